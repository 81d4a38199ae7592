import { MAGNITUDES } from '../lexicon/magnitudes';
import { type Day, dayPeriod, isDayOfMonth, isMonth, isYear, monthsPeriod, nearestYear } from '../numbers/calendar';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import { wordClass } from '../words/word-classes';
import { integerAt, isDeadline, readYear, type TimeCore } from './time-core';

/** "01/7/2025", "30/7", "9/2025"; `named` when "ngày" stands before, which makes a short one certain. */
export const readSlashDate = (
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
  // "Nghị định số 06/2005/NĐ-CP": the number and the year of a document
  const isNumbered = wordOf(tokens, at + 3) === '/' && tokens[at + 4]?.kind === 'word';
  if (isMonth(day) && isYear(month) && separator === '/' && !isNumbered) {
    return { end: at + 3, period: monthsPeriod(month, day, day) };
  }
  if (!isDayOfMonth(day) || !isMonth(month)) return null;
  const year = wordOf(tokens, at + 3) === separator ? integerAt(tokens, at + 4) : null;
  if (year !== null && isYear(year)) return { end: at + 5, period: dayPeriod({ year, month, day }) };
  if (!named || isSpanOfAmounts(tokens, at) || isFractionOf(tokens, at)) return null;
  const withYear = wordOf(tokens, at + 3) === 'năm' ? readYear(tokens, at + 3) : null;
  if (withYear !== null) return { end: withYear[1], period: dayPeriod({ year: withYear[0], month, day }) };
  if (reference === null) return { end: at + 3, period: null };
  // "trước 31-12" in February: a deadline lies ahead
  const ahead = wordOf(tokens, at - 1) === 'trước' || wordOf(tokens, at - 2) === 'trước';
  const near = ahead ? reference.year : nearestYear(reference, month);
  return { end: at + 3, period: dayPeriod({ year: near, month, day }), yearless: true };
};

/** "từ *22 đến 24/3*", "từ *1-15/9*": two days of one month, where "từ" makes certain that they are days. */
export const readDaysOfMonth = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const day = wordOf(tokens, at - 1) === 'từ' ? integerAt(tokens, at) : null;
  if (day === null || !isDayOfMonth(day) || !DAY_JOINS.has(wordOf(tokens, at + 1))) return null;
  const second = wordOf(tokens, at + 2) === 'ngày' ? at + 3 : at + 2;
  if (wordOf(tokens, second + 1) !== '/' || (integerAt(tokens, second) ?? 0) <= day) return null;
  const last = readSlashDate(tokens, second, reference, true);
  return last?.period == null ? null : fromDay(day, last);
};
const DAY_JOINS: ReadonlySet<string> = new Set(['-', 'đến', 'tới']);

/** "01/01 - 30/9/2025", "15/11/2024 - 14/9/2025": from one day to another; a year that only the last one has is that of both, or of the next. */
export const readDateSpan = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const first = readSlashDate(tokens, at, reference, true);
  if (first?.period?.from == null || wordOf(tokens, at + 1) !== '/' || wordOf(tokens, first.end) !== '-') return null;
  const last = wordOf(tokens, first.end + 2) === '/' ? readSlashDate(tokens, first.end + 1, reference, true) : null;
  if (last?.period?.to == null) return null;
  const { to } = last.period;
  const { from } = first.period;
  const year = first.yearless === true ? Number(to.slice(0, 4)) - (from.slice(4) <= to.slice(4) ? 0 : 1) : null;
  return { end: last.end, period: { from: year === null ? from : `${year}${from.slice(4)}`, to } };
};

/** Lengths of time, which no unit of the lexicon is: "từ *2-3 năm* nay". */
const LENGTHS: ReadonlySet<string> = new Set('giờ phút ngày tuần tháng quý năm lần'.split(' '));

/** "lãi từ *3-5 triệu đồng* một con", "nuôi từ *2-3 con* bò": what rises and has a unit behind it is no day ("từ 1-7 toàn tỉnh …" is one). */
const isSpanOfAmounts = (tokens: readonly Token[], at: number): boolean => {
  if (wordOf(tokens, at + 1) !== '-' || Number(wordOf(tokens, at)) >= Number(wordOf(tokens, at + 2))) return false;
  const word = wordOf(tokens, at + 3);
  if (word === '%' || LENGTHS.has(word) || MAGNITUDES[word] !== undefined) return true;
  const unit = phraseAt(UNIT_TABLE, tokens, at + 3);
  // "từ 1-7 *xã Bản Vược* …": a name
  return unit !== null && tokens[at + 3 + unit.length]?.capital !== true;
};

/** "đến *2/3* diện tích lúa bị ngập": a share of what follows, no day. */
const isFractionOf = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens, at + 1) === '/' &&
  Number(wordOf(tokens, at)) < Number(wordOf(tokens, at + 2)) &&
  Number(wordOf(tokens, at + 2)) < 10 &&
  SHARED_OUT.has(wordOf(tokens, at + 3));
