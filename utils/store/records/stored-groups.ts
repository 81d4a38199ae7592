import { revised } from './clipping-tables';
import type { Database } from './database';
import { MARK_TABLES, readPackedSets, removeMarks, saveMarks } from './mark-sets';
import type { ClippingRow, StoredGroup, Version } from './rows';

/** The tables a clipping lies in, with all that belongs to it. */
export const GROUP_TABLES = ['clippings', 'bodies', 'versions', ...MARK_TABLES, 'history', 'offlineCopies'] as const;

/**
 * Rows of each clipping in their order, all asked for at once: one query over many keys goes through a cursor, a message to
 * the browser's database and back for every row.
 */
const readVersions = ({ versions }: Database, ids: readonly string[]) =>
  Promise.all(ids.map((id) => versions.where('clippingId').equals(id).sortBy('number')));
const readHistories = ({ history }: Database, ids: readonly string[]) =>
  Promise.all(ids.map((id) => history.where('clippingId').equals(id).sortBy('seq')));

/** Bodies of versions, in one query for those of many clippings. */
const readBodies = async (database: Database, versions: readonly (readonly Version[])[]) => {
  const stored = (await database.bodies.bulkGet(versions.flat().map(({ id }) => id))).values();
  return versions.map((own) => own.map(() => stored.next().value));
};

/** Clippings with all that belongs to them, in the order of the ids; unknown ids are left out. Inside a transaction. */
export const readStored = async (database: Database, asked: readonly string[]): Promise<readonly StoredGroup[]> => {
  const rows = (await database.clippings.bulkGet([...asked])).filter((row) => row !== undefined);
  const ids = rows.map(({ id }) => id);
  const [versions, marks, histories, copies] = await Promise.all([
    readVersions(database, ids),
    readPackedSets(database, ids),
    readHistories(database, ids),
    database.offlineCopies.bulkGet(ids),
  ]);
  const bodies = await readBodies(database, versions);
  return rows.map((row, at) => ({
    row,
    versions: versions[at] ?? [],
    bodies: bodies[at] ?? [],
    marks: marks[at] ?? [],
    history: histories[at] ?? [],
    copy: copies[at],
  }));
};

/** Removes clippings for good, with all that belongs to them. */
export const removeRows = async (database: Database, ids: readonly string[]): Promise<void> => {
  const versions = await database.versions.where('clippingId').anyOf(ids).primaryKeys();
  await database.bodies.bulkDelete(versions);
  await database.versions.bulkDelete(versions);
  await removeMarks(database, ids);
  await database.history.where('clippingId').anyOf(ids).delete();
  await database.clippings.bulkDelete([...ids]);
};

/** Puts a clipping back as it lay, where nothing of it is; `standing` is what stood there until now. */
export const putStored = async (
  database: Database,
  { row, versions, bodies, marks, history, copy }: StoredGroup,
  standing: ClippingRow | undefined,
): Promise<void> => {
  await database.clippings.add(standing ? revised(row, standing) : row);
  await database.versions.bulkAdd([...versions]);
  await database.bodies.bulkAdd(bodies.filter((body) => body !== undefined));
  if ('bytes' in marks) await database.markSets.put(marks);
  else await saveMarks(database, row.id, marks);
  await database.history.bulkAdd([...history]);
  if (copy) await database.offlineCopies.put(copy);
  else await database.offlineCopies.delete(row.id);
};
