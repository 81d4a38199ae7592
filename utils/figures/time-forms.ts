import type { Period } from '@/utils/model';
import { wordTable } from '@/utils/text';
import { type Day, dayPeriod, isDayOfMonth, isMonth, isYear, monthsPeriod, yearPeriod } from './calendar';
import { DURATION_UNITS, NOW_WORDS, ROMAN_QUARTERS, SPAN_NOUNS } from './lexicon/period-words';
import { parseDigits, readWords, smallInteger } from './numerals';
import { phraseAt, phraseSet } from './phrases';
import { type Token, wordOf } from './tokens';
import { wordClass } from './word-classes';

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
    | 'year-so-far'
    | 'term-so-far'
    | 'term-next'
    | 'term-past'
    | 'five-years';
  readonly term?: boolean;
  /** No year was named: that of the publication was taken, until one named before in the sentence says better. */
  readonly implied?: boolean;
};

const NOW = phraseSet(NOW_WORDS);
const SPANS = phraseSet(SPAN_NOUNS);

const integerAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  const value = token?.kind === 'number' ? smallInteger(token.word) : -1;
  return value < 0 ? null : value;
};
const isJoin = (word: string): boolean => word === '-' || word === 'đến' || word === 'tới';

/** "2025" or "năm 2025" or "/2025" at `at`: the year and where it ends. */
const readYear = (tokens: readonly Token[], at: number): readonly [number, number] | null => {
  const skip = tokens[at]?.kind !== 'number' && YEAR_MARKS.has(wordOf(tokens, at)) ? at + 1 : at;
  const year = integerAt(tokens, skip);
  return year !== null && isYear(year) && tokens[skip]?.word.length === 4 ? [year, skip + 1] : null;
};

const YEAR_MARKS: ReadonlySet<string> = new Set(['năm', '/', '-', '.']);

/** "2020 - 2025", "2020 đến 2025"; also "2021-2026" right after a span noun. */
const readYears = (tokens: readonly Token[], at: number): TimeCore | null => {
  const first = readYear(tokens, at);
  if (first === null || !isJoin(wordOf(tokens, first[1]))) return null;
  const second = readYear(tokens, first[1] + 1);
  if (second === null || second[0] < first[0]) return null;
  return { end: second[1], period: yearPeriod(first[0], second[0]) };
};

/** "01/7/2025", "30/7", "9/2025"; `named` when "ngày" stands before, which makes a short one certain. */
const readSlashDate = (
  tokens: readonly Token[],
  at: number,
  reference: Day | null,
  named: boolean,
): TimeCore | null => {
  const separator = wordOf(tokens, at + 1);
  if (separator !== '/' && separator !== '-') return null;
  const day = integerAt(tokens, at);
  const month = integerAt(tokens, at + 2);
  if (day === null || month === null) return null;
  if (separator === '-' && !(tokens[at + 1]?.glued && tokens[at + 2]?.glued)) return null;
  if (isMonth(day) && isYear(month) && separator === '/') {
    return { end: at + 3, period: monthsPeriod(month, day, day) };
  }
  if (!isDayOfMonth(day) || !isMonth(month)) return null;
  const year = wordOf(tokens, at + 3) === separator ? integerAt(tokens, at + 4) : null;
  if (year !== null && isYear(year)) return { end: at + 5, period: dayPeriod({ year, month, day }) };
  if (!named) return null;
  const withYear = wordOf(tokens, at + 3) === 'năm' ? readYear(tokens, at + 3) : null;
  if (withYear !== null) return { end: withYear[1], period: dayPeriod({ year: withYear[0], month, day }) };
  return { end: at + 3, period: reference === null ? null : dayPeriod({ year: reference.year, month, day }) };
};

/** "28.9", "9.2025", "28.9.2025": dates with dots, only where a word of time makes them certain. */
const readDottedDate = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const parts = /^(\d{1,2})\.(\d{1,4})(?:\.(\d{4}))?$/.exec(token.word);
  if (parts === null) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (isMonth(a) && isYear(b)) return { end: at + 1, period: monthsPeriod(b, a, a) };
  if (!isDayOfMonth(a) || !isMonth(b)) return null;
  if (isYear(c)) return { end: at + 1, period: dayPeriod({ year: c, month: b, day: a }) };
  return { end: at + 1, period: reference === null ? null : dayPeriod({ year: reference.year, month: b, day: a }) };
};

