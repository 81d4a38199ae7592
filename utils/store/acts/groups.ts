import { type ClippingBody, fail, type Result } from '@/utils/model';
import { decodeBody, encodeBody } from '../records/body-bytes';
import { revised } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import {
  MARK_TABLES,
  markOf,
  readable,
  readMarkSets,
  removeMarks,
  type StoredMarks,
  saveMarks,
} from '../records/mark-sets';
import { type OfflineCopyText, readCopyText, readCopyTimes, spellOfflineCopies } from '../records/offline-copies';
import { readAhead } from '../records/read-ahead';
import { Refusal, type StoreReason, settle, unwrap } from '../records/reasons';
import { type ClippingRow, checkClipping, type HistoryRow, type MarkRow, type Version } from '../records/rows';

/** A clipping with all that belongs to it, as it lies in the tables: what a backup keeps and an undo puts back. */
export type ClippingGroup = {
  readonly clipping: ClippingRow;
  readonly versions: readonly Version[];
  readonly bodies: readonly (ClippingBody & { readonly versionId: string })[];
  readonly marks: readonly MarkRow[];
  readonly history: readonly HistoryRow[];
  /** The copy of its page; null where none is kept, absent in files of before, which say nothing of it. */
  readonly offlineCopy?: OfflineCopyText | null;
};

/** Enough of a clipping to see whether it changed, without reading what belongs to it. */
export type ClippingStamp = { readonly id: string; readonly identity: string; readonly stamp: string };

const TABLES = ['clippings', 'bodies', 'versions', ...MARK_TABLES, 'history', 'offlineCopies'] as const;

/** Marks that cannot be read one by one go into a backup as they are; where none can be told from another it refuses. */
const marksOf = (clippingId: string, stored: StoredMarks): readonly MarkRow[] =>
  readable(clippingId, stored).map((mark) => ({ ...mark, clippingId }));

/**
 * What belongs to each of some clippings, all asked for at once, clipping by clipping: one query over many keys goes
 * through a cursor, a message to the browser's database and back for every row.
 */
const ownRows = async (database: Database, ids: readonly string[]) => {
  const { versions, history } = database;
  const [ownVersions, ownMarks, steps] = await Promise.all([
    Promise.all(ids.map((id) => versions.where('clippingId').equals(id).toArray())),
    readMarkSets(database, ids),
    Promise.all(ids.map((id) => history.where('clippingId').equals(id).toArray())),
  ]);
  return {
    versions: ownVersions.map((own) => own.toSorted((one, other) => one.number - other.number)),
    marks: ownMarks.map((stored, at) => marksOf(ids[at] ?? '', stored)),
    history: steps.map((own) => own.toSorted((one, other) => one.seq - other.seq)),
  };
};

/** Bodies of versions, in one query for those of many clippings. */
const readBodies = async (database: Database, versions: readonly (readonly Version[])[]) => {
  const stored = await database.bodies.bulkGet(versions.flat().map(({ id }) => id));
  let next = 0;
  return versions.map((own) =>
    own.map(({ id }) => {
      const body = unwrap(decodeBody(stored[next]));
      next += 1;
      return { versionId: id, ...body };
    }),
  );
};

const readChunk = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(TABLES, async (): Promise<readonly ClippingGroup[]> => {
    const rows = (await database.clippings.bulkGet([...ids])).filter((row) => row !== undefined);
    const of = rows.map(({ id }) => id);
    const [own, copies] = await Promise.all([ownRows(database, of), spellOfflineCopies(database, of)]);
    const bodies = await readBodies(database, own.versions);
    return rows.map(({ revision: _revision, ...clipping }, at) => {
      unwrap(checkClipping(clipping));
      return {
        clipping,
        versions: own.versions[at] ?? [],
        bodies: bodies[at] ?? [],
        marks: own.marks[at] ?? [],
        history: own.history[at] ?? [],
        offlineCopy: copies[at] ?? null,
      };
    });
  });

/** Whole clippings of any state in the order of `ids`; unknown ids are left out. Throws as `readAhead` does. */
export const readGroups = (connection: Connection, ids: readonly string[]): AsyncGenerator<ClippingGroup> =>
  readAhead(ids, (some) => readChunk(connection, some));

/** As `readGroups`, all of them at once, with an answer instead of a throw: `broken` where one cannot be read. */
export const collectGroups = (connection: Connection, ids: readonly string[]) =>
  settle(async (): Promise<readonly ClippingGroup[]> => {
    const groups: ClippingGroup[] = [];
    for await (const group of readGroups(connection, ids)) groups.push(group);
    return groups;
  });

/** Rows read at once for their stamps: a cursor would take a message to the database for every one. */
const STAMPED_TOGETHER = 2000;

const stampOf = (
  { updatedAt, state, version, counts, revision }: ClippingRow,
  copiedAt: string | undefined,
): string => {
  // A damaged row has a stamp too.
  const said = [updatedAt, state, version, ...Object.values(counts ?? {})];
  return [...said, ...(copiedAt ? [copiedAt] : []), ...(revision ? [`r${revision}`] : [])].join(' ');
};

