import { describe, expect, test } from 'vitest';
import { indexWords, NAME, NUMBER, NUMERAL, visitWords, type Word } from '@/utils/anchor/word-index';

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  visitWords(text, (word) => words.push(word));
  return words;
};

describe('words of a text', () => {
  test.each([
    ['Xã đạt 1.302,5 ha.', 'xa dat 1.302,5 ha', 'numbers whole, words folded'],
    ['76,5 tỉ, 5 ngàn', '76,5 tỷ 5 nghìn', 'one key for two spellings of a magnitude, diacritics kept'],
    ['12 km2 rừng', '12 km2 rung', 'a unit that ends in a digit'],
    ['tăng 15%–20%', 'tang 15 % 20 %', 'a percent sign is a word'],
    ['“İ” và ẻ', 'i va e', 'letters whose folded form is longer do not shift the others'],
    ['… – ! ?', '', 'punctuation is nothing'],
  ])('%s', (text, keys) => {
    expect(
      wordsOf(text)
        .map(({ key }) => key.replaceAll('\u0307', ''))
        .join(' '),
    ).toBe(keys);
    for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}%‰]/u);
  });

  test.each([
    ['Một câu. Hai câu', '0 0 1 1', 'a full stop and a space'],
    ['Một câu! Hai? Ba… Bốn', '0 0 1 2 3', 'every sign that ends one'],
    ['một\nhai', '0 1', 'a line'],
    ['tp.hồ chí minh', '0 0 0 0', 'a point between letters ends nothing'],
    ['một, hai; ba', '0 0 0', 'a comma ends nothing'],
    ['. một hai', '1 1', 'what comes before the first word'],
    ['một.', '0', 'the end of the text'],
  ])('%s is in sentences %s', (text, expected) => {
    expect(
      wordsOf(text)
        .map(({ sentence }) => sentence)
        .join(' '),
    ).toBe(expected);
  });

  test.each([
    ['Xã', 0, 'a capital that begins the text is no name'],
    ['xã Mường', NAME, 'one in the middle is'],
    ['Đạt. Xã', 0, 'one that begins a sentence is not'],
    ['xã mường', 0, 'small letters are not'],
    ['đạt Triệu', NAME | NUMERAL, 'a magnitude with a capital is both'],
    ['đạt 5', NUMBER, 'a number'],
    ['đạt mười', NUMERAL, 'a number in words'],
  ])('the last word of "%s" has traits %i', (text, traits) => {
    expect(wordsOf(text).at(-1)?.traits).toBe(traits);
  });
});

describe('an index of words', () => {
  const index = indexWords('đạt 5 xã, đạt 7 ha và 5 ha');

  test('knows where each word stands', () => {
    expect(index.count).toBe(9);
    expect(index.placesOf(index.idOf('dat'))).toEqual([0, 3]);
    expect(index.placesOf(index.idOf('5'))).toEqual([1, 7]);
    expect(index.idOf('không')).toBe(-1);
    expect(index.placesOf(-1)).toEqual([]);
    expect([index.keyAt(2), index.keyAt(9)]).toEqual(['xa', '']);
  });

  test('knows the numbers that have a word among the three nearest on a side', () => {
    expect(index.numbersBeside('left', index.idOf('dat'))).toEqual([1, 4]);
    expect(index.numbersBeside('right', index.idOf('ha'))).toEqual([4, 7]);
    expect(index.numbersBeside('right', index.idOf('dat'))).toEqual([1]);
    expect(index.numbersBeside('left', index.idOf('xa'))).toEqual([4]);
    expect(index.numbersBeside('left', index.idOf('và'))).toEqual([]);
    expect(indexWords('ha ha 5').numbersBeside('left', 0)).toEqual([2]);
    expect(indexWords('a b c d 5').numbersBeside('left', 0)).toEqual([]);
    expect(indexWords('a b c 5').numbersBeside('left', 0)).toEqual([3]);
  });
});
