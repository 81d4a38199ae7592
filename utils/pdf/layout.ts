import { closingStart, halvesOf, inReadingOrder, isMotto, letterheadLength, letterheadOf } from './document/columns';
import {
  type DocumentFacts,
  readLetterhead,
  readPrintedDay,
  readSignatory,
  type Signatory,
} from './document/document-facts';
import { noteNumbers, partNotes, withoutNoteNumbers } from './document/footnotes';
import { withoutFurniture } from './document/furniture';
import { officialTitle, plainTitle, type Title } from './document/titles';
import type { PageText } from './drawn/page-text';
import { type Line, lineText } from './lines/lines';
import { blocksOfLines, frameOf, joinLines, type TextBlock, type TextFrame } from './lines/paragraphs';
import { plainDigits } from './lines/raised-digits';
import type { RuledTable } from './lines/ruled-cells';
import { linesOfPage } from './tables/page-lines';
import { headedTable, joinTables, type TableRows } from './tables/table-rows';
import { findTables } from './tables/tables';

/** A piece of a document in reading order. Cells of a row are joined by " | ". */
export type LayoutBlock = {
  readonly type: 'heading' | 'paragraph' | 'list-item' | 'caption' | 'table-row';
  readonly text: string;
  readonly level: number | null;
  /** Number of the table, from 0; null outside tables. */
  readonly table: number | null;
  readonly header: boolean;
};

export type DocumentLayout = {
  /** "" for pages that begin with running text. */
  readonly title: string;
  /** "THÔNG BÁO"; null for what is no official document. */
  readonly kind: string | null;
  readonly facts: DocumentFacts | null;
  readonly signatory: Signatory | null;
  /** The day a page that is no official document says over its text, ISO 8601. */
  readonly printedDay: string | null;
  /** Everything but the title, each thing once. */
  readonly blocks: readonly LayoutBlock[];
};

/** As tables of pages are written (utils/article): an empty cell leaves its bars. */
const rowText = (cells: readonly string[]): string => cells.join(' | ').replace(/ {2,}/g, ' ').trim();

const plain = (type: LayoutBlock['type'], text: string): LayoutBlock => ({
  type,
  text,
  level: null,
  table: null,
  header: false,
});

const fromText = ({ type, text, level }: TextBlock): LayoutBlock => ({ ...plain(type, text), level });

/** Rows of a table as blocks: what stands over it as paragraphs, its head in one row. */
const tableBlocks = ({ captions, head, rows }: TableRows, number: number): readonly LayoutBlock[] => [
  ...captions.map((text) => plain('paragraph', text)),
  ...[...(head === null ? [] : [head]), ...rows].map((cells, row) => ({
    ...plain('table-row', rowText(cells)),
    table: number,
    header: head !== null && row === 0,
  })),
];

type Piece = { readonly table: TableRows } | { readonly lines: readonly Line[] };

/** Columns of two pages of one table stand at the same places, in points. */
const SAME_EDGES = 4;

const goesOn = (above: Line, below: Line): boolean => {
  const [one, other] = [above.table?.edges ?? [], below.table?.edges ?? []];
  const shift = (other[0] ?? 0) - (one[0] ?? 0);
  return (
    below.page > above.page &&
    one.length === other.length &&
    one.every((edge, index) => Math.abs((other[index] ?? 0) - edge - shift) <= SAME_EDGES)
  );
};

/** The drawn table that begins at `from`, over all its pages: its squares, and where it ends. */
const drawnTable = (lines: readonly Line[], from: number, first: RuledTable): { table: TableRows; end: number } => {
  let squares = first.squares;
  let end = from + 1;
  for (; end < lines.length; end += 1) {
    const [above, below] = lines.slice(end - 1, end + 1);
    const joined = above && below?.table && goesOn(above, below) ? joinTables(squares, below.table.squares) : null;
    if (joined === null) break;
    squares = joined;
  }
  return { table: headedTable(squares), end };
};

/** Tables whose lines are drawn, and the lines between them. */
const drawnPieces = (lines: readonly Line[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = lines.findIndex(({ table }) => table); at >= 0; ) {
    const first = lines[at]?.table;
    if (first === undefined) break;
    const { table, end } = drawnTable(lines, at, first);
    pieces.push({ lines: lines.slice(from, at) }, { table });
    from = end;
    const next = lines.slice(end).findIndex((line) => line.table);
    at = next < 0 ? -1 : end + next;
  }
  return [...pieces, { lines: lines.slice(from) }];
};

/** The lines with tables that only their cells' places show. */
const alignedPieces = (lines: readonly Line[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const table of findTables(lines)) {
    pieces.push({ lines: lines.slice(from, table.from) });
    pieces.push({ table });
    from = table.to;
  }
  return [...pieces, { lines: lines.slice(from) }];
};

/** Lines as blocks, their tables cut into rows and numbered from `firstTable`. */
const bodyBlocks = (lines: readonly Line[], frame: TextFrame, firstTable = 0): readonly LayoutBlock[] => {
  const pieces = drawnPieces(lines).flatMap((piece) => ('table' in piece ? [piece] : alignedPieces(piece.lines)));
  let table = firstTable - 1;
  return pieces.flatMap((piece) => {
    if ('lines' in piece) return blocksOfLines(piece.lines, frame).map(fromText);
    table += 1;
    return tableBlocks(piece.table, table);
  });
};

