import { idAt, type PackedIds } from '@/utils/search';
import { sortByValue } from './sort-numbers';

/** Documents of several layers in one order: of each place, which layer, and which document of it. */
export type DocumentOrder = {
  readonly layers: Uint32Array<ArrayBuffer>;
  readonly documents: Uint32Array<ArrayBuffer>;
};

/** Puts places of one number in the order of their ids, the highest first, as an index of the database has them. */
const orderTied = (
  order: Uint32Array<ArrayBuffer>,
  { values, idOf }: { readonly values: Float64Array; readonly idOf: (place: number) => string },
): void => {
  for (let from = 0, to = 1; from < order.length; from = to, to += 1) {
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    if (to - from === 1) continue;
    const tied = [...order.subarray(from, to)].map((place) => ({ place, id: idOf(place) }));
    tied.sort((a, b) => (a.id < b.id ? 1 : -1));
    order.set(
      tied.map(({ place }) => place),
      from,
    );
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
  const idOf = (place: number): string => {
    const packed = ids[layerOf[place] ?? 0];
    return packed ? idAt(packed, documentOf[place] ?? 0) : '';
  };
  if (ids.length > 0) orderTied(order, { values, idOf });
  return {
    layers: order.map((place) => layerOf[place] ?? 0),
    documents: order.map((place) => documentOf[place] ?? 0),
  };
};
