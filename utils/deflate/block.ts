import {
  codeLengths,
  codesOf,
  DISTANCE_BITS,
  DISTANCES,
  END_OF_BLOCK,
  FARTHEST,
  LEAST_DISTANCE,
  LEAST_LENGTH,
  LENGTH_AT,
  LENGTH_BITS,
  SYMBOLS,
  symbolOfDistance,
  symbolOfLength,
} from './code';

/** Bits one after the other, the lowest first. `bytes` has room for what is written. */
export type BitWriter = { bytes: Uint8Array; end: number; held: number; holds: number };

/** Adds `bits`, a number below 2 ** `count`. Does not ask whether there is room. */
const writeBits = (to: BitWriter, bits: number, count: number): void => {
  to.held |= bits << to.holds;
  to.holds += count;
  for (; to.holds >= 8; to.holds -= 8) {
    to.bytes[to.end++] = to.held & 255;
    to.held >>>= 8;
  }
};

/** Fills up the last byte. */
export const endBits = (to: BitWriter): void => {
  if (to.holds > 0) writeBits(to, 0, 8 - to.holds);
};

/** Bytes and repeats of a block; longer records have several blocks. */
export const MOST_IN_BLOCK = 1 << 15;
/** Bytes that a block takes at most: a repeat has 31 bits in the code every reader knows. */
export const MOST_OF_BLOCK = 4 * MOST_IN_BLOCK;
/** Bits of an entry that hold the distance of a repeat, less one; above them lies its length, which no byte reaches. */
const DISTANCE_ENTRY = 15;

/** Bits of the code of each symbol and of each distance. */
type BlockCode = { readonly symbols: Uint8Array; readonly distances: Uint8Array };

/** The code every reader knows, which costs no room: for a record of a few bytes. */
const KNOWN_CODE: BlockCode = {
  // Two symbols and two distances that are never used make it whole.
  symbols: Uint8Array.from({ length: SYMBOLS + 2 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
  distances: new Uint8Array(DISTANCES + 2).fill(5),
};
const KNOWN = 1;
const OWN = 2;

/** The order in which deflate writes lengths of codes of lengths. */
const IN_ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);
/** Symbols of lengths: the one before again (3 to 6 times), none (3 to 10 times), none (11 to 138 times). */
const [AGAIN, NONE, MANY_NONE] = [16, 17, 18];
/** How many bits say how often. */
const MORE_BITS = Uint8Array.from(IN_ORDER, (_, symbol) =>
  symbol === AGAIN ? 2 : symbol === NONE ? 3 : symbol === MANY_NONE ? 7 : 0,
);

/** Lengths of codes as deflate writes them: symbols, and how often where that is said. */
type Runs = { readonly symbols: Uint8Array; readonly more: Uint8Array; readonly counts: Uint32Array };

const runsOf = (lengths: Uint8Array): Runs => {
  const symbols = new Uint8Array(lengths.length);
  const more = new Uint8Array(lengths.length);
  const counts = new Uint32Array(IN_ORDER.length);
  let end = 0;
  const add = (symbol: number, times: number): void => {
    symbols[end] = symbol;
    more[end++] = times;
    counts[symbol] = (counts[symbol] ?? 0) + 1;
  };
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0;
    let next = at + 1;
    while (next < lengths.length && lengths[next] === length) next += 1;
    let left = next - at;
    at = next;
    if (length > 0) {
      add(length, 0);
      left -= 1;
    }
    while (left > 2) {
      const taken = Math.min(left, length > 0 ? 6 : 138);
      if (length > 0) add(AGAIN, taken - 3);
      else if (taken < 11) add(NONE, taken - 3);
      else add(MANY_NONE, taken - 11);
      left -= taken;
    }
    for (; left > 0; left -= 1) add(length, 0);
  }
  return { symbols: symbols.subarray(0, end), more: more.subarray(0, end), counts };
};

/** The number of symbols up to the last that is used, `fewest` at least. */
const countUsed = (lengths: Uint8Array, fewest: number): number => {
  let used = lengths.length;
  while (used > fewest && lengths[used - 1] === 0) used -= 1;
  return used;
};

