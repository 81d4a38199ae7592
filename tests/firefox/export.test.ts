import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FirefoxBrowser, FirefoxTab } from '@/utils/cli/firefox';
import { FORMATS } from '@/utils/export';
import { readExport } from '../e2e/read-export';
import { executable, type FirefoxReader, startFirefox } from './firefox-reader';

/** Firefox runs no worker from a Blob in pages of an extension, and hangs without a word: every kind must come to its end. */
describe.skipIf(!executable)('exports in Firefox', () => {
  let reader: FirefoxReader;
  let firefox: FirefoxBrowser;
  let library: FirefoxTab;

  beforeAll(async () => {
    reader = await startFirefox();
    firefox = reader.firefox;
    await firefox.openTab(reader.articleUrl);
    const popup = await firefox.clickToolbar();
    await popup.waitFor("document.querySelector('.article-header h1')");
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    await popup.press('a');
    await popup.waitFor("!document.querySelector('.mark-item:not([data-decided])')");
    await popup.close();
    library = await firefox.openOwn('library.html');
    await library.waitFor("document.querySelector('.clipping-row')");
  });
  afterAll(() => reader?.close());

  const files = (): readonly string[] => readdirSync(firefox.downloads);

  const openDialog = async (id: string): Promise<void> => {
    await library.click('.library-acts button[data-variant=primary]');
    await library.click(`dialog select option[value=${id}]`);
    await library.waitFor("document.querySelector('.export-result :is(td, pre, .field-hint, .digest-item)')");
  };

  /** What a press adds to the downloads, once it is whole: Firefox writes to a .part file first, beside an empty one or alone. */
  const downloadAfter = async (press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
    const before = new Set(files());
    await press();
    const arrived = () => files().filter((name) => !before.has(name));
    const isWhole = ([name, ...others]: readonly string[]): boolean =>
      name !== undefined &&
      others.length === 0 &&
      !name.endsWith('.part') &&
      readFileSync(join(firefox.downloads, name)).length > 0;
    await expect.poll(() => isWhole(arrived())).toBe(true);
    const name = arrived()[0] ?? '';
    return { name, bytes: readFileSync(join(firefox.downloads, name)) };
  };

  test.each(FORMATS.map(({ id, extension }) => [id, extension] as const))(
    '%s comes to its end',
    async (id, extension) => {
      await openDialog(id);
      const { name, bytes } = await downloadAfter(() => library.click('dialog button[data-variant=primary]'));
      await library.waitFor("!document.querySelector('dialog')");
      expect(name.endsWith(`.${extension}`)).toBe(true);
      expect(readExport({ id, extension }, bytes)).toBeGreaterThanOrEqual(id.startsWith('csv-tags') ? 0 : 1);
    },
  );

  test('a release is frozen, and handed out again byte by byte', async () => {
    await openDialog('data-package');
    await library.type('.export-pair input', '1.0');
    const first = await downloadAfter(() => library.click('dialog button[data-variant=primary]'));
    await library.waitFor("!document.querySelector('dialog')");
    await openDialog('data-package');
    // As a reader scrolls: the acts at the foot stay in sight over what is low in the dialog.
    await library.evaluate("document.querySelector('.releases button').scrollIntoView({ block: 'center' })");
    const again = await downloadAfter(() => library.click('.releases button'));
    expect(again.bytes.equals(first.bytes)).toBe(true);
  });
});
