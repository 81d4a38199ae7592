import type { DateOrder, DecimalMark } from '@/utils/import';

/** Numbers as people spell them; null: refused, because it means something else or nothing in that spelling. */
export const NUMBER_CASES: readonly {
  readonly text: string;
  readonly mark: DecimalMark;
  readonly value: number | null;
}[] = [
  { text: '4,49', mark: ',', value: 4.49 },
  { text: '4.49', mark: ',', value: null },
  { text: '4.49', mark: '.', value: 4.49 },
  { text: '2.700', mark: ',', value: 2700 },
  { text: '2.700', mark: '.', value: 2.7 },
  { text: '76.500.000.000', mark: ',', value: 76_500_000_000 },
  { text: '76 500 000', mark: ',', value: 76_500_000 },
  { text: '-1.302,5', mark: ',', value: -1302.5 },
  { text: '−3', mark: '.', value: -3 },
  { text: '1.30', mark: ',', value: null },
  { text: '1e5', mark: '.', value: null },
  { text: '=1+1', mark: '.', value: null },
  { text: '12%', mark: '.', value: null },
  { text: '', mark: '.', value: null },
  { text: '٣', mark: '.', value: null },
  { text: '1,302.5', mark: '.', value: 1302.5 },
  { text: '1\u00a0302,5', mark: ',', value: 1302.5 },
];

/** Dates as people spell them, with the order the reader named. */
export const DATE_CASES: readonly { readonly text: string; readonly order: DateOrder; readonly date: string | null }[] =
  [
    { text: '3/4/2025', order: 'dmy', date: '2025-04-03' },
    { text: '3/4/2025', order: 'mdy', date: '2025-03-04' },
    { text: '2025/4/3', order: 'ymd', date: '2025-04-03' },
    { text: '2025-04-03', order: 'dmy', date: '2025-04-03' },
    { text: '30/07/2025 08:15', order: 'dmy', date: '2025-07-30T08:15:00+07:00' },
    { text: '2025-06-17T13:43:00+07:00', order: 'mdy', date: '2025-06-17T13:43:00+07:00' },
    { text: '2025-06-17T06:43:00.123Z', order: 'dmy', date: '2025-06-17T06:43:00Z' },
    { text: '31/02/2025', order: 'dmy', date: null },
    { text: '30/07/2025', order: 'mdy', date: null },
    { text: '30/07/25', order: 'dmy', date: null },
    { text: '30/07/2025 25:00', order: 'dmy', date: null },
    { text: '30/07/2025 24:00', order: 'dmy', date: null },
    { text: '30/07/2025 23:60', order: 'dmy', date: null },
    { text: '30/07/2025 8:05:09', order: 'dmy', date: '2025-07-30T08:05:09+07:00' },
    { text: ' 2025-04-03 ', order: 'dmy', date: '2025-04-03' },
    { text: ' 3/4/2025 ', order: 'dmy', date: '2025-04-03' },
    { text: '2025-02-31', order: 'ymd', date: null },
    { text: '2025-13-01', order: 'ymd', date: null },
    { text: '2025-06-17 13:43', order: 'dmy', date: '2025-06-17T13:43:00+07:00' },
    { text: '2025-06-17T13:43:21', order: 'dmy', date: '2025-06-17T13:43:21+07:00' },
    { text: 'hôm qua', order: 'dmy', date: null },
  ];
