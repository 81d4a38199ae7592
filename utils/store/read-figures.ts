import { Dexie } from 'dexie';
import type { QuantityKind } from '@/utils/marks';
import type { Connection } from './connection';
import type { Database } from './database';
import type { Figure, FigureEntry } from './figure-row';

/** `newest`: the latest clipping first, each in the order of its text. Ties are in the order of arrival. */
export const FIGURE_SORTS = [
  'newest',
  'indicator',
  'series',
  'place',
  'period',
  'value',
  'kind',
  'status',
  'source',
  'published',
] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

export type FigureQuery = {
  readonly kind?: QuantityKind;
  readonly status?: 'accepted' | 'suggested';
  /** Keys as `Figure` carries them. */
  readonly indicatorKey?: string;
  /** Any of these indicators; for words that were looked for. */
  readonly indicatorKeys?: readonly string[];
  readonly placeKey?: string;
  readonly periodKey?: string;
  readonly site?: string;
  /** Default `newest`. */
  readonly sort?: FigureSort;
  readonly descending?: boolean;
  /** Only the first so many keys. */
  readonly limit?: number;
};

/** The index of each order. `[a+b]` sorts by several columns at once. */
const INDEXES: Readonly<Record<FigureSort, string>> = {
  newest: '[rank+clippingId+start]',
  indicator: 'words',
  series: '[indicatorKey+placeKey+periodKey]',
  place: 'placeKey',
  period: 'periodKey',
  value: 'value',
  kind: 'kind',
  status: 'status',
  source: 'site',
  published: 'publishedAt',
};

const ACCEPTED: readonly string[] = ['confirmed', 'corrected', 'added'];

type Keys = readonly number[];

/** Everything that begins with `first` in an index over several columns. */
const beginningWith = (first: string) =>
  [
    [first, Dexie.minKey],
    [first, Dexie.maxKey],
  ] as const;

const keysOfIndicator = ({ figures }: Database, key: string): Promise<Keys> => {
  const [from, to] = beginningWith(key);
  return figures.where('[indicatorKey+placeKey+periodKey]').between(from, to).primaryKeys() as Promise<Keys>;
};

const keysEqual = ({ figures }: Database, index: string, value: string): Promise<Keys> =>
  figures.where(index).equals(value).primaryKeys() as Promise<Keys>;

/** One list of keys for each thing asked for; a row is found when all of them name it. */
const filterKeys = async (database: Database, query: FigureQuery): Promise<readonly Keys[]> => {
  const { kind, status, indicatorKey, indicatorKeys, placeKey, periodKey, site } = query;
  const lists: Promise<Keys>[] = [];
  if (indicatorKey !== undefined) lists.push(keysOfIndicator(database, indicatorKey));
  for (const [index, value] of [
    ['placeKey', placeKey],
    ['periodKey', periodKey],
    ['site', site],
    ['kind', kind],
  ] as const) {
    if (value !== undefined) lists.push(keysEqual(database, index, value));
  }
  if (indicatorKeys !== undefined) {
    const each = indicatorKeys.map((key) => keysOfIndicator(database, key));
    lists.push(Promise.all(each).then((keys) => keys.flat()));
  }
  if (status === 'suggested') lists.push(keysEqual(database, 'status', status));
  if (status === 'accepted') {
    lists.push(database.figures.where('status').anyOf(ACCEPTED).primaryKeys() as Promise<Keys>);
  }
  return Promise.all(lists);
};

/** Whether a key is in every list, for keys that are small whole numbers: a bit each. */
const inAll = (lists: readonly Keys[]): ((key: number) => boolean) => {
  const sets = lists.map((keys) => {
    const last = keys.reduce((most, key) => Math.max(most, key), 0);
    const bits = new Uint8Array(last + 1);
    for (const key of keys) bits[key] = 1;
    return bits;
  });
  return (key) => sets.every((bits) => bits[key] === 1);
};

const ordered = ({ figures }: Database, { sort = 'newest', descending = false }: FigureQuery) => {
  const rows = figures.orderBy(INDEXES[sort]);
  return descending ? rows.reverse() : rows;
};

const isNumbered = (entry: FigureEntry | undefined): entry is FigureEntry & Figure => entry?.seq !== undefined;

