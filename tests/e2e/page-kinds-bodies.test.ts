import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedPage } from '@/utils/cli/browser';
import { paragraphs, STORY, teasers } from '../dom/article/page';
import { browserActs } from './browser-acts';
import { overlayOf, selectWords } from './overlay';
import { popupText, type Reader, sitDown } from './reader';

const HEAD = `<title>${STORY.title} | Báo</title><link rel="icon" href="data:,">`;
const DATE = '<p class="date">05/08/2025 10:20</p>';
const SIDEBAR = `<aside class="sidebar"><h3>Đọc nhiều</h3>${teasers()}</aside>`;
const NEXT = {
  title: 'Bản Liền mở tuyến xe buýt đầu tiên về chợ huyện',
  text: 'Mỗi ngày có bốn chuyến xe đi và về giữa bản và chợ, giá vé 12.000 đồng một lượt. '.repeat(5),
};
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const page = (body: string, head = ''): ServedPage => ({
  html: `<!doctype html><html lang="vi"><head><meta charset="utf-8">${HEAD}${head}</head><body>${body}</body></html>`,
});

const body = `<p>${STORY.lead}</p>${paragraphs()}<p style="text-align:right"><strong>${STORY.writer}</strong></p>`;
const encoded = Buffer.from(body).toString('base64');

const ENCRYPTED = 'https://baophutho.vn/khanh-thanh-cau-nam-luc-243118.htm';
const NEVER = 'https://baophutho.vn/khanh-thanh-cau-nam-luc-243119.htm';
const ENDLESS = 'https://bao.example.vn/khanh-thanh-cau-nam-luc-123456.html';
const ENDLESS_KNOWN = 'https://baolaocai.vn/khanh-thanh-cau-nam-luc-post883456.html';
const BASE = 'https://baocantho.com.vn/khanh-thanh-cau-nam-luc-a195513.html';
const FRAMED = 'https://xa-ban-pho.example.vn/tin-tuc';
const SELECTED = 'https://bao.example.vn/mot-doan-chon-123457.html';

const dcontent = `<h1 class="pTitle">${STORY.title}</h1>${DATE}<p class="pHead">${STORY.lead}</p><div id="dcontent">${encoded}</div>
<script>window.decode = () => { const place = document.querySelector('#dcontent'); place.innerHTML = new TextDecoder().decode(Uint8Array.from(atob(place.textContent), (c) => c.charCodeAt(0))); };</script>${SIDEBAR}`;

const PAGES: Readonly<Record<string, ServedPage>> = {
  [ENCRYPTED]: page(dcontent),
  [NEVER]: page(dcontent),
  [ENDLESS]: page(
    `<main><div class="post"><h1>${STORY.title}</h1>${DATE}<div class="article-content">${body}</div></div></main>
<script>addEventListener('scroll', () => { const next = document.createElement('div'); next.className = 'post'; next.innerHTML = '<h1>${NEXT.title}</h1><p class="date">04/08/2025 09:00</p><div class="article-content"><p>${NEXT.text}</p><p>${NEXT.text}</p></div>'; document.querySelector('main').append(next); window.appended = true; }, { once: true });</script><div style="height:3000px"></div>`,
  ),
  [ENDLESS_KNOWN]: page(
    `<main id="stream"><div class="article" data-id="883455"><h1 class="article__title cms-title">${NEXT.title}</h1><div class="article__body zce-content-body cms-body" itemprop="articleBody"><p>${NEXT.text}</p></div></div>
<div class="article" data-id="883456"><h1 class="article__title cms-title">${STORY.title}</h1><div class="article__body zce-content-body cms-body" itemprop="articleBody">${body}</div></div></main>`,
  ),
  [BASE]: page(
    `<div class="titlecate"><h1>Xã hội</h1></div><h1 class="margintopbot10">${STORY.title}</h1><span class="pubdate">05/08/2025 - 10:20</span>
<div id="newscontents"><div class="content-fck">${body}<p><img class="zoomimg" src="images/cau.png" width="640" alt=""></p><p style="text-align:center"><em>Cầu mới. Ảnh: Mai Anh</em></p></div></div>`,
    '<base href="https://baocantho.com.vn/static/templates/version1/homepage/">',
  ),
  'https://baocantho.com.vn/static/templates/version1/homepage/images/cau.png': {
    html: '',
    file: { type: 'image/png', bytes: PIXEL },
  },
  [FRAMED]: page('<h1>Trang thông tin</h1><iframe src="/noi-dung-123458.html" width="900" height="900"></iframe>'),
  'https://xa-ban-pho.example.vn/noi-dung-123458.html': page(
    `<h1>${STORY.title}</h1>${DATE}<div class="article-content">${body}</div>`,
  ),
  [SELECTED]: page(`<main><h1>${STORY.title}</h1>${DATE}<div class="article-content">${body}</div></main>`),
};

