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

/** Runs in a page: a folder of the page's own takes the place of one the reader picks. */
const chooseOwnFolder = async (): Promise<void> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backup', { create: true });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('trich-bao-backup');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('memory', 'readwrite');
    transaction.objectStore('memory').put(folder, 'folder');
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
};

/** Runs in a page: the files of that folder, the earliest first, as numbers. */
const readOwnFolder = async (): Promise<readonly { readonly name: string; readonly bytes: readonly number[] }[]> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backup');
  const files: { name: string; bytes: number[] }[] = [];
  // `as`: Chromium has it, the types of this version do not
  for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
    files.push({ name, bytes: [...new Uint8Array(await (await handle.getFile()).arrayBuffer())] });
  }
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
};

const emptyOwnFolder = async (): Promise<void> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backup');
  // `as`: as above
  for await (const [name] of folder as unknown as AsyncIterable<[string]>) await folder.removeEntry(name);
};

test('a folder chosen after a backup into the downloads, and one that was emptied, get everything', async () => {
  const shelf = mkdtempSync(join(tmpdir(), 'trich-bao-backup-'));
  const kept: string[] = [];
  let digest = '';
  await withReader(async (reader) => {
    await keepArticle(reader);
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row').first().waitFor();
    const button = library.getByRole('button', { name: backUp });
    const download = library.waitForEvent('download');
    await button.click();
    await download;
    await library.evaluate(chooseOwnFolder);
    const filesAfter = async (press: () => Promise<void>, count: number) => {
      await press();
      const look = async () => (await library.evaluate(readOwnFolder)).filter(({ bytes }) => bytes.length > 0);
      await expect.poll(async () => (await look()).length).toBe(count);
      return look();
    };
    const numbersOf = (files: Awaited<ReturnType<typeof filesAfter>>) =>
      files.map(({ name }) => name.replace(/^.*-(\d{3})\.jsonl\.gz$/, '$1'));
    expect(numbersOf(await filesAfter(() => button.click(), 1))).toEqual(['000']);
    await library.locator('.clipping-row .clipping-open').first().click();
    await library.locator('.reader').waitFor();
    await library.keyboard.press('Control+z');
    await expect.poll(() => library.locator('.mark-item:not([data-decided])').count()).toBeGreaterThan(0);
    const chain = await filesAfter(() => button.click(), 2);
    expect(numbersOf(chain)).toEqual(['000', '001']);
    digest = await libraryDigest(library);
    for (const { name, bytes } of chain) {
      kept.push(join(shelf, name));
      writeFileSync(join(shelf, name), Uint8Array.from(bytes));
    }
    await library.evaluate(emptyOwnFolder);
    expect(numbersOf(await filesAfter(() => button.click(), 1))).toEqual(['000']);
  });
  await withReader(async (reader) => {
    const library = await reader.openOwn('library.html');
    await importFiles(library, kept);
    expect(await libraryDigest(library)).toBe(digest);
  });
});

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
