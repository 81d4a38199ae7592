import type { TextItem } from '../drawn/page-text';
import { raisedDigits } from './raised-digits';
import type { RuledTable } from './ruled-cells';

/** Text between two positions of a line. */
export type Piece = { readonly text: string; readonly left: number; readonly right: number };

/**
 * Words that stand together on a line: nothing wider than a justified space between them. Its pieces are as the file has them, so
 * that cells whose gap is narrower than that ("TT  Chỉ tiêu") can be told apart once the columns are known.
 */
export type Chunk = Piece & { readonly pieces: readonly Piece[] };

/** What stands on one baseline, in chunks from left to right. */
export type Line = {
  readonly page: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Font of most of the line. */
  readonly font: string;
  readonly chunks: readonly Chunk[];
  /** Edges of the text column the line stands in, where the page has several; else the page's are meant. */
  readonly column?: { readonly left: number; readonly right: number };
  /** The line stands for a table whose lines are drawn; it has no text of its own. */
  readonly table?: RuledTable;
};

/** Baselines closer than this part of the font size are one line: superscripts ("km²"), sloppy positioning. */
const SAME_BASELINE = 0.4;
/** A gap wider than this part of the font size is a space even if the file has none. */
const SPACE = 0.16;
/** A gap wider than this many font sizes parts a line: table cells, the two halves of a letterhead. Justified spaces stay below. */
const CHUNK_GAP = 1.15;

const compact = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Joins single letters spaced for show: "T H Ô N G   B Á O" → "THÔNG BÁO". */
const closeUp = (text: string): string =>
  /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(text.replace(/ {2,}/g, ' '))
    ? text
        .split(/ {2,}/)
        .map((word) => word.replace(/ /g, ''))
        .join(' ')
    : text;

/** Raised by this part of the font size, and no larger than this part of it: the number of a footnote, or the "2" of "km2". */
const RAISED = 0.15;
const RAISED_SIZE = 0.8;
const METRES = /(?<!\p{L})(?:[kcdm]|da|h)?m$/u;

/** The number of a footnote as digits of its own, so that "ha" and "1" do not become one word; "km2" keeps its own. */
const raised = (item: TextItem, main: TextItem, before: string): TextItem => {
  const isRaised = item.size <= RAISED_SIZE * main.size && item.y < main.y - RAISED * main.size;
  if (!isRaised || !/^\d{1,2}$/.test(item.text.trim()) || METRES.test(before)) return item;
  return { ...item, text: raisedDigits(item.text.trim()) };
};

const chunksOf = (items: readonly TextItem[], main: TextItem): readonly Chunk[] => {
  const { size } = main;
  const chunks: { text: string; left: number; right: number; pieces: Piece[] }[] = [];
  for (const given of items) {
    const open = chunks.at(-1);
    const item = raised(given, main, open?.text ?? '');
    const piece: Piece = { text: compact(item.text).normalize('NFC'), left: item.x, right: item.x + item.width };
    const gap = open === undefined ? 0 : item.x - open.right;
    if (open === undefined || gap > CHUNK_GAP * size) {
      chunks.push({ ...piece, text: item.text, pieces: [piece] });
      continue;
    }
    const spaced = gap > SPACE * size && !/\s$/.test(open.text) && !/^\s/.test(item.text);
    open.text += (spaced ? ' ' : '') + item.text;
    open.right = Math.max(open.right, piece.right);
    open.pieces.push(piece);
  }
  return chunks
    .map((chunk) => ({ ...chunk, text: compact(closeUp(chunk.text.trim()).normalize('NFC')) }))
    .filter((chunk) => chunk.text !== '');
};

const mostOf = (items: readonly TextItem[]): TextItem | undefined =>
  items.reduce<TextItem | undefined>(
    (most, item) => (most === undefined || item.text.length > most.text.length ? item : most),
    undefined,
  );

const lineOf = (items: readonly TextItem[], page: number): Line | null => {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const main = mostOf(sorted);
  if (main === undefined) return null;
  const chunks = chunksOf(sorted, main);
  const [first] = chunks;
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return null;
  return { page, y: main.y, left: first.left, right: last.right, size: main.size, font: main.font, chunks };
};

/** Some programs draw a word twice, a hair apart, for bold. */
const DRAWN_AGAIN = 0.12;

const isDrawnAgain = (item: TextItem, group: readonly TextItem[]): boolean =>
  group.some(
    (other) =>
      other.text === item.text &&
      Math.abs(other.x - item.x) <= DRAWN_AGAIN * item.size &&
      Math.abs(other.y - item.y) <= DRAWN_AGAIN * item.size,
  );

