import { applyChange, carryMarks, countMarks } from '@/utils/marks';
import { type Clipping, type ClippingBody, fail, type Mark } from '@/utils/model';
import { decodeBody, encodeBody } from '../records/body-bytes';
import { loadBody, loadMarks, revised, saveClippingRow } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import { decodeMarks, MARK_TABLES, packMarks, readPackedSets, saveMarks } from '../records/mark-sets';
import { readAhead } from '../records/read-ahead';
import { Refusal, unwrap } from '../records/reasons';
import {
  type BodyRow,
  type ClippingRow,
  checkClipping,
  checkMark,
  EDITABLE,
  type MarkSetRow,
  type Version,
} from '../records/rows';
import { readStored } from '../records/stored-groups';
import { type ImportNote, keepBefore, NOTED_TABLES, noteImport } from './imports';

/** A clipping with its body and marks: what exports and imports carry. */
export type ClippingItem = {
  readonly clipping: Clipping;
  readonly body: ClippingBody;
  readonly marks: readonly Mark[];
};

/** The rows of a clipping as they lie in the database, packed. */
type StoredItem = {
  readonly row: ClippingRow;
  readonly body: BodyRow | undefined;
  readonly marks: MarkSetRow | readonly Mark[];
};

const decodeItem = ({ row, body, marks }: StoredItem, without: ReadonlySet<string>): ClippingItem => {
  const item = {
    clipping: unwrap(checkClipping(row)),
    body: unwrap(decodeBody(body)),
    marks: decodeMarks(row.id, marks)
      .filter((mark) => !without.has(mark.id))
      .map((mark) => unwrap(checkMark(mark))),
  };
  for (const taken of [row, body, marks]) if (taken && !Array.isArray(taken)) emptyRow(taken);
  return item;
};

/**
 * Lets go of what a row holds, once it was taken out of it: Chromium keeps the answers of requests until it collects
 * everything, so that 5 kB of each clipping piled up while an export went by.
 */
const emptyRow = (row: object): void => {
  const fields = row as Record<string, unknown>; // `as`: nobody reads it any more
  for (const name of Object.keys(fields)) fields[name] = null;
};

/** Rows of a chunk, all asked for at once. */
const readChunk = ({ database, readTogether }: Connection, ids: readonly string[]) =>
  readTogether(['clippings', 'bodies', ...MARK_TABLES], async (): Promise<readonly StoredItem[]> => {
    const asked = readPackedSets(database, ids);
    const rows = await database.clippings.bulkGet([...ids]);
    const bodies = await database.bodies.bulkGet(rows.map((row) => row?.versionId ?? ''));
    const marks = await asked;
    return rows.flatMap((row, at) => (row ? [{ row, body: bodies[at], marks: marks[at] ?? [] }] : []));
  });

/** Ids of all kept clippings, from the oldest on. */
export const keptIds = ({ database, read }: Connection) =>
  read(() => database.clippings.where('[state+clippedAt]').between(['kept', ''], ['kept', '\uffff']).primaryKeys());

/**
 * Clippings one after the other with body and marks, in the order of `ids`, or all kept ones from the oldest on; unknown
 * ids are left out, and so are the marks of `without` (see `findUnreadable`). Throws as `readAhead` does.
 */
export async function* exportItems(
  connection: Connection,
  ids: readonly string[] | 'all',
  without: ReadonlySet<string> = new Set(),
): AsyncGenerator<ClippingItem> {
  const wanted = ids === 'all' ? unwrap(await keptIds(connection)) : ids;
  for await (const stored of readAhead(wanted, (some) => readChunk(connection, some)))
    yield decodeItem(stored, without);
}

/** How an import went: clippings that are new, that were joined with ours, and that said nothing new. */
export type ImportOutcome = { readonly added: number; readonly merged: number; readonly unchanged: number };

const versionIdOf = ({ id, version }: Clipping): string => `${id}-v${version}`;

const versionOf = (clipping: Clipping): Version => ({
  id: versionIdOf(clipping),
  clippingId: clipping.id,
  number: clipping.version,
  clippedAt: clipping.clippedAt,
  contentHash: clipping.contentHash,
  url: clipping.url,
  title: clipping.title,
  publishedAt: clipping.publishedAt,
  alarms: [],
});

const rowOf = ({ clipping, marks }: ClippingItem): ClippingRow => ({
  ...clipping,
  counts: countMarks(marks),
  versionId: versionIdOf(clipping),
  // Which of these words were the reader's is not in the file: none of them is overwritten by a later clip.
  edited: [...EDITABLE],
});

/** Clippings packed in one go: enough that writing them takes about as long. */
const PACKED_TOGETHER = 25;

const addPacked = ({ bodies, markSets }: Database, items: readonly ClippingItem[]) =>
  Promise.all([
    bodies.bulkAdd(items.map(({ clipping, body }) => encodeBody(versionIdOf(clipping), body))),
    markSets.bulkPut(items.map(({ clipping, marks }) => packMarks(clipping.id, marks))),
  ]);

/**
 * Writes clippings we do not have, table by table: one after the other would wait for each row. That an id is taken the
 * database says itself (`conflict`); to look for each beforehand took as long as writing it.
 */
