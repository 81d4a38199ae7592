import { Dexie } from 'dexie';
import { type Result, succeed } from '@/utils/model';
import { countBits } from '@/utils/search';
import type { Connection } from './connection';
import type { Database } from './database';
import { buildPacked, idsOf, joinLayers, type Layer, lastOf, MOST_IN_SEGMENT, markLive, type Packed } from './layers';
import { packArrays, unpackArrays } from './pack-arrays';
import type { Locate } from './place-codes';
import type { StoreReason } from './reasons';

/** Below this, what is not yet in a stored segment is quickly indexed anew by each page. */
const FEWEST_TO_STORE = 256;
const MOST_SMALL_SEGMENTS = 8;

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
    const small = kept.filter(({ live }) => countBits(live) < MOST_IN_SEGMENT / 4);
    // Only neighbours may be joined: what is newer must stay newer.
    const newest = kept.slice(-small.length);
    if (small.length < MOST_SMALL_SEGMENTS || newest.some((layer) => !small.includes(layer))) return;
    const { upTo, ...joined } = joinLayers(await Promise.all(newest.map((layer) => withAll(database, layer))));
    await removeSegments(database, newest);
    await addPacked(database, upTo, joined);
  });

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

/** Puts what waits to be indexed into stored segments, when it is much; each in a transaction of its own. */
export const storeSegments = async (
  connection: Connection,
  places: () => Promise<Locate>,
): Promise<Result<void, StoreReason>> => {
  let isStored = false;
  for (;;) {
    const waiting = await connection.read(() => connection.database.unindexed.count());
    if (!waiting.ok) return waiting;
    if (waiting.value < FEWEST_TO_STORE) return isStored ? tidy(connection) : succeed(undefined);
    const locate = await places();
    const stored = await connection.read(() => storeNext({ connection, locate }));
    const written = stored.ok ? stored.value : stored;
    if (!written.ok) return written;
    isStored = true;
  }
};