describe('bodies that are not simply there', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await sitDown({ pages: new Map(Object.entries(PAGES)) });
  });
  afterAll(() => reader.quit());

  /** The whole text of the newest clipping, as the library shows it. */
  const readInLibrary = async (): Promise<string> => {
    const library = await reader.openOwn('library.html');
    await library.locator('.clipping-row').first().click();
    await library.locator('.pane-read .article-text').waitFor();
    const text = await library.locator('.pane-read').innerText();
    await library.close();
    return text;
  };
  /** Clips with a real click and keeps with Enter; the text kept. */
  const keep = async (url: string): Promise<string> => {
    const popup = await reader.clip(url);
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    await popup.close();
    return readInLibrary();
  };

  test('an encrypted body is waited for, and clipped once it is there', async () => {
    const tab = await reader.open(ENCRYPTED);
    const popup = await reader.browser.clickToolbar(ENCRYPTED);
    await popup.waitFor("document.querySelector('[role=status]')");
    await tab.evaluate('decode()');
    await popup.waitFor("document.querySelector('.article-header h1, .refused')");
    expect(await popupText(popup)).toContain(STORY.title);
    await popup.close();
    const text = await keep(ENCRYPTED);
    for (const paragraph of STORY.paragraphs) expect(text).toContain(paragraph);
    expect(text).not.toContain(STORY.teaser);
    expect(text).not.toContain(encoded.slice(0, 60));
    await tab.close();
  });

  test('a body that never comes is no article, and no story of the sidebar is taken for it', async () => {
    const tab = await reader.open(NEVER);
    const popup = await reader.clip(NEVER);
    const text = await popupText(popup);
    expect(text).toMatch(/still loading/i);
    expect(text).not.toContain(STORY.teaser);
    await popup.close();
    await tab.close();
  });

  test('the next article that endless scrolling appended stays out', async () => {
    const tab = await reader.open(ENDLESS);
    await tab.mouse.wheel(0, 2_000);
    await tab.waitForFunction('window.appended');
    const text = await keep(ENDLESS);
    for (const paragraph of STORY.paragraphs) expect(text).toContain(paragraph);
    expect(text).not.toContain('bốn chuyến xe');
    await tab.close();
  });

  test('of two articles of a stream the one of this address is clipped', async () => {
    const tab = await reader.open(ENDLESS_KNOWN);
    const text = await keep(ENDLESS_KNOWN);
    expect(text).toContain(STORY.paragraphs[0]);
    expect(text).not.toContain('bốn chuyến xe');
    await tab.close();
  });

  test('pictures of a page with <base href> have the address the browser shows them from', async () => {
    const tab = await reader.open(BASE);
    const shown = await tab.evaluate(() => document.querySelector('img')?.src);
    await keep(BASE);
    const library = await reader.openOwn('library.html');
    const sources = await library.evaluate(async () => {
      const opened = indexedDB.open('trich-bao');
      const database = await new Promise<IDBDatabase>((done, refuse) => {
        opened.onsuccess = () => done(opened.result);
        opened.onerror = () => refuse(opened.error);
      });
      const texts: string[] = [];
      for (const name of database.objectStoreNames) {
        const all = database.transaction(name).objectStore(name).getAll();
        const rows = await new Promise<unknown[]>((done) => {
          all.onsuccess = () => done(all.result);
        });
        texts.push(
          JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value)),
        );
      }
      return texts.join('\n');
    });
    expect(shown).toBe('https://baocantho.com.vn/static/templates/version1/homepage/images/cau.png');
    expect(sources).toContain(shown);
    await library.close();
    await tab.close();
  });

  test('the article in a frame of the same origin is clipped whole', async () => {
    const tab = await reader.open(FRAMED);
    const text = await keep(FRAMED);
    for (const paragraph of STORY.paragraphs) expect(text).toContain(paragraph);
    await tab.close();
  });

  test('what is selected is clipped alone, under the headline of its article', async () => {
    const tab = await reader.open(SELECTED);
    const popup = await reader.clip(SELECTED); // gives access to the tab
    await popup.close();
    const words = STORY.paragraphs[1] ?? '';
    await selectWords(tab, words);
    const overlay = await overlayOf(tab);
    await browserActs(reader).menu('clip-selection', SELECTED);
    await expect.poll(() => overlay.text()).toMatch(/[Ss]aved/);
    const text = await readInLibrary();
    expect(text).toContain(words);
    expect(text).toContain(STORY.title);
    expect(text).not.toContain(STORY.paragraphs[0]);
    await tab.close();
  });
});
