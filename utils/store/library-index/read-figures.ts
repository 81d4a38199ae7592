import type { QuantityKind } from '@/utils/marks';
import { isAccepted } from '@/utils/model';
import { forEachBit, idAt } from '@/utils/search';
import type { Connection } from '../records/connection';
import {
  type CodedColumn,
  entryAt,
  FLAGS,
  firstPart,
  firstRow,
  kindOfFlag,
  partsOf,
  statusOfFlag,
  textAt,
} from '../records/figure-columns';
import { type Figure, indicatorKeyOf, periodKeyOf, placeKeyOf } from '../records/figure-row';
import { MARK_TABLES, readMarkSets } from '../records/mark-sets';
import type { FigureLayer } from './figure-layers';
import type { LibraryIndex } from './library-index';
import { countGroups, type FigureSort, type FoundRows, type GroupSort, orderRows } from './order-figures';

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
};

/** Which texts of a column are wanted; null for all. */
type Wanted = Uint8Array | null;

const wantedTexts = ({ values }: CodedColumn, isWanted: ((key: string) => boolean) | null): Wanted =>
  isWanted && Uint8Array.from(values, (text) => (isWanted(firstPart(text)) ? 1 : 0));

const wantedFlags = ({ kind, status }: FigureQuery): Uint8Array =>
  Uint8Array.from({ length: FLAGS }, (_, flag) => {
    const own = statusOfFlag(flag);
    const fits = status === undefined || (status === 'accepted' ? isAccepted({ status: own }) : own === status);
    return fits && (kind === undefined || kindOfFlag(flag) === kind) ? 1 : 0;
  });

const equals = (value: string | undefined) => (value === undefined ? null : (key: string) => key === value);

const indicatorWanted = ({ indicatorKey, indicatorKeys }: FigureQuery) => {
  if (indicatorKeys === undefined) return equals(indicatorKey);
  const keys = new Set(indicatorKeys);
  return (key: string) => keys.has(key) && (indicatorKey === undefined || key === indicatorKey);
};

const findRows = ({ columns, live }: FigureLayer, query: FigureQuery): Uint32Array => {
  const flags = wantedFlags(query);
  const tests = [
    [columns.indicators, wantedTexts(columns.indicators, indicatorWanted(query))],
    [columns.places, wantedTexts(columns.places, equals(query.placeKey))],
    [columns.periods, wantedTexts(columns.periods, equals(query.periodKey))],
  ] as const;
  const narrowing = tests.flatMap(([{ codes }, wanted]) => (wanted ? [{ codes, wanted }] : []));
  const sites = wantedTexts(columns.sites, equals(query.site));
  const rows = new Uint32Array(columns.flags.length);
  let found = 0;
  forEachBit(live, (document) => {
    if (sites && sites[columns.sites.codes[document] ?? 0] !== 1) return;
    const end = columns.ends[document] ?? 0;
    for (let row = firstRow(columns, document); row < end; row += 1) {
      if (flags[columns.flags[row] ?? 0] !== 1) continue;
      let fits = true;
      for (const { codes, wanted } of narrowing) fits &&= wanted[codes[row] ?? 0] === 1;
      if (fits) rows[found++] = row;
    }
  });
  return rows.subarray(0, found);
};

const findIn = (layers: readonly FigureLayer[], query: FigureQuery): FoundRows => ({
  layers,
  rows: layers.map((layer) => findRows(layer, query)),
});

/**
 * Numbers of the figures that fit, in order. A table of a million rows has its scroll bar at once and asks only for the
 * rows in sight (`readFigures`).
 */
export const findFigures = ({ read }: Connection, index: LibraryIndex, query: FigureQuery) =>
  read(async (): Promise<Uint32Array> => {
    const order = orderRows(findIn(await index.figureLayers(), query), query.sort ?? 'newest');
    return query.descending ? order.reverse() : order;
  });

