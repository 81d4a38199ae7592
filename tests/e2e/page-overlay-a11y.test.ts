import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overlayFindings } from './a11y/axe';
import { browserActs } from './browser-acts';
import { highlights, type Overlay, overlayHosts, overlayOf, selectWords } from './overlay';
import { aServedArticle, type Reader, sitDown } from './reader';

describe('what lies over a page, as axe sees it inside its closed shadow roots', () => {
  const { url, page: served } = aServedArticle();
  let reader: Reader;
  let page: Page;
  let overlay: Overlay;

  beforeAll(async () => {
    reader = await sitDown({ pages: new Map([[url, served]]) });
    page = await reader.open(url);
    overlay = await overlayOf(page);
  });
  afterAll(() => reader.quit());

  test('the marks are painted', async () => {
    const popup = await reader.clip(url); // grants access to the tab
    await expect.poll(() => highlights(page)).not.toEqual({});
    await popup.close();
  });

  const openBar = async (words: string): Promise<void> => {
    await selectWords(page, words);
    await browserActs(reader).command('mark-selection', url);
    await expect.poll(() => overlay.buttons()).toHaveLength(5);
  };

  /** Ways to each thing that can lie there, and how one sees that it has come. */
  const STATES: readonly (readonly [what: string, show: () => Promise<void>])[] = [
    [
      'the bar over a number',
      async () => {
        await openBar('đạt 5.280 tấn. Hơn');
        await expect.poll(() => overlay.text()).toMatch(/5[.,]280/);
      },
    ],
    [
      'the bar over words it refuses',
      async () => {
        await openBar('300 lượt khách mỗi tuần');
        await expect.poll(() => overlay.text()).toMatch(/not part of the saved article/);
      },
    ],
    [
      'the field for a note',
      async () => {
        await openBar('bà con bán được giá');
        await page.keyboard.press('n');
        await expect.poll(() => overlay.buttons()).toEqual(['Save']);
      },
    ],
    [
      'a toast with undo',
      async () => {
        await selectWords(page, 'Giàng Thị Mảy');
        await browserActs(reader).menu('mark-person', url);
        await expect.poll(() => overlay.text()).toContain('Giàng Thị Mảy');
      },
    ],
    [
      'the card of a mark',
      async () => {
        const box = await page.evaluate(() => {
          const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
          const range = ranges.find((one) => String(one) === '18,6 tỷ đồng');
          range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          return range?.getClientRects()[0]?.toJSON() as DOMRect | undefined;
        });
        if (!box) throw new Error('the mark is not painted');
        await page.mouse.move(2, 2);
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
        await expect.poll(() => overlay.roles()).toContain('group');
      },
    ],
  ];

  const clear = async () => {
    await page.mouse.move(2, 2);
    for (let shown = await overlay.buttons(); shown.length > 0; shown = await overlay.buttons()) {
      if (shown.includes('Close')) await overlay.click('Close');
      else await page.keyboard.press('Escape');
      await expect.poll(() => overlay.buttons()).not.toEqual(shown);
    }
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    test.each(STATES)(`axe finds nothing in %s, ${colorScheme}`, async (_what, show) => {
      await page.emulateMedia({ colorScheme });
      await show();
      expect(await overlayFindings(page)).toEqual([]);
      await clear();
    });
  }

  test('axe would find something there: a button without a name', async () => {
    await openBar('tăng 14,5% so với');
    const cdp = await page.context().newCDPSession(page);
    const [{ root } = { root: null }] = await overlayHosts(cdp);
    if (!root) throw new Error('nothing lies over the page');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: "function () { this.firstElementChild.append(document.createElement('button')); }",
      objectId: object.objectId ?? '',
    });
    expect((await overlayFindings(page)).join()).toContain('button-name');
    await page.keyboard.press('Escape');
  });
});
