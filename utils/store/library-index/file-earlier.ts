import { type Result, succeed } from '@/utils/model';
import { fileArrays } from '../packing/pack-arrays';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import type { StoreReason } from '../records/reasons';
import { readSegment, type StoredSegment } from './segment-tables';

/** The first segment that lies in its row, as all did before schema 14; none where all have files. */
const findNext = async (database: Database): Promise<StoredSegment | undefined> => {
  const filed = new Set(await database.segmentFiles.toCollection().primaryKeys());
  const stored = await database.segments.toCollection().primaryKeys();
  const id = stored.find((one) => one !== undefined && !filed.has(one));
  return id === undefined ? undefined : readSegment(database, id);
};

/** Gives stored segments of before schema 14 their files, each in a transaction of its own. */
export const fileEarlier = async ({ database, read, write }: Connection): Promise<Result<void, StoreReason>> => {
  for (;;) {
    const next = await read(() => findNext(database));
    if (!next.ok) return next;
    if (next.value === undefined) return succeed(undefined);
    const { id, upTo, segment } = next.value;
    const written = await write(['segments', 'segmentFiles'], async () => {
      // Another context may have joined the segment with others meanwhile.
      if ((await database.segments.where(':id').equals(id).count()) === 0) return;
      await database.segmentFiles.put({ id, segment: fileArrays(segment) });
      await database.segments.put({ id, upTo });
    });
    if (!written.ok) return written;
  }
};
