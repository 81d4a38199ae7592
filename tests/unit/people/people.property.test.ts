import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople, findQuotes, type PersonReading } from '@/utils/people';
import { normaliseText } from '@/utils/text';
import { LISTS, NOBODY, ROLE_BEFORE, ROLE_BEHIND, SIGNATURES, TRADES_AND_HOMES } from './people.cases';

const SENTENCES = [...ROLE_BEHIND, ...ROLE_BEFORE, ...LISTS, ...TRADES_AND_HOMES, ...SIGNATURES, ...NOBODY].map(
  ({ text }) => text,
);
const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((sentences) => sentences.join('\n'));

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
const peopleOf = (readings: readonly PersonReading[]) => readings.map(({ person }) => person);

describe('findPeople on any text', () => {
  it('gives offsets that slice to the name', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { span, person, occurrences } of findPeople({ text })) {
          expect(squeezed(text.slice(span.start, span.end))).toBe(squeezed(person.name));
          for (const { start, end } of occurrences) {
            const last = squeezed(text.slice(start, end)).split(' ').at(-1);
            expect(squeezed(person.name).split(' ').at(-1)).toBe(last);
          }
        }
      }),
    );
  });

  it('lists people in order, each once, with the mark among the occurrences', () => {
    fc.assert(
      fc.property(article, (text) => {
        const found = findPeople({ text });
        const starts = found.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(new Set(found.map(({ person }) => squeezed(person.name))).size).toBe(found.length);
        for (const { span, occurrences } of found) expect(occurrences).toContainEqual(span);
      }),
    );
  });

  it('reads the same with NBSP for spaces', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(findPeople({ text: text.replace(/ /g, '\u00a0') })).toEqual(findPeople({ text }));
      }),
    );
  });

  it('reads the same from NFD, before and after normalising', () => {
    fc.assert(
      fc.property(article, (text) => {
        const people = peopleOf(findPeople({ text }));
        expect(peopleOf(findPeople({ text: text.normalize('NFD') }))).toEqual(people);
        expect(peopleOf(findPeople({ text: normaliseText(text.normalize('NFD')) }))).toEqual(people);
      }),
    );
  });

  it('takes any string, and keeps within it', () => {
    const noise = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SENTENCES)))
      .map((x) => x.join(' '));
    fc.assert(
      fc.property(noise, (text) => {
        for (const { span } of [...findPeople({ text }), ...findQuotes({ text })]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('findPeople and the makers of the text', () => {
  const text = 'Đoạn cuối bài.\nNguyễn Văn Hiếu ghi chép ở bản Phiêng Ban.';

  it('leaves out the writer and the photographers', () => {
    expect(findPeople({ text })).toHaveLength(1);
    expect(findPeople({ text, byline: 'Nguyễn Văn Hiếu' })).toEqual([]);
    expect(findPeople({ text, credits: ['Nguyễn Văn Hiếu'] })).toEqual([]);
  });

  it('keeps an official of the same name whom the article addresses', () => {
    const addressed = 'Đồng chí Nguyễn Văn Hiếu, Bí thư Đảng ủy xã phát biểu.';
    expect(findPeople({ text: addressed, byline: 'Nguyễn Văn Hiếu' })).toHaveLength(1);
  });
});
