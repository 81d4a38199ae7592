import { groupBy } from '@/utils/model';
import { type Observation, scaleOf } from './observation';
import { placeRows } from './place-rows';

/** Values that cannot all be true: one indicator, place, period and scale, reported differently. */
export type Contradiction = {
  readonly placeKey: string;
  readonly periodKey: string;
  /** By value, then by date. */
  readonly observations: readonly Observation[];
};

/** Without place or period two values may be about different things. */
const isComparable = ({ kind, placeKey, periodKey, quantity }: Observation): boolean =>
  kind === 'figure' && placeKey !== '' && periodKey !== '' && quantity.of === null;

type Interval = readonly [number, number];

/** About 3 % is 2,9 and 3,1 as well. */
const ABOUT = 0.05;

/** The values a reading allows: "khoảng 3", "trên 500" and ranges leave room. */
const intervalOf = ({ quantity: { value, valueMax, comparator } }: Observation): Interval => {
  const top = valueMax ?? value;
  switch (comparator) {
    case '=':
      return [value, top];
    case '~':
      return [value - Math.abs(value) * ABOUT, top + Math.abs(top) * ABOUT];
    case '>':
    case '>=':
      return [value, Number.POSITIVE_INFINITY];
    case '<':
    case '<=':
      return [Number.NEGATIVE_INFINITY, top];
  }
};

/** Decimals as they are written: "6,6" and "6,64" agree when the longer one rounds to the shorter. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const roundsTo = (a: number, b: number): boolean => {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return Number(a.toFixed(decimals)) === Number(b.toFixed(decimals));
};

/** Whether two reports can both be true. */
const agree = (one: Observation, other: Observation): boolean => {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  if (a[0] <= b[1] && b[0] <= a[1]) return true;
  const arePoints = a[0] === a[1] && b[0] === b[1];
  return arePoints && decimalsOf(a[0]) !== decimalsOf(b[0]) && roundsTo(a[0], b[0]);
};

const isOfOneClipping = (one: Observation, other: Observation): boolean => one.clippingId === other.clippingId;

const byValue = (a: Observation, b: Observation): number =>
  a.quantity.value - b.quantity.value || (a.publishedAt < b.publishedAt ? -1 : 1);

/**
 * Finds what was reported differently of one indicator: same place, period and scale, values that cannot both be true.
 * Ranges, "about" and "more than" are given their room, and a rounded number agrees with the exact one. Targets and
 * values without place or period are left out, and what one sentence says of two measures ("104,7% dự toán tỉnh giao, 112,4%
 * dự toán Trung ương giao") does not contradict itself: `isOneSentence` tells of two marks of one clipping.
 */
export const findContradictions = (
  observations: readonly Observation[],
  isOneSentence: (one: Observation, other: Observation) => boolean = () => false,
): readonly Contradiction[] => {
  const placeOf = placeRows(observations);
  const groups = groupBy(observations.filter(isComparable), (one) =>
    [placeOf(one), one.periodKey, scaleOf(one.quantity)].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const isContradicted = group.some((one, at) =>
      group
        .slice(at + 1)
        .some((other) => !agree(one, other) && !(isOfOneClipping(one, other) && isOneSentence(one, other))),
    );
    const [first] = group;
    if (!isContradicted || !first) return [];
    return [{ placeKey: placeOf(first), periodKey: first.periodKey, observations: group.toSorted(byValue) }];
  });
};
