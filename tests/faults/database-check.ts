import type { Page } from 'playwright-core';
import { countMarks } from '@/utils/marks';
import type { Clipping, Mark } from '@/utils/model';

// The database read as it lies there, without any code of the store: a judge that shares no mistake with the judged.

type Row = { readonly id: string; readonly clippingId: string };
type MarkRow = Mark & Row;
type VersionRow = Row & { readonly number: number };
export type StepRow = Row & {
  readonly seq: number;
  readonly type: string;
  readonly before: readonly Mark[];
  readonly after: readonly Mark[];
  readonly undone: boolean;
  readonly dropped: boolean;
  readonly toggledBy: string | null;
};

export type Database = {
  readonly clippings: readonly (Clipping & { readonly versionId: string })[];
  readonly marks: readonly MarkRow[];
  readonly versions: readonly VersionRow[];
  readonly history: readonly StepRow[];
  /** Keys of the bodies, and the text of each. */
  readonly bodies: readonly { readonly versionId: string; readonly text: string | null }[];
};

/** Everything there is, in one transaction, read by a page of the extension. Empty where there is no database. */
export const readDatabase = (page: Page): Promise<Database> =>
  page.evaluate(async () => {
    const empty = { clippings: [], marks: [], versions: [], history: [], bodies: [] };
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'trich-bao')) return empty;
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('trich-bao'));
    try {
      if (database.objectStoreNames.length === 0) return empty;
      const tables = database.transaction(Array.from(database.objectStoreNames));
      const all = (name: string) => settled(tables.objectStore(name).getAll());
      const [clippings, marks, versions, history, bodies] = await Promise.all(
        ['clippings', 'marks', 'versions', 'history', 'bodies'].map(all),
      );
      const textOf = (bytes: Uint8Array) => {
        try {
          return JSON.parse(new TextDecoder().decode(bytes)).text as string;
        } catch {
          return null;
        }
      };
      const texts = (bodies ?? []).map(({ versionId, bytes }) => ({ versionId, text: textOf(bytes) }));
      return { clippings, marks, versions, history, bodies: texts } as Database;
    } finally {
      database.close();
    }
  });

const groupBy = <T extends Row>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.clippingId, [...(groups.get(row.clippingId) ?? []), row]);
  return groups;
};

const isOneTo = (numbers: readonly number[]): boolean =>
  [...numbers].sort((a, b) => a - b).every((number, at) => number === at + 1);

/** The status each mark must have by the history: what the newest step that is not undone left, else what was before it. */
const statusesBy = (steps: readonly StepRow[]): ReadonlyMap<string, string> => {
  const statuses = new Map<string, string>();
  for (const step of [...steps].sort((a, b) => a.seq - b.seq)) {
    if (step.undone) for (const mark of step.before) if (!statuses.has(mark.id)) statuses.set(mark.id, mark.status);
    if (!step.undone) for (const mark of step.after) statuses.set(mark.id, mark.status);
  }
  return statuses;
};

/** What is wrong in a database: half clippings, orphans, wrong counts, marks on other words, a history that does not fit. */
export const findDamage = ({ clippings, marks, versions, history, bodies }: Database): readonly string[] => {
  const damage: string[] = [];
  const ids = new Set(clippings.map(({ id }) => id));
  const texts = new Map(bodies.map(({ versionId, text }) => [versionId, text]));
  const [marksOf, versionsOf, stepsOf] = [groupBy(marks), groupBy(versions), groupBy(history)];
  for (const { id, clippingId } of [...marks, ...versions, ...history])
    if (!ids.has(clippingId)) damage.push(`${id} belongs to no clipping`);
  if (new Set(clippings.map(({ identity }) => identity)).size !== clippings.length) damage.push('an article twice');
  if (bodies.length !== versions.length) damage.push(`${bodies.length} bodies of ${versions.length} versions`);
  for (const clipping of clippings) {
    const { id, version, versionId, counts } = clipping;
    const own = versionsOf.get(id) ?? [];
    const text = texts.get(versionId);
    const steps = stepsOf.get(id) ?? [];
    const placed = marksOf.get(id) ?? [];
    if (!isOneTo(own.map(({ number }) => number)) || own.length !== version) damage.push(`${id}: versions`);
    if (!text) damage.push(`${id}: no body`);
    if (JSON.stringify(countMarks(placed)) !== JSON.stringify(counts)) damage.push(`${id}: counts`);
    if (!isOneTo(steps.map(({ seq }) => seq))) damage.push(`${id}: steps`);
    for (const { id: markId, anchor, anchored } of placed)
      if (anchored && text?.slice(anchor.start, anchor.end) !== anchor.quote) damage.push(`${markId}: on other words`);
    const statuses = statusesBy(steps);
    for (const mark of placed) {
      const expected = statuses.get(mark.id);
      if (expected !== undefined && expected !== mark.status)
        damage.push(`${mark.id}: ${mark.status}, not ${expected}`);
    }
  }
  return damage;
};
