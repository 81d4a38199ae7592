/** A small whole number for each row, and the highest there can be. */
export type Ranks = { readonly ranks: Uint32Array<ArrayBuffer>; readonly most: number };

/** A stable sort of `order` by small whole numbers: each number's share of the places is counted, then filled. */
export const sortByRank = (order: Uint32Array<ArrayBuffer>, { ranks, most }: Ranks): Uint32Array<ArrayBuffer> => {
  const next = new Uint32Array(most + 2);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const rank = ranks[row] ?? 0;
    const place = next[rank] ?? 0;
    next[rank] = place + 1;
    sorted[place] = row;
  }
  return sorted;
};

const HALF_BITS = 16;
const HALF = 2 ** HALF_BITS - 1;
const SIGN = 0x8000_0000;

/**
 * The places of numbers of any size in order, the lowest first, ties as they stand in `first`. Goes by their bits, sixteen
 * at a time: no comparison is made.
 */
export const sortByValue = (
  values: Float64Array<ArrayBuffer>,
  first = Uint32Array.from({ length: values.length }, (_, at) => at),
): Uint32Array<ArrayBuffer> => {
  const words = new Uint32Array(values.buffer);
  const [low, high] = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];
  let order = first;
  for (let pass = 0; pass < 4; pass += 1) {
    const ranks = new Uint32Array(values.length);
    for (let at = 0; at < values.length; at += 1) {
      const top = words[2 * at + high] ?? 0;
      // Bits of positive numbers are in order as they stand once the sign is turned; those of negative ones backwards.
      const flip = top & SIGN ? 0xffff_ffff : pass < 2 ? 0 : SIGN;
      const word = ((pass < 2 ? (words[2 * at + low] ?? 0) : top) ^ flip) >>> 0;
      ranks[at] = pass % 2 === 0 ? word & HALF : word >>> HALF_BITS;
    }
    order = sortByRank(order, { ranks, most: HALF });
  }
  return order;
};
