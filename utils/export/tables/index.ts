import type { ExportItem, RecordOptions } from '../item';
import { CLIPPING_COLUMNS, clippingRows } from './clippings';
import type { ColumnInfo, Row } from './column';
import { FIGURE_COLUMNS, figureRows } from './figures';
import { PEOPLE_COLUMNS, peopleRows } from './people';
import { QUOTE_COLUMNS, quoteRows } from './quotes';
import { TAG_COLUMNS, tagRows } from './tags';

export type TableName = 'clippings' | 'figures' | 'people' | 'quotes' | 'tags';

/** A table of the dataset: what CSV files, sheets of the workbook and resources of the data package are made from. */
export type Table = {
  readonly name: TableName;
  readonly titleVi: string;
  readonly descriptionVi: string;
  readonly columns: readonly ColumnInfo[];
  readonly primaryKey: readonly string[];
  readonly rows: (item: ExportItem, options: RecordOptions) => readonly Row[];
};

/** Every table, the clippings first because the others refer to them. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  clippings: {
    name: 'clippings',
    titleVi: 'Bài',
    descriptionVi: 'Mỗi bài đã lưu một dòng.',
    columns: CLIPPING_COLUMNS,
    primaryKey: ['clipping_id'],
    rows: clippingRows,
  },
  figures: {
    name: 'figures',
    titleVi: 'Số liệu và chỉ tiêu',
    descriptionVi: 'Mỗi số liệu hoặc chỉ tiêu một dòng, kèm câu chứa và nguồn.',
    columns: FIGURE_COLUMNS,
    primaryKey: ['mark_id'],
    rows: figureRows,
  },
  people: {
    name: 'people',
    titleVi: 'Nhân vật',
    descriptionVi: 'Mỗi người được nêu tên trong một bài một dòng, kèm chức vụ.',
    columns: PEOPLE_COLUMNS,
    primaryKey: ['mark_id'],
    rows: peopleRows,
  },
  quotes: {
    name: 'quotes',
    titleVi: 'Trích dẫn và ghi chú',
    descriptionVi: 'Mỗi đoạn trích hoặc ghi chú một dòng, kèm người nói.',
    columns: QUOTE_COLUMNS,
    primaryKey: ['mark_id'],
    rows: quoteRows,
  },
  tags: {
    name: 'tags',
    titleVi: 'Nhãn',
    descriptionVi: 'Mỗi nhãn của mỗi bài một dòng.',
    columns: TAG_COLUMNS,
    primaryKey: ['clipping_id', 'tag'],
    rows: tagRows,
  },
};

export { CLIPPING_COLUMNS, clippingRows } from './clippings';
export type { Cell, CodeLabel, Column, ColumnInfo, ColumnType, Row } from './column';
export { FIGURE_COLUMNS, figureRows } from './figures';
export { PEOPLE_COLUMNS, peopleRows } from './people';
export { QUOTE_COLUMNS, quoteRows, speakerOf } from './quotes';
export { TAG_COLUMNS, tagRows } from './tags';
