import { withIndicators } from '@/utils/marks';
import { succeed } from '@/utils/model';
import { type Handlers, now } from '@/utils/platform';
import type { Store } from '@/utils/store';
import { clipArticle, clipTab } from './clip';
import type { SayReason } from './clip-quietly';
import { clipTabs } from './clip-tabs';
import { keepOffline } from './keep-offline';
import { openTagging } from './page-jobs';
import type { Commands } from './protocol';

/** Carries out the commands against one store. Times, ids and hashes are made here and nowhere below. */
export const createHandlers = (store: Store, sayReason: SayReason): Handlers<Commands> => ({
  clip: ({ tabId }) => clipTab(store, tabId),
  clipArticle: ({ article }) => clipArticle(store, article),
  clipTabs: async ({ tab, tabIds }) => succeed(await clipTabs(store, { front: tab, tabIds }, sayReason)),
  keepOffline: (request) => keepOffline(store, request),
  dropOffline: ({ clippingId }) => store.removeOfflineCopies([clippingId]),
  tag: async ({ tabId }) => succeed(await openTagging(store, { tabId, job: 'toggle-tagging', sayReason })),
  keep: ({ clippingId }) => store.keep(clippingId, now()),
  act: ({ clippingId, act, ...request }) => store.act(clippingId, { ...request, act: withIndicators(act), now: now() }),
  undo: ({ clippingId, ...request }) => store.undo(clippingId, { ...request, now: now() }),
  redo: ({ clippingId, actId }) => store.redo(clippingId, { actId, now: now() }),
  trash: ({ ids, batch }) => store.trash(ids, now(), batch),
  restore: ({ ids, batch }) => store.restore(ids, now(), batch),
  editMany: ({ ids, edit, batch }) => store.editMany(ids, { edit, batch, now: now() }),
  undoMany: ({ stepIds, batch }) => store.undoMany(stepIds, { batch, now: now() }),
  editClipping: ({ id, actId, patch }) => store.editClipping(id, patch, { actId, now: now() }),
});
