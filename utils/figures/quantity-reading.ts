import type { ArticlePlace, Block, Quantity, ReadingReason, Span } from '@/utils/model';

/** `accompanies`: a comparison and its value; `attains`: a result and its target. `to` is an index in the result. */
export type ReadingLink = { readonly rel: 'accompanies' | 'attains'; readonly to: number };

/** What is read: `Article.text` with its blocks, or the text of a file alone. */
export type ReadingInput = {
  readonly text: string;
  readonly title?: string | null;
  /** ISO 8601; completes dates without a year and tells plans from results. */
  readonly publishedAt?: string | null;
  readonly blocks?: readonly Block[];
  readonly place?: ArticlePlace | null;
};

/** A quantity found in the text, with why it was read so. */
export type QuantityReading = {
  readonly span: Span;
  readonly kind: 'figure' | 'target';
  readonly quantity: Quantity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly ReadingReason[];
  /** Other spans that say the same in the same words (a lead printed twice). */
  readonly occurrences: readonly Span[];
  readonly links: readonly ReadingLink[];
};
