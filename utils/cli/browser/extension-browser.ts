import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { CHROME_BUILD } from './build-extension';
import { ensureChromium } from './find-chromium';
import { openPopup, type PopupSession } from './popup-session';

export type LaunchOptions = {
  readonly headless: boolean;
  /** Kept profile for restarts; a throw-away one is made (and removed on close) when absent. */
  readonly profile?: string;
  readonly extension?: string;
  /** BCP 47 for the interface of the browser; Debian's Chromium knows only English without chromium-l10n. */
  readonly args?: readonly string[];
};

/** A real Chromium with the built extension loaded. */
export type ExtensionBrowser = {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extensionId: string;
  /** Address of one of the extension's own pages. */
  readonly pageUrl: (path: string) => string;
  /** Clicks the toolbar button on the tab that shows `url` (this grants activeTab) and gives hold of the popup. */
  readonly clickToolbar: (url: string) => Promise<PopupSession>;
  /** Takes the extension's files anew, as an update does: its worker and pages end, its data and tabs stay. */
  readonly update: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** `--disable-quic …`: without these a machine with no network spends its time on refused connections. */
const ARGS = ['--enable-unsafe-extension-debugging', '--disable-quic', '--disable-background-networking'];

/** Starts Chromium with the extension of the production build, and waits until its background is there. */
export const launchExtension = async (options: LaunchOptions): Promise<ExtensionBrowser> => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'trich-bao-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: options.headless,
    viewport: null,
    acceptDownloads: true,
    ignoreDefaultArgs: options.headless ? ['--disable-extensions'] : ['--disable-extensions', '--enable-automation'],
    args: [...ARGS, ...(options.args ?? [])],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser connection.');
  const cdp = await browser.newBrowserCDPSession();
  const worker = context.serviceWorkers().length > 0 ? null : context.waitForEvent('serviceworker');
  const welcome = context.waitForEvent('page', (page) => page.url().includes('library.html'));
  const path = options.extension ?? CHROME_BUILD;
  const extensionId = await loadUnpacked(cdp, path);
  await worker;
  await (await welcome).close(); // the greeting of a fresh installation would stand in front of the page to clip
  return {
    context,
    cdp,
    extensionId,
    pageUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    clickToolbar: (url) => openPopup({ cdp, extensionId, url }),
    update: async () => {
      const renewed = context.waitForEvent('serviceworker');
      await loadUnpacked(cdp, path);
      await renewed;
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
};

// Playwright types only the stable protocol; the Extensions domain is behind the flag in ARGS.
type ExtensionsDomain = { send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }> };

const loadUnpacked = async (cdp: CDPSession, path: string): Promise<string> =>
  (await (cdp as unknown as ExtensionsDomain).send('Extensions.loadUnpacked', { path })).id;
