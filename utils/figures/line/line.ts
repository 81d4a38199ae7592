import type { BlockType, Span } from '@/utils/model';
import type { Measure } from '../amounts/measure';
import type { Temporal } from '../time/temporals';
import type { Token } from '../words/tokens';

/**
 * One line of the text with what was found in it; every index is a token index. Columns are plain arrays: a line is
 * short, and a typed array costs more to make than a line's worth of numbers to read.
 */
export type Line = {
  readonly text: string;
  readonly type: BlockType;
  /** Set in capitals throughout: there a capital names nothing, and no token has `capital`. */
  readonly shouting: boolean;
  readonly tokens: readonly Token[];
  /** Where each token begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bits of the classes of all its words and signs. */
  readonly classes: number;
  readonly temporals: readonly Temporal[];
  /** For each token the temporal expression it belongs to, or -1. */
  readonly temporalAt: readonly number[];
  readonly measures: readonly Measure[];
  /** For each token the amount that begins there, or -1. */
  readonly measureAt: readonly number[];
  /** For each token whether an amount ends right before it. */
  readonly measureEndsAt: readonly number[];
  /** For each token the sentence of the line it stands in. */
  readonly sentenceAt: readonly number[];
  readonly sentences: readonly Sentence[];
  /** For each token how many semicolons stand before it. */
  readonly segmentAt: readonly number[];
  /** For each token the last expression of time that begins before it, or -1. */
  readonly temporalBefore: readonly number[];
};

/** Token and text extent of a sentence, and its first amount (an index in `measures`, or their number). */
export type Sentence = {
  readonly first: number;
  readonly end: number;
  readonly firstMeasure: number;
  readonly text: string;
};

/** The word of a token in lower case; "" before the first and after the last, so that neighbours need no care. */
export const wordAt = (line: Line, at: number): string => (at < 0 ? '' : (line.tokens[at]?.word ?? ''));

/** Whether a token belongs to a class of words; false beyond the ends. One look at a bit, where a set has to be searched. */
export const isOfClass = (line: Line, at: number, wordClass: number): boolean =>
  at >= 0 && ((line.tokens[at]?.classes ?? 0) & wordClass) !== 0;

/** The expression of time a token is part of, or null. */
export const temporalOf = (line: Line, at: number): Temporal | null => {
  const index = at < 0 ? -1 : (line.temporalAt[at] ?? -1);
  return index < 0 ? null : (line.temporals[index] ?? null);
};

/** The amount that begins at a token, or null; one that only goes on there does not count. */
export const startsMeasure = (line: Line, at: number): Measure | null => {
  const index = at < 0 ? -1 : (line.measureAt[at] ?? -1);
  return index < 0 ? null : (line.measures[index] ?? null);
};

/** A stretch of tokens, `end` exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** The text from the first to the last token of a stretch. */
export const textOf = (line: Line, from: number, to: number): string =>
  line.text.slice(line.starts[from], line.ends[to - 1]);

/** Where a stretch of tokens stands in the text. */
export const spanOf = (line: Line, from: number, to: number): Span => ({
  start: line.starts[from] ?? 0,
  end: line.ends[to - 1] ?? 0,
});

/** Words of the article for a stretch of tokens, without the expressions of time inside it. */
export const wordsOf = (line: Line, { from, to }: Range): string => {
  if (to <= from) return '';
  if (!hasTemporal(line, from, to))
    return isEvenlySpaced(line, from, to) ? textOf(line, from, to) : tidySpaces(textOf(line, from, to));
  const pieces: string[] = [];
  let at = from;
  while (at < to) {
    const temporal = temporalOf(line, at);
    if (temporal !== null && temporal.first >= from) {
      at = Math.max(temporal.end, at + 1);
      continue;
    }
    let end = at + 1;
    while (end < to && temporalOf(line, end) === null) end += 1;
    // "tổng vốn đầu tư *trong* 3 tháng đầu năm của tỉnh": it goes with the time it leads to
    const led = end < to && end - at > 1 && wordAt(line, end - 1) === 'trong' ? end - 1 : end;
    pieces.push(textOf(line, at, led));
    at = end;
  }
  return tidySpaces(pieces.join(' '));
};

const hasTemporal = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if ((line.temporalAt[at] ?? -1) >= 0) return true;
  return false;
};

/** One plain space between tokens that are apart, and none before a comma: nearly all words are set so. */
const isEvenlySpaced = ({ text, starts, ends }: Line, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const [start, end] = [starts[at] ?? 0, ends[at - 1] ?? 0];
    if (start === end) continue;
    if (start - end > 1 || text.charCodeAt(end) !== SPACE) return false;
    const next = text.charCodeAt(start);
    if (next === COMMA || next === SEMICOLON) return false;
  }
  return true;
};
const SPACE = 0x20;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;

const tidySpaces = (words: string): string =>
  ODD_SPACE.test(words)
    ? words
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,;])/g, '')
        .trim()
    : words;
/** Anything but single plain spaces between words. */
const ODD_SPACE = /[^\S ]| {2}| [,;]|^ | $/;
