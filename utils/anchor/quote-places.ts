import type { Anchor, Span } from '@/utils/model';
import {
  type ContextScore,
  fitOf,
  isSamePlace,
  neighbourhood,
  rankOf,
  scoreContext,
  type WordRange,
} from './context-score';
import type { Frame, FrameWord } from './frame';
import { isMagnitude, type WordIndex } from './word-index';

/** A place of the text where the quote may stand. */
export type Place = {
  readonly span: Span;
  /** How well its own sentence fits, 0 to 1. */
  readonly fit: number;
  /** Share of everything remembered around the quote that is there, 0 to 1. */
  readonly neighbourhood: number;
  readonly rank: number;
  readonly isSame: boolean;
};

/** Words that make a quote known by itself, wherever it stands: a sentence, not "16 xã". */
const SELF_EVIDENT_WORDS = 8;
const SELF_EVIDENT_WORDS_WITHOUT_NUMBER = 5;

/** A quote that can hardly stand for something else: long, or a name ("Lò Văn Nghị" is the same person anywhere). */
export const isSelfEvident = (quote: readonly FrameWord[]): boolean => {
  if (quote.length >= SELF_EVIDENT_WORDS) return true;
  if (quote.some((word) => word.isNumber)) return false;
  const isName = quote.length >= 2 && quote.slice(1).every((word) => word.isName);
  return isName || quote.length >= SELF_EVIDENT_WORDS_WITHOUT_NUMBER;
};

const rarest = (index: WordIndex, quote: readonly FrameWord[]): number => {
  let pivot = 0;
  for (let at = 1; at < quote.length; at += 1) {
    const fewest = index.placesOf(quote[pivot]?.id ?? -1).length;
    if (index.placesOf(quote[at]?.id ?? -1).length < fewest) pivot = at;
  }
  return pivot;
};

/** Every stretch of the text that has exactly the words of the quote: same digits, same words, any spaces or dashes. */
export const sameWordRanges = (index: WordIndex, quote: readonly FrameWord[]): readonly WordRange[] => {
  const pivot = rarest(index, quote);
  return index
    .placesOf(quote[pivot]?.id ?? -1)
    .map((at) => ({ first: at - pivot, last: at - pivot + quote.length - 1 }))
    .filter(({ first }) => first >= 0 && quote.every((word, offset) => index.ids[first + offset] === word.id));
};

/** The characters of a range of words, with the quote's own punctuation at its ends where the text has it too. */
export const spanOfRange = (
  index: WordIndex,
  frame: Frame,
  { range, anchor }: { range: WordRange; anchor: Anchor },
): Span => {
  const first = index.starts[range.first] ?? 0;
  const last = index.ends[range.last] ?? 0;
  const leading = anchor.quote.slice(0, Math.max(0, frame.lead));
  const trailing = anchor.quote.slice(anchor.quote.length - Math.max(0, frame.trail));
  const hasLeading = index.text.endsWith(leading, first);
  const hasTrailing = index.text.startsWith(trailing, last);
  return {
    start: hasLeading ? first - frame.lead : first,
    end: hasTrailing ? last + frame.trail : last,
  };
};

/** The magnitude that the word at a position says of the number right before it; '' where there is none. */
const magnitudeAt = (index: WordIndex, at: number): string => {
  const key = index.keyAt(at);
  const isBeside = index.text.slice(index.ends[at - 1], index.starts[at]).trim() === '';
  return isBeside && isMagnitude(key) ? key : '';
};

/**
 * False where the quote's number is followed by another magnitude than it was, or by one it did not have: marked was "200" of
 * "200 cây", and now it is "200 nghìn cây".
 */
export const keepsMagnitude = (index: WordIndex, { quote, right }: Frame, range: WordRange): boolean => {
  if (!quote.at(-1)?.isNumber) return true;
  const remembered = right.words[0]?.key ?? '';
  return magnitudeAt(index, range.last + 1) === (isMagnitude(remembered) ? remembered : '');
};

/** Words of the quote before its number say what is counted ("thu nhập đạt 66 triệu"): found, they are evidence. */
const withQuoteEvidence = (score: ContextScore, quote: readonly FrameWord[]): ContextScore => {
  const numberAt = quote.findIndex((word) => word.isNumber);
  const evidence = quote.slice(0, Math.max(0, numberAt)).reduce((sum, word) => sum + word.weight, 0);
  return { ...score, ownMatched: score.ownMatched + evidence, ownTotal: score.ownTotal + evidence };
};

/** Judges one stretch of words by what stands around it. */
export const judgeRange = (
  index: WordIndex,
  frame: Frame,
  { range, anchor }: { range: WordRange; anchor: Anchor },
): Place => {
  const score = withQuoteEvidence(scoreContext(index, frame, range), frame.quote);
  return {
    span: spanOfRange(index, frame, { range, anchor }),
    fit: fitOf(score),
    neighbourhood: neighbourhood(score),
    rank: rankOf(score),
    isSame: isSelfEvident(frame.quote) || isSamePlace(score),
  };
};
