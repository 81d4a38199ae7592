import type { Mark, MarkKind, MarkStatus, Person, Quantity } from '@/utils/model';
import type { QuantityKind } from './act';

/** Whether marks of this kind hold a quantity. */
export const isQuantityKind = (kind: MarkKind): kind is QuantityKind => kind === 'figure' || kind === 'target';

/** Whether two plain JSON values say the same, whatever the order of their fields. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
};

type ReadingFields = { readonly quantity: Quantity | null; readonly person: Person | null };

/** Drops what a mark of this kind cannot have: a person has no quantity; a quote may name its speaker. */
export const fitReading = (kind: MarkKind, { quantity, person }: ReadingFields): ReadingFields => ({
  quantity: isQuantityKind(kind) ? quantity : null,
  person: kind === 'person' || kind === 'quote' ? person : null,
});

/** The status of a mark once the reader stands behind it. */
export const acceptedStatus = ({ suggestion, kind, quantity, person }: Mark): MarkStatus => {
  if (suggestion === null) return 'added';
  const isAsSuggested =
    kind === suggestion.kind && sameValue(quantity, suggestion.quantity) && sameValue(person, suggestion.person);
  return isAsSuggested ? 'confirmed' : 'corrected';
};
