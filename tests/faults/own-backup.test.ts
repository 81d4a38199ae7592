import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUES } from '@/utils/i18n';
import { libraryDigest } from '../e2e/export-reader';
import { importFile } from '../e2e/import-reader';
import { makeProfile } from '../e2e/reader';
import { untilHolds } from '../e2e/until-holds';
import { DAMAGES, databaseFolder } from './damaged-files';
import { faultCount, printTallies, seededChance, tallyOf } from './fault-run';
import { acceptAll, keepArticle, type Lab, openLab, tell } from './lab';

const WORDS = CATALOGUES.en;
const ROUNDS = faultCount({ short: 1, long: 10 });
/** Changes after which the backup is written without waiting for a rest. */
const CHANGES = 12;

/** Settings and canary of the extension, which a cleaner or a broken disk may take along. */
const removeSettings = (profile: string): void =>
  rmSync(join(profile, 'Default', 'Local Extension Settings'), { recursive: true });

const wholeLoss = (folder: string) => rmSync(folder, { recursive: true });
type Loss = { readonly kind: string; readonly strike: (profile: string, older: string) => void };
const chance = seededChance('own backup');
const LOSSES: readonly Loss[] = [
  { kind: 'the database is gone', strike: (profile) => wholeLoss(databaseFolder(profile)) },
  {
    kind: 'the database is gone, and with it whatever knew of it',
    strike: (profile) => {
      wholeLoss(databaseFolder(profile));
      removeSettings(profile);
    },
  },
  ...DAMAGES.filter(({ kind }) => kind === 'an older copy was put back').map(({ kind, strike }) => ({
    kind,
    strike: (profile: string, older: string) => strike(databaseFolder(profile), chance, older),
  })),
];

/** Runs in a page of ours: whether all that was ever changed is in the backup inside the browser. */
const isBackedUp = async (): Promise<boolean> => {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('trich-bao'));
  const seen = await settled(database.transaction('tallies').objectStore('tallies').get('unindexed'));
  database.close();
  try {
    const own = await (await navigator.storage.getDirectory()).getDirectoryHandle('own-backup');
    // `as`: Chromium has it, the types of this version do not
    for await (const chain of (own as unknown as { values(): AsyncIterable<FileSystemDirectoryHandle> }).values()) {
      const head = JSON.parse(await (await (await chain.getFileHandle('head.json')).getFile()).text());
      if (head.isWhole && head.sealedAt === null && head.changes === seen.count) return true;
    }
  } catch {
    // Not there yet.
  }
  return false;
};

const untilBackedUp = (page: Page) => untilHolds(page, isBackedUp, undefined, { timeout: 120_000, interval: 500 });

