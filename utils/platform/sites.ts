import { browser } from 'wxt/browser';

/** Match pattern of a whole site, subdomains and both schemes: "baolaocai.vn" → "*://*.baolaocai.vn/*". */
const patternOf = (site: string): string => `*://*.${site.replace(/:\d+$/, '')}/*`;

/** Whether the reader has allowed a site ("baolaocai.vn") for good. */
const isSiteAllowed = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(site)] });

/** Asks the reader to allow a site for good. Must be the first thing a click does, or the browser refuses to ask. */
export const allowSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(site)] });

/** Takes the permission back; everything that needs no permission goes on working. */
export const forgetSite = (site: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(site)] });

/** Calls back with whether a site is allowed, now and after every change. Returns the way to stop. */
export const watchSite = (site: string, onAnswer: (isAllowed: boolean) => void): (() => void) => {
  const look = () => void isSiteAllowed(site).then(onAnswer);
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
};

/** Host of a match pattern, "*://*.baolaocai.vn/*" → "baolaocai.vn". */
const siteOf = (pattern: string): string => /^[^/]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? pattern;

/** Calls back with the sites the reader has allowed, now and after every change. Returns the way to stop. */
export const watchSites = (onSites: (sites: readonly string[]) => void): (() => void) => {
  const look = () =>
    void browser.permissions.getAll().then(({ origins = [] }) => onSites([...new Set(origins.map(siteOf))].sort()));
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
};

type Change = { readonly status?: string };
type Visited = { readonly url?: string; readonly active: boolean };

/**
 * Calls back when a page of an allowed site has loaded. There is no content script waiting in pages: without permission
 * a tab has no address for us, so nothing is looked at; and while no site is allowed nobody listens, so that a sleeping
 * worker is not woken by every page of the web. Call synchronously at start.
 */
export const onVisit = (greet: (visit: { readonly tabId: number; readonly url: string }) => void): void => {
  const onUpdated = (tabId: number, { status }: Change, { url }: Visited) => {
    if (status !== 'complete' || url === undefined || !/^https?:/.test(url)) return;
    void browser.permissions.contains({ origins: [originOf(url)] }).then((allowed) => {
      // activeTab, too, lets us see an address; only a lasting permission is a wish to be greeted.
      if (allowed) greet({ tabId, url });
    });
  };
  const listen = () => browser.tabs.onUpdated.addListener(onUpdated);
  const settle = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    if (origins.length === 0) browser.tabs.onUpdated.removeListener(onUpdated);
  };
  listen();
  void settle();
  browser.permissions.onAdded.addListener(() => {
    if (!browser.tabs.onUpdated.hasListener(onUpdated)) listen();
    // The page at which the reader said yes is the first to be greeted.
    void browser.tabs.query({ active: true }).then((tabs) => {
      for (const tab of tabs) if (tab.id !== undefined) onUpdated(tab.id, { status: 'complete' }, tab);
    });
  });
  browser.permissions.onRemoved.addListener(() => void settle());
};

const originOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};
