import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClosedDoor, openClosedDoor } from '@/utils/cli/browser';
import type { ChromeView, FirefoxBrowser, FirefoxTab } from '@/utils/cli/firefox';
import { executable, type FirefoxReader, PATH, startFirefox } from './firefox-reader';

const DECIDED = "document.querySelectorAll('.mark-item[data-decided]').length";

const PAGE = 'new XMLSerializer().serializeToString(document)';
const PAINTED = '[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String))';

/** One reader's way with one article, in order, as in tests/e2e/main-job.test.ts: what Chromium shows holds here too. */
describe.skipIf(!executable)('the main job in Firefox', () => {
  let door: ClosedDoor;
  let reader: FirefoxReader;
  let firefox: FirefoxBrowser;
  let article: FirefoxTab;
  /** The page before anything of ours came near it. */
  let before: string;

  const clip = async (): Promise<ChromeView> => {
    const popup = await firefox.clickToolbar();
    await popup.waitFor("document.querySelector('.article-header h1, .refused')");
    return popup;
  };

  beforeAll(async () => {
    door = await openClosedDoor();
    reader = await startFirefox(door.port);
    firefox = reader.firefox;
    article = await firefox.openTab(reader.articleUrl);
    before = await article.evaluate(PAGE);
  });
  afterAll(async () => {
    await reader?.close();
    await door?.close();
  });

  test('a real toolbar click reads the article: title, source, writer', async () => {
    const popup = await clip();
    const text = await popup.evaluate<string>('document.body.innerText');
    expect(text).toContain('Xã Mường Sang: Thu ngân sách vượt dự toán');
    expect(text).toContain('baolaocai.vn');
    expect(text).toContain('Hải Đăng');
    expect(await popup.evaluate(DECIDED)).toBe(0);
    await popup.close();
  });

  test('Enter keeps it, and marks are decided by keys', async () => {
    const popup = await clip();
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    for (const [index, key] of ['Enter', 'f', 't', 'Delete', 'Enter'].entries()) {
      await popup.press(key);
      await popup.waitFor(`${DECIDED} === ${index + 1}`);
    }
    await popup.press('Control+z');
    await popup.waitFor(`${DECIDED} === 4`);
    await popup.press('Control+Shift+Z');
    await popup.waitFor(`${DECIDED} === 5`);
    await popup.close();
  });

  test('the popup opened again shows the same', async () => {
    const popup = await clip();
    await popup.waitFor(`${DECIDED} === 5`);
    await popup.close();
  });

  test('the sidebar shows the review beside the page', async () => {
    const sidebar = await firefox.openSidebar();
    await sidebar.waitFor(`${DECIDED} === 5`);
    expect(await sidebar.evaluate('document.body.innerText')).toContain('Xã Mường Sang');
    await sidebar.close();
  });

  test('marks are painted on the page, which stays as it was', async () => {
    const popup = await clip();
    await expect.poll(() => article.evaluate<string[]>(PAINTED)).toContain('18,6 tỷ đồng');
    await popup.close();
    await expect.poll(() => article.evaluate<string[]>(PAINTED)).toContain('18,6 tỷ đồng');
    await expect.poll(() => article.evaluate(PAGE)).toBe(before);
  });

  test('nothing of it can be seen from the page', async () => {
    expect(await article.evaluate("document.documentElement.outerHTML.includes('moz-extension')")).toBe(false);
    expect(await article.evaluate('Object.keys(window).filter((key) => /trich|wxt/i.test(key)).length')).toBe(0);
    const names = await article.evaluate<string[]>('[...CSS.highlights.keys()]');
    expect(names.filter((name) => !/^h[a-z0-9]{6,14}$/.test(name))).toEqual([]);
  });

  test('what was kept is in a backup inside the browser, which nobody set up', async () => {
    const library = await firefox.openOwn('library.html');
    await library.waitFor("/tự động|automatic/.test(document.querySelector('.backup-bar')?.innerText)");
  });

  test('the library finds it without diacritics and shows what was decided', async () => {
    const library = await firefox.openOwn('library.html');
    await library.waitFor("document.querySelector('.clipping-row')");
    await library.type('input[type=search]', 'muong sang que');
    await library.click('.clipping-open');
    await library.waitFor(`${DECIDED} === 5`);
  });

  test('the CSV reaches the disk with the accepted rows', async () => {
    const library = await firefox.openOwn('library.html');
    await library.click('.library-acts button[data-variant=primary]');
    await library.click('dialog select option[value=csv-figures]');
    await library.click('dialog button[data-variant=primary]');
    await expect.poll(() => csvFiles()).toHaveLength(1);
    const [header, ...rows] = readFileSync(join(firefox.downloads, csvFiles()[0] ?? ''), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(header).toMatch(/^\uFEFF?mark_id,clipping_id,/);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(4); // five decided, one of them rejected, people are no figures
  });

  test('the page and its own picture are all that was asked for', () => {
    const paths = reader.paper.asked.map((address) => new URL(address).pathname);
    expect(paths.filter((path) => path !== PATH && path !== '/favicon.ico')).toEqual([]);
    expect(door.attempts()).toEqual([]);
  });

  /** Finished downloads only: Firefox makes an empty file, and writes to a .part file beside it. */
  const csvFiles = (): string[] => {
    const names = readdirSync(firefox.downloads);
    if (names.some((name) => name.endsWith('.part'))) return [];
    return names.filter((name) => name.endsWith('.csv') && statSync(join(firefox.downloads, name)).size > 0);
  };
});
