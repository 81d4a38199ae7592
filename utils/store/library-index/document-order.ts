import { type Bits, compareIds, countBits, hasBit, type PackedIds } from '@/utils/search';
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

/** What documents of a layer are put in order by. */
export type Orderable = {
  /** A number for each document. */
  readonly numbers: ArrayLike<number>;
  /** Decides between documents of one number. */
  readonly ids?: PackedIds;
  /** Which documents are wanted; all of them where it is left out. */
  readonly wanted?: Bits;
};

const countWanted = ({ numbers, wanted }: Orderable): number => (wanted ? countBits(wanted) : numbers.length);

/** Sorts documents of layers by a number each, the highest first; ties by their ids, else in the order of arrival. */
export const orderDocuments = (all: readonly Orderable[]): DocumentOrder => {
  const size = all.reduce((sum, one) => sum + countWanted(one), 0);
  const layerOf = new Uint32Array(size);
  const documentOf = new Uint32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  for (const [layer, { numbers, wanted }] of all.entries()) {
    for (let document = 0; document < numbers.length; document += 1) {
      if (wanted && !hasBit(wanted, document)) continue;
      layerOf[at] = layer;
      documentOf[at] = document;
      // `+ 0` makes one zero of the two there are.
      values[at] = -(numbers[document] ?? 0) + 0;
      at += 1;
    }
  }
  const order = sortByValue(values);
  // The highest id first, as an index of the database read from its end has them.
  const compare = (one: number, other: number): number => {
    const [own, theirs] = [all[layerOf[one] ?? 0]?.ids, all[layerOf[other] ?? 0]?.ids];
    if (!own || !theirs) return one - other;
    return compareIds([theirs, documentOf[other] ?? 0], [own, documentOf[one] ?? 0]);
  };
  if (all.some(({ ids }) => ids)) orderTied(order, { values, compare });
  return {
    layers: order.map((place) => layerOf[place] ?? 0),
    documents: order.map((place) => documentOf[place] ?? 0),
  };
};
