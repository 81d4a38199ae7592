import { fail, type Result, succeed } from '@/utils/model';

/** `not-a-date`: neither year, month nor day as people write them, or a day that does not exist. */
export type PeriodEntryReason = 'not-a-date';

const YEAR = /^(?:1[89]|2[01])\d\d$/;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH = /^(\d{1,2})[/.-](\d{4})$/;
const QUARTER = /^(?:quý|q) ?([1-4])[/ .-](\d{4})$/i;

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoDay = (year: number, month: number, day: number): Result<string, PeriodEntryReason> => {
  if (!YEAR.test(String(year)) || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
    return fail('not-a-date');
  return succeed(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
};

/**
 * Reads one end of a period: a year ("2025"), a day ("30/9/2025", "2025-09-30"), or a month ("9/2025") or a
 * quarter ("quý 3/2025"), which begin on their first day and end on their last. Empty is an open end (null).
 */
export const parsePeriodEntry = (typed: string, end: 'start' | 'end'): Result<string | null, PeriodEntryReason> => {
  const text = typed.trim();
  if (text === '') return succeed(null);
  if (YEAR.test(text)) return succeed(text);
  const iso = ISO_DAY.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = DAY.exec(text);
  if (day) return isoDay(Number(day[3]), Number(day[2]), Number(day[1]));
  const quarter = QUARTER.exec(text);
  if (quarter) return endOfMonth(Number(quarter[2]), Number(quarter[1]) * 3 - (end === 'start' ? 2 : 0), end);
  const month = MONTH.exec(text);
  return month ? endOfMonth(Number(month[2]), Number(month[1]), end) : fail('not-a-date');
};

const endOfMonth = (year: number, month: number, end: 'start' | 'end') =>
  isoDay(year, month, end === 'start' ? 1 : daysOf(year, month));

/** One end of a period as it is typed: "2025-09-30" is "30/9/2025", a year itself, an open end nothing. */
export const periodEntryText = (end: string | null): string => {
  const day = end === null ? null : ISO_DAY.exec(end);
  return day ? `${Number(day[3])}/${Number(day[2])}/${day[1]}` : (end ?? '');
};
