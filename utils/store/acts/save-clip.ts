import { type Alarm, carryMarks, mergeSuggestions } from '@/utils/marks';
import type { Article, ClippingBody, Mark } from '@/utils/model';
import { encodeBody } from '../records/body-bytes';
import { asKept, dropUndone, loadBody, loadMarks, saveClippingRow } from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import { saveMarks } from '../records/mark-sets';
import { unwrap } from '../records/reasons';
import { type ClippingRow, checkClipping, type EditableField } from '../records/rows';

export type SaveClipRequest = {
  readonly article: Article;
  /** Id of the clipping if this article is not known yet. */
  readonly clippingId: string;
  /** Id of the version if this text is not known yet. */
  readonly versionId: string;
  /** SHA-256 of `article.text`. */
  readonly contentHash: string;
  readonly clippedAt: string;
  /** Suggestions read from `article`. */
  readonly marks: readonly Mark[];
  /** False: a clipping new to the store is a draft until a decision keeps it. */
  readonly keep: boolean;
};

/**
 * `new`: not known before; `same`: known with this very text and left as it is; `changed`: a version was added and the
 * marks carried over; `restored`: it lay in the trash and is back with its marks.
 */
export type ClipOutcome = {
  readonly clippingId: string;
  readonly outcome: 'new' | 'same' | 'changed' | 'restored';
  readonly alarms: readonly Alarm[];
};

const bodyOf = ({ text, blocks, candidates }: Article): ClippingBody => ({
  text,
  blocks: [...blocks],
  candidates: [...candidates],
});

const metadataOf = ({ text: _text, blocks: _blocks, candidates: _candidates, ...metadata }: Article) => metadata;

const addVersion = async (database: Database, row: ClippingRow, body: ClippingBody, alarms: readonly Alarm[]) => {
  const { versionId, id, version, clippedAt, contentHash, url, title, publishedAt } = row;
  await database.bodies.add(encodeBody(versionId, body));
  await database.versions.add({
    id: versionId,
    clippingId: id,
    number: version,
    clippedAt,
    contentHash,
    url,
    title,
    publishedAt,
    alarms: [...alarms],
  });
};

const insertClipping = async (database: Database, request: SaveClipRequest): Promise<ClipOutcome> => {
  const { article, clippingId, versionId, contentHash, clippedAt, marks, keep } = request;
  const row: ClippingRow = {
    ...metadataOf(article),
    id: clippingId,
    state: keep ? 'kept' : 'draft',
    clippedAt,
    updatedAt: clippedAt,
    trashedAt: null,
    contentHash,
    version: 1,
    tags: [...article.tags],
    note: null,
    collection: null,
    counts: { figure: 0, target: 0, person: 0, quote: 0, note: 0, suggested: 0, accepted: 0 },
    versionId,
    edited: [],
  };
  await addVersion(database, row, bodyOf(article), []);
  await saveMarks(database, clippingId, marks);
  await saveClippingRow(database, row, marks);
  return { clippingId, outcome: 'new', alarms: [] };
};

/** What the page says now, except where the reader said otherwise. */
const refreshed = (row: ClippingRow, article: Article): ClippingRow => {
  const edited = new Set<EditableField>(row.edited);
  const page = metadataOf(article);
  // The one thing an Article says by leaving it out: a copy scanned anew gave all of its pages.
  const { pagesWithoutText: _before, ...known } = row;
  return {
    ...known,
    ...page,
    title: edited.has('title') ? row.title : page.title,
    byline: edited.has('byline') ? row.byline : page.byline,
    publishedAt: edited.has('publishedAt') ? row.publishedAt : page.publishedAt,
    section: edited.has('section') ? row.section : page.section,
    tags: edited.has('tags') ? row.tags : [...page.tags],
  };
};

