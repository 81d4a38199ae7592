import type { BrowserContext, CDPSession, Page } from 'playwright-core';

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
/** A page of the extension, with the way to stop the background in it. */
type Struck = typeof globalThis & { chrome?: Api; browser?: Api; stopBackground?: () => Promise<void> };

/**
 * Stops the background before every message a page of ours sends to it, as the browser does after half a minute of rest:
 * with `STOP_WORKER=1` every end-to-end test runs so. The popup of the toolbar is none of the pages Playwright sees; it
 * is struck in tests/faults.
 */
export const stopBeforeMessages = async (context: BrowserContext): Promise<void> => {
  const sessions = new Map<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page): Promise<CDPSession> => {
    const known = sessions.get(page) ?? context.newCDPSession(page);
    sessions.set(page, known);
    return known;
  };
  await context.exposeBinding('stopBackground', async ({ page }) => {
    const session = await sessionOf(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  });
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const page = globalThis as Struck; // `as`: a page of the extension has these
    for (const runtime of new Set([page.chrome?.runtime, page.browser?.runtime])) {
      if (!runtime?.id) continue;
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = async (message) => {
        await page.stopBackground?.();
        return send(message);
      };
    }
  });
};
