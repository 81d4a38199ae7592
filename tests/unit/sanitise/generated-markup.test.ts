import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../export/parse-xml';
import { markupIn } from './common-mark';
import {
  foreignIn,
  hostileFile,
  lettersOf,
  PER_FILE,
  runsFor,
  WRITTEN,
  writeHtml,
  writeNotes,
  writeWords,
} from './generated-items';
import { hostileMarkup } from './hostile-markup';

/** A million are read by Chromium (`tests/e2e/generated-markup.test.ts`): of jsdom's documents something stays, four gigabytes of half a million. */
const SETTINGS = runsFor(20_000);
const TIME = { timeout: 320_000 };

describe(`${SETTINGS.numRuns * PER_FILE} generated payloads, in every field of text`, () => {
  test('an HTML file shows them, letter by letter, and holds nothing of them as markup', TIME, () =>
    fc.assert(
      fc.asyncProperty(hostileFile, async (list) => {
        const { document } = new JSDOM(await writeHtml(list)).window;
        expect(foreignIn(document, WRITTEN)).toEqual([]);
        const titles = [...document.querySelectorAll('article > h1')].map((title) => lettersOf(title.textContent));
        expect(titles).toEqual(list.map(({ clipping }) => lettersOf(clipping.title)));
      }),
      SETTINGS,
    ),
  );

  test('a Markdown note has none of them as markup', TIME, () =>
    fc.assert(
      fc.property(hostileFile, (list) => {
        const { document } = new JSDOM(writeNotes(list)).window;
        expect([...document.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([]);
      }),
      { ...SETTINGS, numRuns: Math.ceil(SETTINGS.numRuns / 2) },
    ),
  );

  test('a document for Word stays well-formed', TIME, () =>
    fc.assert(
      fc.asyncProperty(hostileFile, async (list) => {
        expect(parseXml(await writeWords(list)).documentElement.localName).toBe('document');
      }),
      { ...SETTINGS, numRuns: Math.ceil(SETTINGS.numRuns / 4) },
    ),
  );

  test('the check can fail: a writer that forgets to escape is found', () => {
    const live = hostileMarkup.filter((text) => /^<img [^>]*onerror/.test(text));
    const [payload] = fc.sample(live, { numRuns: 1, seed: 1 });
    expect(foreignIn(new JSDOM(`<article><h1>${payload}</h1></article>`).window.document, WRITTEN)).not.toEqual([]);
    expect(new JSDOM(markupIn(`# ${payload}`)).window.document.body.querySelector('*')).not.toBeNull();
  });
});
