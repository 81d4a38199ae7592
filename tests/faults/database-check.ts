import type { Page } from 'playwright-core';
import { countMarks } from '@/utils/marks';
import type { Clipping, Mark } from '@/utils/model';
import { readPacked } from './packed-rows';

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
  /** Keys of the bodies, what each holds, and its text. */
  readonly bodies: readonly { readonly versionId: string; readonly body: unknown; readonly text: string | null }[];
  /** Indexes that do not have exactly the rows of their table. */
  readonly brokenIndexes: readonly string[];
  /** Ids of clippings whose words are in the stored index or are noted to be put there. */
  readonly indexed: readonly string[];
  /** What imports left in the history. */
  readonly activity: readonly ActivityLine[];
  /** What is kept of imports, so that they can be taken back: one head for each, and what stood where it wrote. */
  readonly imports: readonly { readonly batch: string; readonly isHead: boolean }[];
};

type ActivityLine = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly undone: boolean;
};

/** The same as it crosses from the page: what is packed in base64. */
type Tables = Omit<Database, 'bodies'> & {
  readonly bodies: readonly { readonly versionId: string; readonly bytes: string }[];
  readonly markSets: readonly { readonly clippingId: string; readonly bytes: string }[];
};

const readTables = (page: Page): Promise<Tables> =>
  page.evaluate(async () => {
    const empty = {
      clippings: [],
      marks: [],
      markSets: [],
      versions: [],
      history: [],
      bodies: [],
      brokenIndexes: [],
      indexed: [],
      activity: [],
      imports: [],
    };
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
      const [clippings, marks, versions, history, bodies, unindexed, segments] = await Promise.all(
        ['clippings', 'marks', 'versions', 'history', 'bodies', 'unindexed', 'segments'].map(all),
      );
      const valueAt = (row: unknown, path: string): unknown =>
        // `as`: whatever a row holds, a missing field of it is `undefined`
        path.split('.').reduce<unknown>((value, field) => (value as Record<string, unknown> | null)?.[field], row);
      const isKey = (value: unknown) => typeof value === 'string' || typeof value === 'number';
      const findBroken = async (name: string, rows: readonly { id: string }[]): Promise<readonly string[]> => {
        const table = tables.objectStore(name);
        const broken = Array.from(table.indexNames).map(async (index) => {
          const paths = [table.index(index).keyPath].flat();
          const expected = rows.filter((row) => paths.every((path) => isKey(valueAt(row, path)))).map(({ id }) => id);
          const found = await settled(table.index(index).getAllKeys());
          return expected.sort().join() === found.map(String).sort().join() ? [] : [`${name}.${index}`];
        });
        return (await Promise.all(broken)).flat();
      };
      const brokenIndexes = await Promise.all([
        findBroken('clippings', clippings ?? []),
        findBroken('marks', marks ?? []),
        findBroken('versions', versions ?? []),
        findBroken('history', history ?? []),
      ]);
      // An index packs ids as numbers of 32 bits, or as one text with the end of each.
      type Packed = { readonly uuids: Uint32Array } | { readonly text: string; readonly ends: Uint32Array };
      const idsOf = (ids: Packed): readonly string[] => {
        if ('text' in ids) return Array.from(ids.ends, (end, at) => ids.text.slice(ids.ends[at - 1] ?? 0, end));
        const hex = Array.from(ids.uuids, (number) => number.toString(16).padStart(8, '0')).join('');
        const digits = hex.match(/.{32}/g) ?? [];
        return digits.map((own) => own.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
      };
      // Earlier schemas have fewer tables.
      const ifThere = async (name: string) => (database.objectStoreNames.contains(name) ? all(name) : []);
      const [markSets, activity, imports, segmentFiles] = await Promise.all(
        ['markSets', 'activity', 'imports', 'segmentFiles'].map(ifThere),
      );
      // Since schema 14 the arrays of a segment lie in its file; nothing else is asked of the transaction after this.
      type Place = { readonly array: string; readonly at: number; readonly length: number };
      type FiledIds = { readonly uuids: Place } | { readonly text: string; readonly ends: Place };
      type Filed = Blob | Uint8Array<ArrayBuffer>;
      const idsInFile = async (ids: FiledIds, file: Filed): Promise<readonly string[]> => {
        const bytes = file instanceof Blob ? await file.arrayBuffer() : file.buffer;
        const numbers = ({ at, length }: Place) => new Uint32Array(bytes, at, length);
        return idsOf('text' in ids ? { text: ids.text, ends: numbers(ids.ends) } : { uuids: numbers(ids.uuids) });
      };
      const filed = await Promise.all(
        (segmentFiles ?? []).map(({ segment }) => idsInFile(segment.shape.ids, segment.file)),
      );
      const indexed = [
        ...(unindexed ?? []).map(({ clippingId }) => clippingId),
        ...(segments ?? []).flatMap(({ segment }) => (segment ? idsOf(segment.ids) : [])),
        ...filed.flat(),
      ];
      const base64Of = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      const packed = <Row extends { readonly bytes: Uint8Array }>(rows: readonly Row[]) =>
        rows.map((row) => ({ ...row, bytes: base64Of(row.bytes) }));
      return {
        clippings,
        marks,
        markSets: packed(markSets ?? []),
        versions,
        history,
        bodies: packed(bodies ?? []),
        brokenIndexes: brokenIndexes.flat(),
        indexed,
        activity,
        imports: (imports ?? []).map((row) => ({ batch: row.batch, isHead: 'added' in row })),
      } as Tables;
    } finally {
      database.close();
    }
  });

/** Everything there is, in one transaction, read by a page of the extension. Empty where there is no database. */
export const readDatabase = async (page: Page): Promise<Database> => {
  const { markSets, bodies, marks, ...tables } = await readTables(page);
  // `as`: what the extension packed; where it is nothing of the kind, the marks and texts are missing below
  const packed = markSets.flatMap(({ clippingId, bytes }) =>
    ((readPacked(bytes) ?? []) as readonly Mark[]).map((mark) => ({ ...mark, clippingId })),
  );
  return {
    ...tables,
    marks: [...marks, ...packed],
    bodies: bodies.map(({ versionId, bytes }) => {
      const body = readPacked(bytes);
      return { versionId, body, text: (body as { readonly text: string } | null)?.text ?? null }; // `as`: as above
    }),
  };
};

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

/** What imports kept without the rest: a head without its line, earlier states without a head, anything of one taken back. */
const findImportRemains = ({ activity, imports }: Database): readonly string[] => {
  const heads = new Set(imports.flatMap(({ batch, isHead }) => (isHead ? [batch] : [])));
  const lines = new Map(activity.map((line) => [line.id, line]));
  return [
    ...[...heads]
      .filter((batch) => lines.get(batch)?.undone !== false)
      .map((batch) => `import ${batch}: no line to undo`),
    ...imports.filter(({ batch }) => !heads.has(batch)).map(({ batch }) => `import ${batch}: states without a head`),
  ];
};

/** What is wrong in a database: half clippings, orphans, wrong counts, marks on other words, a history that does not fit. */
export const findDamage = (database: Database): readonly string[] => {
  const { clippings, marks, versions, history, bodies } = database;
  const damage = [...database.brokenIndexes.map((name) => `index ${name}`), ...findImportRemains(database)];
  const indexed = new Set(database.indexed);
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
    if (!indexed.has(id)) damage.push(`${id}: its words cannot be found`);
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
