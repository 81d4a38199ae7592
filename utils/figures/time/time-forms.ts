import { NOW_WORDS } from '../lexicon/period-words';
import { type Day, dayPeriod, isMonth, monthsPeriod } from '../numbers/calendar';
import { phraseAt, phraseSet } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import { wordClass } from '../words/word-classes';
import { readYear, readYears, type TimeCore } from './time-core';
import {
  isDated,
  readAfterDayWord,
  readDateSpan,
  readDaysOfMonth,
  readFullDotted,
  readMonth,
  readSlashDate,
} from './time-dates';
import { readLunarDay, readSummer, readTet } from './time-seasons';
import { readClock, readDuration, readMonthsAgo, readNamedSpan, readYearsAgo, SPANS } from './time-spans';
import { readBareYear, readHalfYear, readPartOfYear, readQuarter, readYearWord } from './time-years';

const NOW = phraseSet(NOW_WORDS);

/** "thực hiện", "phát hiện"; "hiện đại", "hiện trường": no word of time. */
const COMPOUND_BEFORE_NOW: ReadonlySet<string> = new Set('thực thể xuất phát biểu tái'.split(' '));

const COMPOUND_AFTER_NOW: ReadonlySet<string> = new Set('hành đại hóa tượng vật trường trạng thực hữu diện'.split(' '));

const DURATION_OPENERS: ReadonlySet<string> = new Set('một hai ba bốn sáu bảy tám chín mười'.split(' '));

/** "T9/2013", "T12/2025". */
const SHORT_MONTHS: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `t${month}`);

const SHORT_MONTH = wordClass(SHORT_MONTHS);

const TIME_OPENERS = wordClass([
  'năm',
  'tháng',
  'quý',
  'ngày',
  'nay',
  'giờ',
  'nửa',
  'tết',
  'hè',
  ...SHORT_MONTHS,
  ...DURATION_OPENERS,
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
]);

/** Bits of the tables whose phrases an expression of time can begin with. */
const OPENING = NOW.bit | SPANS.bit;

/** Whether an expression of time can begin at this token: the cheap question asked of every token. */
export const canOpenTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || (token.classes & TIME_OPENERS) !== 0 || (token.opens & OPENING) !== 0);

/**
 * The expression of time whose own words begin at token `at`, without what stands before it ("đến", "từ"), where one can
 * (`canOpenTime`).
 */
export const readTimeCore = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    return (
      readYears(tokens, at) ??
      readBareYear(tokens, at) ??
      readClock(tokens, at) ??
      readPartOfYear(tokens, at, reference) ??
      (isDated(tokens, at) ? (readDateSpan(tokens, at, reference) ?? readDaysOfMonth(tokens, at, reference)) : null) ??
      readSlashDate(tokens, at, reference, isDated(tokens, at)) ??
      readMonthCount(tokens, at) ??
      readLunarDay(tokens, at) ??
      readFullDotted(tokens, at, reference) ??
      readYearsAgo(tokens, at, reference) ??
      readMonthsAgo(tokens, at, reference) ??
      readDuration(tokens, at)
    );
  }
  if ((token.classes & SHORT_MONTH) !== 0) return readShortMonth(tokens, at);
  if (token.word === 'giờ') return readNowWord(tokens, at);
  if ((token.classes & PARTS_OF_DAY) !== 0) return readToday(tokens, at, reference);
  if (token.word === 'nay' && tokens[at - 1]?.kind === 'sign') return { end: at + 1, period: null, sense: 'present' };
  if (token.word === 'năm') return readYearWord(tokens, at, reference);
  if (token.word === 'nửa') return readHalfYear(tokens, at, reference);
  if (token.word === 'tháng') return readMonth(tokens, at, reference);
  if (token.word === 'quý') return readQuarter(tokens, at, reference);
  if (token.word === 'ngày') return readAfterDayWord(tokens, at, reference);
  if (token.word === 'tết') return readTet(tokens, at, reference);
  if (token.word === 'hè') return readSummer(tokens, at, reference);
  const found = COMPOUND_BEFORE_NOW.has(wordOf(tokens, at - 1)) ? null : phraseAt(NOW, tokens, at);
  // "từ đầu năm 2024 tới nay": a year of its own
  const year = found?.phrase.endsWith('năm') === true && readYear(tokens, at + found.length) !== null;
  // "từ đầu tháng 6 đến nay": a month of its own
  const month = found?.phrase.endsWith('tháng') === true && tokens[at + found.length]?.kind === 'number';
  const now = year || month ? null : found;
  if (now !== null && !COMPOUND_AFTER_NOW.has(wordOf(tokens, at + now.length)))
    return { end: at + now.length, period: null, sense: sinceWhen(tokens, at, now.length) };
  return (
    readNamedSpan(tokens, at, reference) ??
    (DURATION_OPENERS.has(token.word)
      ? (readPartOfYear(tokens, at, reference) ??
        readYearsAgo(tokens, at, reference) ??
        readMonthsAgo(tokens, at, reference) ??
        readDuration(tokens, at))
      : null)
  );
};

