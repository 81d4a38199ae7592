import { isAccepted, type Mark, type Period, type Quantity } from '@/utils/model';

const NO_PERIOD: Period = { from: null, to: null };

/** What a reader made of a field that the machine had read, or left empty. */
type Choice<T> = { readonly instead: T; readonly chosen: T };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const choiceOf = <T>({ quantity, suggestion }: Mark, fieldOf: (quantity: Quantity) => T, none: T): Choice<T> | null => {
  if (quantity === null) return null;
  const instead = suggestion?.quantity ? fieldOf(suggestion.quantity) : none;
  const chosen = fieldOf(quantity);
  return same(instead, chosen) || same(chosen, none) ? null : { instead, chosen };
};

const periodOf = ({ period }: Quantity): Period => ({ from: period.from, to: period.to });
const placeOf = ({ place }: Quantity): string | null => place;

/**
 * A number just marked by hand, with the period and place the reader gave last in this article where the reading says
 * the same as it said then: whoever made "cả nước" out of "xã Bằng Luân" once need not do it for every number. Never
 * beyond the article, and never over another reading: a wrong period is worse than an empty one.
 */
export const withLastChoices = (quantity: Quantity | null, marks: readonly Mark[]): Quantity | null => {
  if (quantity === null) return null;
  const latest = marks
    .filter((mark) => isAccepted(mark) && mark.quantity !== null)
    .toSorted((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
  const last = <T>(fieldOf: (from: Quantity) => T, none: T): T => {
    const read = fieldOf(quantity);
    for (const mark of latest) {
      const choice = choiceOf(mark, fieldOf, none);
      if (choice) return same(choice.instead, read) ? choice.chosen : read;
    }
    return read;
  };
  return { ...quantity, period: last(periodOf, NO_PERIOD), place: last(placeOf, null) };
};
