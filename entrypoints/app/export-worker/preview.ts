import {
  type Cell,
  type ColumnInfo,
  type ColumnType,
  clippingMarkdown,
  csvCellText,
  csvFlavourOf,
  csvTitle,
  findFormat,
  type ItemSource,
  type Row,
  readerText,
  TABLES,
  type Table,
  type TableName,
  vietnameseMoment,
  vietnameseNumber,
  type WriteOptions,
} from '@/utils/export';
import type { ExportPreview } from './jobs';

const ROWS = 12;
const LINES = 60;
const UNITS = 6000;
const NUMERIC: ReadonlySet<ColumnType> = new Set(['number', 'integer']);
const DATED: ReadonlySet<ColumnType> = new Set(['date', 'moment', 'datetime', 'period']);

/** Formats that are tables, or are best told by one. */
const TABLE_OF: Readonly<Record<string, TableName>> = { xlsx: 'figures', 'data-package': 'figures' };

const tableOf = (formatId: string): TableName | null => {
  const named = /^csv-([a-z]+?)(?:-excel)?$/.exec(formatId)?.[1] ?? TABLE_OF[formatId];
  return named !== undefined && named in TABLES ? (named as TableName) : null; // it is one of them
};

/** Formats whose bytes mean nothing to a reader: shown as the text format that says the same. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  qdpx: 'doccano',
  'label-studio': 'doccano',
};

/** A cell as whoever opens the file will see it. */
type CellText = (cell: Cell, column: ColumnInfo) => string;

/** Excel with Vietnamese regional settings shows numbers and days of a workbook so. */
const workbookText: CellText = (cell, column) => {
  if (cell === null) return '';
  if (typeof cell === 'number') return vietnameseNumber(cell);
  return DATED.has(column.type) ? vietnameseMoment(cell) : readerText(column, cell);
};

/** How a table of a format looks: what stands above a column, and in a cell of it. */
const lookOf = (
  formatId: string,
  options: WriteOptions,
): { readonly title: (column: ColumnInfo) => string; readonly text: CellText } => {
  if (formatId === 'xlsx') return { title: ({ titleVi }) => titleVi, text: workbookText };
  const flavour = csvFlavourOf(formatId.endsWith('-excel') ? 'excel-vi' : 'data', options);
  return {
    title: (column) => csvTitle(column, flavour),
    text: (cell, column) => csvCellText(cell, column, flavour),
  };
};

const firstRows = async (
  items: ItemSource,
  { table, formatId }: { readonly table: Table; readonly formatId: string },
  options: WriteOptions,
): Promise<ExportPreview> => {
  const first: Row[] = [];
  const look = lookOf(formatId, options);
  for await (const item of items) {
    first.push(...table.rows(item, options));
    if (first.length >= ROWS) break;
  }
  // Long ids, and what only explains a row, would fill the preview and tell nothing.
  const shown = table.columns.flatMap((column, at) =>
    column.provenance || column.type === 'identifier' ? [] : [{ column, at }],
  );
  return {
    kind: 'table',
    header: shown.map(({ column }) => look.title(column)),
    numeric: shown.map(({ column }) => NUMERIC.has(column.type)),
    rows: first.slice(0, ROWS).map((row) => shown.map(({ column, at }) => look.text(row[at] ?? null, column))),
  };
};

const firstLines = async (chunks: AsyncIterable<Uint8Array>): Promise<ExportPreview> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= UNITS) break;
  }
  const shown = text.replace(/^\ufeff/, '').slice(0, UNITS);
  return { kind: 'text', text: shown.split('\n').slice(0, LINES).join('\n') };
};

/** The beginning of what a format would write of these items. */
export const previewOf = async (items: ItemSource, formatId: string, options: WriteOptions): Promise<ExportPreview> => {
  const table = tableOf(formatId);
  if (table) return firstRows(items, { table: TABLES[table], formatId }, options);
  if (formatId === 'markdown') {
    for await (const item of items) return { kind: 'text', text: clippingMarkdown(item, options).slice(0, UNITS) };
    return { kind: 'text', text: '' };
  }
  const format = findFormat(SHOWN_AS[formatId] ?? formatId);
  return format ? firstLines(format.write(items, options)) : { kind: 'text', text: '' };
};
