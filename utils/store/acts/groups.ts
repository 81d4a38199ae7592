import { type ClippingBody, fail, type Result } from '@/utils/model';
import { decodeBody, encodeBody } from '../records/body-bytes';
import { revised } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import { decodeMarks, markOf, saveMarks } from '../records/mark-sets';
import { type OfflineCopyText, readCopyText, readCopyTimes, spellOfflineCopy } from '../records/offline-copies';
import { readAhead } from '../records/read-ahead';
import { Refusal, type StoreReason, settle, unwrap } from '../records/reasons';
import {
  type ClippingRow,
  type ClippingStamp,
  checkClipping,
  type HistoryRow,
  type MarkRow,
  type StoredGroup,
  type Version,
} from '../records/rows';
import { stampOf, stampsAmong } from '../records/stamps';
import { GROUP_TABLES, readStored, removeRows } from '../records/stored-groups';
import { type ImportNote, keepBefore, NOTED_TABLES, noteImport } from './imports';

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

/** Throws where something of it cannot be read; marks that cannot be read one by one go into a backup as they are. */
const decodeGroup = ({ row, versions, bodies, marks, history, copy }: StoredGroup): ClippingGroup => {
  const { revision: _revision, ...clipping } = row;
  unwrap(checkClipping(clipping));
  return {
    clipping,
    versions,
    bodies: versions.map(({ id }, at) => ({ versionId: id, ...unwrap(decodeBody(bodies[at])) })),
    marks: decodeMarks(row.id, marks).map((mark) => ({ ...mark, clippingId: row.id })),
    history,
    offlineCopy: spellOfflineCopy(copy),
  };
};

/** Rows of a chunk; they are decoded outside of the transaction, which would keep all that comes of it until its end. */
const readChunk = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(GROUP_TABLES, () => readStored(database, ids));

/** Whole clippings of any state in the order of `ids`; unknown ids are left out. Throws as `readAhead` does. */
export async function* readGroups(connection: Connection, ids: readonly string[]): AsyncGenerator<ClippingGroup> {
  for await (const stored of readAhead(ids, (some) => readChunk(connection, some))) yield decodeGroup(stored);
}

/** As `readGroups`, all of them at once, with an answer instead of a throw: `broken` where one cannot be read. */
export const collectGroups = (connection: Connection, ids: readonly string[]) =>
  settle(async (): Promise<readonly ClippingGroup[]> => {
    const groups: ClippingGroup[] = [];
    for await (const group of readGroups(connection, ids)) groups.push(group);
    return groups;
  });

/**
 * Rows read at once for their stamps: a cursor would take a message to the database for every one, and of two thousand
 * whoever asks for something else waits a quarter of a second.
 */
const STAMPED_TOGETHER = 250;
/** Others are let pass after so many times. */
const STAMPED_ON_END = 8;

/** Some clippings with their stamps, as `readStamps` has them; unknown ids are left out. */
export const readStampsOf = ({ database, read }: Connection, ids: readonly string[]) =>
  read(() => stampsAmong(database, ids));

/**
 * Every clipping, drafts and trash too, in the order of their ids, with a stamp that any change of it changes. `giveWay` is
 * called back again and again, for those who shall not wait for all of it.
 */
export const readStamps = ({ database, read }: Connection, giveWay: () => Promise<void> = async () => undefined) =>
  read(async (): Promise<readonly ClippingStamp[]> => {
    const stamps: ClippingStamp[] = [];
    const copied = await readCopyTimes(database);
    for (let nth = 1, last = ''; ; nth += 1) {
      if (nth % STAMPED_ON_END === 0) await giveWay();
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
  /** Where the change is an import: it can be taken back then (`undoImport`). */
  readonly note?: ImportNote;
  /** Told after each clipping how many were put; nothing of it lasts before all are. */
  readonly onPut?: (done: number) => void;
  /** Until the change is made it can be given up: it fails then, and nothing has changed. */
  readonly signal?: AbortSignal;
};

/** What was decided between the planning of a change and its writing must not be overwritten. */
const refuseStale = async (database: Database, planned: readonly ClippingStamp[]): Promise<void> => {
  const stamps = await stampsAmong(
    database,
    planned.map(({ id }) => id),
  );
  const now = new Map(stamps.map(({ id, stamp }) => [id, stamp]));
  for (const { id, stamp } of planned)
    if (now.get(id) !== stamp) throw new Refusal(fail('conflict', `clipping ${id} was changed meanwhile`));
};

/** Notes what an import is going to put and remove; answers what says afterwards that it did. */
const noteChange = async (database: Database, { put, remove }: GroupChange, note: ImportNote) => {
  const standing = await readStored(database, remove);
  await keepBefore(database, note.batch, standing);
  const known = new Set(standing.map(({ row }) => row.identity));
  const idsWhere = (isKnown: boolean): readonly string[] =>
    put.flatMap(({ clipping: { id, identity } }) => (known.has(identity) === isKnown ? [id] : []));
  return () => noteImport(database, note, { added: idsWhere(false), changed: idsWhere(true) });
};

/**
 * Puts whole clippings in the place of what stands under their ids, and removes others for good, all or nothing: a
 * restored backup. Refuses `conflict` where another clipping holds the same article, and where one of `planned` was
 * changed or is gone since, and `broken` where it is given up.
 */
export const replaceGroups = (
  { database, write }: Connection,
  change: GroupChange,
): Promise<Result<void, StoreReason>> =>
  write([...DERIVED_TABLES, ...NOTED_TABLES], async (): Promise<void> => {
    const { put, remove, planned = [], note, onPut, signal } = change;
    if (planned.length > 0) await refuseStale(database, planned);
    const noteDone = note ? await noteChange(database, change, note) : null;
    const ids = put.map(({ clipping }) => clipping.id);
    const stood = await database.clippings.bulkGet(ids);
    // What is put in the place of a clipping keeps the copy of its page where it says nothing of one.
    await database.offlineCopies.bulkDelete([...remove]);
    await removeRows(database, [...new Set([...remove, ...ids])]);
    for (const [at, group] of put.entries()) {
      signal?.throwIfAborted();
      await putGroup(database, group, stood[at]);
      onPut?.(at + 1);
    }
    await refreshDerived(database, ids);
    await noteDone?.();
    signal?.throwIfAborted();
  });
