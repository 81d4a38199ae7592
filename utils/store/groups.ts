import { type ClippingBody, fail, type Result } from '@/utils/model';
import { decodeBody, encodeBody } from './body-bytes';
import type { Connection } from './connection';
import type { Database } from './database';
import { DERIVED_TABLES, groupBy, refreshDerived } from './derived';
import { Refusal, type StoreReason, unwrap } from './reasons';
import { type ClippingRow, checkClipping, type HistoryRow, type MarkRow, type Version } from './rows';

/** A clipping with all that belongs to it, as it lies in the tables: what a backup keeps and an undo puts back. */
export type ClippingGroup = {
  readonly clipping: ClippingRow;
  readonly versions: readonly Version[];
  readonly bodies: readonly (ClippingBody & { readonly versionId: string })[];
  readonly marks: readonly MarkRow[];
  readonly history: readonly HistoryRow[];
};

/** Enough of a clipping to see whether it changed, without reading what belongs to it. */
export type ClippingStamp = { readonly id: string; readonly identity: string; readonly stamp: string };

const TABLES = ['clippings', 'bodies', 'versions', 'marks', 'history'] as const;
const CHUNK = 50;

const readChunk = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(TABLES, async (): Promise<readonly ClippingGroup[]> => {
    const rows = (await database.clippings.bulkGet([...ids])).filter((row) => row !== undefined);
    const of = rows.map(({ id }) => id);
    const versions = groupBy(await database.versions.where('clippingId').anyOf(of).sortBy('number'));
    const marks = groupBy(await database.marks.where('clippingId').anyOf(of).toArray());
    const history = groupBy(await database.history.where('clippingId').anyOf(of).sortBy('seq'));
    const readBodies = async (own: readonly Version[]) => {
      const stored = await database.bodies.bulkGet(own.map(({ id }) => id));
      return own.map(({ id }, at) => ({ versionId: id, ...unwrap(decodeBody(stored[at])) }));
    };
    return Promise.all(
      rows.map(async (clipping) => {
        unwrap(checkClipping(clipping));
        const own = versions.get(clipping.id) ?? [];
        return {
          clipping,
          versions: own,
          bodies: await readBodies(own),
          marks: marks.get(clipping.id) ?? [],
          history: history.get(clipping.id) ?? [],
        };
      }),
    );
  });

/** Whole clippings of any state in the order of `ids`; unknown ids are left out. Throws as `exportItems` does. */
export async function* readGroups(connection: Connection, ids: readonly string[]): AsyncGenerator<ClippingGroup> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    yield* unwrap(await readChunk(connection, ids.slice(at, at + CHUNK)));
  }
}

/** Every clipping, drafts and trash too, in the order of their ids, with a stamp that any change of it changes. */
export const readStamps = ({ database, read }: Connection) =>
  read(async (): Promise<readonly ClippingStamp[]> => {
    const stamps: ClippingStamp[] = [];
    await database.clippings.orderBy('id').each(({ id, identity, updatedAt, state, version, counts }) => {
      stamps.push({ id, identity, stamp: [updatedAt, state, version, ...Object.values(counts)].join(' ') });
    });
    return stamps;
  });

/** Steps of all histories: how much was decided, ever. */
export const countActs = ({ database, read }: Connection) => read(() => database.history.count());

/** Removes clippings for good, with all that belongs to them. */
export const removeRows = async (database: Database, ids: readonly string[]): Promise<void> => {
  const versions = await database.versions.where('clippingId').anyOf(ids).primaryKeys();
  await database.bodies.bulkDelete(versions);
  await database.versions.bulkDelete(versions);
  await database.marks.where('clippingId').anyOf(ids).delete();
  await database.history.where('clippingId').anyOf(ids).delete();
  await database.clippings.bulkDelete([...ids]);
};

const putGroup = async (database: Database, group: ClippingGroup): Promise<void> => {
  const { clipping, versions, bodies, marks, history } = group;
  unwrap(checkClipping(clipping));
  const rival = await database.clippings.where('identity').equals(clipping.identity).first();
  if (rival !== undefined) throw new Refusal(fail('conflict', `identity ${clipping.identity}`));
  if (!versions.some(({ id }) => id === clipping.versionId))
    throw new Refusal(fail('broken', `no version of ${clipping.id}`));
  await database.clippings.add(clipping);
  await database.versions.bulkAdd([...versions]);
  await database.bodies.bulkAdd(bodies.map(({ versionId, ...body }) => encodeBody(versionId, body)));
  await database.marks.bulkAdd([...marks]);
  await database.history.bulkAdd([...history]);
};

export type GroupChange = { readonly put: readonly ClippingGroup[]; readonly remove: readonly string[] };

/**
 * Puts whole clippings in the place of what stands under their ids, and removes others for good, all or nothing: a
 * restored backup, an import taken back. Refuses `conflict` where another clipping holds the same article.
 */
export const replaceGroups = (
  { database, write }: Connection,
  { put, remove }: GroupChange,
): Promise<Result<void, StoreReason>> =>
  write([...DERIVED_TABLES, 'bodies', 'versions', 'history', 'offlineCopies'], async (): Promise<void> => {
    // What is put in the place of a clipping keeps the copy of its page.
    await database.offlineCopies.bulkDelete([...remove]);
    await removeRows(database, [...remove, ...put.map(({ clipping }) => clipping.id)]);
    for (const group of put) await putGroup(database, group);
    await refreshDerived(
      database,
      put.map(({ clipping }) => clipping.id),
    );
  });
