import * as z from 'zod/mini';
import { MARK_KINDS } from './mark';

/** Units of context a page sends on each side of a quote. */
const MOST_CONTEXT = 64;
const MOST_QUOTE = 20_000;
const MOST_NOTE = 5_000;

/** Made by the page, so that a request sent again (the worker was stopped in the middle) is carried out once. */
const actIdSchema = z.string().check(z.regex(/^[0-9a-z-]{20,64}$/));

/**
 * What the reader selected on a page, in the page's words: it is looked for in the Article, whose text alone is marked.
 * `near` is where it should stand there, judged by the marks around it; null where nothing is known.
 */
const pageQuoteSchema = z.object({
  quote: z.string().check(z.minLength(1), z.maxLength(MOST_QUOTE)),
  prefix: z.string().check(z.maxLength(MOST_CONTEXT)),
  suffix: z.string().check(z.maxLength(MOST_CONTEXT)),
  near: z.nullable(z.int().check(z.nonnegative())),
});
export type PageQuote = Readonly<z.infer<typeof pageQuoteSchema>>;

/**
 * Everything a script of ours in a page may ask of the background. No request names a clipping: it is always about the
 * one that was shown on that page, so a page can reach nothing else.
 */
export const pageRequestSchema = z.discriminatedUnion('type', [
  /** How the selection would be read. */
  z.object({ type: z.literal('read'), quote: pageQuoteSchema }),
  z.object({
    type: z.literal('mark'),
    actId: actIdSchema,
    quote: pageQuoteSchema,
    kind: z.enum(MARK_KINDS),
    note: z.nullable(z.string().check(z.maxLength(MOST_NOTE))),
  }),
  /** Takes back what the toast on the page offers to take back. */
  z.object({ type: z.literal('undo'), actId: actIdSchema }),
  /** Opens the mark where it can be edited. */
  z.object({ type: z.literal('open'), markId: z.string().check(z.maxLength(100)) }),
]);
export type PageRequest = Readonly<z.infer<typeof pageRequestSchema>>;

/** The answer, in words for the reader; `undoable`: the toast may offer to take it back. */
export type PageAnswer = { readonly ok: boolean; readonly text: string; readonly undoable: boolean };
