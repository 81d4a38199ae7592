import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { clippingMarkdown, type ExportItem, findFormat } from '@/utils/export';
import { hostileItem } from '../../e2e/hostile/hostile-items';
import { parseXml } from '../export/parse-xml';
import { bytesOf, OPTIONS } from '../export/read-stream';
import { markupIn } from './common-mark';
import { hostileMarkup } from './hostile-markup';

/** Generated inputs; the long run is for a machine that has the night. */
const WANTED = process.env.FUZZ === 'long' ? 1_000_000 : 20_000;
const PER_ITEM = 24;
const ITEMS_PER_FILE = 20;
const PER_RUN = PER_ITEM * ITEMS_PER_FILE;

const items = fc
  .array(fc.array(hostileMarkup, { minLength: PER_ITEM, maxLength: PER_ITEM }), {
    minLength: ITEMS_PER_FILE,
    maxLength: ITEMS_PER_FILE,
  })
  .map((lists) => lists.map(hostileItem));

/** The same inputs in every run; a longer run only adds to them. Shrinking a file of payloads takes longer than reading it. */
const SETTINGS = { numRuns: Math.ceil(WANTED / PER_RUN), seed: 20_251_122, endOnFailure: true } as const;
const TIME = { timeout: 120_000 + WANTED * 10 };

const write = async (id: string, list: readonly ExportItem[]): Promise<Uint8Array> => {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return bytesOf(format.write(list, OPTIONS));
};

/** What the writer of snapshots writes, and nothing else. */
const WRITTEN = new Set(
  'html head meta title style body article span h1 h2 h3 p mark figure figcaption table tbody tr th td dl dt dd a'.split(
    ' ',
  ),
);

const foreignIn = (document: Document): readonly string[] =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const odd = WRITTEN.has(element.localName) ? [] : [`<${element.localName}>`];
    for (const { name, value } of element.attributes) {
      if (/^on|srcdoc|formaction/i.test(name)) odd.push(name);
      if (/^(?:href|src)$/.test(name) && !/^https?:/.test(value)) odd.push(`${name}=${value}`);
    }
    return odd;
  });

/** A reader of HTML may drop NUL and fold white space; letters must all be there. */
const lettersOf = (text: string): string => text.replace(/[\s\0\uFFFD]+/g, '');

describe(`${SETTINGS.numRuns * PER_RUN} generated payloads, in every field of text`, () => {
  test('an HTML file shows them, letter by letter, and holds nothing of them as markup', TIME, () =>
    fc.assert(
      fc.asyncProperty(items, async (list) => {
        const { document } = new JSDOM(new TextDecoder().decode(await write('html', list))).window;
        expect(foreignIn(document)).toEqual([]);
        const titles = [...document.querySelectorAll('article > h1')].map((title) => lettersOf(title.textContent));
        expect(titles).toEqual(list.map(({ clipping }) => lettersOf(clipping.title)));
      }),
      SETTINGS,
    ),
  );

  test('a Markdown note has none of them as markup', TIME, () =>
    fc.assert(
      fc.property(items, (list) => {
        const notes = list.map((item) => markupIn(clippingMarkdown(item, OPTIONS))).join('\n\n');
        const { document } = new JSDOM(`<!doctype html><body>${notes}`).window;
        expect([...document.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([]);
      }),
      { ...SETTINGS, numRuns: Math.ceil(SETTINGS.numRuns / 2) },
    ),
  );

  test('a document for Word stays well-formed', TIME, () =>
    fc.assert(
      fc.asyncProperty(items, async (list) => {
        const body = unzipSync(await write('digest', list))['word/document.xml'];
        expect(body && parseXml(strFromU8(body)).documentElement.localName).toBe('document');
      }),
      { ...SETTINGS, numRuns: Math.ceil(SETTINGS.numRuns / 4) },
    ),
  );

  test('the check can fail: a writer that forgets to escape is found', () => {
    const live = hostileMarkup.filter((text) => /^<img [^>]*onerror/.test(text));
    const [payload] = fc.sample(live, { numRuns: 1, seed: 1 });
    expect(foreignIn(new JSDOM(`<article><h1>${payload}</h1></article>`).window.document)).not.toEqual([]);
    expect(new JSDOM(markupIn(`# ${payload}`)).window.document.body.querySelector('*')).not.toBeNull();
  });
});
