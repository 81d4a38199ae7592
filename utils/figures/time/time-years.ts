import type { Period } from '@/utils/model';
import { wordTable } from '@/utils/text';
import { ROMAN_QUARTERS } from '../lexicon/period-words';
import { type Day, isMonth, isYear, monthsPeriod, nearestYear, yearPeriod } from '../numbers/calendar';
import { readWords } from '../numbers/numerals';
import { type Token, wordOf } from '../words/tokens';
import { integerAt, isDeadline, readYear, readYears, type TimeCore } from './time-core';
import { isYearOfEvent } from './time-events';
import { readSchoolYear } from './time-seasons';

const RELATIVE_YEARS = wordTable<number>({ nay: 0, ngoái: -1, trước: -1, tới: 1, sau: 1 });

const FIVE_YEARS: ReadonlySet<string> = new Set(['qua', 'vừa']);

/** "năm qua": at the turn of the year the one that ends or has ended, in between the twelve months up to now. */
const yearGone = ({ year, month }: Day): Period =>
  month <= 3 ? yearPeriod(year - 1) : month >= 11 ? yearPeriod(year) : yearPeriod(year - 1, year);

/** Before "năm" these count the years that follow: "trong *hai* năm 2026, 2027". */
const COUNTS_OF_YEARS: ReadonlySet<string> = new Set(['hai', 'ba', 'bốn', 'các', 'những', '2', '3', '4']);

/** "năm 2024 và 2025", "hai năm 2026, 2027": one period from the first to the last year of a list, or the year alone. */
const yearsListed = (
  tokens: readonly Token[],
  { at, first, end }: { readonly at: number; readonly first: number; readonly end: number },
): TimeCore => {
  const isCounted = COUNTS_OF_YEARS.has(wordOf(tokens, at - 1));
  let last = { year: first, end };
  for (;;) {
    const sign = wordOf(tokens, last.end);
    const next = sign === 'và' || (isCounted && sign === ',') ? integerAt(tokens, last.end + 1) : null;
    const isNext = next !== null && isYear(next) && tokens[last.end + 1]?.word.length === 4 && next > last.year;
    if (!isNext) return { end: last.end, period: yearPeriod(first, last.year) };
    last = { year: next, end: last.end + 2 };
  }
};

/**
 * "năm 2025", "năm 2024 và 2025", "năm học 2025-2026", "năm ngoái", "năm năm qua" at the word "năm". Null where it
 * counts years or names none; what is counted from the publication is null without it.
 */
export const readYearWord = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  if (wordOf(tokens, at + 1) === 'học') return readSchoolYear(tokens, at, reference);
  // "Năm năm qua": the first is the number, five years are mostly the term
  if (wordOf(tokens, at + 1) === 'năm' && ['qua', 'nay', 'vừa'].includes(wordOf(tokens, at + 2)))
    return { end: at + 3, period: null, sense: FIVE_YEARS.has(wordOf(tokens, at + 2)) ? 'five-years' : 'duration' };
  const years = readYears(tokens, at + 1);
  if (years !== null) return years;
  const year = readYear(tokens, at + 1);
  // "01 người chết (*sinh năm 1967*, bị lũ cuốn)"
  if (year !== null && isOfBirth(tokens, at)) return { end: year[1], period: null, sense: 'duration' };
  if (year !== null) return yearsListed(tokens, { at, first: year[0], end: year[1] });
  // "năm qua", "năm vừa qua": early in January the year just ended
  const past =
    wordOf(tokens, at + 1) === 'qua' ? 2 : wordOf(tokens, at + 1) === 'vừa' && wordOf(tokens, at + 2) === 'qua' ? 3 : 0;
  if (past > 0 && reference !== null) return { end: at + past, period: yearGone(reference) };
  // "gồm cả vốn *các năm trước* chuyển sang"
  const several = ['các', 'những', 'nhiều', 'mấy', 'mọi'].includes(wordOf(tokens, at - 1));
  const shift = several ? undefined : RELATIVE_YEARS[wordOf(tokens, at + 1)];
  if (shift !== undefined && reference !== null) return { end: at + 2, period: yearPeriod(reference.year + shift) };
  // "Từ nay đến hết năm", "đến cuối năm"
  // "phấn đấu cuối năm giảm còn 110 hộ"
  const ends =
    ['hết', 'cuối'].includes(wordOf(tokens, at - 1)) && ['đến', 'tới', 'đấu'].includes(wordOf(tokens, at - 2));
  if (reference === null || isCounted(tokens, at + 1)) return null;
  if (ends) return { end: at + 1, period: yearPeriod(reference.year), implied: true };
  // "Trong năm", "Sản lượng cả năm": the year spoken of
  return WHOLE_YEAR_LEADS.has(wordOf(tokens, at - 1))
    ? { end: at + 1, period: yearPeriod(reference.year), implied: true, sense: 'that-year' }
    : null;
};

