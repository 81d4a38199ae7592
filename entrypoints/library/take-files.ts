import type { CommandReason } from '@/utils/commands';
import type { ExtractReason, Result } from '@/utils/model';
import { now } from '@/utils/platform';
import type { ClippingGroup, StoreReason } from '@/utils/store';
import { store } from '../app/store';
import type { ReadyFile } from './read-files';
import { restoreBackups } from './restore';
import { clipSavedFile } from './saved-files';

/** How an import went, and what is needed to take it back. */
export type Taken = {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly failures: readonly {
    readonly name: string;
    readonly reason: CommandReason | ExtractReason;
    readonly detail?: string;
  }[];
  readonly before: readonly ClippingGroup[];
  readonly addedIds: readonly string[];
  readonly indicatorBatch: string | null;
};

type Undoable = Pick<Taken, 'before' | 'addedIds'>;

/** What an import of these items will touch: what stands there now, and the ids that will be new. */
const lookBefore = async (file: Extract<ReadyFile, { kind: 'items' }>): Promise<Undoable> => {
  const known: string[] = [];
  const addedIds: string[] = [];
  for (const { clipping } of file.items) {
    const found = await store.findByIdentity(clipping.identity);
    if (found.ok && found.value) known.push(found.value.id);
    else addedIds.push(clipping.id);
  }
  const before: ClippingGroup[] = [];
  for await (const group of store.readGroups(known)) before.push(group);
  return { before, addedIds };
};

/** Takes files one after the other, each whole or not at all; a failure stops no other. */
export const takeFiles = async (files: readonly ReadyFile[], onProgress: (done: number) => void): Promise<Taken> => {
  const count = { added: 0, merged: 0, unchanged: 0 };
  const failures: Taken['failures'][number][] = [];
  const before: ClippingGroup[] = [];
  const addedIds: string[] = [];
  // The files of a backup are one library: they are joined before anything is written.
  const parts = files.filter((file) => file.kind === 'backup');
  const restored = parts.length > 0 ? await restoreBackups(parts) : null;
  if (restored && !restored.ok) failures.push({ name: parts[0]?.name ?? '', ...restored });
  else if (restored) {
    count.added += restored.value.added;
    count.merged += restored.value.merged;
    count.unchanged += restored.value.unchanged;
    before.push(...restored.value.before);
    addedIds.push(...restored.value.addedIds);
  }
  for (const [index, file] of files.entries()) {
    if (file.kind === 'saved') {
      const clipped = await clipSavedFile(file.file);
      if (!clipped.ok) failures.push({ name: file.name, ...clipped });
      else if (clipped.value.isNew) {
        addedIds.push(clipped.value.clippingId);
        count.added += 1;
      } else count.unchanged += 1;
    } else if (file.kind === 'items') {
      const undoable = await lookBefore(file);
      const taken = await store.importItems(file.items, { now: now() });
      if (taken.ok) {
        before.push(...undoable.before);
        addedIds.push(...undoable.addedIds);
        count.added += taken.value.added;
        count.merged += taken.value.merged;
        count.unchanged += taken.value.unchanged;
      } else failures.push({ name: file.name, ...taken });
    }
    onProgress(index + 1);
  }
  return { ...count, failures, before, addedIds, indicatorBatch: restored?.ok ? restored.value.indicatorBatch : null };
};

/** Puts everything back as it was before the import. */
export const undoTaken = async ({ before, addedIds, indicatorBatch }: Taken): Promise<Result<void, StoreReason>> => {
  // The first state of a clipping that several files touched is the one to go back to.
  const first = new Map([...before].reverse().map((group) => [group.clipping.id, group]));
  const undone = await store.replaceGroups({ put: [...first.values()], remove: addedIds });
  if (!undone.ok || indicatorBatch === null) return undone;
  return store.undoIndicators(indicatorBatch);
};
