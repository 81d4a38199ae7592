import { type Line, wordAt } from '../line/line';

const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** "thủ tục hành chính *(TTHC)*": whether the bracket at `open` holds nothing but what a thing is called for short. */
export const isShortName = (line: Line, open: number): boolean =>
  wordAt(line, open) === '(' &&
  wordAt(line, open + 2) === ')' &&
  ABBREVIATION.test(line.text.slice(line.starts[open + 1], line.starts[open + 2]));
