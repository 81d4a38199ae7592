import type { Ruling } from '../drawn/page-text';

/** Points: lines this near are one, and lines that end this near to another meet it. */
const NEAR = 2.5;
/** A page with more lines that meet is a drawing. */
const MOST_LINES = 1_500;
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 2;

/** Rows and columns drawn by lines that meet. Edges go up; `roots[row][column]` is the same number for squares of one cell. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly roots: readonly (readonly number[])[];
};

/** Pieces of one line drawn one after the other (a border for each cell, dots) become one. */
const joinRulings = (rulings: readonly Ruling[]): readonly Ruling[] => {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const groups: Ruling[][] = [];
  for (const ruling of sorted) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && ruling.at - group[0].at <= NEAR) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups.flatMap((group) => {
    const joined: { across: boolean; at: number; from: number; to: number }[] = [];
    for (const { across, at, from, to } of group.sort((a, b) => a.from - b.from)) {
      const open = joined.at(-1);
      if (open !== undefined && from <= open.to + NEAR) open.to = Math.max(open.to, to);
      else joined.push({ across, at, from, to });
    }
    return joined;
  });
};

const meets = (across: Ruling, down: Ruling): boolean =>
  down.at >= across.from - NEAR &&
  down.at <= across.to + NEAR &&
  across.at >= down.from - NEAR &&
  across.at <= down.to + NEAR;

/** Lines that meet one another, directly or over others. */
const families = (across: readonly Ruling[], down: readonly Ruling[]): readonly (readonly Ruling[])[] => {
  const all = [...across, ...down];
  const family = all.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (family[at] !== at) at = family[at] ?? at;
    return at;
  };
  across.forEach((one, i) => {
    down.forEach((other, j) => {
      if (meets(one, other)) family[rootOf(across.length + j)] = rootOf(i);
    });
  });
  const members = new Map<number, Ruling[]>();
  all.forEach((ruling, index) => {
    const root = rootOf(index);
    members.set(root, [...(members.get(root) ?? []), ruling]);
  });
  return [...members.values()];
};

/** Distinct positions, going up. */
const edgesOf = (positions: readonly number[]): readonly number[] =>
  [...positions]
    .sort((a, b) => a - b)
    .reduce<number[]>((edges, at) => {
      const last = edges.at(-1);
      if (last === undefined || at - last > NEAR) edges.push(at);
      return edges;
    }, []);

/** A table without lines at its sides ends where its lines across do. */
const sidesOf = (lines: readonly Ruling[]): readonly number[] =>
  lines
    .flatMap(({ from, to }) => [from, to])
    .filter((at, _, all) => at === Math.min(...all) || at === Math.max(...all));

const isDrawn = (lines: readonly Ruling[], at: number, middle: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= middle && line.to >= middle);

/** Squares with no line between them are one cell. */
const rootsOf = (lines: readonly Ruling[], xs: readonly number[], ys: readonly number[]): Grid['roots'] => {
  const columns = xs.length - 1;
  const across = lines.filter((line) => line.across);
  const down = lines.filter((line) => !line.across);
  const middle = (edges: readonly number[], index: number): number =>
    ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  const roots: number[][] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    const above = roots[row - 1] ?? [];
    const own: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const openLeft = column > 0 && !isDrawn(down, xs[column] ?? 0, middle(ys, row));
      const openAbove = row > 0 && !isDrawn(across, ys[row] ?? 0, middle(xs, column));
      const fresh = row * columns + column;
      own.push((openLeft ? own[column - 1] : openAbove ? above[column] : fresh) ?? fresh);
    }
    roots.push(own);
  }
  return roots;
};

const gridOf = (lines: readonly Ruling[]): Grid | null => {
  const [across, down] = [lines.filter((line) => line.across), lines.filter((line) => !line.across)];
  const ys = edgesOf([...across.map(({ at }) => at), ...sidesOf(down)]);
  const xs = edgesOf([...down.map(({ at }) => at), ...sidesOf(across)]);
  if (ys.length - 1 < LEAST_ROWS || xs.length - 1 < LEAST_COLUMNS) return null;
  return { xs, ys, roots: rootsOf(lines, xs, ys) };
};

/**
 * The tables whose lines are drawn, from top to bottom: lines across and down that meet, at least two rows and two columns. Rules
 * under a letterhead, frames around a page and underlines meet nothing or part nothing: they are no grid.
 */
export const gridsOf = (rulings: readonly Ruling[]): readonly Grid[] => {
  const across = joinRulings(rulings.filter((ruling) => ruling.across));
  const down = joinRulings(rulings.filter((ruling) => !ruling.across));
  if (across.length + down.length > MOST_LINES) return [];
  return families(across, down)
    .flatMap((lines) => gridOf(lines) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
};
