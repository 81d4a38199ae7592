import { countMarks } from '@/utils/marks';
import { type ClippingBody, fail, type Mark } from '@/utils/model';
import { decodeBody } from './body-bytes';
import type { Database } from './database';
import { readable, readMarkSets } from './mark-sets';
import { Refusal, unwrap } from './reasons';
import { type ClippingPatch, type ClippingRow, checkClipping, checkMark, EDITABLE, type HistoryRow } from './rows';

// What several acts do inside their transaction. Each throws a `Refusal`, which undoes the transaction.

/** The row of a clipping, readable; refuses `missing` and `broken`. */
export const loadClipping = async ({ clippings }: Database, id: string): Promise<ClippingRow> => {
  const row = await clippings.get(id);
  if (row === undefined) throw new Refusal(fail('missing', `clipping ${id}`));
  unwrap(checkClipping(row));
  return row;
};

/** A clipping that can be worked on; one in the trash must be restored first. */
export const loadLive = async (database: Database, clippingId: string): Promise<ClippingRow> => {
  const row = await loadClipping(database, clippingId);
  if (row.state === 'trashed') throw new Refusal(fail('conflict', `clipping ${clippingId} is in the trash`));
  return row;
};

/**
 * The row as it is to be written over `before`; counted where its time does not say that it was written: times are whole
 * seconds, and two corrections in one of them may leave the counts of marks alike.
 */
export const revised = (row: ClippingRow, before: ClippingRow): ClippingRow =>
  row.updatedAt === before.updatedAt ? { ...row, revision: (before.revision ?? 0) + 1 } : row;

/** A clipping that somebody decided to keep: no draft any more, and out of the trash for good. */
export const asKept = (row: ClippingRow, now: string): ClippingRow =>
  revised({ ...row, state: 'kept', trashedAt: null, updatedAt: now }, row);

/** All marks of a clipping; refuses when one cannot be read, so that no act builds on a part of them. */
export const loadMarks = async (database: Database, clippingId: string): Promise<readonly Mark[]> => {
  const [stored] = await readMarkSets(database, [clippingId]);
  return readable(clippingId, stored).map((mark) => unwrap(checkMark(mark)));
};

/** The body of a version; refuses `missing` and `broken`. */
export const loadBody = async ({ bodies }: Database, versionId: string): Promise<ClippingBody> =>
  unwrap(decodeBody(await bodies.get(versionId)));

/** Fields a change makes the reader's own, and all that are it then. */
export const claimFields = ({ edited }: ClippingRow, patch: ClippingPatch) => {
  const claimed = EDITABLE.filter((field) => patch[field] !== undefined && !edited.includes(field));
  return { claimed, edited: EDITABLE.filter((field) => edited.includes(field) || claimed.includes(field)) };
};

/** Writes the row of a clipping with the counts of its marks, so that lists need not read them. */
export const saveClippingRow = async (
  { clippings }: Database,
  row: ClippingRow,
  marks: readonly Mark[],
): Promise<void> => {
  await clippings.put({ ...row, counts: countMarks(marks) });
};

/** Undone steps can no longer be redone once something new was done. They stay on record. */
export const dropUndone = async ({ history }: Database, clippingId: string): Promise<void> => {
  await history
    .where('clippingId')
    .equals(clippingId)
    .filter((step) => step.undone && !step.dropped)
    .modify({ dropped: true });
};

/** Steps of the history from the newest to the oldest, until `isWanted` finds one. */
export const findStep = async (
  { history }: Database,
  clippingId: string,
  isWanted: (step: HistoryRow) => boolean,
): Promise<HistoryRow | undefined> => {
  let found: HistoryRow | undefined;
  await history
    .where('[clippingId+seq]')
    .between([clippingId, 0], [clippingId, Number.POSITIVE_INFINITY])
    .reverse()
    .until((step) => {
      if (found === undefined && isWanted(step)) found = step;
      return found !== undefined;
    })
    .toArray();
  return found;
};
