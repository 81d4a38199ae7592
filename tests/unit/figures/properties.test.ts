import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/utils/figures';
import { SENTENCES } from './sentences.cases';

const published = '2025-10-05';
const sentence = fc.constantFrom(...SENTENCES.map(({ text }) => text));
/** Articles of the genre: title, paragraphs of several sentences. */
const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => ['Tin địa phương', ...paragraphs.map((sentences) => sentences.join(' '))].join('\n'));

const read = (text: string) => findQuantities({ text, publishedAt: published });
const fieldsOf = (text: string) => read(text).map(({ kind, quantity }) => ({ kind, ...quantity }));

describe('offsets', () => {
  it('slice to a number with its unit, in order and without overlap', () => {
    fc.assert(
      fc.property(article, (text) => {
        const readings = read(text);
        let last = 0;
        for (const { span } of readings) {
          const quote = text.slice(span.start, span.end);
          expect(quote).toBe(quote.trim());
          expect(quote).toMatch(/\d|nửa|gấp|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười/u);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of an NFD text slice to the same words', () => {
    fc.assert(
      fc.property(article, (text) => {
        const decomposed = text.normalize('NFD');
        const quotes = read(decomposed).map(({ span }) => decomposed.slice(span.start, span.end).normalize('NFC'));
        expect(quotes).toEqual(read(text).map(({ span }) => text.slice(span.start, span.end)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('spelling that means nothing', () => {
  const same = (change: (text: string) => string) =>
    fc.assert(
      fc.property(article, (text) => {
        const plain = fieldsOf(text).map((fields) => ({ ...fields, indicator: null, place: null, unit: null }));
        const odd = fieldsOf(change(text)).map((fields) => ({ ...fields, indicator: null, place: null, unit: null }));
        expect(odd).toEqual(plain);
      }),
      { numRuns: 40 },
    );

  it('no-break spaces', () => same((text) => text.replaceAll(' ', '\u00a0')));
  it('no-break hyphens', () => same((text) => text.replaceAll('-', '\u2011')));
  it('zero-width characters between words', () => same((text) => text.replaceAll(' ', '\u200b ')));
  it('en dashes', () => same((text) => text.replaceAll('-', '\u2013')));
  it('minus signs', () => same((text) => text.replaceAll('-', '\u2212')));
  it('zero-width characters inside numbers', () => same((text) => text.replace(/(?<=\d)(?=[\d.,])/g, '\u200b')));
  it('soft hyphens inside words', () => same((text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad')));
  it('NFD', () => same((text) => text.normalize('NFD')));
});

describe('references', () => {
  it('links point at other readings of the result', () => {
    fc.assert(
      fc.property(article, (text) => {
        const readings = read(text);
        for (const [index, { links }] of readings.entries()) {
          for (const { to } of links) {
            expect(readings[to]).toBeDefined();
            expect(to).not.toBe(index);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 20 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const { span } of read(text)) expect(span.end).toBeGreaterThan(span.start);
      }),
    );
  });
});
