import { asciiSet, type ByteWriter, createByteWriter } from './byte-writer';
import { vietnameseMoment } from './dates';
import { guardText } from './formula-guard';
import type { ExportItem, RecordOptions } from './item';
import { plainNumber } from './numbers';
import type { Cell, ColumnInfo, ColumnType, Row, RowWriting, Table, WriteColumn } from './tables';

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
const QUOTED = asciiSet('",;\t\r\n');

const hasIsoTwin = ({ type }: ColumnInfo, { dates }: CsvFlavour): boolean => dates === 'vi' && TIMED.has(type);

/** A number is never guarded, so -4.49 stays a number, nor quoted, which some readers take for text. */
const spellNumber = (value: number, { decimalMark, separator }: CsvFlavour): string => {
  const digits = plainNumber(value);
  if (decimalMark === '.') return digits;
  const spelled = digits.replace('.', decimalMark);
  return spelled.includes(separator) ? `"${spelled}"` : spelled;
};

/** Nothing for null, `""` for the empty string; a date-time is followed by its twin. */
const writeColumn =
  (flavour: CsvFlavour): WriteColumn =>
  (column) => {
    const shown = flavour.dates === 'vi' && DATED.has(column.type) ? vietnameseMoment : null;
    const writeText = (text: string, out: ByteWriter): void =>
      out.quotable(flavour.guard ? guardText(text) : text, QUOTED);
    const writeOne = (cell: Cell, out: ByteWriter): void => {
      if (cell === null) return;
      if (typeof cell === 'number') out.text(spellNumber(cell, flavour));
      else if (cell === '') out.text('""');
      else writeText(shown ? shown(cell) : cell, out);
    };
    if (!hasIsoTwin(column, flavour)) return writeOne;
    return (cell, out) => {
      writeOne(cell, out);
      out.text(flavour.separator);
      if (cell !== null) writeText(String(cell), out);
    };
  };

/** How the rows of a table become records of RFC 4180, CRLF included; line feeds within a cell stay, inside quotes. */
export const csvWriting = (flavour: CsvFlavour): RowWriting => ({
  column: writeColumn(flavour),
  separator: flavour.separator.charCodeAt(0),
  rowEnd: LINE_END,
});

/** The header line: column names in order, a date-time followed by its `…_iso` twin in the `vi` spelling. */
export const csvHeader = (columns: readonly ColumnInfo[], flavour: CsvFlavour): string => {
  const names = columns.flatMap((column) =>
    hasIsoTwin(column, flavour) ? [column.name, `${column.name}_iso`] : [column.name],
  );
  return `${flavour.byteOrderMark ? '\ufeff' : ''}${names.join(flavour.separator)}${LINE_END}`;
};

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A whole CSV file of rows that are there already, header first. */
export const csvText = (rows: Iterable<Row>, columns: readonly ColumnInfo[], flavour: CsvFlavour): string => {
  const out = createByteWriter();
  const cells = columns.map(writeColumn(flavour));
  for (const row of rows) {
    for (const [at, write] of cells.entries()) {
      if (at > 0) out.text(flavour.separator);
      write(row[at] ?? null, out);
    }
    out.text(LINE_END);
  }
  return csvHeader(columns, flavour) + decode(out.take());
};

/** The records of one item after another as text, for those who do not write bytes. */
export const csvRecords = (table: Table, flavour: CsvFlavour) => {
  const out = createByteWriter();
  const writeRows = table.writer(csvWriting(flavour));
  return (item: ExportItem, options: RecordOptions): string => {
    writeRows(item, options, out);
    return decode(out.take());
  };
};
