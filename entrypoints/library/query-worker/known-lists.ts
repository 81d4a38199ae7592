import { type FoundIds, isPlaced, type PackedIds } from '@/utils/search';

/** Ids on their way: of the lists they stand in the page is given those it has not got, and of the others their number. */
export type SentIds =
  | PackedIds
  | {
      readonly places: Uint32Array<ArrayBuffer>;
      readonly lists: readonly { readonly number: number; readonly ids?: PackedIds }[];
    };

/**
 * Ids as the worker sends them. Both sides remember the lists of the last answer with places and no others, so that each
 * knows what the other has; answers must arrive in the order they were made in.
 */
export const createIdSender = () => {
  let known: ReadonlyMap<PackedIds, number> = new Map();
  let last = 0;
  return (ids: FoundIds): SentIds => {
    if (!isPlaced(ids)) return ids;
    const before = known;
    known = new Map(ids.lists.map((list) => [list, before.get(list) ?? ++last]));
    const lists = ids.lists.map((list) => {
      const number = known.get(list) ?? 0;
      return before.has(list) ? { number } : { number, ids: list };
    });
    return { places: ids.places, lists };
  };
};

const NONE: PackedIds = { text: '', ends: new Uint32Array() };

/** Ids as the page has them, from what `createIdSender` made on the other side. */
export const createIdReceiver = () => {
  let known: ReadonlyMap<number, PackedIds> = new Map();
  return (sent: SentIds): FoundIds => {
    if (!('places' in sent)) return sent;
    const before = known;
    const lists = sent.lists.map(({ number, ids }) => ids ?? before.get(number) ?? NONE);
    known = new Map(sent.lists.map(({ number }, at) => [number, lists[at] ?? NONE]));
    return { lists, places: sent.places };
  };
};
