import { browser } from 'wxt/browser';

/** Calls back once, when the extension is first installed (not on an update). */
export const onInstalled = (welcome: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
  });

const CLIP_ITEM = 'clip-page';

/**
 * "Lưu bài này vào Trích Báo" on every web page. A click grants activeTab for that page, and the popup, which it opens,
 * does the clipping, so that all three ways (toolbar, shortcut, menu) are one.
 */
export const installContextMenu = (): void => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: CLIP_ITEM,
        title: browser.i18n.getMessage('menuClipPage'),
        contexts: ['page', 'selection', 'image', 'link'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId === CLIP_ITEM) void browser.action.openPopup();
  });
};
