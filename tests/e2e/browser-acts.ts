import type { Worker } from 'playwright-core';
import type { Reader } from './reader';

/**
 * Acts of the reader at the browser's own surfaces that no automation can reach: shortcuts of extensions and context
 * menus. The event is raised in the real worker, as the browser raises it; access to the tab comes from a real click on
 * the toolbar button before, or from an allowed site, and is checked by the browser as always.
 */
export const browserActs = (reader: Reader) => ({
  /** Presses the shortcut of a command on the tab that shows `url`. */
  command: (name: string, url: string): Promise<void> => raise(reader, { event: 'command', name, url }),
  /** Chooses an entry of the context menu on the tab that shows `url`. */
  menu: (name: string, url: string): Promise<void> => raise(reader, { event: 'menu', name, url }),
});

type Act = { readonly event: 'command' | 'menu'; readonly name: string; readonly url: string };

/** What the events of extensions have beside what their typing says. */
type Raisable = { dispatch(...values: unknown[]): void };

const raise = async (reader: Reader, act: Act): Promise<void> => {
  const worker = await wakeWorker(reader);
  await worker.evaluate(async ({ event, name, url }) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.split('#')[0] === url) ?? tabs.find(({ active }) => active);
    const raisable = (event === 'command'
      ? chrome.commands.onCommand
      : chrome.contextMenus.onClicked) as unknown as Raisable;
    raisable.dispatch(event === 'command' ? name : { menuItemId: name }, tab);
  }, act);
};

/** The worker, which may be asleep: opening a page of ours wakes it. */
export const wakeWorker = async (reader: Reader): Promise<Worker> => {
  const [worker] = reader.browser.context.serviceWorkers();
  if (!worker) throw new Error('The worker of the extension does not run.');
  return worker;
};

/** Allows a site, or takes that back, where the reader would: on the browser's page of extensions. */
export const setSiteAccess = async (reader: Reader, site: string, isAllowed: boolean): Promise<void> => {
  const page = await reader.browser.context.newPage();
  await page.goto(`chrome://extensions/?id=${reader.browser.extensionId}`);
  await page.evaluate(
    async ([id, host, allow]) => {
      // The private interface of that page, which no typing knows.
      type DeveloperPrivate = Record<
        'addHostPermission' | 'removeHostPermission',
        (id: string, host: string) => Promise<void>
      >;
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate[allow ? 'addHostPermission' : 'removeHostPermission'](id, host);
    },
    [reader.browser.extensionId, `*://*.${site}/*`, isAllowed] as const,
  );
  await page.close();
};

/** The badge on the toolbar button of the tab that shows `url`. */
export const signOf = async (reader: Reader, url: string): Promise<string> => {
  const worker = await wakeWorker(reader);
  return worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.split('#')[0] === wanted) ?? tabs.find(({ active }) => active);
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, url);
};
