import { type ByteWriter, createByteWriter, peekWritten, writeQuotable, writeText } from './byte-writer';
import { vietnameseMoment } from './dates';
import { beginsPlainly, guardText } from './formula-guard';
import type { ExportItem, RecordOptions } from './item';
import { plainNumber } from './numbers';
import {
  type Cell,
  type CellWriter,
  type ColumnInfo,
  type ColumnType,
  type Row,
  type RowWriting,
  readerText,
  type Table,
  type WriteColumn,
} from './tables';
import { createUnitTable, type UnitTable } from './unit-table';
import { writeNumber } from './write-number';

/** How a CSV file is spelled. One file cannot serve both pandas and a Vietnamese Excel: "4.49" is text in the latter. */
export type CsvFlavour = {
  readonly separator: ',' | ';' | '\t';
  readonly decimalMark: '.' | ',';
  /** Excel takes a file for UTF-8 only behind a byte-order mark; pandas, R and DuckDB do better without. */
  readonly byteOrderMark: boolean;
  /** `vi`: "17/06/2025 13:43", with the exact time in a column `…_iso` beside it. */
  readonly dates: 'iso' | 'vi';
  /** `codes`: names of columns and codes as programs know them. `vi`: both in the words of Vietnamese readers. */
  readonly words: 'codes' | 'vi';
  /** Apostrophe before text that a spreadsheet would run as a formula; reversible (`unguardText`). */
  readonly guard: boolean;
};

/**
 * `data`: for programs ("CSV dữ liệu"). `excel-vi`: for a double click in Excel with Vietnamese regional settings.
 * Neither writes a `sep=` line: it breaks pandas and LibreOffice, and Excel then ignores the byte-order mark.
 */
export const CSV_FLAVOURS = {
  data: { separator: ',', decimalMark: '.', byteOrderMark: false, dates: 'iso', words: 'codes', guard: true },
  'excel-vi': { separator: ';', decimalMark: ',', byteOrderMark: true, dates: 'vi', words: 'vi', guard: true },
} as const satisfies Readonly<Record<string, CsvFlavour>>;
export type CsvFlavourName = keyof typeof CSV_FLAVOURS;

const LINE_END = '\r\n';
const DATED: ReadonlySet<ColumnType> = new Set(['date', 'moment', 'datetime', 'period']);
const TIMED: ReadonlySet<ColumnType> = new Set(['moment', 'datetime']);
/** All separators are quoted in every flavour, so that a cell stays whole for readers that guess the separator. */
const QUOTED = '",;\t\r\n';

/** Whether a column holds codes that readers have words for. */
const isWorded = ({ values, toVi }: ColumnInfo, { words }: CsvFlavour): boolean =>
  words === 'vi' && (values !== undefined || toVi !== undefined);

/** Made when the first table is written, not when a page loads. */
let cellUnits: UnitTable | null = null;
const unitsOfCells = (): UnitTable => {
  cellUnits ??= createUnitTable(QUOTED);
  return cellUnits;
};

const hasIsoTwin = ({ type }: ColumnInfo, { dates }: CsvFlavour): boolean => dates === 'vi' && TIMED.has(type);

/** A number is never guarded, so -4.49 stays a number, nor quoted, which some readers take for text, unless it has to be. */
const numberWriter = ({ decimalMark, separator }: CsvFlavour) => {
  const mark = decimalMark.charCodeAt(0);
  return (value: number, out: ByteWriter): void => {
    if (decimalMark === separator && !Number.isInteger(value))
      writeText(out, `"${plainNumber(value).replace('.', decimalMark)}"`);
    else writeNumber(out, value, mark);
  };
};

