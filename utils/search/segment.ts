import { type Bits, forEachBit } from './bits';
import { forEachListed } from './document-lists';
import type { Facet } from './filters';
import { countPacked, type PackedIds } from './packed-ids';
import { mostTerms, type Term, type TermDocuments, type Terms } from './terms';
import { spellWord } from './words';

/** What is indexed of one clipping. */
export type SearchDocument = {
  readonly id: string;
  /** All words to be found; NFC. */
  readonly text: string;
  readonly facets: readonly (readonly [Facet, string])[];
  /** Milliseconds; 0 where unknown. */
  readonly times: SortTimes;
};

export const SORT_TIMES = ['clippedAt', 'updatedAt'] as const;
export type SortTimes = Readonly<Record<(typeof SORT_TIMES)[number], number>>;

/**
 * An index over some documents, packed so that it can be stored and loaded as it is: a dozen arrays, nothing to be parsed.
 * Documents are numbered by their place in `ids`. Of a term that many documents have there is a bit for each document, of
 * another a list of those that have it, whichever is shorter: the beginning of a common word names dozens of common words,
 * and none of them is gone through document by document.
 */
export type Segment = {
  readonly ids: PackedIds;
  /** Documents that an older segment has and that are no more. */
  readonly gone: readonly string[];
  readonly times: Readonly<Record<(typeof SORT_TIMES)[number], Float64Array<ArrayBuffer>>>;
  readonly terms: Terms;
  readonly lists: Uint8Array<ArrayBuffer>;
  readonly sets: Uint32Array<ArrayBuffer>;
};

/** Stands between a word without marks and the same word with them, so that all spellings lie side by side. */
export const SPELLING = 0;
/** Begins the term of a property; `FACET_VALUE` stands before its value. */
const FACET = '\u0001';
const FACET_VALUE = '\u0002';

/** What the terms of a property begin with; its value follows. */
export const facetPrefix = (facet: Facet): string => `${FACET}${facet}${FACET_VALUE}`;

/** The term of a word as it stands in a text. */
export const wordTerm = (written: string): string => {
  const { folded, spelled } = spellWord(written);
  return folded === spelled ? folded : `${folded}${String.fromCharCode(SPELLING)}${spelled}`;
};

/** How many documents a segment has. */
export const sizeOf = ({ ids }: Pick<Segment, 'ids'>): number => countPacked(ids);

/** Numbers of 32 bits in the set of a term. */
export const setLength = (size: number): number => Math.ceil(size / 32);

/** The set of a term that has one. */
export const setOf = ({ ids, sets }: Segment, { at }: TermDocuments): Bits => {
  const length = setLength(countPacked(ids));
  return sets.subarray(at * length, (at + 1) * length);
};

/** Calls back with the documents of a term in order. */
export const forEachDocument = (
  segment: Segment,
  term: TermDocuments,
  onDocument: (document: number) => void,
): void => {
  if (term.isSet) forEachBit(setOf(segment, term), onDocument);
  else forEachListed(segment.lists, [term.at, term.at + term.size], onDocument);
};

/** How many terms of a segment have a set. */
const countSets = ({ ids, sets }: Segment): number => sets.length / Math.max(1, setLength(countPacked(ids)));

/** The number of a term in sequences of words: the lowest for the most common, whose sets are numbered so. */
export const termNumber = (segment: Segment, { isSet, at, place }: Term): number =>
  isSet ? at : countSets(segment) + place;

/** All numbers of the terms of a segment are below this. */
export const mostNumbers = (segment: Segment): number => countSets(segment) + mostTerms(segment.terms);
