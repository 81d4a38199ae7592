import { type ClippingState, type Result, succeed } from '@/utils/model';
import { firstScreenName, USUAL_SORT } from '@/utils/stored-names';
import type { Connection } from '../records/connection';
import { type ListSort, readFirstRows } from '../records/list-orders';
import type { FirstScreenRow } from '../records/rows';
import { countInState } from '../records/tally';
import { type ClippingPage, checkRows } from './list-clippings';

/** A list nobody narrows. */
export type PlainList = { readonly state: ClippingState; readonly sort?: ListSort };

/** Rows kept of a list: more than a large screen shows. */
const KEPT_ROWS = 60;

const nameOf = ({ state, sort = USUAL_SORT }: PlainList): string => firstScreenName(state, sort);

const pageOf = ({ rows, total }: FirstScreenRow): ClippingPage => ({ ...checkRows(rows), total });

/**
 * The beginning of a list out of a record that was read without this code, by the first script of a page; null where it is
 * that of another list, or none.
 */
export const takeFirstScreen = (list: PlainList, record: unknown): Result<ClippingPage, never> | null => {
  const screen = record as FirstScreenRow | null | undefined; // `as`: read out of our own table; its rows are checked
  return screen?.list === nameOf(list) ? succeed(pageOf(screen)) : null;
};

/**
 * The beginning of a list as it was written down, if no clipping was written since, else null: one record, where the rows
 * themselves are spread over the whole database. What is shown first; the rows are read all the same, and may be damaged.
 */
export const readFirstScreen = ({ database, read }: Connection, list: PlainList) =>
  read(async (): Promise<ClippingPage | null> => {
    const screen = await database.firstScreens.get(nameOf(list));
    return screen ? pageOf(screen) : null;
  });

/** Writes down the beginning of a list, where that is not done yet. For the background, when nobody waits. */
export const keepFirstScreen = ({ database, read, write }: Connection, list: PlainList) =>
  read(async (): Promise<void> => {
    if (await database.firstScreens.get(nameOf(list))) return;
    // Rows that change between being read and being written down must not be kept.
    await write(['clippings'], async () => {
      const { state, sort = 'newest' } = list;
      const rows = await readFirstRows(database, { state, sort, limit: KEPT_ROWS });
      await database.firstScreens.put({ list: nameOf(list), rows, total: await countInState(database, state) });
    });
  });
