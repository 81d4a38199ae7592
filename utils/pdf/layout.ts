import { closingStart, halvesOf, inReadingOrder, isMotto, letterheadLength } from './columns';
import { DOCUMENT_KINDS, type DocumentFacts, readLetterhead, readSignatory, type Signatory } from './document-facts';
import { withoutFurniture } from './furniture';
import { type Line, linesOfPage, lineText, type PageText } from './lines';
import { blocksOfLines, frameOf, isCentred, isShouted, type TextBlock, type TextFrame } from './paragraphs';
import { findTables } from './tables';

/** A piece of a document in reading order. Cells of a row are joined by " | ". */
export type LayoutBlock = {
  readonly type: 'heading' | 'paragraph' | 'list-item' | 'table-row';
  readonly text: string;
  readonly level: number | null;
  /** Number of the table, from 0; null outside tables. */
  readonly table: number | null;
  readonly header: boolean;
};

export type DocumentLayout = {
  readonly title: string;
  /** "THÔNG BÁO"; null for what is no official document. */
  readonly kind: string | null;
  readonly facts: DocumentFacts | null;
  readonly signatory: Signatory | null;
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

/** Lines with their tables cut into rows; tables are numbered on through the document. */
const bodyBlocks = (lines: readonly Line[], frame: TextFrame): readonly LayoutBlock[] => {
  const blocks: LayoutBlock[] = [];
  let from = 0;
  findTables(lines).forEach((table, number) => {
    blocks.push(...blocksOfLines(lines.slice(from, table.from), frame).map(fromText));
    table.rows.forEach((cells, row) => {
      blocks.push({ ...plain('table-row', rowText(cells)), table: number, header: row < table.headerRows });
    });
    from = table.to;
  });
  return [...blocks, ...blocksOfLines(lines.slice(from), frame).map(fromText)];
};

const kindOf = (text: string): string | null => {
  const shown = text.toUpperCase().normalize('NFC');
  return text === shown
    ? (DOCUMENT_KINDS.find((kind) => shown === kind || shown.startsWith(`${kind} `)) ?? null)
    : null;
};

type Title = { readonly title: string; readonly kind: string | null; readonly length: number };

const LONGEST_TITLE = 8;

/** Does a line go on with the title begun above it? Its lines are centred or bold, in one font, close together. */
const goesOn = (line: Line, above: Line, title: { readonly subject: Line; readonly frame: TextFrame }): boolean => {
  const { subject, frame } = title;
  const outstanding = isCentred(line, frame) || line.font !== frame.font;
  const sameCase = isShouted(lineText(line)) === isShouted(lineText(subject));
  return (
    outstanding &&
    sameCase &&
    line.font === subject.font &&
    line.page === above.page &&
    line.y - above.y < 2 * line.size
  );
};

/** "THÔNG BÁO" and the lines under it, which say of what. */
const officialTitle = (lines: readonly Line[], frame: TextFrame): Title | null => {
  const [first, subject] = lines;
  const kind = first === undefined ? null : kindOf(lineText(first));
  if (first === undefined || kind === null) return null;
  let length = 1;
  const begins = subject !== undefined && subject.page === first.page && subject.y - first.y < 3 * subject.size;
  if (begins && (isCentred(subject, frame) || subject.font !== frame.font)) {
    length = 2;
    while (length < LONGEST_TITLE) {
      const line = lines[length];
      const above = lines[length - 1];
      if (line === undefined || above === undefined || !goesOn(line, above, { subject, frame })) break;
      length += 1;
    }
  }
  return { title: lines.slice(0, length).map(lineText).join(' '), kind, length };
};

/** Without a letterhead: the largest lines near the top of the first page, else its first centred lines, else its first line. */
const plainTitle = (lines: readonly Line[], frame: TextFrame): Title => {
  const top = lines.slice(0, 12).filter((line) => line.page === lines[0]?.page);
  const largest = Math.max(...top.map((line) => line.size), 0);
  const from = largest > frame.size + 0.8 ? top.findIndex((line) => line.size > largest - 0.3) : 0;
  const first = top[from];
  if (first === undefined || from > 0)
    return { title: first === undefined ? '' : titleFrom(top, from), kind: null, length: 0 };
  const text = titleFrom(top, 0);
  return { title: text, kind: null, length: titleLines(top, 0) };
};

/** Lines that go on like the first: as large, in the same font, near below. */
const titleLines = (lines: readonly Line[], from: number): number => {
  const first = lines[from];
  const end = lines.slice(from).findIndex((line, index) => {
    const above = lines[from + index - 1] ?? line;
    return (
      first === undefined ||
      Math.abs(line.size - first.size) > 0.3 ||
      line.font !== first.font ||
      line.y - above.y > 2 * line.size
    );
  });
  return end < 0 ? lines.length - from : end;
};

const titleFrom = (lines: readonly Line[], from: number): string =>
  lines
    .slice(from, from + titleLines(lines, from))
    .map(lineText)
    .join(' ');

const isSaid = (line: Line): boolean => !isMotto(line) && /[\p{L}\p{N}]/u.test(lineText(line));

/** The halves of a closing block, each line its own: recipients as a list, then who signs. */
const closingBlocks = (left: readonly Line[], right: readonly Line[], frame: TextFrame): readonly LayoutBlock[] => [
  ...blocksOfLines(left, { ...frame, right: Math.max(...left.map((line) => line.right), 0) }).map(fromText),
  ...right.filter(isSaid).map((line) => plain('paragraph', lineText(line))),
];

type Parts = { readonly head: readonly Line[]; readonly body: readonly Line[]; readonly closing: readonly Line[] };

/** Letterhead on the first page, closing block on the last page that has one, and what is between. */
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
    body: [...all.slice(0, isLate ? start : all.length), ...(isLate ? all.slice(end) : [])],
    closing: isLate ? all.slice(start, end) : [],
  };
};

