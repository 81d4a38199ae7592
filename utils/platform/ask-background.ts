import { browser } from 'wxt/browser';
import type { PageAnswer, PageRequest } from '@/utils/model';
import { isOrphaned, RETRY_AFTER_MS } from './retry';

/** Marks a message as a request from a page; `servePageRequests` takes no other, `serveMessages` never these. */
export const PAGE_CHANNEL = 'page-request';

/** The tab shows no clipping of ours any more, which another try does not change. */
const NOT_TAKEN: PageAnswer = { ok: false, text: '', undoable: false };

/**
 * From a script of ours in a page: sends one request, and the very same again when the worker was stopped before it had
 * answered. null: nobody answers, because the extension was updated, reloaded or removed since the script came here.
 */
export const askBackground = async (request: PageRequest): Promise<PageAnswer | null> => {
  for (const pause of [null, ...RETRY_AFTER_MS]) {
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    if (isOrphaned()) return null;
    try {
      // `as`: the background answers this channel with nothing else.
      const answer = (await browser.runtime.sendMessage({ channel: PAGE_CHANNEL, request })) as PageAnswer | undefined;
      return answer ?? NOT_TAKEN;
    } catch {
      // The worker went away; the next try wakes it.
    }
  }
  return null;
};
