import type { Block } from '@/utils/model';
import type { ExportItem } from '../item';
import { escapeMarkdown, tableRow } from './escape-markdown';

const blockText = (line: string, { type, level }: Block): string => {
  if (type === 'lead') return `**${line}**`;
  if (type === 'heading') return `${'#'.repeat(Math.min(6, Math.max(3, level ?? 3)))} ${line}`;
  if (type === 'list-item') return `- ${line}`;
  if (type === 'quote') return `> ${line}`;
  return type === 'caption' ? `*${line}*` : line;
};

const isSameRun = (one: Block, other: Block): boolean =>
  one.type === other.type &&
  (one.type === 'list-item' || (one.type === 'table-row' && (one.table ?? 0) === (other.table ?? 0)));

/** Neighbouring list items, and rows of one table, belong together; every other block stands alone. */
const runsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isSameRun(before, block)) run.push(block);
    else runs.push([block]);
  }
  return runs;
};

/** Cells are joined by " | " in the text of an article; Markdown's first row is always the heading. */
const tableText = (rows: readonly string[]): string => {
  const cells = rows.map((row) => row.split(' | '));
  const width = Math.max(...cells.map(({ length }) => length));
  const [head = [], ...rest] = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return [tableRow(head), `|${' --- |'.repeat(width)}`, ...rest.map(tableRow)].join('\n');
};

/** The article's own text block by block, without its title. */
export const bodyMarkdown = ({ body: { text, blocks } }: ExportItem): string => {
  if (blocks.length === 0) return text.split('\n').map(escapeMarkdown).join('\n\n');
  return runsOf(blocks.filter(({ type }) => type !== 'title'))
    .map((run) => {
      const lines = run.map(({ start, end }) => text.slice(start, end));
      if (run[0]?.type === 'table-row') return tableText(lines);
      return run.map((block, at) => blockText(escapeMarkdown(lines[at] ?? ''), block)).join('\n');
    })
    .join('\n\n');
};
