import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedPage } from '@/utils/cli/browser';
import { writePdf } from '../unit/pdf/write-pdf';
import { browserActs } from './browser-acts';
import { LONG_PDF, typedPage } from './long-pdf';
import { highlights, overlayOf, selectWords, serialise } from './overlay';
import { aServedArticle, popupText, type Reader, sitDown } from './reader';

const { page: article } = aServedArticle();
const TITLE = 'Xã Mường Sang: Thu ngân sách vượt dự toán';
const at = (name: string) => `https://baolaocai.vn/${name}-post990001.html`;

const withStyle = (css: string): string => article.html.replace('</head>', `<style>${css}</style></head>`);

const NOTICE = readFileSync(fileURLToPath(new URL('../fixtures/pdf/thong-bao.pdf', import.meta.url)));

const SCAN = { picture: 'page' } as const;
const HALF_SCANNED = writePdf({ pages: [typedPage(1), [SCAN], typedPage(3), [SCAN], [SCAN]] });
/** In the popup itself, as soon as there is something to stop: reading goes on meanwhile. */
const STOP_READING = `new Promise((stopped) => {
  const look = () => {
    const button = document.querySelector('.article-source:has(+ .progress) button');
    if (!button) return requestAnimationFrame(look);
    button.click();
    stopped(true);
  };
  look();
})`;

