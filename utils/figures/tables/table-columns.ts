import type { Period } from '@/utils/model';
import { COLUMN_WORDS, type ColumnRole, OPEN_HEADS, SUM_WORDS } from '../lexicon/column-words';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { phraseAt, phraseTable } from '../words/phrases';
import { bracketUnit, type CellUnit, nounUnit } from './cell-units';

/** One column by its head: `measures` is the indicator the head itself names ("Số hộ nghèo"), else the row names it. */
export type Column = {
  readonly role: ColumnRole;
  readonly period: Period | null;
  readonly unit: CellUnit | null;
  readonly words: string;
  readonly measures: string | null;
};

/** Columns of the table being read. */
export type TableMemory = { readonly columns: readonly Column[] };

const ROLES = phraseTable(COLUMN_WORDS);

/** The cells of a row as stretches of tokens; empty ones keep their place. */
export const cellsOf = (line: Line): readonly Range[] => {
  const cells: Range[] = [];
  let from = 0;
  line.tokens.forEach((token, at) => {
    if (token.word !== '|') return;
    cells.push({ from, to: at });
    from = at + 1;
  });
  return [...cells, { from, to: line.tokens.length }];
};

const periodOf = (line: Line, { from, to }: Range): Period | null =>
  line.temporals.find((temporal) => temporal.first >= from && temporal.end <= to && temporal.period !== null)?.period ??
  null;

const withoutBracket = (words: string): string => words.replace(/(?<!\s)\s*\([^()]{0,30}\)$/u, '');

/** "Số hộ nghèo (hộ)" names what is measured; "Thực hiện", "9 tháng 2025" and "Cộng" leave that to the row. */
const measuredBy = (line: Line, cell: Range): string | null => {
  const named = phraseAt(ROLES, line.tokens, cell.from);
  const words = withoutBracket(wordsOf(line, cell));
  const open = named === null || OPEN_HEADS.has(words.toLowerCase().split(' ').slice(0, named.length).join(' '));
  const says = named === null ? words !== '' : words.split(' ').length > named.length;
  return open && says && !SUM_WORDS.has(words.toLowerCase()) && /\p{L}{2}/u.test(words) ? words : null;
};

const roleIn = (line: Line, cell: Range): ColumnRole | null => {
  if (wordAt(line, cell.from) === '%') return 'share';
  for (let at = cell.from; at < cell.to; at += 1) {
    const role = phraseAt(ROLES, line.tokens, at)?.value;
    if (role !== undefined) return role;
  }
  return null;
};

const readColumn = (line: Line, cell: Range): Column => {
  const opens = phraseAt(ROLES, line.tokens, cell.from)?.value ?? null;
  const role = roleIn(line, cell) ?? 'figure';
  // "Tăng, giảm so với cùng kỳ (%)" compares what the row names.
  const compares = role === 'share' && opens !== 'share';
  const measures = compares ? null : measuredBy(line, cell);
  const bracket = bracketUnit(line, cell);
  const known = { period: periodOf(line, cell), words: wordsOf(line, cell) };
  const unit = bracket ?? (measures === null ? null : nounUnit(line, cell));
  // "Vốn giải ngân (tỷ đồng)", but not "Đã thực hiện": with a unit the head of a column is what is measured.
  if (measures !== null && unit !== null)
    return { ...known, role: role === 'target' ? role : 'figure', unit, measures };
  return { ...known, role: opens ?? role, unit: bracket, measures: null };
};

const firstWords = (columns: readonly Column[]): number => columns.findIndex((column) => column.role !== 'order');

/** Roles of columns that hold numbers or their units. */
const COUNTING: ReadonlySet<ColumnRole> = new Set(['target', 'figure', 'share', 'unit']);

/**
 * "Vị trí việc làm | *Chỉ tiêu* | Trình độ": behind another column, and with none for plans, results or units, "Chỉ tiêu" heads the
 * numbers of posts or places to be filled. Columns of any other table come back as they are.
 */
const withQuota = (line: Line, columns: readonly Column[], cells: readonly Range[]): readonly Column[] => {
  const at = columns.findIndex(({ words }) => words.toLowerCase() === 'chỉ tiêu');
  const cell = cells[at];
  const told = cells.some(({ from }) => COUNTING.has(phraseAt(ROLES, line.tokens, from)?.value ?? 'note'));
  if (cell === undefined || at <= firstWords(columns) || told) return columns;
  const unit = nounUnit(line, cell);
  return columns.map((column, index) => (index === at ? { ...column, role: 'target', unit, measures: null } : column));
};

/** Columns with the one that heads the rows: the one that says so, or the first that is no running number. */
const withRowHead = (columns: readonly Column[]): readonly Column[] =>
  columns.some((column) => column.role === 'indicator')
    ? columns
    : columns.map((column, index) =>
        index === firstWords(columns) ? { ...column, role: 'indicator', measures: null } : column,
      );

const hasNumber = (line: Line, { from, to }: Range): boolean =>
  line.tokens.some((token, at) => at >= from && at < to && token.kind === 'number' && (line.temporalAt[at] ?? -1) < 0);

/**
 * The head of a table, or null. It has no amounts and either names two roles ("TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực
 * hiện"), or opens the table (`first`) with a column that says what it counts: "Xã | Số hộ nghèo | Diện tích lúa (ha)".
 */
export const readHeader = (line: Line, first: boolean): TableMemory | null => {
  if (line.measures.some((measure) => !measure.unitGuessed)) return null;
  const cells = cellsOf(line);
  const named = cells.filter((cell) => cell.to > cell.from && phraseAt(ROLES, line.tokens, cell.from) !== null);
  const read = (): readonly Column[] => {
    const columns = cells.map((cell) => readColumn(line, cell));
    return withRowHead(withQuota(line, columns, cells));
  };
  if (named.length >= 2) return { columns: read() };
  if (!first || cells.length < 2 || cells.some((cell) => hasNumber(line, cell))) return null;
  const columns = read();
  return columns.some(({ measures, unit }) => measures !== null || unit !== null) ? { columns } : null;
};
