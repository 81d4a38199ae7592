import { DIGIT_WORDS, MAGNITUDES } from '../lexicon/magnitudes';
import type { Token } from '../words/tokens';
import { wordClass } from '../words/word-classes';

/** A number as written, before its unit. Token indexes; `end` exclusive. */
export type Numeral = {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** Last magnitude word used ("tỷ"), or null. */
  readonly magnitude: string | null;
  /** Written with digits (false for "ba mươi hai"). */
  readonly digits: boolean;
  /** A decimal or group written the English way ("3.5 tỷ", "104,200km2"): right most of the time, worth a look. */
  readonly foreign: boolean;
};

type Digits = { readonly value: number; readonly foreign: boolean };

const ENGLISH_DECIMAL = /^\d+\.\d{1,2}$/;
const ENGLISH_GROUPED = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;

/**
 * A whole number of up to four digits ("2025", "05"), or -1: what most questions about time ask of a number, and they ask
 * it a dozen times of each.
 */
export const smallInteger = (written: string): number => {
  if (written.length === 0 || written.length > 4) return -1;
  let value = 0;
  for (let at = 0; at < written.length; at += 1) {
    const digit = written.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};
/** So many digits, and the powers of ten beside them, are exact: divided they are rounded once, as the literal would be. */
const EXACT_DIGITS = 15;
const POWERS: readonly number[] = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/** "1.234,5", "12,75", "85000": points between groups of three, a decimal comma; null for anything else. */
const parseVietnamese = (written: string): Digits | null => {
  let mantissa = 0;
  let digits = 0;
  let grouped = false;
  /** Digits since the last point or comma. */
  let run = 0;
  let decimal = false;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    const digit = code - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      run += 1;
      continue;
    }
    const point = code === 0x2e;
    if ((!point && code !== 0x2c) || decimal) return null;
    if (grouped ? run !== 3 : run === 0 || (point && run > 3)) return null;
    [grouped, decimal, run] = [grouped || point, !point, 0];
  }
  if (run === 0 || (grouped && !decimal && run !== 3)) return null;
  const foreign = decimal && !grouped && run === 3 && !written.startsWith('0');
  if (!decimal && digits <= EXACT_DIGITS) return { value: mantissa, foreign };
  if (digits <= EXACT_DIGITS) return { value: mantissa / (POWERS[run] ?? 1), foreign };
  return { value: Number(written.replaceAll('.', '').replace(',', '.')), foreign };
};

/** Longer than any amount in the news; keeps a megabyte of digits from being parsed. */
const LONGEST_NUMBER = 24;

/**
 * Reads one written number: "." groups thousands and "," is the decimal mark ("1.234,5"). One dot with one or two digits
 * after it is an English decimal ("3.5 tỷ"), two or more comma groups are English groups. Null when it is neither
 * ("1.2.1", "9.2025"). Decimals stay exact as far as a double does: 6,06 is 6.06.
 */
export const parseDigits = (written: string): Digits | null => {
  if (written.length > LONGEST_NUMBER) return null;
  const small = smallInteger(written);
  if (small >= 0) return { value: small, foreign: false };
  const vietnamese = parseVietnamese(written);
  if (vietnamese !== null) return vietnamese;
  if (ENGLISH_DECIMAL.test(written)) return { value: Number(written), foreign: true };
  if (ENGLISH_GROUPED.test(written)) return { value: Number(written.replaceAll(',', '')), foreign: true };
  return null;
};

/** Multiplies without the noise of binary fractions: 2,7 × 1e9 is 2700000000. */
export const scale = (value: number, factor: number): number => {
  const product = value * factor;
  // Whole numbers of up to 15 digits have no such noise.
  if (factor === 1 || (Number.isInteger(product) && product < 1e15)) return product;
  return Number(product.toPrecision(15));
};

type Magnitude = { readonly factor: number; readonly end: number; readonly word: string };

/** "nghìn tỷ" multiplies; anything but a magnitude word ends it. */
const readMagnitude = (tokens: readonly Token[], at: number): Magnitude | null => {
  let factor = 1;
  let end = at;
  let word = '';
  while (end < at + 2) {
    const next = tokens[end];
    const value = next?.kind === 'word' ? MAGNITUDES[next.word] : undefined;
    if (next === undefined || value === undefined || isNotMagnitude(tokens, end)) break;
    factor *= value;
    word = next.word;
    end += 1;
  }
  return end === at ? null : { factor, end, word };
};

/** "tỷ lệ", "tỷ trọng", "triệu tập" begin with a magnitude but are none; so does a name in capitals ("Vạn Phúc"). */
const isNotMagnitude = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1]?.word;
  if (token?.word === 'tỷ') return next === 'lệ' || next === 'trọng' || next === 'số' || next === 'suất';
  if (token?.word === 'triệu') return next === 'tập' || next === 'phú';
  return token?.capital === true && !token.glued && tokens[at + 1]?.capital === true;
};

