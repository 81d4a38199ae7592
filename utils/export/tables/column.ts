import type { TextSpan } from '../byte-writer';

/** One value of a row; null is "not stated", which every format writes as nothing. */
export type Cell = string | number | null;

/**
 * What a column holds. `date` is "2025-07-30"; `moment` a day or an ISO 8601 date-time, as exact as the source was;
 * `datetime` always a date-time with offset; `period` a year ("2025") or a date; `code` one of the values listed.
 */
export type ColumnType =
  | 'identifier'
  | 'text'
  | 'code'
  | 'url'
  | 'number'
  | 'integer'
  | 'date'
  | 'moment'
  | 'datetime'
  | 'period';

/** One allowed value of a `code` column and what Vietnamese readers call it. */
export type CodeLabel = { readonly value: string; readonly labelVi: string };

/** What the codebook says of a column; formats need no more than this to write it. */
export type ColumnInfo = {
  /** ASCII snake_case: the header of CSV files and the field name of the data package. */
  readonly name: string;
  readonly type: ColumnType;
  readonly titleVi: string;
  readonly descriptionVi: string;
  readonly values?: readonly CodeLabel[];
  /** How documents for Vietnamese readers show a value; `values` do this for codes. */
  readonly toVi?: (value: string) => string;
  /** True for what only explains a row (what the machine had read); documents for readers leave it out. */
  readonly provenance?: boolean;
  /** True where a row always has a value. */
  readonly required?: boolean;
};

/** A column together with how its cell is read from what a row is made of. */
export type Column<Source> = ColumnInfo & {
  readonly read: (source: Source) => Cell;
  /** For long texts that are part of a longer one: the cell where it stands there, so that it need not be cut out; null as in `read`. */
  readonly readSpan?: (source: Source) => TextSpan | null;
};

export type Row = readonly Cell[];

/** A text of a column as documents for Vietnamese readers show it: "figure" is "số liệu". */
export const readerText = ({ toVi, values }: ColumnInfo, text: string): string =>
  toVi?.(text) ?? values?.find(({ value }) => value === text)?.labelVi ?? text;
