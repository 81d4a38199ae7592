import { parsePeriodEntry } from '@/utils/marks';
import type { Period } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';

const UNTIL = /^(?:den|until|to) /;
const SINCE = /^(?:tu|since|from) /;
const MONTHS = /^(\d{1,2}) (?:thang|months?)(?: (?:dau nam|of|in))?(?: nam)? (\d{4})$/;
const MONTH = /^thang (\d{1,2}[/.-]\d{4})$/;
const QUARTER = /^(?:quy|q) ?(\d)[/ ](\d{4})$/;
/** The beginning and what parts it from the end: a dash with spaces parts anything, without only two years. */
const RANGE = /^(.+?)(?: [-–—] ?|–|—|,? den |,? to )(?=.)/;
const YEARS = /^(\d{4})-(\d{4})$/;

const range = (first: string, last: string): Period | null => {
  const from = parsePeriodEntry(first, 'start');
  const to = parsePeriodEntry(last, 'end');
  if (!from.ok || !to.ok) return null;
  // Compared up to the coarser of the two: "2025-09-30" may end in "2025".
  const length = Math.min(from.value?.length ?? 0, to.value?.length ?? 0);
  const isReversed = (from.value ?? '').slice(0, length) > (to.value ?? '').slice(0, length);
  return isReversed ? null : { from: from.value, to: to.value };
};

/**
 * Reads a period as it is written in one cell, as the grid shows it: "2025", "2020-2025", "đến 2030", "từ 2026",
 * "9 tháng 2025", "quý 3/2025", "tháng 6/2025", "14/07/2025–30/09/2025", "2025, đến 15/11/2025". Empty is none; null where it is no period.
 */
export const parsePeriodText = (typed: string): Period | null => {
  const text = foldVietnamese(typed).replace(/\s+/g, ' ').trim();
  const months = MONTHS.exec(text);
  if (months) return range(`1/${months[2]}`, `${months[1]}/${months[2]}`);
  const quarter = QUARTER.exec(text);
  if (quarter) return range(`${Number(quarter[1]) * 3 - 2}/${quarter[2]}`, `${Number(quarter[1]) * 3}/${quarter[2]}`);
  const month = MONTH.exec(text)?.[1];
  if (month) return range(month, month);
  if (UNTIL.test(text)) return range('', text.replace(UNTIL, ''));
  if (SINCE.test(text) && !RANGE.test(text)) return range(text.replace(SINCE, ''), '');
  const years = YEARS.exec(text);
  if (years) return range(years[1] ?? '', years[2] ?? '');
  const stretch = text.replace(SINCE, '');
  const first = RANGE.exec(stretch);
  return first ? range(first[1] ?? '', stretch.slice(first[0].length)) : range(text, text);
};
