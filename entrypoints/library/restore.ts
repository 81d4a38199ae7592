import { fail, type Result, succeed } from '@/utils/model';
import type { ClippingGroup, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** A file of a backup that was dropped; all of its chain are wanted together. */
export type BackupPart = { readonly name: string; readonly file: File };

/** How joining went, with what is needed to take it back. */
export type Restored = {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly before: readonly ClippingGroup[];
  readonly addedIds: readonly string[];
};

const readLibraries = async (parts: readonly BackupPart[]) => {
  const { joinChains, readBackupFile } = await import('@/utils/backup');
  const files = [];
  for (const { name, file } of parts) {
    // `as`: a file's stream is of plain buffers.
    const read = await readBackupFile(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>);
    if (!read.ok) return fail('broken' as const, `${name}: ${read.reason} ${read.detail ?? ''}`);
    files.push(read.value);
  }
  const joined = joinChains(files);
  return joined.ok ? joined : fail('broken' as const, `${joined.reason} ${joined.detail ?? ''}`);
};

const readOurs = async (): Promise<readonly ClippingGroup[]> => {
  const stamps = await store.readStamps();
  const ours: ClippingGroup[] = [];
  if (!stamps.ok) return ours;
  for await (const group of store.readGroups(stamps.value.map(({ id }) => id))) ours.push(group);
  return ours;
};

/**
 * Joins backups, of this library or of a colleague's, with what is here: into an empty library they come back exactly,
 * else each article is merged (utils/backup). All or nothing.
 */
export const restoreBackups = async (parts: readonly BackupPart[]): Promise<Result<Restored, StoreReason>> => {
  const libraries = await readLibraries(parts);
  if (!libraries.ok) return libraries;
  const { mergeLibraries } = await import('@/utils/backup');
  const ours = await readOurs();
  const merged = libraries.value.reduce((held, library) => mergeLibraries(held, library), ours);
  const known = new Map(ours.map((group) => [group.clipping.identity, group]));
  const changed = merged.filter(
    (group) => JSON.stringify(known.get(group.clipping.identity)) !== JSON.stringify(group),
  );
  const before = changed.flatMap(({ clipping }) => known.get(clipping.identity) ?? []);
  const remove = before.map(({ clipping }) => clipping.id);
  const written = await store.replaceGroups({ put: changed, remove });
  if (!written.ok) return written;
  return succeed({
    added: changed.length - before.length,
    merged: before.length,
    unchanged: merged.length - changed.length,
    before,
    addedIds: changed.map(({ clipping }) => clipping.id),
  });
};
