import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remember, searchSpelling, spellSyllable, syllableSpelling } from '@/utils/text';

const SPELLINGS: readonly (readonly [text: string, expected: string])[] = [
  ['5,5 – 6 %', '5,5 - 6 %'],
  ['TỶ LỆ HỘ NGHÈO', 'tỷ lệ hộ nghèo'],
  ['1\u00a0302\u202fhộ\u3000', '1 302 hộ '],
  ['2025‒2030 2025−2030 2025—2030', '2025-2030 2025-2030 2025-2030'],
  ['“Đảng” «Đoàn» ‘Hội’', '"đảng" "đoàn" \'hội\''],
  ['ÐẢNG ỦY', 'đảng ủy'],
  ['16⁄16 bản, 5％', '16/16 bản, 5%'],
  ['İstanbul TỶ', 'İstanbul tỷ'],
  ['ΟΔΟΣ TỶ', 'οδος tỷ'],
];

const SYLLABLES: readonly (readonly [syllable: string, expected: string])[] = [
  ['thuỷ', 'thủy'],
  ['thủy', 'thủy'],
  ['hoá', 'hóa'],
  ['hoà', 'hòa'],
  ['toả', 'tỏa'],
  ['loã', 'lõa'],
  ['hoạ', 'họa'],
  ['xoè', 'xòe'],
  ['khoẻ', 'khỏe'],
  ['loé', 'lóe'],
  ['toẽ', 'tõe'],
  ['toẹ', 'tọe'],
  ['luỹ', 'lũy'],
  ['luỵ', 'lụy'],
  ['thuý', 'thúy'],
  ['thuỳ', 'thùy'],
  ['quý', 'quý'],
  ['quỹ', 'quỹ'],
  ['hoàn', 'hoàn'],
  ['tỉ', 'tỷ'],
  ['tỉnh', 'tỉnh'],
  ['', ''],
];

describe('the spelling that is searched', () => {
  test.each(SPELLINGS)('%j is %j', (text, expected) => {
    expect(searchSpelling(text)).toBe(expected);
  });

  test('never changes the length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => searchSpelling(text).length === text.length),
      { seed: 1, numRuns: 300 },
    );
  });

  test.each(SYLLABLES)('the syllable %j is %j', (syllable, expected) => {
    expect(syllableSpelling(syllable)).toBe(expected);
    expect(spellSyllable(syllable.toUpperCase())).toBe(expected);
  });
});

describe('a function that remembers', () => {
  test('makes each short answer once, and long ones anew', () => {
    const made: string[] = [];
    const spell = remember((text) => {
      made.push(text);
      return `${text}!`;
    });
    const [short, long] = ['x'.repeat(12), 'x'.repeat(13)];
    for (const text of [short, short, long, long]) expect(spell(text)).toBe(`${text}!`);
    expect(made).toEqual([short, long, long]);
  });

  test('forgets before it grows without end', () => {
    let made = 0;
    const spell = remember(() => ++made);
    const ask = () => Array.from({ length: 16_000 }, (_none, index) => spell(String(index)));
    ask();
    ask();
    expect(made).toBe(16_000);
    expect(spell('one more')).toBe(16_001);
    spell('0');
    expect(made).toBe(16_002);
  });
});
