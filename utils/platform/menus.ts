import { browser } from 'wxt/browser';

/** One entry of the browser's context menus. */
export type MenuItem<Id extends string> = {
  readonly id: Id;
  /** Key of its title in `public/_locales`; the browser's own language, as all of its menus. */
  readonly title: string;
  /** On a page, on a selection, or on our toolbar button. */
  readonly on: 'page' | 'selection' | 'button';
};

/** Where the reader acted: a click on a menu or a shortcut, which grants activeTab for that tab. */
export type ActedTab = { readonly id: number; readonly windowId: number };

type TabLike = { readonly id?: number; readonly windowId: number };

const CONTEXTS = {
  page: ['page', 'image', 'link', 'frame'],
  selection: ['selection'],
  button: ['action'],
} as const;

/** Puts the entries up and calls back for each click. Call synchronously at start. */
export const installMenus = <Id extends string>(
  items: readonly MenuItem<Id>[],
  onChoose: (id: Id, tab: ActedTab) => void,
): void => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const { id, title, on } of items) {
        browser.contextMenus.create({
          id,
          title: browser.i18n.getMessage(title as never), // `as`: WXT types the keys; ours are checked by a test
          contexts: [...CONTEXTS[on]],
          ...(on === 'button' ? {} : { documentUrlPatterns: ['http://*/*', 'https://*/*'] }),
        });
      }
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = items.find(({ id }) => id === info.menuItemId);
    if (item && isActed(tab)) onChoose(item.id, tab);
  });
};

/** Calls back for the keyboard commands of the manifest. Call synchronously at start. */
export const onCommand = (run: (command: string, tab: ActedTab) => void): void =>
  browser.commands.onCommand.addListener((command, tab) => {
    if (isActed(tab)) run(command, tab);
  });

const isActed = (tab: TabLike | undefined): tab is ActedTab => tab?.id !== undefined;
