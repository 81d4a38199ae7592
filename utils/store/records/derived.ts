import type { Database } from './database';
import { MARK_TABLES } from './mark-sets';

/** Tables a transaction must hold to have what is derived from clippings and marks made anew. */
export const DERIVED_TABLES = ['clippings', ...MARK_TABLES, 'unindexed'] as const;

/** Rows by the clipping they belong to. */
export const groupBy = <T extends { readonly clippingId: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.clippingId);
    if (group) group.push(row);
    else groups.set(row.clippingId, [row]);
  }
  return groups;
};

/**
 * To be called in every transaction that changed clippings or their marks: notes that their words and figures are to be
 * indexed again.
 */
export const refreshDerived = async (database: Database, ids: readonly string[]): Promise<void> => {
  // An import may touch one clipping several times.
  const each = [...new Set(ids)];
  await database.unindexed.bulkAdd(each.map((clippingId) => ({ clippingId })));
};
