import { sortByValue } from './sort-numbers';

/** Documents of several layers in one order: of each place, which layer, and which document of it. */
export type DocumentOrder = {
  readonly layers: Uint32Array<ArrayBuffer>;
  readonly documents: Uint32Array<ArrayBuffer>;
};

/** Sorts the documents of layers by a number each, the highest first; ties in the order of arrival. */
export const orderDocuments = (numbers: readonly ArrayLike<number>[]): DocumentOrder => {
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
  return {
    layers: order.map((place) => layerOf[place] ?? 0),
    documents: order.map((place) => documentOf[place] ?? 0),
  };
};