/** Up to so many rows are read and put in order themselves; beyond, going through the whole order costs less. */
const FEW = 3_000;

type SortKey = string | number;

const SORT_KEYS: Readonly<Record<FigureSort, (entry: FigureEntry) => readonly SortKey[]>> = {
  newest: ({ rank, clippingId, start }) => [rank, clippingId, start],
  indicator: ({ words }) => [words],
  series: ({ indicatorKey, placeKey, periodKey }) => [indicatorKey, placeKey, periodKey],
  place: ({ placeKey }) => [placeKey],
  period: ({ periodKey }) => [periodKey],
  value: ({ value }) => [value],
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  source: ({ site }) => [site],
  published: ({ publishedAt }) => [publishedAt],
};

/** As the indexes compare: keys from the first to the last, ties by number. */
const compareBy = (sort: FigureSort) => (a: Figure & FigureEntry, b: Figure & FigureEntry) => {
  const [left, right] = [SORT_KEYS[sort](a), SORT_KEYS[sort](b)];
  const differs = left.findIndex((key, at) => key !== right[at]);
  if (differs < 0) return a.seq - b.seq;
  return (left[differs] ?? 0) < (right[differs] ?? 0) ? -1 : 1;
};

const sortFew = async ({ figures }: Database, keys: Keys, { sort = 'newest', descending = false }: FigureQuery) => {
  const rows = (await figures.bulkGet([...keys])).filter(isNumbered).sort(compareBy(sort));
  const sorted = rows.map(({ seq }) => seq);
  return descending ? sorted.reverse() : sorted;
};

const intersect = (lists: readonly Keys[]): Keys => {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return shortest.filter(inAll(others));
};

/**
 * Keys of the figures that fit, in order. Keys alone are read, from indexes, so that a table of a million rows has its
 * scroll bar at once and reads only the rows in sight (`readFigures`).
 */
export const findFigures = ({ database, read }: Connection, query: FigureQuery) =>
  read(async (): Promise<readonly number[]> => {
    const lists = await filterKeys(database, query);
    if (lists.length === 0) {
      const rows = ordered(database, query);
      return (query.limit === undefined ? rows : rows.limit(query.limit)).primaryKeys() as Promise<Keys>;
    }
    const found = intersect(lists);
    const sorted =
      found.length <= FEW
        ? await sortFew(database, found, query)
        : ((await ordered(database, query).primaryKeys()) as Keys).filter(inAll([found]));
    return query.limit === undefined ? sorted : sorted.slice(0, query.limit);
  });

/** Figures by key, in the order asked for; those gone in the meantime are left out. Bodies are not read. */
export const readFigures = ({ database, read }: Connection, keys: readonly number[]) =>
  read(async (): Promise<readonly Figure[]> => (await database.figures.bulkGet([...keys])).filter(isNumbered));

/** All figures of one indicator, by place and period: what a series is drawn from. */
export const readSeries = ({ database, read }: Connection, indicatorKey: string) =>
  read(async (): Promise<readonly Figure[]> => {
    const [from, to] = beginningWith(indicatorKey);
    const rows = database.figures.where('[indicatorKey+placeKey+periodKey]').between(from, to);
    return (await rows.toArray()).filter(isNumbered);
  });

/** How many figures stand under an indicator, and one of them to show its words by. */
export type IndicatorCount = { readonly key: string; readonly count: number; readonly example: string };

/** All indicators that occur, with how often, in the order of their keys. Jumps from one to the next. */
export const countIndicators = ({ database, readTogether }: Connection) =>
  readTogether(['figures'], async (): Promise<readonly IndicatorCount[]> => {
    const index = database.figures.where('[indicatorKey+placeKey+periodKey]');
    const counts: IndicatorCount[] = [];
    let next = await database.figures.orderBy('[indicatorKey+placeKey+periodKey]').first();
    while (next !== undefined) {
      const [from, to] = beginningWith(next.indicatorKey);
      counts.push({
        key: next.indicatorKey,
        count: await index.between(from, to).count(),
        example: next.quantity.indicator,
      });
      next = await index.above(to).first();
    }
    return counts;
  });
