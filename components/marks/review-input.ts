import type { Act, MarkHint } from '@/utils/marks';
import type { Mark, MarkKind, Span } from '@/utils/model';

/** The way out of a review: every act leaves at once, nothing is kept here that the store has. */
export type ReviewPort = {
  readonly act: (act: Act) => void;
  /** Makes a mark of a selection; answers with its id at once, the mark itself comes with the next marks. */
  readonly add: (span: Span, kind: MarkKind) => string;
  /** Puts a mark whose words were lost on other ones, and reads their number. */
  readonly reattach: (mark: Mark, span: Span) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** The indicators a reader uses most, at most nine, each in a place of its own as long as the review is open. */
export type RecentIndicators = {
  readonly slots: readonly string[];
  /** Remembers that an indicator was used; `chosen`: written or picked by the reader, so that it gets a place at once. */
  readonly note: (words: string, chosen: boolean) => void;
};

export type ReviewInput = {
  readonly clippingId: string;
  /** The mark to open at; without it the first one to decide. */
  readonly firstMarkId?: string | null;
  readonly text: string;
  /** In the order of review. */
  readonly marks: readonly Mark[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Not kept yet: Enter keeps the article first. */
  readonly draft: boolean;
  readonly port: ReviewPort;
  readonly indicators: RecentIndicators;
  /** What looks odd about a mark's reading; nothing until it is known. */
  readonly hintsOf: (mark: Mark) => readonly MarkHint[];
  /** Where a mark that was lost from the text may belong, the likeliest first; nothing until it is known. */
  readonly placesOf: (mark: Mark) => readonly Span[];
};
