import { loadLive } from './clipping-tables';
import type { Connection } from './connection';
import type { OfflineCopyRow } from './rows';

/** Keeps the copy of a page beside its clipping, in the place of an older one. Refuses `missing` and `conflict` (in the trash). */
export const saveOfflineCopy = ({ database, write }: Connection, row: OfflineCopyRow) =>
  write(['clippings', 'offlineCopies'], async (): Promise<void> => {
    await loadLive(database, row.clippingId);
    await database.offlineCopies.put(row);
  });

/** The copy of a clipping's page, or null where none was kept. */
export const readOfflineCopy = ({ database, read }: Connection, clippingId: string) =>
  read(async (): Promise<OfflineCopyRow | null> => (await database.offlineCopies.get(clippingId)) ?? null);

/** Deletes copies for good; clippings stay. Those without a copy do not matter. */
export const removeOfflineCopies = ({ database, write }: Connection, clippingIds: readonly string[]) =>
  write(['offlineCopies'], () => database.offlineCopies.bulkDelete([...clippingIds]));
