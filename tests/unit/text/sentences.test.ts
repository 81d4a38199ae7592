import { describe, expect, it } from 'vitest';
import { normaliseWithOffsets, searchSpelling, splitSentences, syllableSpelling } from '@/utils/text';

describe('splitSentences', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['Đạt 3,5%. Năm 2025 tăng.', ['Đạt 3,5%.', 'Năm 2025 tăng.'], 'a full stop before a capital'],
    ['TP. Cần Thơ có 1.200 hộ.', ['TP. Cần Thơ có 1.200 hộ.'], 'abbreviation and thousands'],
    ['Cháu V.A.T. Đi học.', ['Cháu V.A.T. Đi học.'], 'initials'],
    [
      'Ông nói: “Tốt lắm.” Bà gật đầu.',
      ['Ông nói: “Tốt lắm.”', 'Bà gật đầu.'],
      'a closing quote belongs to its sentence',
    ],
    ['Vui quá... rồi về', ['Vui quá... rồi về'], 'dots before a small letter'],
    ['Một\nHai', ['Một', 'Hai'], 'a line feed always ends'],
    ['Đạt chưa? Đạt rồi! Còn nữa… Thôi.', ['Đạt chưa?', 'Đạt rồi!', 'Còn nữa…', 'Thôi.'], 'every sign that ends one'],
    ['Thu 5 tỷ. 12 hộ thoát nghèo.', ['Thu 5 tỷ.', '12 hộ thoát nghèo.'], 'a number begins one too'],
    ['Xong.Tiếp theo', ['Xong.Tiếp theo'], 'no space, no end'],
    ['  Một.  \n  Hai.  ', ['Một.', 'Hai.'], 'spaces belong to none'],
    ['', [], 'nothing'],
  ];
  it.each(cases)('%s', (text, expected, _why) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('reads only the stretch asked for', () => {
    const text = 'A b. C d. E f.';
    expect(splitSentences(text, 5, 9).map(({ start, end }) => text.slice(start, end))).toEqual(['C d.']);
  });
});

describe('searchSpelling', () => {
  it.each([
    ['TỶ LỆ', 'tỷ lệ'],
    ['5,5 – 6\u00a0%', '5,5 - 6 %'],
    ['“Ðắk Lắk”', '"đắk lắk"'],
    ['12\u201113', '12-13'],
  ])('%s becomes %s', (raw, expected) => {
    expect(searchSpelling(raw)).toBe(expected);
  });

  it('keeps every character in its place, foreign capitals included', () => {
    for (const text of ['İstanbul ẞ Ŋ', 'Thuỷ ĐIỆN – “a”', '\t\u2003x'])
      expect(searchSpelling(text)).toHaveLength(text.length);
  });
});

describe('syllableSpelling', () => {
  it.each([
    ['thuỷ', 'thủy'],
    ['hoá', 'hóa'],
    ['tỉ', 'tỷ'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['tỉnh', 'tỉnh'],
  ])('%s becomes %s', (syllable, expected) => {
    expect(syllableSpelling(syllable)).toBe(expected);
  });
});

describe('normaliseWithOffsets', () => {
  it('leads from normal text back to where each character came from', () => {
    const raw = 'Tỷ lệ\u200b 5%'.normalize('NFD');
    const { text, toRaw } = normaliseWithOffsets(raw);
    expect(text).toBe('Tỷ lệ 5%');
    const at = text.indexOf('5%');
    expect(raw.slice(toRaw(at), toRaw(at + 2))).toBe('5%');
    expect(toRaw(text.length)).toBe(raw.length);
  });

  it('costs nothing on normal text', () => {
    const { text, toRaw } = normaliseWithOffsets('Tỷ lệ');
    expect(text).toBe('Tỷ lệ');
    expect(toRaw(3)).toBe(3);
  });
});
