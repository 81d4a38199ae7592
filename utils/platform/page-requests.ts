import { browser } from 'wxt/browser';
import { type PageAnswer, type PageRequest, pageRequestSchema } from '@/utils/model';
import { PAGE_CHANNEL } from './ask-background';
import { recallPage, type ShownPage } from './shown-pages';

/** A checked request, with the page it came from as we know it. */
export type PageCall = {
  readonly tabId: number;
  readonly windowId: number;
  readonly page: ShownPage;
  readonly request: PageRequest;
};

type Sender = {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly windowId: number };
};

/**
 * Answers requests of our scripts in pages: a channel of its own beside `serveMessages`, and far narrower. A request is
 * taken only from the top frame of a tab where we showed a clipping, while that tab still shows the same address; it is
 * parsed, and it can name no clipping but that one. `answer` gets no more than that.
 */
export const servePageRequests = (answer: (call: PageCall) => Promise<PageAnswer>): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse) => {
    const request = requestIn(message);
    const tab = sender.tab;
    if (!request || sender.id !== browser.runtime.id || sender.frameId !== 0 || tab?.id === undefined) return false;
    const tabId = tab.id;
    const take = async (): Promise<PageAnswer | undefined> => {
      const page = await recallPage(tabId);
      if (!page || page.url !== withoutHash(sender.url ?? '')) return undefined;
      return answer({ tabId, windowId: tab.windowId, page, request });
    };
    take().then(sendResponse, (error: unknown) => {
      console.error(`trich-bao: page request ${request.type} failed`, error);
      sendResponse(undefined);
    });
    return true;
  });
};

const requestIn = (message: unknown): PageRequest | null => {
  if (typeof message !== 'object' || message === null || !('channel' in message) || !('request' in message))
    return null;
  if (message.channel !== PAGE_CHANNEL) return null;
  const parsed = pageRequestSchema.safeParse(message.request);
  return parsed.success ? parsed.data : null;
};

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? '';