/** Nothing for null, `""` for the empty string. */
const cellWriter = (flavour: CsvFlavour, shown: ((text: string) => string) | null): CellWriter => {
  const units = unitsOfCells();
  const writeValue = numberWriter(flavour);
  const writeString = (text: string, out: ByteWriter): void => {
    const safe = flavour.guard ? guardText(text) : text;
    if (safe === '') writeText(out, '""');
    else writeQuotable(out, { text: safe, start: 0, end: safe.length }, units);
  };
  return {
    cell: (cell, out) => {
      if (cell === null) return;
      if (typeof cell === 'number') writeValue(cell, out);
      else writeString(shown ? shown(cell) : cell, out);
    },
    span: (span, out) => {
      if (span.end > span.start && beginsPlainly(span.text.charCodeAt(span.start))) writeQuotable(out, span, units);
      else writeString(span.text.slice(span.start, span.end), out);
    },
  };
};

/** A date-time is followed by its twin. All columns that are written alike share one writer: the engine then knows it. */
const writeColumn = (flavour: CsvFlavour): WriteColumn => {
  const asIs = cellWriter(flavour, null);
  const dated = flavour.dates === 'vi' ? cellWriter(flavour, vietnameseMoment) : asIs;
  const twice: CellWriter = {
    ...dated,
    cell: (cell, out) => {
      dated.cell(cell, out);
      writeText(out, flavour.separator);
      asIs.cell(cell, out);
    },
  };
  return (column) => {
    if (isWorded(column, flavour)) return cellWriter(flavour, (text) => readerText(column, text));
    return hasIsoTwin(column, flavour) ? twice : DATED.has(column.type) ? dated : asIs;
  };
};

/** How the rows of a table become records of RFC 4180, CRLF included; line feeds within a cell stay, inside quotes. */
export const csvWriting = (flavour: CsvFlavour): RowWriting => ({
  column: writeColumn(flavour),
  separator: flavour.separator.charCodeAt(0),
  rowEnd: LINE_END,
});

/** What stands above a column: its name, or what Vietnamese readers call it. */
export const csvTitle = ({ name, titleVi }: ColumnInfo, { words }: CsvFlavour): string =>
  words === 'vi' ? titleVi : name;

const ISO_TWIN = { codes: '_iso', vi: ' (ISO)' } as const;

const quotedTitle = (title: string): string => (title.includes(',') ? `"${title}"` : title);

/** The header line: columns in order, a date-time followed by its ISO twin in the `vi` spelling. */
export const csvHeader = (columns: readonly ColumnInfo[], flavour: CsvFlavour): string => {
  const titles = columns.flatMap((column) => {
    const title = csvTitle(column, flavour);
    return hasIsoTwin(column, flavour) ? [title, `${title}${ISO_TWIN[flavour.words]}`] : [title];
  });
  return `${flavour.byteOrderMark ? '\ufeff' : ''}${titles.map(quotedTitle).join(flavour.separator)}${LINE_END}`;
};

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A cell as a spreadsheet shows it that has read the file: without quotes, of a date-time not its twin. */
export const csvCellText = (cell: Cell, column: ColumnInfo, flavour: CsvFlavour): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell).replace('.', flavour.decimalMark);
  const text = isWorded(column, flavour)
    ? readerText(column, cell)
    : flavour.dates === 'vi' && DATED.has(column.type)
      ? vietnameseMoment(cell)
      : cell;
  return flavour.guard ? guardText(text) : text;
};

/** A whole CSV file of rows that are there already, header first. */
export const csvText = (rows: Iterable<Row>, columns: readonly ColumnInfo[], flavour: CsvFlavour): string => {
  const out = createByteWriter();
  const cells = columns.map(writeColumn(flavour));
  for (const row of rows) {
    for (const [at, { cell }] of cells.entries()) {
      if (at > 0) writeText(out, flavour.separator);
      cell(row[at] ?? null, out);
    }
    writeText(out, LINE_END);
  }
  return csvHeader(columns, flavour) + decode(peekWritten(out));
};

/** The records of one item after another as text, for those who do not write bytes. */
export const csvRecords = (table: Table, flavour: CsvFlavour) => {
  const out = createByteWriter();
  const writeRows = table.writer(csvWriting(flavour));
  return (item: ExportItem, options: RecordOptions): string => {
    out.size = 0;
    writeRows(item, options, out);
    return decode(peekWritten(out));
  };
};
