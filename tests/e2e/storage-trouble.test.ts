import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUES } from '@/utils/i18n';
import { findDamage } from '../faults/database-check';
import { keepArticle, type Lab, openLab, openReview } from '../faults/lab';
import { openExport, saveExport } from './export-reader';

/** The extension's own interface, inside the functions that run in its pages. */
declare const chrome: typeof import('wxt/browser').browser;

const WORDS = CATALOGUES.en;
const DECIDED = '.mark-item[data-decided]';

/** What the disk, another window or another version can do to a library, and what the reader then sees. */
describe('trouble with the storage', () => {
  let lab: Lab;
  let clippingId: string;

  beforeAll(async () => {
    lab = await openLab({ articles: 2 });
    ({ clippingId } = await keepArticle(lab, lab.urls[0] ?? ''));
  });
  afterAll(() => lab.quit());

  const expectWhole = async () => expect(findDamage(await lab.database())).toEqual([]);

  test('two windows decide at once: every decision is there, in both', async () => {
    const windows = [await openReview(lab, clippingId), await openReview(lab, clippingId)];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await windows[1]?.keyboard.press(key);
    await Promise.all(windows.map((window) => window.keyboard.press('Enter')));
    for (const window of windows) await expect.poll(() => window.locator(DECIDED).count()).toBe(2);
    const { history } = await lab.database();
    expect(history.map(({ seq }) => seq).sort()).toEqual([1, 2]);
    await expectWhole();
    for (const window of windows) await window.close();
  });

  test('marks that lost their place are found and mended, before the eyes of the reader', async () => {
    await spoil(lab, clippingId);
    const options = await lab.reader.openOwn('options.html');
    await options.getByRole('button', { name: WORDS.checkData.message }).click();
    await options.getByText(WORDS.findingWrongCounts.message).waitFor();
    await options.getByRole('button', { name: WORDS.repairData.message }).click();
    await options.getByText(/^Nothing wrong/).waitFor();
    await expectWhole();
    await options.close();
  });

  test('a record that is none is named, the others stay, and mending deletes nothing', async () => {
    const { clippingId: second } = await keepArticle(lab, lab.urls[1] ?? '');
    const title = (await lab.database()).clippings.find(({ id }) => id === second)?.title;
    await setTitle(lab.control, second, 7);
    const library = await lab.reader.openOwn('library.html');
    await library.getByText('1 clipping cannot be read').waitFor();
    await expect.poll(() => library.locator('.clipping-row').count()).toBe(1);
    await openExport(library);
    await library.locator('dialog select').first().selectOption('jsonl');
    const exported = (await saveExport(library)).toString('utf8');
    expect(exported.trim().split('\n').length).toBeGreaterThan(1);
    expect(exported).not.toContain(second);
    await library.getByText('not in the file: 1 clipping.').waitFor();
    await library.getByRole('button', { name: WORDS.backupNow.message }).click();
    await library.getByText('1 clipping could not be read').waitFor();
    await library.getByRole('link', { name: WORDS.checkData.message }).click();
    const finding = library.getByText(WORDS.findingUnreadableClipping.message);
    await library.getByRole('button', { name: WORDS.checkData.message }).click();
    await finding.waitFor();
    await library.getByRole('button', { name: WORDS.repairData.message }).click();
    await library
      .getByRole('status')
      .getByText(/^Mended 0/)
      .waitFor(); // mended, and looked through again
    await finding.waitFor();
    expect((await lab.database()).clippings).toHaveLength(2);
    await setTitle(lab.control, second, title);
    await library.getByRole('button', { name: WORDS.checkData.message }).click();
    await library.getByText(/^Nothing wrong/).waitFor();
    await library.close();
  });

  test('room runs out: it is said in the settings, and once in the library, until there was room in between', async () => {
    const short = WORDS.spaceShort.message.replace('$1', '850 MB').replace('$2', '1 GB');
    const options = await openWithSpace(lab, 'options.html', { usage: 850e6, quota: 1e9 });
    await options.getByText(WORDS.spaceShortText.message).waitFor();
    await options.close();
    const library = await openWithSpace(lab, 'library.html', { usage: 850e6, quota: 1e9 });
    await library.getByText(short).waitFor();
    await library.getByRole('button', { name: WORDS.understood.message }).click();
    await library.getByText(short).waitFor({ state: 'detached' });
    await library.close();
    // Seen once, it is not said again; but with room, and then without, it is.
    expect(await saysSpace(lab, { usage: 900e6, quota: 1e9 })).toBe(false);
    expect(await saysSpace(lab, { usage: 799e6, quota: 1e9 })).toBe(false);
    expect(await saysSpace(lab, { usage: 800e6, quota: 1e9 })).toBe(true);
  });

  test('a newer version takes the library: the old page says so and keeps its hands off; nothing is written', async () => {
    const library = await lab.reader.openOwn('library.html');
    await library.locator('.clipping-row').first().waitFor();
    const stranger = await lab.reader.openOwn('options.html');
    await upgradeFarAhead(stranger); // resolves only because every page of ours lets go
    const before = await lab.database(); // until now the background may have tidied its index
    await library.reload();
    await library.getByText(WORDS.stateNewerVersion.message).waitFor();
    await stranger.reload();
    await stranger.getByRole('button', { name: WORDS.checkData.message }).click();
    await stranger.getByText(WORDS.stateNewerVersion.message).waitFor();
    const review = await lab.reader.openOwn(`popup.html?clipping=${clippingId}`);
    await review.getByText(WORDS.stateNewerVersion.message).waitFor();
    expect(await lab.database()).toEqual(before);
  });
});