/** What stands before a block with a code of its own: that code. */
const headOf = ({ symbols, distances }: BlockCode) => {
  const symbolCount = countUsed(symbols, END_OF_BLOCK + 1);
  const distanceCount = countUsed(distances, 1);
  const lengths = new Uint8Array(symbolCount + distanceCount);
  lengths.set(symbols.subarray(0, symbolCount));
  lengths.set(distances.subarray(0, distanceCount), symbolCount);
  const runs = runsOf(lengths);
  const code = codeLengths(runs.counts, 7);
  let written = IN_ORDER.length;
  while (written > 4 && code[IN_ORDER[written - 1] ?? 0] === 0) written -= 1;
  let bits = 14 + 3 * written;
  for (let symbol = 0; symbol < code.length; symbol += 1)
    bits += (runs.counts[symbol] ?? 0) * ((code[symbol] ?? 0) + (MORE_BITS[symbol] ?? 0));
  const write = (to: BitWriter): void => {
    writeBits(to, symbolCount - END_OF_BLOCK - 1, 5);
    writeBits(to, distanceCount - 1, 5);
    writeBits(to, written - 4, 4);
    for (let at = 0; at < written; at += 1) writeBits(to, code[IN_ORDER[at] ?? 0] ?? 0, 3);
    const codes = codesOf(code);
    for (let at = 0; at < runs.symbols.length; at += 1) {
      const symbol = runs.symbols[at] ?? 0;
      writeBits(to, codes[symbol] ?? 0, code[symbol] ?? 0);
      writeBits(to, runs.more[at] ?? 0, MORE_BITS[symbol] ?? 0);
    }
  };
  return { bits, write };
};

const bitsOf = (counts: Uint32Array, lengths: Uint8Array): number => {
  let bits = 0;
  for (let at = 0; at < counts.length; at += 1) bits += (counts[at] ?? 0) * (lengths[at] ?? 0);
  return bits;
};

export type Block = ReturnType<typeof createBlock>;

/** Bytes and repeats as they were found; they are written when it is known how often each is used. */
export const createBlock = () => {
  const entries = new Uint32Array(MOST_IN_BLOCK);
  const symbols = new Uint32Array(SYMBOLS);
  const distances = new Uint32Array(DISTANCES);
  let count = 0;
  const clear = (): void => {
    symbols.fill(0);
    distances.fill(0);
    symbols[END_OF_BLOCK] = 1;
    count = 0;
  };
  clear();
  const writeEntries = (to: BitWriter, code: BlockCode): void => {
    const [ofSymbols, ofDistances] = [codesOf(code.symbols), codesOf(code.distances)];
    for (let at = 0; at < count; at += 1) {
      const entry = entries[at] ?? 0;
      if (entry < END_OF_BLOCK) {
        writeBits(to, ofSymbols[entry] ?? 0, code.symbols[entry] ?? 0);
        continue;
      }
      const length = entry >>> DISTANCE_ENTRY;
      const distance = (entry & (FARTHEST - 1)) + 1;
      const symbol = symbolOfLength(length);
      const own = LENGTH_AT[length] ?? 0;
      writeBits(to, ofSymbols[symbol] ?? 0, code.symbols[symbol] ?? 0);
      writeBits(to, length - (LEAST_LENGTH[own] ?? 0), LENGTH_BITS[own] ?? 0);
      const far = symbolOfDistance(distance);
      writeBits(to, ofDistances[far] ?? 0, code.distances[far] ?? 0);
      writeBits(to, distance - (LEAST_DISTANCE[far] ?? 0), DISTANCE_BITS[far] ?? 0);
    }
    writeBits(to, ofSymbols[END_OF_BLOCK] ?? 0, code.symbols[END_OF_BLOCK] ?? 0);
  };
  return {
    isFull: (): boolean => count === MOST_IN_BLOCK,
    addByte: (byte: number): void => {
      entries[count++] = byte;
      symbols[byte] = (symbols[byte] ?? 0) + 1;
    },
    addRepeat: (length: number, distance: number): void => {
      entries[count++] = (length << DISTANCE_ENTRY) | (distance - 1);
      const symbol = symbolOfLength(length);
      symbols[symbol] = (symbols[symbol] ?? 0) + 1;
      const far = symbolOfDistance(distance);
      distances[far] = (distances[far] ?? 0) + 1;
    },
    /** Writes what was added, with whichever code is shorter, and begins anew. */
    write: (to: BitWriter, isLast: boolean): void => {
      const own = { symbols: codeLengths(symbols), distances: codeLengths(distances) };
      const head = headOf(own);
      const bitsWith = (code: BlockCode) => bitsOf(symbols, code.symbols) + bitsOf(distances, code.distances);
      const isOwn = head.bits + bitsWith(own) < bitsWith(KNOWN_CODE);
      writeBits(to, isLast ? 1 : 0, 1);
      writeBits(to, isOwn ? OWN : KNOWN, 2);
      if (isOwn) head.write(to);
      writeEntries(to, isOwn ? own : KNOWN_CODE);
      clear();
    },
  };
};
