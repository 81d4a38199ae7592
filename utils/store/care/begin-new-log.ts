import { Dexie } from 'dexie';
import { type Result, succeed } from '@/utils/model';
import type { Connection } from '../records/connection';
import { failureOf, type StoreReason } from '../records/reasons';

/**
 * Makes the browser begin a new log for what is written from now on, by making an empty database beside the library and
 * removing it: Chromium then compacts the keys that database had, which begins with putting the log away, whatever is in it.
 * A browser that was killed in the middle of a write leaves half a record at the end of its log; Chromium reads over it,
 * writes on behind it, and at the start after that takes it for damage and deletes everything
 * (https://github.com/google/leveldb/issues/1287). A log that is left behind is never read again. To be asked first thing
 * after each start of the browser: what is written before, and the two kilobytes of this, lie behind the half record until
 * it is done. Fails for the reasons of any write, and then nothing has changed.
 */
export const beginNewLog = async ({ database }: Connection): Promise<Result<void, StoreReason>> => {
  const beside = new Dexie(`${database.name}-log`, { chromeTransactionDurability: 'relaxed' });
  beside.version(1).stores({ rows: '' });
  try {
    await beside.open();
    await beside.delete();
    return succeed(undefined);
  } catch (error) {
    return failureOf(error);
  } finally {
    beside.close(); // what is left where it failed is opened again, and removed, the next time
  }
};
