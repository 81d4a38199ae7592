import { articleIdentity } from '@/utils/article';
import { readSettings } from '@/utils/platform';
import type { Store } from '@/utils/store';
import { tellPage } from './on-page';
import { readerWords } from './words';

/**
 * Shows on a page which of its links lead to articles that are kept, where the reader has asked for that in the settings.
 * Pages that link to none are left as they were: nothing stays painted there.
 */
export const signLinks = async (store: Store, tabId: number): Promise<void> => {
  const { linkSigns } = await readSettings();
  if (!linkSigns) return;
  const t = await readerWords();
  const links = await tellPage<'links'>(tabId, { type: 'links' }, t);
  if (!links.ok || links.value.length === 0) return;
  const identityOf = new Map(links.value.map((address) => [address, articleIdentity(address)]));
  const kept = await store.findKept([...new Set(identityOf.values())]);
  if (!kept.ok) return;
  const addresses = links.value.filter((address) => kept.value.has(identityOf.get(address) ?? ''));
  await tellPage<'sign-links'>(tabId, { type: 'sign-links', addresses }, t);
};
