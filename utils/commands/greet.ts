import { articleIdentity } from '@/utils/article';
import type { Translate } from '@/utils/i18n';
import { addressOf, forgetPage, recallPage, rememberPage, showSign } from '@/utils/platform';
import type { ClipOutcome, ReadClipping, Store } from '@/utils/store';
import { clearPage } from './clear-page';
import { clipArticle } from './clip';
import { markedText, showOnPage } from './on-page';
import { readArrived } from './read-arrived';
import { isSameStory } from './same-story';
import { signLinks } from './sign-links';
import { readerWords } from './words';

export type Visit = { readonly tabId: number; readonly url: string };

/**
 * On a page of a site the reader allowed: an article kept before is recognised, also when the site changes its article
 * without loading a page. It gets a sign at the toolbar button, its marks on the page, and, when its text was changed
 * since, a new version and an alarm for every number that is another now. Pages that were not kept are left alone, but
 * for the sign on links to kept ones where the reader wants it.
 */
export const greetPage = async (store: Store, { tabId, url }: Visit): Promise<void> => {
  const identity = articleIdentity(url);
  const known = await store.findByIdentity(identity);
  if (!known.ok || known.value?.state !== 'kept') {
    await leaveArticle(tabId, identity);
    return signLinks(store, tabId);
  }
  const before = await store.readClipping(known.value.id);
  if (!before.ok) return;
  const outcome = await clipAgain(store, tabId, before.value);
  const reading = await store.readClipping(known.value.id);
  // Gone on meanwhile: that is a visit of its own.
  if (!reading.ok || articleIdentity((await addressOf(tabId)) ?? '') !== identity) return;
  const t = await readerWords();
  const shown = await recallPage(tabId);
  await rememberPage(tabId, known.value.id, shown?.clippingId === known.value.id ? shown.undo : null);
  await showOnPage(tabId, markedText(reading.value), t);
  await showSign(tabId, signOf(outcome, t));
};

/** Reads the page of a clipping again, once it shows it; null where it does not. */
const clipAgain = async (store: Store, tabId: number, known: ReadClipping): Promise<ClipOutcome | null> => {
  const { identity } = known.clipping;
  const read = await readArrived(tabId, (article) => article.identity === identity && isSameStory(article, known));
  if (!read.ok || !read.value.hasArrived) return null;
  const clipped = await clipArticle(store, read.value.article);
  return clipped.ok ? clipped.value : null;
};

/** The tab showed another article and went on without loading a page: nothing of that one may stay. */
const leaveArticle = async (tabId: number, identity: string): Promise<void> => {
  const shown = await recallPage(tabId);
  if (!shown || articleIdentity(shown.url) === identity) return;
  await forgetPage(tabId);
  await clearPage(tabId);
  await showSign(tabId, null);
};

const signOf = (outcome: ClipOutcome | null, t: Translate) => {
  const alarms = outcome?.alarms.length ?? 0;
  if (alarms > 0) return { badge: '!', title: t('pageKeptAlarm', alarms), tone: 'alarm' } as const;
  if (outcome?.outcome === 'changed') return { badge: '✓', title: t('pageKeptChanged'), tone: 'calm' } as const;
  return { badge: '✓', title: t('pageKnown'), tone: 'calm' } as const;
};
