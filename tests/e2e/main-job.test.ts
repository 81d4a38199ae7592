import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServedArticle, decidedCount, makeProfile, popupText, type Reader, sitDown } from './reader';

/**
 * One reader's day with one article, in order: each test goes on where the one before ended, because that is what is
 * tested: that nothing is lost on the way.
 */
describe('the main job, from the page to the file', () => {
  const { url, page } = aServedArticle();
  const profile = makeProfile();
  let reader: Reader;
  const start = async () => {
    reader = await sitDown({ pages: new Map([[url, page]]), profile: profile.path });
  };

  beforeAll(start);
  afterAll(async () => {
    await reader.quit();
    profile.remove();
  });

  test('a real toolbar click reads the article: title, source, date, writer', async () => {
    await reader.open(url);
    const popup = await reader.clip(url);
    const text = await popupText(popup);
    expect(text).toContain('Xã Mường Sang: Thu ngân sách vượt dự toán');
    expect(text).toContain('baolaocai.vn');
    expect(text).toMatch(/14.{1,5}2025/); // in the order of the browser's language
    expect(text).toContain('Hải Đăng');
    expect(text).not.toContain('Bản Nà Lốc làm du lịch');
    expect(await decidedCount(popup)).toBe(0);
    await popup.close();
  });

  test('Enter keeps it; ten marks are decided with ten keys; the popup may close in the middle', async () => {
    const popup = await reader.clip(url);
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    const keys = ['Enter', 'Enter', 'f', 't', 'Enter', 'Delete', 'Enter', 'Enter', 'f', 'Enter'];
    for (const [index, key] of keys.entries()) {
      await popup.press(key);
      await popup.waitFor(`document.querySelectorAll('.mark-item[data-decided]').length === ${index + 1}`);
    }
    await popup.close();
  });

  test('the popup opened again shows the same ten, and undo brings one back', async () => {
    const popup = await reader.clip(url);
    await popup.waitFor("document.querySelectorAll('.mark-item[data-decided]').length === 10");
    await popup.press('Control+z');
    await popup.waitFor("document.querySelectorAll('.mark-item[data-decided]').length === 9");
    await popup.press('Control+Shift+Z');
    await popup.waitFor("document.querySelectorAll('.mark-item[data-decided]').length === 10");
    await popup.close();
  });

  test.each([
    ['en', 'Undo'],
    ['vi', 'Hoàn tác'],
  ])('every act at the foot of the popup is inside of it, in words of %s', async (language, undo) => {
    const popup = await reader.clip(url);
    await popup.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    await popup.waitFor(`document.querySelector('.review-foot button[aria-label="${undo}"]')`);
    const OUTSIDE = `[...document.querySelectorAll('.review-foot button')]
      .filter((button) => button.getBoundingClientRect().right > innerWidth).map((button) => button.ariaLabel)`;
    expect(await popup.evaluate(OUTSIDE)).toEqual([]);
    await popup.evaluate('chrome.storage.local.remove("settings")');
    await popup.close();
  });

  test('after a restart of the browser the library has it all', async () => {
    await reader.quit();
    await start();
    const library = await reader.openOwn('library.html');
    await library.getByText('Xã Mường Sang: Thu ngân sách').first().click();
    await expect.poll(() => library.locator('.mark-item[data-decided]').count()).toBe(10);
  });

  test('search finds it without diacritics', async () => {
    const library = await reader.openOwn('library.html');
    await library.locator('input[type=search]').fill('muong sang que');
    await library.locator('.clipping-row').first().waitFor();
    await library.locator('input[type=search]').fill('khong co bai nay');
    await expect.poll(() => library.locator('.clipping-row').count()).toBe(0);
  });

  test('JSON and CSV reach the disk and say what was accepted', async () => {
    const library = await reader.openOwn('library.html');
    const exported = JSON.parse(await exportAs(library, 'json'));
    expect(exported.schema).toBe('trich-bao/1');
    const [clipping] = exported.clippings;
    expect(clipping.canonicalUrl).toBe(url);
    expect(clipping.publishedAt).toBe('2025-10-14T08:20:00+07:00');
    expect(clipping.marks).toHaveLength(9); // ten decided, one of them rejected
    for (const { anchor } of clipping.marks) expect(clipping.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);

    const quantities = clipping.marks.filter((mark: { quantity?: unknown }) => mark.quantity);
    const [header, ...rows] = (await exportAs(library, 'csv-figures')).trimEnd().split('\r\n');
    expect(header).toMatch(/^mark_id,clipping_id,/);
    expect(rows).toHaveLength(quantities.length);
  });

  test('an edited page gives a second version of the same clipping, and says which number changed', async () => {
    page.html = page.html.replace('18,6 tỷ đồng', '16,8 tỷ đồng');
    await reader.open(url);
    const popup = await reader.clip(url);
    await popup.waitFor('/18,6[\\s\\S]*16,8/.test(document.body.innerText)');
    await popup.close();
    const library = await reader.openOwn('library.html');
    await expect.poll(() => library.locator('.clipping-row').count()).toBe(1);
  });

  test('nothing was asked of any network but the page itself and its own picture', () => {
    expect(reader.refused.filter((address) => !address.startsWith('https://baolaocai.vn/images/'))).toEqual([]);
  });
});

/** Walks through the export dialog; gives the file's text. */
const exportAs = async (library: Page, formatId: string): Promise<string> => {
  await library.locator('.library-acts button[data-variant=primary]').click();
  await library.locator('dialog select').selectOption(formatId);
  const download = library.waitForEvent('download');
  await library.locator('dialog button[data-variant=primary]').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await library.locator('dialog').waitFor({ state: 'detached' });
  return text;
};
