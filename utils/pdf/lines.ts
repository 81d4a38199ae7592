/**
 * A piece of text as the page positions it. Points (1/72 inch), x from the left, y from the top to the baseline.
 * What a PDF library gives is brought into this form by the adapter (`read-pages.ts`); everything after is pure.
 */
export type TextItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  /** Any name of the font that is the same for the same font. */
  readonly font: string;
};

export type PageText = { readonly width: number; readonly height: number; readonly items: readonly TextItem[] };

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

const chunksOf = (items: readonly TextItem[], size: number): readonly Chunk[] => {
  const chunks: { text: string; left: number; right: number; pieces: Piece[] }[] = [];
  for (const item of items) {
    const open = chunks.at(-1);
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
  const chunks = chunksOf(sorted, main.size);
  const [first] = chunks;
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return null;
  return { page, y: main.y, left: first.left, right: last.right, size: main.size, font: main.font, chunks };
};

/** Lines of a page from top to bottom. Spaces come from gaps, so items that are only a space are left out. */
export const linesOfPage = ({ items }: PageText, page: number): readonly Line[] => {
  const sorted = items.filter((item) => item.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: TextItem[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const main = group === undefined ? undefined : mostOf(group);
    const near = main !== undefined && Math.abs(item.y - main.y) <= SAME_BASELINE * Math.max(main.size, item.size);
    if (near) group?.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => lineOf(group, page) ?? []);
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
