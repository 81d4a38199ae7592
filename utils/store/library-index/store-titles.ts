import { type Result, succeed } from '@/utils/model';
import { idsBetween, indexWords, sizeOf } from '@/utils/search';
import { packArrays } from '../packing/pack-arrays';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import type { StoreReason } from '../records/reasons';
import type { TitlesRow } from '../records/rows';
import { titleOf } from './index-documents';
import { readSegment } from './segment-tables';

/** Clippings whose titles are read at once: few enough that whoever reads meanwhile does not notice. */
const READ_TOGETHER = 200;

/** The titles of the first segment that has none; null where all have them. */
const makeNext = async (database: Database): Promise<TitlesRow | null> => {
  const titled = new Set(await database.titles.toCollection().primaryKeys());
  const stored = await database.segments.toCollection().primaryKeys();
  const id = stored.find((one) => one !== undefined && !titled.has(one));
  const row = id === undefined ? undefined : await readSegment(database, id);
  if (id === undefined || !row) return null;
  const texts: string[] = [];
  for (let from = 0; from < sizeOf(row.segment); from += READ_TOGETHER) {
    const ids = idsBetween(row.segment.ids, from, from + READ_TOGETHER);
    // What is gone by now is no more found either.
    texts.push(...(await database.clippings.bulkGet([...ids])).map((clipping) => titleOf(clipping ?? {})));
  }
  return { id, titles: packArrays(indexWords(texts)) };
};

/**
 * Makes the titles of stored segments that have none: those of before schema 13, and of segments that were joined with such
 * a one. Until then a search puts their clippings in order without their titles.
 */
export const storeTitles = async ({ database, read, write }: Connection): Promise<Result<void, StoreReason>> => {
  for (;;) {
    const next = await read(() => makeNext(database));
    if (!next.ok) return next;
    const made = next.value;
    if (made === null) return succeed(undefined);
    const written = await write(['segments', 'titles'], async () => {
      // Another context may have joined the segment with others meanwhile.
      if ((await database.segments.where(':id').equals(made.id).count()) > 0) await database.titles.put(made);
    });
    if (!written.ok) return written;
  }
};
