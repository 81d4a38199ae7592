import type { Lead } from './lead';
import type { Evidence, RoleText } from './mention';
import type { NameShape } from './name-shape';

/** What opens a list: the role it gives to all, and whether that lasts to the end of the sentence. */
export type Opener = { readonly role: RoleText | null; readonly plural: boolean };

/** A stretch of capitals taken for a person, and what gave it away. */
export type Candidate = {
  readonly shape: NameShape;
  readonly evidence: Evidence;
  readonly lead: Lead | null;
  /** What opened the list that the name begins; null for all others. */
  readonly opener: Opener | null;
};

/** Words of a run of capitals, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

/** A candidate that no list and no address term announces. */
export const candidate = (shape: NameShape, evidence: Evidence, lead: Lead | null = null): Candidate => ({
  shape,
  evidence,
  lead,
  opener: null,
});

/** Three words or more that only a person is called. */
export const isSure = (shape: NameShape): boolean =>
  shape.to - shape.from >= 3 && (shape.clear || (shape.surname === 2 && shape.middle));
