import type { Mark, Person, Quantity } from '@/utils/model';
import { normaliseText } from '@/utils/text';
import { acceptedStatus, fitReading, sameValue } from './readings';

const sameWords = (a: string, b: string): boolean =>
  normaliseText(a).toLocaleLowerCase('vi') === normaliseText(b).toLocaleLowerCase('vi');

/** Whether the machine read two marks as the same: same words in the text, same indicator and unit, same name. */
const isAlike = (a: Mark, b: Mark): boolean => {
  const [left, right] = [a.suggestion, b.suggestion];
  if (left === null || right === null || left.kind !== right.kind) return false;
  if (!sameWords(a.anchor.quote, b.anchor.quote)) return false;
  return (
    sameWords(left.quantity?.indicator ?? '', right.quantity?.indicator ?? '') &&
    left.quantity?.unit === right.quantity?.unit &&
    sameWords(left.person?.name ?? '', right.person?.name ?? '')
  );
};

/**
 * The undecided marks that say the same as `mark` in the same words. Compared is what the machine read, so that the
 * answer stays the same once `mark` is corrected. A mark the reader made has none: nothing was read there.
 *
 * An article that says "tỷ lệ hộ nghèo còn 4,49%" in its lead and in its body has two marks that are alike.
 */
export const alikeMarks = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.filter((other) => other.id !== mark.id && other.status === 'suggested' && isAlike(mark, other));

const changedFields = <Fields extends Quantity | Person>(before: Fields, after: Fields): Partial<Fields> =>
  // `as`: what remains are fields of `after`; `fromEntries` forgets their names.
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !sameValue(value, before[name as keyof Fields])),
  ) as Partial<Fields>;

const corrected = <Fields extends Quantity | Person>(
  own: Fields | null,
  before: Fields | null | undefined,
  after: Fields | null,
): Fields | null => (own && before && after ? { ...own, ...changedFields(before, after) } : own);

/**
 * The mark once it is decided as `model` was: rejected like it, or accepted with the kind and the fields that the reader
 * changed there. Its other fields stay its own: period and place often differ where the words do not.
 */
export const decideLike = (model: Mark, mark: Mark): Mark => {
  if (model.status === 'suggested') return mark;
  if (model.status === 'rejected') return { ...mark, status: 'rejected' };
  const reading = fitReading(model.kind, {
    quantity: corrected(mark.quantity, model.suggestion?.quantity, model.quantity),
    person: corrected(mark.person, model.suggestion?.person, model.person),
  });
  const decided: Mark = { ...mark, kind: model.kind, ...reading };
  return { ...decided, status: acceptedStatus(decided) };
};
