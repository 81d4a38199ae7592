import type { ClippingState } from '@/utils/model';
import type { Connection } from '../records/connection';
import { type ListSort, readFirstRows } from '../records/list-orders';
import { countInState } from '../records/tally';
import { type ClippingPage, checkRows } from './list-clippings';

/** A list nobody narrows. */
export type PlainList = { readonly state: ClippingState; readonly sort?: ListSort };

/** Rows kept of a list: more than a large screen shows. */
const KEPT_ROWS = 60;

const nameOf = ({ state, sort = 'newest' }: PlainList): string => `${state} ${sort}`;

/**
 * The beginning of a list as it was written down, if no clipping was written since, else null: one record, where the rows
 * themselves are spread over the whole database. What is shown first; the rows are read all the same, and may be damaged.
 */
export const readFirstScreen = ({ database, read }: Connection, list: PlainList) =>
  read(async (): Promise<ClippingPage | null> => {
    const screen = await database.firstScreens.get(nameOf(list));
    return screen ? { ...checkRows(screen.rows), total: screen.total } : null;
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
