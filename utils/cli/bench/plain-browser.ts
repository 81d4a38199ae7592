import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureChromium } from '../browser';

/** Runs something in a Chromium of its own, without the extension, in a profile that is thrown away. */
export const withPlainBrowser = async <T>(run: (context: BrowserContext) => Promise<T>): Promise<T> => {
  const profile = mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: true,
    args: ['--disable-background-networking'],
  });
  try {
    return await run(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};
