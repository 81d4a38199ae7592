import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { findUndoable } from '../records/open-steps';
import type { ActivityRow, HistoryRow, IndicatorRow } from '../records/rows';

type Note = Pick<ActivityRow, 'id' | 'at' | 'type' | 'name' | 'count'> &
  Partial<Pick<ActivityRow, 'clippingIds' | 'before' | 'within'>>;

/** Writes down a part of an act on many, inside the transaction that does it: parts of one act are one line. */
export const noteActivity = async ({ activity }: Database, note: Note): Promise<void> => {
  const known = await activity.get(note.id);
  if (note.count === 0 && !known) return;
  await activity.put({
    ...note,
    at: known?.at ?? note.at,
    count: (known?.count ?? 0) + note.count,
    clippingIds: [...(known?.clippingIds ?? []), ...(note.clippingIds ?? [])],
    before: [...(known?.before ?? []), ...(note.before ?? [])],
    undone: false,
  });
};

/** One line of the activity history: a step of one clipping, or something done to many. */
export type ActivityLine =
  | {
      readonly type: 'step';
      readonly at: string;
      readonly step: HistoryRow;
      readonly title: string;
      /** Steps are taken back in their order: only the newest of a clipping that is still done can be. */
      readonly canUndo: boolean;
    }
  | {
      readonly type: 'many';
      readonly at: string;
      readonly activity: ActivityRow;
      /** Of the one clipping it was done to; empty where it was done to several, or the clipping is gone. */
      readonly title: string;
    };

export type ActivityQuery = {
  /** Only what was done before this moment (ISO 8601); for the next page. */
  readonly before?: string;
  readonly limit: number;
};

const HIGHEST = '\uffff';

/** What was done, the latest first. What is part of an act on many stands under that act alone. */
export const listActivity = ({ database, readTogether }: Connection, { before = HIGHEST, limit }: ActivityQuery) =>
  readTogether(['activity', 'history', 'clippings'], async (): Promise<readonly ActivityLine[]> => {
    const steps = await database.history
      .where('at')
      .below(before)
      .reverse()
      .filter(({ batch }) => batch === undefined)
      .limit(limit)
      .toArray();
    const many = await database.activity
      .where('at')
      .below(before)
      .reverse()
      .filter(({ within }) => within === undefined)
      .limit(limit)
      .toArray();
    const rows = await database.clippings.bulkGet(steps.map(({ clippingId }) => clippingId));
    const alone = many.map(({ clippingIds: [id, ...others] }) => (others.length === 0 ? (id ?? '') : ''));
    const only = await database.clippings.bulkGet(alone);
    const newest = await newestOf(database, new Set(steps.map(({ clippingId }) => clippingId)));
    const lines: readonly ActivityLine[] = [
      ...steps.map((step, nth) => ({
        ...{ type: 'step' as const, at: step.at, step, title: rows[nth]?.title ?? '' },
        canUndo: newest.has(step.id),
      })),
      ...many.map((activity, nth) => {
        const title = only[nth]?.title ?? '';
        return { type: 'many' as const, at: activity.at, activity, title };
      }),
    ];
    return lines.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
  });

/** The steps an undo would take back, which may be parts of an act on many. */
const newestOf = async (database: Database, clippingIds: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  const found = await Promise.all([...clippingIds].map((id) => findUndoable(database, id)));
  return new Set(found.flatMap((step) => (step ? [step.id] : [])));
};

/** Marks an act on many as taken back, after its parts were. */
export const closeActivity = ({ database, write }: Connection, id: string) =>
  write(['activity'], async (): Promise<void> => {
    await database.activity.update(id, { undone: true });
  });

/** The reader's own entries of the codebook and changes to built-in ones. */
export const listIndicators = ({ database, read }: Connection) =>
  read(async (): Promise<readonly IndicatorRow[]> => database.indicators.toArray());

export type IndicatorsRequest = {
  readonly batch: string;
  readonly now: string;
  /** The import they came with: taken back, it takes them along. */
  readonly importBatch?: string;
};

/** Adds entries, or replaces those with their ids, as one line of the activity history, or as a part of their import's. */
export const saveIndicators = (
  { database, write }: Connection,
  rows: readonly IndicatorRow[],
  { batch, now, importBatch }: IndicatorsRequest,
) =>
  write(['indicators', 'activity', 'imports'], async (): Promise<void> => {
    const known = await database.indicators.bulkGet(rows.map(({ id }) => id));
    await database.indicators.bulkPut([...rows]);
    // Nothing where the import brought no clippings: then this line alone is the way back.
    const head = importBatch === undefined ? undefined : await database.imports.get(importBatch);
    const isWithin = head !== undefined && !('group' in head);
    await noteActivity(database, {
      ...{ id: batch, at: now, type: 'indicator', name: rows[0]?.name ?? '', count: rows.length },
      before: rows.map(({ id }, nth) => ({ id, row: known[nth] ?? null })),
      ...(isWithin ? { within: importBatch } : {}),
    });
    if (isWithin) await database.imports.put({ ...head, indicatorBatch: batch });
  });

/** Puts back the entries of the codebook as they were before an act, inside a transaction. */
export const putBackIndicators = async (database: Database, batch: string): Promise<void> => {
  const done = await database.activity.get(batch);
  if (!done || done.undone) return;
  for (const { id, row } of done.before.toReversed()) {
    if (row) await database.indicators.put(row);
    else await database.indicators.delete(id);
  }
  await database.activity.update(batch, { undone: true });
};

/** Puts back the entries of the codebook as they were before an act. */
export const undoIndicators = ({ database, write }: Connection, batch: string) =>
  write(['indicators', 'activity'], () => putBackIndicators(database, batch));
