/** Values closer together than this part of the largest would be one flat line on an axis from 0. */
const CLOSE = 0.25;
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Round numbers for an axis that holds all values, about `count` of them, ascending and evenly apart. An axis of positive
 * values begins at 0 unless they lie close together far above it: lines of a rate between 95 and 99 are to be told apart.
 */
export const ticksFor = (values: readonly number[], count = 5, startsAtZero = true): readonly number[] => {
  const top = Math.max(...values);
  const low = Math.min(...values);
  if (!Number.isFinite(top) || !Number.isFinite(low)) return [0, 1];
  const isFar = !startsAtZero && low > 0 && (top - low) / top < CLOSE;
  const [from, to] = isFar ? [low, top] : [Math.min(0, low), Math.max(0, top)];
  const rough = (to - from || Math.abs(to) || 1) / count;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * (STEPS.find((one) => one * size >= rough) ?? 10);
  const first = Math.floor(from / step);
  const last = Math.max(Math.ceil(to / step), first + 1);
  // Multiples of the step, without the dust of adding it up.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
};
