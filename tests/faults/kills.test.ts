import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CATALOGUES } from '@/utils/i18n';
import { makeProfile } from '../e2e/reader';
import { type Database, findDamage } from './database-check';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { acceptAll, keepArticle, type Lab, openLab } from './lab';
import { openLedger, storm } from './storm';

const WORDS = CATALOGUES.en;
/** Nine seconds each on a busy machine. */
const KILLS = faultCount({ short: 4, long: 104 });
const ARTICLES = 2;
const IMPORTED = 25;

const chance = seededChance('kills');
const tallies = {
  acts: tallyOf('browser killed (SIGKILL): clip, mark, edit, undo, delete'),
  import: tallyOf('browser killed (SIGKILL): import'),
};
const profile = makeProfile();
const folder = mkdtempSync(join(tmpdir(), 'trich-bao-import-'));
const ledger = openLedger();
/** Ids that were there once; clippings are never deleted in these tests. */
const kept = new Set<string>();
const importsSaidDone = new Set<number>();

afterAll(() => {
  profile.remove();
  rmSync(folder, { recursive: true, force: true });
  printTallies();
  process.stdout.write(`${ledger.acknowledged} commands were acknowledged before the kills\n`);
});

const open = () => openLab({ profile: profile.path, articles: ARTICLES });
const addressOf = (nth: number, at: number | string) => `https://baolaocai.vn/nhap-${nth}-${at}`;

/** Acknowledged things that are gone, and imports that are there in part. */
const findLost = ({ history, clippings }: Database, imports: number): readonly string[] => {
  const steps = new Set(history.map(({ id }) => id));
  const ids = new Set(clippings.map(({ id }) => id));
  const lost = [...ledger.acts].filter((id) => !steps.has(id)).map((id) => `act ${id} is lost`);
  const gone = [...kept].filter((id) => !ids.has(id)).map((id) => `clipping ${id} is lost`);
  const halves = Array.from({ length: imports }, (_, nth) => {
    const there = clippings.filter(({ url }) => url.startsWith(addressOf(nth, ''))).length;
    const isWhole = there === IMPORTED || (there === 0 && !importsSaidDone.has(nth));
    return isWhole ? [] : [`import ${nth}: ${there} of ${IMPORTED}`];
  }).flat();
  for (const id of ids) kept.add(id);
  return [...lost, ...gone, ...halves];
};

/** Exports what is kept, through the dialog of the library. */
const exportAll = async (lab: Lab): Promise<{ clippings: { id: string; marks: { id: string }[] }[] }> => {
  const library = await lab.reader.openOwn('library.html');
  await library.locator('.library-acts button[data-variant=primary]').click();
  await library.locator('dialog select').selectOption('json');
  const download = library.waitForEvent('download');
  await library.locator('dialog button[data-variant=primary]').click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'));
};

/** A file with one clipping many times over, each with ids and an address of its own. */
const writeImportFile = (exported: Awaited<ReturnType<typeof exportAll>>, nth: number): string => {
  const [first] = exported.clippings;
  if (!first) throw new Error('Nothing was exported.');
  const clippings = Array.from({ length: IMPORTED }, (_, at) => {
    const own = (id: string) => `${id}-${nth}-${at}`;
    const url = `${addressOf(nth, at)}-post${8_800_000 + nth * 1000 + at}.html`;
    const marks = first.marks.map((mark) => ({ ...mark, id: own(mark.id) }));
    return { ...first, id: own(first.id), url, canonicalUrl: url, identity: url, marks };
  });
  const path = join(folder, `import-${nth}.json`);
  writeFileSync(path, JSON.stringify({ ...exported, count: IMPORTED, clippings }));
  return path;
};

const killDuringImport = async (lab: Lab, file: string, nth: number): Promise<void> => {
  const library = await lab.reader.openOwn('library.html');
  await library.locator('.library-acts').getByRole('button', { name: WORDS.importAct.message }).click();
  await library.locator('dialog input[type=file]').setInputFiles(file);
  const take = library.locator('dialog button[data-variant=primary]').getByText(/\d/);
  await take.waitFor();
  void library
    .getByText(WORDS.importDoneText.message)
    .waitFor()
    .then(
      () => importsSaidDone.add(nth),
      () => {}, // killed before
    );
  await take.click({ noWaitAfter: true });
  await pause(chance.between(0, 250));
  await lab.kill();
};

const killDuringActs = async (lab: Lab): Promise<void> => {
  const [url = ''] = lab.urls;
  const article = await keepArticle(lab, url);
  // The paper edits its article all the time.
  await article.page.evaluate(() => {
    let edition = 0;
    setInterval(() => {
      edition += 1;
      const words = document.querySelector('article p, .article__body p');
      if (words)
        words.textContent = `${(words.textContent ?? '').replace(/ Bản \S+\.$/, '')} Bản ${edition}-${performance.now().toFixed()}.`;
    }, 120);
  });
  const { clippings, marks } = await lab.database();
  const other = clippings.find(({ id }) => id !== article.clippingId);
  const second = await lab.reader.openOwn('options.html');
  const marksOf = (id: string) => marks.filter(({ clippingId }) => clippingId === id).map(({ id }) => id);
  const planFor = (id: string, tabId: number | null) => ({
    clippingId: id,
    markIds: marksOf(id),
    tabId,
    seed: Math.floor(chance.between(0, 2 ** 32)),
  });
  const storms = [storm(lab.control, planFor(article.clippingId, article.tabId))];
  if (other) storms.push(storm(second, planFor(other.id, null)));
  await ledger.until(ledger.acknowledged + Math.ceil(chance.between(0, 40)));
  await pause(chance.between(0, 15));
  await lab.kill();
  await Promise.all(storms);
};

test(`${KILLS} kills: nothing acknowledged is lost, nothing is half, nothing twice`, async () => {
  let lab = await open();
  for (const url of lab.urls) await acceptAll(lab, (await keepArticle(lab, url)).clippingId);
  const template = await exportAll(lab);
  findLost(await lab.database(), 0);
  let imports = 0;
  for (let nth = 0; nth < KILLS; nth += 1) {
    await ledger.follow(lab.reader.browser.context);
    const isImport = nth % 4 === 3;
    if (isImport) {
      await killDuringImport(lab, writeImportFile(template, imports), imports);
      imports += 1;
    } else {
      await killDuringActs(lab);
    }
    lab = await open();
    const database = await lab.database();
    tallies[isImport ? 'import' : 'acts'].add([...findDamage(database), ...findLost(database, imports)]);
  }
  await lab.quit();
  expect([...tallies.acts.lost, ...tallies.import.lost]).toEqual([]);
  expect(ledger.acknowledged).toBeGreaterThan(KILLS);
});
