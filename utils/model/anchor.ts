import * as z from 'zod/mini';

/** A stretch of `Article.text`: UTF-16 offsets in NFC text, `end` exclusive. */
export const spanSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Span = Readonly<z.infer<typeof spanSchema>>;

/**
 * A span that survives change of the text around it: W3C TextQuoteSelector plus TextPositionSelector.
 * `quote` is the exact text of the span; `prefix` and `suffix` are up to 32 UTF-16 units before and after it.
 */
export const anchorSchema = z.object({
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Anchor = Readonly<z.infer<typeof anchorSchema>>;
