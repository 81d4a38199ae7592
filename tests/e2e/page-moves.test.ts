import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readDatabase } from '../faults/database-check';
import { browserActs, buildWithSites, setSiteAccess, signOf } from './browser-acts';
import { highlights, overlayOf } from './overlay';
import { aServedArticle, type Reader, sitDown } from './reader';

/** The same paper's next articles: another number in the address, other words and other figures. */
const anotherArticle = (number: string, amount: string) => {
  const { url, page } = aServedArticle();
  const ours = url.replace('990001', number);
  const html = page.html
    .replaceAll(url, ours)
    .replaceAll('Xã Mường Sang', `Bản tin ${number}`)
    .replaceAll('18,6 tỷ đồng', amount)
    .replace(/(<p[^>]*>)/g, `$1Tin ${number}: `)
    .replace(/(<li[^>]*>)/g, `$1Mục ${number}: `);
  return { url: ours, page: { html } };
};

type MoveOptions = {
  readonly to: string;
  /** Milliseconds between the new address and the new text: less than nothing is the text first. */
  readonly textAfter: number;
};

/** What the script of such a site does at a click on a link; runs in the page. */
const move = (page: Page, options: MoveOptions): Promise<void> =>
  page.evaluate(async ({ to, textAfter }) => {
    const fetched = new DOMParser().parseFromString(await (await fetch(to)).text(), 'text/html');
    const show = () => {
      document.title = fetched.title;
      document.head.replaceWith(document.adoptNode(fetched.head));
      document.body.replaceChildren(...fetched.body.childNodes);
    };
    if (textAfter < 0) show();
    history.pushState({}, '', to);
    if (textAfter >= 0) setTimeout(show, textAfter);
  }, options);

/** For what is waited for before the tests; in them it is `expect.poll`. */
const PATIENCE = { timeout: 30_000, interval: 50 };

describe('a site that changes its article without loading a page', () => {
  const first = aServedArticle();
  const second = anotherArticle('990002', '21,7 tỷ đồng');
  const third = anotherArticle('990003', '35,9 tỷ đồng');
  const build = buildWithSites();
  let reader: Reader;
  let page: Page;
  const painted = async (): Promise<readonly string[]> => Object.values(await highlights(page)).flat();
  const versions = async () => {
    const options = await reader.openOwn('options.html');
    const { clippings } = await readDatabase(options);
    await options.close();
    await page.bringToFront();
    return clippings.map(({ url, version, state }) => [url, version, state]).sort();
  };
  const keep = async (url: string) => {
    page = await reader.open(url);
    const overlay = await overlayOf(page);
    await browserActs(reader).command('clip-quietly', url);
    await vi.waitFor(async () => expect(await overlay.text()).toMatch(/^Saved/), PATIENCE);
    await page.close();
  };

  beforeAll(async () => {
    const pages = new Map([first, second, third].map(({ url, page: served }) => [url, served] as const));
    reader = await sitDown({ extension: build.path, pages });
    await setSiteAccess(reader, null, false);
    await setSiteAccess(reader, 'baolaocai.vn', true);
    await keep(first.url);
    await keep(second.url);
    page = await reader.open(first.url);
  });
  afterAll(async () => {
    await reader?.quit();
    build.remove();
  });

  test.each([
    ['the text before the address', -1],
    ['the text at once', 0],
    ['the text a while after the address', 900],
  ])('marks and sign follow to another kept article: %s', async (_when, textAfter) => {
    await page.goto(first.url);
    await expect.poll(painted).toContain('18,6 tỷ đồng');
    await move(page, { to: second.url, textAfter });
    await expect.poll(painted).toContain('21,7 tỷ đồng');
    await expect.poll(painted).not.toContain('18,6 tỷ đồng');
    await expect.poll(() => signOf(reader, second.url)).toBe('✓');
    // Neither was taken for a later version of the other.
    expect(await versions()).toEqual([
      [first.url, 1, 'kept'],
      [second.url, 1, 'kept'],
    ]);
  });

  test('back again, the marks of the first are there again', async () => {
    await page.evaluate((url) => {
      addEventListener('popstate', async () => {
        const html = await (await fetch(url)).text();
        const fetched = new DOMParser().parseFromString(html, 'text/html');
        document.body.replaceChildren(...fetched.body.childNodes);
      });
      history.back();
    }, first.url);
    await expect.poll(painted).toContain('18,6 tỷ đồng');
    await expect.poll(painted).not.toContain('21,7 tỷ đồng');
  });

  test('on an article that was not kept nothing stays of the one before, and nothing is kept', async () => {
    await page.goto(first.url);
    await expect.poll(painted).toContain('18,6 tỷ đồng');
    await move(page, { to: third.url, textAfter: 300 });
    await expect.poll(() => highlights(page)).toEqual({});
    await expect.poll(() => signOf(reader, third.url)).toBe('');
    await page.getByText('35,9 tỷ đồng').first().waitFor();
    expect(await highlights(page)).toEqual({});
    expect(await versions()).toHaveLength(2);
  });

  test('without the lasting permission the page itself takes off what is of another article', async () => {
    await setSiteAccess(reader, 'baolaocai.vn', false);
    await page.goto(third.url);
    const popup = await reader.clip(third.url);
    await expect.poll(painted).toContain('35,9 tỷ đồng');
    await popup.close();
    await move(page, { to: first.url, textAfter: 600 });
    await expect.poll(() => highlights(page)).toEqual({});
    // Asked at once, under the address of the one and with the words of the other on the page, it waits for the words.
    const next = await reader.clip(first.url);
    await expect.poll(painted).toContain('18,6 tỷ đồng');
    await next.close();
    expect(await versions()).toContainEqual([first.url, 1, 'kept']);
  });
});
