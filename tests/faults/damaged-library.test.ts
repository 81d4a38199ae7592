import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jsonDocument } from '@/utils/export';
import { aClippingItem, anArticle } from '../build';
import { wakeWorker } from '../e2e/browser-acts';
import { libraryDigest } from '../e2e/export-reader';
import { importFile } from '../e2e/import-reader';
import { makeProfile, type Reader, sitDown } from '../e2e/reader';
import { OPTIONS, textOf } from '../unit/export/read-stream';
import { hashOf } from '../unit/export/sample-items';
import { DAMAGES, databaseFolder } from './damaged-files';
import { readDatabase } from './database-check';
import { faultCount, printTallies, seededChance, tallyOf } from './fault-run';

/** The extension's own interface, inside the functions that run in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const CLIPPINGS = 40;
/** The background is deaf while it indexes half a million words that occur once: twenty seconds on a busy machine. */
const PATIENCE_MS = 120_000;
const ROUNDS = faultCount({ short: 1, long: 10 });
/** In a short run the four kinds of which Chromium itself says nothing (measured); the others in the long one. */
const KINDS = DAMAGES.slice(0, faultCount({ short: 4, long: DAMAGES.length }));

/** Texts that do not pack well, so that the library is too large for one file of the database. */
const aLongArticle = (nth: number) => {
  const chance = seededChance(`text ${nth}`);
  const word = () => Math.floor(chance.between(36 ** 4, 36 ** 5)).toString(36);
  const lines = Array.from({ length: 400 }, () => Array.from({ length: 30 }, word).join(' '));
  const url = `https://baolaocai.vn/bai-post${410_000 + nth}.html`;
  const text = [`Bài số ${nth}`, ...lines].join('\n');
  return anArticle({ text, url, canonicalUrl: url, identity: `baolaocai.vn/${410_000 + nth}` });
};

const writeBackup = async (path: string): Promise<void> => {
  const items = Array.from({ length: CLIPPINGS }, (_, nth) => {
    const article = aLongArticle(nth);
    const item = aClippingItem({ id: `clipping-${nth}`, contentHash: hashOf(article.text) }, article);
    return { ...item, marks: [] };
  });
  writeFileSync(path, await textOf(jsonDocument(items, OPTIONS)));
};

/** Runs in a page of ours: whether the background has looked since a moment, and missed nothing. */
const hasFoundAllWell = async (since: number): Promise<boolean> => {
  // `as`: our own
  const { canary } = (await chrome.storage.local.get('canary')) as { canary?: { loss: unknown; at: string } };
  return canary !== undefined && Date.parse(canary.at) > since && canary.loss === null;
};

