import { countMarks } from '@/utils/marks';
import { type ClippingBody, groupBy, type Mark, type Result } from '@/utils/model';
import { decodeBody } from '../records/body-bytes';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { listMarked, MARK_TABLES, readMarkSets, type StoredMarks } from '../records/mark-sets';
import { type StoreReason, settle, unwrap } from '../records/reasons';
import { type ClippingRow, checkClipping, type HistoryRow, type Version } from '../records/rows';
import { unreadableOf } from './find-unreadable';

/**
 * What can be wrong, and what a repair does about it:
 * - `unreadable-clipping` `unreadable-mark` `unreadable-text`: a record that is none; left as it is
 * - `changed-text`: a text that is not the one that was clipped (its SHA-256 differs); left as it is
 * - `missing-text`: a version without its text; left as it is
 * - `missing-version`: a clipping whose version is not on record; recorded anew
 * - `lost-clipping`: versions, marks or steps whose clipping is gone; the clipping is made anew where its text is there
 * - `misplaced-mark`: an anchored mark that stands on other words than it quotes; found again, else unanchored
 * - `wrong-counts`: counts that are not those of the marks; counted anew
 * - `broken-history`: steps whose numbers have gaps; left as it is
 * - `broken-index`: an index with more or fewer entries than its table; the rows are written anew
 */
