import { suggestMarks } from '@/utils/marks';
import type { Article, Result } from '@/utils/model';
import { placeOfArticle } from '@/utils/places';
import { type Handlers, newId, now, readSettings, readTab, sha256Hex } from '@/utils/platform';
import type { ClipOutcome, Store } from '@/utils/store';
import { gazetteer } from './gazetteer';
import type { ClipReason, Commands } from './protocol';

/** Carries out the commands against one store. Times, ids and hashes are made here and nowhere below. */
export const createHandlers = (store: Store): Handlers<Commands> => ({
  clip: ({ tabId }) => clipTab(store, tabId),
  keep: ({ clippingId }) => store.keep(clippingId, now()),
  act: ({ clippingId, actId, act }) => store.act(clippingId, { actId, act, now: now() }),
  undo: ({ clippingId, actId }) => store.undo(clippingId, { actId, now: now() }),
  redo: ({ clippingId, actId }) => store.redo(clippingId, { actId, now: now() }),
  trash: ({ ids }) => store.trash(ids, now()),
  restore: ({ ids }) => store.restore(ids, now()),
  editClipping: ({ id, actId, patch }) => store.editClipping(id, patch, { actId, now: now() }),
});

/** Page → Article → suggestions → store. The same article again is the same clipping, changed text a new version. */
export const clipTab = async (store: Store, tabId: number): Promise<Result<ClipOutcome, ClipReason>> => {
  const article = await readTab(tabId);
  if (!article.ok) return article;
  const { keepAtOnce } = await readSettings();
  return saveArticle(store, await withPlace(article.value), keepAtOnce);
};

/** The page itself rarely says where it is about; the gazetteer reads it from the text and the paper. */
const withPlace = async (article: Article): Promise<Article> =>
  article.place ? article : { ...article, place: placeOfArticle(await gazetteer(), article) };

const saveArticle = async (store: Store, article: Article, keep: boolean) => {
  const clippedAt = now();
  return store.saveClip({
    article,
    clippingId: newId(),
    versionId: newId(),
    contentHash: await sha256Hex(article.text),
    clippedAt,
    marks: suggestMarks({ article, newId, now: clippedAt }),
    keep,
  });
};
