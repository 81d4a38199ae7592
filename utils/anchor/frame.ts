import type { Anchor } from '@/utils/model';
import { CONTEXT_UNITS } from './describe-span';
import { NAME, NUMBER, NUMERAL, visitWords, type Word, type WordIndex } from './word-index';

/** A word an anchor remembers, with its id in the text that is searched (-1: that text has no such word). */
export type FrameWord = {
  readonly id: number;
  /** As `Word` has it. */
  readonly key: string;
  readonly weight: number;
  readonly isNumber: boolean;
  readonly isNumeral: boolean;
  readonly isName: boolean;
};

/** Words beside a quote, nearest first; the first `own` of them stand in the quote's own sentence. */
export type FrameSide = { readonly words: readonly FrameWord[]; readonly own: number };

/** What an anchor remembers, as words: its quote, and what stood left and right of it. */
export type Frame = {
  readonly quote: readonly FrameWord[];
  readonly left: FrameSide;
  readonly right: FrameSide;
  /** UTF-16 units from the quote's start to its first word, and from its last word to its end; negative within a word. */
  readonly lead: number;
  readonly trail: number;
};

/** Names tell sentences of one mould apart ("Xã Minh Hòa: 19 tiêu chí", "Xã Minh Tân: 19 tiêu chí"). */
const NAME_WEIGHT = 2;

const frameWord = (index: WordIndex, word: Word): FrameWord => {
  const isName = (word.traits & NAME) !== 0;
  return {
    id: index.idOf(word.key),
    key: word.key,
    weight: isName ? NAME_WEIGHT : 1,
    isNumber: (word.traits & NUMBER) !== 0,
    isNumeral: (word.traits & NUMERAL) !== 0,
    isName,
  };
};

/** A context as long as contexts get was cut off, maybe within a word: that word says nothing. */
const withoutCutWords = (words: readonly Word[], anchor: Anchor): readonly Word[] => {
  const length = anchor.prefix.length + anchor.quote.length + anchor.suffix.length;
  const cutsLeft = anchor.prefix.length >= CONTEXT_UNITS - 1;
  const cutsRight = anchor.suffix.length >= CONTEXT_UNITS - 1;
  return words.filter((word) => !(cutsLeft && word.start === 0) && !(cutsRight && word.end === length));
};

/** Reads an anchor as words of `index`. The quote is empty when it holds no word (a dash, a bracket). */
export const readFrame = (index: WordIndex, anchor: Anchor): Frame => {
  const words: Word[] = [];
  visitWords(anchor.prefix + anchor.quote + anchor.suffix, (word) => words.push(word));
  const from = anchor.prefix.length;
  const to = from + anchor.quote.length;
  const whole = withoutCutWords(words, anchor);
  const quote = words.filter((word) => word.end > from && word.start < to);
  const side = (beside: readonly Word[], sentence: number | undefined): FrameSide => ({
    words: beside.map((word) => frameWord(index, word)),
    own: beside.filter((word) => word.sentence === sentence).length,
  });
  return {
    quote: quote.map((word) => frameWord(index, word)),
    left: side(whole.filter((word) => word.end <= from).reverse(), quote[0]?.sentence),
    right: side(
      whole.filter((word) => word.start >= to),
      quote.at(-1)?.sentence,
    ),
    lead: (quote[0]?.start ?? from) - from,
    trail: to - (quote.at(-1)?.end ?? to),
  };
};
