import { decodeBody } from '../records/body-bytes';
import type { Connection } from '../records/connection';
import { MARK_TABLES, readMarkSets, type StoredMarks } from '../records/mark-sets';
import { settle, unwrap } from '../records/reasons';
import { type ClippingRow, checkClipping, checkMark } from '../records/rows';

/** Records that stand in the way of everything that reads whole clippings. */
export type Unreadable = {
  /** Ids of clippings without a readable record, or of which the text of a version or the row of marks cannot be read. */
  readonly clippings: readonly string[];
  /** Ids of unreadable marks of the other clippings. */
  readonly marks: readonly string[];
};

/** Clippings looked at in one transaction: enough to be quick, few enough to hold in memory. */
const CHUNK = 50;

/** Ids of the marks that cannot be read; the clipping's own where that is all of them. */
export const unreadableOf = (clippingId: string, stored: StoredMarks): readonly string[] =>
  stored === null ? [clippingId] : stored.filter((mark) => !checkMark(mark).ok).map(({ id }) => id);

const readChunk = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(['clippings', 'bodies', 'versions', ...MARK_TABLES], async (): Promise<Unreadable> => {
    const rows = (await database.clippings.bulkGet([...ids])).filter((row) => row !== undefined);
    const versions = await database.versions.where('clippingId').anyOf(ids).toArray();
    const bodies = await database.bodies.bulkGet(versions.map(({ id }) => id));
    const textless = new Set(
      versions.filter((_, at) => !decodeBody(bodies[at]).ok).map(({ clippingId }) => clippingId),
    );
    const marks = await readMarkSets(
      database,
      rows.map(({ id }) => id),
    );
    const isLost = (row: ClippingRow, at: number) =>
      textless.has(row.id) || marks[at] === null || !checkClipping(row).ok;
    return {
      clippings: rows.filter(isLost).map(({ id }) => id),
      marks: rows.flatMap((row, at) => (isLost(row, at) ? [] : unreadableOf(row.id, marks[at] ?? null))),
    };
  });

/** Looks through clippings for records that cannot be read; changes nothing. For when reading them together has failed. */
export const findUnreadable = (connection: Connection, ids: readonly string[]) =>
  settle(async (): Promise<Unreadable> => {
    const clippings: string[] = [];
    const marks: string[] = [];
    for (let at = 0; at < ids.length; at += CHUNK) {
      const found = unwrap(await readChunk(connection, ids.slice(at, at + CHUNK)));
      clippings.push(...found.clippings);
      marks.push(...found.marks);
    }
    return { clippings, marks };
  });
