import { orderMarks } from '@/utils/marks';
import { type Clipping, type ClippingBody, fail, type Mark } from '@/utils/model';
import { unreadableOf } from '../care/find-unreadable';
import { decodeBody } from '../records/body-bytes';
import { loadBody, loadClipping } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import { MARK_TABLES, readMarkSets } from '../records/mark-sets';
import { findRedoable, findUndoable } from '../records/open-steps';
import { Refusal, unwrap } from '../records/reasons';
import { checkClipping, type HistoryRow, type Version } from '../records/rows';

/** A clipping with all that a page shows of it. */
export type ReadClipping = {
  readonly clipping: Clipping;
  readonly body: ClippingBody;
  /** In reading order. */
  readonly marks: readonly Mark[];
  /** From the first to the newest. */
  readonly versions: readonly Version[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Ids of marks whose record is damaged, or of the clipping where that of all is; they are left where they are. */
  readonly brokenMarks: readonly string[];
};

/** Reads a whole clipping as it is at one moment; `missing` or `broken` where clipping or body cannot be had. */
export const readClipping = ({ database, readTogether }: Connection, id: string) =>
  readTogether(['clippings', 'bodies', 'versions', ...MARK_TABLES, 'history'], async (): Promise<ReadClipping> => {
    // All asked for at once: each answer is a message from the browser's database, and a click waits for the last one.
    const [row, [stored = []], versions, undoable, redoable] = await Promise.all([
      loadClipping(database, id),
      readMarkSets(database, [id]),
      database.versions.where('clippingId').equals(id).sortBy('number'),
      findUndoable(database, id),
      findRedoable(database, id),
    ]);
    const broken = new Set(unreadableOf(id, stored));
    const readable = (stored ?? []).filter((mark) => !broken.has(mark.id));
    return {
      clipping: unwrap(checkClipping(row)),
      body: await loadBody(database, row.versionId),
      marks: orderMarks(readable, 'reading'),
      versions,
      canUndo: undoable !== undefined,
      canRedo: redoable !== undefined,
      brokenMarks: [...broken],
    };
  });

/** The body of any version of a clipping, for comparing two of them. */
export const readVersion = ({ database, read }: Connection, versionId: string) =>
  read(async (): Promise<ClippingBody> => unwrap(decodeBody(await database.bodies.get(versionId))));

/** The clipping of an article identity in any state, or null. */
export const findByIdentity = ({ database, read }: Connection, identity: string) =>
  read(async (): Promise<Clipping | null> => {
    const row = await database.clippings.where('identity').equals(identity).first();
    return row === undefined ? null : unwrap(checkClipping(row));
  });

/** Which of these article identities belong to clippings that are kept. */
export const findKept = ({ database, read }: Connection, identities: readonly string[]) =>
  read(async (): Promise<ReadonlySet<string>> => {
    const rows = await database.clippings.where('identity').anyOf(identities).toArray();
    return new Set(rows.filter(({ state }) => state === 'kept').map(({ identity }) => identity));
  });

/** All steps ever done to a clipping, oldest first, undone ones too. */
export const readHistory = ({ database, read }: Connection, clippingId: string) =>
  read(async (): Promise<readonly HistoryRow[]> => {
    if ((await database.clippings.get(clippingId)) === undefined)
      throw new Refusal(fail('missing', `clipping ${clippingId}`));
    return database.history.where('clippingId').equals(clippingId).sortBy('seq');
  });
