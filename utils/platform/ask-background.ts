import { browser } from 'wxt/browser';
import type { PageAnswer, PageRequest } from '@/utils/model';

/** Marks a message as a request from a page; `servePageRequests` takes no other, `serveMessages` never these. */
export const PAGE_CHANNEL = 'page-request';

const UNREACHABLE: PageAnswer = { ok: false, text: '', undoable: false };

/** From a script of ours in a page: sends one request. After an update of the extension nobody answers any more. */
export const askBackground = async (request: PageRequest): Promise<PageAnswer> => {
  try {
    // `as`: the background answers this channel with nothing else.
    const answer = (await browser.runtime.sendMessage({ channel: PAGE_CHANNEL, request })) as PageAnswer | undefined;
    return answer ?? UNREACHABLE;
  } catch {
    return UNREACHABLE;
  }
};
