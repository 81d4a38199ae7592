import { Dexie } from 'dexie';
import { type Result, succeed } from '@/utils/model';
import { countBits, DOCUMENTS_TOGETHER } from '@/utils/search';
import type { Connection } from './connection';
import type { Database } from './database';
import { buildPacked, idsOf, joinLayers, type Layer, lastOf, MOST_IN_SEGMENT, markLive, type Packed } from './layers';
import { packArrays, unpackArrays } from './pack-arrays';
import type { Locate } from './place-codes';
import type { StoreReason } from './reasons';

/** Below this, what is not yet in a stored segment is indexed anew by each page: it waits until nothing else is going on. */
const FEWEST_TO_STORE = 256;
const MOST_SMALL_SEGMENTS = 8;
/** Documents of a segment that counts as small. */
const MOST_IN_SMALL = MOST_IN_SEGMENT / 4;

const SEGMENT_TABLES = ['segments', 'columns', 'sequences'] as const;

type Storing = { readonly connection: Connection; readonly locate: Locate };

const storeNext = async ({ connection: { database, write }, locate }: Storing) => {
  const rows = await database.unindexed.limit(MOST_IN_SEGMENT).toArray();
  const packed = await buildPacked(database, idsOf(rows), locate);
  const upTo = lastOf(rows);
  return write([...SEGMENT_TABLES, 'unindexed'], async () => {
    // Another context may have stored the same meanwhile.
    if ((await database.unindexed.where('seq').belowOrEqual(upTo).count()) !== rows.length) return;
    await addPacked(database, upTo, packed);
    await database.unindexed.where('seq').belowOrEqual(upTo).delete();
  });
};

/** Joins the newest stored segments when there are many small ones, and drops those that newer ones replaced wholly. */
const tidy = ({ database, write }: Connection) =>
  write(SEGMENT_TABLES, async () => {
    const rows = await database.segments.toArray();
    const layers = rows.map(
      ({ id, upTo, segment }): Layer => ({
        ...{ id: id ?? null, upTo, segment },
        ...{ columns: null, sequences: null, live: new Uint32Array() },
      }),
    );
    markLive(layers);
    const idle = layers.filter(({ live, segment }) => countBits(live) === 0 && segment.gone.length === 0);
    await removeSegments(database, idle);
    const kept = layers.filter((layer) => !idle.includes(layer));
    // What newer segments replaced for the greater part counts by what is left of it.
    const small = kept.filter(({ live }) => countBits(live) < MOST_IN_SMALL);
    // Only neighbours may be joined: what is newer must stay newer.
    const newest = kept.slice(-small.length);
    if (small.length < MOST_SMALL_SEGMENTS || newest.some((layer) => !small.includes(layer))) return;
    const { upTo, ...joined } = joinLayers(await Promise.all(newest.map((layer) => withAll(database, layer))));
    await removeSegments(database, newest);
    await addPacked(database, upTo, joined);
  });

/** Whether there are many small segments, by the numbers of their pieces: to look at the segments is to read all of the index. */
const areManySmall = async ({ segments, sequences }: Database): Promise<boolean> => {
  const ids = await segments.toCollection().primaryKeys();
  const firstOfLarge = MOST_IN_SMALL / DOCUMENTS_TOGETHER;
  const large = await Promise.all(
    ids.map((id) => sequences.where(':id').between([id, firstOfLarge], [id, Dexie.maxKey]).count()),
  );
  return large.filter((pieces) => pieces === 0).length >= MOST_SMALL_SEGMENTS;
};

/** A stored layer with what lies beside its segment. */
const withAll = async ({ columns, sequences }: Database, layer: Layer): Promise<Layer> => {
  if (layer.id === null) return layer;
  const [own, pieces] = await Promise.all([columns.get(layer.id), piecesOf(sequences, layer.id).toArray()]);
  return {
    ...layer,
    columns: own ? unpackArrays(own.columns) : null,
    sequences: pieces.map((row) => unpackArrays(row.sequences)),
  };
};

/** The rows of a segment, in the order of their numbers. */
const piecesOf = (sequences: Database['sequences'], segment: number) =>
  sequences.where(':id').between([segment, Dexie.minKey], [segment, Dexie.maxKey]);

const addPacked = async (database: Database, upTo: number, { segment, columns, sequences }: Packed): Promise<void> => {
  // `as`: the key of what was just added.
  const id = (await database.segments.add({ upTo, segment })) as number;
  await database.columns.add({ id, columns: packArrays(columns) });
  await database.sequences.bulkAdd(sequences.map((own, piece) => ({ segment: id, piece, sequences: packArrays(own) })));
};

const removeSegments = async (database: Database, layers: readonly Layer[]): Promise<void> => {
  const ids = layers.flatMap(({ id }) => (id === null ? [] : [id]));
  await database.segments.bulkDelete(ids);
  await database.columns.bulkDelete(ids);
  for (const id of ids) await piecesOf(database.sequences, id).delete();
};

/** After so many entries were stored. */
const tidyWhereDue = async (connection: Connection, stored: number): Promise<Result<void, StoreReason>> => {
  if (stored === 0) return succeed(undefined);
  if (stored < FEWEST_TO_STORE) {
    const areMany = await connection.read(() => areManySmall(connection.database));
    if (!areMany.ok) return areMany;
    if (!areMany.value) return succeed(undefined);
  }
  return tidy(connection);
};

export type Storage = {
  /** How many entries must wait for it, one at least; else so many that each page would take its time over them. */
  readonly fewest?: number;
};

/** Puts what waits to be indexed into stored segments, when it is much; each in a transaction of its own. */
export const storeSegments = async (
  connection: Connection,
  places: () => Promise<Locate>,
  { fewest = FEWEST_TO_STORE }: Storage = {},
): Promise<Result<void, StoreReason>> => {
  let stored = 0;
  for (;;) {
    const waiting = await connection.read(() => connection.database.unindexed.count());
    if (!waiting.ok) return waiting;
    if (waiting.value < Math.max(1, fewest)) return tidyWhereDue(connection, stored);
    const locate = await places();
    const next = await connection.read(() => storeNext({ connection, locate }));
    const written = next.ok ? next.value : next;
    if (!written.ok) return written;
    stored = Math.max(stored, waiting.value);
  }
};