/** Some clippings with their stamps, as `readStamps` has them; unknown ids are left out. */
export const readStampsOf = ({ database, read }: Connection, ids: readonly string[]) =>
  read(async (): Promise<readonly ClippingStamp[]> => {
    const copied = await readCopyTimes(database);
    const rows = await database.clippings.bulkGet([...ids]);
    return rows.flatMap((row) =>
      row ? [{ id: row.id, identity: row.identity, stamp: stampOf(row, copied.get(row.id)) }] : [],
    );
  });

/** Every clipping, drafts and trash too, in the order of their ids, with a stamp that any change of it changes. */
export const readStamps = ({ database, read }: Connection) =>
  read(async (): Promise<readonly ClippingStamp[]> => {
    const stamps: ClippingStamp[] = [];
    const copied = await readCopyTimes(database);
    for (let last = ''; ; ) {
      const rows = await database.clippings.where('id').above(last).limit(STAMPED_TOGETHER).toArray();
      for (const row of rows) {
        stamps.push({ id: row.id, identity: row.identity, stamp: stampOf(row, copied.get(row.id)) });
      }
      last = rows.at(-1)?.id ?? last;
      if (rows.length < STAMPED_TOGETHER) return stamps;
    }
  });

/** Steps of all histories: how much was decided, ever. */
export const countActs = ({ database, read }: Connection) => read(() => database.history.count());

/** Removes clippings for good, with all that belongs to them. */
export const removeRows = async (database: Database, ids: readonly string[]): Promise<void> => {
  const versions = await database.versions.where('clippingId').anyOf(ids).primaryKeys();
  await database.bodies.bulkDelete(versions);
  await database.versions.bulkDelete(versions);
  await removeMarks(database, ids);
  await database.history.where('clippingId').anyOf(ids).delete();
  await database.clippings.bulkDelete([...ids]);
};

/** Puts a clipping where `before` stood. */
const putGroup = async (database: Database, group: ClippingGroup, before: ClippingRow | undefined): Promise<void> => {
  const { clipping, versions, bodies, marks, history, offlineCopy } = group;
  unwrap(checkClipping(clipping));
  const rival = await database.clippings.where('identity').equals(clipping.identity).first();
  if (rival !== undefined) throw new Refusal(fail('conflict', `identity ${clipping.identity}`));
  if (!versions.some(({ id }) => id === clipping.versionId))
    throw new Refusal(fail('broken', `no version of ${clipping.id}`));
  await database.clippings.add(before ? revised(clipping, before) : clipping);
  await database.versions.bulkAdd([...versions]);
  await database.bodies.bulkAdd(bodies.map(({ versionId, ...body }) => encodeBody(versionId, body)));
  const own = marks.map(markOf);
  await saveMarks(database, clipping.id, own);
  await database.history.bulkAdd([...history]);
  if (offlineCopy === null) await database.offlineCopies.delete(clipping.id);
  else if (offlineCopy) await database.offlineCopies.put(unwrap(readCopyText(clipping.id, offlineCopy)));
};

export type GroupChange = {
  readonly put: readonly ClippingGroup[];
  readonly remove: readonly string[];
  /** Stamps of what the change was planned on (`readStamps`): it is refused where one of these clippings is another now. */
  readonly planned?: readonly ClippingStamp[];
};

/** What was decided between the planning of a change and its writing must not be overwritten. */
const refuseStale = async (database: Database, planned: readonly ClippingStamp[]): Promise<void> => {
  const copied = await readCopyTimes(database);
  const rows = await database.clippings.bulkGet(planned.map(({ id }) => id));
  for (const [at, { id, stamp }] of planned.entries()) {
    const row = rows[at];
    if (row === undefined || stampOf(row, copied.get(id)) !== stamp)
      throw new Refusal(fail('conflict', `clipping ${id} was changed meanwhile`));
  }
};

/**
 * Puts whole clippings in the place of what stands under their ids, and removes others for good, all or nothing: a
 * restored backup, an import taken back. Refuses `conflict` where another clipping holds the same article, and where one
 * of `planned` was changed or is gone since.
 */
export const replaceGroups = (
  { database, write }: Connection,
  { put, remove, planned = [] }: GroupChange,
): Promise<Result<void, StoreReason>> =>
  write([...DERIVED_TABLES, 'bodies', 'versions', 'history', 'offlineCopies'], async (): Promise<void> => {
    if (planned.length > 0) await refuseStale(database, planned);
    const ids = put.map(({ clipping }) => clipping.id);
    const stood = await database.clippings.bulkGet(ids);
    // What is put in the place of a clipping keeps the copy of its page where it says nothing of one.
    await database.offlineCopies.bulkDelete([...remove]);
    await removeRows(database, [...new Set([...remove, ...ids])]);
    for (const [at, group] of put.entries()) await putGroup(database, group, stood[at]);
    await refreshDerived(database, ids);
  });
