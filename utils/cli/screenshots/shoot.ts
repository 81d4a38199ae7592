import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension, type PopupSession, servePages } from '../browser';
import { EARLIER_ARTICLES, readShownArticle } from './articles';

export type Theme = 'light' | 'dark';
export type Language = 'vi' | 'en';

/** PNGs at twice the size of the screen's pixels. */
export type Shots = {
  readonly article: Buffer;
  /** The article in what the side panel leaves of the window. */
  readonly narrowArticle: Buffer;
  readonly popup: Buffer;
  readonly panel: Buffer;
  readonly library: Buffer;
  readonly figures: Buffer;
};

/** What Chrome's store asks of a screenshot. */
export const SHOT_SIZE = { width: 1280, height: 800 } as const;
/** Width of the side panel in the pictures, as Chrome opens it. */
export const PANEL_WIDTH = 380;

/** A headless screen is 800 × 600 unless told, and a popup is cut off at its edge. */
const SHARP_SCREEN = ['--screen-info={1600x1200 devicePixelRatio=2.0}', '--window-size=1400,1000'];

/** Takes every picture from the built extension in one look, by the way a reader goes: toolbar, keys, library. */
export const shootAll = async (language: Language, theme: Theme): Promise<Shots> => {
  const browser = await launchExtension({ headless: true, args: SHARP_SCREEN });
  try {
    const shown = readShownArticle();
    const pages = [...EARLIER_ARTICLES, shown].map(({ url, html }) => [url, { html: withPicture(html) }] as const);
    await servePages(browser.context, new Map(pages));
    await chooseLook(browser, language, theme);
    for (const { url } of EARLIER_ARTICLES) await keepAndConfirm(browser, url);
    return await shootReading(browser, shown.url);
  } finally {
    await browser.close();
  }
};

/** The sample's photograph exists nowhere; a drawn field stands in its place. */
const withPicture = (html: string): string =>
  html.replace(/https:\/\/baolaocai\.vn\/images\/[^"]+/, `data:image/svg+xml,${encodeURIComponent(FIELD)}`);

const FIELD = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><path fill="#dce9ee" d="M0 0h640v360H0z"/>
<path fill="#8aa89a" d="M0 190 150 90l110 80 130-110 250 140v160H0z"/>
<path fill="#c7b45a" d="M0 230q160-40 320 0t320 0v130H0z"/><path fill="#b39c3e" d="M0 270q160-30 320 0t320 0v90H0z"/>
<path fill="#977f2c" d="M0 315q160-25 320 0t320 0v45H0z"/></svg>`;

const chooseLook = async ({ context }: ExtensionBrowser, language: Language, theme: Theme): Promise<void> => {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify({ language, theme })} })`);
};

const openTab = async ({ context }: ExtensionBrowser, url: string, size = SHOT_SIZE as Size): Promise<Page> => {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(url);
  return page;
};
type Size = { readonly width: number; readonly height: number };

const keep = async (browser: ExtensionBrowser, url: string): Promise<PopupSession> => {
  const popup = await browser.clickToolbar(url);
  await popup.waitFor("document.querySelector('.article-header h1')");
  await popup.press('Enter');
  await popup.waitFor("document.querySelector('.kept-state')");
  return popup;
};

const keepAndConfirm = async (browser: ExtensionBrowser, url: string): Promise<void> => {
  const tab = await openTab(browser, url);
  const popup = await keep(browser, url);
  await popup.press('a');
  await popup.waitFor("!document.querySelector('.mark-item:not([data-decided])')");
  await popup.close();
  await tab.close();
};

const shootReading = async (browser: ExtensionBrowser, url: string): Promise<Shots> => {
  const tab = await openTab(browser, url);
  const article = await tab.screenshot();
  const review = await keep(browser, url);
  for (const [index, key] of ['Enter', 'Enter', 'f'].entries()) {
    await review.press(key);
    await review.waitFor(`document.querySelectorAll('.mark-item[data-decided]').length === ${index + 1}`);
  }
  await review.close();
  const popup = await shootPopup(browser, url);
  await tab.setViewportSize({ width: SHOT_SIZE.width - PANEL_WIDTH, height: SHOT_SIZE.height });
  const narrowArticle = await tab.screenshot();
  const panel = await shootPanel(browser, tab);
  const library = await openTab(browser, browser.pageUrl('library.html'));
  await library.locator('.clipping-row').first().click();
  await library.locator('.mark-item').first().waitFor();
  const libraryShot = await still(library);
  await library.goto(browser.pageUrl('library.html#figures'));
  await library.locator('[role=row], tr').nth(1).waitFor();
  const figures = await still(library);
  return { article, narrowArticle, popup, panel, library: libraryShot, figures };
};

/** Opened anew, the popup greets without the toasts of what was just done. */
const shootPopup = async (browser: ExtensionBrowser, url: string): Promise<Buffer> => {
  const popup = await browser.clickToolbar(url);
  await popup.waitFor("document.querySelectorAll('.mark-item[data-decided]').length === 3");
  await popup.waitFor('document.getAnimations().length === 0');
  const shot = await popup.screenshot();
  await popup.close();
  return shot;
};

/** The side panel's page in a tab of its own follows the tab in front, as it does beside the page. */
const shootPanel = async (browser: ExtensionBrowser, tab: Page): Promise<Buffer> => {
  const size = { width: PANEL_WIDTH, height: SHOT_SIZE.height };
  const panel = await openTab(browser, browser.pageUrl('sidepanel.html'), size);
  await tab.bringToFront();
  await panel.locator('.mark-item').first().waitFor();
  const shot = await still(panel);
  await panel.close();
  return shot;
};

const still = (page: Page): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });
