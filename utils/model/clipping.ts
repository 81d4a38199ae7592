import * as z from 'zod/mini';
import { articleSchema } from './article';

/** `draft`: read but not yet kept (Enter, or any decision, keeps it); `trashed`: deleted, can come back for 30 days. */
export const CLIPPING_STATES = ['draft', 'kept', 'trashed'] as const;
export type ClippingState = (typeof CLIPPING_STATES)[number];

/** How many marks of a clipping are where in the review; kept with the clipping so that lists need no marks. */
export const markCountsSchema = z.object({
  figure: z.int(),
  target: z.int(),
  person: z.int(),
  quote: z.int(),
  note: z.int(),
  /** Not yet decided. */
  suggested: z.int(),
  /** Confirmed, corrected or added. */
  accepted: z.int(),
});
export type MarkCounts = Readonly<z.infer<typeof markCountsSchema>>;

/** An Article kept at a moment, without its body (bodies lie in their own table). */
export const clippingSchema = z.object({
  ...z.omit(articleSchema, { text: true, blocks: true, candidates: true }).shape,
  id: z.string(),
  state: z.enum(CLIPPING_STATES),
  clippedAt: z.string(),
  updatedAt: z.string(),
  /** When it was put in the trash; also of a draft that came out of it because its page was clipped again. */
  trashedAt: z.nullable(z.string()),
  /** SHA-256 of `text` in UTF-8, lower-case hex. */
  contentHash: z.string(),
  /** The version shown; versions are numbered from 1. */
  version: z.int(),
  tags: z.array(z.string()),
  note: z.nullable(z.string()),
  collection: z.nullable(z.string()),
  counts: markCountsSchema,
});
export type Clipping = Readonly<z.infer<typeof clippingSchema>>;

/** The text of one version of a clipping. */
export type ClippingBody = Pick<z.infer<typeof articleSchema>, 'text' | 'blocks' | 'candidates'>;
