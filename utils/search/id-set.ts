import { countPacked, idAt, isUuid, type PackedIds, UUID_WORDS, writeUuid } from './packed-ids';

/** Slots to begin with; a power of two. */
const FIRST_SLOTS = 1 << 12;

/** Spreads neighbours over all bits: 2 ** 32 by the golden ratio. */
const MIX = 0x9e3779b1;

const hashOf = (words: Uint32Array, at: number): number => {
  let hash = 0;
  for (let word = at; word < at + UUID_WORDS; word += 1) hash = Math.imul(hash ^ (words[word] ?? 0), MIX);
  return hash ^ (hash >>> 15);
};

/** UUIDs by their numbers: no string is made to look one up. */
const createUuidSet = (expected: number) => {
  let count = 0;
  /** Numbers of ids, from 1; 0 is an empty slot. Half empty at least, so that a search ends soon. */
  let slots = new Int32Array(Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(expected * 2 + 1))));
  let known = new Uint32Array((slots.length / 2) * UUID_WORDS);
  const isAt = (place: number, words: Uint32Array, at: number): boolean =>
    known[place] === words[at] &&
    known[place + 1] === words[at + 1] &&
    known[place + 2] === words[at + 2] &&
    known[place + 3] === words[at + 3];
  const slotOf = (words: Uint32Array, at: number): number => {
    const mask = slots.length - 1;
    for (let slot = hashOf(words, at) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? 0;
      if (number === 0 || isAt((number - 1) * UUID_WORDS, words, at)) return slot;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    const longer = new Uint32Array(known.length * 2);
    longer.set(known);
    known = longer;
    for (let number = 1; number <= count; number += 1) slots[slotOf(known, (number - 1) * UUID_WORDS)] = number;
  };
  return {
    has: (words: Uint32Array, at: number): boolean => slots[slotOf(words, at)] !== 0,
    add: (words: Uint32Array, at: number): boolean => {
      const slot = slotOf(words, at);
      if (slots[slot] !== 0) return false;
      for (let word = 0; word < UUID_WORDS; word += 1) known[count * UUID_WORDS + word] = words[at + word] ?? 0;
      count += 1;
      slots[slot] = count;
      if (count * 2 >= slots.length) grow();
      return true;
    },
    /**
     * Adds all of a list; calls back with the place of each that was there already. One loop over numbers and no call for
     * each id: a window goes through all ids of a library once, and has no time to become quick at it.
     */
    addAll: (words: Uint32Array, onKnown: (at: number) => void): void => {
      const ids = words.length / UUID_WORDS;
      while ((count + ids) * 2 >= slots.length) grow();
      const mask = slots.length - 1;
      for (let at = 0, from = 0; at < ids; at += 1, from += UUID_WORDS) {
        const a = words[from] ?? 0;
        const b = words[from + 1] ?? 0;
        const c = words[from + 2] ?? 0;
        const d = words[from + 3] ?? 0;
        let hash = Math.imul(a, MIX);
        hash = Math.imul(hash ^ b, MIX);
        hash = Math.imul(hash ^ c, MIX);
        hash = Math.imul(hash ^ d, MIX);
        let slot = (hash ^ (hash >>> 15)) & mask;
        let place = 0;
        for (;;) {
          place = ((slots[slot] ?? 0) - 1) * UUID_WORDS;
          if (place < 0) break;
          if (known[place] === a && known[place + 1] === b && known[place + 2] === c && known[place + 3] === d) break;
          slot = (slot + 1) & mask;
        }
        if (place >= 0) {
          onKnown(at);
          continue;
        }
        place = count * UUID_WORDS;
        known[place] = a;
        known[place + 1] = b;
        known[place + 2] = c;
        known[place + 3] = d;
        count += 1;
        slots[slot] = count;
      }
    },
  };
};

/** Ids met so far; of about how many it will be, so that it need not grow. `add` answers whether an id is new. */
export const createIdSet = (expected = 0) => {
  const uuids = createUuidSet(expected);
  const others = new Set<string>();
  const one = new Uint32Array(UUID_WORDS);
  const add = (id: string): boolean => {
    if (isUuid(id)) {
      writeUuid(one, 0, id);
      return uuids.add(one, 0);
    }
    if (others.has(id)) return false;
    others.add(id);
    return true;
  };
  return {
    add,
    /** The id numbered `at` of a packed list. */
    addFrom: (packed: PackedIds, at: number): boolean =>
      'uuids' in packed ? uuids.add(packed.uuids, at * UUID_WORDS) : add(idAt(packed, at)),
    /** Adds all ids of a packed list; calls back with the place of each that was met before. */
    addAll: (packed: PackedIds, onKnown: (at: number) => void): void => {
      if ('uuids' in packed) uuids.addAll(packed.uuids, onKnown);
      else for (let at = 0; at < countPacked(packed); at += 1) if (!add(idAt(packed, at))) onKnown(at);
    },
    /** Whether the id numbered `at` of a packed list was met. */
    hasFrom: (packed: PackedIds, at: number): boolean => {
      if ('uuids' in packed) return uuids.has(packed.uuids, at * UUID_WORDS);
      const id = idAt(packed, at);
      if (!isUuid(id)) return others.has(id);
      writeUuid(one, 0, id);
      return uuids.has(one, 0);
    },
  };
};
