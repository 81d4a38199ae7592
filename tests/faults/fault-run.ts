/** Full counts (`npm run faults`, more than an hour) or the few of every test run. */
const IS_LONG = process.env.FAULTS === 'long';

/** How many faults of a kind are injected; FAULTS_COUNT says another number for a run of one file. */
export const faultCount = ({ short, long }: { readonly short: number; readonly long: number }): number =>
  Number(process.env.FAULTS_COUNT ?? (IS_LONG ? long : short));

/** Printed with every table: the same seed chooses the same commands and the same moments again. */
const SEED = Number(process.env.FAULTS_SEED ?? (IS_LONG ? Date.now() % 1_000_000 : 20251122));

export type Chance = {
  /** A number from `from` (included) to `to` (excluded). */
  readonly between: (from: number, to: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
};

/** Repeatable chance (mulberry32); each kind of fault has its own sequence. */
export const seededChance = (kind: string): Chance => {
  let state = Array.from(kind).reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), SEED) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    oneOf: (choices) => {
      const chosen = choices[Math.floor(next() * choices.length)];
      if (chosen === undefined) throw new Error('Nothing to choose from.');
      return chosen;
    },
  };
};

/** Waits a moment that chance chose: only ever part of a fault, never of a check. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What became of the faults of one kind. */
type Tally = { readonly kind: string; injected: number; survived: number; readonly lost: string[] };

const tallies: Tally[] = [];

/** Counts the faults of a kind: each is survived, or the reason why not is kept. */
export const tallyOf = (kind: string) => {
  const tally: Tally = { kind, injected: 0, survived: 0, lost: [] };
  tallies.push(tally);
  return {
    /** `problems`: what was found wrong after the fault; none means survived. */
    add: (problems: readonly string[]) => {
      tally.injected += 1;
      if (problems.length === 0) tally.survived += 1;
      else tally.lost.push(`#${tally.injected}: ${problems.slice(0, 4).join('; ')}`);
      // A run of an hour may be broken off: what it has shown so far is shown.
      if (IS_LONG) process.stdout.write(`${kind} #${tally.injected}: ${problems.join('; ') || 'survived'}\n`);
    },
    lost: tally.lost,
    get injected() {
      return tally.injected;
    },
  };
};

/** The table of a test file; to be called when its tests are over. The next file begins a table of its own. */
export const printTallies = (): void => {
  const told = tallies.splice(0);
  const rows = told.map(
    ({ kind, injected, survived, lost }) => `| ${kind.padEnd(58)} | ${injected} | ${survived} | ${lost.length} |`,
  );
  const reasons = told.flatMap(({ kind, lost }) => lost.map((reason) => `${kind} ${reason}`));
  process.stdout.write(
    [
      `\nseed ${SEED}`,
      '| fault | injected | survived | lost |',
      '| --- | --- | --- | --- |',
      ...rows,
      ...reasons,
      '',
    ].join('\n'),
  );
};
