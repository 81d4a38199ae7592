import type { WordRange } from './context-score';
import type { FrameWord } from './frame';
import { NUMBER, NUMERAL, type WordIndex } from './word-index';

/** In a shorter word one letter makes another word: "km" and "cm", "hộ" and "hồ", "tấn" and "tạ". */
const MIN_LETTERS = 4;

/** Letters that `a` and `b` share at their beginning. */
const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1; // behind its end a word has NaN, which is like nothing
  return at;
};

/** Whether one letter too many, too few, another one, or two that changed places tell the words apart. */
const isOneSlip = (a: string, b: string): boolean => {
  const at = sharedStart(a, b);
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const swapped = `${restB.charAt(1)}${restB.charAt(0)}${restB.slice(2)}`;
  return restA === swapped;
};

const isSpelledOtherwise = (index: WordIndex, at: number, word: FrameWord): boolean => {
  if (word.isNumber || word.isNumeral || ((index.traits[at] ?? 0) & (NUMBER | NUMERAL)) !== 0) return false;
  const there = index.keyAt(at);
  return Math.min(word.key.length, there.length) >= MIN_LETTERS && isOneSlip(word.key, there);
};

/**
 * Where the quote may begin in the text: what its two rarest words that the text has say of it. Two, because one of them may
 * be the misspelt one, which stands rightly spelled at another place.
 */
const possibleStarts = (index: WordIndex, quote: readonly FrameWord[]): readonly number[] => {
  const starts = quote
    .map(({ id }, offset) => ({ offset, places: index.placesOf(id) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((one, other) => one.places.length - other.places.length)
    .slice(0, 2)
    .flatMap(({ offset, places }) => Array.from(places, (place) => place - offset));
  return [...new Set(starts)].toSorted((one, other) => one - other);
};

/**
 * Every stretch of the text with the words of the quote, one of them spelled otherwise by one letter: a paper mends
 * "8.200 đòg" to "8.200 đồng". Numbers and magnitudes are never among what may differ.
 */
export const misspeltRanges = (index: WordIndex, quote: readonly FrameWord[]): readonly WordRange[] => {
  return possibleStarts(index, quote)
    .map((first) => ({ first, last: first + quote.length - 1 }))
    .filter(({ first }) => {
      const placed = quote.map((word, offset) => ({ word, at: first + offset }));
      const [slip, ...others] = placed.filter(({ word, at }) => index.ids[at] !== word.id);
      return slip !== undefined && others.length === 0 && isSpelledOtherwise(index, slip.at, slip.word);
    });
};
