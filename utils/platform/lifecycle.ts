import { browser } from 'wxt/browser';

/** Calls back once, when the extension is first installed (not on an update). */
export const onInstalled = (welcome: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
  });
