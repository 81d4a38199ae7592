/*
 * What deflate (RFC 1951) fixes: how lengths and distances are written, and how symbols that are used often get short codes.
 */

/** Symbols of a block: bytes, its end, lengths of repeats. */
export const SYMBOLS = 286;
export const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
/** Distances of repeats. */
export const DISTANCES = 30;
/** Longest code of a symbol or distance. */
const MOST_BITS = 15;
const SHORTEST_REPEAT = 3;
export const LONGEST_REPEAT = 258;
export const FARTHEST = 32_768;

/** Lengths and distances are written as a symbol and so many bits more. */
export const LENGTH_BITS = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
export const DISTANCE_BITS = Uint8Array.from({ length: DISTANCES }, (_, at) => Math.max(0, (at >> 1) - 1));

/** The least that each symbol of a kind stands for. */
const leastOf = (bits: Uint8Array, first: number): Uint16Array => {
  let next = first;
  return Uint16Array.from(bits, (more) => {
    const least = next;
    next += 1 << more;
    return least;
  });
};
/** The last length has a symbol of its own, though the one before could say it. */
export const LEAST_LENGTH = leastOf(LENGTH_BITS, SHORTEST_REPEAT).fill(LONGEST_REPEAT, LENGTH_BITS.length - 1);
export const LEAST_DISTANCE = leastOf(DISTANCE_BITS, 1);

/** Of each length the symbol it is written as, counted from the first. */
export const LENGTH_AT = Uint8Array.from({ length: LONGEST_REPEAT + 1 }, (_, length) =>
  Math.max(
    0,
    LEAST_LENGTH.findLastIndex((least) => least <= length),
  ),
);
/** The symbol a repeat of 3 to 258 bytes begins with; how far above the least of it follows in bits of its own. */
export const symbolOfLength = (length: number): number => FIRST_LENGTH + (LENGTH_AT[length] ?? 0);

/** Distances to 256 one by one, farther ones 128 together: no symbol parts them. */
const NEAR = Uint8Array.from({ length: 256 }, (_, at) => LEAST_DISTANCE.findLastIndex((least) => least <= at + 1));
const FAR = Uint8Array.from({ length: 256 }, (_, at) => LEAST_DISTANCE.findLastIndex((least) => least <= at * 128 + 1));
/** The symbol of a distance of 1 to 32,768 bytes back. */
export const symbolOfDistance = (distance: number): number =>
  (distance <= 256 ? NEAR[distance - 1] : FAR[(distance - 1) >> 7]) ?? 0;

/** A key of a sort: how often a symbol is used, and which it is. A block has fewer entries than fit above it. */
const KEY_BITS = 9;
const SYMBOL_OF_KEY = (1 << KEY_BITS) - 1;

/**
 * Depths of the leaves of the tree of least weight, over weights in order, the lightest first; in the place of the weights
 * (Moffat and Katajainen, "In-place calculation of minimum-redundancy codes").
 */
const setDepths = (tree: Uint32Array): void => {
  const last = tree.length - 1;
  const at = (index: number): number => tree[index] ?? 0;
  let leaf = 2;
  let root = 0;
  tree[0] = at(0) + at(1);
  for (let next = 1; next < last; next += 1) {
    if (leaf > last || at(root) < at(leaf)) {
      tree[next] = at(root);
      tree[root++] = next;
    } else tree[next] = at(leaf++);
    if (leaf > last || (root < next && at(root) < at(leaf))) {
      tree[next] = at(next) + at(root);
      tree[root++] = next;
    } else tree[next] = at(next) + at(leaf++);
  }
  tree[last - 1] = 0;
  for (let next = last - 2; next >= 0; next -= 1) tree[next] = at(at(next)) + 1;
  let next = last;
  root = last - 1;
  for (let free = 1, depth = 0; free > 0; depth += 1) {
    let inner = 0;
    for (; root >= 0 && at(root) === depth; root -= 1) inner += 1;
    for (; free > inner; free -= 1) tree[next--] = depth;
    free = 2 * inner;
  }
};

/** How many leaves lie at each depth, none deeper than `most`: the tree stays full, as readers of deflate demand. */
const countDepths = (depths: Uint32Array, most: number): Uint32Array => {
  const counts = new Uint32Array(most + 1);
  // Room taken, in parts of what a code of `most` bits takes.
  let taken = 0;
  for (let leaf = 0; leaf < depths.length; leaf += 1) {
    const at = Math.min(depths[leaf] ?? 0, most);
    counts[at] = (counts[at] ?? 0) + 1;
    taken += 1 << (most - at);
  }
  for (; taken > 1 << most; taken -= 1) {
    // A leaf of the lowest level goes beside one that is higher up, which goes down for it.
    let above = most - 1;
    while (counts[above] === 0) above -= 1;
    counts[above] = (counts[above] ?? 0) - 1;
    counts[above + 1] = (counts[above + 1] ?? 0) + 2;
    counts[most] = (counts[most] ?? 0) - 1;
  }
  return counts;
};

/** The symbols that are used, the rarest first, each with how often. */
const keysOf = (counts: Uint32Array): Uint32Array => {
  const keys = new Uint32Array(counts.length);
  let used = 0;
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const count = counts[symbol] ?? 0;
    if (count > 0) keys[used++] = (count << KEY_BITS) | symbol;
  }
  return keys.subarray(0, used).sort();
};

/** The bits of the code of each symbol, by how often it is used; 0 for one that is not. */
export const codeLengths = (counts: Uint32Array, most = MOST_BITS): Uint8Array => {
  const lengths = new Uint8Array(counts.length);
  const keys = keysOf(counts);
  if (keys.length < 2) {
    // A code of one symbol still has one bit.
    for (const key of keys) lengths[key & SYMBOL_OF_KEY] = 1;
    return lengths;
  }
  const tree = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) tree[at] = (keys[at] ?? 0) >>> KEY_BITS;
  setDepths(tree);
  const counted = countDepths(tree, most);
  let next = 0;
  for (let length = most; length > 0; length -= 1) {
    for (let left = counted[length] ?? 0; left > 0; left -= 1) lengths[(keys[next++] ?? 0) & SYMBOL_OF_KEY] = length;
  }
  return lengths;
};

/** Bytes with their bits turned round. */
const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) => {
  let reversed = 0;
  for (let bit = 0; bit < 8; bit += 1) reversed |= ((byte >> bit) & 1) << (7 - bit);
  return reversed;
});

const reverseBits = (code: number, length: number): number =>
  (((REVERSED[code & 255] ?? 0) << 8) | (REVERSED[code >> 8] ?? 0)) >> (16 - length);

/** The code of each symbol from the lengths of all codes, its first bit lowest. */
export const codesOf = (lengths: Uint8Array): Uint16Array => {
  const next = new Uint16Array(MOST_BITS + 2);
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1;
  }
  for (let length = 1; length <= MOST_BITS; length += 1)
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1;
  const codes = new Uint16Array(lengths.length);
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    codes[at] = reverseBits(code, length);
  }
  return codes;
};
