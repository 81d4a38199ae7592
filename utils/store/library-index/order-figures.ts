import { MARK_STATUSES } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';
import { type CodedColumn, type FigureColumns, firstPart, firstRow, partsOf } from '../records/figure-columns';
import { type DocumentOrder, orderDocuments } from './document-order';
import type { FigureLayer } from './figure-layers';
import { type Ranks, sortByRank, sortByValue } from './sort-numbers';

/** `newest`: the latest clipping first, each in the order of its text. Ties are in that order too. */
export const FIGURE_SORTS = [
  'newest',
  'indicator',
  'place',
  'period',
  'value',
  'kind',
  'status',
  'source',
  'published',
] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

/** Orders in which many rows are alike, and so stand in groups. */
export type GroupSort = Extract<FigureSort, 'indicator' | 'place' | 'period'>;

/** Rows found: which layer each is of, and its number there. */
export type FoundRows = { readonly layers: readonly FigureLayer[]; readonly rows: readonly Uint32Array[] };

/** Texts are ranked once for all layers: for each layer, the rank of each text of its column. */
const rankTexts = (columns: readonly CodedColumn[], keyOf: (text: string) => string) => {
  const keys = columns.map(({ values }) => values.map(keyOf));
  const distinct = [...new Set(keys.flat())].sort((a, b) => (a < b ? -1 : 1));
  const rankOf = new Map(distinct.map((key, rank) => [key, rank]));
  return { most: distinct.length, ofLayer: keys.map((own) => own.map((key) => rankOf.get(key) ?? 0)) };
};

/** The text column of each sort, and what of a text decides. */
const TEXTS = {
  indicator: { of: ({ indicators }: FigureColumns) => indicators, key: (text: string) => foldWords(text) },
  place: { of: ({ places }: FigureColumns) => places, key: firstPart },
  period: { of: ({ periods }: FigureColumns) => periods, key: firstPart },
  source: { of: ({ sites }: FigureColumns) => sites, key: (text: string) => text },
  published: { of: ({ published }: FigureColumns) => published, key: (text: string) => text },
} as const;

const folded = new Map<string, string>();
const MAX_FOLDED = 200_000;

/** The words of an indicator without marks, for the alphabet. */
const foldWords = (text: string): string => {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = foldVietnamese(partsOf(text)[1] ?? '');
  if (folded.size < MAX_FOLDED) folded.set(text, made);
  return made;
};

/** Columns with an entry a document, not a row. */
const OF_DOCUMENTS: readonly FigureSort[] = ['source', 'published'];

/** The document of every row of a layer. */
const documentsOf = ({ ends }: FigureColumns): Uint32Array => {
  const documents = new Uint32Array(ends.at(-1) ?? 0);
  for (let document = 1; document < ends.length; document += 1) {
    documents.fill(document, ends[document - 1], ends[document]);
  }
  return documents;
};

const rankRows = ({ layers, rows }: FoundRows, sort: FigureSort): Ranks => {
  const ranks = new Uint32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  if (sort === 'kind' || sort === 'status') {
    // Flags are joined as kind × statuses + status: in the order of the lists they come from.
    for (const [nth, { columns }] of layers.entries()) {
      for (const row of rows[nth] ?? []) {
        const flag = columns.flags[row] ?? 0;
        ranks[at++] = sort === 'kind' ? Math.floor(flag / MARK_STATUSES.length) : flag % MARK_STATUSES.length;
      }
    }
    return { ranks, most: MARK_STATUSES.length };
  }
  const { of, key } = TEXTS[sort as keyof typeof TEXTS]; // `as`: the other sorts are not asked for here
  const { most, ofLayer } = rankTexts(
    layers.map(({ columns }) => of(columns)),
    key,
  );
  for (const [nth, { columns }] of layers.entries()) {
    const own = ofLayer[nth] ?? [];
    const { codes } = of(columns);
    const documents = OF_DOCUMENTS.includes(sort) ? documentsOf(columns) : null;
    for (const row of rows[nth] ?? []) ranks[at++] = own[codes[documents ? (documents[row] ?? 0) : row] ?? 0] ?? 0;
  }
  return { ranks, most };
};

