import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonDocument } from '@/utils/export';
import { OPTIONS, textOf } from '../unit/export/read-stream';
import { markupIn } from '../unit/sanitise/common-mark';
import { wakeWorker } from './browser-acts';
import { openExport, saveExport } from './export-reader';
import { type Alarm, FOREIGN_MARKUP, setAlarm, TOUCH_EVERYTHING, TOUCH_LIGHTLY } from './hostile/alarm';
import { hostileItem, PAYLOADS_PER_ITEM } from './hostile/hostile-items';
import { inRuns, OWN_PAYLOADS, publishedPayloads } from './hostile/payloads';
import { importFile } from './import-reader';
import { type Reader, sitDown } from './reader';

/** The extension's own interface, inside the functions that run in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const own = OWN_PAYLOADS.map(([, payload]) => payload);
const published = publishedPayloads();
const all = [...own, ...published];

const EXPORTED = 'https://exported.example/file.html';
const CONTROL = 'https://control.example/page.html';
/** The long form has few payloads on a page, so that one that breaks its page hides few others, and opens every popup. */
const IS_LONG = process.env.FUZZ === 'long';
const PER_PAGE = IS_LONG ? 80 : 550;
const POPUP_EVERY = IS_LONG ? 1 : 8;
const PER_CONTROL = 50;
const CONTROL_EVERY = IS_LONG ? 1 : 4;

/** An article whose body a page's own script would fill with one payload in each paragraph, as a hacked paper would. */
const ARTICLE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Nậm Khao vượt thu</title>
<meta property="og:type" content="article"></head><body><article><h1 class="article__title cms-title">Xã Nậm Khao vượt thu</h1>
<div class="article__body zce-content-body cms-body" itemprop="articleBody">
${'<p>Tổng thu ngân sách trên địa bàn năm 2025 của xã Nậm Khao ước đạt 76,5 tỷ đồng, bằng 112% dự toán tỉnh giao.</p>'.repeat(4)}
<div id="hole"></div></div></article></body></html>`;

/** Sets every payload as markup where an article has its text; each is parsed for itself, so that none hides the next. */
const fill = (page: Page, payloads: readonly string[]): Promise<void> =>
  page.evaluate((list) => {
    const hole = document.getElementById('hole');
    // Taken from the prototype: payloads name forms and fields like parts of the document.
    const create = Document.prototype.createElement.bind(document);
    for (const payload of list) {
      const paragraph = create('div');
      paragraph.innerHTML = payload;
      hole?.append(paragraph);
    }
  }, payloads);

describe(`${all.length} payloads that want to run or to fetch`, () => {
  const runs = inRuns(all, PER_PAGE);
  const pageUrl = (index: number) => `https://baolaocai.vn/hostile-post${500_000 + index}.html`;
  const folder = mkdtempSync(join(tmpdir(), 'trich-bao-hostile-'));
  let reader: Reader;
  let alarm: Alarm;

  beforeAll(async () => {
    const articles = runs.map((_run, index) => [pageUrl(index), { html: ARTICLE }] as const);
    reader = await sitDown({
      pagesMayAsk: true,
      pages: new Map([...articles, [CONTROL, { html: '<!doctype html><title>control</title>' }]]),
    });
    const { context } = reader.browser;
    const known = new Set([...articles.map(([url]) => url), CONTROL, EXPORTED]);
    // "No content" leaves a page that a payload wants to send elsewhere where it is.
    await context.route(
      (url) => /^https?:$/.test(url.protocol) && !known.has(url.href),
      (route) => route.fulfill({ status: 204 }),
    );
    alarm = await setAlarm(context, (url) => url.startsWith('chrome-extension:') || url === EXPORTED);
  });
  afterAll(async () => {
    await reader.quit();
    rmSync(folder, { recursive: true, force: true });
  });

  const expectQuiet = () => {
    expect(alarm.executed).toEqual([]);
    expect(alarm.requests).toEqual([]);
  };

  test('positive control: on a page that takes them for markup, they run and fetch', async () => {
    const [least, leastPublished] = [Math.ceil(own.length / 3), 400 / CONTROL_EVERY];
    expect(await countOnControlPage(reader, own, least)).toBeGreaterThanOrEqual(least);
    if (published.length === 0) return;
    const some = published.filter((_payload, index) => index % CONTROL_EVERY === 0);
    expect(await countOnControlPage(reader, some, leastPublished)).toBeGreaterThanOrEqual(leastPublished);
  });

  test('negative control: the alarm rings for a page of ours that would take them for markup', async () => {
    const page = await reader.openOwn('options.html');
    // Trusted types, which would refuse it first, are told to let it through.
    await page.evaluate(
      "document.body.innerHTML = trustedTypes.createPolicy('trich-bao', { createHTML: (html) => html }).createHTML('<img src=x onerror=alert(1)>')",
    );
    await expect.poll(() => alarm.executed.length).toBeGreaterThan(0);
    expect(await page.evaluate<string[]>(FOREIGN_MARKUP)).toContain('img[onerror]');
    await page.close();
    (alarm.executed as string[]).length = 0; // as: only this test may forget what it has caused itself
    (alarm.requests as string[]).length = 0;
  });

  test('clipped for real: the popup shows them as text or not at all', async () => {
    for (const [index, run] of runs.entries()) {
      const page = await reader.open(pageUrl(index));
      // The click on the button, which allows this tab, comes first: payloads take the focus, and a popup goes with it.
      await (await reader.clip(pageUrl(index))).close();
      const tabId = await tabIdOf(reader, pageUrl(index));
      await fill(page, run);
      const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
      await popup.locator('.article-header h1').waitFor();
      await popup.keyboard.press('Enter');
      await popup.locator('.kept-state').waitFor();
      expect(await popup.evaluate(FOREIGN_MARKUP)).toEqual([]);
      await popup.close();
      await page.close();
    }
    expectQuiet();
  });

  test('imported in every field of text: refused or taken as text', async () => {
    const items = inRuns(all, PAYLOADS_PER_ITEM).map(hostileItem);
    const file = join(folder, 'hostile.json');
    writeFileSync(file, await textOf(jsonDocument(items, { ...OPTIONS, suggestions: true })));
    const library = await reader.openOwn('library.html');
    await importFile(library, file);
    expect(await library.evaluate<string[]>(FOREIGN_MARKUP)).toEqual([]);
    await library.close();
    expectQuiet();
  });

  test('every view of the library, the side panel and the popup shows them as text', async () => {
    const count = inRuns(all, PAYLOADS_PER_ITEM).length;
    const library = await reader.openOwn('library.html');
    const popup = await reader.openOwn('popup.html?clipping=hostile-0');
    for (let index = 0; index < count; index += 1) {
      await showClipping(library, index);
      await library.evaluate(TOUCH_LIGHTLY);
      expect(await library.evaluate<string[]>(FOREIGN_MARKUP)).toEqual([]);
      if (index % POPUP_EVERY > 0) continue;
      await popup.goto(reader.browser.pageUrl(`popup.html?clipping=hostile-${index}`));
      await popup.locator('.mark-item').first().waitFor();
      expect(await popup.evaluate<string[]>(FOREIGN_MARKUP)).toEqual([]);
    }
    const views = { figures: '.grid tbody td', trash: '.state', 'export=hostile-0': 'dialog[open] .export-preview' };
    for (const [hash, shown] of Object.entries(views)) {
      await library.goto(reader.browser.pageUrl(`library.html#${hash}`));
      await library.reload();
      await library.locator(shown).first().waitFor();
      expect(await library.evaluate<string[]>(FOREIGN_MARKUP)).toEqual([]);
    }
    await library.close();
    await popup.close();
    expectQuiet();
  });

  test('files written from them run nothing and fetch nothing when opened', async () => {
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row').first().waitFor();
    const snapshot = (await exportAll(library, 'html')).toString('utf8');
    const vault = unzipSync(await exportAll(library, 'markdown'));
    const notes = Object.entries(vault).filter(([path]) => path.endsWith('.md'));
    expect(notes.length).toBeGreaterThan(1);
    await openWritten(reader, snapshot);
    await openWritten(reader, notes.map(([, bytes]) => markupIn(strFromU8(bytes))).join('\n\n'));
    expectQuiet();
  });

  /** Opens a file as a page of its own, without any policy, and touches everything in it. */
  const openWritten = async ({ browser }: Reader, html: string): Promise<void> => {
    const page = await browser.context.newPage();
    await page.route(EXPORTED, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto(EXPORTED);
    await page.evaluate(TOUCH_EVERYTHING);
    const foreign = await page.evaluate<string[]>(FOREIGN_MARKUP);
    expect([...new Set(foreign)]).toEqual([]);
    await page.close();
  };
});

