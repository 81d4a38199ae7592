import { sizeOf } from '@/utils/search';
import { unpackLargeArrays } from '../packing/pack-arrays';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import type { FigureColumns } from '../records/figure-columns';
import type { Locate } from '../records/place-codes';
import type { QueueRow } from '../records/rows';
import { lastQueued } from '../records/tally';
import { withWholeIndex } from './begin-anew';
import { buildPacked, idsOf, joinLayers, type Layer, lastOf, MOST_IN_SEGMENT, markLive } from './layers';
import { readSegment, type StoredSegment } from './segment-tables';

/** The last entry of `unindexed` that layers answer for. */
const lastNumber = (layers: readonly Layer[]): number => layers.reduce((most, { upTo }) => Math.max(most, upTo), 0);

/** Of a stored layer the rest is read when it is asked for. */
const UNREAD = { columns: null, sequences: null, titles: null } as const;

/** Small segments in memory are joined when there are more: each costs a look-up per word. */
const MAX_MEMORY_LAYERS = 8;
/** Documents of a segment in memory that counts as small. */
const MOST_TO_JOIN = MOST_IN_SEGMENT / 4;

/** Large rows on their way at once: one arrives while another is read, and a list that is asked for meanwhile waits for no more. */
const LARGE_TOGETHER = 2;

const readFew = async <Id, Row>(ids: readonly Id[], read: (id: Id) => PromiseLike<Row>): Promise<readonly Row[]> => {
  const rows = new Map<number, Row>();
  let next = 0;
  const readOn = async (): Promise<void> => {
    while (next < ids.length) {
      const at = next++;
      // `as`: within the list.
      rows.set(at, await read(ids[at] as Id));
    }
  };
  await Promise.all(Array.from({ length: LARGE_TOGETHER }, readOn));
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
};

/** Runs works one after the other: two that renewed at once would index the same twice. */
const createTurns = () => {
  let last = Promise.resolve();
  return async (work: () => Promise<void>): Promise<void> => {
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => {
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
};

const layerOf = (stored: StoredSegment | undefined): readonly Layer[] =>
  stored ? [{ ...UNREAD, ...stored, live: new Uint32Array() }] : [];

/** Those of before that are still there with those that arrived; what is stored by now need not be in memory beside it. */
const withArrived = (layers: readonly Layer[], arrived: readonly Layer[], isStored: ReadonlySet<number>) => {
  const kept = layers.filter(({ id }) => id === null || isStored.has(id));
  if (arrived.length === 0 && kept.length === layers.length) return layers;
  const all = [...kept, ...arrived];
  const storedUpTo = lastNumber(all.filter(({ id }) => id !== null));
  return all.filter(({ id, upTo }) => id !== null || upTo > storedUpTo);
};

/** The small ones that were made last in memory as one, where they are many. */
const joinSmall = async (ordered: readonly Layer[]): Promise<readonly Layer[]> => {
  const firstSmall = 1 + ordered.findLastIndex(({ id, segment }) => id !== null || sizeOf(segment) > MOST_TO_JOIN);
  const small = ordered.slice(firstSmall);
  return small.length > MAX_MEMORY_LAYERS ? [...ordered.slice(0, firstSmall), await joinLayers(small)] : ordered;
};

/**
 * What is stored and what waits beyond some layers, seen at one moment: of a search nothing else is asked of the database,
 * which takes about as long to say that nothing changed as the search takes. `meanwhile` is run when it has been asked.
 */
const look = (database: Database, layers: readonly Layer[], meanwhile: () => void) =>
  database.transaction('r', ['segments', 'unindexed', 'tallies'], async () => {
    const asked = Promise.all([database.segments.toCollection().primaryKeys(), lastQueued(database)]);
    meanwhile();
    const [stored, queued] = await asked;
    const known = lastNumber(layers);
    const waiting = queued === known ? [] : await database.unindexed.where('seq').above(known).toArray();
    return { stored: stored.filter((id) => id !== undefined), waiting };
  });

/** The layers of the index as one window has them, the oldest first: the same list as long as nothing changed. */
export type CurrentLayers = ReturnType<typeof createCurrentLayers>;

/**
 * Stored segments, and in memory what was written since they were made. They are brought up to date at each use, reading
 * only what is new.
 */
export const createCurrentLayers = (connection: Connection, places: () => Promise<Locate>) => {
  const { database } = connection;
  let layers: readonly Layer[] = [];
  const inTurn = createTurns();

  const loadStored = async (stored: readonly number[]): Promise<readonly Layer[]> => {
    const known = new Set(layers.map(({ id }) => id));
    const missing = stored.filter((id) => !known.has(id));
    const rows = await readFew(missing, (id) => readSegment(database, id));
    return withArrived(layers, rows.flatMap(layerOf), new Set(stored));
  };

  const indexNew = async (known: readonly Layer[], waiting: readonly QueueRow[]): Promise<readonly Layer[]> => {
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

  const renew = async (meanwhile: () => void = () => {}): Promise<void> => {
    const { stored, waiting } = await look(database, layers, meanwhile);
    const next = await indexNew(await loadStored(stored), waiting);
    if (next === layers) return;
    const ordered = next.toSorted((a, b) => a.upTo - b.upTo);
    markLive(ordered);
    layers = await joinSmall(ordered);
  };

  const renewColumns = async (): Promise<void> => {
    await renew();
    const missing = layers.flatMap(({ id, columns }) => (id !== null && columns === null ? [id] : []));
    if (missing.length === 0) return;
    const rows = await readFew(missing, (id) => database.columns.get(id));
    const arrived = new Map<number | undefined, FigureColumns>();
    for (const row of rows) if (row) arrived.set(row.id, await unpackLargeArrays(row.columns));
    layers = layers.map((layer) => ({ ...layer, columns: layer.columns ?? arrived.get(layer.id ?? -1) ?? null }));
  };

  const forget = (): void => {
    layers = [];
  };
  const update = (work: () => Promise<void>) => inTurn(() => withWholeIndex(connection, work, forget));

  return {
    /** As they were at the last use. */
    last: (): readonly Layer[] => layers,
    /** As they are now. */
    now: async (): Promise<readonly Layer[]> => {
      await update(() => renew());
      return layers;
    },
    /**
     * What is worked out over them as they are now. It is worked out over those of the last use while the database is asked
     * whether they still hold, and anew where they do not.
     */
    over: async <T>(work: (layers: readonly Layer[]) => T): Promise<T> => {
      const early: { readonly of: readonly Layer[]; readonly answer: T }[] = [];
      await update(() =>
        renew(() => {
          if (layers.length > 0) early.push({ of: layers, answer: work(layers) });
        }),
      );
      const still = early.find(({ of }) => of === layers);
      return still ? still.answer : work(layers);
    },
    /** As they are now, with their columns of figures. */
    withColumns: async (): Promise<readonly Layer[]> => {
      await update(renewColumns);
      return layers;
    },
  };
};
