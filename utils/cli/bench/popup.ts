import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { CHROME_BUILD, type ExtensionBrowser, launchExtension, type PopupSession, servePages } from '../browser';
import { readSamplePage, SAMPLE_URL } from '../sample';
import { median, round } from './measure';
import { at } from './page-timing';

const ROUNDS = 15;
/** Decisions whose time is taken; the sample has more suggestions than that. */
const DECISIONS = 10;
const STATIC = '<!doctype html><meta charset="utf-8"><title>Trích Báo</title><body><p>Trích Báo</p></body>';

const FIRST_PAINT = `new Promise((done) => {
  const told = ([entry]) => entry && done(entry.startTime);
  const known = performance.getEntriesByName('first-paint');
  if (known.length > 0) told(known);
  else new PerformanceObserver((list) => told(list.getEntriesByName('first-paint'))).observe({ type: 'paint' });
})`;

/** What every page of an extension costs is the browser's own; a page without any script beside ours shows our part. */
const paintOf = async (context: BrowserContext, url: string): Promise<number> => {
  const page = await context.newPage();
  await page.goto(url);
  const ms = await page.evaluate<number>(FIRST_PAINT);
  await page.close();
  return ms;
};

/** Milliseconds from the key until the next mark is the current one, as the popup itself sees it. */
const timeKeys = async (popup: PopupSession): Promise<readonly number[]> => {
  await popup.evaluate(`(() => {
    globalThis.keyTimes = [];
    const current = () => document.querySelector('.mark-item[data-current]')?.textContent;
    addEventListener('keydown', (event) => {
      const before = current();
      const look = () => (current() === before ? requestAnimationFrame(look) : keyTimes.push(performance.now() - event.timeStamp));
      requestAnimationFrame(look);
    }, true);
  })()`);
  for (let nth = 1; nth <= DECISIONS; nth += 1) {
    await popup.press('Enter');
    await popup.waitFor(`keyTimes.length === ${nth}`);
  }
  return popup.evaluate<number[]>('keyTimes');
};

const openOften = async (browser: ExtensionBrowser) => {
  const page = await browser.context.newPage();
  await page.goto(SAMPLE_URL);
  const shell: number[] = [];
  const article: number[] = [];
  for (let nth = 0; nth < ROUNDS; nth += 1) {
    const popup = await browser.clickToolbar(SAMPLE_URL);
    await popup.waitFor("document.querySelector('.mark-item')");
    article.push(await popup.evaluate<number>('performance.now()'));
    shell.push(await popup.evaluate<number>(FIRST_PAINT));
    await popup.close();
    await page.bringToFront();
  }
  const popup = await browser.clickToolbar(SAMPLE_URL);
  await popup.waitFor("document.querySelector('.mark-item')");
  await popup.press('Enter');
  await popup.waitFor("document.querySelector('.kept-state')");
  const keys = await timeKeys(popup);
  const spread = (times: readonly number[]) => ({ p50: at(times, 0.5), p95: at(times, 0.95) });
  return { firstPaint: spread(shell), marksShown: spread(article), key: spread(keys) };
};

/** The popup as a reader meets it: painted, filled, answering keys (P7); the build beside it has one static page more. */
export const benchPopup = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'static.html'), STATIC);
  const browser = await launchExtension({ headless: true, extension: folder });
  try {
    await servePages(browser.context, new Map([[SAMPLE_URL, { html: readSamplePage() }]]));
    const pairs: { own: number; plain: number }[] = [];
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      const plain = await paintOf(browser.context, browser.pageUrl('static.html'));
      pairs.push({ own: await paintOf(browser.context, browser.pageUrl('popup.html')), plain });
    }
    const inTab = {
      staticMs: round(median(pairs.map(({ plain }) => plain)), 1),
      popupMs: round(median(pairs.map(({ own }) => own)), 1),
      toStatic: round(median(pairs.map(({ own, plain }) => own / plain)), 2),
    };
    return { inTab, fromToolbar: await openOften(browser) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};
