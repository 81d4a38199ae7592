import { CLIPPING_STATES, type ClippingState } from '@/utils/model';
import type { Connection } from './connection';
import type { Database } from './database';
import { makeTallies } from './keep-tallies';

/** How many clippings are in a state: one look-up. Where the tally is not there they are counted. */
export const countInState = async ({ tallies, clippings }: Database, state: ClippingState): Promise<number> =>
  (await tallies.get(state))?.count ?? clippings.where('state').equals(state).count();

/** How many clippings there are, in any state. */
export const countAll = async (database: Database): Promise<number> => {
  const counts = await Promise.all(CLIPPING_STATES.map((state) => countInState(database, state)));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** Notes the last entry put into `unindexed`, in the transaction that puts it there. */
export const noteQueued = async ({ tallies }: Database, last: number): Promise<void> =>
  void (await tallies.put({ state: 'unindexed', count: last }));

/**
 * The number of the last entry ever put into `unindexed`, undefined in a library nothing was written to since this is noted.
 * To ask the table itself, the database steps over all entries that were taken out and not yet cleared away.
 */
export const lastQueued = async ({ tallies }: Database): Promise<number | undefined> =>
  (await tallies.get('unindexed'))?.count;

/** Clippings counted at once: few enough that whoever reads meanwhile does not notice. */
const COUNTED_TOGETHER = 500;

const countOneByOne = async ({ clippings }: Database): Promise<number> => {
  let counted = 0;
  for (let last = ''; ; ) {
    const keys = await clippings.where('id').above(last).limit(COUNTED_TOGETHER).primaryKeys();
    counted += keys.length;
    if (keys.length < COUNTED_TOGETHER) return counted;
    last = keys.at(-1) ?? last;
  }
};

/**
 * Counts all clippings, a few at a time so that nobody has to wait, and where the tally says something else makes it
 * anew. Answers whether it did. What is written meanwhile is no mistake of the tally: then it is left for the next time.
 */
export const verifyTally = ({ database, read, write }: Connection) =>
  read(async (): Promise<boolean> => {
    const before = await countAll(database);
    const counted = await countOneByOne(database);
    if (counted === before || (await countAll(database)) !== before) return false;
    const mended = await write(['clippings'], () => makeTallies(database));
    return mended.ok;
  });
