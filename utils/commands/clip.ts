import { suggestMarks } from '@/utils/marks';
import { type Article, type Clipping, type Result, succeed } from '@/utils/model';
import { placeOfArticle } from '@/utils/places';
import { newId, now, readSettings, readTab, recallPage, rememberPage, sha256Hex } from '@/utils/platform';
import type { ClipOutcome, Store } from '@/utils/store';
import { gazetteer } from './gazetteer';
import type { ClipReason } from './protocol';
import { readArrived } from './read-arrived';

/** Page → Article → suggestions → store. The same article again is the same clipping, changed text a new version. */
export const clipTab = async (store: Store, tabId: number): Promise<Result<ClipOutcome, ClipReason>> => {
  const before = await shownBefore(store, tabId);
  const read = await readArrived(
    tabId,
    async ({ identity, text }) =>
      before === null || before.identity === identity || before.contentHash !== (await sha256Hex(text)),
  );
  if (!read.ok) return read;
  return remembered(tabId, await clipArticle(store, read.value.article));
};

/**
 * Clips only what is selected, with the article's own metadata. It is a clipping of its own, beside that of the whole
 * article and never over it: its identity is the article's with a hash of the words, so that the same words selected
 * twice are one clipping.
 */
export const clipSelection = async (store: Store, tabId: number): Promise<Result<ClipOutcome, ClipReason>> => {
  const read = await readTab(tabId, { selection: true });
  if (!read.ok) return read;
  const { identity, text } = read.value;
  const hash = (await sha256Hex(text)).slice(0, 12);
  return remembered(tabId, await clipArticle(store, { ...read.value, identity: `${identity}#${hash}` }));
};

/** No report of two hundred pages has as many; a page that has is a trap, and storing them would take minutes. */
const MOST_MARKS = 5_000;

/** Stores an Article read elsewhere, as a draft unless the reader wants to keep at once. */
export const clipArticle = async (store: Store, read: Article): Promise<Result<ClipOutcome, ClipReason>> => {
  const [{ keepAtOnce }, contentHash] = await Promise.all([readSettings(), sha256Hex(read.text)]);
  const clip = { contentHash, clippedAt: now(), keep: keepAtOnce };
  // Most clips are of a page opened again: then nothing has to be read out of its text.
  const same = await store.clipSameText({ ...clip, identity: read.identity });
  if (!same.ok) return same;
  if (same.value !== null) return succeed(same.value);
  const article = await withPlace(read);
  return store.saveClip({
    ...clip,
    article,
    clippingId: newId(),
    versionId: newId(),
    marks: suggestMarks({ article, newId, now: clip.clippedAt }).slice(0, MOST_MARKS),
  });
};

/** The clipping a tab showed when it was clipped last. */
const shownBefore = async (store: Store, tabId: number): Promise<Clipping | null> => {
  const page = await recallPage(tabId);
  const reading = page && (await store.readClipping(page.clippingId));
  return reading?.ok ? reading.value.clipping : null;
};

/** The tab now shows this clipping: what is marked on its page belongs there. */
const remembered = async (tabId: number, clipped: Result<ClipOutcome, ClipReason>) => {
  if (clipped.ok) await rememberPage(tabId, clipped.value.clippingId);
  return clipped;
};

/** The page itself rarely says where it is about; the gazetteer reads it from the text and the paper. */
const withPlace = async (article: Article): Promise<Article> => {
  if (article.place) return article;
  // An article without its place is kept; one that is not kept for a list that cannot be read is lost.
  const places = await gazetteer().catch(() => null);
  return places ? { ...article, place: placeOfArticle(places, article) } : article;
};
