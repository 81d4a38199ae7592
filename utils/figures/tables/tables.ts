import type { Period, Quantity } from '@/utils/model';
import { readLeftSide } from '../indicator/left-side';
import { type ColumnRole, SUM_WORDS } from '../lexicon/column-words';
import { COMPARATOR_SIGNS } from '../lexicon/comparators';
import { type Line, type Range, spanOf, wordAt, wordsOf } from '../line/line';
import { type Day, yearOf } from '../numbers/calendar';
import { readExtent } from '../numbers/extents';
import { scale } from '../numbers/numerals';
import type { PlaceMention } from '../place/place-mention';
import type { Memory } from '../reading/line-memory';
import { comparatorAfter, type Draft, tidyIndicator } from '../reading/reading';
import { bracketUnit, type CellUnit, readCellUnit } from './cell-units';
import { type Column, cellsOf, readHeader, type TableMemory } from './table-columns';

type Row = {
  readonly indicator: string;
  readonly unit: CellUnit | null;
  /** The unit of administration the row is about: "Xã Mường Lạn | 212 | 35". */
  readonly place: PlaceMention | null;
};

type Layout = {
  readonly cells: readonly Range[];
  readonly columns: readonly Column[];
  readonly places: readonly PlaceMention[];
};

const readRow = (line: Line, { cells, columns, places }: Layout): Row => {
  const cellFor = (role: ColumnRole): Range | undefined => cells[columns.findIndex((column) => column.role === role)];
  const headed = cellFor('indicator');
  // "Nhóm | Vị trí việc làm | Chỉ tiêu": the first column only numbers the rows
  const indicatorCell =
    headed === undefined || hasWords(line, headed) ? headed : cells.find((cell) => hasWords(line, cell));
  const unitCell = cellFor('unit');
  const unit =
    (unitCell === undefined || unitCell.to <= unitCell.from ? null : readCellUnit(line, unitCell)) ??
    (indicatorCell === undefined ? null : bracketUnit(line, indicatorCell));
  const words = indicatorCell === undefined ? '' : wordsOf(line, indicatorCell);
  const indicator = words.replace(/^[-+–•*\s]+/u, '').replace(/(?<!\s)\s*\([^()]{0,30}\)$/u, '');
  const place = places.find(({ at }) => at === indicatorCell?.from) ?? null;
  return { indicator, unit, place };
};

const hasWords = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (line.tokens[at]?.kind === 'word') return true;
  return from === to;
};

/** "Diện tích (ha)" of the row "Lúa" is "diện tích lúa"; of a commune or a sum it is the column's own. */
const indicatorOf = (row: Row, column: Column): string => {
  if (column.measures === null) return tidyIndicator(row.indicator);
  const own = tidyIndicator(column.measures);
  if (row.place !== null || SUM_WORDS.has(row.indicator.toLowerCase())) return own;
  return `${own} ${tidyIndicator(row.indicator)}`;
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
  const unit = own === undefined ? (share ?? (column.measures === null ? row.unit : null) ?? column.unit) : null;
  if (own === undefined && unit === null) return null;
  const factor = unit?.factor ?? 1;
  const side = readLeftSide(line, first, cell.from);
  const kind = kindOf(column, walk.reference);
  const sign = COMPARATOR_SIGNS[wordAt(line, first - 1)];
  const measured = own ?? { end: extent.end };
  const after = comparatorAfter(line, measured.end, side.hasFrom);
  const period = column.period ?? walk.memory.carried[kind] ?? yearOfReference(walk.reference);
  const quantity: Quantity = {
    indicator: indicatorOf(row, column),
    indicatorId: null,
    value: own?.value ?? scale(extent.numeral.value, factor),
    valueMax: own === undefined ? (extent.max === null ? null : scale(extent.max, factor)) : own.valueMax,
    of: extent.of,
    unit: own?.unit ?? unit?.unit ?? 'count:đơn vị',
    per: own?.per ?? unit?.per ?? null,
    comparator: after ?? sign ?? side.comparator ?? '=',
    change: 'level',
    base: column.role === 'share' ? baseOf(column) : null,
    period,
    place: null,
  };
  const why = [
    { rule: own === undefined ? 'unit-column' : 'unit-word', cue: unit?.words ?? null },
    { rule: 'indicator-column', cue: column.measures ?? row.indicator },
    { rule: 'kind-column', cue: column.words },
    { rule: column.period === null ? 'period-inherited' : 'period-column', cue: null },
  ];
  const end = own === undefined ? extent.end : own.end;
  return {
    span: spanOf(line, first, end),
    kind,
    quantity,
    confidence: 0.9,
    why,
    sentence: wordsOf(line, { from: 0, to: line.tokens.length }),
    line: line.starts[0] ?? 0,
    indicatorRule: 'indicator-column',
  };
};

/** Words of the head of a column of shares that say of what; of the plan where none does ("Tỷ lệ (%)"). */
const BASES_IN_HEADS: readonly (readonly [string, NonNullable<Quantity['base']>])[] = [
  ['cùng kỳ', 'same_period'],
  ['năm trước', 'previous'],
  ['dự toán', 'estimate'],
  ['nghị quyết', 'resolution'],
];

/** "*So với cùng kỳ* (%)", "TH/*dự toán* (%)": what the shares of a column are of. */
const baseOf = ({ words }: Column): Quantity['base'] => {
  const head = words.toLowerCase();
  return BASES_IN_HEADS.find(([said]) => head.includes(said))?.[1] ?? 'plan';
};

const yearOfReference = (reference: Day | null): Period =>
  reference === null ? { from: null, to: null } : { from: String(reference.year), to: String(reference.year) };

/** What a row of cells holds: `drafts` is null when no header is known, the row is then read as a sentence. */
type TableRow = {
  readonly memory: TableMemory | null;
  readonly drafts: readonly Draft[] | null;
  readonly place: PlaceMention | null;
};

/**
 * A line of cells joined by " | ". The header row names the columns ("TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện", or
 * "Xã | Số hộ nghèo | Diện tích lúa (ha)"); then every numeric cell is one quantity. `places` are those of the line.
 */
export const readTableRow = (
  line: Line,
  memory: TableMemory | null,
  walk: Walk & { readonly places: readonly PlaceMention[] },
): TableRow => {
  const header = readHeader(line, memory === null);
  if (header !== null) return { memory: header, drafts: [], place: null };
  if (memory === null) return { memory: null, drafts: null, place: null };
  const cells = cellsOf(line);
  const row = readRow(line, { cells, columns: memory.columns, places: walk.places });
  if (row.indicator === '') return { memory, drafts: [], place: null };
  const drafts = cells.flatMap((cell, index) => {
    const column = memory.columns[index];
    if (column === undefined || !['target', 'figure', 'share'].includes(column.role)) return [];
    return readCell(line, cell, { row, column, walk }) ?? [];
  });
  // Among columns that say what they count the row says where; a row's own indicator may name a place as part of it.
  const spread = memory.columns.some(({ measures }) => measures !== null);
  return { memory, drafts, place: spread ? row.place : null };
};
