import { packBodyAgain } from './body-bytes';
import type { Connection } from './connection';
import type { Database } from './database';
import { MARK_TABLES, packMarks, readEarlier, unpackMarks } from './mark-sets';
import { unwrap } from './reasons';

/*
 * What schema 11 packs was rows before. It is moved after the upgrade, a few clippings in one transaction, while the
 * library is in use: whoever reads a clipping finds its marks in either place, whoever writes it moves it. Broken off
 * anywhere, by a full disk too, the rest is where it was, and its turn comes at the next start.
 */

/** Clippings moved in one transaction: a decision made meanwhile waits no longer than for these. */
const BATCH = 50;

/** Moves the marks of some clippings, and packs the texts of all their versions. */
const packSome = async (database: Database, ids: readonly string[]): Promise<void> => {
  const [earlier, sets, versions] = await Promise.all([
    readEarlier(database, ids),
    database.markSets.bulkGet([...ids]),
    database.versions.where('clippingId').anyOf(ids).primaryKeys(),
  ]);
  for (const [at, clippingId] of ids.entries()) {
    const set = sets[at];
    const today = set ? unpackMarks(set) : [];
    // What cannot be read stays as it is, and with it what is left of the time before.
    if (today === null) continue;
    // Moved or removed since the list of ids was read: no row is made for what is no more.
    if (!earlier[at]?.length) continue;
    // An id that is there twice was written later in the row of today.
    const marks = new Map([...(earlier[at] ?? []), ...today].map((mark) => [mark.id, mark]));
    await database.markSets.put(packMarks(clippingId, [...marks.values()]));
    await database.marks.where('clippingId').equals(clippingId).delete();
  }
  const bodies = await database.bodies.bulkGet(versions);
  await database.bodies.bulkPut(bodies.flatMap((row) => (row ? packBodyAgain(row) : [])));
};

/** Packs all that a version before schema 11 wrote; answers how many clippings that were. */
export const packEarlier = ({ database, read, write }: Connection) =>
  read(async (): Promise<number> => {
    let packed = 0;
    for (let last = ''; ; ) {
      const ids = (await database.marks.where('clippingId').above(last).limit(BATCH).uniqueKeys()).map(String);
      if (ids.length === 0) return packed;
      unwrap(await write([...MARK_TABLES, 'bodies', 'versions'], () => packSome(database, ids)));
      packed += ids.length;
      last = ids.at(-1) ?? last;
    }
  });
