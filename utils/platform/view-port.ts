import { browser } from 'wxt/browser';

const PREFIX = 'page-view:';

/**
 * From a popup or side panel: when it closes, however that happens, the background hears it (a closing page can promise
 * nothing itself) and takes the marks off the page. Returns the way to say it now.
 */
export const clearWhenClosed = (tabId: number): (() => void) => {
  const port = browser.runtime.connect({ name: `${PREFIX}${tabId}` });
  return () => port.disconnect();
};

/** In the background: calls back when a window that wanted its page cleared has closed. */
export const onViewClosed = (clear: (tabId: number) => void): void =>
  browser.runtime.onConnect.addListener((port) => {
    const tabId = port.name.startsWith(PREFIX) ? Number(port.name.slice(PREFIX.length)) : Number.NaN;
    const isOwn = port.sender?.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (isOwn && Number.isInteger(tabId)) port.onDisconnect.addListener(() => clear(tabId));
  });