const readAfterDayWord = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const dotted = readDottedDate(tokens, at + 1, reference);
  if (dotted !== null) return dotted;
  const date = readSlashDate(tokens, at + 1, reference, true);
  if (date !== null) return date;
  const day = integerAt(tokens, at + 1);
  if (day === null || !isDayOfMonth(day)) return null;
  // "ngày 7 và 8/8", "ngày 3-5/9", "ngày 15 tháng 8 năm 2025"
  if (['và', '-', ',', 'đến'].includes(wordOf(tokens, at + 2))) {
    const second = readSlashDate(tokens, at + 3, reference, true);
    if (second !== null) return second;
  }
  if (wordOf(tokens, at + 2) === 'tháng') return dayOfMonth(day, readMonth(tokens, at + 2, reference));
  return { end: at + 2, period: null };
};

/** "ngày 24 tháng 12 năm 2025": the month as read, narrowed to the day. */
const dayOfMonth = (day: number, month: TimeCore | null): TimeCore | null => {
  const first = month?.period?.from?.slice(0, 8);
  if (month === null || first === undefined) return month;
  const iso = `${first}${String(day).padStart(2, '0')}`;
  return { ...month, period: { from: iso, to: iso } };
};

const readMonth = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const dotted = readDottedDate(tokens, at + 1, reference);
  if (dotted !== null) return dotted;
  const month = integerAt(tokens, at + 1);
  if (month === null || !isMonth(month)) return null;
  const joined = ['/', 'năm', '-'].includes(wordOf(tokens, at + 2)) ? readYear(tokens, at + 2) : null;
  if (joined !== null) return { end: joined[1], period: monthsPeriod(joined[0], month, month) };
  const last = wordOf(tokens, at + 2) === 'năm' ? wordOf(tokens, at + 3) : wordOf(tokens, at + 2);
  const lastYear = last === 'ngoái' || last === 'trước';
  if (reference === null) return { end: at + 2, period: null };
  return { end: at + 2, period: monthsPeriod(reference.year - (lastYear ? 1 : 0), month, month) };
};

const readQuarter = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const quarter = ROMAN_QUARTERS[wordOf(tokens, at + 1)];
  if (quarter === undefined) return null;
  const year = readYear(tokens, at + 2);
  // "đó là điều quý nhất"
  if (wordOf(tokens, at + 1) === 'nhất' && year === null) return null;
  const inYear = year?.[0] ?? reference?.year;
  const period = inYear === undefined ? null : monthsPeriod(inYear, quarter * 3 - 2, quarter * 3);
  return { end: year?.[1] ?? at + 2, period, implied: year === null };
};

const RELATIVE_YEARS = wordTable<number>({ nay: 0, ngoái: -1, trước: -1, tới: 1, sau: 1 });

/** "năm học 2025 - 2026", "năm học này", "năm học trước": from September on, as published. */
const readSchoolYear = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const years = readYears(tokens, at + 2);
  const shift = SCHOOL_YEARS[wordOf(tokens, at + 2)];
  if (years !== null || shift === undefined || reference === null) return years;
  const begin = reference.year - (reference.month < 7 ? 1 : 0) + shift;
  const end = wordOf(tokens, at + 3) === 'qua' ? at + 4 : at + 3;
  return { end, period: yearPeriod(begin, begin + 1) };
};

const SCHOOL_YEARS = wordTable<number>({ này: 0, mới: 0, nay: 0, trước: -1, qua: -1, vừa: -1 });

const FIVE_YEARS: ReadonlySet<string> = new Set(['qua', 'vừa']);

const readYearWord = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  if (wordOf(tokens, at + 1) === 'học') return readSchoolYear(tokens, at, reference);
  // "Năm năm qua": the first is the number, five years are mostly the term
  if (wordOf(tokens, at + 1) === 'năm' && ['qua', 'nay', 'vừa'].includes(wordOf(tokens, at + 2)))
    return { end: at + 3, period: null, sense: FIVE_YEARS.has(wordOf(tokens, at + 2)) ? 'five-years' : 'duration' };
  const years = readYears(tokens, at + 1);
  if (years !== null) return years;
  const year = readYear(tokens, at + 1);
  // "năm 2024 và 2025"
  const second = year !== null && wordOf(tokens, year[1]) === 'và' ? integerAt(tokens, year[1] + 1) : null;
  if (year !== null && second !== null && isYear(second) && tokens[year[1] + 1]?.word.length === 4)
    return { end: year[1] + 2, period: yearPeriod(year[0], second) };
  if (year !== null) return { end: year[1], period: yearPeriod(year[0]) };
  // "Từ nay đến hết năm", "đến cuối năm"
  const ends = ['hết', 'cuối'].includes(wordOf(tokens, at - 1)) && ['đến', 'tới'].includes(wordOf(tokens, at - 2));
  if (
    (ends || ['cả', 'trong'].includes(wordOf(tokens, at - 1))) &&
    reference !== null &&
    tokens[at + 1]?.kind !== 'number'
  ) {
    return { end: at + 1, period: yearPeriod(reference.year), implied: true };
  }
  // "năm qua", "năm vừa qua": early in January the year just ended
  const past =
    wordOf(tokens, at + 1) === 'qua' ? 2 : wordOf(tokens, at + 1) === 'vừa' && wordOf(tokens, at + 2) === 'qua' ? 3 : 0;
  if (past > 0 && reference !== null)
    return { end: at + past, period: yearPeriod(reference.year - (reference.month <= 2 ? 1 : 0)) };
  const shift = RELATIVE_YEARS[wordOf(tokens, at + 1)];
  if (shift === undefined || reference === null) return null;
  return { end: at + 2, period: yearPeriod(reference.year + shift) };
};

