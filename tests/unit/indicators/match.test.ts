import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndicatorMatcher, INDICATORS, TOPICS } from '@/utils/indicators';
import { type MatchCase, NOTHING, WORDINGS } from './match.cases';

const match = createIndicatorMatcher(INDICATORS);
const idOf = (words: string, unit: string): string | null => match(words, unit)?.id ?? null;

const check = (cases: readonly MatchCase[]) => {
  it.each(cases)('%s [%s] → %s', (words, unit, id) => {
    expect(idOf(words, unit)).toBe(id);
  });
};

describe('createIndicatorMatcher', () => {
  describe('knows the wordings of the papers', () => check(WORDINGS));
  describe('guesses nothing', () => check(NOTHING));

  it('finds every entry by its own name and aliases, in its own unit', () => {
    const lost = INDICATORS.flatMap((entry) =>
      [entry.name, ...entry.aliases]
        .filter((words) => !entry.units.some((unit) => match(words, unit)?.id === entry.id))
        .map((words) => `${entry.id}: ${words} → ${idOf(words, entry.units[0] ?? '%')}`),
    );
    expect(lost).toEqual([]);
  });

  it('does not mind case, NFD, the place of the tone mark or NBSP', () => {
    const words = fc.constantFrom(...INDICATORS.map((entry) => entry.name));
    const spelling = fc.constantFrom(
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(/ /g, '\u00a0'),
      (text: string) => text.replace(/óa/g, 'oá').replace(/ủy/g, 'uỷ'),
      (text: string) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(words, spelling, (name, respell) => {
        for (const unit of ['%', 'VND', 'person', 'ha']) expect(idOf(respell(name), unit)).toBe(idOf(name, unit));
      }),
    );
  });

  it('takes any words without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const found = match(words, '%');
        expect(found === null || INDICATORS.includes(found)).toBe(true);
      }),
    );
  });

  it('works on a codebook of the user as well', () => {
    const own = createIndicatorMatcher([
      {
        id: 'own-lanterns',
        name: 'Số đèn lồng',
        nameEn: 'Lanterns',
        topic: 'culture',
        aliases: ['đèn lồng treo phố'],
        units: ['count:đèn'],
        range: null,
        better: null,
      },
    ]);
    expect(own('đèn lồng treo phố', 'count:chiếc')?.id).toBe('own-lanterns');
    expect(own('tỷ lệ hộ nghèo', '%')).toBeNull();
  });
});

describe('INDICATORS', () => {
  it('has at least 120 entries with ids of their own', () => {
    expect(INDICATORS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
  });

  it.each(INDICATORS)('$id is well formed', ({ id, name, nameEn, topic, units, range }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(name).toBe(name.normalize('NFC').trim());
    expect(nameEn).toMatch(/^[\x20-\x7e]+$/);
    expect(TOPICS).toContain(topic);
    expect(units.length).toBeGreaterThan(0);
    if (range?.min != null && range.max != null) expect(range.min).toBeLessThan(range.max);
  });

  it('covers every topic', () => {
    expect(new Set(INDICATORS.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
  });
});
