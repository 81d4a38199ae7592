import type { CommandReason } from '@/utils/commands';
import { type ExtractReason, type Result, succeed } from '@/utils/model';
import type { PdfWatch } from '@/utils/pdf';
import { newId, now } from '@/utils/platform';
import type { ImportNote, StoreReason } from '@/utils/store';
import { store } from '../app/store';
import type { ReadyFile } from './read-files';
import { type BackupPart, type RestoreWatch, restoreBackups } from './restore';
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
  /** What came back is of a torn backup inside the browser, up to the tear. */
  readonly isCutOff: boolean;
  /** Its line in the history of acts, to take it back by (`store.undoImport`). */
  readonly batch: string;
};

const NOTHING: Took = { added: 0, merged: 0, unchanged: 0 };

/** A page we had with this very text, kept, says nothing new; any other way it changed what stood here. */
const takeSaved = async (
  file: SavedFile,
  note: ImportNote,
  watch: PdfWatch,
): Promise<Result<Took, Failed['reason']>> => {
  const clipped = await clipSavedFile(file, watch);
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
const takeBackups = async (parts: readonly BackupPart[], note: ImportNote, watch: RestoreWatch): Promise<Taken> => {
  const taken = { ...NOTHING, failures: [], isCutOff: false, batch: note.batch };
  const [first] = parts;
  if (first === undefined) return taken;
  const { name } = first;
  const restored = await restoreBackups(parts, note, watch);
  if (!restored.ok) return { ...taken, failures: [{ name, ...restored }] };
  const { failures, isCutOff, ...took } = restored.value;
  return { ...joinTook(taken, took), isCutOff, failures: failures.map((failure) => ({ name, ...failure })) };
};

/** Clippings a file brings, as far as that is known before it is read. */
export const sizeOf = (file: ReadyFile): number =>
  file.kind === 'items' ? file.items.length : file.kind === 'backup' ? file.count : 1;

/** Files named in the history; how many there were is told by their number. */
const MOST_NAMED = 3;

const namesOf = (files: readonly ReadyFile[]): string => {
  const named = files.slice(0, MOST_NAMED).map(({ name }) => name);
  return [...named, ...(files.length > MOST_NAMED ? ['…'] : [])].join(', ');
};

const takeOne = (
  file: Exclude<ReadyFile, { kind: 'backup' }>,
  note: ImportNote,
  watch: PdfWatch,
): Promise<Result<Took, Failed['reason'] | StoreReason>> =>
  file.kind === 'saved' ? takeSaved(file.file, note, watch) : store.importItems(file.items, note);

/**
 * Takes files one after the other, each whole or not at all, as one act; a failure stops no other. `onProgress` is told how
 * many clippings (`sizeOf`) are done, a PDF page by page. Given up, what is not taken yet is left.
 */
export const takeFiles = async (
  files: readonly ReadyFile[],
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<Taken> => {
  const note = { batch: newId(), now: now(), name: namesOf(files) };
  const parts = files.filter((file) => file.kind === 'backup');
  let done = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const inBackups = done;
  let taken = await takeBackups(parts, note, { signal, onPart: (part) => onProgress(Math.round(part * inBackups)) });
  for (const file of files) {
    if (file.kind === 'backup') continue;
    if (signal?.aborted) break;
    const before = done;
    const took = await takeOne(file, note, { signal, onPage: (page, of) => onProgress(before + page / of) });
    if (!took.ok && took.reason === 'stopped') break;
    taken = took.ok
      ? joinTook(taken, took.value)
      : { ...taken, failures: [...taken.failures, { name: file.name, ...took }] };
    done += sizeOf(file);
    onProgress(done);
  }
  return taken;
};
