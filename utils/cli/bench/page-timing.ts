/** Milliseconds of one run. */
export const elapsed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);
/** The time below which a share of all lies, ms. */
export const at = (times: readonly number[], share: number): number =>
  Number((sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(2));

/** Median and 95th percentile of something done over and over, ms. */
export const repeated = async (rounds: number, run: (nth: number) => Promise<unknown>) => {
  const times: number[] = [];
  for (let nth = 0; nth < rounds; nth += 1) times.push(await elapsed(() => run(nth)));
  return { p50: at(times, 0.5), p95: at(times, 0.95) };
};

/** The value of a `Result`; a failure ends the bench. */
export const unwrap = <T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string },
): T => {
  if (answer.ok) return answer.value;
  throw new Error(answer.reason);
};
