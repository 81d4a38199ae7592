import type { PageView } from './page-items';
import type { Ruling } from './page-text';
import {
  apply,
  type Matrix,
  matrixOf,
  multiply,
  numbersOf,
  type OperatorName,
  type PdfLibrary,
  type PdfOperators,
} from './pdf-library';

/** pdfjs writes a path as numbers: one of these, then its points. */
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
const POINTS: readonly number[] = [2, 2, 6, 4, 0];

/** Points: a filled box no thicker than this is a line, and one shorter a dot. */
const THICKEST = 3.2;
const SHORTEST = 4;
/** A page with more is a drawing or a map. */
const MOST_RULINGS = 20_000;

type Point = { readonly x: number; readonly y: number };

/** Whether a path is drawn along (its edges are lines) or filled (a thin box is one line). */
const PAINTS: Readonly<Partial<Record<OperatorName, 'edges' | 'box'>>> = {
  stroke: 'edges',
  closeStroke: 'edges',
  fill: 'box',
  eoFill: 'box',
  fillStroke: 'edges',
  eoFillStroke: 'edges',
  closeFillStroke: 'edges',
  closeEOFillStroke: 'edges',
};

/** How each operator that paints a path does so, by the number the library gives it. */
export const pathPaints = ({ OPS }: PdfLibrary): ReadonlyMap<number, 'edges' | 'box'> =>
  new Map(
    // `as`: Object.entries widens the keys of a typed table.
    (Object.entries(PAINTS) as [OperatorName, 'edges' | 'box'][]).map(([name, how]) => [OPS[name], how]),
  );

/** The path's parts as points; parts with a curve are left out. */
const partsOf = (path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] => {
  const parts: Point[][] = [];
  let curved = false;
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? PATH.closePath;
    const open = parts.at(-1);
    const point = apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (kind === PATH.moveTo) {
      if (curved) parts.pop();
      curved = false;
      parts.push([point]);
    } else if (kind === PATH.lineTo) open?.push(point);
    else if (kind === PATH.closePath) {
      if (open?.[0] !== undefined) open.push(open[0]);
    } else curved = true;
    at += 1 + (POINTS[kind] ?? path.length);
  }
  if (curved) parts.pop();
  return parts;
};

const rulingBetween = (one: Point, other: Point): readonly Ruling[] => {
  const [wide, high] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  if (high <= THICKEST / 2 && wide >= SHORTEST)
    return [{ across: true, at: (one.y + other.y) / 2, from: Math.min(one.x, other.x), to: Math.max(one.x, other.x) }];
  if (wide <= THICKEST / 2 && high >= SHORTEST)
    return [{ across: false, at: (one.x + other.x) / 2, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y) }];
  return [];
};

const ofEdges = (points: readonly Point[]): readonly Ruling[] =>
  points.slice(1).flatMap((point, index) => rulingBetween(points[index] ?? point, point));

const ofBox = (points: readonly Point[]): readonly Ruling[] => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST) {
    const y = (top + bottom) / 2;
    return rulingBetween({ x: left, y }, { x: right, y });
  }
  if (right - left > THICKEST) return [];
  const x = (left + right) / 2;
  return rulingBetween({ x, y: top }, { x, y: bottom });
};

const isPath = (value: unknown): value is ArrayLike<number> => value instanceof Float32Array || Array.isArray(value);

/**
 * The straight lines a page draws, as it is read (`view`): edges of strokes, thin filled boxes. A page that draws more than
 * 20,000 of them is a drawing: it gives none.
 */
export const rulingsOf = (
  { fnArray, argsArray }: PdfOperators,
  library: PdfLibrary,
  view: PageView,
): readonly Ruling[] => {
  const { OPS } = library;
  const paints = pathPaints(library);
  const found: Ruling[] = [];
  const kept: Matrix[] = [];
  let matrix = view.matrix;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? view.matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, matrixOf(numbersOf(args)));
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      matrix = multiply(matrix, matrixOf(numbersOf(list[0])));
    } else if (operator === OPS.constructPath && found.length <= MOST_RULINGS) {
      const how = paints.get(Number(list[0]));
      const path = Array.isArray(list[1]) ? list[1][0] : null;
      if (how === undefined || !isPath(path)) return;
      for (const points of partsOf(path, matrix)) found.push(...(how === 'edges' ? ofEdges(points) : ofBox(points)));
    }
  });
  return found.length > MOST_RULINGS ? [] : found;
};
