import { fail, type Mark } from '@/utils/model';
import { packJson, unpackJson } from '../packing/pack';
import type { Database } from './database';
import { Refusal } from './reasons';
import type { MarkRow, MarkSetRow } from './rows';

/*
 * All marks of a clipping lie packed in one row: a row for each took twelve puts, twelve entries of an index and 14 kB a
 * clipping. Before schema 11 they were rows of `marks`; a clipping has them there until it is written again or its turn
 * comes (`pack-earlier.ts`), so whoever reads looks there as well.
 */

/** The tables marks lie in: the rows of today, and those of before. */
export const MARK_TABLES = ['markSets', 'marks'] as const;

/** Marks as they were stored, not yet checked one by one; null where the row as a whole cannot be read. */
export type StoredMarks = readonly Mark[] | null;

/** As the rows of before came out of their table, and as they are in every export since. */
const byId = (one: Mark, other: Mark): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const isIdentified = (mark: unknown): mark is Mark =>
  typeof mark === 'object' && mark !== null && 'id' in mark && typeof mark.id === 'string';

/** A row of marks, in the order of their ids. */
export const packMarks = (clippingId: string, marks: readonly Mark[]): MarkSetRow => ({
  clippingId,
  bytes: packJson(marks.toSorted(byId)),
});

/** The marks of a row; null where the bytes are damaged or hold anything but marks with an id. */
export const unpackMarks = ({ bytes }: MarkSetRow): StoredMarks => {
  const marks = unpackJson(bytes);
  return Array.isArray(marks) && marks.every(isIdentified) ? marks : null;
};

/** A row of before schema 11 as a mark. */
export const markOf = ({ clippingId: _clippingId, ...mark }: MarkRow): Mark => mark;

/** Whether rows of before are known to be gone. They never come back, so this is asked until the answer is yes. */
const isMoved = new WeakSet<Database>();

const hasEarlier = async (database: Database): Promise<boolean> => {
  if (isMoved.has(database)) return false;
  const some = await database.marks.limit(1).primaryKeys();
  if (some.length === 0) isMoved.add(database);
  return some.length > 0;
};

/** The rows of before of each clipping, all asked for at once: a query over many keys goes row by row. */
export const readEarlier = (database: Database, ids: readonly string[]): Promise<readonly (readonly Mark[])[]> =>
  Promise.all(ids.map(async (id) => (await database.marks.where('clippingId').equals(id).toArray()).map(markOf)));

/** Rows of today as `ofRow` takes them, marks of before as they are; in the order of the ids. */
const readSets = async <T>(
  database: Database,
  ids: readonly string[],
  ofRow: (row: MarkSetRow) => T,
): Promise<readonly (T | readonly Mark[])[]> => {
  const sets = await database.markSets.bulkGet([...ids]);
  const missing = ids.filter((_, at) => sets[at] === undefined);
  const isElsewhere = missing.length > 0 && (await hasEarlier(database));
  const earlier = isElsewhere ? await readEarlier(database, missing) : [];
  let next = 0;
  return sets.map((set) => {
    if (set !== undefined) return ofRow(set);
    next += 1;
    return earlier[next - 1] ?? [];
  });
};

// Neither is `async`: a transaction of Dexie ends where too many promises stand between two of its requests.

/**
 * The marks of some clippings as they are stored, in the order of the ids; none where there are none. To be asked inside a
 * transaction: marks that are moved meanwhile would be found in neither place.
 */
export const readMarkSets = (database: Database, ids: readonly string[]): Promise<readonly StoredMarks[]> =>
  readSets(database, ids, unpackMarks);

/** As `readMarkSets`, the rows of today still packed (`unpackMarks`), for whoever reads them one after the other. */
export const readPackedSets = (
  database: Database,
  ids: readonly string[],
): Promise<readonly (MarkSetRow | readonly Mark[])[]> => readSets(database, ids, (row) => row);

/** Writes marks as all that a clipping has. */
export const saveMarks = async (database: Database, clippingId: string, marks: readonly Mark[]): Promise<void> => {
  await database.markSets.put(packMarks(clippingId, marks));
  if (await hasEarlier(database)) await database.marks.where('clippingId').equals(clippingId).delete();
};

/** Takes all marks of some clippings away. */
export const removeMarks = async (database: Database, ids: readonly string[]): Promise<void> => {
  await database.markSets.bulkDelete([...ids]);
  if (await hasEarlier(database)) await database.marks.where('clippingId').anyOf(ids).delete();
};

/** Ids of all clippings marks are stored for. */
export const listMarked = async (database: Database): Promise<readonly string[]> => {
  const earlier = await database.marks.orderBy('clippingId').uniqueKeys();
  return [...(await database.markSets.toCollection().primaryKeys()), ...earlier.map(String)];
};

/** The marks, or a refusal where the row as a whole cannot be read. */
export const readable = (clippingId: string, marks: StoredMarks | undefined): readonly Mark[] => {
  if (marks) return marks;
  throw new Refusal(fail('broken', `marks of ${clippingId}`));
};

/** Marks as `readPackedSets` gave them, decoded; a refusal where the row as a whole cannot be read. */
export const decodeMarks = (clippingId: string, packed: MarkSetRow | readonly Mark[]): readonly Mark[] =>
  readable(clippingId, 'bytes' in packed ? unpackMarks(packed) : packed);
