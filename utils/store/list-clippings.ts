import { Dexie } from 'dexie';
import { type Clipping, type ClippingState, succeed } from '@/utils/model';
import {
  countIds,
  FACETS,
  type Facet,
  type Filter,
  type IdList,
  idsBetween,
  needsText,
  parseQuery,
  type SearchQuery,
  type Snippet,
  snippetOf,
  spellIds,
} from '@/utils/search';
import { decodeText } from './body-bytes';
import type { Connection } from './connection';
import type { Database } from './database';
import { findPhrases } from './find-phrases';
import type { LibraryIndex, SortTime } from './library-index';
import { type ClippingRow, checkClipping } from './rows';

/** `newest` by the time of the clip, `changed` by the last act, `published` by the paper's date; titles from a to z. */
export const LIST_SORTS = ['newest', 'oldest', 'changed', 'published', 'title', 'site'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export type ListQuery = {
  readonly state: ClippingState;
  /** Words that must all occur; see `parseQuery`. Empty asks for all. */
  readonly query?: string;
  /** Facets chosen beside the words; all must hold. */
  readonly filters?: readonly Filter[];
  /** Default `newest`. */
  readonly sort?: ListSort;
  /** Default 50. */
  readonly limit?: number;
  readonly offset?: number;
  /**
   * False leaves a list uncounted that is longer than its first page: counting a hundred thousand takes longer than
   * reading a page of them. `total` is then one more than `limit`. Default true; a search is always counted.
   */
  readonly isCounted?: boolean;
};

export type ClippingPage = {
  readonly items: readonly Clipping[];
  /** How many there are on all pages; see `isCounted`. */
  readonly total: number;
  /** Ids of damaged records on this page; they are skipped, never removed. */
  readonly broken: readonly string[];
};

const PAGE = 50;

/** The index of each order: what it sorts by, and from which end. */
const ORDERS: Readonly<Record<ListSort, { readonly index: string; readonly isReversed: boolean }>> = {
  newest: { index: '[state+clippedAt]', isReversed: true },
  oldest: { index: '[state+clippedAt]', isReversed: false },
  changed: { index: '[state+updatedAt]', isReversed: true },
  // Without a date last: "" is less than every date.
  published: { index: '[state+keys.published]', isReversed: true },
  title: { index: '[state+keys.title]', isReversed: false },
  site: { index: '[state+site+keys.late]', isReversed: false },
};

/** Rows of a state in an order. */
const inOrder = ({ clippings }: Database, state: ClippingState, sort: ListSort) => {
  const { index, isReversed } = ORDERS[sort];
  const rows = clippings.where(index).between([state, Dexie.minKey], [state, Dexie.maxKey]);
  return isReversed ? rows.reverse() : rows;
};

const TIME_OF: Readonly<Partial<Record<ListSort, SortTime>>> = {
  newest: 'clippedAt',
  oldest: 'clippedAt',
  changed: 'updatedAt',
};

const inState = (state: ClippingState): SearchQuery => [
  { type: 'filter', filter: { facet: 'state', match: 'equal', value: state }, isNegated: false },
];

type Asked = Omit<ListQuery, 'sort' | 'limit' | 'offset'>;

/** The values chosen of one facet: any of them will do, and of other facets as well. */
const chosenClauses = (filters: readonly Filter[]) =>
  FACETS.flatMap((facet) => {
    const own = filters.filter((filter) => filter.facet === facet);
    return own.length === 0 ? [] : [{ facet, clause: { type: 'any', filters: own, isNegated: false } as const }];
  });

/** A search as the index takes it: the words typed, the facets chosen, and the state of the list. */
const askedOf = ({ state, query = '', filters = [] }: Asked): SearchQuery => [
  ...parseQuery(query),
  ...chosenClauses(filters).map(({ clause }) => clause),
  ...inState(state),
];

const presentRows = async ({ clippings }: Database, ids: readonly string[]): Promise<readonly ClippingRow[]> =>
  (await clippings.bulkGet([...ids])).filter((row) => row !== undefined);

const checkRows = (rows: readonly ClippingRow[]): Pick<ClippingPage, 'items' | 'broken'> => {
  const checked = rows.map((row) => ({ id: row.id, result: checkClipping(row) }));
  return {
    items: checked.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    broken: checked.flatMap(({ id, result }) => (result.ok ? [] : [id])),
  };
};

/** Ids of all that a search finds, in order. Other orders than by time are those of the database, of which the found ones stay. */
const searchIds = async (database: Database, index: LibraryIndex, list: ListQuery): Promise<IdList> => {
  const { state, sort = 'newest' } = list;
  const query = askedOf(list);
  const time = TIME_OF[sort];
  const indexed = await index.find(query, time ?? 'clippedAt');
  const look = () => findPhrases(database, spellIds(indexed), query);
  const latest = needsText(query) ? await index.once(JSON.stringify([query, time]), look) : indexed;
  if (time !== undefined) return sort === 'oldest' ? spellIds(latest).toReversed() : latest;
  const found = new Set(spellIds(latest));
  return (await inOrder(database, state, sort).primaryKeys()).filter((id) => found.has(id));
};

const isSearch = ({ query = '', filters = [] }: ListQuery): boolean =>
  parseQuery(query).length > 0 || filters.length > 0;

/**
 * One page of clippings in a state. Without words the rows of that page alone are read, however many there are; a search
 * asks the index of words. Bodies are read only to look up phrases.
 */
export const listClippings = ({ database, read }: Connection, index: LibraryIndex, list: ListQuery) =>
  read(async (): Promise<ClippingPage> => {
    const { state, sort = 'newest', limit = PAGE, offset = 0 } = list;
    if (isSearch(list)) {
      const ids = await searchIds(database, index, list);
      const shown = idsBetween(ids, offset, offset + limit);
      return { ...checkRows(await presentRows(database, shown)), total: countIds(ids) };
    }
    const readFirst = (count: number) => inOrder(database, state, sort).limit(count).toArray();
    if (offset === 0 && list.isCounted === false) {
      const rows = await readFirst(limit + 1);
      return { ...checkRows(rows.slice(0, limit)), total: rows.length };
    }
    const [first, total] = await Promise.all([
      offset === 0 ? readFirst(limit) : null,
      database.clippings.where('state').equals(state).count(),
    ]);
    if (first) return { ...checkRows(first), total };
    // Keys come in one sweep; a cursor would walk over every row before the page.
    const ids = (await inOrder(database, state, sort).primaryKeys()).slice(offset, offset + limit);
    return { ...checkRows(await presentRows(database, ids)), total };
  });

/** As `orderClippings`, packed (`spellIds`): for the way from a worker to its page. */
export const orderPacked = ({ database, read }: Connection, index: LibraryIndex, list: ListQuery) =>
  read(
    async (): Promise<IdList> =>
      isSearch(list)
        ? searchIds(database, index, list)
        : inOrder(database, list.state, list.sort ?? 'newest').primaryKeys(),
  );

/** Ids of all clippings of a list in its order: what a list of any length is scrolled and selected by. */
export const orderClippings = async (connection: Connection, index: LibraryIndex, list: ListQuery) => {
  const packed = await orderPacked(connection, index, list);
  return packed.ok ? succeed(spellIds(packed.value)) : packed;
};

/** Clippings by id, in the order asked for, and the ids of those that are damaged; those that are gone are left out. */
export const readRows = ({ database, read }: Connection, ids: readonly string[]) =>
  read(async (): Promise<Pick<ClippingPage, 'items' | 'broken'>> => checkRows(await presentRows(database, ids)));

/** How many clippings of a list have each value of some facets; a facet's own choice does not narrow its own counts. */
export const countListFacets = (
  { read }: Connection,
  index: LibraryIndex,
  { list, facets }: { readonly list: Asked; readonly facets: readonly Facet[] },
) =>
  read(() => {
    const { state, query = '', filters = [] } = list;
    return index.countFacets(
      { query: [...parseQuery(query), ...inState(state)], chosen: chosenClauses(filters) },
      facets,
    );
  });

/** For clippings on the screen, the place of the text that answers the query. Those without one are left out. */
export const readSnippets = ({ database, read }: Connection, ids: readonly string[], typed: string) =>
  read(async (): Promise<ReadonlyMap<string, Snippet>> => {
    const query = parseQuery(typed);
    const rows = await presentRows(database, ids);
    const bodies = await database.bodies.bulkGet(rows.map(({ versionId }) => versionId));
    return new Map(
      rows.flatMap(({ id }, at) => {
        const snippet = snippetOf(decodeText(bodies[at]) ?? '', query);
        return snippet ? [[id, snippet] as const] : [];
      }),
    );
  });
