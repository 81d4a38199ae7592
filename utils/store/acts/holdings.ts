import type { Connection } from '../records/connection';
import { countAll, lastQueued } from '../records/tally';

/** A step of the history of a clipping, by its number. */
export type StepRef = { readonly clippingId: string; readonly seq: number };

/** What can be asked of a library in a moment, to be remembered elsewhere. */
export type Holdings = {
  /** Clippings in any state. */
  readonly clippings: number;
  /** Whether the step asked for is there; true when none was asked for. */
  readonly hasStep: boolean;
  /** How many changes of clippings it has ever seen: a number that only grows, so that an older database has a smaller one. */
  readonly changes: number;
};

/** How many clippings there are, and whether one step is: look-ups, however large the library is. */
export const readHoldings = ({ database, readTogether }: Connection, step: StepRef | null) =>
  readTogether(['clippings', 'tallies', 'history'], async (): Promise<Holdings> => {
    const clippings = await countAll(database);
    const changes = (await lastQueued(database)) ?? 0;
    if (step === null) return { clippings, hasStep: true, changes };
    const found = await database.history.where('[clippingId+seq]').equals([step.clippingId, step.seq]).count();
    return { clippings, hasStep: found > 0, changes };
  });
