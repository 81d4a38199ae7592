import type { Clipping, ClippingState } from '@/utils/model';
import { decodeBody } from './body-bytes';
import type { Connection } from './connection';
import type { Database } from './database';
import { type ClippingRow, checkClipping } from './rows';
import { foldForSearch, matchesQuery, parseQuery, type Query } from './search-text';

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

const byIndex = ({ clippings }: Database, state: ClippingState, sort: 'newest' | 'oldest' | 'changed') => {
  const index = sort === 'changed' ? '[state+updatedAt]' : '[state+clippedAt]';
  const rows = clippings.where(index).between([state, ''], [state, '\uffff']);
  return sort === 'oldest' ? rows : rows.reverse();
};

const sortedRows = async (database: Database, state: ClippingState, sort: ListSort): Promise<ClippingRow[]> => {
  if (sort === 'newest' || sort === 'oldest' || sort === 'changed') return byIndex(database, state, sort).toArray();
  const rows = await database.clippings.where('state').equals(state).toArray();
  return rows.sort(ORDERS[sort]);
};

/** Folded texts of bodies already searched, oldest dropped first beyond so many characters. */
export type TextCache = {
  readonly get: (versionId: string) => string | undefined;
  readonly put: (versionId: string, folded: string) => void;
};

/** About 6,000 articles of the usual length. */
const CACHE_CHARACTERS = 20_000_000;

export const createTextCache = (limit = CACHE_CHARACTERS): TextCache => {
  const texts = new Map<string, string>();
  let size = 0;
  return {
    get: (versionId) => texts.get(versionId),
    put: (versionId, folded) => {
      size += folded.length - (texts.get(versionId)?.length ?? 0);
      texts.set(versionId, folded);
      for (const [oldest, text] of texts) {
        if (size <= limit) return;
        texts.delete(oldest);
        size -= text.length;
      }
    },
  };
};

/** What is searched of the row itself. A damaged row may lack any of it. */
const wordsOfRow = (row: Partial<ClippingRow>): string =>
  [row.title, row.lead, row.site, row.byline, row.section, row.note, row.collection, ...(row.tags ?? [])]
    .filter((words) => typeof words === 'string')
    .join('\n');

type Search = { readonly database: Database; readonly query: Query; readonly cache: TextCache };

/** Which rows of a chunk match. Bodies are read only of those whose folded text is not known yet, or must match marks. */
const searchChunk = async ({ database, query, cache }: Search, rows: readonly ClippingRow[]) => {
  const hasMarks = query.some((word) => word.spelled !== null);
  const needed = rows.filter((row) => hasMarks || cache.get(row.versionId) === undefined);
  const bodies = await database.bodies.bulkGet(needed.map((row) => row.versionId));
  const texts = new Map<string, string>();
  for (const body of bodies) {
    const decoded = decodeBody(body);
    if (body === undefined || !decoded.ok) continue;
    texts.set(body.versionId, decoded.value.text);
    if (cache.get(body.versionId) === undefined) cache.put(body.versionId, foldForSearch(decoded.value.text));
  }
  return rows.filter((row) => {
    const words = wordsOfRow(row);
    const folded = foldForSearch(words) + (cache.get(row.versionId) ?? foldForSearch(texts.get(row.versionId) ?? ''));
    return matchesQuery(query, folded, () => `${words}\n${texts.get(row.versionId) ?? ''}`);
  });
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
    const isIndexed = sort === 'newest' || sort === 'oldest' || sort === 'changed';
    if (words.length === 0 && isIndexed) {
      const rows = await byIndex(database, state, sort).offset(offset).limit(limit).toArray();
      return pageOf(rows, await database.clippings.where('state').equals(state).count());
    }
    const all = await sortedRows(database, state, sort);
    const found = words.length === 0 ? all : await searchRows({ database, query: words, cache }, all);
    return pageOf(found.slice(offset, offset + limit), found.length);
  });
