import { isSamePlace, rankOf, scoreContext, type WordRange } from './context-score';
import type { Frame, FrameSide, FrameWord } from './frame';
import { NUMBER, NUMERAL, type WordIndex } from './word-index';

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

/** The slot's range with the unit that follows the number, as far as it looks like the unit of the quote. */
const withUnit = (index: WordIndex, slot: Slot, range: WordRange): WordRange => {
  const lastUnit = slot.unitWords.at(-1);
  if (lastUnit === undefined) return range;
  const reach = slot.unitWords.length + 2;
  for (let step = reach; step >= 1; step -= 1) {
    if (index.ids[range.last + step] === lastUnit.id) return { first: range.first, last: range.last + step };
  }
  return range;
};

const slotRanges = (index: WordIndex, slot: Slot): readonly WordRange[] => {
  const ofWidth = (width: number) =>
    index.numbers.filter((at) => isNumberAt(index, at + width - 1)).map((at) => ({ first: at, last: at + width - 1 }));
  return slot.width === 1 ? ofWidth(1) : [...ofWidth(slot.width), ...ofWidth(1)];
};

/** Words next to a number that are looked at before its whole context is compared. */
const NEIGHBOURS = 3;

/** Cheap test that rules out most numbers of a text: one of the nearest remembered words stands next to the range. */
const mayFit = (index: WordIndex, slot: Slot, range: WordRange): boolean => {
  for (let near = 0; near < NEIGHBOURS; near += 1) {
    const left = slot.left.words[near]?.id ?? -1;
    const right = slot.right.words[near]?.id ?? -1;
    for (let step = 1; step <= NEIGHBOURS; step += 1) {
      if (left >= 0 && index.ids[range.first - step] === left) return true;
      if (right >= 0 && index.ids[range.last + step] === right) return true;
    }
  }
  return false;
};

/** Every other number with a word beside it that stood beside the quote's, with the unit that follows it. */
export const otherNumbers = (index: WordIndex, frame: Frame): readonly NumberSlot[] => {
  const slot = readSlot(frame);
  if (slot === null) return [];
  return slotRanges(index, slot).flatMap((range) => {
    if (!mayFit(index, slot, range) || saysSameNumber(index, slot, range.first)) return [];
    const score = scoreContext(index, slot, range);
    const isSame = score.ownTotal >= 2 && isSamePlace(score);
    return [{ range: withUnit(index, slot, range), rank: rankOf(score), isSame }];
  });
};

/**
 * Looks where the quote's number should stand and another one does: the same words around it, different digits or
 * another magnitude ("4,49%" is now "4,29%", "76,5 tỷ" is now "76,5 triệu"). The best such place, or null.
 */
export const findChangedNumber = (
  index: WordIndex,
  frame: Frame,
  isFree: (range: WordRange) => boolean,
): NumberSlot | null =>
  otherNumbers(index, frame)
    .filter(({ range, isSame }) => isSame && isFree(range))
    .reduce<NumberSlot | null>((best, slot) => (best === null || slot.rank > best.rank ? slot : best), null);
