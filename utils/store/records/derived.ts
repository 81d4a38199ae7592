import type { Database } from './database';
import { MARK_TABLES } from './mark-sets';

/** Tables a transaction must hold to have what is derived from clippings and marks made anew. */
export const DERIVED_TABLES = ['clippings', ...MARK_TABLES, 'unindexed'] as const;

/**
 * To be called in every transaction that changed clippings or their marks: notes that their words and figures are to be
 * indexed again.
 */
export const refreshDerived = async (database: Database, ids: readonly string[]): Promise<void> => {
  // An import may touch one clipping several times.
  const each = [...new Set(ids)];
  await database.unindexed.bulkAdd(each.map((clippingId) => ({ clippingId })));
};
