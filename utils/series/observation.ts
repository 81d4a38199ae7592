import type { Mark, Period, Quantity } from '@/utils/model';

/** One value of a series: a quantity, where it was said and by whom. */
export type Observation = {
  readonly markId: string;
  readonly clippingId: string;
  readonly kind: 'figure' | 'target';
  readonly status: Mark['status'];
  readonly quantity: Quantity;
  readonly site: string;
  /** ISO 8601, or empty. */
  readonly publishedAt: string;
  /** Same key, same place or period; empty where none is known. */
  readonly placeKey: string;
  readonly periodKey: string;
  /** Code of today's unit the place is or became; empty where that is not known for certain. */
  readonly placeCode: string;
};

const YEAR_LENGTH = 4;

/** The year a period ends in, by which series are put on an axis; null where nothing is known of it. */
export const yearOf = ({ from, to }: Period): number | null => {
  const end = to ?? from;
  return end === null ? null : Number(end.slice(0, YEAR_LENGTH));
};

/**
 * What can be compared: levels in one unit. A rise by 2 % and a rate of 2 % are different things, so are đồng and USD.
 */
export const scaleOf = ({ unit, per, change, base }: Quantity): string =>
  [unit, per ?? '', change, base ?? ''].join('|');

/** A value of the indicator itself, not a comparison of it: "thu 21,4 tỷ đồng" and not "bằng 92% dự toán". */
const isLevel = ({ change, base }: Quantity): boolean => change === 'level' && base === null;

/**
 * The scale a series is shown in: the commonest one of levels, of comparisons only where nothing else was said; others
 * are left out of its charts. Empty for an empty series.
 */
export const commonScale = (observations: readonly Observation[]): string => {
  const levels = observations.filter(({ quantity }) => isLevel(quantity));
  const counts = new Map<string, number>();
  for (const { quantity } of levels.length > 0 ? levels : observations) {
    const scale = scaleOf(quantity);
    counts.set(scale, (counts.get(scale) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? '';
};
