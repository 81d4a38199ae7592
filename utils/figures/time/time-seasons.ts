import { wordTable } from '@/utils/text';
import { LUNAR_BRANCHES, LUNAR_STEMS } from '../lexicon/period-words';
import { type Day, yearPeriod } from '../numbers/calendar';
import { type Token, wordOf } from '../words/tokens';
import { integerAt, readYear, readYears, type TimeCore } from './time-core';

const STEMS = wordTable<number>(Object.fromEntries(LUNAR_STEMS.map((word, index) => [word, index])));
const BRANCHES = wordTable<number>(
  Object.fromEntries([...LUNAR_BRANCHES.map((word, index) => [word, index] as const), ['tị', 5], ['mẹo', 3]]),
);

/** A year of the round "Giáp Tý" began with. */
const FIRST_OF_ROUND = 1984;

/** "Bính Ngọ": the year of this name that lies nearest to the day of publication (60 years lie between two), or null. */
const lunarYear = (tokens: readonly Token[], at: number, reference: Day): number | null => {
  const [stem, branch] = [STEMS[wordOf(tokens, at)], BRANCHES[wordOf(tokens, at + 1)]];
  if (stem === undefined || branch === undefined || !tokens[at]?.capital || !tokens[at + 1]?.capital) return null;
  for (let year = reference.year - 29; year <= reference.year + 30; year += 1) {
    const round = year - FIRST_OF_ROUND + 600;
    if (round % 10 === stem && round % 12 === branch) return year;
  }
  return null;
};

/** Words between "Tết" and its year. */
const TET_NAMES: ReadonlySet<string> = new Set('nguyên đán dương lịch cổ truyền dân tộc năm xuân'.split(' '));
const TET_LEADS: ReadonlySet<string> = new Set(['dịp', 'trước', 'sau', 'trong', 'đến']);
const RELATIVE_TET = wordTable<number>({ nay: 0, này: 0, vừa: 0, ngoái: -1, trước: -1 });

/** From this month on a Tết without its year is the coming one. */
const COMING_TET = 10;
/** Up to this month it is the one of this year. */
const LAST_OF_TET = 3;

const yearOfTet = (reference: Day): number | null => {
  if (reference.month >= COMING_TET) return reference.year + 1;
  return reference.month <= LAST_OF_TET ? reference.year : null;
};

/** "Tết Nguyên đán Bính Ngọ", "Tết Dương lịch 2026", "Tết năm ngoái", "dịp Tết": the year it opens. */
export const readTet = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  // "Tết Trung thu", "Tết Độc lập" lie in the year itself
  if (reference === null || !tokens[at]?.capital) return null;
  let end = at + 1;
  while (TET_NAMES.has(wordOf(tokens, end))) end += 1;
  const lunar = lunarYear(tokens, end, reference);
  const named = readYear(tokens, lunar === null ? end : end + 2);
  if (named !== null) return { end: named[1], period: yearPeriod(named[0]) };
  if (lunar !== null) return { end: end + 2, period: yearPeriod(lunar) };
  const shift = RELATIVE_TET[wordOf(tokens, end)];
  const after = wordOf(tokens, end) === 'vừa' ? end + 2 : end + 1;
  if (shift !== undefined) return { end: after, period: yearPeriod(reference.year + shift) };
  // "Thưởng Tết cao nhất 468 triệu đồng": a word of the thing, no time
  const led = TET_LEADS.has(wordOf(tokens, at - 1)) && !tokens[end]?.capital;
  const year = led ? yearOfTet(reference) : null;
  return year === null ? null : { end, period: yearPeriod(year), implied: true };
};

/** Last days of the old year are called by their number alone: from the twentieth on. */
const FIRST_OF_LAST_DAYS = 20;

/** "chiều *27 Tết*", "*28, 29 Tết*", "tối 23 tháng Chạp": a day of the lunar year, whose date only a calendar could tell. */
export const readLunarDay = (tokens: readonly Token[], at: number): TimeCore | null => {
  const day = integerAt(tokens, at);
  if (day === null || day < FIRST_OF_LAST_DAYS || day > 30) return null;
  const next = wordOf(tokens, at + 1);
  if (next === 'tết' || next === 'chạp') return { end: at + 2, period: null };
  if (next === 'tháng' && wordOf(tokens, at + 2) === 'chạp') return { end: at + 3, period: null };
  return LAST_DAY_JOINS.has(next) ? readLunarDay(tokens, at + 2) : null;
};
const LAST_DAY_JOINS: ReadonlySet<string> = new Set([',', '-', 'và', 'đến']);

const SUMMER_LEADS: ReadonlySet<string> = new Set(['trong', 'dịp', 'mùa', 'đầu', 'cuối', 'suốt']);
const SUMMER_ENDS: ReadonlySet<string> = new Set(['này', 'năm', 'vừa']);

/** "Trong *hè*, tỉnh bố trí 312 tỷ đồng", "dịp *hè này*": the summer of the year; "vụ hè thu" is a crop. */
export const readSummer = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const next = wordOf(tokens, at + 1);
  if (reference === null || next === 'thu' || next === 'phố') return null;
  const year = readYear(tokens, at + 1);
  if (year !== null) return { end: year[1], period: yearPeriod(year[0]) };
  const gone = next === 'năm' && ['ngoái', 'trước'].includes(wordOf(tokens, at + 2));
  if (gone) return { end: at + 3, period: yearPeriod(reference.year - 1) };
  if (!SUMMER_LEADS.has(wordOf(tokens, at - 1)) && !SUMMER_ENDS.has(next)) return null;
  const end = next === 'này' ? at + 2 : next === 'năm' || next === 'vừa' ? at + 3 : at + 1;
  return { end, period: yearPeriod(reference.year) };
};

const SCHOOL_YEARS = wordTable<number>({ này: 0, nay: 0, trước: -1, qua: -1, vừa: -1 });
/** "năm học *tới*", "năm học *mới*": the coming one, from September on the new one has begun. */
const COMING_SCHOOL_YEARS = wordTable<number>({ mới: 0, tới: 1, sau: 1 });
const FIRST_OF_SCHOOL = 9;
/** From this month on the new school year is the one ahead. */
const END_OF_SCHOOL = 5;

const schoolYearOf = ({ year, month }: Day, word: string): number | null => {
  const shift = SCHOOL_YEARS[word];
  if (shift !== undefined) return year - (month < 7 ? 1 : 0) + shift;
  const coming = COMING_SCHOOL_YEARS[word];
  if (coming === undefined) return null;
  if (month >= FIRST_OF_SCHOOL) return year + coming;
  return coming === 0 && month < END_OF_SCHOOL ? year - 1 : year;
};

/** "năm học 2025 - 2026", "năm học này", "năm học trước": from September on, as published. */
export const readSchoolYear = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const years = readYears(tokens, at + 2);
  if (years !== null || reference === null) return years;
  const begin = schoolYearOf(reference, wordOf(tokens, at + 2));
  if (begin === null) return null;
  const end = wordOf(tokens, at + 3) === 'qua' ? at + 4 : at + 3;
  return { end, period: yearPeriod(begin, begin + 1) };
};
