import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { aServedArticle, type Reader, sitDown } from './reader';

/** Keeps an article, the served one where none is named, and accepts everything in it, by keys. */
export const keepArticle = async (reader: Reader, url = aServedArticle().url): Promise<void> => {
  await reader.open(url);
  const popup = await reader.clip(url);
  await popup.press('Enter');
  await popup.waitFor("document.querySelector('.kept-state')");
  await popup.press('a');
  await popup.waitFor("!document.querySelector('.mark-item:not([data-decided])')");
  await popup.close();
};

/** A reader before the library, with the served article in it, kept and decided. */
export const sitInLibrary = async (): Promise<{ readonly reader: Reader; readonly library: Page }> => {
  const { url, page } = aServedArticle();
  const reader = await sitDown({ pages: new Map([[url, page]]) });
  await keepArticle(reader);
  const library = await reader.openOwn('library.html');
  await library.locator('.clipping-row').first().waitFor();
  return { reader, library };
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

/** Opens the import dialog anew, gives it files and takes what is in them; waits until it says how it went. */
export const importFiles = async (library: Page, files: string | string[]): Promise<void> => {
  await library.reload();
  await library
    .getByRole('button', { name: /^(?:Nhập|Import)$/ })
    .first()
    .click();
  await library.locator('dialog input[type=file]').setInputFiles(files);
  await library.locator('dialog .dialog-acts button[data-variant=primary]').click();
  await library
    .locator('dialog')
    .getByText(/Đã nhập|Imported/)
    .waitFor({ timeout: 90_000 });
};

/** SHA-256 of every row of every table, to see that nothing changed. */
export const libraryDigest = (library: Page): Promise<string> => library.evaluate(digestDatabase);

const digestDatabase = async (): Promise<string> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('trich-bao');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Derived tables are made anew in the background; what they are made from is what must not change.
  const names = ['bodies', 'clippings', 'history', 'indicators', 'markSets', 'offlineCopies', 'versions'];
  const tables = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  database.close();
  const spelled = JSON.stringify(tables, (key, value) => {
    if (key === 'revision') return undefined; // counts writings of one database
    return value instanceof Uint8Array ? [...value] : value;
  });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(spelled));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
