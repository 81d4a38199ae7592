import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFiles, keepArticle, libraryDigest } from './export-reader';
import { aServedArticle, type Reader, sitDown } from './reader';

const withReader = async (use: (reader: Reader) => Promise<void>): Promise<void> => {
  const { url, page } = aServedArticle();
  const reader = await sitDown({ pages: new Map([[url, page]]) });
  try {
    await use(reader);
  } finally {
    await reader.quit();
  }
};

const backUp = /Sao lưu ngay|Back up now/;

test('what was backed up, whole and then by changes, makes an identical library in a fresh profile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-bao-backup-'));
  const files: string[] = [];
  let digest = '';
  await withReader(async (reader) => {
    await keepArticle(reader);
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row').first().waitFor();
    const save = async () => {
      const download = library.waitForEvent('download');
      await library.getByRole('button', { name: backUp }).click();
      const file = await download;
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      files.push(path);
    };
    await library.evaluate(putRows);
    await save();
    await library.locator('.clipping-row .clipping-open').first().click();
    await library.locator('.reader').waitFor();
    await library.keyboard.press('Control+z');
    await expect.poll(() => library.locator('.mark-item:not([data-decided])').count()).toBeGreaterThan(0);
    await save();
    digest = await libraryDigest(library);
  });
  expect(files).toHaveLength(2);
  await withReader(async (reader) => {
    const library = await reader.openOwn('library.html');
    await importFiles(library, files);
    expect(await libraryDigest(library)).toBe(digest);
    await importFiles(library, files); // again: nothing is there twice
    expect(await libraryDigest(library)).toBe(digest);
  });
});

/** An entry of the codebook of the reader's own, and a copy of a page: rows that come about by other acts elsewhere. */
const putRows = async (): Promise<void> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('trich-bao');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const now = '2025-11-22T08:00:00+07:00';
  const indicator = { id: 'own-1', name: 'số hộ trồng quế', aliases: ['hộ quế'], unit: 'household', min: 0, max: null };
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['clippings', 'indicators', 'offlineCopies'], 'readwrite');
    transaction.objectStore('indicators').put({ ...indicator, mergedInto: null, updatedAt: now });
    const keys = transaction.objectStore('clippings').getAllKeys();
    keys.onsuccess = () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_one, at) => (at * 7919) % 256);
      const copy = { clippingId: keys.result[0], savedAt: now, bytes, pictures: 1, missing: [] };
      transaction.objectStore('offlineCopies').put(copy);
    };
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
};

test('a backup that is cut off changes nothing and says so', async () => {
  await withReader(async (reader) => {
    await keepArticle(reader);
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row').first().waitFor();
    const before = await libraryDigest(library);
    const path = join(mkdtempSync(join(tmpdir(), 'trich-bao-backup-')), 'cut.jsonl.gz');
    writeFileSync(path, Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75, 76]));
    await library
      .getByRole('button', { name: /^(?:Nhập|Import)$/ })
      .first()
      .click();
    await library.locator('dialog input[type=file]').setInputFiles(path);
    await library.locator('dialog .dialog-acts button[data-variant=primary]').click();
    await library.locator('.import-files [data-refused]').waitFor();
    expect(await libraryDigest(library)).toBe(before);
  });
});
