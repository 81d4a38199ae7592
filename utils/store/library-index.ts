import {
  addFacetCounts,
  type Bits,
  countBits,
  type Facet,
  type FacetCounts,
  findDocuments,
  narrow,
  noFacetCounts,
  type PackedIds,
  type Phrase,
  phrasesOf,
  type SearchQuery,
  type Segment,
  type SORT_TIMES,
  sizeOf,
} from '@/utils/search';
import type { Connection } from './connection';
import type { Database } from './database';
import { type DocumentOrder, orderDocuments } from './document-order';
import type { FigureColumns } from './figure-columns';
import { type FoundInRow, findPhrase } from './find-phrases';
import { type FoundIn, idsFound } from './found-ids';
import { buildPacked, idsOf, joinLayers, type Layer, lastOf, MOST_IN_SEGMENT, markLive } from './layers';
import { unpackArrays } from './pack-arrays';
import type { Locate } from './place-codes';
import type { QueueRow } from './rows';

/** The figures of a layer with the number of the first one: numbers are never used twice in one window. */
export type FigureLayer = {
  readonly base: number;
  readonly segment: Segment;
  readonly columns: FigureColumns;
  readonly live: Bits;
};

/** The last entry of `unindexed` that layers answer for. */
const lastNumber = (layers: readonly Layer[]): number => layers.reduce((most, { upTo }) => Math.max(most, upTo), 0);

/** Answers kept: as many orders of the list as the index does not know itself, and a search. */
const MOST_ANSWERS = 4;

/** Of a stored layer the rest is read when it is asked for. */
const UNREAD = { columns: null, sequences: null } as const;

/** Small segments in memory are joined when there are more: each costs a look-up per word. */
const MAX_MEMORY_LAYERS = 8;
/** Documents of a segment in memory that counts as small. */
const MOST_TO_JOIN = MOST_IN_SEGMENT / 4;

export type SortTime = (typeof SORT_TIMES)[number];

/** Of fewer than one in so many the order is made for them alone: that of all documents would be made anew after each act. */
const SHARE_ORDERED_ALONE = 16;

const orderFound = (found: readonly FoundIn[], sort: SortTime): DocumentOrder =>
  orderDocuments(found.map(({ segment: { times, ids }, bits }) => ({ numbers: times[sort], ids, wanted: bits })));

/** What is asked for, and what of it each facet leaves out of its own count, so that more of it can be chosen. */
export type FacetQuery = {
  readonly query: SearchQuery;
  readonly chosen: readonly { readonly facet: Facet; readonly clause: SearchQuery[number] }[];
};

/** For each layer, the documents of each phrase. */
type PhraseBits = readonly (readonly FoundInRow[])[];

/** What words in a row are looked for in. `turn` ends when nobody who asked later is waiting. */
type PhraseSearch = {
  readonly database: Database;
  readonly layers: readonly Layer[];
  readonly turn: () => Promise<void>;
};

/** Layer after layer: the sequences of a large library together would fill the memory. */
const phrasesIn = async ({ database, layers, turn }: PhraseSearch, phrases: readonly Phrase[]): Promise<PhraseBits> => {
  const found: (readonly FoundInRow[])[] = [];
  for (const layer of layers) {
    await turn();
    found.push(await Promise.all(phrases.map((phrase) => findPhrase(database, layer, phrase))));
  }
  return found;
};

/** Rows of a megabyte and more read at once: the rows of a list that are asked for meanwhile wait for no more than these. */
const LARGE_TOGETHER = 2;

const readFew = async <Id, Row>(
  ids: readonly Id[],
  read: (some: Id[]) => PromiseLike<Row[]>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += LARGE_TOGETHER)
    rows.push(...(await read(ids.slice(at, at + LARGE_TOGETHER))));
  return rows;
};

/** The words and figures of the library as one window sees them. */
export type LibraryIndex = ReturnType<typeof createLibraryIndex>;

/**
 * Stored segments, and in memory what was written since they were made. The index brings itself up to date at each use,
 * reading only what is new.
 */
