/** A set of documents of one segment: a bit each. */
export type Bits = Uint32Array;

/** The empty set of a segment with `size` documents. */
export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

/** The set of all documents of a segment. */
export const allBits = (size: number): Bits => {
  const bits = noBits(size).fill(0xffffffff);
  const last = size % 32;
  // Bits beyond the last document stay empty, so that counting needs no care.
  if (last !== 0) bits[bits.length - 1] = 2 ** last - 1;
  return bits;
};

/** Adds a document. Changes `bits`. */
export const setBit = (bits: Bits, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
};

/** Takes a document out. Changes `bits`. */
export const clearBit = (bits: Bits, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
};

/** Whether a document is in the set. */
export const hasBit = (bits: Bits, at: number): boolean => ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;

/** Whether the set has no member. */
export const isEmpty = (bits: Bits): boolean => {
  for (let at = 0; at < bits.length; at += 1) if (bits[at] !== 0) return false;
  return true;
};

/** Keeps in `bits` what `others` has too, or with `isNegated` what it has not. Changes `bits`. */
export const narrow = (bits: Bits, others: Bits, isNegated = false): void => {
  for (let at = 0; at < bits.length; at += 1) {
    const other = others[at] ?? 0;
    bits[at] = (bits[at] ?? 0) & (isNegated ? ~other : other);
  }
};

/** Adds to `bits` what `others` has. Changes `bits`. */
export const widen = (bits: Bits, others: Bits): void => {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0);
};

/** Calls back with every member in order. */
export const forEachBit = (bits: Bits, onMember: (at: number) => void): void => {
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at] ?? 0;
    while (word !== 0) {
      const low = word & -word;
      onMember(at * 32 + (31 - Math.clz32(low)));
      word ^= low;
    }
  }
};

/** All members in order. */
export const membersOf = (bits: Bits): Uint32Array<ArrayBuffer> => {
  const members = new Uint32Array(countBits(bits));
  let next = 0;
  forEachBit(bits, (member) => {
    members[next++] = member;
  });
  return members;
};

const countWord = (word: number): number => {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** How many documents are in the set. */
export const countBits = (bits: Bits): number => {
  let count = 0;
  for (const word of bits) count += countWord(word);
  return count;
};

/** How many members two sets have in common. */
export const countBoth = (bits: Bits, others: Bits): number => {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += countWord((bits[at] ?? 0) & (others[at] ?? 0));
  return count;
};
