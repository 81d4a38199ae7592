import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension, type PopupSession, ROOT, servePages } from '../browser';

export type MainJob = { readonly url: string; readonly html: string };

/** What the reader of the terminal is told. */
export type MainJobSummary = {
  readonly title: string;
  readonly accepted: number;
  readonly files: readonly string[];
};

const OUT = join(ROOT, 'out');

/**
 * The whole way of a reader, done by keys and clicks in a real Chromium: click the toolbar button on the article, keep
 * it, confirm every suggestion, open the library, export. Throws where the extension shows an error instead.
 */
export const runMainJob = async ({ url, html }: MainJob): Promise<MainJobSummary> => {
  mkdirSync(OUT, { recursive: true });
  const browser = await launchExtension({ headless: true });
  try {
    await servePages(browser.context, new Map([[url, { html }]]));
    const page = await browser.context.newPage();
    await page.goto(url);
    const popup = await browser.clickToolbar(url);
    const accepted = await keepAndConfirm(popup);
    writeFileSync(join(OUT, 'popup.png'), await popup.screenshot());
    const title = await popup.evaluate<string>("document.querySelector('h1').textContent");
    await popup.close();
    return { title, accepted, files: ['popup.png', ...(await exportAll(browser))].map((name) => join(OUT, name)) };
  } finally {
    await browser.close();
  }
};

/** Resolves once the popup shows a clipping; an error screen is thrown with its words. */
const keepAndConfirm = async (popup: PopupSession): Promise<number> => {
  await popup.waitFor("document.querySelector('.article-header h1, .refused')");
  const refused = await popup.evaluate<string | null>("document.querySelector('.refused')?.innerText ?? null");
  if (refused) throw new Error(`The popup says: ${refused.replace(/\s+/g, ' ')}`);
  await popup.press('Enter');
  await popup.waitFor("document.querySelector('.kept-state')");
  await popup.press('a');
  await popup.waitFor("!document.querySelector('.mark-item:not([data-decided])')");
  return popup.evaluate<number>("document.querySelectorAll('.mark-item[data-decided]').length");
};

const exportAll = async (browser: ExtensionBrowser): Promise<readonly string[]> => {
  const library = await browser.context.newPage();
  await library.goto(browser.pageUrl('library.html'));
  await exportAs(library, 'json', 'clippings.json');
  await exportAs(library, 'csv-figures', 'figures.csv');
  return ['clippings.json', 'figures.csv'];
};

/** One walk through the export dialog of the library. */
const exportAs = async (library: Page, formatId: string, name: string): Promise<void> => {
  await library.locator('.library-acts button[data-variant=primary]').click();
  await library.locator('dialog select').selectOption(formatId);
  const download = library.waitForEvent('download');
  await library.locator('dialog button[data-variant=primary]').click();
  await (await download).saveAs(join(OUT, name));
  await library.locator('dialog').waitFor({ state: 'detached' });
};
