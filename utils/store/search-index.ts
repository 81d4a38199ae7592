import {
  addFacetCounts,
  allBits,
  type Bits,
  buildSegment,
  clearBit,
  countBits,
  createSegmentBuilder,
  type FacetCounts,
  findDocuments,
  forEachBit,
  narrow,
  noFacetCounts,
  type SearchDocument,
  type SearchQuery,
  type Segment,
  type SORT_TIMES,
} from '@/utils/search';
import { decodeText } from './body-bytes';
import type { Connection } from './connection';
import type { Database } from './database';
import type { MarkRow, QueueRow } from './rows';
import { searchDocument } from './search-document';

/** A segment in memory, and which of its documents no newer segment has. */
type Layer = {
  /** Key of its row; null while it is only in memory. */
  readonly id: number | null;
  readonly upTo: number;
  readonly segment: Segment;
  live: Bits;
};

/** Clippings whose bodies and marks are read at once. */
const CHUNK = 200;
/** Segments in memory are joined when there are more: each costs a look-up per word. */
const MAX_MEMORY_LAYERS = 8;

const groupMarks = (marks: readonly MarkRow[]): ReadonlyMap<string, readonly MarkRow[]> => {
  const groups = new Map<string, MarkRow[]>();
  for (const mark of marks) groups.set(mark.clippingId, [...(groups.get(mark.clippingId) ?? []), mark]);
  return groups;
};

/** The documents of some clippings; those that are no more are named as gone. */
export const readDocuments = async (database: Database, ids: readonly string[]) => {
  const documents: SearchDocument[] = [];
  const gone: string[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    const rows = await database.clippings.bulkGet(chunk);
    const found = rows.filter((row) => row !== undefined);
    const bodies = await database.bodies.bulkGet(found.map((row) => row.versionId));
    const marks = groupMarks(await database.marks.where('clippingId').anyOf(chunk).toArray());
    for (const [nth, row] of found.entries()) {
      documents.push(searchDocument(row, decodeText(bodies[nth]) ?? '', marks.get(row.id) ?? []));
    }
    gone.push(...chunk.filter((_, nth) => rows[nth] === undefined));
  }
  return { documents, gone };
};

const lastOf = (rows: readonly QueueRow[]): number => rows.at(-1)?.seq ?? 0;
const idsOf = (rows: readonly QueueRow[]): readonly string[] => [...new Set(rows.map(({ clippingId }) => clippingId))];

/** Which documents of each layer are the newest word on their clipping. Layers come with the newest last. */
const markLive = (layers: readonly Layer[]): void => {
  const seen = new Set<string>();
  for (const layer of layers.toReversed()) {
    const { ids, gone } = layer.segment;
    layer.live = allBits(ids.length);
    for (const [document, id] of ids.entries()) {
      if (seen.has(id)) clearBit(layer.live, document);
      seen.add(id);
    }
    for (const id of gone) seen.add(id);
  }
};

const joinLayers = (layers: readonly Layer[]): Layer => {
  const builder = createSegmentBuilder();
  for (const { segment, live } of layers) {
    const wanted = new Set<number>();
    forEachBit(live, (document) => wanted.add(document));
    builder.addSegment(segment, (document) => wanted.has(document));
  }
  const segment = builder.finish([...new Set(layers.flatMap((layer) => layer.segment.gone))]);
  return { id: null, upTo: layers.at(-1)?.upTo ?? 0, segment, live: allBits(segment.ids.length) };
};

/** A document found, with the times it can be sorted by. */
export type Hit = { readonly id: string; readonly time: number };
export type SortTime = (typeof SORT_TIMES)[number];

/**
 * The index of words as one context sees it: stored segments, and in memory what was written since they were made. It
 * brings itself up to date at each use, reading only what is new.
 */