export const createLibraryIndex = ({ database }: Connection, places: () => Promise<Locate>) => {
  let layers: readonly Layer[] = [];
  let isCurrent = Promise.resolve();
  let nextBase = 1;
  const bases = new WeakMap<FigureColumns, number>();

  /** What is stored and what waits, seen at one moment: of a search nothing else is asked of the database. */
  const look = () =>
    database.transaction('r', ['segments', 'unindexed'], async () => {
      const [stored, waiting] = await Promise.all([
        database.segments.toCollection().primaryKeys(),
        database.unindexed.where('seq').above(lastNumber(layers)).toArray(),
      ]);
      return { stored, waiting };
    });

  const loadStored = async (stored: readonly (number | undefined)[]): Promise<readonly Layer[]> => {
    const known = new Set(layers.flatMap(({ id }) => (id === null ? [] : [id])));
    const missing = stored.filter((id): id is number => id !== undefined && !known.has(id));
    const rows = await readFew(missing, (ids) => database.segments.bulkGet(ids));
    const isStored = new Set(stored);
    const kept = layers.filter(({ id }) => id === null || isStored.has(id));
    const arrived = rows.flatMap((row): readonly Layer[] =>
      row?.id === undefined
        ? []
        : [{ ...UNREAD, id: row.id, upTo: row.upTo, segment: row.segment, live: new Uint32Array() }],
    );
    if (arrived.length === 0 && kept.length === layers.length) return layers;
    const all = [...kept, ...arrived];
    const storedUpTo = all.reduce((most, { id, upTo }) => (id === null ? most : Math.max(most, upTo)), 0);
    return all.filter(({ id, upTo }) => id !== null || upTo > storedUpTo);
  };

  const readNew = async (known: readonly Layer[], waiting: readonly QueueRow[]): Promise<readonly Layer[]> => {
    const upTo = lastNumber(known);
    const rows = waiting.filter(({ seq = 0 }) => seq > upTo);
    if (rows.length === 0) return known;
    const locate = await places();
    const made: Layer[] = [];
    for (let from = 0; from < rows.length; from += MOST_IN_SEGMENT) {
      const some = rows.slice(from, from + MOST_IN_SEGMENT);
      const packed = await buildPacked(database, idsOf(some), locate);
      made.push({ id: null, upTo: lastOf(some), ...packed, live: new Uint32Array() });
    }
    return [...known, ...made];
  };

  const renew = async (): Promise<void> => {
    const { stored, waiting } = await look();
    const next = await readNew(await loadStored(stored), waiting);
    if (next === layers) return;
    const ordered = next.toSorted((a, b) => a.upTo - b.upTo);
    markLive(ordered);
    const firstSmall = 1 + ordered.findLastIndex(({ id, segment }) => id !== null || sizeOf(segment) > MOST_TO_JOIN);
    const small = ordered.slice(firstSmall);
    layers = small.length > MAX_MEMORY_LAYERS ? [...ordered.slice(0, firstSmall), joinLayers(small)] : ordered;
  };

  const renewColumns = async (): Promise<void> => {
    await renew();
    const missing = layers.flatMap(({ id, columns }) => (id !== null && columns === null ? [id] : []));
    if (missing.length === 0) return;
    const rows = await readFew(missing, (ids) => database.columns.bulkGet(ids));
    const arrived = new Map(rows.flatMap((row) => (row ? [[row.id, unpackArrays(row.columns)] as const] : [])));
    layers = layers.map((layer) => ({ ...layer, columns: layer.columns ?? arrived.get(layer.id ?? -1) ?? null }));
  };

  /** Uses are one after the other: two that renewed at once would index the same twice. */
  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    const before = isCurrent;
    let end = () => {};
    isCurrent = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    try {
      // Called from here and not from the use before, so that a live query is told of what this one reads.
      await work();
    } finally {
      end();
    }
  };

  /** Made once for a state of the library: a search goes through it, and sorts nothing. */
  let orders: { readonly over: readonly Layer[]; readonly by: Map<SortTime, DocumentOrder> } = {
    over: layers,
    by: new Map(),
  };
  const orderBy = (over: readonly Layer[], sort: SortTime): DocumentOrder => {
    if (orders.over !== over) orders = { over, by: new Map() };
    const known =
      orders.by.get(sort) ?? orderDocuments(over.map(({ segment: { times, ids } }) => ({ numbers: times[sort], ids })));
    orders.by.set(sort, known);
    return known;
  };

  /** What was found of the last phrases asked for: the first rows of a list, its order and its counts are three questions. */
  let lastPhrases: {
    readonly key: string;
    readonly over: readonly Layer[];
    readonly found: Promise<PhraseBits>;
  } | null = null;
  const findPhrases = (phrases: readonly Phrase[]): Promise<PhraseBits> => {
    const key = JSON.stringify(phrases);
    const over = layers;
    if (lastPhrases?.key === key && lastPhrases.over === layers) return lastPhrases.found;
    const turn = async (): Promise<void> => {
      // What was asked for last is what the reader waits for: a search that was given up goes on after it.
      let awaited: typeof lastPhrases = own;
      while (lastPhrases !== null && lastPhrases !== awaited && lastPhrases !== own) {
        awaited = lastPhrases;
        await awaited.found.catch(() => {});
      }
    };
    const own = {
      key,
      over: layers,
      found: Promise.resolve().then(() => phrasesIn({ database, layers: over, turn }, phrases)),
    };
    lastPhrases = own;
    const { found } = own;
    // What failed is tried again.
    found.catch(() => {
      if (lastPhrases === own) lastPhrases = null;
    });
    return found;
  };

  /** What answers a query, layer by layer, in the library as it is now. */
  const findAll = async (
    query: SearchQuery,
  ): Promise<{ readonly over: readonly Layer[]; readonly found: readonly FoundIn[] }> => {
    await inTurn(renew);
    const phrases = phrasesOf(query);
    const over = layers;
    const inRow = phrases.length === 0 ? [] : await findPhrases(phrases);
    if (inRow.flat().some(({ isWhole }) => !isWhole)) {
      await inTurn(renew);
      if (layers !== over) return findAll(query);
    }
    const found = over.map(({ segment, live }, nth) => {
      const bits = findDocuments(segment, query);
      narrow(bits, live);
      for (const [at, { isNegated }] of phrases.entries()) narrow(bits, inRow[nth]?.[at]?.bits ?? bits, isNegated);
      return { segment, bits };
    });
    return { over, found };
  };

  let figures: { readonly over: readonly Layer[] | null; readonly layers: readonly FigureLayer[] } = {
    over: null,
    layers: [],
  };

  const baseOf = (columns: FigureColumns): number => {
    const known = bases.get(columns);
    if (known !== undefined) return known;
    const base = nextBase;
    nextBase += columns.flags.length;
    bases.set(columns, base);
    return base;
  };

  /** The last questions that took long to answer, and over which state of the library. */
  let asked: { readonly over: readonly Layer[]; readonly answers: Map<string, Promise<PackedIds>> } = {
    over: layers,
    answers: new Map(),
  };

  return {
    /** Works an answer out once: the first rows of a list and the order of all of it are two questions. */
    once: (key: string, workOut: () => Promise<PackedIds>): Promise<PackedIds> => {
      if (asked.over !== layers) asked = { over: layers, answers: new Map() };
      const { answers } = asked;
      const known = answers.get(key);
      if (known) return known;
      const answer = workOut();
      if (answers.size === MOST_ANSWERS) answers.delete([...answers.keys()][0] ?? '');
      answers.set(key, answer);
      // What failed is tried again.
      answer.catch(() => answers.delete(key));
      return answer;
    },
    upToDate: () => inTurn(renew),
    /** Ids of what answers a query, the latest first by the time asked for. */
    find: async (query: SearchQuery, sort: SortTime): Promise<PackedIds> => {
      const { over, found } = await findAll(query);
      const isFew = found.every(({ segment, bits }) => countBits(bits) * SHARE_ORDERED_ALONE < sizeOf(segment));
      return idsFound(found, isFew ? orderFound(found, sort) : orderBy(over, sort));
    },
    /** How many of what answers a query have each value of each facet. */
    countFacets: async (
      { query, chosen }: FacetQuery,
      facets: readonly Facet[],
    ): Promise<{ readonly total: number; readonly facets: FacetCounts }> => {
      const counts = noFacetCounts();
      let total = 0;
      for (const { segment, bits: base } of (await findAll(query)).found) {
        const each = chosen.map(({ facet, clause }) => ({ facet, bits: findDocuments(segment, [clause]) }));
        const without = (left: Facet | null): Bits => {
          const bits = base.slice();
          for (const one of each) if (one.facet !== left) narrow(bits, one.bits);
          return bits;
        };
        const found = without(null);
        total += countBits(found);
        for (const facet of facets) {
          const isChosen = each.some((one) => one.facet === facet);
          addFacetCounts(counts, { segment, facet, found: isChosen ? without(facet) : found });
        }
      }
      return { total, facets: counts };
    },
    /** The figures of all layers, the newest layer last; the same list as long as nothing changed. */
    figureLayers: async (): Promise<readonly FigureLayer[]> => {
      await inTurn(renewColumns);
      if (figures.over !== layers) {
        const packed = layers.flatMap(({ segment, columns, live }) =>
          columns === null ? [] : [{ base: baseOf(columns), segment, columns, live }],
        );
        figures = { over: layers, layers: packed };
      }
      return figures.layers;
    },
  };
};