type Space = { readonly usage: number; readonly quota: number };

/** A page of ours in a browser that says it has so much room. */
const openWithSpace = async ({ reader: { browser } }: Lab, path: string, space: Space): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.addInitScript((said) => {
    navigator.storage.estimate = () => {
      Object.assign(globalThis, { hasLooked: true });
      return Promise.resolve(said);
    };
  }, space);
  await page.goto(browser.pageUrl(path));
  return page;
};

/** Whether the library says that room runs out, once it has looked. */
const saysSpace = async (lab: Lab, space: Space): Promise<boolean> => {
  const page = await openWithSpace(lab, 'library.html', space);
  await page.waitForFunction(() => 'hasLooked' in globalThis);
  // What the page reads of its settings after the look is answered before what is asked now, and drawn after a frame.
  await page.evaluate(async () => {
    await chrome.storage.local.get();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  const said = (await page.getByText(/^Room is running out/).count()) > 0;
  await page.close();
  return said;
};

/** Moves a mark beside its words and spoils the counts of its clipping. */
const spoil = async (lab: Lab, id: string): Promise<void> => {
  const own = (await lab.database()).marks.filter(({ clippingId }) => clippingId === id);
  const spoilt = own.map(({ clippingId: _clippingId, ...mark }, nth) => {
    const { anchor } = mark;
    return nth > 0 ? mark : { ...mark, anchor: { ...anchor, start: anchor.start + 1, end: anchor.end + 1 } };
  });
  await lab.control.evaluate(
    async ([wanted, marks]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open('trich-bao'));
      const work = database.transaction(['clippings', 'markSets'], 'readwrite');
      const [clippings, markSets] = [work.objectStore('clippings'), work.objectStore('markSets')];
      await settled(markSets.put({ clippingId: wanted, bytes: new TextEncoder().encode(marks) }));
      const clipping = await settled(clippings.get(wanted));
      await settled(clippings.put({ ...clipping, counts: { ...clipping.counts, figure: 999 } }));
      database.close();
    },
    [id, JSON.stringify(spoilt)] as const,
  );
};

/** Writes into the database past the store, as a bug or a bad sector would. */
const setTitle = (page: Page, id: string, title: unknown): Promise<void> =>
  page.evaluate(
    async ([wanted, value]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('trich-bao');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const work = database.transaction('clippings', 'readwrite');
      const table = work.objectStore('clippings');
      const reading = table.get(wanted);
      reading.onsuccess = () => void table.put({ ...reading.result, title: value });
      await new Promise((resolve, reject) => {
        work.oncomplete = resolve;
        work.onabort = () => reject(work.error);
      });
      database.close();
    },
    [id, title] as const,
  );

/** Opens the library with the schema of a version that does not exist yet. */
const upgradeFarAhead = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('trich-bao', 10_000);
        request.onupgradeneeded = () => void request.result.createObjectStore('novelties');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
