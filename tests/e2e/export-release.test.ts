import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClippingItem } from '@/tests/build';
import { jsonLines } from '@/utils/export';
import { bytesOf } from '../unit/export/read-stream';
import { importFiles, openExport, saveExport, sitInLibrary } from './export-reader';
import type { Reader } from './reader';

let reader: Reader;
let library: Page;

beforeAll(async () => {
  ({ reader, library } = await sitInLibrary());
});
afterAll(() => reader.quit());

const openPackage = async () => {
  await openExport(library);
  await library.locator('dialog select').first().selectOption('data-package');
};
const version = () => library.getByLabel(/Số phát hành|^Release$/);

test('a frozen release is handed out again byte-equal after the library has changed', async () => {
  await openPackage();
  await version().fill('1.0');
  const first = await saveExport(library);
  await library.locator('.clipping-row .clipping-open').first().click();
  await library.locator('.reader').waitFor();
  await library.keyboard.press('Control+z');
  // In a narrow window the list of marks stands behind its tab.
  await library.locator('.mark-item:not([data-decided])').first().waitFor({ state: 'attached' });
  await openPackage();
  const download = library.waitForEvent('download');
  await library.locator('dialog').getByRole('button', { name: 'trich-bao-1.0.zip' }).click();
  const again = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of again) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(first)).toBe(true);
});

test('an export that is stopped leaves no file', async () => {
  const path = join(tmpdir(), `trich-bao-many-${process.pid}.jsonl`);
  const items = Array.from({ length: 3000 }, (_one, nth) => ({
    ...aClippingItem({ id: `many-${nth}`, identity: `many/${nth}` }),
    marks: [],
  }));
  const options = { suggestions: true, text: true, exportedAt: '2025-11-22T08:00:00+07:00', generator: 'e2e' };
  writeFileSync(path, await bytesOf(jsonLines(items, options)));
  await importFiles(library, path);
  await library.reload();
  await library.evaluate(usePrivateFolderAsDialog);
  await openExport(library);
  await library.locator('dialog select').first().selectOption('xlsx');
  await library.getByLabel(/Hỏi nơi lưu tệp|Ask where/).check();
  await library.locator('dialog button[data-variant=primary]').click();
  await library.locator('dialog .progress').waitFor();
  const took = await library.evaluate(stopAndMeasure);
  console.log(`stopped after ${Math.round(took)} ms`);
  await expect.poll(() => library.evaluate(countSaved)).toBe(0);
});

/** The file dialog of the browser cannot be driven; a file of the private folder is as real a handle. */
const usePrivateFolderAsDialog = () => {
  Object.assign(globalThis, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('saved', { create: true });
      return folder.getFileHandle(suggestedName, { create: true });
    },
  });
};

/** Presses Stop and waits until the dialog is gone. */
const stopAndMeasure = async (): Promise<number> => {
  const start = performance.now();
  document.querySelector<HTMLButtonElement>('dialog .dialog-acts button:not([data-variant=primary])')?.click();
  while (document.querySelector('dialog')) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
};

const countSaved = async (): Promise<number> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('saved', { create: true });
  let count = 0;
  // The types of this project's DOM library lack the iteration.
  for await (const _name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) count += 1;
  return count;
};
