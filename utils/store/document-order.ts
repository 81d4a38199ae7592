import { compareIds, type PackedIds } from '@/utils/search';
import { sortByValue } from './sort-numbers';

/** Documents of several layers in one order: of each place, which layer, and which document of it. */
export type DocumentOrder = {
  readonly layers: Uint32Array<ArrayBuffer>;
  readonly documents: Uint32Array<ArrayBuffer>;
};

/** Puts places of one number in order. */
const orderTied = (
  order: Uint32Array<ArrayBuffer>,
  { values, compare }: { readonly values: Float64Array; readonly compare: (one: number, other: number) => number },
): void => {
  for (let from = 0, to = 1; from < order.length; from = to, to += 1) {
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    if (to - from > 1) order.subarray(from, to).sort(compare);
  }
};

/** Sorts the documents of layers by a number each, the highest first; ties by their ids, else in the order of arrival. */
export const orderDocuments = (
  numbers: readonly ArrayLike<number>[],
  ids: readonly PackedIds[] = [],
): DocumentOrder => {
  const size = numbers.reduce((sum, { length }) => sum + length, 0);
  const layerOf = new Uint32Array(size);
  const documentOf = new Uint32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  for (const [layer, own] of numbers.entries()) {
    for (let document = 0; document < own.length; document += 1, at += 1) {
      layerOf[at] = layer;
      documentOf[at] = document;
      // `+ 0` makes one zero of the two there are.
      values[at] = -(own[document] ?? 0) + 0;
    }
  }
  const order = sortByValue(values);
  // The highest id first, as an index of the database read from its end has them.
  const compare = (one: number, other: number): number => {
    const [ownIds, otherIds] = [ids[layerOf[one] ?? 0], ids[layerOf[other] ?? 0]];
    if (!ownIds || !otherIds) return 0;
    return compareIds([otherIds, documentOf[other] ?? 0], [ownIds, documentOf[one] ?? 0]);
  };
  if (ids.length > 0) orderTied(order, { values, compare });
  return {
    layers: order.map((place) => layerOf[place] ?? 0),
    documents: order.map((place) => documentOf[place] ?? 0),
  };
};
