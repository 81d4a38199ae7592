import { performance } from 'node:perf_hooks';

export type Contender = { readonly name: string; readonly run: () => unknown };

/** Medians in milliseconds; `ratio` is candidate / reference of the same round, so that a busy machine cancels out. */
export type Comparison = { readonly ms: number; readonly referenceMs: number; readonly ratio: number };

/** The middle of some numbers, of an even count the mean of both middles; NaN of none. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/** Milliseconds of one run. */
const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Processor milliseconds of one run, collector and compiler included: on a busy machine a clock measures the others. */
export const processorTimeOf = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** To `digits` decimals, three unless said. */
export const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

/**
 * Runs candidate and reference in turn, `rounds` times after one warm-up each, and gives the medians.
 * Interleaving keeps the ratio meaningful on a shared machine, where absolute times move by a factor of three.
 */
export const compare = (candidate: () => unknown, reference: () => unknown, rounds: number): Comparison => {
  candidate();
  reference();
  const times = Array.from({ length: rounds }, () => ({ own: timeOf(candidate), other: timeOf(reference) }));
  return {
    ms: round(median(times.map(({ own }) => own))),
    referenceMs: round(median(times.map(({ other }) => other))),
    ratio: round(median(times.map(({ own, other }) => own / other)), 2),
  };
};
