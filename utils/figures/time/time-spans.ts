import type { Period } from '@/utils/model';
import { wordTable } from '@/utils/text';
import { DURATION_UNITS, SPAN_NOUNS } from '../lexicon/period-words';
import { type Day, yearPeriod } from '../numbers/calendar';
import { parseDigits, readWords } from '../numbers/numerals';
import { phraseAt, phraseSet } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import { integerAt, readYear, readYears, type TimeCore } from './time-core';

export const SPANS = phraseSet(SPAN_NOUNS);

const SEASONS: ReadonlySet<string> = new Set(['mùa', 'vụ', 'đông', 'hè', 'thu']);

const SEASON_NOUNS: ReadonlySet<string> = new Set([
  'niên vụ',
  'mùa khô',
  'mùa mưa',
  'mùa lũ',
  'mùa vụ',
  'vụ mùa',
  'vụ hè thu',
  'vụ thu đông',
  'vụ đông xuân',
  'mùa giải',
  'vụ',
  'mùa',
]);

/** "Niên vụ *này*", "vụ đông xuân *trước*", "mùa mưa *năm ngoái*": a season by how it lies to the day of publication. */
const readRelativeSeason = (
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  reference: Day | null,
): TimeCore | null => {
  if (reference === null) return null;
  const next = wordOf(tokens, end);
  if (next === 'này') return { end: end + 1, period: yearPeriod(reference.year), sense: 'this-season' };
  // "hơn *vụ trước* 1,8 tạ/ha" only compares
  const opens = tokens[first - 1]?.kind !== 'word' || wordOf(tokens, first - 1) === 'trong';
  if (opens && (next === 'trước' || next === 'ngoái')) return { end: end + 1, period: yearPeriod(reference.year - 1) };
  return null;
};

/**
 * A term, a stage or a season by its name: "nhiệm kỳ 2020-2025", "giai đoạn 2021-2025", "mùa khô 2024", "nhiệm kỳ tới".
 * Without years only `sense` says which; the context has to know them.
 */
export const readNamedSpan = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const noun = phraseAt(SPANS, tokens, at);
  if (noun === null) return null;
  const years = readYears(tokens, at + noun.length);
  const term = wordOf(tokens, at) === 'nhiệm' || wordOf(tokens, at) === 'giai';
  if (years !== null) return { end: years.end, period: years.period, term };
  // "mùa khô 2024"
  const year = SEASONS.has(wordOf(tokens, at)) ? readYear(tokens, at + noun.length) : null;
  if (year !== null) return { end: year[1], period: yearPeriod(year[0]) };
  const season = SEASON_NOUNS.has(noun.phrase)
    ? readRelativeSeason(tokens, { first: at, end: at + noun.length }, reference)
    : null;
  if (season !== null) return season;
  const edge = ['đầu', 'cuối'].includes(wordOf(tokens, at - 1));
  if (edge && noun.length === 2 && ['giai', 'thời'].includes(wordOf(tokens, at)))
    return { end: at + 2, period: null, sense: 'term' };
  if (wordOf(tokens, at) !== 'nhiệm') return null;
  const next = wordOf(tokens, at + 2);
  const end = ['qua', 'này', 'tới', 'mới'].includes(next) ? at + 3 : at + 2;
  const vua = next === 'vừa' && wordOf(tokens, at + 3) === 'qua';
  if (vua) return { end: at + 4, period: null, sense: 'term-past' };
  return { end, period: null, sense: next === 'tới' ? 'term-next' : next === 'qua' ? 'term-past' : 'term' };
};

/** The years that have ended early in a year, later with the current one. */
const lastYears = ({ year, month }: Day, count: number): Period => {
  const last = month <= LAST_MONTH_OF_REVIEWS ? year - 1 : year;
  return yearPeriod(last - count + 1, last);
};
const LAST_MONTH_OF_REVIEWS = 3;

/** Late in a year the years ahead are those after it. */
const yearsAhead = ({ year, month }: Day, count: number): Period => {
  const from = month >= PLANNING_MONTH ? year + 1 : year;
  return yearPeriod(from, from + count - (month >= PLANNING_MONTH ? 1 : 0));
};
const PLANNING_MONTH = 10;

/** "Sau 3 năm *triển khai*": what has been under way since. */
const UNDER_WAY: ReadonlySet<string> = new Set('triển thực thi vận hoạt sáp áp'.split(' '));

