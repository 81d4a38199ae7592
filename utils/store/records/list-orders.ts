import { Dexie } from 'dexie';
import type { ClippingState } from '@/utils/model';
import type { SORT_TIMES } from '@/utils/search';
import type { Database } from './database';
import type { ClippingRow } from './rows';

/** `newest` by the time of the clip, `changed` by the last act, `published` by the paper's date; titles from a to z. */
export const LIST_SORTS = ['newest', 'oldest', 'changed', 'published', 'title', 'site'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** A search has an order more: the best answers first. */
export const SEARCH_SORTS = ['relevance', ...LIST_SORTS] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** The times the index itself can put clippings in order by. */
export type SortTime = (typeof SORT_TIMES)[number];

/** What each order sorts by after the state, which is an index of the database, and from which end. */
const ORDERS: Readonly<Record<ListSort, { readonly by: readonly string[]; readonly isReversed: boolean }>> = {
  newest: { by: ['clippedAt'], isReversed: true },
  oldest: { by: ['clippedAt'], isReversed: false },
  changed: { by: ['updatedAt'], isReversed: true },
  // Without a date last: "" is less than every date.
  published: { by: ['keys.published'], isReversed: true },
  title: { by: ['keys.title'], isReversed: false },
  site: { by: ['site', 'keys.late'], isReversed: false },
};

const indexOf = (sort: ListSort): string => `[${['state', ...ORDERS[sort].by].join('+')}]`;

type FirstRows = { readonly state: ClippingState; readonly sort: ListSort; readonly limit: number };

/** The first rows of a state in an order: these alone are read, however many there are. */
export const readFirstRows = ({ clippings }: Database, { state, sort, limit }: FirstRows) => {
  const rows = clippings.where(indexOf(sort)).between([state, Dexie.minKey], [state, Dexie.maxKey]);
  return (ORDERS[sort].isReversed ? rows.reverse() : rows).limit(limit).toArray();
};

/** Keys read at once: nobody else is answered meanwhile. */
const SWEPT_TOGETHER = 2_000;

type Sweep = { readonly state: ClippingState; readonly sort: ListSort; readonly atOnce?: number };

/**
 * Ids of all of a state in an order, from the keys of the index. They are read a few at a time, from the lower end of the
 * index (only so does every browser give keys without a cursor), each time from the last row on. A row that is moved or
 * removed meanwhile is no harm: whoever follows the order is told of the change.
 */
export const sweepIds = async (
  { clippings }: Database,
  { state, sort, atOnce = SWEPT_TOGETHER }: Sweep,
): Promise<readonly string[]> => {
  const { by, isReversed } = ORDERS[sort];
  const ids = new Set<string>();
  let from: readonly unknown[] = [state, Dexie.minKey];
  let together = atOnce;
  for (;;) {
    const keys = await clippings
      .where(indexOf(sort))
      .between(from, [state, Dexie.maxKey])
      .limit(together)
      .primaryKeys();
    const before = ids.size;
    for (const id of keys) ids.add(id);
    if (keys.length < together) break;
    // Rows of one key are given again with the next ones; where they are all, more must be asked for.
    if (ids.size === before) together *= 2;
    const last: ClippingRow | undefined = await clippings.get(keys.at(-1) ?? '');
    if (last) from = [state, ...by.map((path) => Dexie.getByKeyPath(last, path))];
    else together *= 2;
  }
  return isReversed ? [...ids].reverse() : [...ids];
};
