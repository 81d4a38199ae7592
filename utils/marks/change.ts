import type { Mark } from '@/utils/model';
import type { Change } from './act';

/** Whether a change changes nothing. */
export const isEmptyChange = ({ before, after }: Change): boolean => before.length === 0 && after.length === 0;

/** The change that takes a change back. */
export const invertChange = ({ before, after }: Change): Change => ({ before: after, after: before });

/** The marks once a change is made: changed ones keep their place, added ones come last. */
export const applyChange = (marks: readonly Mark[], { before, after }: Change): readonly Mark[] => {
  const made = new Map(after.map((mark) => [mark.id, mark]));
  const gone = new Set(before.map((mark) => mark.id).filter((id) => !made.has(id)));
  const kept = marks.filter((mark) => !gone.has(mark.id)).map((mark) => made.get(mark.id) ?? mark);
  const known = new Set(marks.map((mark) => mark.id));
  return [...kept, ...after.filter((mark) => !known.has(mark.id))];
};
