import {
  type Bits,
  countBits,
  idAt,
  type PackedIds,
  type PlacedIds,
  packIds,
  roomOf,
  type Segment,
  UUID_WORDS,
} from '@/utils/search';
import type { SortTime } from '../records/list-orders';
import { type DocumentOrder, orderDocuments } from './document-order';

/** What was found in a segment. */
export type FoundIn = { readonly segment: Segment; readonly bits: Bits };

/** All documents of the library in an order, counted through all segments, each of them from a multiple of 32 on. */
export type LibraryOrder = Uint32Array<ArrayBuffer>;

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

/** Where the documents of each segment begin, counted through all of them. */
const beginnings = (sizes: readonly number[]): readonly number[] => {
  let next = 0;
  return sizes.map((size) => {
    const own = next;
    next += roomOf(size);
    return own;
  });
};

/** The latest first by a time, ties by id. Made once for a state of the library: a search goes through it, and sorts nothing. */
export const orderLibrary = (segments: readonly Timed[], sort: SortTime): LibraryOrder => {
  const order = orderDocuments(segments.map(({ times, ids }) => ({ numbers: times[sort], ids })));
  const begin = beginnings(segments.map(({ times }) => times[sort].length));
  return order.documents.map((document, place) => (begin[order.layers[place] ?? 0] ?? 0) + document);
};

/** One set of all documents, as `orderLibrary` counts them. */
const joinBits = (found: readonly FoundIn[]): Bits => {
  const joined = new Uint32Array(found.reduce((sum, { bits }) => sum + bits.length, 0));
  let next = 0;
  for (const { bits } of found) {
    joined.set(bits, next);
    next += bits.length;
  }
  return joined;
};

const listsOf = (found: readonly FoundIn[]): readonly PackedIds[] => found.map(({ segment: { ids } }) => ids);

const countFound = (found: readonly FoundIn[]): number => found.reduce((sum, { bits }) => sum + countBits(bits), 0);

/** What was found in each segment, in an order of all. Their places are answered: to copy their ids takes longer than the search took. */
export const idsFound = (found: readonly FoundIn[], order: LibraryOrder): PlacedIds => {
  const bits = joinBits(found);
  const places = new Uint32Array(countFound(found));
  let next = 0;
  for (let at = 0; at < order.length; at += 1) {
    const document = order[at] ?? 0;
    if (((bits[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0) places[next++] = document;
  }
  return { lists: listsOf(found), places };
};

/** Notes a number for each document of a set; a call for each document would take as long as all the rest. */
const noteAll = (noted: Uint8Array, bits: Bits, number: number): void => {
  for (let at = 0; at < bits.length; at += 1) {
    let document = at * 32;
    for (let word = bits[at] ?? 0; word !== 0; word >>>= 1) {
      if ((word & 1) === 1) noted[document] = number;
      document += 1;
    }
  }
};

/** What was found in each rank, in an order of all: all of the first rank, then all of the second. */
export const idsRanked = (ranks: readonly (readonly FoundIn[])[], order: LibraryOrder): PlacedIds => {
  const [first = []] = ranks;
  /** Of each document its rank, counted from 1; 0 for one that was not found. */
  const rankOf = new Uint8Array(32 * first.reduce((sum, { bits }) => sum + bits.length, 0));
  /** Where the next of each rank is written. */
  const next = new Uint32Array(ranks.length + 1);
  let end = 0;
  for (const [rank, found] of ranks.entries()) {
    noteAll(rankOf, joinBits(found), rank + 1);
    next[rank + 1] = end;
    end += countFound(found);
  }
  const places = new Uint32Array(end);
  for (let at = 0; at < order.length; at += 1) {
    const document = order[at] ?? 0;
    const rank = rankOf[document] ?? 0;
    if (rank === 0) continue;
    const place = next[rank] ?? 0;
    places[place] = document;
    next[rank] = place + 1;
  }
  return { lists: listsOf(first), places };
};

/** Ids of what was found without an order of all: where little was found, or there is none yet. */
export const idsFoundAlone = (found: readonly FoundIn[], sort: SortTime): PackedIds => {
  const segments = found.map(({ segment }) => segment);
  const wanted = found.map(({ segment: { times, ids }, bits }) => ({ numbers: times[sort], ids, wanted: bits }));
  return idsInOrder(segments, orderDocuments(wanted));
};
