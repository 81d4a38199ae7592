import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PopupSession } from '@/utils/cli/browser';
import { highlights, overlayOf, serialise } from './overlay';
import { aServedArticle, type Reader, sitDown } from './reader';

const words = async (page: Page): Promise<readonly string[]> => Object.values(await highlights(page)).flat();

describe('marks painted on the page', () => {
  const { url, page: served } = aServedArticle();
  let reader: Reader;
  let page: Page;
  let popup: PopupSession;
  let before: string;

  beforeAll(async () => {
    reader = await sitDown({ pages: new Map([[url, served]]) });
    page = await reader.open(url);
  });
  afterAll(() => reader.quit());

  test('before a clip nothing of ours is in the page', async () => {
    before = await serialise(page);
    expect(await highlights(page)).toEqual({});
    expect(await page.evaluate(() => Object.keys(globalThis).filter((key) => /trich|wxt/i.test(key)))).toEqual([]);
  });

  test('the popup paints what it shows, each number on its own words', async () => {
    popup = await reader.clip(url);
    await expect
      .poll(() => words(page))
      .toEqual(expect.arrayContaining(['18,6 tỷ đồng', '14,5%', 'Lò Văn Thắng', '30 tỷ đồng']));
  });

  test('the page is as it was, and can see only names that say nothing', async () => {
    expect(await serialise(page)).toBe(before);
    for (const name of Object.keys(await highlights(page))) expect(name).toMatch(/^h[a-z0-9]{14}$/);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  });

  test('an accepted mark changes its paint, a rejected one loses it', async () => {
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    const layers = Object.keys(await highlights(page)).length;
    await popup.press('Enter');
    await expect.poll(async () => Object.keys(await highlights(page)).length).toBeGreaterThan(layers);
    const painted = (await words(page)).length;
    await popup.press('Delete');
    await expect.poll(async () => (await words(page)).length).toBe(painted - 1);
    await popup.press('Control+z');
    await expect.poll(async () => (await words(page)).length).toBe(painted);
  });

  test('O brings the current mark into view and tells of it; the focus and the page stay', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const active = await page.evaluate(() => document.activeElement?.tagName);
    await popup.press('o');
    const overlay = await overlayOf(page);
    await expect.poll(() => overlay.text()).toMatch(/Lò Văn Thắng|18[.,]6/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(active);
    await popup.close();
  });

  test('the marks stay when the popup has closed', async () => {
    await expect.poll(async () => (await words(page)).length).toBeGreaterThan(10);
  });

  test('the card comes under the resting pointer and goes with it; the page is again as it was', async () => {
    const overlay = await overlayOf(page);
    const box = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = ranges.find((one) => String(one) === '18,6 tỷ đồng');
      if (!(range instanceof Range)) throw new Error('not painted');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      // Words may wrap: their first line is where a pointer would go.
      const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(box.x, box.y);
    await expect.poll(() => overlay.text()).toMatch(/18[.,]6 .*(?:tỷ|billion)/);
    await page.mouse.move(2, 2);
    await expect.poll(() => overlay.text()).toBe('');
    await expect.poll(() => serialise(page)).toBe(before);
  });

  test('with "keep the paint" off, marks go when the window that showed them closes', async () => {
    const options = await reader.openOwn('options.html');
    await options.evaluate(async () => {
      type Area = { set(items: object): Promise<void> };
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } }; // `as`: a page of ours has it
      await chrome.storage.local.set({ settings: { keepPaint: false } });
    });
    await page.bringToFront();
    const short = await reader.clip(url);
    await expect.poll(async () => (await words(page)).length).toBeGreaterThan(10);
    await short.close();
    await expect.poll(() => words(page)).toEqual([]);
    await options.evaluate('chrome.storage.local.set({ settings: {} })');
    await options.close();
    const again = await reader.clip(url);
    await expect.poll(async () => (await words(page)).length).toBeGreaterThan(10);
    await again.close();
  });

  test('text that comes later is painted when it comes', async () => {
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('18,6'));
      const words = paragraph?.textContent ?? '';
      if (paragraph) paragraph.textContent = '';
      requestAnimationFrame(() => paragraph?.append(words));
    });
    await expect.poll(() => words(page)).toContain('18,6 tỷ đồng');
  });
});
