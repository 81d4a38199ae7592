import { webLink } from '@/utils/model';
import { readVietnamTime } from '../dates';
import { plainNumber } from '../numbers';
import { type ColumnInfo, type ColumnType, type Row, readerText } from '../tables';
import { escapeXml, XML_DECLARATION } from '../xml';
import type { SharedStrings } from './shared-strings';
import { STYLE } from './styles';

/** Excel allows 32,767 characters in a cell; a cut cell says so. */
const CELL_UNITS = 32_000;
const CUT = ' … (cắt bớt)';
/** Excel's last row is 1,048,576; one is the header. */
export const MAX_DATA_ROWS = 1_048_575;
/** A sheet takes 65,530 links at most; addresses behind that stay plain text. */
const MAX_LINKS = 65_000;

/** "A", "Z", "AA": the letters of a column counted from 0. */
export const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);

/** Column widths in characters, by what stands in them. */
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  identifier: 16,
  text: 36,
  code: 14,
  url: 30,
  number: 18,
  integer: 10,
  date: 12,
  moment: 18,
  datetime: 18,
  period: 12,
};

const cutToCell = (text: string): string => {
  if (text.length <= CELL_UNITS) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(CELL_UNITS - 1)) ? CELL_UNITS - 1 : CELL_UNITS;
  return text.slice(0, end) + CUT;
};

/** Excel reads "_x0041_" in a string as "A": an underscore that would begin such a code is itself written as one. */
const literal = (text: string): string =>
  UNUSUAL.test(text) ? escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')) : text;
