import { allBits, type Bits, hasBit, narrow, noBits, setBit } from './bits';
import { acceptsValue, FACETS, type Facet, type Filter } from './filters';
import type { Clause, QueryWord, SearchQuery } from './query';
import { FACET, FACET_VALUE, forEachPosting, type Segment, SPELLING, termAt, termsBeginning } from './segment';

const addTerm = (segment: Segment, term: number, bits: Bits): void =>
  forEachPosting(segment, term, (document) => setBit(bits, document));

/** `isWhole`: the word to its end; otherwise words that begin so. */
const documentsWithWord = (segment: Segment, { folded, spelled }: QueryWord, isWhole = false): Bits => {
  const bits = noBits(segment.ids.length);
  for (const beginning of folded) {
    const [from, to] = termsBeginning(segment, beginning);
    for (let term = from; term < to; term += 1) {
      const [bare = '', marked = bare] = termAt(segment, term).split(SPELLING);
      if (isWhole && bare !== beginning) continue;
      if (spelled === null || (isWhole ? marked === spelled : marked.startsWith(spelled))) addTerm(segment, term, bits);
    }
  }
  return bits;
};

const facetPrefix = (facet: Facet): string => `${FACET}${facet}${FACET_VALUE}`;

const addDocumentsWithValue = (segment: Segment, filter: Filter, bits: Bits): void => {
  const prefix = facetPrefix(filter.facet);
  const [from, to] = termsBeginning(segment, prefix);
  for (let term = from; term < to; term += 1) {
    if (acceptsValue(filter, termAt(segment, term).slice(prefix.length))) addTerm(segment, term, bits);
  }
};

const documentsWithAny = (segment: Segment, filters: readonly Filter[]): Bits => {
  const bits = noBits(segment.ids.length);
  for (const filter of filters) addDocumentsWithValue(segment, filter, bits);
  return bits;
};

const narrowByClause = (segment: Segment, bits: Bits, clause: Clause): void => {
  const { isNegated } = clause;
  if (clause.type === 'word') narrow(bits, documentsWithWord(segment, clause.word), isNegated);
  else if (clause.type === 'filter') narrow(bits, documentsWithAny(segment, [clause.filter]), isNegated);
  else if (clause.type === 'any') narrow(bits, documentsWithAny(segment, clause.filters), isNegated);
  else if (!isNegated || clause.words.length === 1) {
    // Of several words in a row the index knows only that they are there: the text itself says in which order.
    const all = allBits(segment.ids.length);
    for (const word of clause.words) narrow(all, documentsWithWord(segment, word, true));
    narrow(bits, all, isNegated);
  }
};

/** Which documents answer a query, as far as the index knows: phrases of several words are still to be looked up. */
export const findDocuments = (segment: Segment, query: SearchQuery): Bits => {
  const bits = allBits(segment.ids.length);
  for (const clause of query) narrowByClause(segment, bits, clause);
  return bits;
};

/** How many of some documents have each value of each facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Adds how many of the documents found in a segment have each value of one facet to counts begun with `noFacetCounts`. */
export const addFacetCounts = (
  counts: Readonly<Record<Facet, Map<string, number>>>,
  { segment, facet, found }: { readonly segment: Segment; readonly facet: Facet; readonly found: Bits },
): void => {
  const prefix = facetPrefix(facet);
  const [from, to] = termsBeginning(segment, prefix);
  for (let term = from; term < to; term += 1) {
    let count = 0;
    forEachPosting(segment, term, (document) => {
      if (hasBit(found, document)) count += 1;
    });
    if (count === 0) continue;
    const value = termAt(segment, term).slice(prefix.length);
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + count);
  }
};

export const noFacetCounts = (): Readonly<Record<Facet, Map<string, number>>> =>
  // `as`: fromEntries forgets its keys.
  Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, number>>;
