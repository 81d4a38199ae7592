import { CLIPPINGS } from './clippings';
import { FIGURES } from './figures';
import { PEOPLE } from './people';
import { QUOTES } from './quotes';
import type { Table, TableName } from './table';
import { TAGS } from './tags';

/** Every table, the clippings first because the others refer to them. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  clippings: CLIPPINGS,
  figures: FIGURES,
  people: PEOPLE,
  quotes: QUOTES,
  tags: TAGS,
};

export { type Cell, type ColumnInfo, type ColumnType, type Row, readerText } from './column';
export type { CellWriter, WriteColumn } from './column-group';
export { speakerOf } from './quotes';
export type { RowWriting, Table, TableName } from './table';
