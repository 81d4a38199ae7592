import type { Anchor, MarkKind } from '@/utils/model';

/** What the card says of a mark, in the reader's language. */
export type MarkCard = {
  readonly kind: string;
  readonly heading: string;
  /** "66 triệu đồng/người/năm", or a post, or a note; empty where there is nothing to say. */
  readonly value: string;
  readonly status: string;
};

/** What the painter needs of a mark. */
export type PaintedMark = {
  readonly id: string;
  readonly kind: MarkKind;
  /** False for what only the machine says: it is painted lighter. */
  readonly accepted: boolean;
  readonly anchor: Anchor;
  readonly card: MarkCard;
};

/** A mark that shows on the page, and where. */
export type ShownMark = { readonly mark: PaintedMark; readonly range: Range };
