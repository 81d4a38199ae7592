import type { Mark } from '@/utils/model';
import type { Connection } from './connection';
import type { Database } from './database';
import { type FigureEntry, figureEntries } from './figure-row';

/** Tables a transaction must hold to keep what is derived from clippings and marks in step with them. */
export const DERIVED_TABLES = ['clippings', 'marks', 'figures', 'unindexed'] as const;

/** Clippings whose figures are made in one transaction. */
const CHUNK = 100;

/** Rows by the clipping they belong to. */
export const groupBy = <T extends { readonly clippingId: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.clippingId);
    if (group) group.push(row);
    else groups.set(row.clippingId, [row]);
  }
  return groups;
};

const isSame = (made: FigureEntry, known: FigureEntry): boolean =>
  JSON.stringify({ ...made, seq: known.seq }) === JSON.stringify({ ...known, seq: known.seq });

/** What to write and what to delete so that the table says of a clipping what `made` says. */
const compareEntries = (made: readonly FigureEntry[], known: readonly FigureEntry[]) => {
  const knownByMark = new Map(known.map((entry) => [entry.markId, entry]));
  const stays = new Set(made.map((entry) => entry.markId));
  const put = made.flatMap((entry) => {
    const before = knownByMark.get(entry.markId);
    if (before === undefined) return [entry];
    return isSame(entry, before) ? [] : [{ ...entry, seq: before.seq }];
  });
  const gone = known.flatMap(({ markId, seq }) => (stays.has(markId) || seq === undefined ? [] : [seq]));
  return { put, gone };
};

/**
 * Makes the figures of some clippings what their marks say, inside the transaction that changed them. Only rows that
 * differ are written, so that a decision on one mark writes one row.
 */
export const refreshFigures = async (database: Database, ids: readonly string[]): Promise<void> => {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    const rows = await database.clippings.bulkGet(chunk);
    const marks = groupBy(await database.marks.where('clippingId').anyOf(chunk).toArray());
    const known = groupBy(await database.figures.where('clippingId').anyOf(chunk).toArray());
    const changes = chunk.map((id, nth) => {
      const row = rows[nth];
      const made = row === undefined ? [] : figureEntries(row, (marks.get(id) ?? []) as readonly Mark[]);
      return compareEntries(made, known.get(id) ?? []);
    });
    await database.figures.bulkDelete(changes.flatMap(({ gone }) => gone));
    await database.figures.bulkPut(changes.flatMap(({ put }) => put));
  }
};

/**
 * To be called in every transaction that changed clippings or their marks: renews their figures and notes that their
 * words are to be indexed again.
 */
export const refreshDerived = async (database: Database, ids: readonly string[]): Promise<void> => {
  // An import may touch one clipping several times.
  const each = [...new Set(ids)];
  await refreshFigures(database, each);
  await database.unindexed.bulkAdd(each.map((clippingId) => ({ clippingId })));
};

/**
 * Makes the figures that an upgrade of the schema left to be made, a chunk a transaction, so that it can be broken off
 * and goes on where it stopped. Answers how many clippings it did; 0 when nothing was waiting.
 */
export const makeQueuedFigures = async ({ database, read, write }: Connection) => {
  let done = 0;
  for (;;) {
    const waiting = await read(() => database.queue.limit(CHUNK).toArray());
    if (!waiting.ok) return waiting;
    if (waiting.value.length === 0) return { ok: true, value: done } as const;
    const written = await write([...DERIVED_TABLES, 'queue'], async () => {
      await refreshFigures(database, [...new Set(waiting.value.map(({ clippingId }) => clippingId))]);
      await database.queue.bulkDelete(waiting.value.flatMap(({ seq }) => (seq === undefined ? [] : [seq])));
    });
    if (!written.ok) return written;
    done += waiting.value.length;
  }
};
