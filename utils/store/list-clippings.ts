import type { Clipping, ClippingState } from '@/utils/model';
import {
  type Filter,
  keepsPhrases,
  needsText,
  parseQuery,
  type SearchQuery,
  type Snippet,
  snippetOf,
} from '@/utils/search';
import { decodeText } from './body-bytes';
import type { Connection } from './connection';
import type { Database } from './database';
import { type ClippingRow, checkClipping } from './rows';
import { readDocuments, type SearchIndex } from './search-index';

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
};

export type ClippingPage = {
  readonly items: readonly Clipping[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Ids of damaged records on this page; they are skipped, never removed. */
  readonly broken: readonly string[];
};

const PAGE = 50;

const collator = new Intl.Collator('vi');
const newestFirst = (a: ClippingRow, b: ClippingRow): number => (a.clippedAt < b.clippedAt ? 1 : -1);

/** Sorts without an index of their own: all rows of the state are read, without bodies, and put in order. */
const ORDERS = {
  // Without a date last: "" is less than every date.
  published: (a: ClippingRow, b: ClippingRow) =>
    collator.compare(b.publishedAt ?? '', a.publishedAt ?? '') || newestFirst(a, b),
  title: (a: ClippingRow, b: ClippingRow) => collator.compare(a.title, b.title) || newestFirst(a, b),
  site: (a: ClippingRow, b: ClippingRow) => collator.compare(a.site, b.site) || newestFirst(a, b),
} as const;

type TimeSort = 'newest' | 'oldest' | 'changed';
const isTimeSort = (sort: ListSort): sort is TimeSort => sort === 'newest' || sort === 'oldest' || sort === 'changed';

/** Rows of a state by time, oldest first. */
const byTime = ({ clippings }: Database, state: ClippingState, sort: TimeSort) =>
  clippings
    .where(sort === 'changed' ? '[state+updatedAt]' : '[state+clippedAt]')
    .between([state, ''], [state, '\uffff']);

type Range = { readonly offset: number; readonly limit: number };

/** The rows of one page, and no other. Keys come in one sweep; a cursor would walk over every row before the page. */
const pageByTime = async (
  database: Database,
  list: { state: ClippingState; sort: TimeSort },
  { offset, limit }: Range,
) => {
  const rows = byTime(database, list.state, list.sort);
  const isOldestFirst = list.sort === 'oldest';
  if (offset === 0) return (isOldestFirst ? rows : rows.reverse()).limit(limit).toArray();
  const ids = await rows.primaryKeys();
  const ordered = isOldestFirst ? ids : ids.reverse();
  const found = await database.clippings.bulkGet(ordered.slice(offset, offset + limit));
  return found.filter((row) => row !== undefined);
};

/** Rows whose bodies are read at once to look up a phrase. */
const CHUNK = 200;

const TIME_OF = { newest: 'clippedAt', oldest: 'clippedAt', changed: 'updatedAt' } as const;

const inState = (state: ClippingState): SearchQuery => [
  { type: 'filter', filter: { facet: 'state', match: 'equal', value: state }, isNegated: false },
];

/** A search as the index takes it: the words typed, the facets chosen, and the state of the list. */
const askedOf = ({ state, query = '', filters = [] }: Omit<ListQuery, 'sort'>): SearchQuery => [
  ...parseQuery(query),
  ...filters.map((filter) => ({ type: 'filter', filter, isNegated: false }) as const),
  ...inState(state),
];

/** Of what the index found, what has its words in the order asked for; that only the texts can say. */
const withPhrases = async (database: Database, ids: readonly string[], query: SearchQuery) => {
  if (!needsText(query)) return ids;
  const found: string[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const { documents } = await readDocuments(database, ids.slice(at, at + CHUNK));
    found.push(...documents.filter(({ text }) => keepsPhrases(text, query)).map(({ id }) => id));
  }
  return found;
};

const presentRows = async ({ clippings }: Database, ids: readonly string[]): Promise<readonly ClippingRow[]> =>
  (await clippings.bulkGet([...ids])).filter((row) => row !== undefined);

const pageOf = (rows: readonly ClippingRow[], total: number): ClippingPage => {
  const checked = rows.map((row) => ({ id: row.id, result: checkClipping(row) }));
  return {
    items: checked.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    total,
    broken: checked.flatMap(({ id, result }) => (result.ok ? [] : [id])),
  };
};

const searchPage = async (database: Database, index: SearchIndex, list: ListQuery): Promise<ClippingPage> => {
  const { sort = 'newest', limit = PAGE, offset = 0 } = list;
  const query = askedOf(list);
  const hits = await index.find(query, isTimeSort(sort) ? TIME_OF[sort] : 'clippedAt');
  const latest = await withPhrases(
    database,
    hits.map(({ id }) => id),
    query,
  );
  if (isTimeSort(sort)) {
    const ids = sort === 'oldest' ? latest.toReversed() : latest;
    return pageOf(await presentRows(database, ids.slice(offset, offset + limit)), ids.length);
  }
  const rows = (await presentRows(database, latest)).toSorted(ORDERS[sort]);
  return pageOf(rows.slice(offset, offset + limit), rows.length);
};

/**
 * One page of clippings in a state. Without words and by time it reads the rows of that page alone, however many there
 * are; a search asks the index of words. Bodies are read only to look up phrases.
 */
export const listClippings = ({ database, read }: Connection, index: SearchIndex, list: ListQuery) =>
  read(async (): Promise<ClippingPage> => {
    const { state, query = '', filters = [], sort = 'newest', limit = PAGE, offset = 0 } = list;
    if (parseQuery(query).length > 0 || filters.length > 0) return searchPage(database, index, list);
    if (isTimeSort(sort)) {
      const rows = await pageByTime(database, { state, sort }, { offset, limit });
      return pageOf(rows, await database.clippings.where('state').equals(state).count());
    }
    const rows = (await database.clippings.where('state').equals(state).toArray()).sort(ORDERS[sort]);
    return pageOf(rows.slice(offset, offset + limit), rows.length);
  });

/** How many clippings of a list have each value of each facet. */
export const countListFacets = ({ read }: Connection, index: SearchIndex, list: Omit<ListQuery, 'sort'>) =>
  read(() => index.countFacets(askedOf(list)));

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
