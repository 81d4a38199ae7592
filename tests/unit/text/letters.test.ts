import { describe, expect, test } from 'vitest';
import { isCapitalAt, isLetterAt, smallLetters } from '@/utils/text';

/** Every UTF-16 unit is asked: the tables are a short cut, and Unicode has the last word. */
const UNITS = Array.from({ length: 0x1_0000 }, (_none, code) => String.fromCharCode(code));

/** Letters that have no other case, and marks: what a word is written with. */
const LETTER = /[\p{L}\p{M}]/u;

describe('what stands at a place', () => {
  test('a letter is what Unicode calls a letter or a mark', () => {
    const wrong = UNITS.filter((unit) => isLetterAt(unit, 0) !== LETTER.test(unit));
    expect(wrong.map((unit) => unit.charCodeAt(0).toString(16))).toEqual([]);
  });

  test('a capital is what Unicode calls one', () => {
    const wrong = UNITS.filter((unit) => isCapitalAt(unit, 0) !== /\p{Lu}/u.test(unit));
    expect(wrong.map((unit) => unit.charCodeAt(0).toString(16))).toEqual([]);
  });

  test('in small letters every unit is what the language makes of it, alone and behind others', () => {
    const wrong = UNITS.filter((unit) =>
      [unit, `đã${unit}`].some((words) => smallLetters(words) !== words.toLowerCase()),
    );
    expect(wrong.map((unit) => unit.charCodeAt(0).toString(16))).toEqual([]);
    expect(smallLetters('Tổng thu NGÂN SÁCH ước đạt')).toBe('tổng thu ngân sách ước đạt');
  });

  test('it is asked of that place, and beyond the ends there is nothing', () => {
    const text = 'xÃ Ệ';
    expect([-1, 0, 1, 2, 3, 4].map((at) => isCapitalAt(text, at))).toEqual([false, false, true, false, true, false]);
    expect([-1, 0, 1, 2, 3, 4].map((at) => isLetterAt(text, at))).toEqual([false, true, true, false, true, false]);
  });
});
