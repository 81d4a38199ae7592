import { type Clipping, type ClippingState, succeed } from '@/utils/model';
import {
  countIds,
  FACETS,
  type Facet,
  type Filter,
  type FoundIds,
  idsBetween,
  idsOrderedBy,
  packIds,
  parseQuery,
  reverseIds,
  type SearchQuery,
  type Snippet,
  snippetOf,
  spellIds,
} from '@/utils/search';
import type { LibraryIndex } from '../library-index/library-index';
import { decodeText } from '../records/body-bytes';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { type ListSort, readFirstRows, type SearchSort, type SortTime, sweepIds } from '../records/list-orders';
import { type ClippingRow, checkClipping } from '../records/rows';
import { countInState } from '../records/tally';

export type ListQuery = {
  readonly state: ClippingState;
  /** Words that must all occur; see `parseQuery`. Empty asks for all. */
  readonly query?: string;
  /** Facets chosen beside the words; all must hold. */
  readonly filters?: readonly Filter[];
  /** Default `newest`. By relevance only what words are searched in has an order of its own; else it is `newest`. */
  readonly sort?: SearchSort;
  /** Default 50. */
  readonly limit?: number;
  readonly offset?: number;
};

export type ClippingPage = {
  readonly items: readonly Clipping[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Ids of damaged records on this page; they are skipped, never removed. */
  readonly broken: readonly string[];
};

const PAGE = 50;
/** More than this is not indexed for an order: the background is at it. */
const MOST_TO_INDEX = 500;

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

/** Rows as they are shown, and the ids of those that cannot be read. */
export const checkRows = (rows: readonly ClippingRow[]): Pick<ClippingPage, 'items' | 'broken'> => {
  const checked = rows.map((row) => ({ id: row.id, result: checkClipping(row) }));
  return {
    items: checked.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    broken: checked.flatMap(({ id, result }) => (result.ok ? [] : [id])),
  };
};

/** The order of a list nobody searches in. */
const orderOf = ({ sort = 'newest' }: ListQuery): ListSort => (sort === 'relevance' ? 'newest' : sort);

/** Ids of all that a search finds, in order. Other orders than by time are those of the database, of which the found ones stay. */
const searchIds = async (database: Database, index: LibraryIndex, list: ListQuery): Promise<FoundIds> => {
  const { state } = list;
  const query = askedOf(list);
  if (list.sort === 'relevance') return index.findBest(query);
  const sort = orderOf(list);
  const time = TIME_OF[sort];
  const latest = await index.find(query, time ?? 'clippedAt');
  if (time !== undefined) return sort === 'oldest' ? reverseIds(latest) : latest;
  return idsOrderedBy(await sweepOnce(database, index, { state, sort }), latest);
};

type Sweep = { readonly state: ClippingState; readonly sort: ListSort };

/** Kept while nothing changes: going through a hundred thousand keys takes the database two seconds. */
const sweepOnce = async (database: Database, index: LibraryIndex, { state, sort }: Sweep) => {
  await index.upToDate();
  const sweep = async () => packIds(await sweepIds(database, { state, sort }));
  return index.once(JSON.stringify(['order', state, sort]), sweep);
};

/** All of a state in an order. By time the index knows it; where that is still to be made, only the database does. */
const orderOfState = async (database: Database, index: LibraryIndex, list: ListQuery): Promise<FoundIds> => {
  const { state } = list;
  const sort = orderOf(list);
  const time = TIME_OF[sort];
  if ((await database.unindexed.count()) > MOST_TO_INDEX) return packIds(await sweepIds(database, { state, sort }));
  if (time === undefined) return sweepOnce(database, index, { state, sort });
  const latest = await index.find(inState(state), time);
  return sort === 'oldest' ? reverseIds(latest) : latest;
};

const isSearch = ({ query = '', filters = [] }: ListQuery): boolean =>
  parseQuery(query).length > 0 || filters.length > 0;

/**
 * One page of clippings in a state. Without words the rows of that page alone are read, however many there are; a search
 * asks the index of words.
 */
export const listClippings = ({ database, read }: Connection, index: LibraryIndex, list: ListQuery) =>
  read(async (): Promise<ClippingPage> => {
    const { state, limit = PAGE, offset = 0 } = list;
    if (isSearch(list)) {
      const ids = await searchIds(database, index, list);
      const shown = idsBetween(ids, offset, offset + limit);
      return { ...checkRows(await presentRows(database, shown)), total: countIds(ids) };
    }
    const [rows, total] = await Promise.all([
      offset === 0 ? readFirstRows(database, { state, sort: orderOf(list), limit }) : null,
      countInState(database, state),
    ]);
    if (rows) return { ...checkRows(rows), total };
    const ids = await orderOfState(database, index, list);
    return { ...checkRows(await presentRows(database, idsBetween(ids, offset, offset + limit))), total };
  });

/** As `orderClippings`, packed (`spellIds`): for the way from a worker to its page. */
export const orderPacked = ({ database, read }: Connection, index: LibraryIndex, list: ListQuery) =>
  read(
    async (): Promise<FoundIds> =>
      isSearch(list) ? searchIds(database, index, list) : orderOfState(database, index, list),
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
