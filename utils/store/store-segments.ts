import { type Result, succeed } from '@/utils/model';
import { countBits } from '@/utils/search';
import type { Connection } from './connection';
import type { Database } from './database';
import { buildPacked, idsOf, joinLayers, type Layer, lastOf, markLive } from './layers';
import type { Locate } from './place-codes';
import type { StoreReason } from './reasons';

/** Below this, what is not yet in a stored segment is quickly indexed anew by each page. */
const FEWEST_TO_STORE = 256;
/** Documents of a stored segment: large enough that there are few, small enough to be built in one go. */
const MOST_IN_SEGMENT = 4096;
const MOST_SMALL_SEGMENTS = 8;

type Storing = { readonly connection: Connection; readonly locate: Locate };

const storeNext = async ({ connection: { database, write }, locate }: Storing) => {
  const rows = await database.unindexed.limit(MOST_IN_SEGMENT).toArray();
  const { segment, columns } = await buildPacked(database, idsOf(rows), locate);
  const upTo = lastOf(rows);
  return write(['segments', 'columns', 'unindexed'], async () => {
    // Another context may have stored the same meanwhile.
    if ((await database.unindexed.where('seq').belowOrEqual(upTo).count()) !== rows.length) return;
    const id = await database.segments.add({ upTo, segment });
    await database.columns.add({ id, columns });
    await database.unindexed.where('seq').belowOrEqual(upTo).delete();
  });
};

/** Joins the newest stored segments when there are many small ones, and drops those that newer ones replaced wholly. */
const tidy = ({ database, write }: Connection) =>
  write(['segments', 'columns'], async () => {
    const rows = await database.segments.toArray();
    const layers = rows.map(
      ({ id, upTo, segment }): Layer => ({ id: id ?? null, upTo, segment, columns: null, live: new Uint32Array() }),
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
    const columns = await database.columns.bulkGet(newest.flatMap(({ id }) => (id === null ? [] : [id])));
    const {
      upTo,
      segment,
      columns: joined,
    } = joinLayers(newest.map((layer, at) => ({ ...layer, columns: columns[at]?.columns ?? null })));
    await removeSegments(database, newest);
    const id = await database.segments.add({ upTo, segment });
    if (joined) await database.columns.add({ id, columns: joined });
  });

const removeSegments = async ({ segments, columns }: Database, layers: readonly Layer[]): Promise<void> => {
  const ids = layers.flatMap(({ id }) => (id === null ? [] : [id]));
  await segments.bulkDelete(ids);
  await columns.bulkDelete(ids);
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
