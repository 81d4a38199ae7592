/** Step 10: lines become the article's text, and blocks its places in it. */
import type { Block } from '@/utils/model';
import type { Line } from './lines/lines';

export type TextLine = Pick<Line, 'text' | 'type' | 'level' | 'table' | 'header'>;
export type Assembled = { readonly text: string; readonly blocks: readonly Block[] };

/** Joins lines by LF; each block is exactly its line. Offsets are UTF-16 units. */
export const assembleText = (lines: readonly TextLine[]): Assembled => {
  let at = 0;
  const blocks = lines.map(({ text, type, level, table, header }): Block => {
    const start = at;
    at += text.length + 1;
    return {
      type,
      start,
      end: start + text.length,
      ...(level === undefined ? {} : { level }),
      ...(table === undefined ? {} : { table }),
      ...(header === undefined ? {} : { header }),
    };
  });
  return { text: lines.map(({ text }) => text).join('\n'), blocks };
};
