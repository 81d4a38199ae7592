import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as generated from '../unit/sanitise/generated-items';
import { type Reader, sitDown } from './reader';

/** Generated payloads; `tests/unit/sanitise` reads more of them in every run, with another reader. */
const IS_LONG = process.env.FUZZ === 'long';
const SETTINGS = generated.runsFor(IS_LONG ? 1_000_000 : 5_000);
const TIME = { timeout: IS_LONG ? 6 * 3600_000 : 300_000 };

/** What Chromium makes of a file of markup: what is not of ours, and the titles of its articles. */
const readMarkup = (page: Page, markup: string) =>
  page.evaluate(
    ({ text, find, written }) => {
      const foreignIn = new Function(`return ${find}`)() as (
        document: Document,
        written: readonly string[],
      ) => string[]; // `as`: its text was
      const document = new DOMParser().parseFromString(text, 'text/html');
      const titles = [...document.querySelectorAll('article > h1')].map(({ textContent }) => textContent);
      const inBody = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
      return { foreign: foreignIn(document, written), titles, inBody };
    },
    { text: markup, find: generated.foreignIn.toString(), written: generated.WRITTEN },
  );

/** The fault Chromium finds in XML; null where it is well-formed. */
const readFault = (page: Page, xml: string): Promise<string | null> =>
  page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null,
    xml,
  );

describe(`${SETTINGS.numRuns * generated.PER_FILE} generated payloads, as Chromium reads what is written of them`, () => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await sitDown({ pages: new Map() });
    page = await reader.browser.context.newPage();
  });
  afterAll(() => reader?.quit());

  test('none is markup: in an HTML file, in a Markdown note, in a document for Word', TIME, async () => {
    let files = 0;
    await fc.assert(
      fc.asyncProperty(generated.hostileFile, async (list) => {
        const { foreign, titles } = await readMarkup(page, await generated.writeHtml(list));
        expect(foreign).toEqual([]);
        expect(titles.map(generated.lettersOf)).toEqual(
          list.map(({ clipping }) => generated.lettersOf(clipping.title)),
        );
        // Notes take twice as long to write as a file of markup, and a document four times as long.
        if (files % 2 === 0) expect((await readMarkup(page, generated.writeNotes(list))).inBody).toEqual([]);
        if (files % 4 === 0) expect(await readFault(page, await generated.writeWords(list))).toBeNull();
        files += 1;
        if (files % 100 === 0) process.stdout.write(`${files * generated.PER_FILE} payloads read\n`);
      }),
      SETTINGS,
    );
    expect(files).toBe(SETTINGS.numRuns);
  });

  test('the check can fail: an element, an attribute and an address that are not ours are found', async () => {
    const live = '<article><h1>a<img src=x onerror=alert(1)></h1><a href="javascript:alert(1)">b</a></article>';
    expect((await readMarkup(page, live)).foreign).toEqual(['<img>', 'src=x', 'onerror', 'href=javascript:alert(1)']);
    expect(await readFault(page, '<w:p>a & b</w:p>')).toContain('error');
  });
});
