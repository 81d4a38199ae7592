import { afterEach, expect, test, vi } from 'vitest';
import { buildForPrivate, letIntoPrivate } from './browser-acts';
import { aServedArticle, type Reader, sitDown } from './reader';

/** The extension's own interface, inside the functions that run in its pages. */
declare const chrome: typeof import('wxt/browser').browser;

const { url, page: article } = aServedArticle();

let reader: Reader;
afterEach(() => reader?.quit());

const isShown = async (address: string): Promise<boolean> => {
  const { targetInfos } = await reader.browser.cdp.send('Target.getTargets');
  return targetInfos.some(({ type, url: shown }) => type === 'page' && shown === address);
};

test('the reader cannot let the extension into private windows, and it sees no tab of one', async () => {
  reader = await sitDown({ pages: new Map([[url, article]]) });
  expect(await letIntoPrivate(reader)).toBe(false);
  const own = await reader.openOwn('options.html');
  await own.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  await vi.waitFor(async () => expect(await isShown(url)).toBe(true), { timeout: 30_000, interval: 100 });
  const tabs = await own.evaluate(() => chrome.tabs.query({}));
  expect(tabs.length).toBeGreaterThan(0);
  expect(tabs.filter(({ incognito }) => incognito)).toEqual([]);
  expect(await own.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
});

test('the test can fail: one whose manifest does not refuse it is let in', async () => {
  const build = buildForPrivate();
  try {
    reader = await sitDown({ pages: new Map(), extension: build.path });
    expect(await letIntoPrivate(reader)).toBe(true);
  } finally {
    build.remove();
  }
});
