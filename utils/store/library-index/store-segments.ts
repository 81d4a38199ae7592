import type { Result } from '@/utils/model';
import type { Connection } from '../records/connection';
import type { Locate } from '../records/place-codes';
import type { StoreReason } from '../records/reasons';
import { fileEarlier } from './file-earlier';
import { joinStored } from './join-stored';
import { buildPacked, idsOf, lastOf, MOST_IN_SEGMENT } from './layers';
import { addSegment, rowsOf, SEGMENT_TABLES } from './segment-tables';
import { storeTitles } from './store-titles';

/** Below this, what is not yet in a stored segment is indexed anew by each page: it waits until nothing else is going on. */
const FEWEST_TO_STORE = 256;

type Storing = { readonly connection: Connection; readonly locate: Locate };

const storeNext = async ({ connection: { database, write }, locate }: Storing) => {
  const waiting = await database.unindexed.limit(MOST_IN_SEGMENT).toArray();
  const upTo = lastOf(waiting);
  const rows = rowsOf(upTo, await buildPacked(database, idsOf(waiting), locate));
  return write([...SEGMENT_TABLES, 'unindexed'], async () => {
    // Another context may have stored the same meanwhile.
    if ((await database.unindexed.where('seq').belowOrEqual(upTo).count()) !== waiting.length) return;
    await addSegment(database, rows);
    await database.unindexed.where('seq').belowOrEqual(upTo).delete();
  });
};

export type Storage = {
  /** How many entries must wait for it, one at least; else so many that each page would take its time over them. */
  readonly fewest?: number;
};

/**
 * Puts what waits to be indexed into stored segments, when it is much, each in a transaction of its own; then joins
 * segments where they have become many, and makes the files and the titles of those that have none.
 */
export const storeSegments = async (
  connection: Connection,
  places: () => Promise<Locate>,
  { fewest = FEWEST_TO_STORE }: Storage = {},
): Promise<Result<void, StoreReason>> => {
  for (;;) {
    const waiting = await connection.read(() => connection.database.unindexed.count());
    if (!waiting.ok) return waiting;
    if (waiting.value < Math.max(1, fewest)) break;
    const locate = await places();
    const next = await connection.read(() => storeNext({ connection, locate }));
    const written = next.ok ? next.value : next;
    if (!written.ok) return written;
  }
  const joined = await joinStored(connection);
  if (!joined.ok) return joined;
  const filed = await fileEarlier(connection);
  return filed.ok ? storeTitles(connection) : filed;
};
