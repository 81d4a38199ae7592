import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '@/utils/export';
import { untilStored } from './browser-acts';
import { openExport, saveExport, sitInLibrary } from './export-reader';
import { readExport } from './read-export';
import type { Reader } from './reader';

describe('every format leaves the real library', () => {
  let reader: Reader;
  let library: Page;
  beforeAll(async () => {
    ({ reader, library } = await sitInLibrary());
  });
  afterAll(() => reader.quit());

  test.each(FORMATS.map(({ id, extension }) => [id, extension] as const))('%s', async (id, extension) => {
    await openExport(library);
    await library.locator('dialog select').first().selectOption(id);
    const shown = id === 'digest' ? '.digest-item' : '.export-preview :is(td, pre), .export-preview .field-hint';
    await library.locator(shown).first().waitFor();
    const bytes = await saveExport(library);
    expect(readExport({ id, extension }, bytes)).toBeGreaterThanOrEqual(id.startsWith('csv-tags') ? 0 : 1);
  });

  test('the dialog opens with what it was last set to', async () => {
    await openExport(library);
    await library.locator('dialog select').first().selectOption('jsonl');
    await library
      .locator('dialog .check', { hasText: /Kèm nội dung bài|article text|body text/i })
      .locator('input')
      .uncheck();
    await saveExport(library);
    await untilStored(library, { exportFormat: 'jsonl', exportText: false });
    await library.reload();
    await library.locator('.clipping-row').first().waitFor();
    await openExport(library);
    await expect.poll(() => library.locator('dialog select').first().inputValue()).toBe('jsonl');
    const again = await saveExport(library);
    expect(JSON.parse(again.toString('utf8').split('\n')[1] ?? '').text).toBeNull();
  });

  test('a digest goes out in the order and the words of the reader', async () => {
    await openExport(library);
    await library.locator('dialog select').first().selectOption('digest');
    await library.locator('.digest-item textarea').first().fill('Tóm tắt của người đọc');
    await library.keyboard.press('Escape');
    await library.locator('dialog').waitFor({ state: 'detached' });
    await openExport(library); // closing the dialog lost nothing
    await library.locator('dialog select').first().selectOption('digest');
    const summary = library.locator('.digest-item textarea').first();
    await expect.poll(() => summary.inputValue()).toBe('Tóm tắt của người đọc');
    const { unzipSync } = await import('fflate');
    const parts = unzipSync(new Uint8Array(await saveExport(library)));
    expect(Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')).toContain('Tóm tắt của người đọc');
  });

  test('back to the plan takes no summary away for good: it is brought back, also after the dialog was closed', async () => {
    const openDigest = async () => {
      await openExport(library);
      await library.locator('dialog select').first().selectOption('digest');
      await library.locator('.digest-item').first().waitFor();
    };
    const summary = library.locator('.digest-item textarea').first();
    const way = library.locator('.digest-way button');
    await openDigest();
    await summary.fill('Tóm tắt giữ lại');
    await way.first().click();
    await expect.poll(() => summary.inputValue()).not.toBe('Tóm tắt giữ lại');
    expect(await way.first().evaluate((button) => button === document.activeElement)).toBe(true);
    await library.keyboard.press('Escape');
    await library.locator('dialog').waitFor({ state: 'detached' });
    await openDigest();
    await way.first().click();
    await expect.poll(() => summary.inputValue()).toBe('Tóm tắt giữ lại');
    await way.first().click(); // and once more both ways, over something newer
    await summary.fill('Tóm tắt mới');
    await way.nth(1).click();
    await expect.poll(() => summary.inputValue()).toBe('Tóm tắt giữ lại');
    await way.nth(1).click();
    await expect.poll(() => summary.inputValue()).toBe('Tóm tắt mới');
    await library.keyboard.press('Escape');
    await library.locator('dialog').waitFor({ state: 'detached' });
  });

  test('a file written where the reader said is whole', async () => {
    await library.evaluate(usePrivateFolderAsDialog);
    await openExport(library);
    await library.locator('dialog select').first().selectOption('json');
    await library.getByLabel(/Hỏi nơi lưu tệp|Ask where/).check();
    await library.locator('dialog button[data-variant=primary]').click();
    await library.locator('dialog').waitFor({ state: 'detached' });
    const files = await library.evaluate(readPrivateFolder);
    expect(files).toHaveLength(1);
    expect(JSON.parse(files[0] ?? '').clippings).toHaveLength(1);
  });
});

/** The file dialog of the browser cannot be driven; a file of a private folder is as real a handle. */
const usePrivateFolderAsDialog = () => {
  Object.assign(globalThis, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('saved', { create: true });
      return folder.getFileHandle(suggestedName, { create: true });
    },
  });
};

const readPrivateFolder = async (): Promise<string[]> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('saved');
  const texts: string[] = [];
  // The types of this project's DOM library lack the iteration.
  for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
    texts.push(await (await handle.getFile()).text());
  }
  return texts;
};
