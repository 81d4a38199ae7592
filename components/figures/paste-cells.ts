import type { Translate } from '@/utils/i18n';
import { actsFor, type CellEdit, type ClippingAct, type MatchIndicator, readCell, splitSize } from './cell-edit';
import { COLUMNS, GRID_COLUMNS, type GridColumn } from './columns';
import { FORMULA } from './copy-cells';
import type { GridFigure } from './grid-figure';

/** Cells of a spreadsheet, row by row. */
export type Block = readonly (readonly string[])[];

/** The end of a quoted cell that begins at `from`; -1 where the quote is only a character of the cell. */
const quoteEnd = (text: string, from: number): number => {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  const after = at < 0 ? 'x' : (text[at + 1] ?? '\n');
  return after === '\t' || after === '\n' ? at : -1;
};

/** The nearest end of a cell: a tab, the end of a line or of everything. */
const cellEnd = (text: string, from: number): number => {
  const ends = [text.indexOf('\t', from), text.indexOf('\n', from)].filter((end) => end >= 0);
  return Math.min(text.length, ...ends);
};

/** Reads what spreadsheets put on the clipboard: tabs, lines, and quotes around a cell of several lines. */
export const readBlock = (text: string): Block => {
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const rows: string[][] = [[]];
  for (let at = 0; at < plain.length || plain[at - 1] === '\t'; at += 1) {
    const close = plain[at] === '"' ? quoteEnd(plain, at) : -1;
    const end = close < 0 ? cellEnd(plain, at) : close + 1;
    const cell =
      close < 0
        ? plain.slice(at, end)
        : plain
            .slice(at + 1, close)
            .replaceAll('""', '"')
            .replaceAll('\n', ' ');
    rows.at(-1)?.push(unguarded(cell.trim()));
    at = end;
    if (plain[at] === '\n' && at + 1 < plain.length) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
};

/** `copyCells` keeps a cell from being run as a formula by an apostrophe. */
const unguarded = (cell: string): string => (cell[0] === "'" && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

/** Without the line of headings that `copyCells` writes over several cells. */
export const withoutHeadings = (t: Translate, block: Block): Block => {
  const labels = new Set(GRID_COLUMNS.map((column) => t(COLUMNS[column].label)));
  const [first, ...rest] = block;
  return first && rest.length > 0 && first.every((cell) => labels.has(cell)) ? rest : block;
};

/** What a pasted block comes to: acts, and how many of its cells they take and leave. */
export type Pasted = { readonly acts: readonly ClippingAct[]; readonly taken: number; readonly left: number };

type Target = {
  readonly figures: readonly GridFigure[];
  /** Columns from the cursor on. */
  readonly columns: readonly GridColumn[];
  readonly match: MatchIndicator;
};

type Cells = ReadonlyMap<GridColumn, string>;

/**
 * A row's cells by column. An amount takes the size of the unit pasted beside it ("765", "triệu đồng"); beside another
 * unit neither can be taken, which `undefined` says.
 */
const cellsOf = (t: Translate, figure: GridFigure, typed: Cells): ReadonlyMap<GridColumn, string | undefined> => {
  const [unit, value, shown] = [typed.get('unit'), typed.get('value'), COLUMNS.unit.text(t, figure)];
  if (unit === undefined || value === undefined || unit === shown) return typed;
  const [size, bare] = splitSize(unit);
  const isSameUnit = size !== '' && bare === splitSize(shown)[1];
  const rest = [...typed].filter(([column]) => column !== 'unit' && column !== 'value');
  return new Map([...rest, ['value', isSameUnit ? `${value} ${size}` : undefined]]);
};

/** What is typed into a row's cells as acts on its mark: one for its fields, one for its kind. */
const actsOf = (figure: GridFigure, edits: readonly CellEdit[]): readonly ClippingAct[] => {
  const patches = edits.flatMap((edit) => (edit.type === 'patch' ? [edit.patch] : []));
  const fields = patches.length > 0 ? [{ type: 'patch' as const, patch: Object.assign({}, ...patches) }] : [];
  const kinds = edits.filter((edit) => edit.type === 'kind');
  return [...fields, ...kinds].flatMap((edit) => actsFor([figure], edit));
};

/**
 * Puts the cells of a block into as many figures, each read as if it had been typed there. Left, and counted: what is
 * refused, what has no column, and what says something else in a column that is not edited.
 */
export const pasteBlock = (t: Translate, block: Block, { figures, columns, match }: Target): Pasted => {
  const rows = figures.map((figure, nth) => {
    const row = block[nth] ?? [];
    const typed = new Map(columns.slice(0, row.length).map((column, at) => [column, row[at] ?? '']));
    const changed = [...cellsOf(t, figure, typed)].filter(([column, cell]) => cell !== COLUMNS[column].text(t, figure));
    const edits = changed.flatMap(([column, cell]) => {
      const edit = cell === undefined ? null : readCell(figure, column, { typed: cell, match });
      return edit === null || edit.type === 'refused' ? [] : [edit];
    });
    const beyond = Math.max(0, row.length - columns.length);
    return { acts: actsOf(figure, edits), taken: edits.length, left: changed.length - edits.length + beyond };
  });
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + count(row), 0);
  return { acts: rows.flatMap(({ acts }) => acts), taken: sum(({ taken }) => taken), left: sum(({ left }) => left) };
};
