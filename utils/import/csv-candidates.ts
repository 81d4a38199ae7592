import { TABLES, unguardText } from '@/utils/export';
import {
  BASES,
  CHANGES,
  COMPARATORS,
  fail,
  type MarkKind,
  PERS,
  type Person,
  type Quantity,
  type Result,
  succeed,
} from '@/utils/model';
import type { CandidateMark, ImportCandidate } from './candidate';
import { type CsvField, KIND_WORDS, unitOf } from './csv-fields';
import type { CsvTable } from './csv-file';
import { type DateOrder, type DecimalMark, readDate, readNumber, readPeriodEnd } from './spelled-values';

/** What the reader said about a file in the dialog: which column holds what, and how it is spelled. */
export type CsvReading = {
  readonly columns: Readonly<Partial<Record<CsvField, number>>>;
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
  /** Kind of every row where no column says it. */
  readonly kind: MarkKind;
  /** True for files of ours, whose texts have an apostrophe before what a spreadsheet would run. */
  readonly guarded: boolean;
};

/** Why a row was not understood; rows count from 1 under the header. */
export type CsvFault = { readonly row: number; readonly field: CsvField; readonly value: string };

/** Reads the fields of one row; what cannot be read is noted, not guessed. */
const createRowReader = (
  reading: CsvReading,
  cells: readonly string[],
  note: (field: CsvField, value: string) => void,
) => {
  const text = (field: CsvField): string | null => {
    const column = reading.columns[field];
    const cell = column === undefined ? '' : (cells[column] ?? '').trim();
    return (reading.guarded ? unguardText(cell) : cell) || null;
  };
  const read = <T>(field: CsvField, parse: (value: string) => T | null): T | null => {
    const value = text(field);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) note(field, value);
    return parsed;
  };
  const number = (field: CsvField) => read(field, (value) => readNumber(value, reading.decimalMark));
  const date = (field: CsvField) => read(field, (value) => readDate(value, reading.dateOrder));
  const periodEnd = (field: CsvField) => read(field, (value) => readPeriodEnd(value, reading.dateOrder));
  const list = (field: CsvField) =>
    (text(field) ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean);
  return { text, read, number, date, periodEnd, list };
};
type RowReader = ReturnType<typeof createRowReader>;

const CODES = new Map(TABLES.figures.columns.map(({ name, values = [] }) => [name, values] as const));

/** A code of one of our columns, as it is or in the words our Excel tables have for it. */
const codeIn =
  <T extends string>(codes: readonly T[], column: string) =>
  (value: string): T | null => {
    const word = value.toLocaleLowerCase('vi');
    const meant = CODES.get(column)?.find(({ labelVi }) => labelVi === word)?.value ?? value;
    return codes.find((code) => code === meant) ?? null;
  };

const quantityOf = (row: RowReader): Quantity | null => {
  const value = row.number('value');
  if (value === null) return null;
  return {
    indicator: row.text('indicator') ?? '',
    indicatorId: row.text('indicator_id'),
    value,
    valueMax: row.number('value_max'),
    of: row.number('of'),
    unit: unitOf(row.text('unit') ?? ''),
    per: row.read('per', codeIn(PERS, 'per')),
    comparator: row.read('comparator', codeIn(COMPARATORS, 'comparator')) ?? '=',
    change: row.read('change', codeIn(CHANGES, 'change')) ?? 'level',
    base: row.read('base', codeIn(BASES, 'base')),
    period: { from: row.periodEnd('period_from'), to: row.periodEnd('period_to') },
    place: row.text('place'),
  };
};

const personOf = (row: RowReader): Person | null => {
  const name = row.text('name');
  return name === null ? null : { name, role: row.text('role'), organization: row.text('organization') };
};

const markOf = (row: RowReader, fallback: MarkKind): CandidateMark | null => {
  const kind = row.read('kind', (word) => KIND_WORDS.get(word.toLocaleLowerCase('vi')) ?? null) ?? fallback;
  const quantity = quantityOf(row);
  const person = personOf(row);
  const sentence = row.text('sentence');
  const quote = row.text('quote') ?? person?.name ?? sentence ?? (quantity && row.text('value'));
  if (!quote) return null;
  return { kind, quote, sentence, quantity, person, note: row.text('note'), tags: row.list('tags') };
};

const articleOf = (row: RowReader): Omit<ImportCandidate, 'marks'> => ({
  url: row.text('url') ?? '',
  title: row.text('title') ?? row.text('url') ?? '',
  paper: row.text('site'),
  byline: row.text('byline'),
  publishedAt: row.date('published_at'),
  section: row.text('section'),
  lead: row.text('lead'),
  language: 'vi',
  tags: [],
  note: null,
});

/**
 * Rows as candidates, those of one address (or of one title in one paper) together. All or nothing: with one row that was not understood
 * nothing is given back, and `faults` says which cells to look at (the first hundred).
 */
export const csvCandidates = (
  { rows }: CsvTable,
  reading: CsvReading,
): Result<readonly ImportCandidate[], 'not-understood' | 'empty'> & { readonly faults: readonly CsvFault[] } => {
  const faults: CsvFault[] = [];
  const articles = new Map<
    string,
    { readonly article: Omit<ImportCandidate, 'marks'>; readonly marks: CandidateMark[] }
  >();
  rows.forEach((cells, index) => {
    const note = (field: CsvField, value: string): void => {
      if (faults.length < 100) faults.push({ row: index + 1, field, value: value.slice(0, 100) });
    };
    const row = createRowReader(reading, cells, note);
    const article = articleOf(row);
    const mark = markOf(row, reading.kind);
    const key = article.url || (article.title && `${article.title}\n${article.paper ?? ''}`);
    if (key === '') {
      note('title', '');
      return;
    }
    const known = articles.get(key) ?? { article, marks: [] };
    articles.set(key, known);
    if (mark) known.marks.push(mark);
  });
  if (faults.length > 0) return { ...fail('not-understood'), faults };
  if (articles.size === 0) return { ...fail('empty'), faults };
  return { ...succeed([...articles.values()].map(({ article, marks }) => ({ ...article, marks }))), faults };
};
