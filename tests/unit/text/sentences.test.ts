import fc from 'fast-check';
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
    [' \t\u00a0 ', [], 'white space alone'],
    ['Đạt 5 tỷ.', ['Đạt 5 tỷ.'], 'the end of the text is an end'],
    ['Vui quá!!! Về thôi', ['Vui quá!!!', 'Về thôi'], 'several signs are one end'],
    ['“Hết rồi?!”) Họ nói', ['“Hết rồi?!”)', 'Họ nói'], 'what closes goes with its sentence'],
    ['Đạt 3,5%.\tNăm 2025 tăng', ['Đạt 3,5%.', 'Năm 2025 tăng'], 'any white space between'],
    ['Đạt 3,5%.\u00a0Năm 2025 tăng', ['Đạt 3,5%.', 'Năm 2025 tăng'], 'a space that does not break'],
    ['Đạt 5 tỷ.  \n  rồi thôi', ['Đạt 5 tỷ.', 'rồi thôi'], 'spaces before the line feed, a small letter after'],
    ['Ông A. khai: có. Bà B nghe', ['Ông A. khai: có.', 'Bà B nghe'], 'one initial is none of a sentence'],
    ['Nguyễn Văn A. Khai nhận', ['Nguyễn Văn A. Khai nhận'], 'an initial before a capital'],
    ['Đạt 5 HA. Năm sau tăng', ['Đạt 5 HA.', 'Năm sau tăng'], 'two capitals are a word'],
    ['Vui chưa V! Chưa', ['Vui chưa V!', 'Chưa'], 'only a full stop belongs to an initial'],
    ['PGS.TS. Nguyễn Văn Bình nói.', ['PGS.TS. Nguyễn Văn Bình nói.'], 'titles in a row'],
    ['Đ/c. Bình nói', ['Đ/c. Bình nói'], 'an abbreviation with a stroke'],
    ['Ngô, lúa v.v. Trong đó lúa', ['Ngô, lúa v.v. Trong đó lúa'], 'an abbreviation with a full stop inside'],
    [
      'Ngô, lúa v.v... Trong đó lúa',
      ['Ngô, lúa v.v... Trong đó lúa'],
      'dots behind an abbreviation end no more than its own',
    ],
    ['Ngô, lúa v.v.… Trong đó lúa', ['Ngô, lúa v.v.… Trong đó lúa'], 'nor does the one sign for three dots'],
    ['Ông A.! Khai nhận', ['Ông A.! Khai nhận'], 'signs in a row are judged by the first'],
    ['Ông A.? Khai nhận', ['Ông A.? Khai nhận'], 'whichever they are'],
    ['Được rồi. 0 hộ nghèo', ['Được rồi.', '0 hộ nghèo'], 'the first digit'],
    ['Được rồi. 9 hộ nghèo', ['Được rồi.', '9 hộ nghèo'], 'and the last'],
    ['Xem tr. 5. Và hết', ['Xem tr.', '5.', 'Và hết'], 'no abbreviation of ours'],
    ['Được rồi. “Tốt” là xong', ['Được rồi.', '“Tốt” là xong'], 'a quote begins one'],
    ['Được rồi. – Thế à', ['Được rồi.', '– Thế à'], 'a dash begins one'],
    ['Được rồi. (Ảnh: Bình)', ['Được rồi.', '(Ảnh: Bình)'], 'a bracket begins one'],
    ['Được rồi. % là gì', ['Được rồi. % là gì'], 'a sign that begins none'],
    ['Được rồi. ½ số hộ', ['Được rồi.', '½ số hộ'], 'a number of any kind'],
    ['Được rồi. được thôi', ['Được rồi. được thôi'], 'a small letter beyond ASCII'],
    ['Ở. Ai', ['Ở. Ai'], 'an accented capital is an initial too'],
    ['Anh ở. Ai', ['Anh ở.', 'Ai'], 'a small letter is none'],
  ];
  it.each(cases)('%s', (text, expected, _why) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('reads only the stretch asked for', () => {
    const text = 'A b. C d. E f.';
    expect(splitSentences(text, 5, 9).map(({ start, end }) => text.slice(start, end))).toEqual(['C d.']);
    expect(splitSentences(text, 5, 8).map(({ start, end }) => text.slice(start, end))).toEqual(['C d']);
    expect(splitSentences('Xong. Rồi', 0, 5)).toEqual([{ start: 0, end: 5 }]);
    expect(splitSentences('Một\nHai', 0, 4)).toEqual([{ start: 0, end: 3 }]);
    expect(splitSentences('Xong... Rồi', 0, 5)).toEqual([{ start: 0, end: 5 }]);
    expect(splitSentences('ths. B', 1).map(({ start }) => start)).toEqual([1, 5]); // what stands before is not read
  });

  it('may be split as far as is asked for, and the rest from there on', () => {
    const piece = fc.constantFrom('Đạt 3,5%', '. ', '…', '!"', ' ', '\n', 'TP. ', 'A. ', 'xã', '1.200', '\t', '”');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat({ max: 60 }), (pieces, enough) => {
        const text = pieces.join('');
        const some = splitSentences(text, 0, text.length, enough);
        const last = some.at(-1)?.end ?? 0;
        for (const { end } of some.slice(0, -1)) expect(end).toBeLessThan(enough);
        const rest = splitSentences(text, last, text.length);
        expect([...some, ...rest]).toEqual(splitSentences(text));
      }),
    );
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
