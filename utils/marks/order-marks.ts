import type { Mark } from '@/utils/model';

export type MarkOrder = 'reading' | 'least-certain';

const byReading = (a: Mark, b: Mark): number =>
  Number(b.anchored) - Number(a.anchored) ||
  a.anchor.start - b.anchor.start ||
  a.anchor.end - b.anchor.end ||
  (a.id < b.id ? -1 : 1);

/** Undecided marks by confidence; decided ones and the reader's own have nothing left to ask and come after. */
const uncertainty = ({ status, suggestion }: Mark): number =>
  status === 'suggested' ? (suggestion?.confidence ?? 1) : 2;

/**
 * Marks in the order of review: as they are read, marks whose words were lost last; or those the machine is least sure
 * of first.
 */
export const orderMarks = (marks: readonly Mark[], order: MarkOrder): readonly Mark[] =>
  order === 'reading'
    ? [...marks].sort(byReading)
    : [...marks].sort((a, b) => uncertainty(a) - uncertainty(b) || byReading(a, b));