const addChangedText = async (database: Database, row: ClippingRow, request: SaveClipRequest) => {
  const { article, versionId, contentHash, clippedAt } = request;
  const old = await loadBody(database, row.versionId);
  const before = await loadMarks(database, row.id);
  const carried = carryMarks(before, old.text, article.text);
  const after = mergeSuggestions(carried.marks, request.marks);
  const next: ClippingRow = {
    ...refreshed(row, article),
    version: row.version + 1,
    versionId,
    contentHash,
    clippedAt,
    updatedAt: clippedAt,
  };
  await addVersion(database, next, bodyOf(article), carried.alarms);
  await saveMarks(database, row.id, after);
  // Undone acts belong to the old text.
  await dropUndone(database, row.id);
  await saveClippingRow(database, next, after);
  return carried.alarms;
};

type Revival = Pick<SaveClipRequest, 'keep' | 'clippedAt'>;

/**
 * Out of the trash as a draft, which still says when it was put there: nobody took it back, so the purge returns it. A
 * draft that is to be kept as kept.
 */
const revived = (row: ClippingRow, { keep, clippedAt }: Revival): ClippingRow => {
  if (row.state === 'kept' || (row.state === 'draft' && !keep)) return row;
  return keep ? asKept(row, clippedAt) : { ...row, state: 'draft', updatedAt: clippedAt };
};

/** The text is the one we have: nothing is written but where the clipping lies. */
const keepSameText = async (database: Database, row: ClippingRow, revival: Revival): Promise<ClipOutcome> => {
  const live = revived(row, revival);
  if (live !== row) await database.clippings.put(live);
  return { clippingId: row.id, outcome: row.state === 'trashed' ? 'restored' : 'same', alarms: [] };
};

/** The answer to a request that was carried out already: the same message sent again. */
const repeated = async (
  database: Database,
  row: ClippingRow,
  request: SaveClipRequest,
): Promise<ClipOutcome | null> => {
  if (row.versionId !== request.versionId) return null;
  const version = await database.versions.get(row.versionId);
  const outcome = row.version === 1 ? 'new' : 'changed';
  return { clippingId: row.id, outcome, alarms: version?.alarms ?? [] };
};

const updateClipping = async (database: Database, row: ClippingRow, request: SaveClipRequest): Promise<ClipOutcome> => {
  unwrap(checkClipping(row));
  const done = await repeated(database, row, request);
  if (done !== null) return done;
  if (row.contentHash === request.contentHash) return keepSameText(database, row, request);
  const alarms = await addChangedText(database, revived(row, request), request);
  return { clippingId: row.id, outcome: row.state === 'trashed' ? 'restored' : 'changed', alarms };
};

/**
 * Stores a clip in one transaction. One article is one clipping, however many tabs clip it at once: the identity is
 * unique and read in the transaction that writes. A text that changed becomes a new version of the clipping; decided
 * marks are carried over, corrected numbers reported, suggestions renewed. The same request twice is one clip.
 */
export const saveClip = (connection: Connection, request: SaveClipRequest) =>
  connection.write([...DERIVED_TABLES, 'bodies', 'versions', 'history'], async (): Promise<ClipOutcome> => {
    const { database } = connection;
    const known = await database.clippings.where('identity').equals(request.article.identity).first();
    const outcome = await (known === undefined
      ? insertClipping(database, request)
      : updateClipping(database, known, request));
    await refreshDerived(database, [outcome.clippingId]);
    return outcome;
  });

/** What must be known of a page to see whether its article is here with this very text. */
export type SeenText = Revival & Pick<SaveClipRequest, 'contentHash'> & { readonly identity: string };

/**
 * The whole of `saveClip` where an article is known with this very text, which needs no suggestions and so saves reading
 * the text. null, and nothing done, where the article or its text is new.
 */
export const clipSameText = (connection: Connection, seen: SeenText) =>
  connection.write(DERIVED_TABLES, async (): Promise<ClipOutcome | null> => {
    const { database } = connection;
    const row = await database.clippings.where('identity').equals(seen.identity).first();
    if (row?.contentHash !== seen.contentHash) return null;
    unwrap(checkClipping(row));
    const outcome = await keepSameText(database, row, seen);
    if (revived(row, seen) !== row) await refreshDerived(database, [row.id]);
    return outcome;
  });
