import { browser } from 'wxt/browser';

/** What may be known about the tab the reader is looking at; url and title only where activeTab was granted. */
export type ActiveTab = {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  readonly title: string | null;
};

/** The active tab of the current window, or null where there is none (a window of developer tools). */
export const activeTab = async (): Promise<ActiveTab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : describeTab(tab, tab.id);
};

/** Calls back with the active tab at once, on every switch of tab and on every load in it. Returns the way to stop. */
export const watchActiveTab = (onTab: (tab: ActiveTab | null) => void): (() => void) => {
  let asked = 0;
  const look = () => {
    asked += 1;
    const nth = asked;
    // Of several looks the last one counts, in whatever order they are answered.
    void activeTab().then((tab) => {
      if (nth === asked) onTab(tab);
    });
  };
  const onUpdated = (_tabId: number, change: { status?: string }) => {
    if (change.status === 'complete') look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated);
  // After the listeners: a switch between a look and them would never be heard of.
  look();
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
};

const describeTab = (tab: { windowId: number; url?: string; title?: string }, id: number): ActiveTab => ({
  id,
  windowId: tab.windowId,
  url: tab.url ?? null,
  title: tab.title ?? null,
});

/** Opens the library in a tab, or brings the one already open to the front. `hash` is its route, "clipping=ID". */
export const openLibrary = async (hash = ''): Promise<void> => {
  const page = browser.runtime.getURL('/library.html');
  const url = hash ? `${page}#${hash}` : page;
  // Without the `tabs` permission a query still finds our own pages by url.
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, hash ? { active: true, url } : { active: true });
  await browser.windows.update(open.windowId, { focused: true });
};

/** Opens the review beside the page. Must be called from a user's gesture; says false where the browser refuses. */
export const openSidePanel = async (windowId: number): Promise<boolean> => {
  try {
    if (browser.sidePanel?.open) await browser.sidePanel.open({ windowId });
    else await firefoxSidebar()?.open();
    return true;
  } catch {
    // Without a gesture both browsers reject; the caller says so to the reader.
    return false;
  }
};

// Firefox has `sidebarAction` instead of `sidePanel`; the shared typing (from Chrome) does not know it.
const firefoxSidebar = (): { open(): Promise<void> } | undefined =>
  (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

/** Opens the settings, in the tab or dialog the browser has for them. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
