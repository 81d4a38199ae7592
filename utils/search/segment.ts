import { type Bits, forEachBit, setBit } from './bits';
import { appendDocument, emptyList, forEachListed, type GrowingList } from './document-lists';
import type { Facet } from './filters';
import { countIds, idAt, type PackedIds, packIds } from './packed-ids';
import { createTermWriter, forEachTerm, type TermDocuments, type Terms, termText } from './terms';
import { createWordLists } from './word-lists';
import { forEachWord, spellWord } from './words';

/** What is indexed of one clipping. */
export type SearchDocument = {
  readonly id: string;
  /** All words to be found; NFC. */
  readonly text: string;
  readonly facets: readonly (readonly [Facet, string])[];
  /** Milliseconds; 0 where unknown. */
  readonly times: SortTimes;
};

export const SORT_TIMES = ['clippedAt', 'publishedAt', 'updatedAt'] as const;
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

const wordTerm = (written: string): string => {
  const { folded, spelled } = spellWord(written);
  return folded === spelled ? folded : `${folded}${String.fromCharCode(SPELLING)}${spelled}`;
};

export const sizeOf = ({ ids }: Pick<Segment, 'ids'>): number => countIds(ids);

/** Numbers of 32 bits in the set of a term. */
const setLength = (size: number): number => Math.ceil(size / 32);

/** The set of a term that has one. */
export const setOf = ({ ids, sets }: Segment, { at }: TermDocuments): Bits => {
  const length = setLength(countIds(ids));
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

/** Packs the documents of each term; lists and sets lie in the order of the terms. */
const packTerms = (
  growing: ReadonlyMap<string, GrowingList>,
  size: number,
): Pick<Segment, 'terms' | 'lists' | 'sets'> => {
  const length = setLength(size);
  const isSet = (list: GrowingList): boolean => list.length > length * Uint32Array.BYTES_PER_ELEMENT;
  const all = [...growing.values()];
  const lists = new Uint8Array(all.reduce((sum, list) => sum + (isSet(list) ? 0 : list.length), 0));
  const sets = new Uint32Array(all.filter(isSet).length * length);
  const writer = createTermWriter();
  let [listed, numbered] = [0, 0];
  for (const term of [...growing.keys()].sort()) {
    const list = growing.get(term) ?? emptyList();
    if (isSet(list)) {
      const bits = sets.subarray(numbered * length, (numbered + 1) * length);
      forEachListed(list.bytes, [0, list.length], (document) => setBit(bits, document));
      writer.add(term, { isSet: true, at: numbered, size: 0 });
      numbered += 1;
    } else {
      lists.set(list.bytes.subarray(0, list.length), listed);
      writer.add(term, { isSet: false, at: listed, size: list.length });
      listed += list.length;
    }
  }
  return { terms: writer.finish(), lists, sets };
};

/** Collects documents one after the other, so that a long build can be done in pieces. */
export const createSegmentBuilder = () => {
  const lists = new Map<string, GrowingList>();
  const ids: string[] = [];
  const times: SortTimes[] = [];
  const listOf = (term: string): GrowingList => {
    const known = lists.get(term);
    if (known) return known;
    const list = emptyList();
    lists.set(term, list);
    return list;
  };
  /** By the word as it is written: its spelling is made once. */
  const listAt = createWordLists((written) => listOf(wordTerm(written)));
  return {
    add: ({ id, text, facets, times: own }: SearchDocument): void => {
      const document = ids.push(id) - 1;
      times.push(own);
      const lower = text.toLowerCase();
      forEachWord(lower, (start, end) => appendDocument(listAt(lower, start, end), document));
      for (const [facet, value] of facets) appendDocument(listOf(`${facetPrefix(facet)}${value}`), document);
    },
    /** Takes over the documents of a segment that are still wanted. */
    addSegment: (segment: Segment, isWanted: (document: number) => boolean): void => {
      const numbers = Int32Array.from({ length: sizeOf(segment) }, (_, document) => {
        if (!isWanted(document)) return -1;
        times.push({
          clippedAt: segment.times.clippedAt[document] ?? 0,
          publishedAt: segment.times.publishedAt[document] ?? 0,
          updatedAt: segment.times.updatedAt[document] ?? 0,
        });
        return ids.push(idAt(segment.ids, document)) - 1;
      });
      forEachTerm(segment.terms, '', (term) => {
        const text = termText(term);
        forEachDocument(segment, term, (document) => {
          const number = numbers[document] ?? -1;
          if (number >= 0) appendDocument(listOf(text), number);
        });
      });
    },
    finish: (gone: readonly string[] = []): Segment => ({
      ids: packIds(ids),
      gone,
      times: {
        clippedAt: Float64Array.from(times, ({ clippedAt }) => clippedAt),
        publishedAt: Float64Array.from(times, ({ publishedAt }) => publishedAt),
        updatedAt: Float64Array.from(times, ({ updatedAt }) => updatedAt),
      },
      ...packTerms(lists, ids.length),
    }),
  };
};

/** An index over documents, in one go. */
export const buildSegment = (documents: Iterable<SearchDocument>, gone: readonly string[] = []): Segment => {
  const builder = createSegmentBuilder();
  for (const document of documents) builder.add(document);
  return builder.finish(gone);
};
