import type { Bits, Segment } from '@/utils/search';
import type { FigureColumns } from '../records/figure-columns';
import type { Layer } from './layers';

/** The figures of a layer with the number of the first one: numbers are never used twice in one window. */
export type FigureLayer = {
  readonly base: number;
  readonly segment: Segment;
  readonly columns: FigureColumns;
  readonly live: Bits;
};

/** Gives the figures of layers their numbers; the same list for the same layers. */
export const createFigureLayers = () => {
  let nextBase = 1;
  const bases = new WeakMap<FigureColumns, number>();
  const baseOf = (columns: FigureColumns): number => {
    const known = bases.get(columns);
    if (known !== undefined) return known;
    const base = nextBase;
    nextBase += columns.flags.length;
    bases.set(columns, base);
    return base;
  };
  let last: { readonly over: readonly Layer[]; readonly layers: readonly FigureLayer[] } = { over: [], layers: [] };
  return (over: readonly Layer[]): readonly FigureLayer[] => {
    if (last.over !== over) {
      const layers = over.flatMap(({ segment, columns, live }) =>
        columns === null ? [] : [{ base: baseOf(columns), segment, columns, live }],
      );
      last = { over, layers };
    }
    return last.layers;
  };
};
