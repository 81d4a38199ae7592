import type { Period } from '@/utils/model';
import { isYear, yearPeriod } from '../numbers/calendar';
import { smallInteger } from '../numbers/numerals';
import { type Token, wordOf } from '../words/tokens';

/** The words of time themselves: where they end, what they say, and whether only the context can tell (`sense`). */
export type TimeCore = {
  readonly end: number;
  readonly period: Period | null;
  readonly sense?:
    | 'dated'
    | 'term'
    | 'term-start'
    | 'term-end'
    | 'duration'
    | 'now'
    | 'present'
    | 'occasion'
    | 'this-season'
    | 'year-so-far'
    | 'that-year'
    | 'term-so-far'
    | 'term-next'
    | 'term-past'
    | 'five-years';
  readonly term?: boolean;
  /** No year was named: that of the publication was taken, until one named before in the sentence says better. */
  readonly implied?: boolean;
  /** A day without its year: the nearest was taken. One named before in the sentence says better when that lies ahead. */
  readonly yearless?: boolean;
};

/** A small whole number written in digits, as of days, months and years; null for anything else. */
export const integerAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  const value = token?.kind === 'number' ? smallInteger(token.word) : -1;
  return value < 0 ? null : value;
};

const isJoin = (word: string): boolean => word === '-' || word === 'đến' || word === 'tới';

const DEADLINE_LEADS: ReadonlySet<string> = new Set('trước đến tới hết cuối nhất là ngày'.split(' '));

/** "*trước* tháng 12", "*hết* quý IV": what something is to be done by lies ahead. */
export const isDeadline = (tokens: readonly Token[], at: number): boolean => DEADLINE_LEADS.has(wordOf(tokens, at - 1));

const YEAR_MARKS: ReadonlySet<string> = new Set(['năm', '/', '-', '.']);

/** "2025" or "năm 2025" or "/2025" at `at`: the year and where it ends. */
export const readYear = (tokens: readonly Token[], at: number): readonly [number, number] | null => {
  const skip = tokens[at]?.kind !== 'number' && YEAR_MARKS.has(wordOf(tokens, at)) ? at + 1 : at;
  const year = integerAt(tokens, skip);
  return year !== null && isYear(year) && tokens[skip]?.word.length === 4 ? [year, skip + 1] : null;
};

/** "2020 - 2025", "2020 đến 2025"; also "2021-2026" right after a span noun. */
export const readYears = (tokens: readonly Token[], at: number): TimeCore | null => {
  const first = readYear(tokens, at);
  if (first === null || !isJoin(wordOf(tokens, first[1]))) return null;
  const second = readYear(tokens, first[1] + 1);
  if (second === null || second[0] < first[0]) return null;
  return { end: second[1], period: yearPeriod(first[0], second[0]) };
};
