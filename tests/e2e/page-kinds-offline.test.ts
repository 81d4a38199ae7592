import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedPage } from '@/utils/cli/browser';
import { CATALOGUES } from '@/utils/i18n';
import { paragraphs, STORY } from '../dom/article/page';
import { openExport, saveExport } from './export-reader';
import { type Reader, sitDown } from './reader';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const picture = (headers?: Record<string, string>): ServedPage => ({
  html: '',
  file: { type: 'image/png', bytes: PNG },
  ...(headers ? { headers } : {}),
});

const URL_OF_PAGE = 'https://bao.example.vn/khanh-thanh-cau-nam-luc-123456.html';
const figure = (src: string) =>
  `<figure><img src="${src}" width="640"><figcaption>Cầu mới. Ảnh: Mai Anh</figcaption></figure>`;
const PAGES: Readonly<Record<string, ServedPage>> = {
  [URL_OF_PAGE]: {
    html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${STORY.title}</title><link rel="icon" href="data:,"><body><h1>${STORY.title}</h1><p class="date">05/08/2025 10:20</p>
<div class="article-content"><p>${STORY.lead}</p>${figure('/anh/cau.png')}${paragraphs()}${figure('https://cdn-mo.example.com/b.png')}${figure('https://cdn-dong.example.com/c.png')}</div><script>window.ran=1</script></body></html>`,
  },
  'https://bao.example.vn/anh/cau.png': picture(),
  'https://cdn-mo.example.com/b.png': picture({ 'access-control-allow-origin': '*' }),
  // Gone: the site answers with a page. (That CORS refuses cannot be served here: the driver allows every origin.)
  'https://cdn-dong.example.com/c.png': { html: '<!doctype html><title>404</title>' },
};

const WORDS = CATALOGUES.en;

describe('an offline copy, made when the reader asks for it', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await sitDown({ pages: new Map(Object.entries(PAGES)) });
  });
  afterAll(() => reader.quit());

  test('is kept from the menu of the page, and says which pictures the source does not give', async () => {
    await reader.open(URL_OF_PAGE);
    const popup = await reader.clip(URL_OF_PAGE);
    const button = `[...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === 'Page')`;
    await popup.waitFor(button);
    await popup.evaluate(`${button}.click()`);
    const item = `[...document.querySelectorAll('[role=menuitem]')].find((one) => one.innerText.includes('offline copy'))`;
    await popup.waitFor(item);
    await popup.evaluate(`${item}.click()`);
    await popup.waitFor(
      '/Offline copy kept: 2 pictures, .*; 1 pictures? may not be kept/.test(document.body.innerText)',
    );
    await popup.waitFor("document.querySelector('.kept-state')");
    await popup.close();
  });

  test('is read in the library without any network, and leaves as one file', async () => {
    const library = await reader.openOwn('library.html');
    const before = reader.refused.length;
    await library.locator('.clipping-row').first().click();
    await library.locator('.offline-line button').click();
    const copy = library.locator('.offline-page');
    await copy.getByText(STORY.paragraphs.at(-1) ?? '').waitFor();
    for (const paragraph of STORY.paragraphs) expect(await copy.innerText()).toContain(paragraph);
    expect(await copy.locator('img[src^="data:image/png;base64,"]').count()).toBe(2);
    expect(await copy.locator('script').count()).toBe(0);
    const download = library.waitForEvent('download');
    await library.locator('dialog button[data-variant=primary]').click();
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file).toContain(STORY.paragraphs[2]);
    expect(file).not.toContain('<script');
    expect(reader.refused.length).toBe(before);
  });

  test('gives its pictures to the page that is exported; without the text of the article it gives none', async () => {
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row').first().waitFor();
    const exported = async (): Promise<string> => {
      await openExport(library);
      await library.locator('dialog select').first().selectOption('html');
      return (await saveExport(library)).toString('utf8');
    };
    const pictures = (file: string) => file.match(/<img src="data:image\/png;base64,/g)?.length ?? 0;
    expect(pictures(await exported())).toBe(2);
    await openExport(library);
    await library.locator('dialog select').first().selectOption('html');
    await library.getByLabel(WORDS.exportText.message).uncheck();
    expect(pictures((await saveExport(library)).toString('utf8'))).toBe(0);
  });

  test('is deleted alone; the clipping stays', async () => {
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row').first().click();
    await library.locator('.offline-line button').click();
    await library.locator('dialog .dialog-acts button').first().click();
    await library.locator('.offline-line').waitFor({ state: 'detached' });
    await library
      .locator('.article-text')
      .getByText(STORY.paragraphs[0] ?? '')
      .waitFor();
  });
});
