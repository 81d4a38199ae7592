import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserActs } from './browser-acts';
import { highlights, type Overlay, overlayOf, selectWords, serialise } from './overlay';
import { aServedArticle, type Reader, sitDown } from './reader';

const painted = async (page: Page): Promise<readonly string[]> => Object.values(await highlights(page)).flat();

describe('marking on the page itself', () => {
  const { url, page: served } = aServedArticle();
  let reader: Reader;
  let page: Page;
  let overlay: Overlay;
  let before: string;

  beforeAll(async () => {
    reader = await sitDown({ pages: new Map([[url, served]]) });
    page = await reader.open(url);
    before = await serialise(page);
    overlay = await overlayOf(page);
  });
  afterAll(() => reader.quit());

  test('no bar comes before the reader asks for it', async () => {
    const popup = await reader.clip(url); // grants access to the tab
    await expect.poll(() => painted(page)).toContain('18,6 tỷ đồng');
    await popup.close();
    await selectWords(page, 'kết nạp 86 đảng viên');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await overlay.buttons()).toEqual([]);
  });

  test('the shortcut opens the bar over the selection, with the focus and the number read', async () => {
    await selectWords(page, 'đường nối quốc lộ 4D với bản Nà Lốc');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.buttons()).toEqual(['FigureF', 'TargetT', 'PersonP', 'QuoteQ', 'NoteN']);
    expect(await overlay.roles()).toContain('toolbar');
    await expect.poll(() => overlay.focused()).toMatch(/^Figure/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => overlay.focused()).toMatch(/^Target/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => overlay.focused()).toMatch(/^Note/);
  });

  test('Esc closes it, the focus goes back and the page is as it was', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.buttons()).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expect.poll(() => serialise(page)).toBe(before);
  });

  test('a number in the selection is trimmed to number and unit, marked, painted, and undone from the toast', async () => {
    await selectWords(page, 'đạt 5.280 tấn. Hơn');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.text()).toMatch(/5[.,]280/);
    const countPainted = async () => (await painted(page)).filter((words) => words === '5.280 tấn').length;
    const count = await countPainted();
    await page.keyboard.press('f');
    await expect.poll(() => overlay.buttons()).toEqual(['Undo', 'Close']);
    await expect.poll(countPainted).toBe(count + 1);
    await overlay.click('Undo');
    await expect.poll(countPainted).toBe(count);
  });

  test('words outside the article are refused with the reason', async () => {
    await selectWords(page, '300 lượt khách mỗi tuần');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.text()).toMatch(/not part of the saved article/);
    await page.keyboard.press('Escape');
  });

  test('the context menu marks at once', async () => {
    await selectWords(page, 'Giàng Thị Mảy');
    await browserActs(reader).menu('mark-person', url);
    await expect.poll(() => overlay.text()).toContain('Giàng Thị Mảy');
    await overlay.click('Close');
  });

  test('a note is written in the bar; letters go to it, not to the shortcuts of the page', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.title += event.key;
      });
    });
    const title = await page.title();
    await selectWords(page, 'bà con bán được giá');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.focused()).toMatch(/^Figure/);
    await page.keyboard.press('n');
    await expect.poll(() => overlay.buttons()).toEqual(['Save']);
    await page.keyboard.type('ftpqn');
    await page.keyboard.press('Enter');
    await expect.poll(() => overlay.text()).toMatch(/^Marked.*tpqn/);
    expect(await page.title()).toBe(title);
    await overlay.click('Close');
  });

  test('in tagging mode the bar comes with every selection, taken to whole words, and takes one key', async () => {
    await browserActs(reader).menu('toggle-tagging', url);
    await expect.poll(() => overlay.text()).toMatch(/Marking on the page is on/);
    await overlay.click('Close');
    await page.locator('li').nth(2).scrollIntoViewIfNeeded();
    const box = await page.locator('li').nth(2).boundingBox();
    if (!box) throw new Error('the sample has a list');
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(2, 2); // or the card of a mark under it would come
    await expect.poll(() => overlay.buttons()).toContain('TargetT');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('t');
    await expect.poll(() => overlay.text()).toMatch(/^Marked/);
    await overlay.click('Undo');
    await expect.poll(() => overlay.text()).toMatch(/[Uu]ndone|back/);
    await browserActs(reader).menu('toggle-tagging', url);
    await expect.poll(() => overlay.text()).toMatch(/Marking on the page is off/);
    await expect.poll(() => overlay.buttons()).toEqual(['Close']);
    await overlay.click('Close');
  });

  test('a page script that clicks or presses in our stead does nothing', async () => {
    await selectWords(page, 'tăng 14,5% so với');
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.buttons()).toHaveLength(5);
    const count = (await painted(page)).length;
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true, composed: true }));
      (host as HTMLElement).click();
    });
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    expect(await overlay.buttons()).toHaveLength(5);
    expect((await painted(page)).length).toBe(count);
    await page.keyboard.press('Escape');
  });
});
