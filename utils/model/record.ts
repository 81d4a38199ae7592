import * as z from 'zod/mini';
import { anchorSchema } from './anchor';
import { articlePlaceSchema, blockSchema, candidateSchema, imageSchema } from './article';
import { clippingSchema, markCountsSchema } from './clipping';
import { linkSchema, markSchema, reasonSchema, suggestionSchema } from './mark';
import { personSchema } from './person';
import { periodSchema, quantitySchema } from './quantity';

/** Name and major version of the exchange format; a reader accepts its own major and refuses a higher one. */
export const RECORD_SCHEMA = 'trich-bao/1';

/*
 * Every object here is loose: a field that a later minor version adds survives being imported and exported again by
 * this one. The order of the keys is the order they are written in.
 */
const quantityRecordSchema = z.looseObject({ ...quantitySchema.shape, period: z.looseObject(periodSchema.shape) });
const personRecordSchema = z.looseObject(personSchema.shape);
const suggestionRecordSchema = z.looseObject({
  ...suggestionSchema.shape,
  quantity: z.nullable(quantityRecordSchema),
  person: z.nullable(personRecordSchema),
  why: z.array(z.looseObject(reasonSchema.shape)),
});

const mark = markSchema.shape;
/** A mark as it leaves and comes back; `quantity` and `person` are absent where the kind has none. */
export const markRecordSchema = z.looseObject({
  id: mark.id,
  kind: mark.kind,
  status: mark.status,
  anchor: z.looseObject(anchorSchema.shape),
  quantity: z.optional(z.nullable(quantityRecordSchema)),
  person: z.optional(z.nullable(personRecordSchema)),
  note: mark.note,
  tags: mark.tags,
  createdAt: mark.createdAt,
  updatedAt: mark.updatedAt,
  anchored: mark.anchored,
  links: z.array(z.looseObject(linkSchema.shape)),
  suggestion: z.nullable(suggestionRecordSchema),
});
export type MarkRecord = Readonly<z.infer<typeof markRecordSchema>>;

const clipping = clippingSchema.shape;
/**
 * A clipping with its text and marks, as it leaves and comes back (schema `trich-bao/1`).
 * `text` is null, and `blocks` and `candidates` are empty, in a file written without the body text.
 */
export const clippingRecordSchema = z.looseObject({
  schema: z.literal(RECORD_SCHEMA),
  id: clipping.id,
  url: clipping.url,
  canonicalUrl: clipping.canonicalUrl,
  site: clipping.site,
  title: clipping.title,
  byline: clipping.byline,
  publishedAt: clipping.publishedAt,
  lead: clipping.lead,
  section: clipping.section,
  text: z.nullable(z.string()),
  language: clipping.language,
  place: z.nullable(z.looseObject(articlePlaceSchema.shape)),
  term: clipping.term,
  images: z.array(z.looseObject(imageSchema.shape)),
  tags: clipping.tags,
  note: clipping.note,
  clippedAt: clipping.clippedAt,
  contentHash: clipping.contentHash,
  marks: z.array(markRecordSchema),
  identity: clipping.identity,
  bylineRole: clipping.bylineRole,
  sourceName: clipping.sourceName,
  extractor: clipping.extractor,
  family: clipping.family,
  pagesWithoutText: clipping.pagesWithoutText,
  collection: clipping.collection,
  state: clipping.state,
  version: clipping.version,
  updatedAt: clipping.updatedAt,
  trashedAt: clipping.trashedAt,
  /** As they stood when the file was written, marks that were left out included. */
  counts: z.looseObject(markCountsSchema.shape),
  blocks: z.array(z.looseObject(blockSchema.shape)),
  candidates: z.array(z.looseObject(candidateSchema.shape)),
});
export type ClippingRecord = Readonly<z.infer<typeof clippingRecordSchema>>;