const tablesIn = (blocks: readonly LayoutBlock[]): number => new Set(blocks.flatMap(({ table }) => table ?? [])).size;

const isSaid = (line: Line): boolean => !isMotto(line) && /[\p{L}\p{N}]/u.test(lineText(line));

/** The halves of a closing block, each line its own: recipients as a list, then who signs. */
const closingBlocks = (left: readonly Line[], right: readonly Line[], frame: TextFrame): readonly LayoutBlock[] => [
  ...blocksOfLines(left, { ...frame, right: Math.max(...left.map((line) => line.right), 0) }).map(fromText),
  ...right.filter(isSaid).map((line) => plain('paragraph', lineText(line))),
];

type Parts = Readonly<Record<'head' | 'body' | 'closing' | 'appendix', readonly Line[]>>;

/** Letterhead on the first page, the last closing block, what is between them and what follows. */
const partsOf = (pages: readonly PageText[], lines: readonly (readonly Line[])[]): Parts => {
  const [firstPage] = pages;
  const first = lines[0] ?? [];
  const headEnd = firstPage === undefined ? 0 : letterheadLength(first, firstPage);
  const ordered = lines.map((ofPage, number) => {
    const page = pages[number];
    const rest = number === 0 ? ofPage.slice(headEnd) : ofPage;
    return page === undefined ? rest : inReadingOrder(rest, page);
  });
  const all = ordered.flat();
  const start = closingStart(all);
  const isLate = start >= 0 && (headEnd > 0 || start > all.length / 2);
  const end = isLate ? closingEnd(all, start) : all.length;
  return {
    head: first.slice(0, headEnd),
    body: all.slice(0, isLate ? start : all.length),
    closing: isLate ? all.slice(start, end) : [],
    appendix: all.slice(end),
  };
};

const APPENDIX = /^(?:phụ lục|biểu|danh sách|danh mục|phụ biểu|mẫu số|bảng|quy định|quy chế|kế hoạch|đề án)(?!\p{L})/iu;
/** Recipients and a signature that run over the page's end fill no more lines of the next. */
const LONGEST_REST = 12;

/** An appendix may follow the signature: it begins on a new page, or with a table. */
const closingEnd = (lines: readonly Line[], start: number): number => {
  const first = lines[start]?.page ?? 0;
  const next = lines.slice(start).findIndex((line, index) => {
    if (line.table !== undefined) return true;
    const above = lines[start + index - 1];
    if (above === undefined || line.page === above.page || line.page === first) return false;
    return APPENDIX.test(lineText(line)) || lines.filter(({ page }) => page === line.page).length > LONGEST_REST;
  });
  return next < 0 ? lines.length : start + next;
};

/** A newspaper's day stands among this many lines of its first page. */
const HEAD_LINES = 8;

/** The size most letters are set in. */
const sizeOf = (lines: readonly (readonly Line[])[]): number => frameOf(lines.flat()).size;

/**
 * The document as a reader takes it in: letterhead, title, body in reading order with its tables, closing block and appendix, notes.
 * Pure: positioned text in, blocks out. Gives null when the pages have no text.
 */
export const readLayout = (pages: readonly PageText[]): DocumentLayout | null => {
  const found = withoutFurniture(pages, pages.map(linesOfPage));
  if (found.every((ofPage) => ofPage.length === 0)) return null;
  const { lines, notes } = partNotes(found, sizeOf(found));
  const [firstPage] = pages;
  const { head, body, closing, appendix } = partsOf(pages, lines);
  const frame = frameOf(body.length > 0 ? body : head);
  const heads = firstPage && head.length > 0 ? letterheadOf(head, firstPage) : null;
  const facts = heads === null ? null : readLetterhead(heads.left.filter(isSaid), heads.right);
  const subject = facts?.subject ?? null;
  const letter: Title | null = subject === null ? null : { title: subject, kind: 'CÔNG VĂN', from: 0, to: 0 };
  const title = officialTitle(body, frame) ?? letter ?? plainTitle(body, frame);
  const page = pages[closing[0]?.page ?? 0];
  const closings = page && closing.length > 0 ? halvesOf(closing, page) : { left: [], right: [] };
  const headLines = heads === null ? [] : [...heads.above, ...heads.left, ...heads.right].filter(isSaid).map(lineText);
  const untitled = [...body.slice(0, title.from), ...body.slice(title.to)];
  const bodies = bodyBlocks(untitled, frame);
  const numbers = noteNumbers(notes);
  const tidy = (text: string): string => withoutNoteNumbers(text, numbers);
  return {
    title: tidy(title.title),
    kind: title.kind,
    facts,
    signatory: readSignatory(closings.right),
    printedDay: facts === null ? readPrintedDay((found[0] ?? []).slice(0, HEAD_LINES).map(lineText)) : null,
    blocks: [
      ...headLines
        .filter((text) => title !== letter || !subject?.includes(text))
        .map((text) => plain('paragraph', text)),
      ...bodies,
      ...closingBlocks(closings.left, closings.right, frame),
      ...bodyBlocks(appendix, frame, tablesIn(bodies)),
      ...notes.map((note) => plain('paragraph', plainDigits(joinLines(note.map(lineText))))),
    ].map((block) => ({ ...block, text: tidy(block.text) })),
  };
};
