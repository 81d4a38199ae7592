import { idAt, isUuid, type PackedIds, UUID_WORDS, writeUuid } from './packed-ids';

/** Slots to begin with; a power of two. */
const FIRST_SLOTS = 1 << 12;

const hashOf = (words: Uint32Array, at: number): number => {
  let hash = 0;
  for (let word = at; word < at + UUID_WORDS; word += 1) hash = Math.imul(hash ^ (words[word] ?? 0), 0x9e3779b1);
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
