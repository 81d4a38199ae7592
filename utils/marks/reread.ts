import type { Quantity } from '@/utils/model';

/**
 * The reading of a mark that was put on other words: number, unit and direction are those of the new words, while what is
 * measured, when and where stay as they were, for the reader may have written them. Without a number in the new words
 * nothing is read anew.
 */
export const rereadQuantity = (before: Quantity | null, now: Quantity | null): Quantity | undefined => {
  if (now === null) return undefined;
  if (before === null) return now;
  const { value, valueMax, of, unit, per, comparator, change } = now;
  return { ...before, value, valueMax, of, unit, per, comparator, change };
};
