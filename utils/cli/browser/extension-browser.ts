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

const ARGS = [
  '--enable-unsafe-extension-debugging',
  // Without these two a machine with no network spends its time on refused connections.
  '--disable-quic',
  '--disable-background-networking',
  // A popup that is spoken to before it is shown gets a window of developer tools from the browser, which took a quarter
  // of the processor's time of a click on the toolbar. Their files lie nowhere, so that the window stays empty.
  '--custom-devtools-frontend=file:///nowhere/',
];

/** What has not come by then will not come, also on a machine that does much else. */
const START_MS = 120_000;
/** After this a Chromium that was asked to close is ended: nothing a test waits for may last for ever. */
const CLOSE_MS = 30_000;

/** Asks the browser to close, and ends it when it does not. */
const closeOrEnd = async (context: BrowserContext, processId: number | undefined): Promise<void> => {
  const impatience = setTimeout(() => {
    try {
      if (processId !== undefined) process.kill(processId, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  }, CLOSE_MS);
  try {
    await context.close();
  } finally {
    clearTimeout(impatience);
  }
};

const withExtension = async (context: BrowserContext, cdp: CDPSession, path: string): Promise<string> => {
  const [, welcome, extensionId] = await Promise.all([
    context.serviceWorkers().length > 0 ? null : context.waitForEvent('serviceworker', { timeout: START_MS }),
    context.waitForEvent('page', { predicate: (page) => page.url().includes('library.html'), timeout: START_MS }),
    loadUnpacked(cdp, path),
  ]);
  await welcome.close(); // the greeting of a fresh installation would stand in front of the page to clip
  return extensionId;
};

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
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const close = async () => {
    await closeOrEnd(context, processInfo.find(({ type }) => type === 'browser')?.id);
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const path = options.extension ?? CHROME_BUILD;
  const extensionId = await withExtension(context, cdp, path).catch(async (error: unknown) => {
    await close(); // or it would stay behind
    throw error;
  });
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
    close,
  };
};

// Playwright types only the stable protocol; the Extensions domain is behind the flag in ARGS.
type ExtensionsDomain = { send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }> };

const loadUnpacked = async (cdp: CDPSession, path: string): Promise<string> =>
  (await (cdp as unknown as ExtensionsDomain).send('Extensions.loadUnpacked', { path })).id;
