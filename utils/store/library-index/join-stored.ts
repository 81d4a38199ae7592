import { type Result, succeed } from '@/utils/model';
import { countBits, DOCUMENTS_TOGETHER, joinSegments, joinSequences, sizeOf, type WordSequences } from '@/utils/search';
import { type PackedArrays, packArrays, unpackArrays } from '../packing/pack-arrays';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import type { StoreReason } from '../records/reasons';
import { joinColumns } from './join-columns';
import { joinTitles, type Layer, markLive } from './layers';
import { isMiddling, isSmall, MANY_SEGMENTS, nextJoin } from './next-join';
import {
  addSegment,
  piecesOf,
  readSegment,
  readTitles,
  removeSegments,
  SEGMENT_TABLES,
  type SegmentRows,
} from './segment-tables';

type StoredLayer = Layer & { readonly id: number };

/** Pieces that are read, renumbered and deflated between two other tasks. */
const PIECES_AT_ONCE = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** All stored segments, the oldest first. What was joined has a later number than what is newer. */
const readLayers = async (database: Database): Promise<readonly StoredLayer[]> => {
  const layers: StoredLayer[] = [];
  for (const id of await database.segments.toCollection().primaryKeys()) {
    const stored = id === undefined ? undefined : await readSegment(database, id);
    if (stored) layers.push({ ...stored, columns: null, sequences: null, titles: null, live: new Uint32Array() });
  }
  const ordered = layers.toSorted((one, other) => one.upTo - other.upTo);
  markLive(ordered);
  return ordered;
};

/** Stands for a piece that is gone: its documents have no words in a row. */
const emptyPiece = (documents: number): WordSequences => ({
  ends: new Uint32Array(documents),
  bytes: new Uint8Array(),
});

async function* readPieces({ sequences }: Database, { id, segment }: StoredLayer): AsyncGenerator<WordSequences> {
  const size = sizeOf(segment);
  for (let from = 0; from * DOCUMENTS_TOGETHER < size; from += PIECES_AT_ONCE) {
    const end = Math.min(from + PIECES_AT_ONCE, Math.ceil(size / DOCUMENTS_TOGETHER));
    const rows = await sequences.where(':id').between([id, from], [id, end]).toArray();
    const known = new Map(rows.map((row) => [row.piece, row.sequences]));
    for (let piece = from; piece < end; piece += 1) {
      const stored = known.get(piece);
      yield stored ? unpackArrays(stored) : emptyPiece(Math.min(DOCUMENTS_TOGETHER, size - piece * DOCUMENTS_TOGETHER));
    }
    await pause();
  }
}

/** What stored segments become; `gone` of the oldest tell nobody anything. Null where columns are gone, since another context is at it. */
const joinRead = async (
  database: Database,
  layers: readonly StoredLayer[],
  areOldest: boolean,
): Promise<SegmentRows | null> => {
  const gone = areOldest ? [] : [...new Set(layers.flatMap(({ segment }) => segment.gone))];
  const parts = layers.map(({ segment, live }) => ({ segment, wanted: live }));
  const { segment, numbers } = await joinSegments(parts, { gone, pause });
  const sequences: PackedArrays[] = [];
  const pieces = joinSequences(
    layers.map((layer, nth) => ({
      pieces: readPieces(database, layer),
      wanted: layer.live,
      numbers: numbers[nth] ?? new Uint32Array(),
    })),
  );
  for await (const piece of pieces) sequences.push(packArrays(piece));
  const rows = await database.columns.bulkGet(layers.map(({ id }) => id));
  const columns = rows.flatMap((row, nth) => {
    const wanted = layers[nth]?.live;
    return row && wanted ? [{ columns: unpackArrays(row.columns), wanted }] : [];
  });
  if (columns.length < layers.length) return null;
  const known = await readTitles(
    database,
    layers.map(({ id }) => id),
  );
  const titles = await joinTitles(
    layers.map((layer) => ({ ...layer, titles: known.get(layer.id) ?? null })),
    pause,
  );
  const upTo = layers.at(-1)?.upTo ?? 0;
  return {
    upTo,
    segment,
    columns: packArrays(joinColumns(columns)),
    sequences,
    titles: titles && packArrays(titles),
  };
};

/** Puts one segment in the place of some, unless another context has done so meanwhile. */
const replaceSegments = ({ database, write }: Connection, ids: readonly number[], joined: SegmentRows | null) =>
  write(SEGMENT_TABLES, async () => {
    const present = new Set(await database.segments.toCollection().primaryKeys());
    if (ids.some((id) => !present.has(id))) return;
    await removeSegments(database, ids);
    if (joined) await addSegment(database, joined);
  });

/** Drops what newer segments replaced wholly and joins one run of neighbours; answers whether there may be more to do. */
const joinNext = async (connection: Connection): Promise<Result<boolean, StoreReason>> => {
  const { database, read } = connection;
  const planned = await read(async () => {
    const layers = await readLayers(database);
    const idle = layers.filter(({ live, segment }) => countBits(live) === 0 && segment.gone.length === 0);
    const kept = layers.filter((layer) => !idle.includes(layer));
    // What newer segments replaced for the greater part counts by what is left of it.
    const run = nextJoin(kept.map(({ live }) => countBits(live)));
    const chosen = run ? kept.slice(...run) : [];
    const joined = run ? await joinRead(database, chosen, run[0] === 0) : null;
    return { idle, chosen: joined ? chosen : [], joined };
  });
  if (!planned.ok) return planned;
  const { idle, chosen, joined } = planned.value;
  const replaced = [...idle, ...chosen].map(({ id }) => id);
  if (replaced.length === 0) return succeed(false);
  const written = await replaceSegments(connection, replaced, joined);
  return written.ok ? succeed(joined !== null) : written;
};

/** Documents of each stored segment, by the numbers of their pieces: to look at the segments is to read all of the index. */
const readSizes = async (database: Database): Promise<readonly number[]> => {
  const ids = (await database.segments.toCollection().primaryKeys()).filter((id) => id !== undefined);
  const last = await Promise.all(ids.map((id) => piecesOf(database, id).reverse().limit(1).primaryKeys()));
  return last.map(([key]) => (key ? (key[1] + 1) * DOCUMENTS_TOGETHER : 0));
};

/** Joins stored segments where there are many, each join in a transaction of its own and prepared outside of it. */
export const joinStored = async (connection: Connection): Promise<Result<void, StoreReason>> => {
  const sizes = await connection.read(() => readSizes(connection.database));
  if (!sizes.ok) return sizes;
  const areMany = [isSmall, isMiddling].some((isSo) => sizes.value.filter(isSo).length >= MANY_SEGMENTS);
  for (let more = areMany; more; ) {
    const joined = await joinNext(connection);
    if (!joined.ok) return joined;
    more = joined.value;
  }
  return succeed(undefined);
};
