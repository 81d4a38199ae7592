import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings } from './a11y/axe';
import { keepArticle } from './export-reader';
import { aServedArticle, type Reader, sitDown } from './reader';

/** Another paper about the same commune and year, with another number. */
const OTHER_URL = 'https://baophutho.vn/xa-muong-sang-tong-ket-nam-post990002.html';

/** The browser of the tests speaks English; what is looked for here is in Vietnamese. */
const speakVietnamese = async (reader: Reader): Promise<void> => {
  const page = await reader.openOwn('options.html');
  await page.locator('input[type=radio]').nth(1).check();
  await page.locator('html[lang=vi]').waitFor(); // said by what is stored: a page closed before that chose nothing
  await page.close();
};

describe('the library: one dataset, seen and corrected in several ways', () => {
  const { url, page: article } = aServedArticle();
  const other = { html: article.html.replaceAll(url, OTHER_URL).replace('18,6 tỷ đồng', '16,8 tỷ đồng') };
  let reader: Reader;
  let library: Page;
  const cells = (column: string) => library.locator(`.grid tbody td[data-column=${column}]`);
  const search = (words: string) => library.locator('input[type=search]').fill(words);
  const view = async (name: string) => {
    await library.evaluate((to) => {
      location.hash = to;
    }, name);
  };
  const chooseView = (name: string) =>
    library.locator('.library-top .segmented label', { hasText: new RegExp(`^${name}$`) }).click();
  const facet = (name: string) => library.locator('.facet-value', { hasText: name });
  const rows = () => library.locator('.clipping-row').count();
  /** What was just done is said over the foot of the page, for as long as it takes to read. */
  const closeToasts = async () => {
    const close = library.locator('.toast').getByRole('button', { name: 'Đóng' });
    while ((await close.count()) > 0) await close.first().click();
  };

  beforeAll(async () => {
    reader = await sitDown({
      pages: new Map([
        [url, article],
        [OTHER_URL, other],
      ]),
    });
    await speakVietnamese(reader);
    await keepArticle(reader, url);
    await keepArticle(reader, OTHER_URL);
    library = await reader.openOwn('library.html#figures');
    await library.setViewportSize({ width: 1440, height: 900 });
    await cells('indicator').first().waitFor();
  });
  afterAll(() => reader.quit());

  test('figures: what is typed into a selection changes all of it, and one key takes it back', async () => {
    const first = cells('place').nth(0);
    const before = await cells('place').allTextContents();
    await first.click();
    await library.keyboard.press('Shift+ArrowDown');
    await library.keyboard.press('Shift+ArrowDown');
    await library.keyboard.type('xã Thử Nghiệm');
    await library.keyboard.press('Control+Enter');
    await expect.poll(() => library.getByText('xã Thử Nghiệm').count()).toBe(3);
    await library.keyboard.press('Control+z');
    await expect.poll(() => cells('place').allTextContents()).toEqual(before);
  });

  test('figures: a block from the clipboard fills rows and columns, and one key takes it back', async () => {
    const before = await cells('place').allTextContents();
    await cells('place').nth(0).click();
    await library.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'xã Dán Một\r\nxã Dán Hai\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect
      .poll(async () => (await cells('place').allTextContents()).slice(0, 3))
      .toEqual(['xã Dán Một', 'xã Dán Hai', before[2]]);
    await library.keyboard.press('Control+z');
    await expect.poll(() => cells('place').allTextContents()).toEqual(before);
    expect(await library.locator('.toast').count()).toBe(0);
  });

  test('figures: a value that is none stays in its cell with the reason', async () => {
    await cells('value').nth(0).click();
    await library.keyboard.type('nhiều');
    await library.keyboard.press('Enter');
    await library.locator('.grid-error').waitFor();
    await library.keyboard.press('Escape');
    await library.locator('.grid-input').waitFor({ state: 'detached' });
  });

  test('figures: Space opens the sentence of the row', async () => {
    await search('thu ngan sach');
    await expect.poll(() => cells('indicator').count()).toBeLessThan(9);
    await cells('value').nth(0).click();
    await library.keyboard.press(' ');
    await library.locator('.inspector .mark-sentence').waitFor();
  });

  test('figures: columns left out stay out', async () => {
    await library.locator('.grid-columns summary').click();
    await library.locator('.grid-columns input').last().check();
    await cells('quote').first().waitFor(); // shown once it is stored
    await library.reload();
    await cells('quote').first().waitFor();
  });

  test('series: papers that disagree stand side by side; the one chosen stays', async () => {
    await view('series');
    await library.locator('.indicator-row', { hasText: 'Thu ngân sách' }).first().click();
    await library.getByText('Mâu thuẫn', { exact: false }).first().click();
    const group = library.locator('.contradictions > li').first();
    await expect.poll(() => group.textContent()).toMatch(/16,8[\s\S]*18,6|18,6[\s\S]*16,8/);
    await group.locator('li', { hasText: '18,6' }).getByRole('button', { name: 'Dùng số này' }).click();
    await expect.poll(() => library.locator('.contradictions').count()).toBe(0);
  });

  test('series: in a narrow window the chart scrolls in its frame, and its rows keep their height', async () => {
    const before = library.viewportSize();
    await library.setViewportSize({ width: 400, height: 700 });
    await library.getByText('Theo địa bàn').click();
    await library.locator('.chart-point').first().waitFor();
    const [chart = 0, frame = 0] = await library.evaluate(() =>
      ['.chart', '.chart-frame'].map((one) => document.querySelector(one)?.getBoundingClientRect().height ?? 0),
    );
    if (before) await library.setViewportSize(before);
    expect(chart).toBeGreaterThan(0);
    expect(frame).toBeGreaterThanOrEqual(chart);
  });

  test('series: the chart is a file of its own, the table says the same', async () => {
    await library.getByText('Theo địa bàn').click();
    await library.locator('.chart-point').first().waitFor();
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name: 'Lưu hình' }).click();
    await library.getByRole('menuitem', { name: 'Lưu hình SVG' }).click();
    const svg = readFileSync(await (await download).path(), 'utf8');
    expect(svg).toMatch(/^<\?xml[\s\S]*<svg[\s\S]*18,6[\s\S]*<\/svg>\s*$/);
    expect(svg).not.toMatch(/var\(|class=/);
    await library.getByText('Bảng', { exact: true }).click();
    await expect.poll(() => library.locator('.pivot').textContent()).toContain('18,6');
  });

  test('indicators: words of the papers get an indicator of the reader’s own', async () => {
    await view('indicators');
    const words = library.locator('.indicator-row').first();
    await words.click();
    await library.locator('.assign input').fill('Chỉ số của tôi');
    await library.getByRole('button', { name: /Thêm chỉ số mới/ }).click();
    await library.locator('.indicator-pane .segmented label', { hasText: 'Danh mục' }).click();
    await library.locator('.indicator-row', { hasText: 'Chỉ số của tôi' }).waitFor();
  });

  test('indicators: a merge asks first, goes where it said, and the next Enter merges nothing else', async () => {
    const entry = (name: string) => library.locator('.indicator-row', { hasText: name });
    await entry('Chỉ số của tôi').click();
    const others = await library.locator('.indicator-row').allTextContents();
    const field = library.locator('.assign input');
    expect(await library.locator('.assign [role=option]').count()).toBe(0);
    await field.fill('hộ nghèo');
    await field.press('Enter');
    const question = library.locator('dialog.dialog');
    await expect.poll(() => question.textContent()).toContain('“Chỉ số của tôi” vào “');
    await question.getByRole('button', { name: 'Gộp', exact: true }).click();
    await entry('Chỉ số của tôi').waitFor({ state: 'detached' });
    await library.keyboard.press('Enter');
    await library.keyboard.press('Enter');
    expect(await question.count()).toBe(0);
    await expect.poll(() => library.locator('.assign input').inputValue()).toBe('');
    await expect.poll(() => library.locator('.series-main h2').textContent()).toContain('hộ nghèo');
    await expect.poll(() => library.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await library
      .locator('.toast', { hasText: 'Đã gộp “Chỉ số của tôi”' })
      .getByRole('button', { name: 'Hoàn tác' })
      .click();
    await expect.poll(() => library.locator('.indicator-row').allTextContents()).toEqual(others);
  });

  test('clippings: facets and the query language narrow the list together', async () => {
    await view('');
    await search('');
    await expect.poll(rows).toBe(2);
    await facet('baophutho.vn').click();
    await expect.poll(rows).toBe(1);
    await facet('baophutho.vn').click();
    await search('"thu ngan sach" báo:baolaocai.vn -khongcotunay');
    await expect.poll(rows).toBe(1);
    await search('"sach ngan thu"');
    await expect.poll(rows).toBe(0);
    await search('');
  });

  test('clippings: a search begins with its best answers; another order is chosen for searches alone', async () => {
    const order = library.locator('.list-head select');
    await expect.poll(() => order.locator('option').count()).toBe(6); // the search before it is being taken back
    await search('thu ngan sach');
    await expect.poll(() => order.inputValue()).toBe('relevance');
    await order.selectOption('title');
    await search('thu ngan');
    await expect.poll(() => order.inputValue()).toBe('title');
    await order.selectOption({ label: 'Liên quan nhất' });
    await expect.poll(rows).toBe(2);
    await search('');
    await expect.poll(() => order.inputValue()).toBe('newest');
  });

  test('clippings: "?" tells the keys of the list, and Delete takes what is ticked wherever the focus is', async () => {
    await expect.poll(rows).toBe(2);
    await library.locator('.clipping-tick input').first().check();
    await library.keyboard.press('?');
    await library.locator('dialog[open]').getByText('Chuyển bài vào thùng rác').waitFor();
    await library.keyboard.press('Delete');
    expect(await rows()).toBe(2);
    await library.keyboard.press('Escape');
    await expect.poll(() => library.locator('dialog[open]').count()).toBe(0);
    await library.locator('.selection-acts button').first().focus();
    await library.keyboard.press('Delete');
    await expect.poll(rows).toBe(1);
    await library.locator('.toast').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(rows).toBe(2);
    await closeToasts();
  });

  test('clippings: a search that takes long says so, and can be given up for the list before it', async () => {
    await view('');
    await search('');
    await expect.poll(rows).toBe(2);
    // A worker that does not hear of it is one that takes very long.
    await library.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: { readonly query?: string }) {
        if (message.query !== 'listClippings') post.call(this, message);
      };
    });
    await search('"thu ngan sach"');
    await library.locator('.list-head').getByText('Đang tìm…').waitFor();
    expect(await rows()).toBe(2);
    await library.locator('.list-head').getByRole('button', { name: 'Dừng' }).click();
    await library.locator('.list-head').getByText('2 bài').waitFor();
    await expect.poll(() => library.locator('input[type=search]').inputValue()).toBe('');
    await library.reload();
  });

  test('clippings: a selection goes into a collection, which is renamed, and all of it is taken back from the history', async () => {
    await expect.poll(rows).toBe(2);
    await library.locator('.clipping-open').first().focus();
    await library.keyboard.press('Control+a');
    await library.locator('.selection-acts').getByLabel('Chuyên đề').fill('Ngân sách xã');
    await library.getByRole('button', { name: 'Xếp vào' }).click();
    await expect.poll(() => facet('Ngân sách xã').textContent()).toContain('2');
    await facet('Ngân sách xã').hover();
    await library.getByRole('button', { name: 'Đổi tên “Ngân sách xã”' }).click();
    await library.getByRole('textbox', { name: 'Đổi tên “Ngân sách xã”' }).fill('Tài chính');
    await library.keyboard.press('Enter');
    await expect.poll(() => facet('Tài chính').count()).toBe(1);
    await chooseView('Lịch sử');
    await library.locator('.activity li').first().waitFor();
    const undone = library.locator('.activity li[data-undone]');
    const before = await undone.count(); // what was taken back in the figures may still be there
    await library.locator('.activity li').first().getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => undone.count()).toBe(before + 1);
    await chooseView('Bài');
    await expect.poll(() => facet('Ngân sách xã').count()).toBe(1);
  });

  test('clippings: what is searched for is kept under a name', async () => {
    await search('báo:baophutho.vn');
    await expect.poll(rows).toBe(1);
    await library.getByRole('button', { name: 'Lưu tìm kiếm' }).click();
    await library.getByRole('textbox', { name: 'Tên tìm kiếm' }).fill('Phú Thọ');
    await library.keyboard.press('Enter');
    await library.getByRole('button', { name: 'Phú Thọ', exact: true }).waitFor(); // shown once it is stored
    await library.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(rows).toBe(2);
    await library.reload();
    await library.getByRole('button', { name: 'Phú Thọ', exact: true }).click();
    await expect.poll(rows).toBe(1);
    await library.getByRole('button', { name: 'Bỏ lọc' }).click();
  });

  test('clippings: the trash holds what was put there until it is taken out', async () => {
    await expect.poll(rows).toBe(2);
    await library.locator('.clipping-open').first().focus();
    await library.keyboard.press('Delete');
    await expect.poll(rows).toBe(1);
    await chooseView('Thùng rác');
    await expect.poll(rows).toBe(1);
    await library.locator('.clipping-tick input').first().click();
    await library.getByRole('button', { name: 'Khôi phục' }).click();
    await expect.poll(rows).toBe(0);
    await chooseView('Bài');
    await expect.poll(rows).toBe(2);
  });

  test('reading: the origin says how the page was read', async () => {
    await closeToasts();
    await library.locator('.clipping-open').first().click();
    await library.locator('.clipping-source summary').click();
    await expect.poll(() => library.locator('.clipping-source').innerText()).toMatch(/[0-9a-f]{64}/);
  });

  test.each([
    ['', 'clippings'],
    ['figures', 'figures'],
    ['series', 'series'],
    ['indicators', 'indicators'],
    ['activity', 'activity'],
  ])('"%s" has no accessibility faults', async (name) => {
    await view(name);
    await library.locator('.clipping-row, .grid tbody td, .series-main, .indicator-pane, .activity').first().waitFor();
    expect(await findings(library)).toEqual([]);
    if (process.env.SHOTS) await shoot(name || 'clippings');
  });

  const shoot = async (name: string): Promise<void> => {
    for (const width of [1280, 1920]) {
      for (const scheme of ['light', 'dark'] as const) {
        await library.setViewportSize({ width, height: 900 });
        await library.emulateMedia({ colorScheme: scheme });
        await library.screenshot({ path: `${process.env.SHOTS}/${name}-${width}-${scheme}.png` });
      }
    }
    // 200 %: half the room.
    await library.setViewportSize({ width: 640, height: 450 });
    await library.screenshot({ path: `${process.env.SHOTS}/${name}-200.png` });
    await library.setViewportSize({ width: 1440, height: 900 });
    await library.emulateMedia({ colorScheme: 'light' });
  };
});