/** "Sáu năm trước", "5 năm trước đây", "sau 3 năm triển khai", "cách đây 10 năm": one year, counted back from the day of publication. */
export const readYearsAgo = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const token = tokens[at];
  const spelled = token?.kind === 'word' ? readWords(tokens, at) : null;
  const count = spelled?.value ?? integerAt(tokens, at);
  const unit = spelled?.end ?? at + 1;
  if (count === null || count > 100 || wordOf(tokens, unit) !== 'năm' || reference === null) return null;
  // "Ba năm qua": up to now; five years are mostly the term
  if (wordOf(tokens, unit + 1) === 'qua' && count === 5) return { end: unit + 2, period: null, sense: 'five-years' };
  if (wordOf(tokens, unit + 1) === 'qua')
    return { end: unit + 2, period: yearPeriod(reference.year - count, reference.year) };
  // "*Hai năm*, 8.163 ngôi nhà"; five are mostly the term
  const opens = tokens[at - 1]?.kind !== 'word' && wordOf(tokens, unit + 1) === ',';
  if (opens && count > 1 && count < 5) return { end: unit + 1, period: lastYears(reference, count) };
  // "Trong 5 năm *tới*"
  if (wordOf(tokens, unit + 1) === 'tới') return { end: unit + 2, period: yearsAhead(reference, count) };
  const since = wordOf(tokens, at - 1) === 'sau' && UNDER_WAY.has(wordOf(tokens, unit + 1));
  if (since && count > 1 && count < 5)
    return { end: unit + 1, period: yearPeriod(reference.year - count, reference.year) };
  const before = wordOf(tokens, at - 1) === 'đây' && wordOf(tokens, at - 2) === 'cách';
  const after = wordOf(tokens, unit + 1) === 'trước';
  if (!before && !after) return null;
  const end = after ? (wordOf(tokens, unit + 2) === 'đây' ? unit + 3 : unit + 2) : unit + 1;
  return { end, period: yearPeriod(reference.year - count) };
};

/** "12 tháng qua", "bốn tháng gần đây": up to the day of publication. */
export const readMonthsAgo = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const spelled = tokens[at]?.kind === 'word' ? readWords(tokens, at) : null;
  const count = spelled?.value ?? integerAt(tokens, at);
  const unit = spelled?.end ?? at + 1;
  if (count === null || count > 24 || wordOf(tokens, unit) !== 'tháng' || reference === null) return null;
  const past = wordOf(tokens, unit + 1) === 'qua' ? 2 : 0;
  const near = wordOf(tokens, unit + 1) === 'gần' && wordOf(tokens, unit + 2) === 'đây' ? 3 : 0;
  const end = unit + Math.max(past, near);
  // "9 tháng qua" of a report counts the months of this year
  if (end === unit || (past > 0 && count <= reference.month)) return null;
  const months = reference.year * 12 + (reference.month - 1) - count;
  return { end, period: yearPeriod(Math.floor(months / 12), reference.year) };
};

/** "8:31:07", "17:35". */
export const readClock = (tokens: readonly Token[], at: number): TimeCore | null => {
  let end = at + 1;
  while (
    wordOf(tokens, end) === ':' &&
    tokens[end]?.glued &&
    tokens[end + 1]?.kind === 'number' &&
    tokens[end + 1]?.glued
  ) {
    end += 2;
  }
  return end === at + 1 ? null : { end, period: null, sense: 'duration' };
};

const MEASURED_PER: ReadonlySet<string> = new Set('khách người hộ lượt hồ sản bệnh'.split(' '));

const TIME_LINKS: ReadonlySet<string> = new Set(['từ', 'xuống', 'còn', 'là', 'giảm', 'tăng', 'mất']);

/** "rút ngắn từ 10 ngày xuống còn 6 ngày": a time that is itself what is measured. */
const isShortened = (tokens: readonly Token[], at: number, unit: string): boolean => {
  if (!['ngày', 'giờ', 'phút'].includes(unit)) return false;
  // "mất điện bình quân 214 phút"
  const [before, second] = [wordOf(tokens, at - 1), wordOf(tokens, at - 2)];
  if ((before === 'quân' && second === 'bình') || (before === 'bình' && second === 'trung')) return true;
  if (!TIME_LINKS.has(before)) return false;
  for (let step = at - 1; step >= 0 && step > at - 16; step -= 1) {
    if (wordOf(tokens, step) === 'rút' || (step < at - 1 && wordOf(tokens, step) === 'giảm')) return true;
    // "thời gian mất điện là 214 phút, giảm 32 phút"
    if (wordOf(tokens, step) === 'thời' && wordOf(tokens, step + 1) === 'gian') return true;
  }
  return false;
};

