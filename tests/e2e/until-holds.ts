import type { Page } from 'playwright-core';
import { vi } from 'vitest';

type Patience = { readonly timeout?: number; readonly interval?: number };

/**
 * Resolves when an asynchronous question asked in a page is answered with true. `waitForFunction` waits for nothing there:
 * it takes the promise of the answer for the answer.
 */
export const untilHolds = async <Asked>(
  page: Page,
  question: (asked: Asked) => Promise<boolean>,
  asked: Asked,
  { timeout = 60_000, interval = 100 }: Patience = {},
): Promise<void> => {
  // `as`: Playwright unpacks handles in what it hands over, and there are none in what is asked here.
  const ask = question as (asked: unknown) => Promise<boolean>;
  const look = async () => {
    if (!(await page.evaluate(ask, asked as unknown))) throw new Error('It does not hold yet.');
  };
  await vi.waitFor(look, { timeout, interval });
};