const WHOLE_YEAR_LEADS: ReadonlySet<string> = new Set(['cả', 'trong']);

/** "Lê Văn Tám, *sinh năm* 1967"; but "học sinh năm 2025", "tuyển sinh năm 2026". */
const isOfBirth = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 2];
  return (
    wordOf(tokens, at - 1) === 'sinh' &&
    (before === undefined || before.kind === 'sign' || (before.capital && !BORN_OF.has(before.word)))
  );
};

/** First syllables of nouns that end in "sinh". */
const BORN_OF: ReadonlySet<string> = new Set('học thí tuyển phát dân giáo vệ sản khai môn hộ'.split(' '));

/** "trong năm *3 tháng*" counts on; "cả năm *118.500 tấn*" is an amount of the year. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && COUNTED_TIMES.has(wordOf(tokens, at + 1));
const COUNTED_TIMES: ReadonlySet<string> = new Set(['tháng', 'ngày', 'tuần', 'năm', 'lần', 'quý', 'vụ', 'kỳ']);

/** Words of time before a year without "năm": "hồi 2023", "trong khi 2022 chỉ đạt 40%". */
const YEAR_LEADS: ReadonlySet<string> = new Set(
  'đến tới từ trước sau hết cuối đầu giữa hồi khi riêng nhìn kỳ với'.split(' '),
);

const YEAR_FOLLOWERS: ReadonlySet<string> = new Set(
  'và thì là chỉ mới có đạt đến tỉnh huyện xã thành phường cả toàn phấn sẽ đã tăng giảm còn nay thu tổng tỷ'.split(' '),
);

/** "• *2030*: 4.200 MW", "2023: 45 vụ; *2024*: 38 vụ": at the head of an item, before a colon. */
const labels = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind !== 'word' && tokens[at - 1]?.kind !== 'number' && wordOf(tokens, at + 1) === ':';

/** "giảm từ 73,26% *(2021)*", "9,5 triệu đồng/người/năm *(2021)*": alone in brackets behind a unit. */
const isYearOfAmount = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens, at - 1) === '(' && wordOf(tokens, at + 1) === ')' && UNITS_DATED.has(wordOf(tokens, at - 2));
const UNITS_DATED: ReadonlySet<string> = new Set(
  '% đồng năm tháng người hộ ha tấn tạ usd km xã thôn con lượt khẩu tiêu chí'.split(' '),
);

/** "Mục tiêu đến 2030", "từ 2021": a year without its word, after a word of time. */
export const readBareYear = (tokens: readonly Token[], at: number): TimeCore | null => {
  const year = integerAt(tokens, at);
  if (year === null || !isYear(year) || tokens[at]?.word.length !== 4) return null;
  if (labels(tokens, at)) return { end: at + 2, period: yearPeriod(year) };
  if (isYearOfEvent(tokens, at) || isYearOfAmount(tokens, at)) return { end: at + 1, period: yearPeriod(year) };
  const led = YEAR_LEADS.has(wordOf(tokens, at - 1));
  const next = tokens[at + 1];
  const alone =
    next === undefined ||
    (next.kind === 'sign' && !'/%-'.includes(next.word) && !(next.word === '.' && tokens[at + 2]?.glued)) ||
    YEAR_FOLLOWERS.has(next.word);
  return led && alone ? { end: at + 1, period: yearPeriod(year) } : null;
};

/**
 * "quý III/2025", "quý I" at the word "quý"; without a year the nearest one. Null for the adjective ("điều quý nhất").
 */
