import { asKept, claimFields, loadClipping, loadLive } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import { type ClippingPatch, type ClippingRow, EDITABLE, type RemovalRow } from '../records/rows';
import { removeRows } from '../records/stored-groups';
import { noteActivity } from './activity';
import { addStep } from './decide';
import { forgetKept } from './imports';

const HOUR_MS = 3_600_000;
/** A draft nobody kept by the next day, and what lay in the trash for a month, goes for good. */
const DRAFT_LIFE_MS = 24 * HOUR_MS;
const TRASH_LIFE_MS = 30 * 24 * HOUR_MS;

/** Keeps a draft; nothing to do for a clipping kept already. One in the trash comes back. */
export const keepClipping = ({ database, write }: Connection, id: string, now: string) =>
  write(DERIVED_TABLES, async (): Promise<void> => {
    const row = await loadClipping(database, id);
    if (row.state === 'kept') return;
    await database.clippings.put(asKept(row, now));
    await refreshDerived(database, [id]);
  });

const changeState = async (database: Database, ids: readonly string[], change: (row: ClippingRow) => ClippingRow) => {
  const rows = await database.clippings.bulkGet([...ids]);
  const changed = rows.flatMap((row) => (row === undefined || change(row) === row ? [] : [change(row)]));
  await database.clippings.bulkPut(changed);
  const touched = changed.map((row) => row.id);
  await refreshDerived(database, touched);
  return touched;
};

/** The act on many clippings a change of state is a part of. */
export type StateRequest = { readonly now: string; readonly batch?: string };

const STATE_TABLES = [...DERIVED_TABLES, 'activity'] as const;

const changeMany = (
  { database, write }: Connection,
  ids: readonly string[],
  change: StateRequest & { readonly type: 'trash' | 'restore'; readonly of: (row: ClippingRow) => ClippingRow },
) =>
  write(STATE_TABLES, async (): Promise<number> => {
    const changed = await changeState(database, ids, change.of);
    const { batch, now: at, type } = change;
    const note = { at, type, name: '', count: changed.length, clippingIds: changed };
    if (batch !== undefined) await noteActivity(database, { id: batch, ...note });
    return changed.length;
  });

/** Puts clippings in the trash, where they stay 30 days. Answers how many; unknown ids do not count. */
export const trashClippings = (connection: Connection, ids: readonly string[], request: StateRequest) =>
  changeMany(connection, ids, {
    ...request,
    type: 'trash',
    of: (row) =>
      row.state === 'trashed' ? row : { ...row, state: 'trashed', trashedAt: request.now, updatedAt: request.now },
  });

/** Takes clippings out of the trash, kept, with their marks. Answers how many. */
export const restoreClippings = (connection: Connection, ids: readonly string[], request: StateRequest) =>
  changeMany(connection, ids, {
    ...request,
    type: 'restore',
    of: (row) => (row.state === 'trashed' ? asKept(row, request.now) : row),
  });

const isOver = (row: ClippingRow, now: number): boolean => {
  const since = Date.parse(row.state === 'trashed' ? (row.trashedAt ?? row.updatedAt) : row.updatedAt);
  return now - since > (row.state === 'trashed' ? TRASH_LIFE_MS : DRAFT_LIFE_MS);
};

const overRows = async (database: Database, now: string): Promise<readonly ClippingRow[]> => {
  const rows = await database.clippings.where('state').anyOf('draft', 'trashed').toArray();
  return rows.filter((row) => isOver(row, Date.parse(now)));
};

/** Ids of the clippings a purge at that moment would remove or put back into the trash. */
export const findExpired = ({ database, read }: Connection, now: string) =>
  read(async (): Promise<readonly string[]> => (await overRows(database, now)).map((row) => row.id));

/**
 * Whether somebody worked on a clipping: it lay in the trash, which promises 30 days; it was edited or imported
 * (`edited`), or has accepted marks, neither of which needs a step of its history; or it has such steps.
 */
const carriesWork = async ({ history }: Database, { id, trashedAt, edited, counts }: ClippingRow): Promise<boolean> =>
  trashedAt !== null ||
  // A damaged row must not keep the others from being purged.
  (edited ?? []).length > 0 ||
  (counts?.accepted ?? 0) > 0 ||
  (await history.where('clippingId').equals(id).count()) > 0;

/** A draft was nobody's yet: that it is gone is nothing to tell others. */
const removalOf = ({ state, identity, trashedAt, updatedAt }: ClippingRow): readonly RemovalRow[] =>
  state === 'trashed' ? [{ identity, at: trashedAt ?? updatedAt }] : [];

/**
 * Removes for good, with all that belongs to them, drafts older than a day and clippings more than 30 days in the trash;
 * that the latter were deleted stays on record. A draft that carries work (most of all one that came out of the trash
 * when its page was clipped again, and was not kept) goes into the trash instead, for 30 days from then on. `now` is
 * ISO 8601. Answers how many were removed.
 */
export const purge = ({ database, write }: Connection, now: string) =>
  write(
    [...DERIVED_TABLES, 'bodies', 'versions', 'history', 'offlineCopies', 'removals', 'imports'],
    async (): Promise<number> => {
      const doomed: ClippingRow[] = [];
      for (const row of await overRows(database, now)) {
        const isWork = row.state === 'draft' && (await carriesWork(database, row));
        if (isWork) await database.clippings.put({ ...row, state: 'trashed', trashedAt: now, updatedAt: now });
        else doomed.push(row);
      }
      const ids = doomed.map(({ id }) => id);
      await database.removals.bulkPut(doomed.flatMap(removalOf));
      await removeRows(database, ids);
      await database.offlineCopies.bulkDelete(ids);
      await forgetKept(database, new Set(doomed.map(({ identity }) => identity)));
      await refreshDerived(database, ids);
      return ids.length;
    },
  );

/** Every article that was ever deleted for good here, in the order of their identities. */
export const readRemovals = ({ database, read }: Connection) =>
  read((): Promise<readonly RemovalRow[]> => database.removals.toArray());

const pickFields = (row: ClippingRow, patch: ClippingPatch): ClippingPatch =>
  Object.fromEntries(EDITABLE.filter((field) => patch[field] !== undefined).map((field) => [field, row[field]]));

/**
 * Changes what the reader may change of a clipping itself; a step of its history, so it can be undone. Keeps a draft;
 * one in the trash is refused (`conflict`).
 * A later clip of the page leaves these fields alone.
 */
export const editClipping = (
  { database, write }: Connection,
  id: string,
  { patch, actId, now }: { readonly patch: ClippingPatch; readonly actId: string; readonly now: string },
) =>
  write([...DERIVED_TABLES, 'history'], async (): Promise<{ readonly seq: number }> => {
    const done = await database.history.get(actId);
    if (done !== undefined) return { seq: done.seq };
    const row = await loadLive(database, id);
    const clippingBefore = pickFields(row, patch);
    const clippingAfter = pickFields({ ...row, ...patch }, patch);
    const { claimed, edited } = claimFields(row, patch);
    await database.clippings.put({ ...asKept(row, now), ...clippingAfter, edited });
    await refreshDerived(database, [id]);
    const step = {
      id: actId,
      at: now,
      type: 'edit-clipping' as const,
      before: [],
      after: [],
      clippingBefore,
      clippingAfter,
      claimed,
    };
    return { seq: await addStep(database, row, step) };
  });