/** Units of time only together with their second half: "2 nhiệm kỳ" is a time, "5 nhiệm vụ" is not. */
const COMPOUND_UNITS = wordTable<readonly string[]>({
  nhiệm: ['kỳ'],
  mùa: ['vụ'],
  thế: ['hệ', 'kỷ'],
  chục: ['năm', 'ngày', 'tháng'],
});

const SPANNING: ReadonlySet<string> = new Set(['-', 'đến', 'tới']);

/** Before a day of which only day and month are said: "kỳ nghỉ *lễ* 30-4 *và* 1-5". */
const FEASTS: ReadonlySet<string> = new Set(['lễ', 'khánh', 'dịp', 'nghỉ', 'và', ',', '-']);

/** "lễ 2/*9* năm nay", "30-4 và 1-*5* năm nay": a month and the year it is of; "từ 2-*3* năm nay" is a stretch. */
const isMonthOfDay = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at - 1];
  if (tokens[at - 2]?.kind !== 'number' || sign === undefined) return false;
  if (sign.word === '/') return true;
  return sign.word === '-' && sign.glued && tokens[at]?.glued === true && FEASTS.has(wordOf(tokens, at - 3));
};

const MOST_DAYS = 1000;

/** "5 năm", "45 ngày", "hai tháng", "16 giờ 30": a stretch or a clock time, never an amount. "ngày công" is one. */
export const readDuration = (tokens: readonly Token[], at: number): TimeCore | null => {
  const token = tokens[at];
  const spelled = token?.kind === 'word' ? readWords(tokens, at) : null;
  if (spelled === null && token?.kind !== 'number') return null;
  let unit = spelled?.end ?? at + 1;
  // "từ 30 *đến* 45 ngày"
  if (SPANNING.has(wordOf(tokens, unit)) && tokens[unit + 1]?.kind === 'number') unit += 2;
  const word = wordOf(tokens, unit);
  if (word !== 'h' && !DURATION_UNITS.has(word)) return null;
  const digits = spelled === null ? parseDigits(wordOf(tokens, at)) : null;
  if (spelled === null && digits === null) return null;
  if (word === 'h' && tokens[unit]?.glued) return { end: unit + 1, period: null, sense: 'duration' };
  // "lưu trú bình quân 1,8 ngày": a measured average, no stretch of the calendar
  // "tổng số ngày điều trị là 36.000 ngày": more than anybody counts on a calendar
  const average = word === 'ngày' && digits !== null && (!Number.isInteger(digits.value) || digits.value > MOST_DAYS);
  if (!DURATION_UNITS.has(word) || average || isShortened(tokens, at, word)) return null;
  const next = wordOf(tokens, unit + 1);
  if (word === 'năm' && next === 'nay' && isMonthOfDay(tokens, spelled === null ? unit - 1 : at)) return null;
  // "trong hai năm 2026, 2027": the years themselves follow
  if (word === 'năm' && tokens[unit + 1]?.kind === 'number' && readYear(tokens, unit + 1) !== null) return null;
  // "Công văn 1432 *ngày 03/9/2025*": the day, and a number that is none of days
  if (word === 'ngày' && tokens[unit + 1]?.kind === 'number' && '/-.'.includes(wordOf(tokens, unit + 2) || ' '))
    return null;
  // "146 phút/khách hàng": a measured average
  if (next === '/' && MEASURED_PER.has(wordOf(tokens, unit + 2))) return null;
  if ((word === 'ngày' && next === 'công') || (word === 'vụ' && !['lúa', 'mùa'].includes(next))) return null;
  const compound = COMPOUND_UNITS[word];
  if (compound !== undefined && !compound.includes(next)) return null;
  const end =
    next === 'rưỡi' || next === 'qua' || next === 'liền' || next === 'nay' || next === 'kỳ' ? unit + 2 : unit + 1;
  return { end, period: null, sense: 'duration' };
};
