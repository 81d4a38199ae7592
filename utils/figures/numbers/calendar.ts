import type { Period } from '@/utils/model';

/** A calendar day; `month` and `day` are 1-based. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const two = (value: number): string => String(value).padStart(2, '0');
const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

const lastDayOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whole years, both included: (2021, 2025) is "giai đoạn 2021-2025". */
export const yearPeriod = (from: number, to: number = from): Period => ({ from: String(from), to: String(to) });

/** One day, as begin and end. */
export const dayPeriod = (day: Day): Period => ({ from: isoDay(day), to: isoDay(day) });

/** Whole months, both included: (2025, 1, 9) is "9 tháng đầu năm 2025". */
export const monthsPeriod = (year: number, first: number, last: number): Period => ({
  from: isoDay({ year, month: first, day: 1 }),
  to: isoDay({ year, month: last, day: lastDayOf(year, last) }),
});

/** Whether a number is that of a month, 1 to 12. */
export const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12;

/** Whether a number is that of a day in the longest month, 1 to 31; which month is not asked. */
export const isDayOfMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;
/** Years the press of our time writes about. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** More months ahead than this a month without its year is that of the year before: "tháng 12" in February. */
const MONTHS_AHEAD = 6;

/** The year of a month that is named without one, in a text published on `reference`. */
export const nearestYear = (reference: Day, month: number): number =>
  month - reference.month > MONTHS_AHEAD ? reference.year - 1 : reference.year;

/** First "d/m/yyyy" or "yyyy-mm-dd" in the head of a text; the fallback when the caller knows no publication date. */
export const firstDay = (text: string): Day | null => {
  const head = text.slice(0, 2000);
  const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(head);
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(head);
  if (iso !== null && (match === null || iso.index < match.index)) return dayFrom(iso[1], iso[2], iso[3]);
  return match === null ? null : dayFrom(match[3], match[2], match[1]);
};

const dayFrom = (year?: string, month?: string, day?: string): Day | null => {
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isYear(found.year) && isMonth(found.month) && isDayOfMonth(found.day) ? found : null;
};

/** The day of an ISO time ("2025-06-17T13:43:00+07:00"); the day as printed, without changing zones. */
export const dayOfIso = (iso: string): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? null : dayFrom(match[1], match[2], match[3]);
};

/** The year an end of a period lies in: of "2025", "2025-09", "2025-09-30". null for an open end. */
export const yearOf = (value: string | null): number | null => {
  if (value === null) return null;
  // Four figures begin every end of a period. Cut out and converted they took 60 ns, asked 35,000 times a megabyte.
  let year = 0;
  for (let at = 0; at < 4; at += 1) year = 10 * year + value.charCodeAt(at) - 48;
  return year;
};

/** Days from `day` to the end of a period; only its order of size matters, so months count 31 days. */
export const daysUntil = (day: Day, to: string): number => {
  const years = Number(to.slice(0, 4)) - day.year;
  if (to.length <= 4) return years * 372;
  const date = to.length > 7 ? Number(to.slice(8)) : 31;
  return years * 372 + (Number(to.slice(5, 7)) - day.month) * 31 + (date - day.day);
};
