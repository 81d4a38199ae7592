import {
  anchorSchema,
  articlePlaceSchema,
  blockSchema,
  type ClippingRecord,
  candidateSchema,
  clippingRecordSchema,
  imageSchema,
  linkSchema,
  type Mark,
  type MarkRecord,
  markCountsSchema,
  markRecordSchema,
  type Person,
  periodSchema,
  personSchema,
  type Quantity,
  quantitySchema,
  RECORD_SCHEMA,
  reasonSchema,
  type Suggestion,
  suggestionSchema,
} from '@/utils/model';
import { type ExportItem, type RecordOptions, recordMarks } from './item';

type Shaped = { readonly shape: Readonly<Record<string, unknown>> };

/** Most objects are in order already, some of the wanted keys left out, and looking is far cheaper than copying. */
const isInOrder = (keys: readonly string[], wanted: readonly string[]): boolean => {
  let next = 0;
  for (let at = 0; at < keys.length; at += 1) {
    while (next < wanted.length && wanted[next] !== keys[at]) next += 1;
    if (next === wanted.length) return false;
    next += 1;
  }
  return true;
};

/**
 * Returns a function that gives an object with its keys in the order of the schema, unknown ones (of a newer minor
 * version) after them in their own order. Equal data become equal bytes.
 */
const inOrderOf = ({ shape }: Shaped) => {
  const wanted = Object.keys(shape);
  const known = new Set(wanted);
  return <T extends object>(value: T): T => {
    const keys = Object.keys(value);
    if (isInOrder(keys, wanted)) return value;
    const source = value as Readonly<Record<string, unknown>>; // reading by name what T holds
    const copy: Record<string, unknown> = {};
    for (const key of wanted) if (source[key] !== undefined) copy[key] = source[key];
    for (const key of keys) if (!known.has(key) && source[key] !== undefined) copy[key] = source[key];
    return copy as T; // the same fields, in another order
  };
};

const orderAnchor = inOrderOf(anchorSchema);
const orderBlock = inOrderOf(blockSchema);
const orderCandidate = inOrderOf(candidateSchema);
const orderCounts = inOrderOf(markCountsSchema);
const orderImage = inOrderOf(imageSchema);
const orderLink = inOrderOf(linkSchema);
const orderPeriod = inOrderOf(periodSchema);
const orderPerson = inOrderOf(personSchema);
const orderPlace = inOrderOf(articlePlaceSchema);
const orderQuantity = inOrderOf(quantitySchema);
const orderReason = inOrderOf(reasonSchema);

/*
 * Marks and clippings are written out as literals, in the order of their schemas (a test compares): an object that is
 * filled key by key becomes a dictionary beyond a dozen keys, which JSON.stringify takes three times as long for.
 */
const CLIPPING_KEYS: ReadonlySet<string> = new Set(Object.keys(clippingRecordSchema.shape));
const MARK_KEYS: ReadonlySet<string> = new Set(Object.keys(markRecordSchema.shape));
const SUGGESTION_KEYS: ReadonlySet<string> = new Set(Object.keys(suggestionSchema.shape));

/** `known` with the fields of `source` that are none of `keys` (of a newer minor version) after it. */
const withOthers = <T extends object>(keys: ReadonlySet<string>, source: object, known: T): T => {
  let all: T | null = null;
  for (const key in source) {
    if (keys.has(key)) continue;
    all ??= { ...known };
    Object.assign(all, { [key]: (source as Readonly<Record<string, unknown>>)[key] }); // read by the name it has there
  }
  return all ?? known;
};

const quantityRecord = (quantity: Quantity): Quantity => {
  const period = orderPeriod(quantity.period);
  return orderQuantity(period === quantity.period ? quantity : { ...quantity, period });
};

const suggestionRecord = (suggestion: Suggestion): Suggestion => {
  const { kind, quantity, person, confidence, why } = suggestion;
  return withOthers(SUGGESTION_KEYS, suggestion, {
    kind,
    quantity: quantity && quantityRecord(quantity),
    person: person && orderPerson<Person>(person),
    confidence,
    why: why.map(orderReason),
  });
};

const markRecord = (mark: Mark): MarkRecord =>
  withOthers(MARK_KEYS, mark, {
    id: mark.id,
    kind: mark.kind,
    status: mark.status,
    anchor: orderAnchor(mark.anchor),
    quantity: mark.quantity ? quantityRecord(mark.quantity) : undefined,
    person: mark.person ? orderPerson(mark.person) : undefined,
    note: mark.note,
    tags: mark.tags,
    createdAt: mark.createdAt,
    updatedAt: mark.updatedAt,
    anchored: mark.anchored,
    links: mark.links.map(orderLink),
    suggestion: mark.suggestion && suggestionRecord(mark.suggestion),
  });

/**
 * The exchange form of an item (schema `trich-bao/1`): keys in the order of the schema, marks in reading order.
 * With `suggestions` and `text` nothing is lost: importing the record gives the same clipping, body and marks back.
 * It does not check the item: what the store holds is right by construction.
 */
export const toRecord = (item: ExportItem, options: RecordOptions): ClippingRecord => {
  const { clipping, body } = item;
  return withOthers(CLIPPING_KEYS, clipping, {
    schema: RECORD_SCHEMA,
    id: clipping.id,
    url: clipping.url,
    canonicalUrl: clipping.canonicalUrl,
    site: clipping.site,
    title: clipping.title,
    byline: clipping.byline,
    publishedAt: clipping.publishedAt,
    lead: clipping.lead,
    section: clipping.section,
    text: options.text ? body.text : null,
    language: clipping.language,
    place: clipping.place && orderPlace(clipping.place),
    term: clipping.term,
    images: clipping.images.map(orderImage),
    tags: clipping.tags,
    note: clipping.note,
    clippedAt: clipping.clippedAt,
    contentHash: clipping.contentHash,
    marks: recordMarks(item, options).map(markRecord),
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
    counts: orderCounts(clipping.counts),
    blocks: options.text ? body.blocks.map(orderBlock) : [],
    candidates: options.text ? body.candidates.map(orderCandidate) : [],
  });
};