/** "1 tỷ 200 triệu", "tám ngàn *rưỡi*": a second, smaller amount that belongs to the first. */
const readRemainder = (tokens: readonly Token[], at: number, { factor: below, word }: Magnitude): Numeral | null => {
  const token = tokens[at];
  if (token?.word === 'rưỡi')
    return { first: at, end: at + 1, value: below / 2, magnitude: word, digits: true, foreign: false };
  if (token?.kind !== 'number') return null;
  const digits = parseDigits(token.word);
  const magnitude = readMagnitude(tokens, at + 1);
  if (digits === null || magnitude === null || magnitude.factor >= below || digits.value >= 1000) return null;
  const value = scale(digits.value, magnitude.factor);
  return { first: at, end: magnitude.end, value, magnitude: magnitude.word, digits: true, foreign: false };
};

const readWritten = (tokens: readonly Token[], at: number): Numeral | null => {
  const token = tokens[at];
  const digits = token === undefined ? null : parseDigits(token.word);
  if (digits === null) return null;
  const magnitude = readMagnitude(tokens, at + 1);
  if (magnitude === null) {
    return { first: at, end: at + 1, value: digits.value, magnitude: null, digits: true, foreign: digits.foreign };
  }
  const rest = readRemainder(tokens, magnitude.end, magnitude);
  const value = scale(digits.value, magnitude.factor) + (rest?.value ?? 0);
  const word = rest?.magnitude ?? magnitude.word;
  const end = rest?.end ?? magnitude.end;
  return { first: at, end, value, magnitude: word, digits: true, foreign: digits.foreign };
};

const unitDigit = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : DIGIT_WORDS[word];

/** "ba mươi hai", "hai mươi", "mười lăm": below a hundred. Gives the value and the next token. */
const readTens = (tokens: readonly Token[], at: number): readonly [number, number] | null => {
  const first = tokens[at]?.word;
  if (first === 'mười') {
    const ones = tokens[at + 1]?.word === 'năm' ? undefined : unitDigit(tokens[at + 1]?.word);
    return ones === undefined ? [10, at + 1] : [10 + ones, at + 2];
  }
  const digit = first === 'tư' || first === 'lăm' || first === 'mốt' ? undefined : unitDigit(first);
  if (digit === undefined) return null;
  if (tokens[at + 1]?.word !== 'mươi' && tokens[at + 1]?.word !== 'chục') return [digit, at + 1];
  const ones =
    tokens[at + 1]?.word === 'mươi' && tokens[at + 2]?.word !== 'năm' ? unitDigit(tokens[at + 2]?.word) : undefined;
  return ones === undefined ? [digit * 10, at + 2] : [digit * 10 + ones, at + 3];
};

/**
 * Reads a number in words: "hai", "ba mươi hai", "hai trăm linh năm", "một nghìn". "năm" opens a number only when a
 * magnitude follows, since it is the word for year far more often.
 */
export const readWords = (tokens: readonly Token[], at: number): Numeral | null => {
  if (tokens[at]?.word === 'năm') return null;
  const tens = readTens(tokens, at);
  if (tens === null) return null;
  let [value, end] = tens;
  if (tokens[end]?.word === 'trăm') {
    value *= 100;
    end += 1;
    if (tokens[end]?.word === 'linh' || tokens[end]?.word === 'lẻ') end += 1;
    const rest = readTens(tokens, end);
    if (rest !== null && tokens[end]?.word !== 'năm') [value, end] = [value + rest[0], rest[1]];
  }
  const magnitude = readMagnitude(tokens, end);
  const rest = magnitude === null ? null : readRemainder(tokens, magnitude.end, magnitude);
  if (magnitude !== null) value = scale(value, magnitude.factor) + (rest?.value ?? 0);
  const word = magnitude?.word ?? (value >= 100 ? 'trăm' : null);
  return { first: at, end: rest?.end ?? magnitude?.end ?? end, value, magnitude: word, digits: false, foreign: false };
};

/** The number that begins at token `at`, in digits or in words. */
export const readNumeral = (tokens: readonly Token[], at: number): Numeral | null => {
  const token = tokens[at];
  if (token?.kind === 'number') return readWritten(tokens, at);
  return token !== undefined && (token.classes & DIGIT_OPENERS) !== 0 ? readWords(tokens, at) : null;
};

const DIGIT_OPENERS = wordClass('một hai ba bốn sáu bảy bẩy tám chín mười'.split(' '));

/** Whether a number can begin at this token: the cheap question asked of every token. */
export const canOpenNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || (token.classes & DIGIT_OPENERS) !== 0);
