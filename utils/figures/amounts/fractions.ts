import { FRACTION_DIGITS, HALF_LEADS, HALF_OF_TIME, MULTIPLES } from '../lexicon/fraction-words';
import { type Token, wordOf } from '../words/tokens';
import { wordClass } from '../words/word-classes';
import type { Measure } from './measure';

type Part = Pick<Measure, 'value' | 'of' | 'end' | 'unit' | 'unitType'>;

/** "gấp đôi", "gấp rưỡi", "gấp ba lần". Digits ("gấp 1,5 lần") are numbers like any other. */
const readMultiple = (tokens: readonly Token[], at: number): Part | null => {
  const value = wordOf(tokens, at) === 'gấp' ? MULTIPLES[wordOf(tokens, at + 1)] : undefined;
  if (value === undefined) return null;
  const times = wordOf(tokens, at + 2) === 'lần';
  // "gấp năm ngoái": the year, not five; "gấp hai bờ": no multiple either
  if (!times && !['đôi', 'rưỡi', 'ba'].includes(wordOf(tokens, at + 1))) return null;
  return { value, of: null, end: times ? at + 3 : at + 2, unit: 'times', unitType: 'ratio' };
};

/** "một nửa", "quá nửa số hộ": one half, when it is no stretch of time. */
const readHalf = (tokens: readonly Token[], at: number): Part | null => {
  const first = wordOf(tokens, at);
  const half = first === 'một' && wordOf(tokens, at + 1) === 'nửa' ? at + 1 : at;
  if (wordOf(tokens, half) !== 'nửa' || HALF_OF_TIME.has(wordOf(tokens, half + 1))) return null;
  if (half === at && !HALF_LEADS.has(wordOf(tokens, at - 1))) return null;
  return { value: 0.5, of: null, end: half + 1, unit: 'count:phần', unitType: 'share' };
};

/** "hai phần ba", "một phần tư": numerator and denominator, as in "2/3". */
const readParts = (tokens: readonly Token[], at: number): Part | null => {
  const value = FRACTION_DIGITS[wordOf(tokens, at)];
  if (value === undefined || wordOf(tokens, at + 1) !== 'phần') return null;
  const of = FRACTION_DIGITS[wordOf(tokens, at + 2)];
  // "hai phần năm nay": a year
  if (of === undefined || of <= value || (of === 5 && ['nay', 'ngoái', 'trước'].includes(wordOf(tokens, at + 3))))
    return null;
  return { value, of, end: at + 3, unit: 'count:phần', unitType: 'share' };
};

/** "2/3 số hộ", "3/4 diện tích": a share in digits, told from "2/3 thôn" by the word for a whole after it. */
const readDigitParts = (tokens: readonly Token[], at: number): Part | null => {
  if (tokens[at]?.kind !== 'number' || wordOf(tokens, at + 1) !== '/') return null;
  const [value, of] = [Number(wordOf(tokens, at)), Number(wordOf(tokens, at + 2))];
  if (!(value < of && of <= 10)) return null;
  if (!WHOLES.has(wordOf(tokens, at + 3))) return null;
  return { value, of, end: at + 3, unit: 'count:phần', unitType: 'share' };
};

const WHOLES: ReadonlySet<string> = new Set(['số', 'diện', 'dân', 'tổng', 'quãng', 'khối', 'nhu']);
const OPENERS = wordClass(['gấp', 'nửa', ...Object.keys(FRACTION_DIGITS)]);

/** Whether a fraction can begin at this token: the cheap question asked of every token. */
export const canOpenFraction = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' ? token.word.length === 1 : (token.classes & OPENERS) !== 0);

/**
 * A fraction or a multiple in words that begins at token `at`: "một nửa" is 0.5, "hai phần ba" 2 of 3, "gấp rưỡi" 1.5
 * times. Null for halves of times and ways ("nửa nhiệm kỳ", "nửa chặng đường").
 */
export const readFraction = (tokens: readonly Token[], at: number): Measure | null => {
  const part = readMultiple(tokens, at) ?? readHalf(tokens, at) ?? readParts(tokens, at) ?? readDigitParts(tokens, at);
  if (part === null) return null;
  const words = { unitFirst: part.end, unitEnd: part.end };
  const plain = { valueMax: null, per: null, foreign: false, unitInherited: false, unitGuessed: false };
  return { first: at, ...part, ...words, ...plain };
};