const SHARED_OUT: ReadonlySet<string> = new Set(['diện', 'số', 'dân', 'tổng', 'lượng', 'sản', 'quãng', 'thành']);

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
  return {
    end: at + 1,
    period: reference === null ? null : dayPeriod({ year: nearestYear(reference, b), month: b, day: a }),
  };
};

/** A short "1/7" is a date after a word of time ("từ 1/7 đến hết 31/10/2025", "sáng 5/9") or of a holiday ("nghỉ lễ 2/9", "Quốc khánh 2/9"). */
const DATE_LEADS = wordClass(
  'từ đến hết ngày sáng chiều tối trưa đêm trước sau tới hôm rạng dịp phiên lễ nghỉ khánh'.split(' '),
);

/** Whether a word of time stands right before the token. */
export const isDated = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && ((tokens[at - 1]?.classes ?? 0) & DATE_LEADS) !== 0 && !isFeastsName(tokens, at);

/** "kỳ nghỉ *lễ 30-4 và 1-5*": the feasts by their days, which stay in the name of what is counted. */
const isFeastsName = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens, at - 1) === 'lễ' && wordOf(tokens, at + 1) === '-' && wordOf(tokens, at + 3) === 'và';

/** "28.9.2025" and "9.2025" are dates anywhere; "28.9" only after a word of time. */
export const readFullDotted = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const written = wordOf(tokens, at);
  if (!written.includes('.')) return null;
  const certain = /^\d{1,2}\.(?:\d{1,2}\.)?\d{4}$/.test(written) || isDated(tokens, at);
  return certain && !/^\d{1,2}\.\d{3}$/.test(written) ? readDottedDate(tokens, at, reference) : null;
};

/** "ngày 24 tháng 12 năm 2025": the month as read, narrowed to the day. */
const dayOfMonth = (day: number, month: TimeCore | null): TimeCore | null => {
  const first = month?.period?.from?.slice(0, 8);
  if (month === null || first === undefined) return month;
  const iso = `${first}${String(day).padStart(2, '0')}`;
  return { ...month, period: { from: iso, to: iso } };
};

/** "từ ngày *5 đến* 8/9": the day named first is of the same month. */
const fromDay = (day: number, last: TimeCore): TimeCore => {
  const { period } = last;
  const from = period?.from == null ? null : `${period.from.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return period === null || from === null || from > (period.to ?? '')
    ? last
    : { ...last, period: { from, to: period.to } };
};

/**
 * "tháng 9", "tháng 9/2025", "tháng 9 năm ngoái" at the word "tháng". Without a year the nearest one before the
 * publication; without that no period.
 */
export const readMonth = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const dotted = readDottedDate(tokens, at + 1, reference);
  if (dotted !== null) return dotted;
  const month = integerAt(tokens, at + 1);
  if (month === null || !isMonth(month)) return null;
  const joined = ['/', 'năm', '-'].includes(wordOf(tokens, at + 2)) ? readYear(tokens, at + 2) : null;
  if (joined !== null) return { end: joined[1], period: monthsPeriod(joined[0], month, month) };
  const last = wordOf(tokens, at + 2) === 'năm' ? wordOf(tokens, at + 3) : wordOf(tokens, at + 2);
  const lastYear = last === 'ngoái' || last === 'trước';
  if (reference === null) return { end: at + 2, period: null };
  if (lastYear) return { end: at + 2, period: monthsPeriod(reference.year - 1, month, month) };
  const year = isDeadline(tokens, at) || last === 'tới' ? reference.year : nearestYear(reference, month);
  return { end: at + 2, period: monthsPeriod(year, month, month) };
};

/**
 * "ngày 28.9", "ngày 7 và 8/8", "ngày 15 tháng 8 năm 2025" at the word "ngày". A day alone is a time without a period.
 */
export const readAfterDayWord = (tokens: readonly Token[], at: number, reference: Day | null): TimeCore | null => {
  const dotted = readDottedDate(tokens, at + 1, reference);
  if (dotted !== null) return dotted;
  const date = readDateSpan(tokens, at + 1, reference) ?? readSlashDate(tokens, at + 1, reference, true);
  if (date !== null) return date;
  const day = integerAt(tokens, at + 1);
  if (day === null || !isDayOfMonth(day)) return null;
  // "ngày 7 và 8/8", "ngày 3-5/9", "ngày 15 tháng 8 năm 2025"
  if (['và', '-', ',', 'đến'].includes(wordOf(tokens, at + 2))) {
    const named = wordOf(tokens, at + 2) === 'đến' && wordOf(tokens, at + 3) === 'ngày' ? at + 4 : at + 3;
    const second = readSlashDate(tokens, named, reference, true);
    if (second !== null) return wordOf(tokens, at + 2) === 'và' ? second : fromDay(day, second);
  }
  if (wordOf(tokens, at + 2) === 'tháng') return dayOfMonth(day, readMonth(tokens, at + 2, reference));
  return { end: at + 2, period: null };
};