export const FINDINGS = [
  'unreadable-clipping',
  'unreadable-mark',
  'unreadable-text',
  'changed-text',
  'missing-text',
  'missing-version',
  'lost-clipping',
  'misplaced-mark',
  'wrong-counts',
  'broken-history',
  'broken-index',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/**
 * One thing that is wrong. `id` is that of the record, for `broken-index` "table.index"; with marks goes the clipping they
 * belong to, whose id also stands for marks that cannot be read as a whole.
 */
export type Finding = { readonly kind: FindingKind; readonly id: string; readonly clippingId?: string };

export type IntegrityReport = {
  readonly clippings: number;
  readonly versions: number;
  readonly marks: number;
  readonly steps: number;
  readonly findings: readonly Finding[];
};

export type CheckOptions = {
  /** SHA-256 of a text as lower-case hex; without it texts are not compared with their hashes. */
  readonly hash?: (text: string) => Promise<string>;
  readonly onProgress?: (done: number, total: number) => void;
};

/** Clippings checked in one transaction: enough to be quick, few enough to hold in memory. */
const CHUNK = 50;

const READ_TABLES = ['clippings', 'bodies', 'versions', ...MARK_TABLES, 'history'] as const;

/** Indexes with exactly one entry a row. */
const FULL_INDEXES = {
  clippings: ['identity', 'state', '[state+clippedAt]', '[state+updatedAt]'],
  versions: ['clippingId', '[clippingId+number]'],
  marks: ['clippingId'],
  history: ['clippingId', '[clippingId+seq]'],
} as const;

/** A clipping with all that belongs to it, as it lies in the tables. */
type Parts = {
  readonly row: ClippingRow;
  readonly versions: readonly Version[];
  readonly marks: StoredMarks;
  readonly steps: readonly HistoryRow[];
  readonly body: Result<ClippingBody, StoreReason>;
};

const findingsOf = (kind: FindingKind, ids: readonly string[]): readonly Finding[] => ids.map((id) => ({ kind, id }));

const ofMarks = (kind: FindingKind, clippingId: string, ids: readonly string[]): readonly Finding[] =>
  ids.map((id) => ({ kind, id, clippingId }));

const findMisplaced = (marks: readonly Mark[], body: Parts['body']): readonly string[] => {
  if (!body.ok) return [];
  const { text } = body.value;
  return marks
    .filter(({ anchor, anchored }) => anchored && text.slice(anchor.start, anchor.end) !== anchor.quote)
    .map(({ id }) => id);
};

const checkParts = (parts: Parts): readonly Finding[] => {
  const { row, versions, marks, steps, body } = parts;
  if (!checkClipping(row).ok) return findingsOf('unreadable-clipping', [row.id]);
  const unreadable = unreadableOf(row.id, marks);
  const isRecorded = versions.some(({ id, number }) => id === row.versionId && number === row.version);
  const isOrdered = steps.every(({ seq }, at) => seq === at + 1);
  const common = [
    ...findingsOf('unreadable-text', !body.ok && body.reason === 'broken' ? [row.versionId] : []),
    ...findingsOf('missing-version', isRecorded ? [] : [row.id]),
    ...findingsOf('broken-history', isOrdered ? [] : [row.id]),
  ];
  // What is made from marks cannot be judged while one of them cannot be read.
  if (marks === null || unreadable.length > 0) return [...common, ...ofMarks('unreadable-mark', row.id, unreadable)];
  const isCounted = JSON.stringify(countMarks(marks)) === JSON.stringify(row.counts);
  return [
    ...common,
    ...ofMarks('misplaced-mark', row.id, findMisplaced(marks, body)),
    ...findingsOf('wrong-counts', isCounted ? [] : [row.id]),
  ];
};

const byClipping = <Row extends { readonly clippingId: string }>(rows: readonly Row[]) =>
  groupBy(rows, ({ clippingId }) => clippingId);

const readParts = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(READ_TABLES, async (): Promise<readonly Parts[]> => {
    const rows = (await database.clippings.bulkGet([...ids])).filter((row) => row !== undefined);
    const versions = byClipping(await database.versions.where('clippingId').anyOf(ids).toArray());
    const marks = await readMarkSets(
      database,
      rows.map(({ id }) => id),
    );
    const steps = byClipping(await database.history.where('clippingId').anyOf(ids).sortBy('seq'));
    const bodies = await database.bodies.bulkGet(rows.map((row) => row.versionId));
    return rows.map((row, at) => ({
      row,
      versions: versions.get(row.id) ?? [],
      marks: marks[at] ?? null,
      steps: steps.get(row.id) ?? [],
      body: decodeBody(bodies[at]),
    }));
  });

const checkTexts = async (all: readonly Parts[], hash: CheckOptions['hash']): Promise<readonly Finding[]> => {
  const changed: string[] = [];
  for (const { row, body } of all) {
    if (hash && body.ok && (await hash(body.value.text)) !== row.contentHash) changed.push(row.versionId);
  }
  return findingsOf('changed-text', changed);
};

const checkIndexes = async (database: Database): Promise<readonly Finding[]> => {
  const broken: string[] = [];
  for (const [table, indexes] of Object.entries(FULL_INDEXES)) {
    const rows = await database.table(table).count();
    for (const index of indexes) {
      if ((await database.table(table).orderBy(index).count()) !== rows) broken.push(`${table}.${index}`);
    }
  }
  return findingsOf('broken-index', broken);
};

/** What belongs to nothing, counts of everything, and the indexes: seen in one transaction. */
const checkWhole = ({ database, readTogether }: Connection) =>
  readTogether(READ_TABLES, async () => {
    const ids = await database.clippings.toCollection().primaryKeys();
    const known = new Set<unknown>(ids);
    const versionIds = await database.versions.toCollection().primaryKeys();
    const bodyIds = new Set(await database.bodies.toCollection().primaryKeys());
    const owners = await Promise.all([
      ...[database.versions, database.history].map((table) => table.orderBy('clippingId').uniqueKeys()),
      listMarked(database),
    ]);
    const lost = new Set(
      owners
        .flat()
        .map(String)
        .filter((id) => !known.has(id)),
    );
    return {
      ids,
      clippings: ids.length,
      versions: versionIds.length,
      steps: await database.history.count(),
      findings: [
        ...findingsOf('lost-clipping', [...lost]),
        ...findingsOf(
          'missing-text',
          versionIds.filter((id) => !bodyIds.has(id)),
        ),
        ...(await checkIndexes(database)),
      ],
    };
  });

/**
 * Looks through the whole library and says what is wrong; changes nothing. Clippings are read a chunk at a time, so that
 * work can go on meanwhile.
 */
export const checkIntegrity = (connection: Connection, { hash, onProgress }: CheckOptions = {}) =>
  settle(async (): Promise<IntegrityReport> => {
    const { ids, findings, ...counts } = unwrap(await checkWhole(connection));
    const found: Finding[] = [...findings];
    let marks = 0;
    for (let at = 0; at < ids.length; at += CHUNK) {
      const parts = unwrap(await readParts(connection, ids.slice(at, at + CHUNK)));
      found.push(...parts.flatMap(checkParts), ...(await checkTexts(parts, hash)));
      for (const part of parts) marks += part.marks?.length ?? 0;
      onProgress?.(Math.min(at + CHUNK, ids.length), ids.length);
    }
    return { ...counts, marks, findings: found };
  });
