import type { FieldAgreement, Library, Removal } from '@/utils/backup';
import { type Failure, fail, type Result, succeed } from '@/utils/model';
import { newId } from '@/utils/platform';
import type { ImportNote, IndicatorRow, StoreReason } from '@/utils/store';
import { store } from '../app/store';
import { type Ours, readOurs } from './read-ours';

/** A file of a backup that was dropped; all of its chain are wanted together. */
export type BackupPart = {
  readonly name: string;
  readonly file: File;
  /** Clippings in it, as it says; 0 where it cannot be read. */
  readonly count: number;
  /** Of a backup inside the browser, whose files come in their order: what can be read of a torn chain is taken. */
  readonly ownChain?: string;
};

/** Who looks on while a library is joined, and may give it up until it is written. */
export type RestoreWatch = {
  /** How much of it is done, from 0 to 1: half of it is reading. */
  readonly onPart?: (part: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** How joining went. */
export type Restored = {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  /** What could not be joined though the rest was: unreadable clippings of either side, the codebook. */
  readonly failures: readonly Failure<StoreReason>[];
  /** A chain inside the browser was torn: the library is that of its last readable file. */
  readonly isCutOff: boolean;
};

type Joined = Omit<Restored, 'failures' | 'isCutOff'> & Pick<Ours, 'unreadable'>;

// `as`: a file's stream is of plain buffers.
const streamOf = (file: File) => file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;

/** A file of a backup with what it says of itself. */
export const backupPart = async (file: File): Promise<BackupPart> => {
  const { readBackupManifest } = await import('./joining');
  const manifest = await readBackupManifest(streamOf(file));
  return { name: file.name, file, count: manifest?.count ?? 0 };
};

/** Reads files one after the other, of a torn chain inside the browser those before the tear. */
const readParts = async (parts: readonly BackupPart[], { onPart, signal }: RestoreWatch) => {
  const { readBackupFile } = await import('./joining');
  const files = [];
  const torn = new Map<string, string>();
  for (const [nth, { name, file, ownChain }] of parts.entries()) {
    if (signal?.aborted) return fail('broken' as const, 'given up');
    if (ownChain !== undefined && torn.has(ownChain)) continue;
    const read = await readBackupFile(streamOf(file));
    const why = read.ok ? '' : `${name}: ${read.reason} ${read.detail ?? ''}`;
    if (read.ok) files.push(read.value);
    else if (ownChain === undefined) return fail('broken' as const, why);
    else torn.set(ownChain, why);
    onPart?.((nth + 1) / parts.length / 2);
  }
  const [why] = torn.values();
  return why !== undefined && files.length === 0
    ? fail('broken' as const, why)
    : succeed({ files, isCutOff: torn.size > 0 });
};

/** What stands in these files: a library for each chain, and what is said beside them. Changes nothing. */
export const readLibraries = async (parts: readonly BackupPart[], watch: RestoreWatch = {}) => {
  const { isWhole, joinChains } = await import('./joining');
  const read = await readParts(parts, watch);
  if (!read.ok) return read;
  const { files, isCutOff } = read.value;
  const joined = joinChains(files);
  if (!joined.ok) return fail('broken' as const, `${joined.reason} ${joined.detail ?? ''}`);
  const manifests = files.map(({ manifest }) => manifest);
  return succeed({
    isCutOff,
    libraries: joined.value.map((library) => library.filter(isWhole)),
    /** Clippings without a text to be joined by; written by a library that had lost it. */
    lost: joined.value.flatMap((library) =>
      library.filter((group) => !isWhole(group)).map(({ clipping }) => clipping.id),
    ),
    removals: manifests.flatMap(({ removals = [] }) => removals),
    indicators: manifests.flatMap(({ indicators = [] }) => indicators),
  });
};

/** Takes entries of the codebook that are new or were changed later than ours. */
const takeIndicators = async (
  theirs: readonly IndicatorRow[],
  note: ImportNote,
): Promise<Result<void, StoreReason>> => {
  const { joinIndicators } = await import('./joining');
  const ours = await store.listIndicators();
  if (!ours.ok) return ours;
  const known = new Set(ours.value.map((row) => JSON.stringify(row)));
  const newer = joinIndicators(ours.value, theirs).filter((row) => !known.has(JSON.stringify(row)));
  if (newer.length === 0) return succeed(undefined);
  return store.saveIndicators(newer, { batch: newId(), now: note.now, importBatch: note.batch });
};

/** The memory of backups is a database of its own, whose errors are its browser's. */
const remembering = async <T>(work: () => Promise<T>): Promise<Result<T, StoreReason>> => {
  try {
    return succeed(await work());
  } catch (error) {
    return fail('broken', String(error));
  }
};

type Incoming = {
  readonly libraries: readonly Library[];
  readonly removals: readonly Removal[];
  readonly note: ImportNote;
  readonly watch: RestoreWatch;
};

/** What joining would put here, and what stands there now. */
const planJoin = async ({ groups, unreadable }: Ours, { libraries, removals }: Omit<Incoming, 'note' | 'watch'>) => {
  const { applyRemovals, mergeLibraries } = await import('./joining');
  const joined = libraries.reduce((held, library) => mergeLibraries(held, library), groups);
  const apart = new Set(unreadable.flatMap(({ id, identity }) => [id, identity]));
  const merged = applyRemovals(joined, removals).filter(
    ({ clipping: { id, identity } }) => !apart.has(id) && !apart.has(identity),
  );
  const known = new Map(groups.map((group) => [group.clipping.identity, group]));
  const changed = merged.filter(
    (group) => JSON.stringify(known.get(group.clipping.identity)) !== JSON.stringify(group),
  );
  const remove = changed.flatMap(({ clipping }) => known.get(clipping.identity)?.clipping.id ?? []);
  return { changed, remove, unchanged: merged.length - changed.length };
};

/** How often a join is planned again because somebody decided something meanwhile. */
const MOST_PLANS = 5;

/** Joins with what is here at the moment of writing: a decision made while it was planned is joined too, not overwritten. */
const joinWithOurs = async (incoming: Incoming, plansLeft = MOST_PLANS): Promise<Result<Joined, StoreReason>> => {
  const ours = await readOurs();
  if (!ours.ok) return ours;
  const { unreadable, stamps } = ours.value;
  const { changed, remove, unchanged } = await planJoin(ours.value, incoming);
  const replaced = new Set(remove);
  const planned = stamps.filter(({ id }) => replaced.has(id));
  const { onPart, signal } = incoming.watch;
  const written = await store.replaceGroups({
    ...{ put: changed, remove, planned, note: incoming.note },
    onPut: (done) => onPart?.(0.5 + done / changed.length / 2),
    ...(signal && { signal }),
  });
  const merged = remove.length;
  if (written.ok) return succeed({ added: changed.length - merged, merged, unchanged, unreadable });
  return written.reason === 'conflict' && plansLeft > 1 ? joinWithOurs(incoming, plansLeft - 1) : written;
};

/**
 * Joins backups, of this library or of a colleague's, with what is here: into an empty library they come back exactly,
 * else each article is merged (utils/backup). All or nothing, but for clippings that cannot be read: ours stay as they are,
 * and those of both sides are named among the failures. One line of the history of acts, by which it is taken back.
 * Given up before it is written it fails, and nothing has changed.
 */
export const restoreBackups = async (
  parts: readonly BackupPart[],
  note: ImportNote,
  watch: RestoreWatch = {},
): Promise<Result<Restored, StoreReason>> => {
  const read = await readLibraries(parts, watch);
  if (!read.ok) return read;
  const { joinRemovals, openBackupMemory } = await import('./joining');
  const memory = openBackupMemory();
  const told = await remembering(memory.readRemovals);
  if (!told.ok) return told;
  const own = await store.readRemovals();
  if (!own.ok) return own;
  const removals = joinRemovals(told.value, own.value, read.value.removals);
  const joined = await joinWithOurs({ libraries: read.value.libraries, removals, note, watch });
  if (!joined.ok) return joined;
  const { unreadable, ...took } = joined.value;
  // The articles are here and can be taken back: what fails from here on is told beside them.
  const noted = await remembering(() => memory.writeRemovals(removals));
  const indicators = await takeIndicators(read.value.indicators, note);
  return succeed({
    ...took,
    isCutOff: read.value.isCutOff,
    failures: [
      ...[...unreadable.map(({ id }) => id), ...read.value.lost].map((id) => fail('broken', id)),
      ...[noted, indicators].flatMap((result) => (result.ok ? [] : [result])),
    ],
  });
};

/** How far the reviewers of these backups and of this library agree on the articles both have. Changes nothing. */
export const compareBackups = async (
  parts: readonly BackupPart[],
): Promise<Result<readonly FieldAgreement[], StoreReason>> => {
  const read = await readLibraries(parts);
  if (!read.ok) return read;
  const { agreementOf, mergeLibraries } = await import('./joining');
  const ours = await readOurs();
  if (!ours.ok) return ours;
  const theirs = read.value.libraries.reduce<Library>((held, library) => mergeLibraries(held, library), []);
  return succeed(agreementOf(ours.value.groups, theirs));
};