/** An appendix may follow the signature: it begins on a new page. */
const closingEnd = (lines: readonly Line[], start: number): number => {
  const page = lines[start]?.page ?? 0;
  const next = lines
    .slice(start)
    .findIndex((line) => line.page > page && /^(?:phụ lục|biểu|danh sách|phụ biểu)/iu.test(lineText(line)));
  return next < 0 ? lines.length : start + next;
};

/**
 * The document as a reader takes it in: letterhead, title, body in reading order with its tables, closing block and appendix.
 * Pure: positioned text in, blocks out. Gives null when the pages have no text.
 */
export const readLayout = (pages: readonly PageText[]): DocumentLayout | null => {
  const lines = withoutFurniture(pages, pages.map(linesOfPage));
  if (lines.every((ofPage) => ofPage.length === 0)) return null;
  const [firstPage] = pages;
  const { head, body, closing } = partsOf(pages, lines);
  const frame = frameOf(body.length > 0 ? body : head);
  const heads = firstPage && head.length > 0 ? halvesOf(head, firstPage) : null;
  const facts = heads === null ? null : readLetterhead(heads.left, heads.right);
  const official = officialTitle(body, frame);
  const asLetter = facts?.subject ? { title: facts.subject, kind: 'CÔNG VĂN', length: 0 } : null;
  const title = official ?? asLetter ?? plainTitle(body, frame);
  const page = pages[closing[0]?.page ?? 0];
  const closings = page && closing.length > 0 ? halvesOf(closing, page) : { left: [], right: [] };
  const headLines = heads === null ? [] : [...heads.left, ...heads.right].filter(isSaid).map(lineText);
  return {
    title: title.title,
    kind: title.kind,
    facts,
    signatory: readSignatory(closings.right),
    blocks: [
      ...headLines
        .filter((text) => !(asLetter && title === asLetter && facts?.subject?.includes(text)))
        .map((text) => plain('paragraph', text)),
      ...bodyBlocks(body.slice(title.length), frame),
      ...closingBlocks(closings.left, closings.right, frame),
    ],
  };
};