const insertItems = async (database: Database, items: readonly ClippingItem[]): Promise<void> => {
  const twofold = items.find(({ marks }) => new Set(marks.map(({ id }) => id)).size < marks.length);
  if (twofold) throw new Refusal(fail('conflict', `two marks of one id in ${twofold.clipping.id}`));
  // What need not be packed goes first and in one go: the database writes it while the rest is packed.
  const rows = Promise.all([
    database.clippings.bulkAdd(items.map(rowOf)),
    database.versions.bulkAdd(items.map(({ clipping }) => versionOf(clipping))),
  ]);
  const adding: Promise<unknown>[] = [];
  for (let at = 0; at < items.length; at += PACKED_TOGETHER) {
    // While these are packed the database writes those before; more than those are never held.
    await adding.at(-2);
    adding.push(addPacked(database, items.slice(at, at + PACKED_TOGETHER)));
  }
  await Promise.all([rows, ...adding]);
};

const isNewer = (theirs: { readonly updatedAt: string }, ours: { readonly updatedAt: string }): boolean =>
  Date.parse(theirs.updatedAt) > Date.parse(ours.updatedAt);

/** Their marks that we lack or that were changed after ours, moved onto our text where the texts differ. */
const newerMarks = async (database: Database, row: ClippingRow, item: ClippingItem): Promise<readonly Mark[]> => {
  const ours = new Map((await loadMarks(database, row.id)).map((mark) => [mark.id, mark]));
  const newer = item.marks.filter((mark) => {
    const known = ours.get(mark.id);
    return known === undefined || isNewer(mark, known);
  });
  if (newer.length === 0 || row.contentHash === item.clipping.contentHash) return newer;
  const { text } = await loadBody(database, row.versionId);
  return carryMarks(newer, item.body.text, text).marks;
};

const isAlike = (one: string | readonly string[] | null, other: string | readonly string[] | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a reader may have written of an article. */
const wordsOf = ({ title, byline, publishedAt, section, tags, note, collection }: Clipping) => ({
  ...{ title, byline, publishedAt, section, tags, note, collection },
});

const mergeItem = async (
  database: Database,
  {
    row,
    item,
    note,
  }: { readonly row: ClippingRow; readonly item: ClippingItem; readonly note: ImportNote | undefined },
): Promise<'merged' | 'unchanged'> => {
  const theirs = item.clipping;
  const marks = await newerMarks(database, row, item);
  const wins = isNewer(theirs, row);
  const revives = row.state !== 'kept' && theirs.state === 'kept';
  if (marks.length === 0 && !wins && !revives) return 'unchanged';
  if (note) await keepBefore(database, note.batch, await readStored(database, [row.id]));
  const all = applyChange(await loadMarks(database, row.id), { before: [], after: marks });
  await saveMarks(database, row.id, all);
  const words = wordsOf(wins ? theirs : row);
  const merged: ClippingRow = {
    ...row,
    ...words,
    // What is theirs now is not the page's: a later clip leaves it alone.
    edited: EDITABLE.filter((field) => row.edited.includes(field) || !isAlike(words[field], row[field])),
    state: revives ? 'kept' : row.state,
    trashedAt: revives ? null : row.trashedAt,
    updatedAt: wins ? theirs.updatedAt : row.updatedAt,
  };
  await saveClippingRow(database, revised(merged, row), all);
  return 'merged';
};

/**
 * Takes clippings in, all or nothing. An article we do not have arrives exactly as it was exported; one we have keeps
 * our text, gets their marks that are new or were changed later, and the words of whichever side changed the clipping
 * last. Taking the same file twice changes nothing. With a `note` it is a line of the activity history, and can be taken
 * back (`undoImport`).
 */
export const importItems = ({ database, write }: Connection, items: readonly ClippingItem[], note?: ImportNote) =>
  write([...DERIVED_TABLES, ...NOTED_TABLES], async (): Promise<ImportOutcome> => {
    const find = (identity: string) => database.clippings.where('identity').equals(identity).first();
    const known = await Promise.all(items.map(({ clipping }) => find(clipping.identity)));
    const seen = new Set<string>();
    // An article that stands twice in the file is new once; then it is one we have.
    const added = items.filter(({ clipping: { identity } }, at) => {
      if (known[at] !== undefined || seen.has(identity)) return false;
      seen.add(identity);
      return true;
    });
    await insertItems(database, added);
    const outcome = { added: added.length, merged: 0, unchanged: 0 };
    const ids = added.map(({ clipping }) => clipping.id);
    const changed: string[] = [];
    const isAdded = new Set(added);
    for (const item of items) {
      if (isAdded.has(item)) continue;
      const row = await find(item.clipping.identity);
      if (row === undefined) throw new Refusal(fail('missing', `identity ${item.clipping.identity}`));
      const did = await mergeItem(database, { row, item, note });
      outcome[did] += 1;
      if (did === 'merged') changed.push(row.id);
    }
    await refreshDerived(database, [...ids, ...changed]);
    if (note) await noteImport(database, note, { added: ids, changed });
    return outcome;
  });
