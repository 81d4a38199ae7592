import { createIdSet } from './id-set';
import { countPacked, idAt, isUuid, type PackedIds, packIds, UUID_WORDS, writeUuid } from './packed-ids';
import { countIds, type FoundIds, type IdList, isPlaced, isPlain, roomOf, whereIs } from './placed-ids';

/*
 * Lists of ids as a page has them: a hundred thousand are never spelled out there, which takes a hundred milliseconds and
 * leaves as many strings behind. Numbers are compared with numbers.
 */

const placeOfUuid = (uuids: Uint32Array, id: string): number => {
  const [a, b, c, d] = writeUuid(new Uint32Array(UUID_WORDS), 0, id);
  for (let at = 0; at < uuids.length; at += UUID_WORDS) {
    if (uuids[at + 3] === d && uuids[at] === a && uuids[at + 1] === b && uuids[at + 2] === c) return at / UUID_WORDS;
  }
  return -1;
};

const placeOfPacked = (ids: PackedIds, id: string): number => {
  if ('uuids' in ids) return isUuid(id) ? placeOfUuid(ids.uuids, id) : -1;
  for (let at = 0; at < ids.ends.length; at += 1) if (idAt(ids, at) === id) return at;
  return -1;
};

/** The place of an id in a list; -1 where it is not there. */
export const placeOfId = (ids: IdList, id: string): number => {
  if (isPlain(ids)) return ids.indexOf(id);
  if (!isPlaced(ids)) return placeOfPacked(ids, id);
  let begin = 0;
  for (const list of ids.lists) {
    const own = placeOfPacked(list, id);
    // What stands in several lists is found in the one that is meant.
    const at = own < 0 ? -1 : ids.places.indexOf(begin + own);
    if (at >= 0) return at;
    begin += roomOf(countPacked(list));
  }
  return -1;
};

type IdSet = ReturnType<typeof createIdSet>;

const setOfIds = (ids: Iterable<string>): IdSet => {
  const set = createIdSet();
  for (const id of ids) set.add(id);
  return set;
};

/** The numbers of those ids of a list that are in a set, or that are not. */
const placesIn = (ids: FoundIds, set: IdSet, areThere = true): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at < countIds(ids); at += 1) if (set.hasFrom(...whereIs(ids, at)) === areThere) places.push(at);
  return places;
};

/** Some ids of a list, by their numbers. */
export type IdsAt = { readonly ids: PackedIds; readonly places: ArrayLike<number> };

/** Ids of several lists as one; nothing is spelled out where all are UUIDs. */
export const gatherIds = (parts: readonly IdsAt[]): PackedIds => {
  const lists = parts.flatMap(({ ids, places }) => ('uuids' in ids ? [{ uuids: ids.uuids, places }] : []));
  const count = parts.reduce((sum, { places }) => sum + places.length, 0);
  if (lists.length < parts.length || count === 0) {
    return packIds(parts.flatMap(({ ids, places }) => Array.from(places, (place) => idAt(ids, place))));
  }
  const kept = new Uint32Array(count * UUID_WORDS);
  let at = 0;
  for (const { uuids, places } of lists) {
    for (let nth = 0; nth < places.length; nth += 1) {
      const from = (places[nth] ?? 0) * UUID_WORDS;
      for (let word = 0; word < UUID_WORDS; word += 1) kept[at++] = uuids[from + word] ?? 0;
    }
  }
  return { uuids: kept };
};

/** Lists of ids as one, each after the one before. */
export const idsOneAfterAnother = (lists: readonly PackedIds[]): PackedIds => {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const uuids = lists.flatMap((list) => ('uuids' in list ? [list.uuids] : []));
  if (uuids.length < lists.length) {
    return packIds(lists.flatMap((list) => Array.from({ length: countPacked(list) }, (_, at) => idAt(list, at))));
  }
  const all = new Uint32Array(uuids.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const words of uuids) {
    all.set(words, end);
    end += words.length;
  }
  return { uuids: all };
};

const idsAt = (ids: FoundIds, places: readonly number[]): FoundIds =>
  isPlaced(ids)
    ? { lists: ids.lists, places: Uint32Array.from(places, (at) => ids.places[at] ?? 0) }
    : gatherIds([{ ids, places }]);

/** Which of some ids a list has, in its order, spelled out. */
export const idsAmong = (ids: IdList, wanted: ReadonlySet<string>): readonly string[] => {
  if (wanted.size === 0) return [];
  if (isPlain(ids)) return ids.filter((id) => wanted.has(id));
  return placesIn(ids, setOfIds(wanted)).map((at) => idAt(...whereIs(ids, at)));
};

/** A list without some ids; the same list where there are none. */
export const withoutIds = (ids: IdList, gone: ReadonlySet<string>): IdList => {
  if (gone.size === 0) return ids;
  if (isPlain(ids)) return ids.filter((id) => !gone.has(id));
  return idsAt(ids, placesIn(ids, setOfIds(gone), false));
};

/** What was found, in the order of a list that has more. */
export const idsOrderedBy = (order: PackedIds, found: FoundIds): FoundIds => {
  const set = createIdSet(countIds(found));
  for (let at = 0; at < countIds(found); at += 1) set.addFrom(...whereIs(found, at));
  return { lists: [order], places: Uint32Array.from(placesIn(order, set)) };
};

/** A list from its end. */
export const reverseIds = (ids: FoundIds): FoundIds => {
  const count = countIds(ids);
  return idsAt(
    ids,
    Array.from({ length: count }, (_, nth) => count - 1 - nth),
  );
};
