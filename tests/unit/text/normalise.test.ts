import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapseSpaces, normaliseText, normaliseWithOffsets } from '@/utils/text';

const CASES: readonly (readonly [raw: string, expected: string, why: string])[] = [
  ['tỷ', 'tỷ', 'already in its one spelling'],
  ['tỷ'.normalize('NFD'), 'tỷ', 'an old page writes letter and mark'],
  ['t\u1ef7', 'tỷ', 'the composed letter'],
  ['hộ\r\nnghèo\rmới\n', 'hộ\nnghèo\nmới\n', 'three kinds of line ends'],
  ['\ufeffTin\u00ad tức\u200b \u200cxã\u200d\u2060', 'Tin tức xã', 'marks nobody sees'],
  ['e\u00ad\u0301', 'é', 'a soft hyphen between a letter and its mark'],
  ['76,5\u00a0tỷ – 5\u202f%', '76,5\u00a0tỷ – 5\u202f%', 'spaces and dashes stay: offsets count them'],
  ['\u2028', '\u2028', 'a line separator stays'],
];

describe('one spelling for one text', () => {
  test.each(CASES)('%j is %j: %s', (raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
    expect(normaliseWithOffsets(raw).text).toBe(expected);
  });

  test.each([
    [' \u00a0Thu\u00a0 ngân\t\n sách\u00a0', 'Thu ngân sách'],
    ['\u00ad \u200b', ''],
  ])('%j on one line is %j', (raw, expected) => {
    expect(collapseSpaces(raw)).toBe(expected);
  });
});

/** Text as it may come: composed, taken apart, with marks and line ends of every kind. */
const piece = fc.constantFrom(
  ...[
    'Đ',
    'ắ',
    'ộ',
    'y',
    'tỷ',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u0301',
    '\u0323',
    '\u00a0',
    '🏔️',
    '5',
  ],
);
const rawText = fc
  .array(fc.tuple(piece, fc.boolean()), { maxLength: 40 })
  .map((pieces) => pieces.map(([text, apart]) => (apart ? text.normalize('NFD') : text)).join(''));

describe('whatever the text', () => {
  test('normalised again it stays as it is', () => {
    fc.assert(
      fc.property(rawText, (raw) => normaliseText(normaliseText(raw)) === normaliseText(raw)),
      { seed: 1 },
    );
  });

  test('with offsets it is the same text, and every letter knows where it came from', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        const { text, toRaw } = normaliseWithOffsets(raw);
        expect(text).toBe(normaliseText(raw));
        const origins = Array.from({ length: text.length + 1 }, (_none, offset) => toRaw(offset));
        expect(origins).toEqual([...origins].sort((a, b) => a - b));
        expect(origins.at(-1)).toBe(raw.length);
        // From each letter on, the rest of the raw text is the rest of this one.
        for (const [offset, origin] of origins.entries()) {
          const isStart = offset === 0 || origins[offset - 1] !== origin;
          if (isStart && offset > 0) expect(normaliseText(raw.slice(0, origin))).toBe(text.slice(0, offset));
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('text in its one spelling is its own map', () => {
    expect([0, 3, 99].map(normaliseWithOffsets('hộ nghèo').toRaw)).toEqual([0, 3, 99]);
  });
});