/** "9 tháng đầu năm 2025", "6 tháng cuối năm", "9 tháng năm 2025": `at` is the number, in digits or words. */
const readPartOfYear = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const spelled = tokens[at]?.kind === 'word' ? readWords(tokens, at) : null;
  const count = spelled?.value ?? integerAt(tokens, at);
  const unit = spelled?.end ?? at + 1;
  if (count === null || wordOf(tokens, unit) !== 'tháng' || !isMonth(count)) return null;
  const side = wordOf(tokens, unit + 1);
  const afterSide = side === 'đầu' || side === 'cuối' ? unit + 2 : unit + 1;
  const summed = ['kế', 'chung', 'dồn'].includes(wordOf(tokens, at - 1)) && side !== 'qua';
  // "GRDP 9 tháng ước tăng 7%": the months of the year so far, not any nine months
  // "; 9 tháng, giá trị xuất khẩu đạt …"
  const opens = side === ',' && (tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'sign');
  const cumulative = summed || opens || ['ước', 'đạt', 'tăng', 'giảm', 'đã'].includes(side);
  if (afterSide === unit + 1 && side !== 'năm' && !cumulative) return null;
  let next = wordOf(tokens, afterSide) === 'năm' ? afterSide + 1 : afterSide;
  if (wordOf(tokens, next) === 'nay') return partOfYear(count, side, next + 1, reference?.year ?? null);
  const year = readYear(tokens, next);
  if (year !== null) next = year[1];
  return partOfYear(count, side, next, year?.[0] ?? reference?.year ?? null);
};

const partOfYear = (count: number, side: string, end: number, year: number | null): TimeCore => {
  if (year === null) return { end, period: null };
  return { end, period: side === 'cuối' ? monthsPeriod(year, 13 - count, 12) : monthsPeriod(year, 1, count) };
};

/** "5 năm", "45 ngày", "hai tháng", "16 giờ 30": a stretch or a clock time, never an amount. "ngày công" is one. */
const readDuration = (tokens: readonly Token[], at: number): TimeCore | null => {
  const token = tokens[at];
  const spelled = token?.kind === 'word' ? readWords(tokens, at) : null;
  if (spelled === null && token?.kind !== 'number') return null;
  let unit = spelled?.end ?? at + 1;
  if (wordOf(tokens, unit) === '-' && tokens[unit + 1]?.kind === 'number') unit += 2;
  const word = wordOf(tokens, unit);
  if (word !== 'h' && !DURATION_UNITS.has(word)) return null;
  const digits = spelled === null ? parseDigits(wordOf(tokens, at)) : null;
  if (spelled === null && digits === null) return null;
  if (word === 'h' && tokens[unit]?.glued) return { end: unit + 1, period: null, sense: 'duration' };
  // "lưu trú bình quân 1,8 ngày": a measured average, no stretch of the calendar
  const average = word === 'ngày' && digits !== null && !Number.isInteger(digits.value);
  if (!DURATION_UNITS.has(word) || average || isShortened(tokens, at, word)) return null;
  const next = wordOf(tokens, unit + 1);
  // "146 phút/khách hàng": a measured average
  if (next === '/' && MEASURED_PER.has(wordOf(tokens, unit + 2))) return null;
  if ((word === 'ngày' && next === 'công') || (word === 'vụ' && !['lúa', 'mùa'].includes(next))) return null;
  const compound = COMPOUND_UNITS[word];
  if (compound !== undefined && !compound.includes(next)) return null;
  const end =
    next === 'rưỡi' || next === 'qua' || next === 'liền' || next === 'nay' || next === 'kỳ' ? unit + 2 : unit + 1;
  return { end, period: null, sense: 'duration' };
};

