import * as z from 'zod/mini';
import { anchorSchema } from './anchor';
import { personSchema } from './person';
import { quantitySchema } from './quantity';

/** Figure (số liệu) = reported; target (chỉ tiêu) = to be reached. */
export const MARK_KINDS = ['figure', 'target', 'person', 'quote', 'note'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** `suggested` (machine) becomes `confirmed`, `corrected` or `rejected`; `added` was made by the user from scratch. */
export const MARK_STATUSES = ['suggested', 'confirmed', 'corrected', 'rejected', 'added'] as const;
export type MarkStatus = (typeof MARK_STATUSES)[number];

const ACCEPTED: ReadonlySet<MarkStatus> = new Set(['confirmed', 'corrected', 'added']);

/** True for a mark that is data: a person confirmed, corrected or made it. An export carries these. */
export const isAccepted = ({ status }: { readonly status: MarkStatus }): boolean => ACCEPTED.has(status);

/** One step of a reading, for "why was this read so?": `rule` is a message code, `cue` the words that fired it. */
export const reasonSchema = z.object({ rule: z.string(), cue: z.nullable(z.string()) });
export type ReadingReason = Readonly<z.infer<typeof reasonSchema>>;

/** What a span was read as; which fields are filled depends on the kind. */
const readingSchema = z.object({
  kind: z.enum(MARK_KINDS),
  quantity: z.nullable(quantitySchema),
  person: z.nullable(personSchema),
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;

/** The machine's own reading, kept beside whatever the user decided. */
export const suggestionSchema = z.object({
  ...readingSchema.shape,
  /** 0 (a guess) to 1 (every field has its own cue). */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  why: z.array(reasonSchema),
});
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>;

/** `accompanies`: a comparison and its value; `attains`: a result and its target; `said-by`: a quote and its speaker. */
export const linkSchema = z.object({ rel: z.enum(['accompanies', 'attains', 'said-by']), markId: z.string() });
export type MarkLink = Readonly<z.infer<typeof linkSchema>>;

export const markSchema = z.object({
  id: z.string(),
  kind: z.enum(MARK_KINDS),
  status: z.enum(MARK_STATUSES),
  anchor: anchorSchema,
  quantity: z.nullable(quantitySchema),
  person: z.nullable(personSchema),
  note: z.nullable(z.string()),
  tags: z.array(z.string()),
  links: z.array(linkSchema),
  /** null for a mark the user made from scratch. */
  suggestion: z.nullable(suggestionSchema),
  /** False when the text changed so that the quote could not be found again; the offsets are then the old ones. */
  anchored: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Mark = Readonly<z.infer<typeof markSchema>>;
