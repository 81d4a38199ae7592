import { vietnameseMoment } from './dates';
import { guardText } from './formula-guard';
import { plainNumber } from './numbers';
import type { Cell, ColumnInfo, ColumnType, Row } from './tables';

/** How a CSV file is spelled. One file cannot serve both pandas and a Vietnamese Excel: "4.49" is text in the latter. */
export type CsvFlavour = {
  readonly separator: ',' | ';' | '\t';
  readonly decimalMark: '.' | ',';
  /** Excel takes a file for UTF-8 only behind a byte-order mark; pandas, R and DuckDB do better without. */
  readonly byteOrderMark: boolean;
  /** `vi`: "17/06/2025 13:43", with the exact time in a column `…_iso` beside it. */
  readonly dates: 'iso' | 'vi';
  /** Apostrophe before text that a spreadsheet would run as a formula; reversible (`unguardText`). */
  readonly guard: boolean;
};

/**
 * `data`: for programs ("CSV dữ liệu"). `excel-vi`: for a double click in Excel with Vietnamese regional settings.
 * Neither writes a `sep=` line: it breaks pandas and LibreOffice, and Excel then ignores the byte-order mark.
 */
export const CSV_FLAVOURS = {
  data: { separator: ',', decimalMark: '.', byteOrderMark: false, dates: 'iso', guard: true },
  'excel-vi': { separator: ';', decimalMark: ',', byteOrderMark: true, dates: 'vi', guard: true },
} as const satisfies Readonly<Record<string, CsvFlavour>>;
export type CsvFlavourName = keyof typeof CSV_FLAVOURS;

const LINE_END = '\r\n';
const DATED: ReadonlySet<ColumnType> = new Set(['date', 'moment', 'datetime', 'period']);
const TIMED: ReadonlySet<ColumnType> = new Set(['moment', 'datetime']);
/** All separators are quoted in every flavour, so that a cell stays whole for readers that guess the separator. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const writeText = (text: string, { guard }: CsvFlavour): string => quoted(guard ? guardText(text) : text);

/** A number is never guarded, so -4.49 stays a number, nor quoted, which some readers take for text. */
const writeNumber = (value: number, { decimalMark, separator }: CsvFlavour): string => {
  const digits = plainNumber(value).replace('.', decimalMark);
  return digits.includes(separator) ? `"${digits}"` : digits;
};

/** Nothing for null, `""` for the empty string. */
const writeCell = (cell: Cell, type: ColumnType, flavour: CsvFlavour): string => {
  if (cell === null) return '';
  if (cell === '') return '""';
  if (typeof cell === 'number') return writeNumber(cell, flavour);
  return writeText(flavour.dates === 'vi' && DATED.has(type) ? vietnameseMoment(cell) : cell, flavour);
};

const hasIsoTwin = ({ type }: ColumnInfo, { dates }: CsvFlavour): boolean => dates === 'vi' && TIMED.has(type);

/** The header line: column names in order, a date-time followed by its `…_iso` twin in the `vi` spelling. */
export const csvHeader = (columns: readonly ColumnInfo[], flavour: CsvFlavour): string => {
  const names = columns.flatMap((column) =>
    hasIsoTwin(column, flavour) ? [column.name, `${column.name}_iso`] : [column.name],
  );
  return `${flavour.byteOrderMark ? '\ufeff' : ''}${names.map(quoted).join(flavour.separator)}${LINE_END}`;
};

/** One row as one record of RFC 4180, CRLF included; line feeds within a cell stay, inside quotes. */
export const csvRecord = (row: Row, columns: readonly ColumnInfo[], flavour: CsvFlavour): string => {
  const cells: string[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] as ColumnInfo; // `at` is below the length
    const cell = row[at] ?? null;
    cells.push(writeCell(cell, column.type, flavour));
    if (hasIsoTwin(column, flavour)) cells.push(cell === null ? '' : writeText(String(cell), flavour));
  }
  return `${cells.join(flavour.separator)}${LINE_END}`;
};

/** A whole CSV file, header first, a record at a time. */
export function* csvChunks(
  rows: Iterable<Row>,
  columns: readonly ColumnInfo[],
  flavour: CsvFlavour,
): Generator<string> {
  yield csvHeader(columns, flavour);
  for (const row of rows) yield csvRecord(row, columns, flavour);
}