const MEASURED_PER: ReadonlySet<string> = new Set('khách người hộ lượt hồ sản bệnh'.split(' '));

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

const TIME_LINKS: ReadonlySet<string> = new Set(['từ', 'xuống', 'còn', 'là', 'giảm', 'tăng', 'mất']);

/** Units of time only together with their second half: "2 nhiệm kỳ" is a time, "5 nhiệm vụ" is not. */
const COMPOUND_UNITS = wordTable<readonly string[]>({
  nhiệm: ['kỳ'],
  mùa: ['vụ'],
  thế: ['hệ', 'kỷ'],
  chục: ['năm', 'ngày', 'tháng'],
});

/** "Mục tiêu đến 2030", "từ 2021": a year without its word, after a word of time. */
const readBareYear = (tokens: readonly Token[], at: number): TimeCore | null => {
  const year = integerAt(tokens, at);
  if (year === null || !isYear(year) || tokens[at]?.word.length !== 4) return null;
  const led = YEAR_LEADS.has(wordOf(tokens, at - 1));
  const next = tokens[at + 1];
  const alone =
    next === undefined ||
    (next.kind === 'sign' && !'/%-'.includes(next.word) && !(next.word === '.' && tokens[at + 2]?.glued)) ||
    YEAR_FOLLOWERS.has(next.word);
  return led && alone ? { end: at + 1, period: yearPeriod(year) } : null;
};

/** Words of time before a year without "năm": "hồi 2023", "trong khi 2022 chỉ đạt 40%". */
const YEAR_LEADS: ReadonlySet<string> = new Set('đến tới từ trước sau hết cuối đầu giữa hồi khi riêng nhìn'.split(' '));

const YEAR_FOLLOWERS: ReadonlySet<string> = new Set(
  'và là chỉ mới có đạt đến tỉnh huyện xã thành phường cả toàn phấn sẽ đã tăng giảm còn nay thu tổng tỷ'.split(' '),
);

/** "Sáu năm trước", "5 năm trước đây", "cách đây 10 năm": one year, counted back from the day of publication. */
const readYearsAgo = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const token = tokens[at];
  const spelled = token?.kind === 'word' ? readWords(tokens, at) : null;
  const count = spelled?.value ?? integerAt(tokens, at);
  const unit = spelled?.end ?? at + 1;
  if (count === null || count > 100 || wordOf(tokens, unit) !== 'năm' || reference === null) return null;
  // "Ba năm qua": up to now; five years are mostly the term
  if (wordOf(tokens, unit + 1) === 'qua' && count === 5) return { end: unit + 2, period: null, sense: 'five-years' };
  if (wordOf(tokens, unit + 1) === 'qua')
    return { end: unit + 2, period: yearPeriod(reference.year - count, reference.year) };
  const before = wordOf(tokens, at - 1) === 'đây' && wordOf(tokens, at - 2) === 'cách';
  const after = wordOf(tokens, unit + 1) === 'trước';
  if (!before && !after) return null;
  const end = after ? (wordOf(tokens, unit + 2) === 'đây' ? unit + 3 : unit + 2) : unit + 1;
  return { end, period: yearPeriod(reference.year - count) };
};

