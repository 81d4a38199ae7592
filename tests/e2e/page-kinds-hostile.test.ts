import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedPage } from '@/utils/cli/browser';
import { freakPages } from '../../utils/cli/bench/freak-pages';
import { aServedArticle, popupText, type Reader, sitDown } from './reader';

const { page: article } = aServedArticle();
const TITLE = 'Xã Mường Sang: Thu ngân sách vượt dự toán';

/** The same page twice: as its paper sends it, and with nothing left by which a rule could know it. */
const KNOWN = freakPages(article.html);
const UNKNOWN = freakPages(
  article.html.replace(/ class="(?:article|zce|cms)[^"]*"/g, '').replace(/ itemprop="[^"]*"/g, ''),
).filter(({ onTheGeneralRoad }) => onTheGeneralRoad);

const SITES = [
  { site: 'https://baolaocai.vn', pages: KNOWN },
  { site: 'https://bao-la.example.vn', pages: UNKNOWN },
] as const;

const addressOf = (site: string, index: number) => `${site}/trang-ky-la-${index}-post${990_100 + index}.html`;

/** A page that hangs its reader fails by the test's own time limit; how long each takes is what the bench says. */
describe('pages built to break their reader end in a clipping or a reason', () => {
  let reader: Reader;
  beforeAll(async () => {
    const served = SITES.flatMap(({ site, pages }) =>
      pages.map(({ html }, index): [string, ServedPage] => [addressOf(site, index), { html }]),
    );
    reader = await sitDown({ pages: new Map(served) });
  });
  afterAll(() => reader.quit());

  const CASES = SITES.flatMap(({ site, pages }) =>
    pages.map(({ name, readable }, index) => ({
      name,
      readable,
      host: new URL(site).host,
      url: addressOf(site, index),
    })),
  );

  test.each(CASES)('$host: $name', async ({ url, readable }) => {
    const page = await reader.open(url);
    const popup = await reader.clip(url);
    const text = await popupText(popup);
    expect(text).not.toMatch(/alert\(/);
    if (readable) expect(text).toContain(TITLE);
    else expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/something went wrong|đã có lỗi/i);
    await popup.close();
    // Painted or not, the page lives on: nothing of ours runs in circles in it.
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await page.close();
  });
});
