import { formatDay, type Translate } from '@/utils/i18n';
import type { Period } from '@/utils/model';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A run of whole months of one year, `[first, last]` counted from 1, or null: "2025-01-01".."2025-09-30" is [1, 9]. */
const wholeMonths = (from: string, to: string): { year: string; first: number; last: number } | null => {
  const start = ISO_DAY.exec(from);
  const end = ISO_DAY.exec(to);
  if (!start || !end || start[1] !== end[1] || start[3] !== '01') return null;
  const lastDay = new Date(Date.UTC(Number(end[1]), Number(end[2]), 0)).getUTCDate();
  return Number(end[3]) === lastDay ? { year: end[1] ?? '', first: Number(start[2]), last: Number(end[2]) } : null;
};

/**
 * A period in the words readers use: "2025", "2020–2025", "đến 2030", "9 tháng 2025", "quý 3/2025", "tháng 6/2025", "2025, đến 15/11/2025".
 * Empty when nothing is known of it.
 */
export const formatPeriod = (t: Translate, { from, to }: Period): string => {
  const show = (end: string): string => formatDay(t.language, end);
  if (from === null) return to === null ? '' : t('periodUntil', show(to));
  if (to === null) return t('periodSince', show(from));
  if (from === to) return show(from);
  // Counted from the beginning of a year to a day of it.
  if (from.length === 4 && to.startsWith(`${from}-`)) {
    return to.endsWith('-12-31') ? from : t('periodYearUntil', from, show(to));
  }
  const months = wholeMonths(from, to);
  if (!months) return `${show(from)}–${show(to)}`;
  const { year, first, last } = months;
  if (first === last) return t('periodMonth', String(first), year);
  if (first === 1 && last === 12) return year;
  if (first === 1) return t('periodMonths', String(last), year);
  if (last - first === 2 && last % 3 === 0) return t('periodQuarter', String(last / 3), year);
  return `${show(from)}–${show(to)}`;
};