describe('a library nobody ever set up a backup for', () => {
  const profile = makeProfile();
  const older = mkdtempSync(join(tmpdir(), 'trich-bao-older-'));
  let digest: string;

  /** So many changes of one clipping, each by a command of its own. */
  const change = async (lab: Lab, clippingId: string) => {
    for (let nth = 0; nth < CHANGES; nth += 1) {
      const request = { id: clippingId, actId: crypto.randomUUID(), patch: { note: `Ghi chú ${nth}` } };
      await tell(lab.control, { type: 'editClipping', request });
    }
  };

  beforeAll(async () => {
    let lab = await openLab({ profile: profile.path, articles: 2 });
    const { clippingId } = await keepArticle(lab, lab.urls[0] ?? '');
    await untilBackedUp(lab.control);
    await lab.quit();
    cpSync(databaseFolder(profile.path), older, { recursive: true });
    lab = await openLab({ profile: profile.path, articles: 2 });
    await keepArticle(lab, lab.urls[1] ?? '');
    await acceptAll(lab, clippingId);
    await change(lab, clippingId);
    await untilBackedUp(lab.control);
    digest = await libraryDigest(lab.control);
    await lab.kill();
  });
  afterAll(() => {
    profile.remove();
    rmSync(older, { recursive: true, force: true });
    printTallies();
  });

  test.each(LOSSES)('$kind: it is offered at the next start, and one click brings everything back', async (loss) => {
    const tally = tallyOf(`brought back by itself: ${loss.kind}`);
    for (let round = 0; round < ROUNDS; round += 1) {
      const copy = makeProfile();
      cpSync(profile.path, copy.path, { recursive: true, filter: (path) => !/Singleton\w+$/.test(path) });
      loss.strike(copy.path, older);
      const lab = await openLab({ profile: copy.path, articles: 2 });
      const library = await lab.reader.openOwn('library.html');
      await library.getByRole('button', { name: 'Restore 2 clippings' }).click();
      await library
        .locator('dialog')
        .getByText(/^Imported/)
        .waitFor();
      tally.add((await libraryDigest(library)) === digest ? [] : ['another library came back']);
      await library.keyboard.press('Escape');
      // The reader has what was lost: nothing is said of it any more.
      await library.locator('.banner[data-tone=danger]').waitFor({ state: 'detached' });
      await library.locator('.clipping-row').nth(1).waitFor();
      await lab.quit();
      copy.remove();
    }
    expect(tally.lost).toEqual([]);
  });

  test('a database that does not open any more: the backup is saved to a file, which another profile takes in', async () => {
    const copy = makeProfile();
    cpSync(profile.path, copy.path, { recursive: true, filter: (path) => !/Singleton\w+$/.test(path) });
    const leadAstray = DAMAGES.find(({ kind }) => kind === 'the pointer leads nowhere');
    leadAstray?.strike(databaseFolder(copy.path), chance, older);
    const lab = await openLab({ profile: copy.path, articles: 2 });
    const library = await lab.reader.openOwn('library.html');
    await library.getByText(WORDS.stateUnopenable.message).waitFor();
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name: WORDS.ownBackupSave.message }).click();
    const file = join(older, 'saved.jsonl.gz');
    await (await download).saveAs(file);
    await library.getByText(WORDS.ownBackupSaved.message).waitFor();
    // The popup does not say that all is safe either.
    await lab.reader.open(lab.urls[0] ?? '');
    const popup = await lab.reader.clip(lab.urls[0] ?? '');
    await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(WORDS.stateUnopenable.message)})`);
    await lab.quit();
    copy.remove();
    const fresh = await openLab({ articles: 2 });
    const other = await fresh.reader.openOwn('library.html');
    await importFile(other, file);
    expect(await libraryDigest(other)).toBe(digest);
    await fresh.quit();
  });

  test('a link to a backup that is gone says so', async () => {
    const lab = await openLab({ articles: 1 });
    const library = await lab.reader.openOwn('library.html#restore=2020-01-01T00%3A00%3A00%2B07%3A00');
    await library.locator('dialog').getByText(WORDS.restoreOwnGone.message).waitFor();
    await lab.quit();
  });

  test('what is kept after a loss takes nothing away from what was before, and popup and settings say where that is', async () => {
    const copy = makeProfile();
    cpSync(profile.path, copy.path, { recursive: true, filter: (path) => !/Singleton\w+$/.test(path) });
    wholeLoss(databaseFolder(copy.path));
    let lab = await openLab({ profile: copy.path, articles: 3 });
    await lab.control.getByRole('button', { name: 'Restore 2 clippings' }).waitFor();
    const url = lab.urls[2] ?? '';
    await lab.reader.open(url);
    const popup = await lab.reader.clip(url);
    await popup.waitFor("document.querySelector('.banner[data-tone=danger] button')");
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    await popup.close();
    await lab.control.getByRole('button', { name: WORDS.understood.message }).click();
    await untilBackedUp(lab.control);
    await lab.quit();
    lab = await openLab({ profile: copy.path, articles: 3 });
    await lab.control.getByText(/^Put aside when data was missing/).waitFor();
    const opened = lab.reader.browser.context.waitForEvent('page');
    // The banner of a loss, where it stands already, has a button that begins with this word.
    await lab.control.getByRole('button', { name: WORDS.restore.message, exact: true }).click();
    const library = await opened;
    await library
      .locator('dialog')
      .getByText(/^Imported 2/)
      .waitFor();
    await library.keyboard.press('Escape');
    await expect.poll(() => library.locator('.clipping-row').count()).toBe(3);
    await lab.quit();
    copy.remove();
  });
});
