import { Dexie } from 'dexie';
import type { Segment, WordIndex } from '@/utils/search';
import { fileArrays, type PackedArrays, packArrays, readFiled, unpackArrays } from '../packing/pack-arrays';
import type { Database } from '../records/database';
import type { Packed } from './layers';

/** The tables of the stored index: segments, and what lies beside each because not every search reads it. */
export const SEGMENT_TABLES = ['segments', 'segmentFiles', 'columns', 'sequences', 'titles'] as const;

/** A segment and what lies beside it, as the tables take it. */
export type SegmentRows = {
  readonly upTo: number;
  readonly segment: Segment;
  readonly columns: PackedArrays;
  readonly sequences: readonly PackedArrays[];
  /** Null where they are to be made afterwards, see `store-titles.ts`. */
  readonly titles: PackedArrays | null;
};

/** Deflates what is deflated: to be done before a transaction, which it would keep open. */
export const rowsOf = (upTo: number, { segment, columns, sequences, titles }: Packed): SegmentRows => ({
  upTo,
  segment,
  columns: packArrays(columns),
  sequences: sequences.map(packArrays),
  titles: titles && packArrays(titles),
});

/** Adds a segment, inside a transaction over `SEGMENT_TABLES`. */
export const addSegment = async (
  database: Database,
  { upTo, segment, columns, sequences, titles }: SegmentRows,
): Promise<void> => {
  // `as`: the key of what was just added.
  const id = (await database.segments.add({ upTo })) as number;
  await database.segmentFiles.add({ id, segment: fileArrays(segment) });
  await database.columns.add({ id, columns });
  if (titles) await database.titles.add({ id, titles });
  await database.sequences.bulkAdd(sequences.map((own, piece) => ({ segment: id, piece, sequences: own })));
};

/** A stored segment as it is read. */
export type StoredSegment = { readonly id: number; readonly upTo: number; readonly segment: Segment };

/**
 * A stored segment; none where it was taken away meanwhile. Both rows are asked for in one transaction, or a segment that is
 * moved from one to the other would be found in neither; its file is read after it. Throws where that is gone
 * (`withWholeIndex`).
 */
export const readSegment = async (database: Database, id: number): Promise<StoredSegment | undefined> => {
  const [row, file] = await database.transaction('r', ['segments', 'segmentFiles'], () =>
    Promise.all([database.segments.get(id), database.segmentFiles.get(id)]),
  );
  if (!row) return undefined;
  const segment = file ? await readFiled<Segment>(file.segment) : row.segment;
  if (!segment) throw new DOMException(`The file of segment ${id} is not there.`, 'NotFoundError');
  return { id, upTo: row.upTo, segment };
};

/** The sequences of a segment, in the order of their pieces. */
export const piecesOf = ({ sequences }: Database, segment: number) =>
  sequences.where(':id').between([segment, Dexie.minKey], [segment, Dexie.maxKey]);

/** Takes segments away, inside a transaction over `SEGMENT_TABLES`. */
export const removeSegments = async (database: Database, ids: readonly number[]): Promise<void> => {
  await database.segments.bulkDelete([...ids]);
  await database.segmentFiles.bulkDelete([...ids]);
  await database.columns.bulkDelete([...ids]);
  await database.titles.bulkDelete([...ids]);
  for (const id of ids) await piecesOf(database, id).delete();
};

/** The titles of stored segments, as far as they are there. */
export const readTitles = async (
  { titles }: Database,
  ids: readonly number[],
): Promise<ReadonlyMap<number, WordIndex>> => {
  const rows = await titles.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, unpackArrays(row.titles)] as const] : [])));
};
