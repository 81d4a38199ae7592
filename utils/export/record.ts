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

/** Most objects are in order already, and looking is far cheaper than copying. */
const isInOrder = (keys: readonly string[], wanted: readonly string[]): boolean => {
  if (keys.length !== wanted.length) return false;
  for (let at = 0; at < keys.length; at += 1) if (keys[at] !== wanted[at]) return false;
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
const orderMark = inOrderOf(markRecordSchema);
const orderPeriod = inOrderOf(periodSchema);
const orderPerson = inOrderOf(personSchema);
const orderPlace = inOrderOf(articlePlaceSchema);
const orderQuantity = inOrderOf(quantitySchema);
const orderReason = inOrderOf(reasonSchema);
const orderRecord = inOrderOf(clippingRecordSchema);
const orderSuggestion = inOrderOf(suggestionSchema);

const quantityRecord = (quantity: Quantity): Quantity => {
  const period = orderPeriod(quantity.period);
  return orderQuantity(period === quantity.period ? quantity : { ...quantity, period });
};

const suggestionRecord = (suggestion: Suggestion): Suggestion =>
  orderSuggestion({
    ...suggestion,
    quantity: suggestion.quantity && quantityRecord(suggestion.quantity),
    person: suggestion.person && orderPerson<Person>(suggestion.person),
    why: suggestion.why.map(orderReason),
  });

const markRecord = (mark: Mark): MarkRecord =>
  orderMark({
    ...mark,
    anchor: orderAnchor(mark.anchor),
    quantity: mark.quantity ? quantityRecord(mark.quantity) : undefined,
    person: mark.person ? orderPerson(mark.person) : undefined,
    links: mark.links.map(orderLink),
    suggestion: mark.suggestion && suggestionRecord(mark.suggestion),
  });

/**
 * The exchange form of an item (schema `trich-bao/1`): keys in the order of the schema, marks in reading order.
 * With `suggestions` and `text` nothing is lost: importing the record gives the same clipping, body and marks back.
 * It does not check the item: what the store holds is right by construction.
 */
export const toRecord = ({ clipping, body, marks }: ExportItem, options: RecordOptions): ClippingRecord =>
  orderRecord<ClippingRecord>({
    ...clipping,
    schema: RECORD_SCHEMA,
    text: options.text ? body.text : null,
    place: clipping.place && orderPlace(clipping.place),
    images: clipping.images.map(orderImage),
    marks: recordMarks({ clipping, body, marks }, options).map(markRecord),
    counts: orderCounts(clipping.counts),
    blocks: options.text ? body.blocks.map(orderBlock) : [],
    candidates: options.text ? body.candidates.map(orderCandidate) : [],
  });