export const readQuarter = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const quarter = ROMAN_QUARTERS[wordOf(tokens, at + 1)];
  if (quarter === undefined) return null;
  const year = readYear(tokens, at + 2);
  // "đó là điều quý nhất"
  if (wordOf(tokens, at + 1) === 'nhất' && year === null) return null;
  const near = reference === null || isDeadline(tokens, at) ? reference?.year : nearestYear(reference, quarter * 3 - 2);
  const inYear = year?.[0] ?? near;
  const period = inYear === undefined ? null : monthsPeriod(inYear, quarter * 3 - 2, quarter * 3);
  return { end: year?.[1] ?? at + 2, period, implied: year === null };
};

const partOfYear = (count: number, side: string, end: number, year: number | null): TimeCore => {
  if (year === null) return { end, period: null };
  return { end, period: side === 'cuối' ? monthsPeriod(year, 13 - count, 12) : monthsPeriod(year, 1, count) };
};

/** Before a number of months these make them those of the year so far: "*Kết quả* 10 tháng", "kinh tế - *xã hội* 9 tháng". */
const REPORT_LEADS: ReadonlySet<string> = new Set('quả hình kết hội tác trong qua sách'.split(' '));
const REPORT_FOLLOWERS: ReadonlySet<string> = new Set([
  ...[',', ':', ';', '.', 'và', 'toàn', 'cả', 'các', 'xảy', 'của'],
  ...['cho', 'tỉnh', 'xã', 'phường', 'huyện', 'ngành'],
]);

/** "KẾT QUẢ 10 THÁNG", "Trong 9 tháng, …": as many months as the year has had, in words of a report. */
const isYearSoFar = (
  tokens: readonly Token[],
  count: number,
  { at, end, reference }: { readonly at: number; readonly end: number; readonly reference: Day | null },
): boolean => {
  if (reference === null || count < 3 || count > reference.month || count < reference.month - 1) return false;
  const next = tokens[end];
  return REPORT_LEADS.has(wordOf(tokens, at - 1)) && (next === undefined || REPORT_FOLLOWERS.has(next.word));
};

/** "9 tháng đầu năm 2025", "6 tháng cuối năm", "9 tháng năm 2025": `at` is the number, in digits or words. */
export const readPartOfYear = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
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
  const soFar = isYearSoFar(tokens, count, { at, end: unit + 1, reference });
  const cumulative = soFar || summed || opens || ['ước', 'đạt', 'tăng', 'giảm', 'đã'].includes(side);
  if (afterSide === unit + 1 && side !== 'năm' && !cumulative) return null;
  let next = wordOf(tokens, afterSide) === 'năm' ? afterSide + 1 : afterSide;
  if (wordOf(tokens, next) === 'nay') return partOfYear(count, side, next + 1, reference?.year ?? null);
  const year = readYear(tokens, next);
  if (year !== null) next = year[1];
  const named = year?.[0] ?? yearOfList(tokens, unit + 1);
  return partOfYear(count, side, next, named ?? reference?.year ?? null);
};

/** "3 tháng, 6 tháng và *9 tháng đầu năm 2023*": the year that stands with the last of them; null where none does. */
const yearOfList = (tokens: readonly Token[], from: number): number | null => {
  let at = from;
  while (
    [',', 'và'].includes(wordOf(tokens, at)) &&
    integerAt(tokens, at + 1) !== null &&
    wordOf(tokens, at + 2) === 'tháng'
  )
    at += 3;
  if (at === from || wordOf(tokens, at) !== 'đầu' || wordOf(tokens, at + 1) !== 'năm') return null;
  return readYear(tokens, at + 2)?.[0] ?? null;
};

/** "nửa đầu năm", "nửa cuối năm 2026". */
export const readHalfYear = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const side = wordOf(tokens, at + 1);
  // "nửa năm qua": up to now
  if (side === 'năm' && wordOf(tokens, at + 2) === 'qua' && reference !== null)
    return { end: at + 3, period: yearPeriod(reference.year - (reference.month < 6 ? 1 : 0), reference.year) };
  if ((side !== 'đầu' && side !== 'cuối') || wordOf(tokens, at + 2) !== 'năm') return null;
  const named = readYear(tokens, at + 2);
  const end = named?.[1] ?? (wordOf(tokens, at + 3) === 'nay' ? at + 4 : at + 3);
  return partOfYear(6, side, end, named?.[0] ?? reference?.year ?? null);
};