const PAGES: Readonly<Record<string, ServedPage>> = {
  [at('chinh-sach')]: {
    html: article.html,
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  [at('cam-boi-den')]: {
    html: withStyle('*{user-select:none!important}').replace('<body>', '<body onselectstart="return false">'),
  },
  [at('hop-cat')]: { html: article.html, headers: { 'content-security-policy': 'sandbox' } },
  'http://baolaocai.vn/khong-ma-hoa-post990001.html': { html: article.html },
  'https://xatanlap.gov.vn/tin': {
    html: '<!doctype html><title>Cổng thông tin</title><h1>Cổng thông tin</h1><iframe src="/noi-dung/post990001.html" width="900" height="900"></iframe>',
  },
  'https://xatanlap.gov.vn/noi-dung/post990001.html': { html: article.html },
  [at('phu-len')]: {
    html: withStyle(
      'div,button,[popover]{display:none!important;opacity:0!important;color:red!important;font-size:99px!important}',
    ),
  },
  'https://xatanlap.gov.vn/thong-bao.pdf': { html: '', file: { type: 'application/pdf', bytes: NOTICE } },
  'https://xatanlap.gov.vn/phu-luc.pdf': { html: '', file: { type: 'application/pdf', bytes: LONG_PDF } },
  'https://xatanlap.gov.vn/ban-quet.pdf': {
    html: '',
    file: { type: 'application/pdf', bytes: HALF_SCANNED },
  },
};

describe('pages that are not plain', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await sitDown({ pages: new Map(Object.entries(PAGES)) });
  });
  afterAll(() => reader.quit());

  /** Clips with a real click and gives what the popup says. */
  const clipped = async (url: string): Promise<{ page: Page; text: string }> => {
    const page = await reader.open(url);
    const popup = await reader.clip(url);
    const text = await popupText(popup);
    await popup.close();
    return { page, text };
  };

  test("default-src 'none' and trusted types: clipped, painted, and the bar keeps its look", async () => {
    const url = at('chinh-sach');
    const { page, text } = await clipped(url);
    expect(text).toContain(TITLE);
    const before = await serialise(page);
    const overlay = await overlayOf(page);
    await selectWords(page, 'kết nạp 86 đảng viên mới');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.buttons()).toHaveLength(5);
    expect(await overlay.style('box', 'border-top-left-radius')).toBe('8px');
    await expect.poll(async () => Object.values(await highlights(page)).flat()).toContain('18,6 tỷ đồng');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.buttons()).toEqual([]);
    await expect.poll(() => serialise(page)).toBe(before);
    await page.close();
  });

  test('rules of the page reach nothing of ours', async () => {
    const url = at('phu-len');
    const { page } = await clipped(url);
    const overlay = await overlayOf(page);
    await browserActs(reader).command('clip-quietly', url);
    await expect.poll(() => overlay.text()).toMatch(/Saved|saved/);
    expect(await overlay.style('box', 'display')).toBe('flex');
    expect(await overlay.style('box', 'font-size')).toBe('14px');
    expect(await overlay.style('box', 'opacity')).toBe('1');
    await page.close();
  });

  test('user-select: none: clipped, and in tagging mode its words can be selected', async () => {
    const url = at('cam-boi-den');
    const { page, text } = await clipped(url);
    expect(text).toContain(TITLE);
    const overlay = await overlayOf(page);
    const drag = async () => {
      await page.locator('li').nth(1).scrollIntoViewIfNeeded();
      const box = await page.locator('li').nth(1).boundingBox();
      if (!box) throw new Error('the sample has a list');
      await page.mouse.move(box.x + 4, box.y + 12);
      await page.mouse.down();
      await page.mouse.move(box.x + 250, box.y + 12, { steps: 4 });
      await page.mouse.up();
      return page.evaluate(() => String(getSelection()));
    };
    expect(await drag()).toBe('');
    await browserActs(reader).menu('toggle-tagging', url);
    await expect.poll(() => overlay.text()).toMatch(/Marking on the page is on/);
    expect(await drag()).toMatch(/Thu nhập/);
    await expect.poll(() => overlay.buttons()).toContain('FigureF');
    await page.keyboard.press('Escape');
    await page.close();
  });

  test('a sandboxed page is clipped', async () => {
    const { page, text } = await clipped(at('hop-cat'));
    expect(text).toContain(TITLE);
    await page.close();
  });

  test('an http page, where much of the web platform is missing, is clipped and painted', async () => {
    const url = 'http://baolaocai.vn/khong-ma-hoa-post990001.html';
    const page = await reader.open(url);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const popup = await reader.clip(url);
    expect(await popupText(popup)).toContain(TITLE);
    await expect.poll(async () => Object.values(await highlights(page)).flat()).toContain('18,6 tỷ đồng');
    await popup.close();
    await page.close();
  });

  test('the article in a frame of the same origin is clipped, painted and marked in the frame', async () => {
    const url = 'https://xatanlap.gov.vn/tin';
    const page = await reader.open(url);
    const popup = await reader.clip(url);
    expect(await popupText(popup)).toContain(TITLE);
    const frame = page.frame({ url: /noi-dung/ });
    if (!frame) throw new Error('the portal has a frame');
    const before = await serialise(page);
    const painted = async () => Object.values(await highlights(frame)).flat();
    await expect.poll(painted).toContain('18,6 tỷ đồng');
    expect(await highlights(page)).toEqual({});
    await popup.close();
    const overlay = await overlayOf(page);
    await selectWords(frame, 'kết nạp 86 đảng viên mới');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.text()).toMatch(/86/);
    const count = (await painted()).length;
    await page.keyboard.press('t');
    await expect.poll(() => overlay.buttons()).toEqual(['Undo', 'Close']);
    await expect.poll(async () => (await painted()).length).toBe(count + 1);
    await overlay.click('Undo');
    await expect.poll(() => overlay.text()).toMatch(/[Uu]ndone|back/);
    await overlay.click('Close');
    await expect.poll(() => serialise(page)).toBe(before);
    await page.close();
  });

  test('in tagging mode keys pressed in the frame reach the bar over its selection', async () => {
    const url = 'https://xatanlap.gov.vn/tin';
    const { page } = await clipped(url);
    const overlay = await overlayOf(page);
    await browserActs(reader).menu('toggle-tagging', url);
    await expect.poll(() => overlay.text()).toMatch(/Marking on the page is on/);
    await overlay.click('Close');
    const item = page.frameLocator('iframe').locator('li').nth(2);
    await item.scrollIntoViewIfNeeded();
    const box = await item.boundingBox();
    if (!box) throw new Error('the sample has a list');
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(2, 2);
    await expect.poll(() => overlay.buttons()).toContain('TargetT');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.buttons()).toEqual([]);
    await page.close();
  });

  test('a PDF in the tab is read where it is', async () => {
    const { page, text } = await clipped('https://xatanlap.gov.vn/thong-bao.pdf');
    expect(text).toContain('THÔNG BÁO');
    await page.close();
  });

  test('a PDF of nine hundred pages says at which page it is, is stopped by its reader, and read when asked again', async () => {
    const page = await reader.open('https://xatanlap.gov.vn/phu-luc.pdf');
    const popup = await reader.browser.clickToolbar('https://xatanlap.gov.vn/phu-luc.pdf');
    await popup.evaluate(STOP_READING);
    await popup.waitFor("document.querySelector('.refused button') !== null");
    expect(await popupText(popup)).toMatch(/Đã dừng đọc|was stopped/);
    await popup.evaluate("document.querySelector('.refused button').click()");
    await popup.waitFor("document.querySelector('.article-header h1') !== null");
    expect(await popupText(popup)).toContain('xatanlap.gov.vn');
    await popup.close();
    await page.close();
  });

  test('a PDF of which some pages are scans says which', async () => {
    const { page, text } = await clipped('https://xatanlap.gov.vn/ban-quet.pdf');
    expect(text).toMatch(/(?:Trang|Page\(s\)) 2, 4–5 /);
    await page.close();
  });

  test('a page of the browser says why not', async () => {
    const page = await reader.browser.context.newPage();
    await page.goto('chrome://version/');
    const popup = await reader.clip('chrome://version/');
    expect(await popupText(popup)).toMatch(/does not let|may not|protected|browser/i);
    await popup.close();
    await page.close();
  });
});
