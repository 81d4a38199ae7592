import type { Clipping, ClippingState } from '@/utils/model';
import { decodeText } from './body-bytes';
import type { Connection } from './connection';
import type { Database } from './database';
import { type ClippingRow, checkClipping } from './rows';
import { foldForSearch, missingWords, parseQuery, type Query, withoutMarks } from './search-text';

/** `newest` by the time of the clip, `changed` by the last act, `published` by the paper's date; titles from a to z. */
export const LIST_SORTS = ['newest', 'oldest', 'changed', 'published', 'title', 'site'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export type ListQuery = {
  readonly state: ClippingState;
  /** Words that must all occur; see `parseQuery`. Empty asks for all. */
  readonly query?: string;
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
/** Rows whose bodies are read at once by a search. */
const CHUNK = 200;

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

const sortedRows = async (database: Database, state: ClippingState, sort: ListSort): Promise<ClippingRow[]> => {
  if (isTimeSort(sort)) {
    const rows = await byTime(database, state, sort).toArray();
    return sort === 'oldest' ? rows : rows.reverse();
  }
  const rows = await database.clippings.where('state').equals(state).toArray();
  return rows.sort(ORDERS[sort]);
};

/** Folded texts of bodies already searched. */
export type TextCache = {
  readonly get: (versionId: string) => string | undefined;
  readonly put: (versionId: string, folded: string) => void;
};

/** About 6,000 articles of the usual length, one byte a character. */
const CACHE_CHARACTERS = 20_000_000;

/**
 * A cache that fills up and then stays as it is: a search goes through all texts in turn, so dropping the oldest would
 * drop each just before it is needed again. Versions never change, so nothing in it gets old.
 */
export const createTextCache = (limit = CACHE_CHARACTERS): TextCache => {
  const texts = new Map<string, string>();
  let room = limit;
  return {
    get: (versionId) => texts.get(versionId),
    put: (versionId, folded) => {
      if (folded.length > room || texts.has(versionId)) return;
      room -= folded.length;
      texts.set(versionId, folded);
    },
  };
};

/** What is searched of the row itself. A damaged row may lack any of it. */
const wordsOfRow = (row: Partial<ClippingRow>): string =>
  [row.title, row.lead, row.site, row.byline, row.section, row.note, row.collection, ...(row.tags ?? [])]
    .filter((words) => typeof words === 'string')
    .join('\n');

type Search = { readonly database: Database; readonly query: Query; readonly cache: TextCache };
/** A row with the words its own fields do not answer, to be looked for in its body. */
type Candidate = { readonly row: ClippingRow; readonly left: Query };

/** What is left to ask of the body, by the fields of the row and by the folded body where that is known. */
const asCandidate = ({ query, cache }: Search, row: ClippingRow): Candidate | null => {
  const words = wordsOfRow(row);
  const left = missingWords(query, { folded: foldForSearch(words), text: () => words });
  const folded = cache.get(row.versionId);
  if (left.length === 0 || folded === undefined) return { row, left };
  const isOut = missingWords(withoutMarks(left), { folded, text: () => '' }).length > 0;
  return isOut ? null : { row, left: left.filter((word) => word.spelled !== null) };
};

/** Which rows of a chunk match. Bodies are read only of those rows whose fields and folded text do not answer. */
const searchChunk = async (search: Search, rows: readonly ClippingRow[]): Promise<readonly ClippingRow[]> => {
  const { database, cache } = search;
  const candidates = rows.map((row) => asCandidate(search, row)).filter((candidate) => candidate !== null);
  const open = candidates.filter(({ left }) => left.length > 0);
  const bodies = await database.bodies.bulkGet(open.map(({ row }) => row.versionId));
  const isFound = new Map(
    open.map(({ row, left }, at) => {
      const text = decodeText(bodies[at]) ?? '';
      const folded = cache.get(row.versionId) ?? foldForSearch(text);
      cache.put(row.versionId, folded);
      return [row.id, missingWords(left, { folded, text: () => text }).length === 0] as const;
    }),
  );
  return candidates.flatMap(({ row }) => (isFound.get(row.id) === false ? [] : [row]));
};

const searchRows = async (search: Search, rows: readonly ClippingRow[]): Promise<readonly ClippingRow[]> => {
  const found: ClippingRow[] = [];
  for (let at = 0; at < rows.length; at += CHUNK)
    found.push(...(await searchChunk(search, rows.slice(at, at + CHUNK))));
  return found;
};

const pageOf = (rows: readonly ClippingRow[], total: number): ClippingPage => {
  const checked = rows.map((row) => ({ id: row.id, result: checkClipping(row) }));
  return {
    items: checked.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    total,
    broken: checked.flatMap(({ id, result }) => (result.ok ? [] : [id])),
  };
};

/**
 * One page of clippings in a state. Without words and by time it reads the rows of that page alone, however many there
 * are; a search reads all texts once and keeps them folded. Bodies are never read for a list.
 */
export const listClippings = (
  { database, read }: Connection,
  cache: TextCache,
  { state, query = '', sort = 'newest', limit = PAGE, offset = 0 }: ListQuery,
) =>
  read(async (): Promise<ClippingPage> => {
    const words = parseQuery(query);
    if (words.length === 0 && isTimeSort(sort)) {
      const rows = await pageByTime(database, { state, sort }, { offset, limit });
      return pageOf(rows, await database.clippings.where('state').equals(state).count());
    }
    const all = await sortedRows(database, state, sort);
    const found = words.length === 0 ? all : await searchRows({ database, query: words, cache }, all);
    return pageOf(found.slice(offset, offset + limit), found.length);
  });
