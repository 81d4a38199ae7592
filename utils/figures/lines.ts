import type { Block, BlockType } from '@/utils/model';

/** A row of cells: " | " between them, and no line of a date ("02:05 | 22/05/2020"). */
const isTableRow = (line: string): boolean => {
  const cells = line.split(' | ');
  return cells.length >= 3 && !/\d{1,2}[/:-]\d{1,2}/.test(cells[0] ?? '');
};

const LIST_MARK = /^\s*(?:[-–+•*▪●]|\(?\d{1,2}[.)]|\(?[a-zđ][.)])\s*\S/u;
const ENDS_SENTENCE = /[.!?…;,”"]\s*$/u;
/** A heading is short and ends without a full stop. */
const LONGEST_HEADING = 100;

const typeOf = (line: string, first: boolean): BlockType => {
  if (first) return 'title';
  if (isTableRow(line)) return 'table-row';
  if (/(?:^|[.\s(])(?:Ảnh|Ảnh minh họa|Đồ họa|Clip)\s*:/u.test(line) && line.length < 300) return 'caption';
  if (/^\s*\d{1,2}\.\s+\p{Lu}/u.test(line) && line.length < LONGEST_HEADING && !ENDS_SENTENCE.test(line))
    return 'heading';
  if (LIST_MARK.test(line)) return 'list-item';
  return line.trim().length < LONGEST_HEADING && !ENDS_SENTENCE.test(line) ? 'heading' : 'paragraph';
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
  return numberTables(blocks);
};

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
