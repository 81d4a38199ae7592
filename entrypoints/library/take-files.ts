import type { CommandReason } from '@/utils/commands';
import { type ExtractReason, type Result, succeed } from '@/utils/model';
import { newId, now } from '@/utils/platform';
import type { ImportNote, StoreReason } from '@/utils/store';
import { store } from '../app/store';
import type { ReadyFile } from './read-files';
import { type BackupPart, restoreBackups } from './restore';
import { clipSavedFile, type SavedFile } from './saved-files';

/** A file that could not be taken, or not wholly. */
type Failed = {
  readonly name: string;
  readonly reason: CommandReason | ExtractReason;
  readonly detail?: string;
};

/** What one file did. */
type Took = { readonly added: number; readonly merged: number; readonly unchanged: number };

/** How an import went. */
export type Taken = Took & {
  readonly failures: readonly Failed[];
  /** Its line in the history of acts, to take it back by (`store.undoImport`). */
  readonly batch: string;
};

const NOTHING: Took = { added: 0, merged: 0, unchanged: 0 };

/** A page we had with this very text, kept, says nothing new; any other way it changed what stood here. */
const takeSaved = async (file: SavedFile, note: ImportNote): Promise<Result<Took, Failed['reason']>> => {
  const clipped = await clipSavedFile(file);
  if (!clipped.ok) return clipped;
  const { clippingId, outcome, before } = clipped.value;
  if (before && outcome === 'same' && before.row.state === 'kept') return succeed({ ...NOTHING, unchanged: 1 });
  const noted = await store.noteSaved(note, {
    added: before ? [] : [clippingId],
    changed: before ? [clippingId] : [],
    before: before ? [before] : [],
  });
  if (!noted.ok) return noted;
  return succeed(before ? { ...NOTHING, merged: 1 } : { ...NOTHING, added: 1 });
};

const joinTook = (taken: Taken, took: Took): Taken => ({
  ...taken,
  added: taken.added + took.added,
  merged: taken.merged + took.merged,
  unchanged: taken.unchanged + took.unchanged,
});

/** The files of a backup are one library: they are joined before anything is written. */
const takeBackups = async (parts: readonly BackupPart[], note: ImportNote): Promise<Taken> => {
  const taken = { ...NOTHING, failures: [], batch: note.batch };
  const [first] = parts;
  if (first === undefined) return taken;
  const { name } = first;
  const restored = await restoreBackups(parts, note);
  if (!restored.ok) return { ...taken, failures: [{ name, ...restored }] };
  const { failures, ...took } = restored.value;
  return { ...joinTook(taken, took), failures: failures.map((failure) => ({ name, ...failure })) };
};

/** Files named in the history; how many there were is told by their number. */
const MOST_NAMED = 3;

const namesOf = (files: readonly ReadyFile[]): string => {
  const named = files.slice(0, MOST_NAMED).map(({ name }) => name);
  return [...named, ...(files.length > MOST_NAMED ? ['…'] : [])].join(', ');
};

const takeOne = (
  file: Exclude<ReadyFile, { kind: 'backup' }>,
  note: ImportNote,
): Promise<Result<Took, Failed['reason'] | StoreReason>> =>
  file.kind === 'saved' ? takeSaved(file.file, note) : store.importItems(file.items, note);

/** Takes files one after the other, each whole or not at all, as one act; a failure stops no other. */
export const takeFiles = async (files: readonly ReadyFile[], onProgress: (done: number) => void): Promise<Taken> => {
  const note = { batch: newId(), now: now(), name: namesOf(files) };
  let taken = await takeBackups(
    files.filter((file) => file.kind === 'backup'),
    note,
  );
  for (const [index, file] of files.entries()) {
    if (file.kind !== 'backup') {
      const took = await takeOne(file, note);
      taken = took.ok
        ? joinTook(taken, took.value)
        : { ...taken, failures: [...taken.failures, { name: file.name, ...took }] };
    }
    onProgress(index + 1);
  }
  return taken;
};