/** Figures in an order whose rows stand in groups. */
export type GroupQuery = FigureQuery & { readonly sort: GroupSort };

/** How many rows each group of `findFigures` has, in its order. */
export const countFigureGroups = ({ read }: Connection, index: LibraryIndex, query: GroupQuery) =>
  read(async (): Promise<Uint32Array> => countGroups(findIn(await index.figureLayers(), query), query.sort));

/** The document a row belongs to: the first whose end lies beyond it. */
const documentOf = ({ columns: { ends } }: FigureLayer, row: number): number => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
};

const figureAt = (layer: FigureLayer, row: number, document = documentOf(layer, row)): Figure => {
  const { columns, segment, base } = layer;
  const entry = entryAt(columns, row);
  return {
    ...entry,
    seq: base + row,
    clippingId: idAt(segment.ids, document),
    site: textAt(columns.sites, document),
    publishedAt: textAt(columns.published, document),
    indicatorKey: indicatorKeyOf(entry.quantity),
    placeKey: placeKeyOf(entry.quantity.place),
    periodKey: periodKeyOf(entry.quantity.period),
  };
};

/** Figures by number, in the order asked for; those gone in the meantime are left out. Nothing is read from the disk. */
export const readFigures = ({ read }: Connection, index: LibraryIndex, numbers: ArrayLike<number>) =>
  read(async (): Promise<readonly Figure[]> => {
    const layers = await index.figureLayers();
    return Array.from(numbers).flatMap((number) => {
      const layer = layers.find(({ base, columns }) => number >= base && number < base + columns.flags.length);
      return layer ? [figureAt(layer, number - layer.base)] : [];
    });
  });

/** The mark a figure was read from. */
export type MarkRef = Pick<Figure, 'clippingId' | 'markId'>;

/** The marked words of figures, by mark: for showing them, which few lists do. */
export const readQuotes = ({ database, readTogether }: Connection, figures: readonly MarkRef[]) =>
  readTogether(MARK_TABLES, async (): Promise<ReadonlyMap<string, string>> => {
    const sets = await readMarkSets(database, [...new Set(figures.map(({ clippingId }) => clippingId))]);
    const wanted = new Set(figures.map(({ markId }) => markId));
    const marks = sets.flatMap((stored) => (stored ?? []).filter(({ id }) => wanted.has(id)));
    return new Map(marks.map((mark) => [mark.id, mark.anchor.quote]));
  });

/** All figures of one indicator: what a series is drawn from. */
export const readSeries = ({ read }: Connection, index: LibraryIndex, indicatorKey: string) =>
  read(async (): Promise<readonly Figure[]> => {
    const { layers, rows } = findIn(await index.figureLayers(), { indicatorKey });
    return layers.flatMap((layer, nth) => Array.from(rows[nth] ?? [], (row) => figureAt(layer, row)));
  });

/** How many figures stand under an indicator, and one of them to show its words by. */
export type IndicatorCount = { readonly key: string; readonly count: number; readonly example: string };

const countTexts = ({ columns, live }: FigureLayer): Uint32Array => {
  const counts = new Uint32Array(columns.indicators.values.length);
  forEachBit(live, (document) => {
    const end = columns.ends[document] ?? 0;
    for (let row = firstRow(columns, document); row < end; row += 1) {
      const code = columns.indicators.codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  });
  return counts;
};

/** All indicators that occur, with how often, in the order of their keys. */
export const countIndicators = ({ read }: Connection, index: LibraryIndex) =>
  read(async (): Promise<readonly IndicatorCount[]> => {
    const found = new Map<string, IndicatorCount>();
    for (const layer of await index.figureLayers()) {
      for (const [code, count] of countTexts(layer).entries()) {
        if (count === 0) continue;
        const [key = '', example = ''] = partsOf(layer.columns.indicators.values[code] ?? '');
        const before = found.get(key);
        found.set(key, { key, count: count + (before?.count ?? 0), example: before?.example ?? example });
      }
    }
    return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  });