/** Number of the tab that shows an address, which its click on the button has allowed us to see. */
const tabIdOf = async (reader: Reader, url: string): Promise<number> => {
  const worker = await wakeWorker(reader);
  const id = await worker.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
};

const showClipping = async (library: Page, index: number): Promise<void> => {
  await library.evaluate((id) => {
    location.hash = `clipping=${id}`;
  }, `hostile-${index}`);
  await library.waitForFunction(
    (number) => document.querySelector(`a[href*="hostile-post${number}."]`) !== null,
    700_000 + index,
  );
};

const exportAll = async (library: Page, formatId: string): Promise<Buffer> => {
  await openExport(library);
  await library.locator('dialog select').first().selectOption(formatId);
  return saveExport(library);
};

/** Payloads that run or fetch when each is the whole of a frame without policy; no more are waited for than `enough`. */
const countOnControlPage = async (
  { browser }: Reader,
  payloads: readonly string[],
  enough: number,
): Promise<number> => {
  const page = await browser.context.newPage();
  await page.goto(CONTROL);
  const struck = new Set<number>();
  await page.exposeFunction('strike', (index: number) => struck.add(index));
  for (const [run, list] of inRuns(payloads, PER_CONTROL).entries()) {
    await page.evaluate(fillFrames, [list, run * PER_CONTROL, TOUCH_EVERYTHING] as const);
    // Some payloads never finish loading, and others strike a moment after it.
    const wanted = Math.min(enough, struck.size + list.length);
    await expect
      .poll(() => struck.size, { timeout: 3_000 })
      .toBeGreaterThanOrEqual(wanted)
      .catch(() => undefined);
    if (struck.size >= enough) break;
    await page.evaluate(() => document.body.replaceChildren());
  }
  await page.close();
  return struck.size;
};

/** Runs in the control page: a frame for each payload, and everything in it touched once it is there. */
const fillFrames = ([payloads, first, touch]: readonly [readonly string[], number, string]): void => {
  for (const [at, payload] of payloads.entries()) {
    const frame = document.createElement('iframe');
    const hooks = ['alert', 'confirm', 'prompt', 'print'].map((name) => `${name}=()=>parent.strike(${first + at});`);
    frame.srcdoc = `<!doctype html><script>${hooks.join('')}</script><body>${payload}`;
    frame.onload = () => {
      try {
        (frame.contentWindow as unknown as { eval(code: string): void }).eval(touch); // `as`: every window has it
      } catch {
        // a payload has sent the frame elsewhere
      }
    };
    document.body.append(frame);
  }
};
