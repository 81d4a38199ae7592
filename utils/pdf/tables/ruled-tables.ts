import type { TextItem } from '../drawn/page-text';
import { type Line, linesOfItems, lineText } from '../lines/lines';
import { joinLines } from '../lines/paragraphs';
import type { RuledTable } from '../lines/ruled-cells';
import type { Grid } from './grids';

const indexIn = (edges: readonly number[], at: number): number => edges.findLastIndex((edge) => edge <= at);

/** Of an item's height how far its middle stands over the baseline. */
const MIDDLE = 0.3;

/** Points an item reaches into the next column before it is thought to hold words of both. */
const OVERHANG = 3;

const drawnBetween = ({ xs, roots }: Grid, row: number, left: number, right: number): readonly number[] =>
  xs.slice(1, -1).filter((x, index) => {
    const cells = roots[row] ?? [];
    return x > left + OVERHANG && x < right - OVERHANG && cells[index] !== cells[index + 1];
  });

/** Words of two cells that stand close come as one piece of text: it is cut at the space nearest to the line between them. */
const cutAtLines = (item: TextItem, grid: Grid): readonly TextItem[] => {
  const row = indexIn(grid.ys, item.y - MIDDLE * item.size);
  const [edge] = drawnBetween(grid, row, item.x, item.x + item.width);
  if (edge === undefined) return [item];
  const near = ((edge - item.x) / item.width) * item.text.length;
  const spaces = [...item.text.matchAll(/\s+/gu)].map(({ index }) => index).filter((index) => index > 0);
  const at = spaces.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
  if (at === undefined) return [item];
  const left = { ...item, text: item.text.slice(0, at), width: Math.max(edge - OVERHANG - item.x, 1) };
  const right = { ...item, text: item.text.slice(at).trimStart(), x: edge + OVERHANG };
  return [left, ...cutAtLines({ ...right, width: Math.max(item.x + item.width - right.x, 1) }, grid)];
};

const rootAt = ({ xs, ys, roots }: Grid, x: number, y: number): number | null =>
  roots[indexIn(ys, y)]?.[indexIn(xs, x)] ?? null;

const rootOf = (item: TextItem, grid: Grid): number | null =>
  rootAt(grid, item.x + item.width / 2, item.y - MIDDLE * item.size);

/** Text turned upwards begins at the foot of its line and grows to the right, line by line. */
const uprightText = (items: readonly TextItem[]): string =>
  [...items]
    .sort((a, b) => a.x - b.x || b.y - a.y)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');

const cellText = (lines: readonly Line[]): string => joinLines(lines.map(lineText)).replace(/\|/g, '/');

/** What stands in each cell, by the number of its squares. */
const textsOf = (grid: Grid, items: readonly TextItem[], upended: readonly TextItem[]): ReadonlyMap<number, string> => {
  const cells = new Map<number, { items: TextItem[]; upended: TextItem[] }>();
  const cellOf = (root: number) => {
    const cell = cells.get(root) ?? { items: [], upended: [] };
    cells.set(root, cell);
    return cell;
  };
  for (const item of items.flatMap((whole) => cutAtLines(whole, grid))) {
    const root = rootOf(item, grid);
    if (root !== null) cellOf(root).items.push(item);
  }
  for (const item of upended) {
    const root = rootAt(grid, item.x - MIDDLE * item.size, item.y - item.width / 2);
    if (root !== null) cellOf(root).upended.push(item);
  }
  return new Map(
    [...cells].map(([root, cell]) => {
      const text = [cellText(linesOfItems(cell.items, 0)), uprightText(cell.upended)].filter((part) => part !== '');
      return [root, text.join(' ')];
    }),
  );
};

const LEAST_FILLED = 3;

/**
 * The table in a grid, or null for what is no table: fewer than three cells with words, or all of them in one row or column.
 */
export const ruledTable = (grid: Grid, items: readonly TextItem[], upended: readonly TextItem[]): RuledTable | null => {
  const texts = textsOf(grid, items, upended);
  const rows = grid.roots.map((roots, row) =>
    roots.map((root, column) => ({
      text: texts.get(root) ?? '',
      first: grid.roots[row - 1]?.[column] !== root && roots[column - 1] !== root,
      goesOnBelow: grid.roots[row - 1]?.[column] === root,
      wide: roots.filter((other) => other === root).length,
    })),
  );
  const filled = rows.flatMap((cells, row) =>
    cells.flatMap(({ text, first }, column) => (first && text !== '' ? [{ row, column }] : [])),
  );
  const isTable =
    filled.length >= LEAST_FILLED &&
    new Set(filled.map(({ row }) => row)).size > 1 &&
    new Set(filled.map(({ column }) => column)).size > 1;
  return isTable ? { squares: rows, edges: grid.xs } : null;
};

/** Whether an item stands in the grid. */
export const isInGrid = (item: TextItem, { xs, ys }: Grid): boolean => {
  const [x, y] = [item.x + item.width / 2, item.y - MIDDLE * item.size];
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);
};