export const createSearchIndex = ({ database }: Connection) => {
  let layers: readonly Layer[] = [];
  let isCurrent = Promise.resolve();

  const loadStored = async (): Promise<readonly Layer[]> => {
    const stored = await database.segments.toCollection().primaryKeys();
    const known = new Set(layers.flatMap(({ id }) => (id === null ? [] : [id])));
    const missing = stored.filter((id): id is number => id !== undefined && !known.has(id));
    const rows = await database.segments.bulkGet(missing);
    const isStored = new Set(stored);
    const kept = layers.filter(({ id }) => id === null || isStored.has(id));
    const arrived = rows.flatMap((row): readonly Layer[] =>
      row?.id === undefined ? [] : [{ id: row.id, upTo: row.upTo, segment: row.segment, live: new Uint32Array() }],
    );
    if (arrived.length === 0 && kept.length === layers.length) return layers;
    const all = [...kept, ...arrived];
    const storedUpTo = all.reduce((most, { id, upTo }) => (id === null ? most : Math.max(most, upTo)), 0);
    return all.filter(({ id, upTo }) => id !== null || upTo > storedUpTo);
  };

  const readNew = async (known: readonly Layer[]): Promise<readonly Layer[]> => {
    const upTo = known.reduce((most, layer) => Math.max(most, layer.upTo), 0);
    const rows = await database.unindexed.where('seq').above(upTo).toArray();
    if (rows.length === 0) return known;
    const { documents, gone } = await readDocuments(database, idsOf(rows));
    return [
      ...known,
      { id: null, upTo: lastOf(rows), segment: buildSegment(documents, gone), live: new Uint32Array() },
    ];
  };

  const renew = async (): Promise<void> => {
    const next = await readNew(await loadStored());
    if (next === layers) return;
    const ordered = next.toSorted((a, b) => a.upTo - b.upTo);
    markLive(ordered);
    const memory = ordered.filter(({ id }) => id === null);
    const joins = memory.length > MAX_MEMORY_LAYERS && ordered.slice(-memory.length).every(({ id }) => id === null);
    layers = joins ? [...ordered.slice(0, -memory.length), joinLayers(memory)] : ordered;
  };

  /** Uses are one after the other: two that renewed at once would index the same twice. */
  const upToDate = async (): Promise<void> => {
    // Read here as well, so that a live query is told of new entries even when another use has read them.
    await database.unindexed.count();
    isCurrent = isCurrent.then(renew, renew);
    await isCurrent;
  };

  const findIn = (layer: Layer, query: SearchQuery): Bits => {
    const bits = findDocuments(layer.segment, query);
    narrow(bits, layer.live);
    return bits;
  };

  return {
    upToDate,
    /** What answers a query, the latest first by the time asked for. */
    find: async (query: SearchQuery, sort: SortTime): Promise<readonly Hit[]> => {
      await upToDate();
      const hits = layers.flatMap((layer) => {
        const found: Hit[] = [];
        const times = layer.segment.times[sort];
        forEachBit(findIn(layer, query), (document) =>
          found.push({ id: layer.segment.ids[document] ?? '', time: times[document] ?? 0 }),
        );
        return found;
      });
      return hits.sort((a, b) => b.time - a.time);
    },
    /** How many of what answers a query have each value of each facet. */
    countFacets: async (query: SearchQuery): Promise<{ readonly total: number; readonly facets: FacetCounts }> => {
      await upToDate();
      const facets = noFacetCounts();
      let total = 0;
      for (const layer of layers) {
        const found = findIn(layer, query);
        total += countBits(found);
        addFacetCounts(facets, layer.segment, found);
      }
      return { total, facets };
    },
  };
};

export type SearchIndex = ReturnType<typeof createSearchIndex>;

/** Below this, what is not yet in a stored segment is quickly indexed anew by each page. */
const FEWEST_TO_STORE = 256;
/** Documents of a stored segment: large enough that there are few, small enough to be built in one go. */
const MOST_IN_SEGMENT = 4096;
const MOST_SMALL_SEGMENTS = 8;

const storeNext = async ({ database, write }: Connection) => {
  const rows = await database.unindexed.limit(MOST_IN_SEGMENT).toArray();
  const { documents, gone } = await readDocuments(database, idsOf(rows));
  const upTo = lastOf(rows);
  return write(['segments', 'unindexed'], async () => {
    // Another context may have stored the same meanwhile.
    if ((await database.unindexed.where('seq').belowOrEqual(upTo).count()) !== rows.length) return;
    await database.segments.add({ upTo, segment: buildSegment(documents, gone) });
    await database.unindexed.where('seq').belowOrEqual(upTo).delete();
  });
};

/** Joins the newest stored segments when there are many small ones. */
const joinSmall = ({ database, write }: Connection) =>
  write(['segments'], async () => {
    const rows = await database.segments.toArray();
    const small = rows.filter(({ segment }) => segment.ids.length < MOST_IN_SEGMENT / 4);
    // Only neighbours may be joined: what is newer must stay newer.
    const newest = rows.slice(-small.length);
    if (small.length < MOST_SMALL_SEGMENTS || newest.some((row) => !small.includes(row))) return;
    const layers = newest.map(({ upTo, segment }) => ({ id: null, upTo, segment, live: new Uint32Array() }));
    markLive(layers);
    const { upTo, segment } = joinLayers(layers);
    await database.segments.bulkDelete(newest.flatMap(({ id }) => (id === undefined ? [] : [id])));
    await database.segments.add({ upTo, segment });
  });

/** Puts what waits to be indexed into stored segments, when it is much; each in a transaction of its own. */
export const storeSegments = async (connection: Connection) => {
  for (;;) {
    const waiting = await connection.read(() => connection.database.unindexed.count());
    if (!waiting.ok || waiting.value < FEWEST_TO_STORE) return waiting;
    const stored = await connection.read(() => storeNext(connection));
    const written = stored.ok ? stored.value : stored;
    if (!written.ok) return written;
    const joined = await joinSmall(connection);
    if (!joined.ok) return joined;
  }
};
