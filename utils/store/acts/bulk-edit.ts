import { applyChange } from '@/utils/marks';
import type { Mark } from '@/utils/model';
import { claimFields, loadMarks, revised } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import { saveMarks } from '../records/mark-sets';
import { findUndoable } from '../records/open-steps';
import { type ClippingPatch, type ClippingRow, checkClipping, EDITABLE } from '../records/rows';
import { noteActivity } from './activity';
import { addStep, toggleStep } from './decide';

/** One change of many clippings. Renaming to a name that is there already joins the two. */
export type BulkEdit =
  | { readonly type: 'collect'; readonly name: string | null }
  | { readonly type: 'tag' | 'untag'; readonly tag: string }
  | { readonly type: 'rename-tag'; readonly from: string; readonly to: string };

export type BulkRequest = {
  readonly edit: BulkEdit;
  /** Made by whoever asks; the parts of one change carry the same. */
  readonly batch: string;
  readonly now: string;
};

type Edited = { readonly patch: ClippingPatch; readonly marks: readonly (readonly [Mark, Mark])[] };

const editTags = (tags: readonly string[], edit: Exclude<BulkEdit, { type: 'collect' }>): string[] => {
  switch (edit.type) {
    case 'tag':
      return [...new Set([...tags, edit.tag])];
    case 'untag':
      return tags.filter((tag) => tag !== edit.tag);
    case 'rename-tag':
      return [...new Set(tags.map((tag) => (tag === edit.from ? edit.to : tag)))];
  }
};

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

/** What the change is to one clipping; null where it is none. */
const editOf = (row: ClippingRow, marks: readonly Mark[], edit: BulkEdit, now: string): Edited | null => {
  if (edit.type === 'collect') {
    return row.collection === edit.name ? null : { patch: { collection: edit.name }, marks: [] };
  }
  const tags = editTags(row.tags, edit);
  // A tag is one word for clippings and marks; given by hand to many it is given to the clippings.
  const changed =
    edit.type === 'tag'
      ? []
      : marks.flatMap((mark) => {
          const own = editTags(mark.tags, edit);
          return isSame(own, mark.tags) ? [] : [[mark, { ...mark, tags: own, updatedAt: now }] as const];
        });
  const patch = isSame(tags, row.tags) ? {} : { tags };
  return changed.length === 0 && patch.tags === undefined ? null : { patch, marks: changed };
};

const nameOf = (edit: BulkEdit): string => {
  if (edit.type === 'collect') return edit.name ?? '';
  return edit.type === 'rename-tag' ? edit.to : edit.tag;
};

/** The step a batch is in the history of a clipping, so that the same part sent twice is known again. */
const stepIdOf = (batch: string, clippingId: string): string => `${batch} ${clippingId}`;

const editOne = async (database: Database, row: ClippingRow, { edit, batch, now }: BulkRequest): Promise<boolean> => {
  if (row.state !== 'kept' || !checkClipping(row).ok) return false;
  const marks = edit.type === 'collect' || edit.type === 'tag' ? [] : await loadMarks(database, row.id);
  const edited = editOf(row, marks, edit, now);
  if (edited === null) return false;
  const { patch } = edited;
  const before = edited.marks.map(([mark]) => mark);
  const after = edited.marks.map(([, mark]) => mark);
  if (after.length > 0) await saveMarks(database, row.id, applyChange(marks, { before, after }));
  const { claimed, edited: owned } = claimFields(row, patch);
  await database.clippings.put(revised({ ...row, ...patch, edited: owned, updatedAt: now }, row));
  const clippingBefore = Object.fromEntries(EDITABLE.flatMap((field) => (field in patch ? [[field, row[field]]] : [])));
  await addStep(database, row, {
    ...{ id: stepIdOf(batch, row.id), at: now, type: 'edit-clipping', before, after, batch },
    clippingBefore,
    clippingAfter: patch,
    claimed,
  });
  return true;
};

const TABLES = [...DERIVED_TABLES, 'history', 'activity'] as const;

/**
 * Changes some clippings in one transaction, each as a step of its own history, all under one line of the activity
 * history. Those in the trash, and those it would change nothing of, are left out. Answers how many were changed; the
 * same part sent twice, because the background was stopped before it answered, is done once and gets the same answer.
 */
export const editMany = ({ database, write }: Connection, ids: readonly string[], request: BulkRequest) =>
  write(TABLES, async (): Promise<number> => {
    const { batch: id, now: at, edit } = request;
    const known = await database.history.bulkGet(ids.map((clippingId) => stepIdOf(id, clippingId)));
    const rows = await database.clippings.bulkGet(ids.filter((_, nth) => known[nth] === undefined));
    const changed: string[] = [];
    for (const row of rows) {
      if (row && (await editOne(database, row, request))) changed.push(row.id);
    }
    await refreshDerived(database, changed);
    await noteActivity(database, { id, at, type: 'bulk-edit', name: nameOf(edit), count: changed.length });
    return changed.length + known.filter((step) => step !== undefined).length;
  });

/** Steps a batch is made of that are still done. */
export const readBatch = ({ database, read }: Connection, batch: string) =>
  read(async (): Promise<readonly string[]> => {
    const steps = await database.history.where('batch').equals(batch).toArray();
    return steps.filter(({ undone, dropped }) => !undone && !dropped).map(({ id }) => id);
  });

/** How a batch was taken back: steps undone, and those left because something newer was done to their clipping. */
export type BatchUndo = { readonly undone: number; readonly left: number };

/**
 * Takes back some steps in one transaction, each only as long as it is the newest of its clipping. The same steps sent
 * twice get the same answer.
 */
export const undoMany = (
  { database, write }: Connection,
  stepIds: readonly string[],
  { batch, now }: { readonly batch: string; readonly now: string },
) =>
  write([...TABLES, 'bodies'], async (): Promise<BatchUndo> => {
    let undone = 0;
    for (const step of await database.history.bulkGet([...stepIds])) {
      if (!step) continue;
      const actId = `${batch} undo ${step.clippingId}`;
      if (step.undone && step.toggledBy === actId) {
        undone += 1;
        continue;
      }
      if ((await findUndoable(database, step.clippingId))?.id !== step.id) continue;
      if ((await database.clippings.get(step.clippingId))?.state === 'trashed') continue;
      await toggleStep(database, step, { now, actId });
      undone += 1;
    }
    await database.activity.update(batch, { undone: true });
    return { undone, left: stepIds.length - undone };
  });
