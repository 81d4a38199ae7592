import type { Result } from '@/utils/model';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import type { StoreReason } from '../records/reasons';
import type { ClippingStamp, ImportRow, StoredGroup } from '../records/rows';
import { stampsAmong } from '../records/stamps';
import { GROUP_TABLES, putStored, readStored, removeRows } from '../records/stored-groups';
import { putBackIndicators } from './activity';

/** An import as one line of the activity history, whatever it consists of. */
export type ImportNote = {
  /** Made by whoever imports; all parts of one import carry the same. */
  readonly batch: string;
  readonly now: string;
  /** What it was taken from, for the reader: names of files. */
  readonly name: string;
};

/** The tables an import writes its notes in, and reads for them. */
export const NOTED_TABLES = [...GROUP_TABLES, 'imports', 'activity'] as const;

type Before = Extract<ImportRow, { readonly group: StoredGroup }>;
type Head = Extract<ImportRow, { readonly added: readonly string[] }>;

const isBefore = (row: ImportRow): row is Before => 'group' in row;

/** Between the import and the article in the key of what was kept; ids have none. */
const BESIDE = ' ';

/**
 * Keeps what stands where an import is going to write, so that it can be taken back. What an earlier part of the same
 * import kept is the state to go back to, and stays. Inside the transaction that writes.
 */
export const keepBefore = async (database: Database, batch: string, groups: readonly StoredGroup[]): Promise<void> => {
  const rows = groups.map((group) => ({ id: `${batch}${BESIDE}${group.row.identity}`, batch, group }));
  const known = await database.imports.bulkGet(rows.map(({ id }) => id));
  await database.imports.bulkAdd(rows.filter((_, at) => known[at] === undefined));
};

const readHead = async ({ imports }: Database, batch: string): Promise<Head | null> => {
  const row = await imports.get(batch);
  return row && !isBefore(row) ? row : null;
};

/** What a part of an import wrote: clippings that are new, and those that were there before. */
export type ImportPart = { readonly added: readonly string[]; readonly changed: readonly string[] };

/** Writes a part of an import down, after what it wrote and in the same transaction. */
export const noteImport = async (
  database: Database,
  note: ImportNote,
  { added, changed }: ImportPart,
): Promise<void> => {
  if (added.length + changed.length === 0) return;
  const { batch, now, name } = note;
  const known = await readHead(database, batch);
  const left = new Map((known?.left ?? []).map((stamp) => [stamp.id, stamp]));
  for (const stamp of await stampsAmong(database, [...added, ...changed])) left.set(stamp.id, stamp);
  await database.imports.put({
    ...{ id: batch, batch, indicatorBatch: known?.indicatorBatch ?? null },
    added: [...new Set([...(known?.added ?? []), ...added])],
    left: [...left.values()],
  });
  await database.activity.put({
    ...{ id: batch, at: now, type: 'import', name, count: left.size, clippingIds: [], before: [], undone: false },
  });
};

export type SavedPart = ImportPart & { readonly before: readonly StoredGroup[] };

/** As `keepBefore` and `noteImport`, for what another act wrote: a saved page, which is clipped as an open one is. */
export const noteSaved = ({ database, write }: Connection, note: ImportNote, { before, ...part }: SavedPart) =>
  write(NOTED_TABLES, async (): Promise<void> => {
    await keepBefore(database, note.batch, before);
    await noteImport(database, note, part);
  });

/** Articles that are deleted for good are gone from what imports kept of them too. Inside the transaction that deletes. */
export const forgetKept = async ({ imports }: Database, identities: ReadonlySet<string>): Promise<void> => {
  const isForgotten = (key: string): boolean =>
    key.includes(BESIDE) && identities.has(key.slice(key.indexOf(BESIDE) + 1));
  const keys = await imports.toCollection().primaryKeys();
  await imports.bulkDelete(keys.filter(isForgotten));
};

/** Some clippings as they lie, for `noteSaved`. */
export const readStanding = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(GROUP_TABLES, () => readStored(database, ids));

/** How many clippings an import brought that were not here; what taking it back removes at most. */
export const countImported = ({ database, read }: Connection, batch: string) =>
  read(async (): Promise<number> => (await readHead(database, batch))?.added.length ?? 0);

/** How an import was taken back: articles that stay, because somebody decided on them since. */
export type ImportUndo = { readonly kept: number };

/** Clippings put back in one go, so that few of them are held. */
const PUT_TOGETHER = 100;

type Untouched = { readonly added: ReadonlySet<string>; readonly stamps: readonly ClippingStamp[] };

/** Puts what stood here in the place of what the import made of it; answers the ids that were put. */
const putBack = async (database: Database, batch: string, { added, stamps }: Untouched): Promise<readonly string[]> => {
  // A merge may have given an article another id: it is known by its identity.
  const idOf = new Map(stamps.map(({ id, identity }) => [identity, id]));
  const keys = await database.imports.where('batch').equals(batch).primaryKeys();
  const put: string[] = [];
  for (let at = 0; at < keys.length; at += PUT_TOGETHER) {
    for (const row of await database.imports.bulkGet(keys.slice(at, at + PUT_TOGETHER))) {
      if (!row || !isBefore(row) || added.has(row.group.row.id)) continue;
      const { group } = row;
      const id = idOf.get(group.row.identity);
      if (id === undefined) continue;
      const standing = await database.clippings.get(id);
      await removeRows(database, [id]);
      await putStored(database, group, standing);
      put.push(group.row.id);
    }
  }
  return put;
};

/**
 * Puts back what was there before an import. An article somebody decided on since (marks, words, the trash) stays as it is
 * now: taking back the import must not take back that as well. Taken back twice it is taken back once.
 */
export const undoImport = ({ database, write }: Connection, batch: string): Promise<Result<ImportUndo, StoreReason>> =>
  write([...DERIVED_TABLES, ...NOTED_TABLES, 'indicators'], async (): Promise<ImportUndo> => {
    const head = await readHead(database, batch);
    if (head === null) return { kept: 0 };
    const ids = head.left.map(({ id }) => id);
    const now = new Map((await stampsAmong(database, ids)).map(({ id, stamp }) => [id, stamp]));
    const stamps = head.left.filter(({ id, stamp }) => now.get(id) === stamp);
    const added = new Set(head.added);
    const gone = stamps.filter(({ id }) => added.has(id)).map(({ id }) => id);
    const put = await putBack(database, batch, { added, stamps });
    await database.offlineCopies.bulkDelete(gone);
    await removeRows(database, gone);
    await refreshDerived(database, put);
    if (head.indicatorBatch !== null) await putBackIndicators(database, head.indicatorBatch);
    await database.activity.update(batch, { undone: true });
    await database.imports.where('batch').equals(batch).delete();
    return { kept: now.size - stamps.length };
  });
