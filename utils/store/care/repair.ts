import { describeSpan, locateAnchor } from '@/utils/anchor';
import { countMarks } from '@/utils/marks';
import { fail, type Mark } from '@/utils/model';
import { loadBody, loadClipping, loadMarks, revised } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database, TableName } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import { saveMarks } from '../records/mark-sets';
import { Refusal, settle } from '../records/reasons';
import type { ClippingRow, Version } from '../records/rows';
import type { Finding, FindingKind } from './check-integrity';

const TABLES: readonly TableName[] = [...DERIVED_TABLES, 'bodies', 'versions', 'history'];

type Mend = (database: Database, finding: Finding, now: string) => Promise<void>;

/** A version is what its clipping says of itself; the alarms it raised are on no other record. */
const versionOf = ({ versionId, id, version, ...row }: ClippingRow, alarms: Version['alarms']): Version => ({
  id: versionId,
  clippingId: id,
  number: version,
  clippedAt: row.clippedAt,
  contentHash: row.contentHash,
  url: row.url,
  title: row.title,
  publishedAt: row.publishedAt,
  alarms,
});

/** One that is there after all, with another number or unseen by a broken index, keeps its alarms. */
const recordVersion: Mend = async (database, { id }) => {
  const row = await loadClipping(database, id);
  const known = await database.versions.get(row.versionId);
  await database.versions.put(versionOf(row, known?.alarms ?? []));
};

/** Looks for the words of a mark again; where they are not, it waits unanchored to be attached by hand. */
const replaceMark = (mark: Mark, text: string): Mark => {
  const located = locateAnchor(text, mark.anchor);
  return located.ok ? { ...mark, anchor: describeSpan(text, located.value.span) } : { ...mark, anchored: false };
};

/** Mends one mark; what was indexed of its clipping is made anew. */
const mendMark: Mend = async (database, { id, clippingId }) => {
  if (clippingId === undefined) throw new Refusal(fail('missing'));
  const row = await loadClipping(database, clippingId);
  const { text } = await loadBody(database, row.versionId);
  const marks = await loadMarks(database, clippingId);
  const mended = marks.map((mark) => (mark.id === id ? replaceMark(mark, text) : mark));
  await saveMarks(database, clippingId, mended);
  await database.clippings.put(revised(row, row));
  await refreshDerived(database, [clippingId]);
};

/**
 * Makes a clipping anew whose own record is gone, from its newest version with a text: title and address are on record
 * there, what else the paper said is not. Its marks and its history are its own again.
 */
const remakeClipping: Mend = async (database, { id }, now) => {
  const versions = await database.versions.where('clippingId').equals(id).sortBy('number');
  const latest = versions.at(-1);
  if (latest === undefined) throw new Refusal(fail('missing', `no version of ${id}`));
  await loadBody(database, latest.id);
  const marks = await loadMarks(database, id);
  const { url, title, publishedAt, clippedAt, contentHash, number } = latest;
  const taken = await database.clippings.where('identity').equals(url).count();
  await database.clippings.add({
    id,
    // The true identity is not on record: another clipping of the article may have it by now.
    identity: taken === 0 ? url : `${url}#${id}`,
    url,
    canonicalUrl: url,
    site: hostOf(url),
    title,
    byline: null,
    publishedAt,
    bylineRole: null,
    sourceName: null,
    lead: null,
    section: null,
    language: null,
    place: null,
    term: null,
    images: [],
    tags: [],
    note: null,
    collection: null,
    state: 'kept',
    clippedAt,
    updatedAt: now,
    trashedAt: null,
    contentHash,
    version: number,
    counts: countMarks(marks),
    versionId: latest.id,
    extractor: 'whole-body',
    family: null,
    edited: [],
  });
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return ''; // what is on record is no address: then the clipping has no source to name
  }
};

const recount: Mend = async (database, { id }) => {
  const row = await loadClipping(database, id);
  await database.clippings.put({ ...row, counts: countMarks(await loadMarks(database, id)) });
};

/** Writing a row again writes its entries in the indexes again. */
const rewriteTable: Mend = async (database, { id: index }) => {
  const table = database.table(index.split('.')[0] ?? '');
  await table.bulkPut(await table.toArray());
};

/** Findings without an entry cannot be mended here; they stay as they are. */
const MENDS: Readonly<Partial<Record<FindingKind, Mend>>> = {
  'broken-index': rewriteTable,
  'lost-clipping': remakeClipping,
  'missing-version': recordVersion,
  'misplaced-mark': mendMark,
  'wrong-counts': recount,
};

/** Those that others stand on come first. */
const ORDER = Object.keys(MENDS);

/**
 * Mends what a check found, as far as that is possible without taking anything away: no record is deleted, no text and no
 * decision changed. Each finding is mended wholly or not at all; one that cannot be is left as it is. Answers how many
 * were mended; a new check says what is left.
 */
export const repair = (connection: Connection, findings: readonly Finding[], now: string) =>
  settle(async (): Promise<{ readonly mended: number }> => {
    const inOrder = [...findings].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    let mended = 0;
    for (const finding of inOrder) {
      const mend = MENDS[finding.kind];
      if (!mend) continue;
      const done = await connection.write(TABLES, () => mend(connection.database, finding, now));
      if (done.ok) mended += 1;
    }
    return { mended };
  });