describe('a library whose files were damaged between two starts', () => {
  const profile = makeProfile();
  const shelf = mkdtempSync(join(tmpdir(), 'trich-bao-shelf-'));
  const backup = join(shelf, 'backup.json');
  const start = (path: string) => sitDown({ pages: new Map(), profile: path });
  let wholeDigest: string;

  /** Resolves when the canary outside of the database has seen that many clippings and the last decision. */
  const canaryKnows = async (reader: Reader, steps: number) => {
    const worker = await wakeWorker(reader);
    const known = { clippings: CLIPPINGS, lastStep: { seq: steps } };
    await vi.waitFor(
      async () => {
        const canary = await worker.evaluate(async () => (await chrome.storage.local.get('canary')).canary);
        expect(canary).toMatchObject(known);
      },
      { timeout: PATIENCE_MS, interval: 100 },
    );
  };

  const noteFirst = async (library: Page) => {
    await library.locator('.clipping-row').first().waitFor();
    await library.locator('.clipping-open').first().click({ timeout: PATIENCE_MS });
    await library.getByLabel(/^(?:Ghi chú|Note)$/).fill('Đã đối chiếu');
    await library.keyboard.press('Tab');
  };

  beforeAll(async () => {
    await writeBackup(backup);
    let reader = await start(profile.path);
    let library = await reader.openOwn('library.html');
    await importFile(library, backup);
    await reader.quit();
    cpSync(databaseFolder(profile.path), join(shelf, 'older'), { recursive: true });
    reader = await start(profile.path);
    library = await reader.openOwn('library.html');
    await noteFirst(library);
    await canaryKnows(reader, 1);
    wholeDigest = await libraryDigest(library);
    expect(await checkFinds(reader)).toBe(false); // what it finds later was not there before
    await reader.quit();
  });
  afterAll(() => {
    profile.remove();
    rmSync(shelf, { recursive: true, force: true });
    printTallies();
  });

  /** What the library says of itself: a loss, a failure, or nothing, once it has said what it holds. */
  const readSigns = async (library: Page, since: number): Promise<'loss' | 'failure' | 'nothing'> => {
    const loss = library.locator('.banner[data-tone=danger]');
    const failure = library.locator('[role=alert], .failure');
    // The background looks at its start, which may be a moment after the list is shown, and says nothing where all is well.
    const isOver = async () => (await loss.or(failure).count()) > 0 || (await library.evaluate(hasFoundAllWell, since));
    await vi.waitFor(async () => expect(await isOver()).toBe(true), { timeout: PATIENCE_MS, interval: 100 });
    if ((await loss.count()) > 0) return 'loss';
    return (await failure.count()) > 0 ? 'failure' : 'nothing';
  };

  /** Looks everything through, as a reader can in the settings; true when something is found, or nothing can be read. */
  const checkFinds = async (reader: Reader): Promise<boolean> => {
    const options = await reader.openOwn('options.html');
    await options.getByRole('button', { name: /^(?:Kiểm tra dữ liệu|Check the data)$/ }).click();
    const outcome = options.locator('.banner, .failure').last();
    await outcome.waitFor();
    const isFine = /^(?:Không có gì sai|Nothing wrong)/.test(await outcome.innerText());
    await options.close();
    return !isFine;
  };

  /** From the banner, out of a file: three clicks, and everything is back. */
  const restore = async (library: Page): Promise<void> => {
    await library
      .locator('.banner[data-tone=danger]')
      .getByRole('button', { name: /^(?:Nhập tệp đã xuất|Import an exported file)$/ })
      .click();
    await library.locator('dialog input[type=file]').setInputFiles(backup);
    const acts = library.locator('dialog .dialog-acts');
    await acts.locator('button[data-variant=primary]').click();
    const done = library.locator('dialog').getByText(/Đã nhập|Imported/);
    await done.waitFor();
    await library.keyboard.press('Escape');
    await library.locator('dialog').waitFor({ state: 'detached' });
    await vi.waitFor(async () => expect((await readDatabase(library)).clippings).toHaveLength(CLIPPINGS), PATIENCE_MS);
  };

  test.each(KINDS)(
    '$kind: what is lost is said at the next start, and the backup brings everything back',
    async (damage) => {
      const tally = tallyOf(`damaged: ${damage.kind}`);
      const chance = seededChance(damage.kind);
      for (let round = 0; round < ROUNDS; round += 1) {
        const copy = makeProfile();
        cpSync(profile.path, copy.path, { recursive: true });
        damage.strike(databaseFolder(copy.path), chance, join(shelf, 'older'));
        const startedAt = Date.now();
        const reader = await start(copy.path);
        const library = await reader.openOwn('library.html');
        const sign = await readSigns(library, startedAt);
        const rows = await library.locator('.clipping-row').count();
        const isSaid = sign !== 'nothing' || (await checkFinds(reader));
        // Where nothing was lost nothing need be said.
        const isWhole = !isSaid && (await libraryDigest(library)) === wholeDigest;
        tally.add(isSaid || isWhole ? [] : [`nothing is said, and ${rows} clippings are shown`]);
        // What brings everything back is the same after every loss: once a kind shows it.
        if (sign === 'loss' && round === 0) await restore(library);
        await reader.quit();
        copy.remove();
        process.stdout.write(`${damage.kind}: ${sign}, ${rows} shown${isWhole ? ', all as it was' : ''}\n`);
      }
      expect(tally.lost).toEqual([]);
    },
  );
});
