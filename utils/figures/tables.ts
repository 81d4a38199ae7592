import type { Period, Quantity } from '@/utils/model';
import { type Day, yearOf } from './calendar';
import { readExtent } from './extents';
import { readLeftSide } from './left-side';
import { COLUMN_WORDS, type ColumnRole } from './lexicon/column-words';
import { COMPARATOR_SIGNS } from './lexicon/comparators';
import { MAGNITUDES, MONEY_MAGNITUDES } from './lexicon/magnitudes';
import { type Line, type Range, wordAt, wordsOf } from './line';
import type { Measure } from './measure';
import { scale } from './numerals';
import { phraseAt, phraseTable } from './phrases';
import type { Memory } from './read-line';
import { comparatorAfter, type Draft, tidyIndicator } from './reading';
import { joinPers, PERS, UNIT_TABLE as UNITS } from './unit-reading';

type Column = {
  readonly role: ColumnRole;
  readonly period: Period | null;
  readonly unit: CellUnit | null;
  readonly words: string;
};

/** Columns of the table being read, and the period its title gave. */
export type TableMemory = { readonly columns: readonly Column[] };

type CellUnit = Pick<Measure, 'unit' | 'unitType'> & {
  readonly factor: number;
  readonly per: Quantity['per'];
  readonly words: string;
};

const ROLES = phraseTable(COLUMN_WORDS);

const cellsOf = (line: Line): readonly Range[] => {
  const cells: Range[] = [];
  let from = 0;
  line.tokens.forEach((token, at) => {
    if (token.word !== '|') return;
    cells.push({ from, to: at });
    from = at + 1;
  });
  return [...cells, { from, to: line.tokens.length }];
};

/** "Tỷ đồng", "triệu đồng/người/năm", "%", "Hộ" in a unit cell or in brackets. */
const readCellUnit = (line: Line, { from, to }: Range): CellUnit | null => {
  let at = from;
  let factor = 1;
  let money = false;
  while (at < to && MAGNITUDES[wordAt(line, at)] !== undefined) {
    factor *= MAGNITUDES[wordAt(line, at)] ?? 1;
    money ||= MONEY_MAGNITUDES.has(wordAt(line, at));
    at += 1;
  }
  const words = wordsOf(line, { from, to });
  if (wordAt(line, at) === 'điểm' && wordAt(line, at + 1) === '%') {
    return { unit: 'percentage_point', unitType: 'share', factor, per: null, words };
  }
  const known =
    wordAt(line, at) === '%'
      ? ({ value: { unit: '%', type: 'share' }, length: 1 } as const)
      : phraseAt(UNITS, line.tokens, at);
  const pers: string[] = [];
  for (let step = at + (known?.length ?? 0); step < to; step += 1) {
    if (wordAt(line, step) !== '/') continue;
    const per = phraseAt(PERS, line.tokens, step + 1);
    if (per?.value) pers.push(per.value);
  }
  const per = joinPers(pers);
  if (known !== null) return { unit: known.value.unit, unitType: known.value.type, factor, per, words };
  if (money) return { unit: 'VND', unitType: 'money', factor, per, words };
  return words === '' ? null : { unit: `count:${words.toLowerCase()}`, unitType: 'count', factor, per, words };
};

/** The unit in brackets at the end of a header or indicator cell: "Sản lượng (tấn)". */
const bracketUnit = (line: Line, { from, to }: Range): CellUnit | null => {
  for (let at = from; at < to; at += 1) {
    if (wordAt(line, at) !== '(') continue;
    const close = line.tokens.findIndex((token, index) => index > at && index < to && token.word === ')');
    const inside = close > at ? readCellUnit(line, { from: at + 1, to: close }) : null;
    return inside !== null && !inside.unit.startsWith('count:') ? inside : null;
  }
  return null;
};

const periodOf = (line: Line, { from, to }: Range): Period | null =>
  line.temporals.find((temporal) => temporal.first >= from && temporal.end <= to && temporal.period !== null)?.period ??
  null;

const readColumn = (line: Line, cell: Range): Column => {
  let role: ColumnRole | null = null;
  for (let at = cell.from; at < cell.to && role === null; at += 1)
    role = phraseAt(ROLES, line.tokens, at)?.value ?? null;
  if (wordAt(line, cell.from) === '%') role = 'share';
  const period = periodOf(line, cell);
  return { role: role ?? 'figure', period, unit: bracketUnit(line, cell), words: wordsOf(line, cell) };
};

/** A header has no amounts and names at least two roles, one of them the indicator or the unit. */
const readHeader = (line: Line): TableMemory | null => {
  const cells = cellsOf(line);
  const named = cells.filter((cell) => cell.to > cell.from && phraseAt(ROLES, line.tokens, cell.from) !== null);
  if (named.length < 2 || line.measures.some((measure) => !measure.unitGuessed)) return null;
  const columns = cells.map((cell) => readColumn(line, cell));
  const indicator = columns.some((column) => column.role === 'indicator');
  return {
    columns: indicator
      ? columns
      : columns.map((column, index) => (index === firstWords(columns) ? { ...column, role: 'indicator' } : column)),
  };
};

