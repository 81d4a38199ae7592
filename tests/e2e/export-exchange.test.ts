import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUES } from '@/utils/i18n';
import { tell } from '../faults/lab';
import { importFiles, keepArticle, libraryDigest, openExport, saveExport } from './export-reader';
import { aServedArticle, type Reader, sitDown } from './reader';

const WORDS = CATALOGUES.en;
const FOLDER = mkdtempSync(join(tmpdir(), 'trich-bao-exchange-'));

const put = (name: string, content: string | Buffer): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
};

const atLibrary = async (): Promise<{ readonly reader: Reader; readonly library: Page }> => {
  const { url, page } = aServedArticle();
  const reader = await sitDown({ pages: new Map([[url, page]]) });
  await keepArticle(reader);
  const library = await reader.openOwn('library.html');
  await library.locator('.clipping-row').first().waitFor();
  return { reader, library };
};

/** Presses the button of the backup line; gives the path of the file. */
const backUp = async (library: Page, name: string): Promise<string> => {
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: WORDS.backupNow.message }).click();
  return put(name, readFileSync(await (await download).path()));
};

/** Takes the first decision back; what was accepted in one go is open again, and the first of it is refused. */
const decideOtherwise = async (library: Page): Promise<void> => {
  await library.locator('.clipping-row .clipping-open').first().click();
  await library.locator('.reader').waitFor();
  await library.keyboard.press('Control+z');
  await expect.poll(() => library.locator('.mark-item:not([data-decided])').count()).toBeGreaterThan(1);
  await library.keyboard.press('Delete');
  await expect.poll(() => library.locator('.mark-item[data-decided]').count()).toBe(1);
};

/** Runs in the library: the last backup was written a day earlier. */
const makeBackupADayOlder = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('trich-bao-backup');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const memory = opening.result.transaction('memory', 'readwrite');
      const table = memory.objectStore('memory');
      const reading = table.get('state');
      reading.onsuccess = () => {
        const { writtenAt, ...state } = reading.result as { readonly writtenAt: string }; // `as`: written by the product
        table.put({ ...state, writtenAt: new Date(Date.parse(writtenAt) - 24 * 3_600_000).toISOString() }, 'state');
      };
      memory.onabort = () => reject(memory.error);
      memory.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

describe('two reviewers of one article', () => {
  let one: Awaited<ReturnType<typeof atLibrary>>;
  let other: Awaited<ReturnType<typeof atLibrary>>;
  beforeAll(async () => {
    one = await atLibrary();
    other = await atLibrary();
  });
  afterAll(async () => {
    await one.reader.quit();
    await other.reader.quit();
  });

  test('see how far they agree, join their libraries, and have the same one whoever joins, however often', async () => {
    await decideOtherwise(other.library);
    const files = [await backUp(one.library, 'one.jsonl.gz'), await backUp(other.library, 'other.jsonl.gz')] as const;
    const before = await libraryDigest(one.library);
    await one.library.reload();
    await one.library.getByRole('button', { name: WORDS.importAct.message }).first().click();
    await one.library.locator('dialog input[type=file]').setInputFiles(files[1]);
    await one.library.getByRole('button', { name: WORDS.agreementAsk.message }).click();
    const decision = one.library.locator('.agreement tbody tr', { hasText: WORDS.agreementDecision.message });
    await decision.waitFor();
    expect((await decision.locator('td').allInnerTexts()).slice(0, 2)).toEqual(['1', '0']);
    expect(await libraryDigest(one.library)).toBe(before); // a comparison changes nothing
    await importFiles(one.library, files[1]);
    await importFiles(other.library, files[0]);
    const joined = await libraryDigest(one.library);
    expect(await libraryDigest(other.library)).toBe(joined);
    await importFiles(one.library, [...files]);
    expect(await libraryDigest(one.library)).toBe(joined);
  });
});

/** The marks of the last acts, by what the history says (how marks lie in the store is its own matter). */
const readDecided = async (): Promise<readonly { id: string; clippingId: string }[]> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('trich-bao');
    request.onsuccess = () => resolve(request.result);
  });
  const steps = database.transaction('history').objectStore('history').getAll();
  await new Promise((resolve) => {
    steps.onsuccess = resolve;
  });
  database.close();
  return steps.result.flatMap(({ clippingId, after }) => after.map(({ id }: { id: string }) => ({ id, clippingId })));
};

