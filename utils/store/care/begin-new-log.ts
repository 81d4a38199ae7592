import { Dexie } from 'dexie';
import { type Result, succeed } from '@/utils/model';
import type { Connection } from '../records/connection';
import { failureOf, type StoreReason } from '../records/reasons';

/** Larger values become files of their own, beside the log that is to be filled. */
const ROW_BYTES = 60_000;
/** Whoever reads the library meanwhile waits for one piece and not for all of them. */
const ROWS_AT_ONCE = 10;
/** Together 4.8 megabytes: Chromium begins a new log after four (`write_buffer_size` of LevelDB). */
const PIECES = 8;

const fill = async (beside: Dexie): Promise<void> => {
  const rows = beside.table<Uint8Array, number>('rows');
  const keys = Array.from({ length: ROWS_AT_ONCE }, (_, nth) => nth);
  const values = keys.map(() => new Uint8Array(ROW_BYTES));
  for (let piece = 0; piece < PIECES; piece += 1) await rows.bulkPut(values, keys);
};

/**
 * Makes the browser begin a new log for what is written from now on, by writing and removing some megabytes beside the
 * library. A browser that was killed in the middle of a write leaves half a record at the end of its log; Chromium reads
 * over it, writes on behind it, and at the start after that takes it for damage and deletes everything
 * (https://github.com/google/leveldb/issues/1287). A log that is left behind is never read again. To be asked once after
 * each start of the browser, before much is written; fails for the reasons of any write, and then nothing has changed.
 */
export const beginNewLog = async ({ database }: Connection): Promise<Result<void, StoreReason>> => {
  const beside = new Dexie(`${database.name}-log`, { chromeTransactionDurability: 'relaxed' });
  beside.version(1).stores({ rows: '' });
  try {
    await fill(beside);
    return succeed(undefined);
  } catch (error) {
    return failureOf(error);
  } finally {
    await beside.delete().catch(() => {}); // what is left is written over, and removed, the next time
  }
};
