import type { TextItem } from './page-text';
import { apply, type Matrix, matrixOf, multiply, type PdfViewport } from './pdf-library';

/** A text item of pdfjs; marked-content items have no `str`. */
export type PdfjsItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
};

/** Whether an item of pdfjs is text. */
export const isTextItem = (item: object): item is PdfjsItem =>
  'str' in item && typeof item.str === 'string' && item.str !== '';

/** Which way text runs on the page as seen: to the right, up, to the left, down. */
type Turn = 0 | 90 | 180 | 270;

/** Of its length text may climb this part and still count as running straight. */
const ASLANT = 0.1;

/** Null for text that stands aslant: watermarks. */
const turnOf = (item: PdfjsItem, view: Matrix): Turn | null => {
  const [x, y] = multiply(view, matrixOf(item.transform));
  if (Math.abs(y) <= ASLANT * Math.abs(x)) return x > 0 ? 0 : 180;
  if (Math.abs(x) <= ASLANT * Math.abs(y)) return y < 0 ? 90 : 270;
  return null;
};

/** The page as it is read: size, and the matrix that brings what is on it there (y from the top). */
export type PageView = { readonly width: number; readonly height: number; readonly matrix: Matrix };

const turned = ({ width, height, transform }: PdfViewport, turn: Turn): PageView => {
  const [a, b, c, d, e, f] = matrixOf(transform);
  switch (turn) {
    case 0:
      return { width, height, matrix: [a, b, c, d, e, f] };
    case 90:
      return { width: height, height: width, matrix: [-b, a, -d, c, height - f, e] };
    case 180:
      return { width, height, matrix: [-a, -b, -c, -d, width - e, height - f] };
    case 270:
      return { width: height, height: width, matrix: [b, -a, d, -c, f, width - e] };
  }
};

/** A page is read the way most of its letters run: wide tables are drawn turned on upright pages. */
export const viewOf = (viewport: PdfViewport, items: readonly PdfjsItem[]): PageView => {
  const letters = new Map<Turn, number>([[0, 0]]);
  for (const item of items) {
    const turn = turnOf(item, matrixOf(viewport.transform));
    if (turn !== null) letters.set(turn, (letters.get(turn) ?? 0) + item.str.trim().length);
  }
  const [most] = [...letters].sort((one, other) => other[1] - one[1]);
  return turned(viewport, most?.[0] ?? 0);
};

const isOnPage = ({ x, y, width }: TextItem, view: PageView): boolean =>
  x + width > 0 && x < view.width && y > 0 && y < view.height + 20;

/** Text that runs with the page, and text that stands upright in it: heads of narrow columns. What lies aslant or off the page is left out. */
export type PlacedItems = { readonly items: readonly TextItem[]; readonly upended: readonly TextItem[] };

/** Brings items into the page as it is read. */
export const placeItems = (items: readonly PdfjsItem[], view: PageView): PlacedItems => {
  const placed: { readonly turn: Turn; readonly item: TextItem }[] = items.flatMap((item) => {
    const turn = turnOf(item, view.matrix);
    const [, , c, d] = multiply(view.matrix, matrixOf(item.transform));
    const [, , , , e = 0, f = 0] = item.transform;
    const at = apply(view.matrix, e, f);
    const { str: text, width, fontName: font } = item;
    return turn === null ? [] : [{ turn, item: { text, ...at, width, size: Math.hypot(c, d), font } }];
  });
  const withTurn = (...turns: readonly Turn[]): readonly TextItem[] =>
    placed.flatMap(({ turn, item }) => (turns.includes(turn) && isOnPage(item, view) ? [item] : []));
  return { items: withTurn(0), upended: withTurn(90) };
};