type LineItems = { readonly items: TextItem[]; main: TextItem };

/** Numbers of notes may be raised so far that they are a line of their own: this part of the font size at most. */
const RAISED_FAR = 0.75;
/** And stand this near, in font sizes, to the word before or behind. */
const RAISED_NEAR = 0.5;

const raises = (group: LineItems, below: LineItems): boolean =>
  below.main.y - group.main.y <= RAISED_FAR * below.main.size &&
  group.items.every(
    (item) =>
      /^\d{1,2}$/.test(item.text.trim()) &&
      item.size <= RAISED_SIZE * below.main.size &&
      below.items.some(
        (word) =>
          Math.min(Math.abs(item.x - word.x - word.width), Math.abs(word.x - item.x - item.width)) <=
          RAISED_NEAR * word.size,
      ),
  );

const withRaised = (groups: readonly LineItems[]): readonly LineItems[] =>
  groups.flatMap((group, index) => {
    const [above, below] = [groups[index - 1], groups[index + 1]];
    if (below !== undefined && raises(group, below)) return [];
    return above !== undefined && raises(above, group)
      ? [{ ...group, items: [...above.items, ...group.items] }]
      : [group];
  });

/** Lines from top to bottom. Spaces come from gaps, so items that are only a space are left out. */
export const linesOfItems = (items: readonly TextItem[], page: number): readonly Line[] => {
  const sorted = items.filter((item) => item.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: LineItems[] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const near =
      group !== undefined && Math.abs(item.y - group.main.y) <= SAME_BASELINE * Math.max(group.main.size, item.size);
    if (!near) groups.push({ items: [item], main: item });
    else if (!isDrawnAgain(item, group.items)) {
      group.items.push(item);
      if (item.text.length > group.main.text.length) group.main = item;
    }
  }
  return withRaised(groups).flatMap((group) => lineOf(group.items, page) ?? []);
};

/** The text of a line, a space between its chunks. */
export const lineText = (line: Line): string => line.chunks.map((chunk) => chunk.text).join(' ');

/** The pieces' text, with a space where they stand apart. */
export const joinPieces = (pieces: readonly Piece[], size: number): string =>
  pieces.reduce((text, piece, index) => {
    const gap = piece.left - (pieces[index - 1]?.right ?? piece.left);
    return text + (gap > SPACE * size ? ' ' : '') + piece.text;
  }, '');

/** The chunk cut at its widest gap, if that is at least `least` wide; else the chunk alone. */
export const cutChunk = (chunk: Chunk, least: number, size: number): readonly Chunk[] => {
  const gaps = chunk.pieces.map((piece, index) => piece.left - (chunk.pieces[index - 1]?.right ?? piece.left));
  const widest = Math.max(...gaps);
  if (widest < least) return [chunk];
  const at = gaps.indexOf(widest);
  return [chunk.pieces.slice(0, at), chunk.pieces.slice(at)].map((pieces) => ({
    text: joinPieces(pieces, size),
    left: pieces[0]?.left ?? chunk.left,
    right: pieces.at(-1)?.right ?? chunk.right,
    pieces,
  }));
};

/** The line's chunks from `left` on and before `right`, as a line of its own; null if none. */
export const partOfLine = (line: Line, left: number, right: number): Line | null => {
  const chunks = line.chunks.filter((chunk) => {
    const middle = (chunk.left + chunk.right) / 2;
    return middle >= left && middle < right;
  });
  const [first] = chunks;
  const last = chunks.at(-1);
  return first === undefined || last === undefined ? null : { ...line, chunks, left: first.left, right: last.right };
};

/** The line parted at `cuts` (going up): for each stretch between them its pieces as one chunk, null where there are none. */
export const cutLine = (line: Line, cuts: readonly number[]): readonly (Line | null)[] => {
  const pieces = line.chunks.flatMap((chunk) => chunk.pieces);
  return [...cuts, Number.POSITIVE_INFINITY].map((cut, index) => {
    const from = cuts[index - 1] ?? Number.NEGATIVE_INFINITY;
    const own = pieces.filter(({ left, right }) => (left + right) / 2 >= from && (left + right) / 2 < cut);
    const [first] = own;
    if (first === undefined) return null;
    const [left, right] = [first.left, Math.max(...own.map((piece) => piece.right))];
    return { ...line, left, right, chunks: [{ text: joinPieces(own, line.size), left, right, pieces: own }] };
  });
};
