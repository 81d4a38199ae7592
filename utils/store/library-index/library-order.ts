import {
  type Bits,
  countBits,
  forEachBit,
  gatherIds,
  idAt,
  idsOneAfterAnother,
  type PackedIds,
  packIds,
  type Segment,
  UUID_WORDS,
} from '@/utils/search';
import type { SortTime } from '../records/list-orders';
import { type DocumentOrder, orderDocuments } from './document-order';

/** What was found in a segment. */
export type FoundIn = { readonly segment: Segment; readonly bits: Bits };

/** All documents of the library in an order. */
export type LibraryOrder = {
  /** Of each place the document, counted through all segments, each of them from a multiple of 32 on. */
  readonly documents: Uint32Array<ArrayBuffer>;
  /** Their ids, in the order: what is found lies in a few runs of them. */
  readonly ids: PackedIds;
};

type Timed = Pick<Segment, 'ids' | 'times'>;

/** The ids of documents of several segments, in an order. */
const idsInOrder = (segments: readonly Timed[], { layers, documents }: DocumentOrder): PackedIds => {
  const lists = segments.flatMap(({ ids }) => ('uuids' in ids ? [ids.uuids] : []));
  if (lists.length < segments.length) {
    return packIds(
      Array.from(layers, (layer, place) => {
        const of = segments[layer];
        return of ? idAt(of.ids, documents[place] ?? 0) : '';
      }),
    );
  }
  const uuids = new Uint32Array(layers.length * UUID_WORDS);
  for (let place = 0; place < layers.length; place += 1) {
    const own = lists[layers[place] ?? 0];
    const from = (documents[place] ?? 0) * UUID_WORDS;
    for (let word = 0; word < UUID_WORDS; word += 1) uuids[place * UUID_WORDS + word] = own?.[from + word] ?? 0;
  }
  return { uuids };
};

/** Where the documents of each segment begin, counted through all of them in numbers of 32 bits. */
const beginnings = (sizes: readonly number[]): readonly number[] => {
  let next = 0;
  return sizes.map((size) => {
    const own = next;
    next += Math.ceil(size / 32);
    return own;
  });
};

/** The latest first by a time, ties by id. Made once for a state of the library: a search goes through it, and sorts nothing. */
export const orderLibrary = (segments: readonly Timed[], sort: SortTime): LibraryOrder => {
  const order = orderDocuments(segments.map(({ times, ids }) => ({ numbers: times[sort], ids })));
  const begin = beginnings(segments.map(({ times }) => times[sort].length));
  return {
    documents: order.documents.map((document, place) => (begin[order.layers[place] ?? 0] ?? 0) * 32 + document),
    ids: idsInOrder(segments, order),
  };
};

/** Shorter runs are copied number by number: a call for each would take longer. */
const SHORT_RUN = 8;

const copyRun = (words: Uint32Array, at: number, run: Uint32Array): void => {
  if (run.length > SHORT_RUN * UUID_WORDS) words.set(run, at);
  else for (let word = 0; word < run.length; word += 1) words[at + word] = run[word] ?? 0;
};

/** Calls back with every run of places that were found, `[from, end)`. */
const forEachRun = (documents: Uint32Array, bits: Bits, onRun: (from: number, end: number) => void): void => {
  let from = -1;
  for (let place = 0; place < documents.length; place += 1) {
    const document = documents[place] ?? 0;
    const isFound = ((bits[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0;
    if (isFound) {
      if (from < 0) from = place;
    } else if (from >= 0) {
      onRun(from, place);
      from = -1;
    }
  }
  if (from >= 0) onRun(from, documents.length);
};

/** One set of all documents, as `orderLibrary` counts them. */
const joinBits = (found: readonly FoundIn[]): Bits => {
  const begin = beginnings(found.map(({ segment }) => segment.times.clippedAt.length));
  const joined = new Uint32Array(found.reduce((sum, { bits }) => sum + bits.length, 0));
  for (const [nth, { bits }] of found.entries()) joined.set(bits, begin[nth]);
  return joined;
};

/** Ids of what was found in each segment, in an order of all. They stay packed: a hundred thousand strings take longer to make than the search took. */
export const idsFound = (found: readonly FoundIn[], { documents, ids }: LibraryOrder): PackedIds => {
  const bits = joinBits(found);
  if (!('uuids' in ids)) {
    const places: number[] = [];
    forEachRun(documents, bits, (from, end) => {
      for (let place = from; place < end; place += 1) places.push(place);
    });
    return gatherIds([{ ids, places }]);
  }
  const { uuids } = ids;
  const words = new Uint32Array(countBits(bits) * UUID_WORDS);
  let at = 0;
  forEachRun(documents, bits, (from, end) => {
    const run = uuids.subarray(from * UUID_WORDS, end * UUID_WORDS);
    copyRun(words, at, run);
    at += run.length;
  });
  return { uuids: words };
};

/** Ids of what was found in each rank, in an order of all: all of the first rank, then all of the second. */
export const idsRanked = (ranks: readonly (readonly FoundIn[])[], order: LibraryOrder): PackedIds => {
  const { documents, ids } = order;
  if (!('uuids' in ids)) return idsOneAfterAnother(ranks.map((found) => idsFound(found, order)));
  /** Of each document its rank, counted from 1; 0 for one that was not found. */
  const rankOf = new Uint8Array(32 * (ranks[0] ?? []).reduce((sum, { bits }) => sum + bits.length, 0));
  /** Where the next id of each rank is written. */
  const next = new Uint32Array(ranks.length + 1);
  let end = 0;
  for (const [rank, found] of ranks.entries()) {
    const bits = joinBits(found);
    forEachBit(bits, (document) => {
      rankOf[document] = rank + 1;
    });
    next[rank + 1] = end;
    end += countBits(bits) * UUID_WORDS;
  }
  return { uuids: copyByRank(ids.uuids, documents, { rankOf, next, words: new Uint32Array(end) }) };
};

type RankedCopy = {
  readonly rankOf: Uint8Array;
  readonly next: Uint32Array;
  readonly words: Uint32Array<ArrayBuffer>;
};

/** Copies each id to the next place of its rank, number by number: a loop over the four takes twice as long. */
const copyByRank = (uuids: Uint32Array, documents: Uint32Array, { rankOf, next, words }: RankedCopy) => {
  for (let place = 0, from = 0; place < documents.length; place += 1, from += UUID_WORDS) {
    const rank = rankOf[documents[place] ?? 0] ?? 0;
    if (rank === 0) continue;
    const at = next[rank] ?? 0;
    words[at] = uuids[from] ?? 0;
    words[at + 1] = uuids[from + 1] ?? 0;
    words[at + 2] = uuids[from + 2] ?? 0;
    words[at + 3] = uuids[from + 3] ?? 0;
    next[rank] = at + UUID_WORDS;
  }
  return words;
};

/** Ids of what was found without an order of all: where little was found, or there is none yet. */
export const idsFoundAlone = (found: readonly FoundIn[], sort: SortTime): PackedIds => {
  const segments = found.map(({ segment }) => segment);
  const wanted = found.map(({ segment: { times, ids }, bits }) => ({ numbers: times[sort], ids, wanted: bits }));
  return idsInOrder(segments, orderDocuments(wanted));
};
