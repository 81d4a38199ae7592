import { type LocateReason, locateAnchor } from '@/utils/anchor';
import { fail, type PageQuote, type Result, type Span, succeed } from '@/utils/model';

/** Nowhere in particular: a quote that fits several places is then ambiguous. */
const NO_PLACE = Number.POSITIVE_INFINITY;

/**
 * Finds what was selected on a page in the text of the Article, the only text marks point at. It refuses rather than
 * guesses: `ambiguous` where the words stand in several places and nothing tells them apart.
 */
export const locateQuote = (text: string, { quote, prefix, suffix, near }: PageQuote): Result<Span, LocateReason> => {
  const start = near ?? 0;
  const anchor = { quote: quote.trim(), prefix, suffix, start, end: start + quote.trim().length };
  const located = locateAnchor(text, anchor, { near: near ?? NO_PLACE });
  return located.ok ? succeed(located.value.span) : fail(located.reason, located.detail);
};