const RIS = `TY  - NEWS
TI  - Lòng hồ Bản Chát thêm 40 lồng cá
AU  - Lệ Thủy,
UR  - https://baolaichau.vn/kinh-te/long-ho-12345.html
DA  - 2025/07/30/
KW  - thủy sản
ER  - 
TY  - NEWS
TI  - Nậm Cần có điện
UR  - https://baolaichau.vn/kinh-te/nam-can-12346.html
ER  - 
`;
const CSL = JSON.stringify([
  {
    id: 'x',
    type: 'article-newspaper',
    title: 'Chợ phiên San Thàng đông khách',
    author: [{ literal: 'Mai Hoa' }],
    URL: 'https://baolaichau.vn/cho-phien-777.html',
    issued: { 'date-parts': [[2025, 8, 2]] },
  },
]);

describe('a library', () => {
  let reader: Reader;
  let library: Page;
  beforeAll(async () => {
    ({ reader, library } = await atLibrary());
  });
  afterAll(() => reader.quit());

  test('takes references of other programs, and annotations made elsewhere on an article it has', async () => {
    await importFiles(library, [put('zotero.ris', RIS), put('zotero.json', CSL)]);
    for (const title of ['Lòng hồ Bản Chát', 'Nậm Cần có điện', 'Chợ phiên San Thàng']) {
      await library.locator('.clipping-row', { hasText: title }).waitFor();
    }
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'commenting',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'Đối chiếu với báo cáo' }],
      target: {
        source: aServedArticle().url,
        selector: [{ type: 'TextQuoteSelector', exact: 'Hợp tác xã' }],
      },
    };
    await importFiles(library, put('ghi-chu.jsonld', JSON.stringify(annotation)));
    await library.reload();
    await openExport(library);
    await library.locator('dialog select').first().selectOption('jsonl');
    expect((await saveExport(library)).toString('utf8')).toContain('Đối chiếu với báo cáo');
  });

  test('saves itself to the downloads once that is agreed to, again after fifty acts, and after a day, only what changed', async () => {
    const manifestOf = async (event: Promise<Download>) => {
      const text = gunzipSync(readFileSync(await (await event).path())).toString('utf8');
      return JSON.parse(text.slice(0, text.indexOf('\n'))) as { kind: string; count: number }; // `as`: a file of ours
    };
    const first = library.waitForEvent('download');
    await library.getByLabel(WORDS.backupToDownloads.message).check();
    expect(await manifestOf(first)).toMatchObject({ kind: 'full', count: 4 });
    const [mark] = await library.evaluate(readDecided);
    for (let nth = 0; nth < 50; nth += 1) {
      const act = { type: nth % 2 === 0 ? 'reject' : 'confirm', markIds: [mark?.id] };
      const request = { clippingId: mark?.clippingId, actId: crypto.randomUUID(), act };
      expect(await tell(library, { type: 'act', request })).toMatchObject({ ok: true });
    }
    const second = library.waitForEvent('download');
    await library.reload(); // an open library looks once a minute, and whenever it is opened
    expect(await manifestOf(second)).toMatchObject({ kind: 'changes', count: 1 });
    const act = { type: 'reject', markIds: [mark?.id] };
    await tell(library, { type: 'act', request: { clippingId: mark?.clippingId, actId: crypto.randomUUID(), act } });
    await library.evaluate(makeBackupADayOlder);
    const third = library.waitForEvent('download');
    await library.reload();
    expect(await manifestOf(third)).toMatchObject({ kind: 'changes', count: 1 });
  });

  test('one article leaves from its own menu', async () => {
    await library.locator('.clipping-row', { hasText: 'Mường Sang' }).locator('.clipping-open').click();
    await library.locator('.reader').getByRole('button', { name: WORDS.exportAct.message }).click();
    const download = library.waitForEvent('download');
    await library.getByRole('menuitem', { name: WORDS.exportCsvFigures.message, exact: false }).first().click();
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file.split('\r\n').length).toBeGreaterThan(10);
  });

  test('gives the whole of itself as records that say how many there are', async () => {
    await openExport(library);
    await library.locator('dialog select').first().selectOption('jsonl');
    const [manifest = '', ...lines] = (await saveExport(library)).toString('utf8').trim().split('\n');
    expect(JSON.parse(manifest).count).toBe(lines.length);
  });
});
