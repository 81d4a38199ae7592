import { decodeBody } from './body-bytes';
import type { Connection } from './connection';
import { settle, unwrap } from './reasons';
import { checkClipping, checkMark } from './rows';

/** Records that stand in the way of everything that reads whole clippings. */
export type Unreadable = {
  /** Ids of clippings without a readable record, or of which the text of a version cannot be read. */
  readonly clippings: readonly string[];
  /** Ids of unreadable marks of the other clippings. */
  readonly marks: readonly string[];
};

/** Clippings looked at in one transaction: enough to be quick, few enough to hold in memory. */
const CHUNK = 50;

const readChunk = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(['clippings', 'bodies', 'versions', 'marks'], async (): Promise<Unreadable> => {
    const rows = (await database.clippings.bulkGet([...ids])).filter((row) => row !== undefined);
    const versions = await database.versions.where('clippingId').anyOf(ids).toArray();
    const bodies = await database.bodies.bulkGet(versions.map(({ id }) => id));
    const textless = new Set(
      versions.filter((_, at) => !decodeBody(bodies[at]).ok).map(({ clippingId }) => clippingId),
    );
    const clippings = rows.filter((row) => textless.has(row.id) || !checkClipping(row).ok).map(({ id }) => id);
    const marks = await database.marks.where('clippingId').anyOf(ids).toArray();
    const unreadable = marks.filter((mark) => !clippings.includes(mark.clippingId) && !checkMark(mark).ok);
    return { clippings, marks: unreadable.map(({ id }) => id) };
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