const PARTS_OF_DAY = wordClass(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);

/** "sáng nay", "trước 17 giờ *chiều nay*": the day of publication. */
const readToday = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  if (reference === null || wordOf(tokens, at + 1) !== 'nay') return null;
  return { end: at + 2, period: dayPeriod(reference) };
};

/** "T9/2013": a month with its year; "T7/2017 - T9/2018" from one to the other. */
const readShortMonth = (tokens: readonly Token[], at: number): TimeCore | null => {
  const first = readOneShortMonth(tokens, at);
  if (first === null || wordOf(tokens, first.end) !== '-') return first;
  const last = readOneShortMonth(tokens, first.end + 1);
  if (last === null) return first;
  return { end: last.end, period: { from: first.period?.from ?? null, to: last.period?.to ?? null } };
};

/** "9T/2025": the first months of a year, as reports shorten them. */
const readMonthCount = (tokens: readonly Token[], at: number): TimeCore | null => {
  const short = wordOf(tokens, at + 1) === 't' && tokens[at + 1]?.glued === true && wordOf(tokens, at + 2) === '/';
  if (!short) return null;
  const months = Number(wordOf(tokens, at));
  const year = isMonth(months) ? readYear(tokens, at + 2) : null;
  return year === null ? null : { end: year[1], period: monthsPeriod(year[0], 1, months) };
};

const readOneShortMonth = (tokens: readonly Token[], at: number): TimeCore | null => {
  const written = wordOf(tokens, at);
  const year = SHORT_MONTHS.includes(written) && wordOf(tokens, at + 1) === '/' ? readYear(tokens, at + 1) : null;
  const month = Number(written.slice(1));
  return year === null ? null : { end: year[1], period: monthsPeriod(year[0], month, month) };
};

/** "*Giờ* 214 hộ có điện", "Giờ đã có 5 cầu": now, at the head of a clause and before what there is now. */
const readNowWord = (tokens: readonly Token[], at: number): TimeCore | null => {
  const opens = tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'sign';
  const next = tokens[at + 1];
  const there = next?.kind === 'number' || AFTER_NOW.has(next?.word ?? '');
  return opens && there ? { end: at + 1, period: null, sense: 'present' } : null;
};
const AFTER_NOW: ReadonlySet<string> = new Set(['đã', 'có', 'còn', 'thì', 'đây', 'chỉ', 'cả', ',']);

/** "hiện nay" is now; "từ đầu năm đến nay", "từ đầu nhiệm kỳ đến nay" say where the stretch began, "đến nay" alone does not. */
const sinceWhen = (
  tokens: readonly Token[],
  at: number,
  length: number,
): 'now' | 'present' | 'occasion' | 'year-so-far' | 'term-so-far' => {
  if (wordOf(tokens, at) === 'hiện') return 'present';
  if (wordOf(tokens, at + length - 2) === 'dịp') return 'occasion';
  for (let step = at; step < at + length; step += 1) {
    if (wordOf(tokens, step) === 'hội') return 'term-so-far';
    if (wordOf(tokens, step) !== 'đầu') continue;
    return PARTS_OF_YEAR.has(wordOf(tokens, step + 1)) ? 'year-so-far' : 'term-so-far';
  }
  return 'now';
};
const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'mùa', 'vụ']);