/** What `escapeXml` changes, or an underscore: nearly every text has none of it, and is looked through once. */
const UNUSUAL = /[&<>"'_\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

const EPOCH_DAY = Date.UTC(1899, 11, 30) / 86_400_000;

/** Days since Excel's day 0 on the clock of Vietnam, with the time of day as fraction; null for what is not a date. */
export const excelSerial = (iso: string): { readonly serial: number; readonly timed: boolean } | null => {
  const read = readVietnamTime(iso);
  if (!read || Number(read.year) < 1901) return null;
  const instant = Date.parse(`${read.year}-${read.month}-${read.day}T${read.time ?? '00:00:00'}Z`);
  return { serial: instant / 86_400_000 - EPOCH_DAY, timed: read.time !== null };
};

const YEAR = /^[12]\d{3}$/;
const DATED: ReadonlySet<ColumnType> = new Set(['date', 'moment', 'datetime', 'period']);

/** Blanks at the ends and line ends are only kept where this is asked for; most cells are spared the words. */
const EDGES = /^\s|\s$|[\n\t]| {2}/;

/** The words of a cell, or of a shared text. */
const textXml = (text: string): string => {
  const kept = EDGES.test(text) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${literal(cutToCell(text))}</t>`;
};

/** A shared text as an item of the list of all. */
export const sharedItem = (text: string): string => `<si>${textXml(text)}</si>`;

/** A cell behind its reference. */
const textCell = (text: string, style: number): string => {
  const styled = style === STYLE.text ? '' : ` s="${style}"`;
  return `"${styled} t="inlineStr"><is>${textXml(text)}</is></c>`;
};

/** A text that stood in the row before as well: its number, a few bytes instead of the words again. */
const sharedCell = (index: number, style: number): string => {
  const styled = style === STYLE.text ? '' : ` s="${style}"`;
  return `"${styled} t="s"><v>${index}</v></c>`;
};

const valueCell = (value: string | number, style: number): string => `" s="${style}"><v>${value}</v></c>`;

type CellContext = { readonly column: ColumnInfo; readonly shared: SharedStrings; readonly isRepeated: boolean };

/** What follows `<c r="B7`. */
const cellXml = (cell: string | number, { column, shared, isRepeated }: CellContext): string => {
  if (typeof cell === 'number')
    return valueCell(plainNumber(cell), Number.isInteger(cell) ? STYLE.integer : STYLE.number);
  const { type } = column;
  const date = DATED.has(type) ? excelSerial(cell) : null;
  // As text a year would have Excel's green corner, "number stored as text".
  if (type === 'period' && YEAR.test(cell)) return valueCell(cell, STYLE.year);
  if (date) return valueCell(date.serial, date.timed ? STYLE.moment : STYLE.date);
  const text = readerText(column, cell);
  const style = type === 'url' && webLink(cell) !== null ? STYLE.link : STYLE.text;
  const index = isRepeated ? shared.indexOf(text) : null;
  return index === null ? textCell(text, style) : sharedCell(index, style);
};

/** Wider sheets could not be read any more as wide as a page. */
const MOST_COLUMNS_OF_PAGE = 8;
/** On paper: A4, lying; the workbook says that the header stands on every page. */
const PRINTED =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** A sheet being written: rows in order, then its end; links are gathered for the relations part of the sheet. */
export type SheetWriter = {
  readonly start: () => string;
  /** "" once the sheet is full. */
  readonly row: (row: Row) => string;
  readonly end: () => string;
  readonly links: () => readonly string[];
  /** Rows it was given, those that found no room included. */
  readonly rows: () => number;
};

/** Begins a sheet with a bold, frozen, filtered header row and typed cells: text can never become a formula. */
export const createSheet = (columns: readonly ColumnInfo[], shared: SharedStrings): SheetWriter => {
  let before: Row = [];
  /** Of each column, a repeated cell as it was written: all of an article's rows have its title, its days, its address. */
  const repeated: (string | null)[] = columns.map(() => null);
  const letters = columns.map((_column, index) => columnLetters(index));
  const links: { readonly reference: string; readonly url: string }[] = [];
  let rows = 0;

  const start = (): string => {
    const widths = columns.map(
      ({ type }, index) => `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[type]}" customWidth="1"/>`,
    );
    const header = columns.map(({ titleVi }, index) => `<c r="${letters[index]}1${textCell(titleVi, STYLE.header)}`);
    const fitted = columns.length > MOST_COLUMNS_OF_PAGE ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
    return `${XML_DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${fitted}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1" ht="32" customHeight="1">${header.join('')}</row>`;
  };

  const cellBehind = (cell: string | number, index: number, column: ColumnInfo): string => {
    const isAgain = cell === before[index];
    const known = isAgain ? repeated[index] : null;
    if (known) return known;
    // A code is one of a few words, in whatever row.
    const xml = cellXml(cell, { column, shared, isRepeated: isAgain || column.values !== undefined });
    repeated[index] = isAgain ? xml : null;
    return xml;
  };

  const addLink = (reference: string, url: string): void => {
    if (links.length < MAX_LINKS && webLink(url) !== null) links.push({ reference, url });
  };

  const row = (cells: Row): string => {
    rows += 1;
    if (rows > MAX_DATA_ROWS) return '';
    let xml = `<row r="${rows + 1}">`;
    columns.forEach((column, index) => {
      const cell = cells[index] ?? null;
      if (cell === null || cell === '') return;
      const reference = `${letters[index]}${rows + 1}`;
      xml += `<c r="${reference}${cellBehind(cell, index, column)}`;
      if (column.type === 'url' && typeof cell === 'string') addLink(reference, cell);
    });
    before = cells;
    return `${xml}</row>`;
  };

  const end = (): string => {
    const range = `A1:${letters.at(-1) ?? 'A'}${Math.min(rows, MAX_DATA_ROWS) + 1}`;
    const hyperlinks = links.map(({ reference }, index) => `<hyperlink ref="${reference}" r:id="rId${index + 1}"/>`);
    return `</sheetData><autoFilter ref="${range}"/>${links.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : ''}${PRINTED}</worksheet>`;
  };

  return { start, row, end, links: () => links.map(({ url }) => url), rows: () => rows };
};
