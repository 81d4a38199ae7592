import type { Database } from './database';
import { readCopyTimes } from './offline-copies';
import type { ClippingRow, ClippingStamp } from './rows';

/** What any change of a clipping changes: `copiedAt` is when the copy of its page was made, where there is one. */
export const stampOf = (
  { updatedAt, state, version, counts, revision }: ClippingRow,
  copiedAt: string | undefined,
): string => {
  // A damaged row has a stamp too.
  const said = [updatedAt, state, version, ...Object.values(counts ?? {})];
  return [...said, ...(copiedAt ? [copiedAt] : []), ...(revision ? [`r${revision}`] : [])].join(' ');
};

/** The stamps of some clippings, inside a transaction; unknown ids are left out. */
export const stampsAmong = async (database: Database, ids: readonly string[]): Promise<readonly ClippingStamp[]> => {
  const copied = await readCopyTimes(database);
  const rows = await database.clippings.bulkGet([...ids]);
  return rows.flatMap((row) =>
    row ? [{ id: row.id, identity: row.identity, stamp: stampOf(row, copied.get(row.id)) }] : [],
  );
};
