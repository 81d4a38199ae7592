import { type CueMap, mapCues } from './cues';
import { isCapital, splitWords, type Word } from './words';

/** A line by its words, `to` exclusive. */
export type Line = {
  readonly from: number;
  readonly to: number;
  /** Capitals throughout ("THÔNG BÁO KẾT LUẬN…"): capitals say nothing about names here. */
  readonly shouting: boolean;
};

/** A text made ready to be searched for people: words, cues and lines. */
export type ReadingText = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word begins and ends in the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly cues: CueMap;
  readonly lines: readonly Line[];
  /** Index of its line for every word. */
  readonly lineOf: Uint32Array;
};

const isShouting = (words: readonly Word[], from: number, to: number): boolean => {
  let shouts = 0;
  for (let at = from; at < to; at += 1) {
    if (words[at]?.letters === 'lower') return false;
    if (words[at]?.letters === 'shout') shouts += 1;
  }
  // "VĐV Trần Thị Ngần" alone on its line shouts in one word only.
  return to - from > 1 && shouts * 2 >= to - from;
};

/** Splits a text into words, marks its cues and its lines, in one pass each. */
export const prepareText = (text: string): ReadingText => {
  const { words, starts, ends } = splitWords(text);
  const lines: Line[] = [];
  const lineOf = new Uint32Array(words.length);
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const next = at + 1;
    lineOf[at] = lines.length;
    if (next < words.length && words[next]?.gap !== 'line') continue;
    const shouting = isShouting(words, from, next);
    lines.push({ from, to: next, shouting });
    from = next;
  }
  return { text, words, starts, ends, cues: mapCues(words), lines, lineOf };
};

/** Words of the line a word stands in. */
export const lineAt = (reading: ReadingText, at: number): Line =>
  reading.lines[reading.lineOf[at] ?? 0] ?? { from: 0, to: 0, shouting: false };

/** End of the run of capitalised words that begins at `at` with nothing but spaces between. */
export const capitalRunEnd = (reading: ReadingText, at: number): number => {
  const { words } = reading;
  let end = at;
  while (isCapital(words[end]) && (end === at || words[end]?.gap === 'space')) end += 1;
  return end;
};

/** The text of a stretch of words, one space between them. */
export const textOf = (reading: ReadingText, from: number, to: number): string => {
  const start = reading.starts[from];
  const end = reading.ends[to - 1];
  if (start === undefined || end === undefined || to <= from) return '';
  const words = reading.text.slice(start, end);
  return ODD_UNIT.test(words) ? words.normalize('NFC').replace(/\s+/gu, ' ').trim() : words;
};
/** What may be another spelling, or a space too many: letters below U+0250 and those of Vietnamese have one spelling. */
const ODD_UNIT = /[^ -~À-ɏẠ-ỹ–—‘-„…]| {2}/;
