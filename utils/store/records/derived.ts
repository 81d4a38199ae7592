import type { Database } from './database';
import { MARK_TABLES } from './mark-sets';
import { noteQueued } from './tally';

/** Tables a transaction must hold to have what is derived from clippings and marks made anew. */
export const DERIVED_TABLES = ['clippings', ...MARK_TABLES, 'unindexed', 'tallies'] as const;

/**
 * To be called in every transaction that changed clippings or their marks: notes that their words and figures are to be
 * indexed again.
 */
export const refreshDerived = async (database: Database, ids: readonly string[]): Promise<void> => {
  // An import may touch one clipping several times.
  const each = [...new Set(ids)];
  if (each.length === 0) return;
  // `as`: the key of the last row, which the queue itself gives.
  const last = (await database.unindexed.bulkAdd(each.map((clippingId) => ({ clippingId })))) as number;
  await noteQueued(database, last);
};
