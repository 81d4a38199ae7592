import { closingStart, halvesOf, inReadingOrder, isMotto, letterheadLength } from './columns';
import { type DocumentFacts, readLetterhead, readSignatory, type Signatory } from './document-facts';
import { withoutFurniture } from './furniture';
import { type Line, linesOfPage, lineText, type PageText } from './lines';
import { blocksOfLines, frameOf, type TextBlock, type TextFrame } from './paragraphs';
import { findTables } from './tables';
import { officialTitle, plainTitle, type Title } from './titles';

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
  /** "" for pages that begin with running text. */
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

/** Lines with their tables cut into rows, numbered from `firstTable`. */
const bodyBlocks = (lines: readonly Line[], frame: TextFrame, firstTable = 0): readonly LayoutBlock[] => {
  const blocks: LayoutBlock[] = [];
  let from = 0;
  findTables(lines).forEach((table, number) => {
    blocks.push(...blocksOfLines(lines.slice(from, table.from), frame).map(fromText));
    table.rows.forEach((cells, row) => {
      blocks.push({
        ...plain('table-row', rowText(cells)),
        table: firstTable + number,
        header: row < table.headerRows,
      });
    });
    from = table.to;
  });
  return [...blocks, ...blocksOfLines(lines.slice(from), frame).map(fromText)];
};

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
  const { head, body, closing, appendix } = partsOf(pages, lines);
  const frame = frameOf(body.length > 0 ? body : head);
  const heads = firstPage && head.length > 0 ? halvesOf(head, firstPage) : null;
  const facts = heads === null ? null : readLetterhead(heads.left, heads.right);
  const subject = facts?.subject ?? null;
  const letter: Title | null = subject === null ? null : { title: subject, kind: 'CÔNG VĂN', from: 0, to: 0 };
  const title = officialTitle(body, frame) ?? letter ?? plainTitle(body, frame);
  const page = pages[closing[0]?.page ?? 0];
  const closings = page && closing.length > 0 ? halvesOf(closing, page) : { left: [], right: [] };
  const headLines = heads === null ? [] : [...heads.left, ...heads.right].filter(isSaid).map(lineText);
  const untitled = [...body.slice(0, title.from), ...body.slice(title.to)];
  return {
    title: title.title,
    kind: title.kind,
    facts,
    signatory: readSignatory(closings.right),
    blocks: [
      ...headLines
        .filter((text) => title !== letter || !subject?.includes(text))
        .map((text) => plain('paragraph', text)),
      ...bodyBlocks(untitled, frame),
      ...closingBlocks(closings.left, closings.right, frame),
      ...bodyBlocks(appendix, frame, findTables(untitled).length),
    ],
  };
};
