import type { Facet } from './filters';
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
 * An index over some documents, packed so that it can be stored and loaded as it is: nothing is parsed, a look-up is a
 * search by halves in `terms`. Documents are numbered by their place in `ids`; the list of a term holds the differences
 * between their numbers, seven bits a byte.
 */
export type Segment = {
  readonly ids: readonly string[];
  /** Documents that an older segment has and that are no more. */
  readonly gone: readonly string[];
  readonly times: Readonly<Record<(typeof SORT_TIMES)[number], Float64Array>>;
  /** All terms in order of their UTF-16 units, without anything between. */
  readonly terms: string;
  readonly termEnds: Uint32Array;
  readonly postings: Uint8Array;
  readonly postingEnds: Uint32Array;
};

/** Stands between a word without marks and the same word with them, so that all spellings lie side by side. */
export const SPELLING = '\u0000';
/** Begins the term of a property; `FACET_VALUE` stands before its value. */
export const FACET = '\u0001';
export const FACET_VALUE = '\u0002';

export const facetTerm = (facet: Facet, value: string): string => `${FACET}${facet}${FACET_VALUE}${value}`;

const wordTerm = (written: string): string => {
  const { folded, spelled } = spellWord(written);
  return folded === spelled ? folded : `${folded}${SPELLING}${spelled}`;
};

/** A list that grows: numbers of documents, ascending, packed. */
type Posting = { bytes: Uint8Array; length: number; last: number };

const FIRST_BYTES = 8;
/** A number of 32 bits takes up to five bytes. */
const NUMBER_BYTES = 5;

const append = (posting: Posting, document: number): void => {
  if (document === posting.last) return;
  if (posting.length + NUMBER_BYTES > posting.bytes.length) {
    const longer = new Uint8Array(posting.bytes.length * 2 + NUMBER_BYTES);
    longer.set(posting.bytes);
    posting.bytes = longer;
  }
  let step = document - posting.last;
  while (step > 127) {
    posting.bytes[posting.length++] = (step & 127) | 128;
    step >>>= 7;
  }
  posting.bytes[posting.length++] = step;
  posting.last = document;
};

/** Calls back with the documents of the term numbered `term`. */
export const forEachPosting = (segment: Segment, term: number, onDocument: (document: number) => void): void => {
  const { postings, postingEnds } = segment;
  const end = postingEnds[term] ?? 0;
  let document = -1;
  for (let at = term === 0 ? 0 : (postingEnds[term - 1] ?? 0); at < end; ) {
    let step = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = postings[at++] ?? 0;
      step |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    document += step;
    onDocument(document);
  }
};

const packTerms = (lists: ReadonlyMap<string, Posting>) => {
  const sorted = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
  const termEnds = new Uint32Array(sorted.length);
  const postingEnds = new Uint32Array(sorted.length);
  let size = 0;
  for (const { length } of lists.values()) size += length;
  const postings = new Uint8Array(size);
  let written = 0;
  let letters = 0;
  for (const [at, term] of sorted.entries()) {
    const list = lists.get(term);
    if (list) postings.set(list.bytes.subarray(0, list.length), written);
    written += list?.length ?? 0;
    letters += term.length;
    termEnds[at] = letters;
    postingEnds[at] = written;
  }
  return { terms: sorted.join(''), termEnds, postings, postingEnds };
};

/** Collects documents one after the other, so that a long build can be done in pieces. */
export const createSegmentBuilder = () => {
  const lists = new Map<string, Posting>();
  const ids: string[] = [];
  const times: SortTimes[] = [];
  const listOf = (term: string): Posting => {
    const known = lists.get(term);
    if (known) return known;
    const list: Posting = { bytes: new Uint8Array(FIRST_BYTES), length: 0, last: -1 };
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
      forEachWord(lower, (start, end) => append(listAt(lower, start, end), document));
      for (const [facet, value] of facets) append(listOf(facetTerm(facet, value)), document);
    },
    /** Takes over the documents of a segment that are still wanted. */
    addSegment: (segment: Segment, isWanted: (document: number) => boolean): void => {
      const numbers = segment.ids.map((id, document) => {
        if (!isWanted(document)) return -1;
        times.push({
          clippedAt: segment.times.clippedAt[document] ?? 0,
          publishedAt: segment.times.publishedAt[document] ?? 0,
          updatedAt: segment.times.updatedAt[document] ?? 0,
        });
        return ids.push(id) - 1;
      });
      for (let term = 0; term < segment.termEnds.length; term += 1) {
        const words = termAt(segment, term);
        forEachPosting(segment, term, (document) => {
          const number = numbers[document] ?? -1;
          if (number >= 0) append(listOf(words), number);
        });
      }
    },
    size: () => ids.length,
    finish: (gone: readonly string[] = []): Segment => ({
      ids,
      gone,
      times: {
        clippedAt: Float64Array.from(times, ({ clippedAt }) => clippedAt),
        publishedAt: Float64Array.from(times, ({ publishedAt }) => publishedAt),
        updatedAt: Float64Array.from(times, ({ updatedAt }) => updatedAt),
      },
      ...packTerms(lists),
    }),
  };
};

/** An index over documents, in one go. */
export const buildSegment = (documents: Iterable<SearchDocument>, gone: readonly string[] = []): Segment => {
  const builder = createSegmentBuilder();
  for (const document of documents) builder.add(document);
  return builder.finish(gone);
};

/** The term numbered `at`. */
export const termAt = ({ terms, termEnds }: Segment, at: number): string =>
  terms.slice(at === 0 ? 0 : termEnds[at - 1], termEnds[at]);

/** The number of the first term that is not before `wanted`. */
const firstTerm = (segment: Segment, wanted: string): number => {
  let low = 0;
  let high = segment.termEnds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (termAt(segment, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Numbers `[from, to)` of the terms that begin so. */
export const termsBeginning = (segment: Segment, beginning: string): readonly [number, number] => [
  firstTerm(segment, beginning),
  firstTerm(segment, `${beginning}\uffff`),
];
