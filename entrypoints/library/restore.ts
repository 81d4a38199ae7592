import type { FieldAgreement } from '@/utils/backup';
import { fail, type Result, succeed } from '@/utils/model';
import { newId, now } from '@/utils/platform';
import type { ClippingGroup, IndicatorRow, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** A file of a backup that was dropped; all of its chain are wanted together. */
export type BackupPart = {
  readonly name: string;
  readonly file: File;
  /** Clippings in it, as it says; 0 where it cannot be read. */
  readonly count: number;
};

/** How joining went, with what is needed to take it back. */
export type Restored = {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly before: readonly ClippingGroup[];
  readonly addedIds: readonly string[];
  /** The act that took entries of the codebook; null where there were none. */
  readonly indicatorBatch: string | null;
};

// `as`: a file's stream is of plain buffers.
const streamOf = (file: File) => file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;

/** A file of a backup with what it says of itself. */
export const backupPart = async (file: File): Promise<BackupPart> => {
  const { readBackupManifest } = await import('@/utils/backup');
  const manifest = await readBackupManifest(streamOf(file));
  return { name: file.name, file, count: manifest?.count ?? 0 };
};

const readLibraries = async (parts: readonly BackupPart[]) => {
  const { joinChains, readBackupFile } = await import('@/utils/backup');
  const files = [];
  for (const { name, file } of parts) {
    const read = await readBackupFile(streamOf(file));
    if (!read.ok) return fail('broken' as const, `${name}: ${read.reason} ${read.detail ?? ''}`);
    files.push(read.value);
  }
  const joined = joinChains(files);
  if (!joined.ok) return fail('broken' as const, `${joined.reason} ${joined.detail ?? ''}`);
  const manifests = files.map(({ manifest }) => manifest);
  return succeed({
    libraries: joined.value,
    removals: manifests.flatMap(({ removals = [] }) => removals),
    indicators: manifests.flatMap(({ indicators = [] }) => indicators),
  });
};

/** Takes entries of the codebook that are new or were changed later than ours; gives the act, to take it back. */
const takeIndicators = async (theirs: readonly IndicatorRow[]): Promise<string | null> => {
  const { joinIndicators } = await import('@/utils/backup');
  const ours = await store.listIndicators();
  if (!ours.ok) return null;
  const known = new Set(ours.value.map((row) => JSON.stringify(row)));
  const newer = joinIndicators(ours.value, theirs).filter((row) => !known.has(JSON.stringify(row)));
  const batch = newId();
  const saved = newer.length > 0 ? await store.saveIndicators(newer, { batch, now: now() }) : null;
  return saved?.ok ? batch : null;
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
  const read = await readLibraries(parts);
  if (!read.ok) return read;
  const { applyRemovals, joinRemovals, mergeLibraries, openBackupMemory } = await import('@/utils/backup');
  const memory = openBackupMemory();
  const ours = await readOurs();
  const own = await store.readRemovals();
  if (!own.ok) return own;
  const removals = joinRemovals(await memory.readRemovals(), own.value, read.value.removals);
  const joined = read.value.libraries.reduce((held, library) => mergeLibraries(held, library), ours);
  const merged = applyRemovals(joined, removals);
  const known = new Map(ours.map((group) => [group.clipping.identity, group]));
  const changed = merged.filter(
    (group) => JSON.stringify(known.get(group.clipping.identity)) !== JSON.stringify(group),
  );
  const before = changed.flatMap(({ clipping }) => known.get(clipping.identity) ?? []);
  const remove = before.map(({ clipping }) => clipping.id);
  const written = await store.replaceGroups({ put: changed, remove });
  if (!written.ok) return written;
  await memory.writeRemovals(removals);
  const indicatorBatch = await takeIndicators(read.value.indicators);
  return succeed({
    indicatorBatch,
    added: changed.length - before.length,
    merged: before.length,
    unchanged: merged.length - changed.length,
    before,
    addedIds: changed.map(({ clipping }) => clipping.id),
  });
};

/** How far the reviewers of these backups and of this library agree on the articles both have. Changes nothing. */
export const compareBackups = async (
  parts: readonly BackupPart[],
): Promise<Result<readonly FieldAgreement[], StoreReason>> => {
  const read = await readLibraries(parts);
  if (!read.ok) return read;
  const { agreementOf, mergeLibraries } = await import('@/utils/backup');
  const theirs = read.value.libraries.reduce((held, library) => mergeLibraries(held, library), []);
  return succeed(agreementOf(await readOurs(), theirs));
};
