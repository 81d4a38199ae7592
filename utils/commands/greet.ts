import { articleIdentity } from '@/utils/article';
import { recallPage, rememberPage, showSign } from '@/utils/platform';
import type { ClipOutcome, Store } from '@/utils/store';
import { clipTab } from './clip';
import { markedText, showOnPage } from './on-page';
import { signLinks } from './sign-links';
import { readerWords } from './words';

export type Visit = { readonly tabId: number; readonly url: string };

/**
 * On a page of a site the reader allowed: an article kept before is recognised. It gets a sign at the toolbar button, its
 * marks on the page, and, when its text was changed since, a new version and an alarm for every number that is another
 * now. Pages that were not kept are left alone, but for the sign on links to kept ones where the reader wants it.
 */
export const greetPage = async (store: Store, { tabId, url }: Visit): Promise<void> => {
  const known = await store.findByIdentity(articleIdentity(url));
  if (!known.ok || known.value?.state !== 'kept') return signLinks(store, tabId);
  const t = await readerWords();
  const clipped = await clipTab(store, tabId);
  const clippingId = clipped.ok ? clipped.value.clippingId : known.value.id;
  const reading = await store.readClipping(clippingId);
  if (!reading.ok) return;
  const shown = await recallPage(tabId);
  await rememberPage(tabId, clippingId, shown?.undo ?? null);
  await showOnPage(tabId, markedText(reading.value), t);
  await showSign(tabId, signOf(clipped.ok ? clipped.value : null));

  function signOf(outcome: ClipOutcome | null) {
    const alarms = outcome?.alarms.length ?? 0;
    if (alarms > 0) return { badge: '!', title: t('pageKeptAlarm', alarms), tone: 'alarm' } as const;
    if (outcome?.outcome === 'changed') return { badge: '✓', title: t('pageKeptChanged'), tone: 'calm' } as const;
    return { badge: '✓', title: t('pageKnown'), tone: 'calm' } as const;
  }
};
