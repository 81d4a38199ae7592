import type { Table } from 'dexie';
import type { Mark } from '@/utils/model';
import { packMarks, unpackMarks } from '@/utils/store/records/mark-sets';
import type { MarkSetRow } from '@/utils/store/records/rows';

/** A database as far as marks go. */
type Marked = { table(name: string): Table };

const rowsOf = async (database: Marked): Promise<readonly MarkSetRow[]> => database.table('markSets').toArray();

/** All marks as they lie in the database, with the clipping they belong to. */
export const storedMarks = async (database: Marked) =>
  (await rowsOf(database)).flatMap((row) =>
    (unpackMarks(row) ?? []).map((mark) => ({ ...mark, clippingId: row.clippingId })),
  );

/** Changes marks past the store, as a bug or another version would. */
export const changeStoredMarks = async (database: Marked, change: (mark: Mark) => object): Promise<void> => {
  for (const row of await rowsOf(database)) {
    // `as`: a mark after the damage may be none.
    const changed = (unpackMarks(row) ?? []).map((mark) => change(mark) as Mark);
    await database.table('markSets').put(packMarks(row.clippingId, changed));
  }
};

/** Damages one mark. */
export const damageMark = (database: Marked, id: string, damage: object): Promise<void> =>
  changeStoredMarks(database, (mark) => (mark.id === id ? { ...mark, ...damage } : mark));
