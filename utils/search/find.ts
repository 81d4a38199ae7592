import { allBits, type Bits, countBoth, hasBit, narrow, noBits, setBit, widen } from './bits';
import { acceptsValue, FACETS, type Facet, type Filter } from './filters';
import type { Clause, QueryWord, SearchQuery } from './query';
import { facetPrefix, forEachDocument, type Segment, SPELLING, setOf, sizeOf } from './segment';
import { forEachTerm, type Term, type TermDocuments, termBytes, termText } from './terms';

/** Adds the documents of a term. Changes `bits`. */
export const addTerm = (segment: Segment, term: TermDocuments, bits: Bits): void => {
  if (term.isSet) widen(bits, setOf(segment, term));
  else forEachDocument(segment, term, (document) => setBit(bits, document));
};

/** Whether a term has these bytes at a place. */
const hasBytes = ({ bytes, length }: Term, at: number, wanted: Uint8Array): boolean => {
  if (at + wanted.length > length) return false;
  for (let nth = 0; nth < wanted.length; nth += 1) if (bytes[at + nth] !== wanted[nth]) return false;
  return true;
};

/** Where the word without marks ends. */
const bareEnd = ({ bytes, length }: Term): number => {
  const end = bytes.indexOf(SPELLING);
  return end < 0 || end > length ? length : end;
};

/**
 * Calls back with the terms of a word: to its end with `isWhole`, otherwise of all words that begin so. The word itself comes
 * before all longer ones.
 */
export const forEachTermOf = (
  segment: Segment,
  { word: { folded, spelled }, isWhole }: { readonly word: QueryWord; readonly isWhole: boolean },
  onTerm: (term: Term) => void,
): void => {
  const marked = spelled === null ? null : termBytes(spelled);
  const fits = (term: Term, bare: number): boolean => {
    if (marked === null) return true;
    // A word without marks of its own is written once.
    const from = bare === term.length ? 0 : bare + 1;
    return hasBytes(term, from, marked) && (!isWhole || from + marked.length === term.length);
  };
  for (const beginning of folded) {
    const { length } = termBytes(beginning);
    forEachTerm(segment.terms, beginning, (term) => {
      const bare = bareEnd(term);
      if (isWhole && bare !== length) return false;
      if (fits(term, bare)) onTerm(term);
      return true;
    });
  }
};

/** Documents with a word that begins as the one asked for, or with `isWhole` is it. */
export const documentsWithWord = (segment: Segment, word: QueryWord, isWhole = false): Bits => {
  const bits = noBits(sizeOf(segment));
  forEachTermOf(segment, { word, isWhole }, (term) => addTerm(segment, term, bits));
  return bits;
};

/** Documents that have all words of a phrase, in whatever order. */
export const documentsWithAll = (segment: Segment, phrase: readonly QueryWord[]): Bits => {
  const bits = allBits(sizeOf(segment));
  for (const word of phrase) narrow(bits, documentsWithWord(segment, word, true));
  return bits;
};

const addDocumentsWithValue = (segment: Segment, filter: Filter, bits: Bits): void => {
  const prefix = facetPrefix(filter.facet);
  forEachTerm(segment.terms, prefix, (term) => {
    if (acceptsValue(filter, termText(term, prefix.length))) addTerm(segment, term, bits);
  });
};

const documentsWithAny = (segment: Segment, filters: readonly Filter[]): Bits => {
  const bits = noBits(sizeOf(segment));
  for (const filter of filters) addDocumentsWithValue(segment, filter, bits);
  return bits;
};

const narrowByClause = (segment: Segment, bits: Bits, clause: Clause): void => {
  const { isNegated } = clause;
  if (clause.type === 'word') narrow(bits, documentsWithWord(segment, clause.word), isNegated);
  else if (clause.type === 'filter') narrow(bits, documentsWithAny(segment, [clause.filter]), isNegated);
  else if (clause.type === 'any') narrow(bits, documentsWithAny(segment, clause.filters), isNegated);
  // Of several words in a row the segment knows only that they are there: their sequences say in which order.
  else if (!isNegated || clause.words.length === 1) narrow(bits, documentsWithAll(segment, clause.words), isNegated);
};

/** Which documents answer a query, as far as the segment knows: see `phrasesOf`. */
export const findDocuments = (segment: Segment, query: SearchQuery): Bits => {
  const bits = allBits(sizeOf(segment));
  for (const clause of query) narrowByClause(segment, bits, clause);
  return bits;
};

/** How many of some documents have each value of each facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const countIn = (segment: Segment, term: Term, found: Bits): number => {
  if (term.isSet) return countBoth(found, setOf(segment, term));
  let count = 0;
  forEachDocument(segment, term, (document) => {
    if (hasBit(found, document)) count += 1;
  });
  return count;
};

/** Adds how many of the documents found in a segment have each value of one facet to counts begun with `noFacetCounts`. */
export const addFacetCounts = (
  counts: Readonly<Record<Facet, Map<string, number>>>,
  { segment, facet, found }: { readonly segment: Segment; readonly facet: Facet; readonly found: Bits },
): void => {
  const prefix = facetPrefix(facet);
  forEachTerm(segment.terms, prefix, (term) => {
    const count = countIn(segment, term, found);
    if (count === 0) return;
    const value = termText(term, prefix.length);
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + count);
  });
};

/** Counts before the first segment, a map for every facet. */
export const noFacetCounts = (): Readonly<Record<Facet, Map<string, number>>> =>
  // `as`: fromEntries forgets its keys.
  Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, number>>;