/** "12 tháng qua", "bốn tháng gần đây": up to the day of publication. */
const readMonthsAgo = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
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
const readClock = (tokens: readonly Token[], at: number): TimeCore | null => {
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

const readNamedSpan = (tokens: readonly Token[], at: number): TimeCore | null => {
  const noun = phraseAt(SPANS, tokens, at);
  if (noun === null) return null;
  const years = readYears(tokens, at + noun.length);
  const term = wordOf(tokens, at) === 'nhiệm' || wordOf(tokens, at) === 'giai';
  if (years !== null) return { ...years, term };
  // "mùa khô 2024"
  const year = SEASONS.has(wordOf(tokens, at)) ? readYear(tokens, at + noun.length) : null;
  if (year !== null) return { end: year[1], period: yearPeriod(year[0]) };
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

const SEASONS: ReadonlySet<string> = new Set(['mùa', 'vụ', 'đông', 'hè', 'thu']);

/** "nửa đầu năm", "nửa cuối năm 2026". */
const readHalfYear = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const side = wordOf(tokens, at + 1);
  if ((side !== 'đầu' && side !== 'cuối') || wordOf(tokens, at + 2) !== 'năm') return null;
  const named = readYear(tokens, at + 2);
  const end = named?.[1] ?? (wordOf(tokens, at + 3) === 'nay' ? at + 4 : at + 3);
  return partOfYear(6, side, end, named?.[0] ?? reference?.year ?? null);
};

/** The expression of time whose own words begin at token `at`, without what stands before it ("đến", "từ"). */
export const readTimeCore = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return null;
  if (token.kind === 'word' && (token.classes & TIME_OPENERS) === 0 && (token.opens & OPENING) === 0) return null;
  if (token.kind === 'number') {
    return (
      readYears(tokens, at) ??
      readBareYear(tokens, at) ??
      readClock(tokens, at) ??
      readPartOfYear(tokens, at, reference) ??
      readSlashDate(tokens, at, reference, isDated(tokens, at)) ??
      readFullDotted(tokens, at, reference) ??
      readYearsAgo(tokens, at, reference) ??
      readMonthsAgo(tokens, at, reference) ??
      readDuration(tokens, at)
    );
  }
  if (token.word === 'nay' && tokens[at - 1]?.kind === 'sign') return { end: at + 1, period: null, sense: 'present' };
  if (token.word === 'năm') return readYearWord(tokens, at, reference);
  if (token.word === 'nửa') return readHalfYear(tokens, at, reference);
  if (token.word === 'tháng') return readMonth(tokens, at, reference);
  if (token.word === 'quý') return readQuarter(tokens, at, reference);
  if (token.word === 'ngày') return readAfterDayWord(tokens, at, reference);
  const found = COMPOUND_BEFORE_NOW.has(wordOf(tokens, at - 1)) ? null : phraseAt(NOW, tokens, at);
  // "từ đầu năm 2024 tới nay": a year of its own
  const now = found?.phrase.endsWith('năm') && readYear(tokens, at + found.length) !== null ? null : found;
  if (now !== null && !COMPOUND_AFTER_NOW.has(wordOf(tokens, at + now.length)))
    return { end: at + now.length, period: null, sense: sinceWhen(tokens, at, now.length) };
  return (
    readNamedSpan(tokens, at) ??
    (DURATION_OPENERS.has(token.word)
      ? (readPartOfYear(tokens, at, reference) ??
        readYearsAgo(tokens, at, reference) ??
        readMonthsAgo(tokens, at, reference) ??
        readDuration(tokens, at))
      : null)
  );
};

/** "hiện nay" is now; "từ đầu năm đến nay", "từ đầu nhiệm kỳ đến nay" say where the stretch began, "đến nay" alone does not. */
const sinceWhen = (
  tokens: readonly Token[],
  at: number,
  length: number,
): 'now' | 'present' | 'year-so-far' | 'term-so-far' => {
  if (wordOf(tokens, at) === 'hiện') return 'present';
  for (let step = at; step < at + length; step += 1) {
    if (wordOf(tokens, step) === 'hội') return 'term-so-far';
    if (wordOf(tokens, step) !== 'đầu') continue;
    return wordOf(tokens, step + 1) === 'năm' ? 'year-so-far' : 'term-so-far';
  }
  return 'now';
};

/** "thực hiện", "phát hiện"; "hiện đại", "hiện trường": no word of time. */
const COMPOUND_BEFORE_NOW: ReadonlySet<string> = new Set('thực thể xuất phát biểu tái'.split(' '));
const COMPOUND_AFTER_NOW: ReadonlySet<string> = new Set('hành đại hóa tượng vật trường trạng thực hữu diện'.split(' '));

const DURATION_OPENERS: ReadonlySet<string> = new Set('một hai ba bốn sáu bảy tám chín mười'.split(' '));
const TIME_OPENERS = wordClass(['năm', 'tháng', 'quý', 'ngày', 'nay', 'nửa', ...DURATION_OPENERS]);
/** Bits of the tables whose phrases an expression of time can begin with. */
const OPENING = NOW.bit | SPANS.bit;

/** A short "1/7" is a date after a word of time ("từ 1/7 đến hết 31/10/2025", "sáng 5/9"). */
const DATE_LEADS: ReadonlySet<string> = new Set(
  'từ đến hết ngày sáng chiều tối trưa đêm trước sau tới hôm rạng'.split(' '),
);
const isDated = (tokens: readonly Token[], at: number): boolean => DATE_LEADS.has(wordOf(tokens, at - 1));

/** "28.9.2025" and "9.2025" are dates anywhere; "28.9" only after a word of time. */
const readFullDotted = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const written = wordOf(tokens, at);
  if (!written.includes('.')) return null;
  const certain = /^\d{1,2}\.(?:\d{1,2}\.)?\d{4}$/.test(written) || isDated(tokens, at);
  return certain && !/^\d{1,2}\.\d{3}$/.test(written) ? readDottedDate(tokens, at, reference) : null;
};
