import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { aServedArticle, type Reader } from './reader';

/** Keeps the served article and accepts everything in it, by keys. */
export const keepArticle = async (reader: Reader): Promise<void> => {
  const { url } = aServedArticle();
  await reader.open(url);
  const popup = await reader.clip(url);
  await popup.press('Enter');
  await popup.waitFor("document.querySelector('.kept-state')");
  await popup.press('a');
  await popup.waitFor("!document.querySelector('.mark-item:not([data-decided])')");
  await popup.close();
};

/** Opens the export dialog of the library. */
export const openExport = async (library: Page): Promise<void> => {
  await library.locator('.library-acts button[data-variant=primary]').click();
  await library.locator('dialog[open]').waitFor();
};

/** Presses the button of the open dialog; gives what reached the disk. */
export const saveExport = async (library: Page): Promise<Buffer> => {
  const download = library.waitForEvent('download');
  await library.locator('dialog button[data-variant=primary]').click();
  const bytes = readFileSync(await (await download).path());
  await library.locator('dialog').waitFor({ state: 'detached' });
  return bytes;
};
