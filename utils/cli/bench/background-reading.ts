import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { CHROME_BUILD, launchExtension } from '../browser';
import { bundleScript } from './bundle-script';
import { articleText } from './material';
import { median, round } from './measure';
import { READING_CHANNEL, type ReadingAsked } from './readers';

const SCRIPT = fileURLToPath(new URL('./background-readers.ts', import.meta.url));
const MEASURED = ['quantities', 'suggest'] as const;
const ROUNDS = 7;
const COLD_BYTES = 10_000;

/** The build, whose background also answers the bench with readers of its own: those of the build lie where nobody can call them. */
const copyWithReaders = async (): Promise<string> => {
  const copy = mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  cpSync(CHROME_BUILD, copy, { recursive: true });
  const background = join(copy, 'background.js');
  writeFileSync(background, `${await bundleScript(SCRIPT)}\n${readFileSync(background, 'utf8')}`);
  return copy;
};

/** Ends the background, has the browser start it anew with a message, and gives milliseconds of the readings asked for. */
const readAnew = async (page: Page, asked: ReadingAsked): Promise<readonly number[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  // As text: the types of this project's Node side know nothing of an extension.
  return page.evaluate<readonly number[]>(`(async () => {
    await chrome.runtime.sendMessage({}).catch(() => undefined);
    const channel = new BroadcastChannel(${JSON.stringify(READING_CHANNEL)});
    const answered = new Promise((resolve) => { channel.onmessage = ({ data }) => resolve(data); });
    channel.postMessage(${JSON.stringify(asked)});
    return answered;
  })()`);
};

/** The first 10 KB a background reads after its start, and the next, in real Chromium, whose cache of compiled code is used. */
export const benchBackgroundReading = async () => {
  const both = articleText(2 * COLD_BYTES);
  const first = articleText(COLD_BYTES);
  const texts = [first, both.slice(first.length)];
  const extension = await copyWithReaders();
  const browser = await launchExtension({ headless: true, extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('popup.html'));
    const measured: Record<string, { readonly firstMs: number; readonly secondMs: number }> = {};
    for (const reader of MEASURED) {
      const rounds: (readonly number[])[] = [];
      for (let nth = 0; nth < ROUNDS; nth += 1) rounds.push(await readAnew(page, { reader, texts }));
      const [firstMs = Number.NaN, secondMs = Number.NaN] = texts.map((_, nth) =>
        round(median(rounds.map((times) => times[nth] ?? Number.NaN)), 1),
      );
      measured[reader] = { firstMs, secondMs };
    }
    return measured;
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};
