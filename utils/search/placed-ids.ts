import { countPacked, idAt, type PackedIds } from './packed-ids';

/**
 * Ids by where they stand in other lists: a number each where an id takes four, and nothing at all of the lists themselves
 * for who has them already. Places are counted through all lists, each of them from a multiple of 32 on, as bits are.
 */
export type PlacedIds = { readonly lists: readonly PackedIds[]; readonly places: Uint32Array<ArrayBuffer> };

/** What a search found: packed where it is little. */
export type FoundIds = PackedIds | PlacedIds;

/** A list of ids, in whatever way it is kept. */
export type IdList = FoundIds | readonly string[];

/** Whether a list was left as strings. */
export const isPlain = (ids: IdList): ids is readonly string[] => Array.isArray(ids);

/** Whether ids are given by their places in other lists. */
export const isPlaced = (ids: FoundIds): ids is PlacedIds => 'places' in ids;

/** How many places a list takes before the next one begins. */
export const roomOf = (size: number): number => 32 * Math.ceil(size / 32);

/** How many ids a list has. */
export const countIds = (ids: IdList): number => {
  if (isPlain(ids)) return ids.length;
  return isPlaced(ids) ? ids.places.length : countPacked(ids);
};

/** Where an id of a list is packed: in which list, and its number there. */
export const whereIs = (ids: FoundIds, at: number): readonly [ids: PackedIds, at: number] => {
  if (!isPlaced(ids)) return [ids, at];
  let rest = ids.places[at] ?? 0;
  for (const list of ids.lists) {
    const room = roomOf(countPacked(list));
    if (rest < room) return [list, rest];
    rest -= room;
  }
  return [{ text: '', ends: new Uint32Array() }, 0];
};

/** The ids numbered `[from, to)`, spelled out. */
export const idsBetween = (ids: IdList, from: number, to: number): readonly string[] => {
  if (isPlain(ids)) return ids.slice(from, to);
  const count = Math.min(to, countIds(ids)) - from;
  return Array.from({ length: Math.max(0, count) }, (_, nth) => idAt(...whereIs(ids, from + nth)));
};

/** A list of ids spelled out. */
export const spellIds = (ids: IdList): readonly string[] => (isPlain(ids) ? ids : idsBetween(ids, 0, countIds(ids)));
