import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { attachTo } from '@/utils/cli/browser';

/** How many times slower than the machine: `THROTTLE=8`. */
const RATE = Number(process.env.THROTTLE);

/**
 * Slows down everything pages do, and not what the tests do: with `THROTTLE=8` every end-to-end test runs so. What a test
 * reads or closes before the page has come so far shows then. The popup of the toolbar must be handed over (`slowPopup`),
 * because Playwright does not see it.
 */
export const slowPages = async (context: BrowserContext, cdp: CDPSession) => {
  const slow = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
  };
  context.on('page', (page) => void slow(page).catch(() => undefined)); // a page may be closed at once
  for (const page of context.pages()) await slow(page);
  return {
    slowPopup: async (): Promise<void> => {
      const { send } = await attachTo(cdp, ({ url }) => url.endsWith('/popup.html'));
      await send('Emulation.setCPUThrottlingRate', { rate: RATE });
    },
  };
};
