import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  type ExtensionBrowser,
  launchExtension,
  openClosedDoor,
  type PopupSession,
  type ServedPage,
  servePages,
} from '@/utils/cli/browser';
import { readSamplePage, SAMPLE_URL } from '@/utils/cli/sample';
import { loseMessages } from './lose-messages';
import { slowPages } from './slow-pages';
import { stopBeforeMessages } from './stop-before-messages';

/** A reader at a browser: what the tests do is what a person does, with the real toolbar, keys and files. */
export type Reader = {
  readonly browser: ExtensionBrowser;
  /** Everything on the web the browser asked for and did not get. */
  readonly refused: readonly string[];
  /** Opens an address of the served pages in a new tab. */
  readonly open: (url: string) => Promise<Page>;
  /** Opens a page of the extension in a tab: "library.html". */
  readonly openOwn: (path: string) => Promise<Page>;
  /** Clicks the toolbar button on the tab showing `url` and waits for what the popup says. */
  readonly clip: (url: string) => Promise<PopupSession>;
  /** Closes the browser; throws when the extension, or anything but the pages under test, asked the network for something. */
  readonly quit: () => Promise<void>;
};

/** The address and markup of the article most tests read; `html` may be changed, as a paper does. */
export const aServedArticle = (): { url: string; page: ServedPage } => ({
  url: SAMPLE_URL,
  page: { html: readSamplePage() },
});

/** A folder for a profile that outlives the browser, for tests that restart it. */
export const makeProfile = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'trich-bao-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
};

type SitDown = {
  readonly pages: ReadonlyMap<string, ServedPage>;
  readonly profile?: string;
  readonly extension?: string;
  /** Foreign script runs in the pages and may ask for anything; then the test itself watches what is ours. */
  readonly pagesMayAsk?: boolean;
};

/** Starts the browser with the extension; the web holds `pages` and nothing else. */
export const sitDown = async ({ pages, profile, extension, pagesMayAsk = false }: SitDown): Promise<Reader> => {
  const door = await openClosedDoor([...pages.keys()].map((url) => new URL(url).hostname));
  const browser = await launchExtension({ headless: true, profile, extension, args: door.args }).catch(
    async (error: unknown) => {
      await door.close(); // or it would keep the tests from ending
      throw error;
    },
  );
  door.watch(browser.context);
  const stops = process.env.STOP_WORKER ? await stopBeforeMessages(browser.context) : null;
  const losses = process.env.LOSE_MESSAGES ? await loseMessages(browser.context) : null;
  const slow = process.env.THROTTLE ? await slowPages(browser.context, browser.cdp) : null;
  browser.context.once('close', () => void door.close()); // also when a test kills the browser
  const { refused } = await servePages(browser.context, pages);
  const open = async (url: string) => {
    const page = await browser.context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    browser,
    refused,
    open,
    openOwn: (path) => open(browser.pageUrl(path)),
    clip: async (url) => {
      await stops?.stop(); // before the popup's first message, which is sent before it can be struck
      const popup = await browser.clickToolbar(url);
      stops?.strikePopup(popup);
      losses?.strikePopup(popup);
      await slow?.slowPopup();
      await popup.waitFor(POPUP_HAS_ANSWERED);
      return popup;
    },
    quit: async () => {
      await browser.close();
      const attempts = pagesMayAsk ? [] : door.attempts();
      if (attempts.length > 0) throw new Error(`Wanted to leave the browser: ${attempts.join(', ')}`);
    },
  };
};

const POPUP_HAS_ANSWERED = "document.querySelector('.article-header h1, .refused')";

/** What the popup shows, in the words of a reader. */
export const popupText = (popup: PopupSession): Promise<string> => popup.evaluate('document.body.innerText');

/** How many marks of the shown clipping have been decided. */
export const decidedCount = (popup: PopupSession): Promise<number> =>
  popup.evaluate("document.querySelectorAll('.mark-item[data-decided]').length");
