import type { CsvField } from './csv-fields';
import type { CsvTable } from './csv-file';
import { type DateOrder, readDate, readNumber, readPeriodEnd } from './spelled-values';

/** What of a table's spelling only the reader knows. */
export type AskedSpellings = { readonly decimalMark: boolean; readonly dateOrder: boolean };

const NUMBER_FIELDS: readonly CsvField[] = ['value', 'value_max', 'of'];
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const differs = (cell: string, read: (cell: string, order: DateOrder) => string | null): boolean =>
  new Set(ORDERS.map((order) => read(cell, order))).size > 1;

/**
 * What has to be asked of a table whose columns are these: the decimal mark where some number reads differently with the
 * other one ("2.700" is 2.7 or 2700, "12" is 12), the order of dates where some day does ("3/4/2025", not "2025-04-03").
 */
export const askedSpellings = (
  { rows }: CsvTable,
  columns: Readonly<Partial<Record<CsvField, number>>>,
): AskedSpellings => {
  const some = (fields: readonly CsvField[], isTold: (cell: string) => boolean): boolean =>
    fields.some((field) => {
      const column = columns[field];
      return column !== undefined && rows.some((cells) => isTold((cells[column] ?? '').trim()));
    });
  return {
    decimalMark: some(NUMBER_FIELDS, (cell) => readNumber(cell, ',') !== readNumber(cell, '.')),
    dateOrder:
      some(['published_at'], (cell) => differs(cell, readDate)) ||
      some(['period_from', 'period_to'], (cell) => differs(cell, readPeriodEnd)),
  };
};
