import { fail, type Result, succeed } from '@/utils/model';

/** `not-a-date`: neither year, month nor day as people write them, or a day that does not exist. */
export type PeriodEntryReason = 'not-a-date';

const YEAR = /^(?:1[89]|2[01])\d\d$/;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH = /^(\d{1,2})[/.-](\d{4})$/;

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoDay = (year: number, month: number, day: number): Result<string, PeriodEntryReason> => {
  if (!YEAR.test(String(year)) || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
    return fail('not-a-date');
  return succeed(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
};

/**
 * Reads one end of a period: a year ("2025"), a day ("30/9/2025", "2025-09-30"), or a month ("9/2025"), which begins
 * on its first day and ends on its last. Empty is an open end (null).
 */
export const parsePeriodEntry = (typed: string, end: 'start' | 'end'): Result<string | null, PeriodEntryReason> => {
  const text = typed.trim();
  if (text === '') return succeed(null);
  if (YEAR.test(text)) return succeed(text);
  const iso = ISO_DAY.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = DAY.exec(text);
  if (day) return isoDay(Number(day[3]), Number(day[2]), Number(day[1]));
  const month = MONTH.exec(text);
  if (!month) return fail('not-a-date');
  const [year, number] = [Number(month[2]), Number(month[1])];
  return isoDay(year, number, end === 'start' ? 1 : daysOf(year, number));
};
