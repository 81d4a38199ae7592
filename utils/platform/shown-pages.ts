import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** What the last toast on the page offers to take back: the clipping itself, or one step of its history. */
export type PageUndo = 'clip' | { readonly stepId: string } | null;

/** Which clipping a tab shows, as long as it shows that address. */
export type ShownPage = { readonly url: string; readonly clippingId: string; readonly undo: PageUndo };

const PREFIX = 'page-';

/** One entry a tab, so that two tabs never write over each other; gone with the browser's session. */
const itemOf = (tabId: number) => storage.defineItem<ShownPage | null>(`session:${PREFIX}${tabId}`, { fallback: null });

/** Remembers that a tab now shows an article that is this clipping; silent where the tab's address may not be known. */
export const rememberPage = async (tabId: number, clippingId: string, undo: PageUndo = null): Promise<void> => {
  const url = await addressOf(tabId);
  if (url !== null) await itemOf(tabId).setValue({ url, clippingId, undo });
};

/** The clipping shown in a tab, or null. Whether the tab is still at that address is for the caller to see. */
export const recallPage = (tabId: number): Promise<ShownPage | null> => itemOf(tabId).getValue();

/** A tab shows no clipping any more. */
export const forgetPage = (tabId: number): Promise<void> => itemOf(tabId).removeValue();

/** The address of a tab without its hash; null where we have no access to the page. */
export const addressOf = async (tabId: number): Promise<string | null> => {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? null : (url.split('#', 1)[0] ?? '');
  } catch {
    return null; // the tab is gone
  }
};

/**
 * Forgets what closed tabs showed. For a background that runs anyway: told of every tab that is closed, it would be started
 * for each, a fifth of a second of work.
 */
export const forgetClosedTabs = async (): Promise<void> => {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const stored = Object.keys(await storage.snapshot('session'));
  const tabIds = stored.flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
  for (const tabId of tabIds) if (!open.has(tabId)) await forgetPage(tabId);
};
