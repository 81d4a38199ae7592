import type { CommandReason } from '@/utils/commands';
import type { ExportItem } from '@/utils/export';
import { type ExtractReason, type Result, succeed } from '@/utils/model';
import { now } from '@/utils/platform';
import type { ClippingGroup, ClippingStamp, StoreReason } from '@/utils/store';
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

/** How an import went, and what is needed to take it back. */
export type Taken = {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly failures: readonly Failed[];
  readonly before: readonly ClippingGroup[];
  readonly addedIds: readonly string[];
  /** What it touched, as it left it: what is another afterwards was decided on since. */
  readonly left: readonly ClippingStamp[];
  readonly indicatorBatch: string | null;
};

type Undoable = Pick<Taken, 'before' | 'addedIds'>;

/** What an import of these items will touch: what stands there now, and the ids that will be new. */
const lookBefore = async (items: readonly ExportItem[]): Promise<Result<Undoable, StoreReason>> => {
  const known: string[] = [];
  const addedIds: string[] = [];
  for (const { clipping } of items) {
    const found = await store.findByIdentity(clipping.identity);
    if (!found.ok) return found;
    if (found.value) known.push(found.value.id);
    else addedIds.push(clipping.id);
  }
  const before = await store.collectGroups([...new Set(known)]);
  return before.ok ? succeed({ before: before.value, addedIds }) : before;
};

/** What one file did. */
type Took = Undoable & Pick<Taken, 'added' | 'merged' | 'unchanged'>;

const takeItems = async (items: readonly ExportItem[]): Promise<Result<Took, StoreReason>> => {
  const undoable = await lookBefore(items);
  if (!undoable.ok) return undoable;
  const taken = await store.importItems(items, { now: now() });
  return taken.ok ? succeed({ ...taken.value, ...undoable.value }) : taken;
};

/** A page we had with this very text, kept, says nothing new; any other way it changed what stood here. */
const takeSaved = async (file: SavedFile): Promise<Result<Took, Failed['reason']>> => {
  const clipped = await clipSavedFile(file);
  if (!clipped.ok) return clipped;
  const { clippingId, outcome, before } = clipped.value;
  const nothing = { added: 0, merged: 0, unchanged: 0, before: [], addedIds: [] };
  if (before === null) return succeed({ ...nothing, added: 1, addedIds: [clippingId] });
  if (outcome === 'same' && before.clipping.state === 'kept') return succeed({ ...nothing, unchanged: 1 });
  return succeed({ ...nothing, merged: 1, before: [before] });
};

const NOTHING: Taken = {
  ...{ added: 0, merged: 0, unchanged: 0 },
  ...{ failures: [], before: [], addedIds: [], left: [], indicatorBatch: null },
};

/** What an earlier file brought was not here before: a later one that holds it too is no state to go back to. */
const joinTook = (taken: Taken, took: Took): Taken => ({
  ...taken,
  added: taken.added + took.added,
  merged: taken.merged + took.merged,
  unchanged: taken.unchanged + took.unchanged,
  before: [...taken.before, ...took.before.filter(({ clipping }) => !taken.addedIds.includes(clipping.id))],
  addedIds: [...taken.addedIds, ...took.addedIds],
});

const failed = (taken: Taken, failures: readonly Failed[]): Taken => ({
  ...taken,
  failures: [...taken.failures, ...failures],
});

/** The files of a backup are one library: they are joined before anything is written. */
const takeBackups = async (parts: readonly BackupPart[]): Promise<Taken> => {
  const [first] = parts;
  if (first === undefined) return NOTHING;
  const { name } = first;
  const restored = await restoreBackups(parts);
  if (!restored.ok) return failed(NOTHING, [{ name, ...restored }]);
  return { ...restored.value, left: [], failures: restored.value.failures.map((failure) => ({ name, ...failure })) };
};

const touchedBy = ({ before, addedIds }: Undoable): readonly string[] => [
  ...new Set([...addedIds, ...before.map(({ clipping }) => clipping.id)]),
];

/** Takes files one after the other, each whole or not at all; a failure stops no other. */
export const takeFiles = async (files: readonly ReadyFile[], onProgress: (done: number) => void): Promise<Taken> => {
  let taken = await takeBackups(files.filter((file) => file.kind === 'backup'));
  for (const [index, file] of files.entries()) {
    if (file.kind !== 'backup') {
      const took = file.kind === 'saved' ? await takeSaved(file.file) : await takeItems(file.items);
      taken = took.ok ? joinTook(taken, took.value) : failed(taken, [{ name: file.name, ...took }]);
    }
    onProgress(index + 1);
  }
  const left = await store.readStampsOf(touchedBy(taken));
  return left.ok ? { ...taken, left: left.value } : failed(taken, [{ name: files[0]?.name ?? '', ...left }]);
};

/** How an import was taken back: articles that stay, because somebody decided on them since. */
export type Undone = { readonly kept: number };

/** How often taking back is planned again because somebody decides something meanwhile. */
const MOST_PLANS = 5;

/** What of an import nobody touched since, and how it goes back. */
const planUndo = ({ before, addedIds, left }: Taken, now: readonly ClippingStamp[]) => {
  const stampOf = new Map(now.map(({ id, stamp }) => [id, stamp]));
  const isAsLeft = ({ id, stamp }: ClippingStamp): boolean => stampOf.get(id) === stamp;
  const planned = left.filter(isAsLeft);
  // A merge may have given an article another id: it is known by its identity.
  const untouched = new Set(planned.map(({ identity }) => identity));
  const ids = new Set(planned.map(({ id }) => id));
  // The first state of a clipping that several files touched is the one to go back to.
  const first = new Map([...before].reverse().map((group) => [group.clipping.id, group]));
  return {
    put: [...first.values()].filter(({ clipping }) => untouched.has(clipping.identity)),
    remove: addedIds.filter((id) => ids.has(id)),
    planned,
    kept: left.length - planned.length,
  };
};

const undoClippings = async (taken: Taken, plansLeft = MOST_PLANS): Promise<Result<Undone, StoreReason>> => {
  const now = await store.readStampsOf(taken.left.map(({ id }) => id));
  if (!now.ok) return now;
  const { kept, ...change } = planUndo(taken, now.value);
  const undone = await store.replaceGroups(change);
  if (undone.ok) return succeed({ kept });
  return undone.reason === 'conflict' && plansLeft > 1 ? undoClippings(taken, plansLeft - 1) : undone;
};

/**
 * Puts back what was there before the import. An article somebody decided on since (marks, words, the trash) stays as it
 * is now: taking back the import must not take back that as well.
 */
export const undoTaken = async (taken: Taken): Promise<Result<Undone, StoreReason>> => {
  const undone = await undoClippings(taken);
  if (!undone.ok || taken.indicatorBatch === null) return undone;
  const indicators = await store.undoIndicators(taken.indicatorBatch);
  return indicators.ok ? undone : indicators;
};
