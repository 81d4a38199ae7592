import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese, remember, searchSpelling, spellSyllable, syllableSpelling } from '@/utils/text';

/** The definition, four copies of the text long. */
const foldByDefinition = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();

describe('foldVietnamese', () => {
  it.each([
    ['Thuỷ điện', 'thuy dien'],
    ['ĐỒNG BẰNG', 'dong bang'],
    ['Tỷ lệ', 'ty le'],
    ['ΑΣ, ΣΑ', 'ας, σα'],
    ['한글 🌾 ﬁ', foldByDefinition('한글 🌾 ﬁ')],
    ['', ''],
  ])('%s', (text, folded) => expect(foldVietnamese(text)).toBe(folded));

  it('is what the definition says, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(foldVietnamese(text)).toBe(foldByDefinition(text));
      }),
    );
  });

  it('is so for every unit by itself: in a text one that is left to the definition would hide the others', () => {
    const units = Array.from({ length: 0x1_0000 }, (_none, code) => String.fromCharCode(code));
    const wrong = units.filter((unit) => foldVietnamese(unit) !== foldByDefinition(unit));
    expect(wrong.map((unit) => unit.charCodeAt(0).toString(16))).toEqual([]);
    for (const text of ['한글', '\u{10400}\u{10401}', 'ΑΣ', 'Tỷ lệ'.normalize('NFD')])
      for (const round of [1, 2]) expect(foldVietnamese(text), `${text}, time ${round}`).toBe(foldByDefinition(text));
  });

  it('folds texts longer than one piece of its table work', () => {
    const text = 'Độ che phủ rừng 58,4 %. '.repeat(400);
    expect(foldVietnamese(text)).toBe(foldByDefinition(text));
    expect(foldVietnamese(text).length).toBe(text.length);
  });
});

describe('spellSyllable', () => {
  it('is the search spelling with the tone mark in its modern place, the first time and the next', () => {
    for (const surface of ['Thuỷ', 'thuỷ', 'TỈ', '–', 'quý', 'hoà', '5', 'a-very-long-surface-that-is-not-remembered'])
      for (const round of [1, 2])
        expect(spellSyllable(surface), `${surface}, time ${round}`).toBe(syllableSpelling(searchSpelling(surface)));
  });
});

describe('remember', () => {
  it('makes each short string once and long ones anew', () => {
    const made: string[] = [];
    const lengthOf = remember((text) => {
      made.push(text);
      return text.length;
    });
    const long = 'x'.repeat(40);
    expect(['a', 'b', 'a', long, long].map(lengthOf)).toEqual([1, 1, 1, 40, 40]);
    expect(made).toEqual(['a', 'b', long, long]);
  });

  it('forgets all when it holds more words than a genre has, and goes on', () => {
    let made = 0;
    const count = remember(() => {
      made += 1;
      return made;
    });
    const first = count('w0');
    for (let at = 1; at < 40_000; at += 1) count(`w${at}`);
    expect(count('w0')).toBeGreaterThan(first);
  });
});
