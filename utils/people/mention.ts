import type { RoleKind } from './role-kind';

/** Why a stretch of capitals is taken for a person; also the `rule` of the reason shown to the reader. */
export type Evidence = 'address' | 'rank' | 'post' | 'occupation' | 'list' | 'apposition' | 'name-shape' | 'signature';

export type Gender = 'male' | 'female' | null;

/** A role in the article's own words. */
export type RoleText = {
  readonly text: string;
  readonly kind: RoleKind;
  /** Number of words: the fullest role of a person is kept. */
  readonly size: number;
};

/** The more a kind of role says, the higher: a post outweighs a trade, a trade a home. */
export const ROLE_ORDER: Readonly<Record<RoleKind, number>> = {
  post: 4,
  occupation: 3,
  kin: 2,
  affiliation: 2,
  residence: 1,
  rank: 1,
};

/** One place in the text where somebody is named. `from`/`to` are words, `to` exclusive. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
  readonly evidence: Evidence;
  /** The words that gave it away: "đồng chí", "Phó Chủ tịch". */
  readonly cue: string | null;
  readonly gender: Gender;
  readonly role: RoleText | null;
  readonly organization: string | null;
  /** How sure, 0 to 1. */
  readonly confidence: number;
};