const firstWords = (columns: readonly Column[]): number => columns.findIndex((column) => column.role !== 'order');

type Row = { readonly indicator: string; readonly unit: CellUnit | null };

const readRow = (line: Line, cells: readonly Range[], columns: readonly Column[]): Row => {
  const cellFor = (role: ColumnRole): Range | undefined => cells[columns.findIndex((column) => column.role === role)];
  const indicatorCell = cellFor('indicator');
  const unitCell = cellFor('unit');
  const unit =
    (unitCell === undefined || unitCell.to <= unitCell.from ? null : readCellUnit(line, unitCell)) ??
    (indicatorCell === undefined ? null : bracketUnit(line, indicatorCell));
  const words = indicatorCell === undefined ? '' : wordsOf(line, indicatorCell);
  return { indicator: words.replace(/^[-+–•*\s]+/u, '').replace(/(?<!\s)\s*\([^()]{0,30}\)$/u, ''), unit };
};

type Walk = { readonly memory: Memory; readonly reference: Day | null };

const kindOf = (column: Column, reference: Day | null): 'figure' | 'target' => {
  if (column.role === 'target') return 'target';
  const to = yearOf(column.period?.to ?? null);
  return to !== null && reference !== null && to > reference.year && column.role !== 'share' ? 'target' : 'figure';
};

/** One numeric cell: the number alone is the span; unit and magnitude come from the row, the column or the cell itself. */
const readCell = (line: Line, cell: Range, context: { row: Row; column: Column; walk: Walk }): Draft | null => {
  const { row, column, walk } = context;
  const first = line.tokens.findIndex((token, at) => at >= cell.from && at < cell.to && token.kind === 'number');
  const extent = first < 0 ? null : readExtent(line.tokens, first);
  if (extent === null || extent.end > cell.to) return null;
  const own = line.measures.find(
    (measure) => measure.first === first && !measure.unitGuessed && measure.end <= cell.to,
  );
  const share =
    column.role === 'share'
      ? { unit: '%' as const, unitType: 'share' as const, factor: 1, per: null, words: '%' }
      : null;
  const unit = own === undefined ? (share ?? row.unit ?? column.unit) : null;
  if (own === undefined && unit === null) return null;
  const factor = unit?.factor ?? 1;
  const side = readLeftSide(line, first, cell.from);
  const kind = kindOf(column, walk.reference);
  const sign = COMPARATOR_SIGNS[wordAt(line, first - 1)];
  const measured = own ?? { end: extent.end };
  const after = comparatorAfter(line, measured.end, side.hasFrom);
  const period = column.period ?? walk.memory.carried[kind] ?? yearOfReference(walk.reference);
  const quantity: Quantity = {
    indicator: tidyIndicator(row.indicator),
    indicatorId: null,
    value: own?.value ?? scale(extent.numeral.value, factor),
    valueMax: own === undefined ? (extent.max === null ? null : scale(extent.max, factor)) : own.valueMax,
    of: extent.of,
    unit: own?.unit ?? unit?.unit ?? 'count:đơn vị',
    per: own?.per ?? unit?.per ?? null,
    comparator: after ?? sign ?? side.comparator ?? '=',
    change: 'level',
    base: column.role === 'share' ? 'plan' : null,
    period,
    place: null,
  };
  const why = [
    { rule: own === undefined ? 'unit-column' : 'unit-word', cue: unit?.words ?? null },
    { rule: 'indicator-column', cue: row.indicator },
    { rule: 'kind-column', cue: column.words },
    { rule: column.period === null ? 'period-inherited' : 'period-column', cue: null },
  ];
  const end = own === undefined ? extent.end : own.end;
  return {
    span: { start: line.tokens[first]?.start ?? 0, end: line.tokens[end - 1]?.end ?? 0 },
    kind,
    quantity,
    confidence: 0.9,
    why,
    sentence: wordsOf(line, { from: 0, to: line.tokens.length }),
    line: line.tokens[0]?.start ?? 0,
    indicatorRule: 'indicator-column',
  };
};

const yearOfReference = (reference: Day | null): Period =>
  reference === null ? { from: null, to: null } : { from: String(reference.year), to: String(reference.year) };

/**
 * A line of cells joined by " | ". The header row names the columns ("TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện");
 * then every numeric cell is one quantity. `drafts` is null when no header is known: the row is then read as a sentence.
 */
export const readTableRow = (
  line: Line,
  memory: TableMemory | null,
  walk: Walk,
): { readonly memory: TableMemory | null; readonly drafts: readonly Draft[] | null } => {
  const header = readHeader(line);
  if (header !== null) return { memory: header, drafts: [] };
  if (memory === null) return { memory: null, drafts: null };
  const cells = cellsOf(line);
  const row = readRow(line, cells, memory.columns);
  if (row.indicator === '') return { memory, drafts: [] };
  const drafts = cells.flatMap((cell, index) => {
    const column = memory.columns[index];
    if (column === undefined || !['target', 'figure', 'share'].includes(column.role)) return [];
    return readCell(line, cell, { row, column, walk }) ?? [];
  });
  return { memory, drafts };
};
