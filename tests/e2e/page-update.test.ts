import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROME_BUILD } from '@/utils/cli/browser';
import { browserActs, wakeWorker } from './browser-acts';
import { highlights, type Overlay, overlayOf, selectWords, serialise } from './overlay';
import { aServedArticle, type Reader, sitDown } from './reader';

/** The extension's own interface, inside the functions that run in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** The browser updates the extension while the reader has an article open and marked. */
describe('the extension is updated while pages are open', () => {
  const { url, page: served } = aServedArticle();
  const folder = mkdtempSync(join(tmpdir(), 'trich-bao-update-'));
  const errors: string[] = [];
  let reader: Reader;
  let page: Page;
  let overlay: Overlay;
  let before: string;
  let typed: string;

  const drag = async () => {
    const box = await page.locator('li').nth(1).boundingBox();
    if (!box) throw new Error('the sample has a list');
    await page.mouse.move(box.x + 4, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 250, box.y + 12, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(2, 2);
  };

  afterAll(async () => {
    await reader.quit();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeAll(async () => {
    cpSync(CHROME_BUILD, folder, { recursive: true });
    reader = await sitDown({ pages: new Map([[url, served]]), extension: folder });
    page = await reader.open(url);
    page.on('pageerror', ({ message }) => errors.push(message));
    before = await serialise(page);
    overlay = await overlayOf(page);
    const popup = await reader.clip(url);
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    await popup.press('Enter');
    await popup.waitFor("document.querySelectorAll('.mark-item[data-decided]').length === 1");
    await popup.press('e');
    await popup.waitFor("document.querySelector('.mark-editor .input')");
    await popup.waitFor("document.activeElement?.matches('.mark-editor .input')");
    for (const key of 'xa') await popup.press(key);
    await popup.waitFor("document.querySelector('.mark-editor .input').value.includes('xa')");
    typed = await popup.evaluate("document.querySelector('.mark-editor .input').value");
    await popup.close();
  });

  test('an update replaces the files and the worker', async () => {
    await browserActs(reader).menu('toggle-tagging', url);
    await expect.poll(() => overlay.text()).toMatch(/Marking on the page is on/);
    await overlay.click('Close');
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
    await reader.browser.update();
    const worker = await wakeWorker(reader);
    expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  });

  test('what the old version left on the page says so politely, and breaks nothing', async () => {
    await page.bringToFront();
    await page.locator('li').nth(1).scrollIntoViewIfNeeded();
    await drag();
    await expect.poll(() => overlay.text()).toMatch(/has just been updated. Reload this page/);
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.buttons()).toEqual([]);
    await expect.poll(() => serialise(page)).toBe(before);
    expect(errors).toEqual([]);
  });

  test('a click on the button works on the old page as on any other: the marks of before are there', async () => {
    const popup = await reader.clip(url);
    await popup.waitFor("document.querySelectorAll('.mark-item[data-decided]').length === 1");
    await expect.poll(async () => Object.values(await highlights(page)).flat()).toContain('18,6 tỷ đồng');
    await popup.close();
  });

  test('and marking on the page goes on without a reload', async () => {
    await selectWords(page, 'kết nạp 86 đảng viên mới');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.text()).toMatch(/86/);
    await page.keyboard.press('f');
    await expect.poll(() => overlay.text()).toMatch(/^Marked/);
    await overlay.click('Close');
  });

  test('what was typed and not yet saved is in its field', async () => {
    const popup = await reader.clip(url);
    await popup.waitFor("document.querySelector('.mark-item[data-current]')");
    await popup.press('e');
    await popup.waitFor("document.querySelector('.mark-editor .input')");
    await popup.waitFor(`document.querySelector('.mark-editor .input').value === ${JSON.stringify(typed)}`);
    await popup.close();
  });
});
