import type { Connection } from '../records/connection';
import { refreshDerived } from '../records/derived';
import { unwrap } from '../records/reasons';
import { SEGMENT_TABLES } from './segment-tables';

/**
 * What reading says of a file that is gone. Chromium keeps rows beyond 64 kB in files beside the database ("Data lost due to
 * missing file. Affected record should be considered irrecoverable"), and what is given to it as a file; of that it says
 * that it was not found, or is not to be read. Pieces of the index are such rows, clippings are not.
 */
const LOST_FILE: readonly unknown[] = ['NotReadableError', 'NotFoundError'];

const isLostFile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && LOST_FILE.includes(error.name);

/** Outside of whatever asked: a live query must not write. */
const apart = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject));
  });

/**
 * Drops the stored index and puts all clippings in the queue of what is to be indexed: nothing is lost, since all of it is
 * made from clippings. What other windows hold of it they drop at their next look.
 */
const beginAnew = async ({ database, write }: Connection): Promise<void> => {
  const drop = () =>
    write([...SEGMENT_TABLES, 'clippings', 'unindexed'], async () => {
      for (const table of SEGMENT_TABLES) await database.table(table).clear();
      await database.unindexed.clear();
      await refreshDerived(database, await database.clippings.toCollection().primaryKeys());
    });
  unwrap(await apart(drop));
};

/**
 * Works with the stored index; where a piece of it is gone for ever, once more with an index that is begun anew, after `forget`
 * has let go of what was read of the old one.
 */
export const withWholeIndex = async (
  connection: Connection,
  work: () => Promise<void>,
  forget: () => void,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!isLostFile(error)) throw error;
    await beginAnew(connection);
    forget();
    await work();
  }
};
