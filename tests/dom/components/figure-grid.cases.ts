import type { Period } from '@/utils/model';

/** Periods as one types them into a cell; null where they are none. */
export const PERIODS: readonly { readonly typed: string; readonly period: Period | null; readonly why: string }[] = [
  { typed: '2025', period: { from: '2025', to: '2025' }, why: 'a year' },
  { typed: '2020-2025', period: { from: '2020', to: '2025' }, why: 'a term' },
  { typed: '2020–2025', period: { from: '2020', to: '2025' }, why: 'as the grid shows it' },
  { typed: 'đến 2030', period: { from: null, to: '2030' }, why: 'open at the beginning' },
  { typed: 'từ 2026', period: { from: '2026', to: null }, why: 'open at the end' },
  { typed: '9 tháng 2025', period: { from: '2025-01-01', to: '2025-09-30' }, why: 'the first months' },
  { typed: '9 tháng đầu năm 2025', period: { from: '2025-01-01', to: '2025-09-30' }, why: 'in the words of reports' },
  { typed: '2025, đến 15/11/2025', period: { from: '2025', to: '2025-11-15' }, why: 'a year up to a day of it' },
  { typed: 'quý 3/2025', period: { from: '2025-07-01', to: '2025-09-30' }, why: 'a quarter' },
  { typed: 'tháng 6/2025', period: { from: '2025-06-01', to: '2025-06-30' }, why: 'a month' },
  { typed: '14/07/2025', period: { from: '2025-07-14', to: '2025-07-14' }, why: 'a day' },
  { typed: '2025-07-14', period: { from: '2025-07-14', to: '2025-07-14' }, why: 'a day has dashes of its own' },
  { typed: '01/07/2025–30/09/2025', period: { from: '2025-07-01', to: '2025-09-30' }, why: 'two days' },
  { typed: 'từ 2021 đến 2025', period: { from: '2021', to: '2025' }, why: 'both ends in words' },
  { typed: '', period: { from: null, to: null }, why: 'empty is none' },
  { typed: '2025-2020', period: null, why: 'ends before it begins' },
  { typed: 'năm ngoái', period: null, why: 'no date' },
];

/** What a key does to a cursor at row 5, column 2 of 100 rows and 8 columns, ten rows in sight. */
export const MOVES: readonly { readonly key: string; readonly at: string | null; readonly why: string }[] = [
  { key: 'ArrowDown', at: '6,2', why: 'one down' },
  { key: 'ArrowUp', at: '4,2', why: 'one up' },
  { key: 'ArrowRight', at: '5,3', why: 'one right' },
  { key: 'PageDown', at: '15,2', why: 'a screen down' },
  { key: 'PageUp', at: '0,2', why: 'never above the first row' },
  { key: 'Home', at: '5,0', why: 'first column' },
  { key: 'End', at: '5,7', why: 'last column' },
  { key: 'Ctrl+Home', at: '0,0', why: 'first cell' },
  { key: 'Ctrl+End', at: '99,7', why: 'last cell' },
  { key: 'Ctrl+ArrowDown', at: '99,2', why: 'last row' },
  { key: 'a', at: null, why: 'letters begin to edit' },
];
