import type { WordRange } from './context-score';
import type { FrameWord } from './frame';
import { NUMBER, NUMERAL, type WordIndex } from './word-index';

/** A stretch of the text that says nearly what the quote says. */
export type Rewording = {
  readonly range: WordRange;
  /** Share of the quote's words found, in order. */
  readonly share: number;
  /** Whether digits and numbers in words are exactly those of the quote. */
  readonly keepsNumbers: boolean;
};

/** A shorter quote is little more than its number: there a changed word is a changed unit. */
const MIN_WORDS = 4;
const MIN_SHARE = 0.75;
/** Words of the quote looked up, the rarest ones. */
const PIVOTS = 3;
/** Places tried, and table cells filled for all of them: long quotes get fewer places, so the work is bounded. */
const MAX_WINDOWS = 24;
const MAX_CELLS = 4_000_000;
const SLACK = 4;

const windowLimit = (words: number): number =>
  Math.max(1, Math.min(MAX_WINDOWS, Math.floor(MAX_CELLS / (words * words))));

const windowStarts = (index: WordIndex, quote: readonly FrameWord[]): ReadonlySet<number> => {
  const pivots = quote
    .map((word, offset) => ({ offset, places: index.placesOf(word.id) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, PIVOTS);
  const limit = windowLimit(quote.length);
  const starts = new Set<number>();
  for (const { offset, places } of pivots) {
    for (const place of places) {
      if (starts.size >= limit) return starts;
      starts.add(Math.max(0, place - offset - SLACK));
    }
  }
  return starts;
};

/** Longest common word sequence of the quote and a window: how much is common, and where it begins and ends. */
const alignAt = (index: WordIndex, quote: readonly FrameWord[], start: number) => {
  const width = Math.min(index.count - start, quote.length + 2 * SLACK);
  const columns = width + 1;
  const lengths = new Uint16Array((quote.length + 1) * columns);
  const at = (row: number, column: number): number => lengths[row * columns + column] ?? 0;
  for (let row = quote.length - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const isSame = quote[row]?.id === index.ids[start + column];
      lengths[row * columns + column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let first = -1;
  let last = -1;
  for (let row = 0, column = 0; row < quote.length && column < width; ) {
    if (quote[row]?.id === index.ids[start + column]) {
      if (first < 0) first = start + column;
      last = start + column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return { share: at(0, 0) / quote.length, range: { first, last } };
};

const countsAs = (word: { readonly isNumber: boolean; readonly isNumeral: boolean }) => word.isNumber || word.isNumeral;

const keepsNumbers = (index: WordIndex, quote: readonly FrameWord[], range: WordRange): boolean => {
  const expected = quote.filter(countsAs).map((word) => word.id);
  const found: number[] = [];
  for (let at = range.first; at <= range.last; at += 1) {
    if ((index.traits[at] ?? 0) & (NUMBER | NUMERAL)) found.push(index.ids[at] ?? -1);
  }
  return found.length === expected.length && found.every((id, offset) => id === expected[offset]);
};

/** Every place where at least three quarters of the words of a quote (four words or more) stand in order. */
export const findRewordings = (index: WordIndex, quote: readonly FrameWord[]): readonly Rewording[] => {
  if (quote.length < MIN_WORDS) return [];
  const found = new Map<string, Rewording>();
  for (const start of windowStarts(index, quote)) {
    const { share, range } = alignAt(index, quote, start);
    if (share < MIN_SHARE) continue;
    const key = `${range.first}-${range.last}`;
    found.set(key, { range, share, keepsNumbers: keepsNumbers(index, quote, range) });
  }
  return [...found.values()];
};
