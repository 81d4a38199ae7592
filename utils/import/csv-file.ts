import Papa from 'papaparse';
import { fail, type Result, succeed } from '@/utils/model';
import type { ImportReason } from './reasons';

/** A table as it stands in a file: every cell is text, rows as wide as the header. */
export type CsvTable = {
  readonly separator: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type CsvLimits = {
  readonly units: number;
  readonly rows: number;
  readonly columns: number;
  /** Rows times columns: rows are made as wide as the header, so that a few bytes of a wide table can ask for much. */
  readonly cells: number;
};

/** Excel's own rows and more columns than anybody maps. */
export const CSV_LIMITS: CsvLimits = {
  units: 128 * 1024 * 1024,
  rows: 1_048_576,
  columns: 500,
  cells: 16 * 1024 * 1024,
};

/**
 * Reads a CSV file; the separator is found by looking (comma, semicolon, tab), nothing else is guessed. Refuses a file
 * without rows, one whose quotes never close, and one over the limits.
 */
export const readCsv = (text: string, limits: CsvLimits = CSV_LIMITS): Result<CsvTable, ImportReason> => {
  if (text.length > limits.units) return fail('too-large');
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
    preview: limits.rows + 2,
  });
  const [header, ...rows] = parsed.data;
  if (!header || rows.length === 0) return fail('empty');
  if (parsed.errors.some(({ type }) => type === 'Quotes')) return fail('damaged', 'a quote is never closed');
  if (rows.length > limits.rows || header.length > limits.columns) return fail('too-large');
  if (rows.length * header.length > limits.cells) return fail('too-large', 'a wide table of short rows');
  const even = rows.map((row) => header.map((_name, at) => row[at] ?? ''));
  return succeed({ separator: parsed.meta.delimiter, header, rows: even });
};
