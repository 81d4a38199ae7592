import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserActs, buildWithSites, setSiteAccess, signOf, untilStored, wakeWorker } from './browser-acts';
import { highlights, type Overlay, overlayOf, selectWords, serialise } from './overlay';
import { aServedArticle, type Reader, sitDown } from './reader';

/** The extension's own interface, inside the functions that run in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const SECTION = 'https://baolaocai.vn/xay-dung-dang/';
const OTHER = 'https://baophutho.vn/mot-bai-khac-259355.htm';

describe('clipping with no window, on a site the reader has allowed', () => {
  const { url, page: served } = aServedArticle();
  const other = { html: served.html.replaceAll('baolaocai.vn', 'baophutho.vn').replaceAll('post990001', '259355') };
  const build = buildWithSites();
  let reader: Reader;
  let page: Page;
  let overlay: Overlay;
  const rows = async (): Promise<number> => {
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row, .state, .welcome').first().waitFor();
    const count = await library.locator('.clipping-row').count();
    await library.close();
    return count;
  };

  beforeAll(async () => {
    reader = await sitDown({
      extension: build.path,
      pages: new Map([
        [url, served],
        [OTHER, other],
        [
          SECTION,
          {
            html: `<!doctype html><title>Chuyên mục</title><ul><li><a href="/a">Một bài khác</a><li><a href="${url}?utm_source=home">Xã Mường Sang <b>thu ngân sách</b></a></ul>`,
          },
        ],
      ]),
    });
    await setSiteAccess(reader, null, false);
    await setSiteAccess(reader, 'baolaocai.vn', true);
  });
  afterAll(async () => {
    await reader.quit();
    build.remove();
  });

  test('an article never kept gets no sign and nothing of ours', async () => {
    page = await reader.open(url);
    expect(await signOf(reader, url)).toBe('');
    expect(await highlights(page)).toEqual({});
  });

  test('the shortcut keeps it: a toast with counts, which undo takes back', async () => {
    const before = await serialise(page);
    overlay = await overlayOf(page);
    await browserActs(reader).command('clip-quietly', url);
    await expect.poll(() => overlay.text()).toMatch(/^Saved · \d+ figures, \d+ targets/);
    expect(await overlay.roles()).toContain('status');
    await overlay.click('Undo');
    await expect.poll(() => overlay.text()).toMatch(/trash/);
    await overlay.click('Close');
    await expect.poll(() => serialise(page)).toBe(before);
    await expect.poll(() => highlights(page)).toEqual({});
    expect(await rows()).toBe(0);
  });

  test('kept again it stays, and a second time it only says so', async () => {
    await page.bringToFront();
    await browserActs(reader).command('clip-quietly', url);
    await expect.poll(() => overlay.buttons()).toEqual(['Undo', 'Close']);
    await browserActs(reader).menu('clip-quietly', url);
    await expect.poll(() => overlay.text()).toMatch(/saved before/);
    await expect.poll(() => overlay.buttons()).toEqual(['Close']);
    expect(await rows()).toBe(1);
  });

  test('a selection becomes a clipping of its own, with the metadata of the article', async () => {
    await page.bringToFront();
    await selectWords(page, 'Trong 9 tháng đầu năm 2025, xã trồng mới 215 ha quế');
    await browserActs(reader).menu('clip-selection', url);
    await expect.poll(() => overlay.text()).toMatch(/^Saved · 1 figure/);
    expect(await rows()).toBe(2);
  });

  test('a page that is no article says so on the page', async () => {
    const section = await reader.open(SECTION);
    const there = await overlayOf(section);
    await browserActs(reader).command('clip-quietly', SECTION);
    await expect.poll(() => there.text()).toMatch(/not an article|No text/i);
    await section.close();
  });

  test('a page the browser closes to extensions says so at the toolbar button', async () => {
    const closed = await reader.open('chrome://version/');
    await browserActs(reader).command('clip-quietly', 'chrome://version/');
    await expect.poll(() => signOf(reader, 'chrome://version/')).toBe('!');
    await closed.close();
  });

  test('the article is recognised when it is opened again: sign and marks, without a click', async () => {
    await page.close();
    page = await reader.open(url);
    await expect.poll(() => signOf(reader, url)).toBe('✓');
    await expect.poll(async () => Object.values(await highlights(page)).flat()).toContain('18,6 tỷ đồng');
  });

  test('links to it on a section page carry a sign only where the reader has asked for that', async () => {
    const section = await reader.open(SECTION);
    const painted = async () => Object.values(await highlights(section)).flat();
    expect(await painted()).toEqual([]);
    const options = await reader.openOwn('options.html');
    await options.getByLabel('mark the links to saved articles').check();
    await untilStored(options, { linkSigns: true });
    await section.bringToFront();
    await section.reload();
    const before = await serialise(section);
    await expect.poll(painted).toEqual(['Xã Mường Sang thu ngân sách']);
    expect(await serialise(section)).toBe(before);
    await options.getByLabel('mark the links to saved articles').uncheck();
    await untilStored(options, { linkSigns: false });
    await options.close();
    await section.close();
    await page.bringToFront();
  });

  test('a changed number is an alarm at the button, and a new version', async () => {
    served.html = served.html.replace('18,6 tỷ đồng', '16,8 tỷ đồng');
    await page.reload();
    await expect.poll(() => signOf(reader, url)).toBe('!');
    await expect.poll(async () => Object.values(await highlights(page)).flat()).toContain('14,5%');
    expect(Object.values(await highlights(page)).flat()).not.toContain('18,6 tỷ đồng');
  });

  test('of several selected tabs those that may be read are kept, the others are named with their reason', async () => {
    const second = await reader.open(OTHER);
    await page.bringToFront();
    overlay = await overlayOf(page);
    const worker = await wakeWorker(reader);
    await worker.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (!front) throw new Error('no tab is in front');
      const closed = (await chrome.tabs.query({ windowId: front.windowId })).filter(({ url }) => url === undefined);
      // The first one named is the one in front.
      await chrome.tabs.highlight({ windowId: front.windowId, tabs: [front, ...closed].map(({ index }) => index) });
    });
    await browserActs(reader).menu('clip-tabs', url);
    await expect.poll(() => overlay.text()).toMatch(/Saved 1 of \d tabs\nAnother tab: may not be read/);
    await second.close();
  });

  test('with the permission taken back nothing is recognised any more, and the button works as before', async () => {
    await setSiteAccess(reader, 'baolaocai.vn', false);
    await page.reload();
    const popup = await reader.clip(url);
    await popup.waitFor("document.body.innerText.includes('Xã Mường Sang')");
    await popup.close();
    await page.reload();
    expect(await highlights(page)).toEqual({});
  });
});
