import type { Block, BlockType } from '@/utils/model';
import { isCapitalAt } from '@/utils/text';

/** A row of cells: " | " between them, and no line of a date ("02:05 | 22/05/2020"). */
const isTableRow = (line: string): boolean => {
  const cells = line.includes(' | ') ? line.split(' | ') : [];
  return cells.length >= 3 && !/\d{1,2}[/:-]\d{1,2}/.test(cells[0] ?? '');
};

/** Dashes (U+2010 to U+2015, U+2212), the bullets of word processors, "(1)", "2.", "a)". */
const LIST_MARK = /^\s*(?:[-‐-―−+•*▪●◦○‣⁃·■□◆►▶➢✓✔]|\(?\d{1,2}[.)]|\(?[a-zđ][.)])\s*\S/u;
/** Most lines begin with a capital, and no mark does. */
const isMarked = (line: string): boolean => !isCapitalAt(line, 0) && LIST_MARK.test(line);
const ENDS_SENTENCE = /[.!?…;,”"]\s*$/u;
/** A heading is short and ends without a full stop. */
const LONGEST_HEADING = 100;

const isHeadingLine = (line: string): boolean => line.trim().length < LONGEST_HEADING && !ENDS_SENTENCE.test(line);
/** A bullet and a capital behind it. */
const hasBullet = (line: string): boolean => {
  const bullet = /^\s*[*■◆►▪●]\s*/.exec(line)?.[0];
  return bullet !== undefined && isCapitalAt(line, bullet.length);
};
/** "* Phường Đống Đa: Ngày hội hiến máu": a line short as a heading is the head of a brief when it stands alone above a paragraph. */
const isBriefHead = (line: string, next: BlockType | undefined): boolean =>
  next !== 'list-item' && next !== undefined && hasBullet(line);
/** "Điều 2. Chỉ tiêu chủ yếu năm 2026 (18 chỉ tiêu)": a line short as a heading, numbered as a part of the document. */
const isPartTitle = (line: string): boolean =>
  /^\s*(?:Điều|Phần|Chương|Mục)\s+(?:\d{1,2}|[IVX]{1,4})[.:\s]/u.test(line);

const CREDIT = /(?:^|[.\s(])(?:Ảnh|Ảnh minh họa|Đồ họa|Clip)\s*:/u;
/** "1. Về kinh tế" */
const isNumbered = (line: string): boolean => {
  const number = /^\s*\d{1,2}\.\s+/.exec(line)?.[0];
  return number !== undefined && isCapitalAt(line, number.length);
};

const typeOf = (line: string, first: boolean): BlockType => {
  if (first) return 'title';
  if (isTableRow(line)) return 'table-row';
  if (line.length < 300 && line.includes(':') && CREDIT.test(line)) return 'caption';
  if (line.length < LONGEST_HEADING && isNumbered(line) && !ENDS_SENTENCE.test(line)) return 'heading';
  if (isMarked(line)) return 'list-item';
  return isHeadingLine(line) ? 'heading' : 'paragraph';
};

/**
 * Blocks of a plain text: one a line, empty lines left out. The first line is the title, rows are lines of cells joined
 * by " | ", list items begin with a dash, a bullet, "(1)" or "a)", a heading is a short line without a full stop.
 */
export const deriveBlocks = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    if (line.trim() !== '') blocks.push({ type: typeOf(line, blocks.length === 0), start, end });
    start = end + 1;
  }
  return numberTables(markPlainLines(text, blocks));
};

/**
 * Blocks with the headings and list items that a page sets as plain paragraphs: pages and text files often mark none. Only
 * lines above another block can be headings; the last lines are signatures.
 */
export const markPlainLines = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, index) => {
    if (!UNSURE.has(block.type) || index === 0) return block;
    const line = text.slice(block.start, block.end);
    const next = blocks[index + 1]?.type;
    const marked = isMarked(line);
    const plain = block.type !== 'list-item' && !marked && next !== undefined;
    if (isHeadingLine(line) && (plain || isPartTitle(line) || isBriefHead(line, next)))
      return { ...block, type: 'heading' };
    return block.type === 'paragraph' && marked ? { ...block, type: 'list-item' } : block;
  });

/** Kinds of block that may hide a heading or a list item. */
const UNSURE: ReadonlySet<BlockType> = new Set<BlockType>(['paragraph', 'lead', 'list-item']);

const numberTables = (blocks: readonly Block[]): readonly Block[] => {
  let table = -1;
  let inside = false;
  return blocks.map((block) => {
    if (block.type !== 'table-row') {
      inside = false;
      return block;
    }
    const header = !inside;
    if (header) table += 1;
    inside = true;
    return { ...block, table, header };
  });
};
