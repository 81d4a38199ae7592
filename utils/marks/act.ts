import type { Mark, MarkKind, Person, Quantity, Span } from '@/utils/model';

/** Kinds that carry a quantity. */
export type QuantityKind = 'figure' | 'target';

/**
 * One decision of the reader. Plain JSON: acts travel as messages and stand in the history by their type.
 *
 * - `confirm`, `switch-kind`, `edit`, `edit-field` accept a mark: it becomes `confirmed` where its reading is the
 *   machine's own, `corrected` where it is not; a mark the reader made stays `added`.
 * - `reject` keeps the mark, so that it is not suggested again; `remove` takes it away.
 * - `reset` brings back the machine's reading, undecided; note and tags are the reader's and stay.
 */
export type Act =
  | { readonly type: 'confirm' | 'reject' | 'reset' | 'remove'; readonly markIds: readonly string[] }
  | { readonly type: 'switch-kind'; readonly markIds: readonly string[]; readonly kind: QuantityKind }
  | {
      readonly type: 'edit';
      readonly markId: string;
      readonly kind?: MarkKind;
      readonly quantity?: Quantity;
      readonly person?: Person;
      readonly note?: string | null;
      readonly tags?: readonly string[];
    }
  | { readonly type: 'edit-field'; readonly markIds: readonly string[]; readonly patch: Partial<Quantity> }
  /** Says which entry of the codebook the words stand for; no decision about the reading, which stays as it is. */
  | { readonly type: 'name-indicator'; readonly markIds: readonly string[]; readonly indicatorId: string | null }
  /** Decides marks as another one was decided, in one step; see `decideLike`. */
  | { readonly type: 'decide-alike'; readonly likeId: string; readonly markIds: readonly string[] }
  | {
      readonly type: 'add';
      /** Made by the caller, so that the mark is known before it is stored. */
      readonly markId: string;
      readonly span: Span;
      readonly kind: MarkKind;
      readonly quantity?: Quantity | null;
      readonly person?: Person | null;
      readonly note?: string | null;
    }
  /**
   * Puts a mark whose words were lost on other ones; with a quantity, reads it anew as well. What is suggested at those
   * words goes, for the mark says it.
   */
  | { readonly type: 'reattach'; readonly markId: string; readonly span: Span; readonly quantity?: Quantity };

export type ActType = Act['type'];

/**
 * Why an act cannot be done: `unknown-mark`: none of its marks is there (any more); `duplicate-mark`: the id of a mark
 * to add is taken; `invalid-span`: outside the text, or empty; `invalid-quantity`: not a quantity of the model;
 * `not-a-quantity`: only figures and targets have the fields to change.
 */
export type ActReason = 'unknown-mark' | 'duplicate-mark' | 'invalid-span' | 'invalid-quantity' | 'not-a-quantity';

/** What an act changed, paired by id: a mark only in `after` was added, one only in `before` removed. */
export type Change = { readonly before: readonly Mark[]; readonly after: readonly Mark[] };
