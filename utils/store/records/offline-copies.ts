import { fail, type Result, succeed } from '@/utils/model';
import { fromBase64, toBase64 } from '@/utils/text';
import { loadLive } from './clipping-tables';
import type { Connection } from './connection';
import type { Database } from './database';
import type { StoreReason } from './reasons';
import type { OfflineCopyRow } from './rows';

/** The copy of a page as text, for files of JSON. */
export type OfflineCopyText = Omit<OfflineCopyRow, 'clippingId' | 'bytes'> & {
  /** gzip of one sanitised HTML file, as base64. */
  readonly base64: string;
};

/** A copy as text; null where there is none. */
export const spellOfflineCopy = (row: OfflineCopyRow | undefined): OfflineCopyText | null => {
  if (row === undefined) return null;
  const { clippingId: _clippingId, bytes, ...said } = row;
  return { ...said, base64: toBase64(bytes) };
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** A copy that came in a file as a row again; `broken` where it is none. What is in it is checked when it is shown. */
export const readCopyText = (clippingId: string, copy: OfflineCopyText): Result<OfflineCopyRow, StoreReason> => {
  const { savedAt, base64, ...said } = copy;
  const isWhole =
    isText(base64) &&
    isText(savedAt) &&
    Number.isInteger(said.pictures) &&
    Array.isArray(said.missing) &&
    said.missing.every(isText);
  if (!isWhole) return fail('broken', `offline copy of ${clippingId}`);
  try {
    return succeed({ clippingId, savedAt, bytes: fromBase64(base64), ...said }); // in the order it was saved in
  } catch {
    return fail('broken', `offline copy of ${clippingId}`); // what is no base64 throws
  }
};

/** When the copy of each clipping that has one was made; the copies themselves are not read. */
export const readCopyTimes = async (database: Database): Promise<ReadonlyMap<string, string>> => {
  const times = new Map<string, string>();
  await database.offlineCopies.orderBy('savedAt').eachKey((savedAt, { primaryKey }) => {
    times.set(primaryKey, String(savedAt));
  });
  return times;
};

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
