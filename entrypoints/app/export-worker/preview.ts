import {
  type Cell,
  type ColumnInfo,
  clippingMarkdown,
  findFormat,
  type ItemSource,
  plainNumber,
  type Row,
  TABLES,
  type Table,
  type TableName,
  vietnameseNumber,
  type WriteOptions,
} from '@/utils/export';
import type { ExportPreview } from './jobs';

const ROWS = 12;
const LINES = 60;
const UNITS = 6000;

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

/** A cell as the file's reader will see it. */
const cellText = (cell: Cell, column: ColumnInfo, forReaders: boolean): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return forReaders ? vietnameseNumber(cell) : plainNumber(cell);
  return forReaders ? (column.toVi?.(cell) ?? cell) : cell;
};

const firstRows = async (
  items: ItemSource,
  { table, forReaders }: { readonly table: Table; readonly forReaders: boolean },
  options: WriteOptions,
): Promise<ExportPreview> => {
  const first: Row[] = [];
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
    header: shown.map(({ column }) => (forReaders ? column.titleVi : column.name)),
    rows: first
      .slice(0, ROWS)
      .map((row) => shown.map(({ column, at }) => cellText(row[at] ?? null, column, forReaders))),
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
  const forReaders = formatId === 'xlsx';
  if (table) return firstRows(items, { table: TABLES[table], forReaders }, options);
  if (formatId === 'markdown') {
    for await (const item of items) return { kind: 'text', text: clippingMarkdown(item, options).slice(0, UNITS) };
    return { kind: 'text', text: '' };
  }
  const format = findFormat(SHOWN_AS[formatId] ?? formatId);
  return format ? firstLines(format.write(items, options)) : { kind: 'text', text: '' };
};
