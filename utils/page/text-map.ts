import { genuine } from '@/utils/article';
import { normaliseWithOffsets } from '@/utils/text';

/** A place in the live page. */
export type DomPoint = { readonly node: Text; readonly offset: number };

/**
 * The text of a live page as one string (NFC, single spaces, a line feed between blocks) with the way back to the text
 * nodes. It is for finding quotes only; what an Article says comes from the clipper.
 */
export type TextMap = {
  readonly text: string;
  /** The text node and offset where the character at `offset` stands. */
  readonly pointAt: (offset: number) => DomPoint | null;
  /** The point behind the character at `offset - 1`, with all its combining marks: where a range up to `offset` ends. */
  readonly pointBehind: (offset: number) => DomPoint | null;
  /** Offset in `text` of a point in the page, or null when the point is in none of the mapped nodes. */
  readonly offsetOf: (node: Node, offset: number) => number | null;
  /** The mapped text nodes a range touches, in reading order. */
  readonly nodesIn: (range: Range) => readonly Text[];
};

/** The text of one node as the map has it; `origins[i]` is where unit i came from, and null says that all stay in place. */
type Collapsed = { readonly text: string; readonly origins: Uint32Array | null };
/** One text node: its first character stands at `start` in the map's text. */
type Piece = Omit<Collapsed, 'text'> & { readonly node: Text; readonly start: number; readonly length: number };

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG', 'IFRAME']);
/** Elements that end a line; between cells of a table a space is enough for quotes never span cells. */
// biome-ignore format: a list of names reads better in rows
const BREAKING = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM',
  'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TD',
  'TH', 'TR', 'UL',
]);

/** Maps everything readable below `root`. One pass; changes nothing in the page. */
export const mapText = (root: Element): TextMap => {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let endsInSpace = true;
  const append = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  forEachTextNode(root, {
    onBreak: () => {
      if (length > 0 && !parts.at(-1)?.endsWith('\n')) append('\n');
      endsInSpace = true;
    },
    onText: (node) => {
      const { text, origins } = collapse(node.data, endsInSpace);
      if (text === '') return;
      pieces.push({ node, start: length, length: text.length, origins });
      append(text);
      endsInSpace = text.endsWith(' ');
    },
  });
  return {
    text: parts.join(''),
    pointAt: pointFinder(pieces),
    pointBehind: endFinder(pieces),
    offsetOf: offsetFinder(pieces),
    nodesIn: (range) => pieces.map(({ node }) => node).filter((node) => range.intersectsNode(node)),
  };
};

type Visitor = { readonly onBreak: () => void; readonly onText: (node: Text) => void };

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const ELEMENTS_AND_TEXT = 5;

/** "" for text. A form can hide its own name behind a control called so; it is the only element that can. */
const tagOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return '';
  const { tagName } = node as Element; // `as`: the walk meets elements and text only
  return typeof tagName === 'string' ? tagName : 'FORM';
};

/**
 * Walks without recursion (a hostile page may nest thousands of elements) and by the browser's own walker: in
 * `<form><input name=nextSibling>` the control would be what follows its own form, and the walk would go round for ever.
 */
const forEachTextNode = (root: Element, visit: Visitor): void => {
  const walker = genuine(root.ownerDocument, 'createTreeWalker')(root, ELEMENTS_AND_TEXT);
  /** Goes on to what follows, out of everything that ends there; false at the end of the walk. */
  const goOn = (): boolean => {
    while (walker.currentNode !== root) {
      if (walker.nextSibling()) return true;
      walker.parentNode();
      if (walker.currentNode !== root && BREAKING.has(tagOf(walker.currentNode))) visit.onBreak();
    }
    return false;
  };
  let isMore = true;
  while (isMore) {
    const node = walker.currentNode;
    const tag = tagOf(node);
    if (tag === '')
      visit.onText(node as Text); // `as`: the empty name says so
    else if (BREAKING.has(tag)) visit.onBreak();
    isMore = (!SKIPPED.has(tag.toUpperCase()) && walker.firstChild() !== null) || goOn();
  }
};

const SPACE = /\s/;
/** White space that is written otherwise in the map: a tab, a line feed, two spaces. */
const UNEVEN = /[^\S ]|\s\s/;

const collapse = (raw: string, afterSpace: boolean): Collapsed => {
  const normal = normaliseWithOffsets(raw);
  // The usual text needs no table: a page of megabytes in one line is mapped in a moment.
  if (normal.text === raw && !UNEVEN.test(raw) && !(afterSpace && raw.startsWith(' ')))
    return { text: raw, origins: null };
  const origins = new Uint32Array(normal.text.length);
  let text = '';
  let inSpace = afterSpace;
  for (let index = 0; index < normal.text.length; index++) {
    const unit = normal.text[index] ?? '';
    const space = SPACE.test(unit);
    if (space && inSpace) continue;
    origins[text.length] = normal.toRaw(index);
    text += space ? ' ' : unit;
    inSpace = space;
  }
  return { text, origins: origins.subarray(0, text.length) };
};

/** The last piece that starts at or before an offset, by halving. */
const pieceAt = (pieces: readonly Piece[], offset: number): Piece | undefined => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
};

/** Where in its node the character at `offset` of the map stands; the node's end for what is behind the piece. */
const originAt = ({ node, start, length, origins }: Piece, offset: number): number => {
  const index = offset - start;
  if (index >= length) return node.data.length;
  return origins === null ? index : (origins[index] ?? node.data.length);
};

const pointFinder =
  (pieces: readonly Piece[]) =>
  (offset: number): DomPoint | null => {
    const piece = pieceAt(pieces, offset);
    return piece ? { node: piece.node, offset: originAt(piece, offset) } : null;
  };

const endFinder =
  (pieces: readonly Piece[]) =>
  (offset: number): DomPoint | null => {
    const piece = pieceAt(pieces, offset - 1);
    return piece ? { node: piece.node, offset: originAt(piece, offset) } : null;
  };

const offsetFinder = (pieces: readonly Piece[]) => {
  const byNode = new Map(pieces.map((piece) => [piece.node as Node, piece]));
  return (node: Node, offset: number): number | null => {
    const piece = byNode.get(node);
    if (!piece) return null;
    const index = piece.origins === null ? offset : piece.origins.findIndex((origin) => origin >= offset);
    return piece.start + (index < 0 ? piece.length : Math.min(index, piece.length));
  };
};
