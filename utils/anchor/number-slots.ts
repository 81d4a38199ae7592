import { isSamePlace, mayBeSamePlace, rankOf, scoreContext, type WordRange } from './context-score';
import type { Frame, FrameSide, FrameWord } from './frame';
import { isMagnitude, NEIGHBOURS, NUMBER, NUMERAL, type WordIndex } from './word-index';

/** A number of the text that may stand where the anchor's number stood, and is another one. */
export type NumberSlot = {
  readonly range: WordRange;
  readonly rank: number;
  /** Whether the words around say that it is the very place. */
  readonly isSame: boolean;
};

/** The quote seen as a slot for a number: what stands left and right of its digits. */
type Slot = {
  readonly numbers: readonly FrameWord[];
  /** "tỷ" of "76,5 tỷ đồng": another magnitude is another number. */
  readonly magnitudes: readonly FrameWord[];
  /** Words from the first number to the last. */
  readonly width: number;
  readonly unitWords: readonly FrameWord[];
  readonly left: FrameSide;
  readonly right: FrameSide;
};

const readSlot = (frame: Frame): Slot | null => {
  const first = frame.quote.findIndex((word) => word.isNumber);
  const last = frame.quote.findLastIndex((word) => word.isNumber);
  if (first < 0) return null;
  const before = frame.quote.slice(0, first).reverse();
  const unitWords = frame.quote.slice(last + 1);
  const magnitudeEnd = unitWords.findIndex((word) => !word.isNumeral);
  return {
    numbers: frame.quote.slice(first, last + 1),
    magnitudes: magnitudeEnd < 0 ? unitWords : unitWords.slice(0, magnitudeEnd),
    width: last - first + 1,
    unitWords,
    left: { words: [...before, ...frame.left.words], own: before.length + frame.left.own },
    right: { words: [...unitWords, ...frame.right.words], own: unitWords.length + frame.right.own },
  };
};

const isNumberAt = (index: WordIndex, at: number): boolean => ((index.traits[at] ?? 0) & NUMBER) !== 0;

/** Whether the words at `first` say the very number of the quote, magnitude included. */
const saysSameNumber = (index: WordIndex, slot: Slot, first: number): boolean => {
  const expected = [...slot.numbers, ...slot.magnitudes];
  if (!expected.every((word, offset) => index.ids[first + offset] === word.id)) return false;
  return ((index.traits[first + expected.length] ?? 0) & NUMERAL) === 0;
};

/** The slot's range with the unit that follows the number, as far as it looks like the unit of the quote, or a magnitude. */
const withUnit = (index: WordIndex, slot: Slot, range: WordRange): WordRange => {
  const lastUnit = slot.unitWords.at(-1);
  if (lastUnit === undefined)
    return isMagnitude(index.keyAt(range.last + 1)) ? { ...range, last: range.last + 1 } : range;
  const reach = slot.unitWords.length + 2;
  for (let step = reach; step >= 1; step -= 1) {
    if (index.ids[range.last + step] === lastUnit.id) return { first: range.first, last: range.last + step };
  }
  return range;
};

/** The ranges as wide as the quote's, and those of one number, that have a remembered word beside them. */
const slotRanges = (index: WordIndex, slot: Slot): readonly WordRange[] => {
  const ofWidth = (width: number): readonly WordRange[] => {
    const firsts = new Set<number>();
    for (const { id } of slot.left.words.slice(0, NEIGHBOURS)) {
      for (const first of index.numbersBeside('left', id)) firsts.add(first);
    }
    for (const { id } of slot.right.words.slice(0, NEIGHBOURS)) {
      for (const last of index.numbersBeside('right', id)) firsts.add(last - width + 1);
    }
    return [...firsts]
      .filter((first) => isNumberAt(index, first) && isNumberAt(index, first + width - 1))
      .sort((a, b) => a - b)
      .map((first) => ({ first, last: first + width - 1 }));
  };
  return slot.width === 1 ? ofWidth(1) : [...ofWidth(slot.width), ...ofWidth(1)];
};

const judgeSlot = (index: WordIndex, slot: Slot, range: WordRange): NumberSlot => {
  const score = scoreContext(index, slot, range);
  const isSame = score.ownTotal >= 2 && isSamePlace(score);
  return { range: withUnit(index, slot, range), rank: rankOf(score), isSame };
};

/** Every other number with a word beside it that stood beside the quote's, with the unit that follows it. */
export const otherNumbers = (index: WordIndex, frame: Frame): readonly NumberSlot[] => {
  const slot = readSlot(frame);
  if (slot === null) return [];
  return slotRanges(index, slot)
    .filter((range) => !saysSameNumber(index, slot, range.first))
    .map((range) => judgeSlot(index, slot, range));
};

/**
 * Looks where the quote's number should stand and another one does: the same words around it, different digits or
 * another magnitude ("4,49%" is now "4,29%", "76,5 tỷ" is now "76,5 triệu"). The best such place, or null.
 */
export const findChangedNumber = (
  index: WordIndex,
  frame: Frame,
  isFree: (range: WordRange) => boolean,
): NumberSlot | null => {
  const slot = readSlot(frame);
  if (slot === null) return null;
  return slotRanges(index, slot)
    .filter((range) => mayBeSamePlace(index, slot, range) && !saysSameNumber(index, slot, range.first))
    .map((range) => judgeSlot(index, slot, range))
    .filter(({ range, isSame }) => isSame && isFree(range))
    .reduce<NumberSlot | null>((best, one) => (best === null || one.rank > best.rank ? one : best), null);
};