/** Numbers of the rows in the order of the layers. */
const numbersOf = ({ layers, rows }: FoundRows): Uint32Array<ArrayBuffer> => {
  const numbers = new Uint32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [nth, { base }] of layers.entries()) for (const row of rows[nth] ?? []) numbers[at++] = base + row;
  return numbers;
};

const newestOrders = new WeakMap<readonly FigureLayer[], DocumentOrder>();

/**
 * Documents by the time they were clipped, the newest first, those of one moment by their ids: a clipping that changes and
 * so comes into another layer keeps its place. Sorted once for a state of the library.
 */
const newestOrder = (layers: readonly FigureLayer[]): DocumentOrder => {
  const known =
    newestOrders.get(layers) ??
    orderDocuments(
      layers.map(({ columns, segment }) => ({ numbers: columns.ranks.map((rank) => -rank), ids: segment.ids })),
    );
  newestOrders.set(layers, known);
  return known;
};

/** Places of rows in the order of the layers, by the time their clipping was kept, the newest clipping first. */
const newestFirst = ({ layers, rows }: FoundRows): Uint32Array<ArrayBuffer> => {
  let before = 0;
  // Of each row of a layer its place among those found, counted from 1; 0 where it is not found.
  const places = layers.map(({ columns }, nth) => {
    const own = new Uint32Array(columns.flags.length);
    for (const row of rows[nth] ?? []) own[row] = ++before;
    return own;
  });
  const sorted = new Uint32Array(before);
  const order = newestOrder(layers);
  let at = 0;
  for (let place = 0; place < order.layers.length; place += 1) {
    const nth = order.layers[place] ?? 0;
    const document = order.documents[place] ?? 0;
    const layer = layers[nth];
    const own = places[nth];
    if (!layer || !own) continue;
    const end = layer.columns.ends[document] ?? 0;
    for (let row = firstRow(layer.columns, document); row < end; row += 1) {
      const found = own[row] ?? 0;
      if (found > 0) sorted[at++] = found - 1;
    }
  }
  return sorted;
};

const valuesOf = ({ layers, rows }: FoundRows): Float64Array<ArrayBuffer> => {
  const values = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [nth, { columns }] of layers.entries()) {
    // `+ 0` makes one zero of the two there are.
    for (const row of rows[nth] ?? []) values[at++] = (columns.values[row] ?? 0) + 0;
  }
  return values;
};

/** Places of rows in an order, ties as they stand in `newest`. */
const sortPlaces = (found: FoundRows, newest: Uint32Array<ArrayBuffer>, sort: FigureSort): Uint32Array<ArrayBuffer> => {
  if (sort === 'newest') return newest;
  return sort === 'value' ? sortByValue(valuesOf(found), newest) : sortByRank(newest, rankRows(found, sort));
};

/** Numbers of rows in an order. A million take some tens of milliseconds: no row is read, no two are compared. */
export const orderRows = (found: FoundRows, sort: FigureSort): Uint32Array<ArrayBuffer> => {
  const newest = newestFirst(found);
  const numbers = numbersOf(found);
  return sortPlaces(found, newest, sort).map((at) => numbers[at] ?? 0);
};

/**
 * How many rows stand together in an order by something few rows differ in, group after group: 12 of "tỷ lệ hộ nghèo", then
 * 3 of "xã nông thôn mới". Only counted: nothing is sorted.
 */
export const countGroups = (found: FoundRows, sort: GroupSort): Uint32Array<ArrayBuffer> => {
  const { ranks, most } = rankRows(found, sort);
  const sizes = new Uint32Array(most + 1);
  for (const rank of ranks) sizes[rank] = (sizes[rank] ?? 0) + 1;
  return sizes.filter((size) => size > 0);
};
