import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CATALOGUES } from '@/utils/i18n';
import { SCHEMA, SCHEMA_VERSION } from '@/utils/store/records/database';
import { buildWithSites } from '../e2e/browser-acts';
import { makeProfile } from '../e2e/reader';
import { type Database, findDamage } from './database-check';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { exportAll, IMPORTED, importedAddress, writeImportFile } from './import-file';
import { acceptAll, keepArticle, type Lab, openLab, tabIdOf, tell } from './lab';
import { leaveInTrash } from './old-trash';
import { followUpgrades, takeBack, untilUpgraded } from './older-database';
import { openLedger, storm } from './storm';

const WORDS = CATALOGUES.en;
/** Five seconds each on a machine of two cores that does little else, 15 on a busy one. */
const KILLS = faultCount({ short: 4, long: 104 });
const ARTICLES = 2;
const OLDER_SCHEMAS = Object.keys(SCHEMA)
  .map(Number)
  .filter((version) => version < SCHEMA_VERSION);
/** What the kills come into, over and over. */
const KINDS = ['acts', 'import', 'acts', 'migration', 'purge'] as const;
/** Marks that one act may concern: with all that were ever added its steps would fill the disk. */
const MARKS_AT_ONCE = 40;

/** Any file of the extension may look on and send commands, and this one draws nothing. */
const BARE_PAGE = 'schema/trich-bao-1.schema.json';

const chance = seededChance('kills');
const tallies = {
  acts: tallyOf('browser killed (SIGKILL): clip, mark, edit, undo, delete'),
  import: tallyOf('browser killed (SIGKILL): import'),
  migration: tallyOf('browser killed (SIGKILL): migration'),
  purge: tallyOf('browser killed (SIGKILL): emptying the trash'),
};
const profile = makeProfile();
/** With the sites allowed, so that a page can be clipped without the toolbar first: that is a third of a round. */
const build = buildWithSites();
const folder = mkdtempSync(join(tmpdir(), 'trich-bao-import-'));
const ledger = openLedger();
/** Ids that were there once. */
const kept = new Set<string>();
/** Numbers of the imports that were said to be done, and of those that were put into the trash since, which is emptied. */
const importsSaidDone = new Set<number>();
const importsThrownAway = new Set<number>();
let killedInUpgrade = 0;

afterAll(() => {
  profile.remove();
  build.remove();
  rmSync(folder, { recursive: true, force: true });
  printTallies();
  process.stdout.write(
    `${ledger.acknowledged} commands were acknowledged before the kills; ${killedInUpgrade} kills came between the beginning and the end of an upgrade\n`,
  );
});

const open = () =>
  openLab({
    profile: profile.path,
    articles: ARTICLES,
    extension: build.path,
    control: BARE_PAGE,
    isLogged: false, // the ledger keeps what was acknowledged
  });

const idsOfImport = ({ clippings }: Database, nth: number): readonly string[] =>
  clippings.flatMap(({ id, url }) => (url.startsWith(importedAddress(nth, '')) ? [id] : []));

/** Acknowledged things that are gone, and imports that are there in part. */
const findLost = (database: Database, imports: number): readonly string[] => {
  const { history, clippings } = database;
  const steps = new Set(history.map(({ id }) => id));
  const ids = new Set(clippings.map(({ id }) => id));
  const lost = [...ledger.acts].filter((id) => !steps.has(id)).map((id) => `act ${id} is lost`);
  const gone = [...kept].filter((id) => !ids.has(id)).map((id) => `clipping ${id} is lost`);
  const halves = Array.from({ length: imports }, (_, nth) => {
    const there = idsOfImport(database, nth).length;
    const isWhole = there === IMPORTED || (there === 0 && (!importsSaidDone.has(nth) || importsThrownAway.has(nth)));
    return isWhole ? [] : [`import ${nth}: ${there} of ${IMPORTED}`];
  }).flat();
  const thrownAway = new Set(Array.from(importsThrownAway).flatMap((nth) => idsOfImport(database, nth)));
  for (const id of ids) if (!thrownAway.has(id)) kept.add(id);
  return [...lost, ...gone, ...halves];
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

const killDuringActs = async (lab: Lab, { clippings, marks }: Database, clippingId: string): Promise<void> => {
  const page = await lab.reader.open(lab.urls[0] ?? '');
  const tabId = await tabIdOf(lab, page);
  // The paper edits its article all the time.
  await page.evaluate(() => {
    let edition = 0;
    setInterval(() => {
      edition += 1;
      const words = document.querySelector('article p, .article__body p');
      if (words)
        words.textContent = `${(words.textContent ?? '').replace(/ Bản \S+\.$/, '')} Bản ${edition}-${performance.now().toFixed()}.`;
    }, 120);
  });
  const other = clippings.find(({ id }) => id !== clippingId);
  const second = await lab.reader.openOwn(BARE_PAGE);
  const marksOf = (id: string) =>
    marks.flatMap((mark) => (mark.clippingId === id ? [mark.id] : [])).slice(0, MARKS_AT_ONCE);
  const planFor = (id: string, tabId: number | null) => ({
    clippingId: id,
    markIds: marksOf(id),
    tabId,
    seed: Math.floor(chance.between(0, 2 ** 32)),
  });
  const storms = [storm(lab.control, planFor(clippingId, tabId))];
  if (other) storms.push(storm(second, planFor(other.id, null)));
  await ledger.until(ledger.acknowledged + Math.ceil(chance.between(0, 40)));
  await pause(chance.between(0, 15));
  await lab.kill();
  await Promise.all(storms);
};

/** The library is one of an earlier version; the browser dies while it is brought up to date, or shortly before or after. */
const killDuringMigration = async (lab: Lab): Promise<void> => {
  const upgrades = await followUpgrades(lab.reader.browser.context);
  await takeBack(lab.control, chance.oneOf(OLDER_SCHEMAS));
  await lab.stopWorker();
  const page = await lab.reader.browser.context.newPage();
  const processes = await lab.processes();
  void page.goto(lab.reader.browser.pageUrl('library.html')).catch(() => {}); // killed before
  // The background may have been the first: then no page tells of it.
  const isAimed = chance.between(0, 4) > 1;
  if (isAimed) await Promise.race([upgrades.begun(), pause(3_000)]);
  const moment = chance.between(0, isAimed ? 20 : 400);
  if (moment > 1) await pause(moment); // a pause is never shorter than a millisecond or two
  if (upgrades.isUnderWay()) killedInUpgrade += 1;
  await lab.kill(processes);
};

/** The first import that is there and may go. */
const importToThrowAway = (database: Database, imports: number): number | undefined =>
  Array.from({ length: imports }, (_, nth) => nth).find((nth) => idsOfImport(database, nth).length > 0);

/** What was imported lies in the trash for longer than it is kept; the browser dies while it is removed for good. */
const killDuringPurge = async (lab: Lab, database: Database, nth: number): Promise<void> => {
  const ids = idsOfImport(database, nth);
  importsThrownAway.add(nth);
  for (const id of ids) kept.delete(id);
  await tell(lab.control, { type: 'trash', request: { ids } });
  await leaveInTrash(lab.control, ids);
  await lab.stopWorker();
  const page = await lab.reader.browser.context.newPage();
  const processes = await lab.processes();
  void page.goto(lab.reader.browser.pageUrl('library.html')).catch(() => {}); // killed before
  await pause(chance.between(0, 500));
  await lab.kill(processes);
};

test(`${KILLS} kills: nothing acknowledged is lost, nothing is half, nothing twice`, async () => {
  let lab = await open();
  const [first = '', ...others] = lab.urls;
  const { clippingId } = await keepArticle(lab, first);
  await acceptAll(lab, clippingId);
  for (const url of others) await acceptAll(lab, (await keepArticle(lab, url)).clippingId);
  const template = await exportAll(lab);
  let database = await lab.database();
  findLost(database, 0);
  let imports = 0;
  for (let nth = 0; nth < KILLS; nth += 1) {
    const toThrowAway = importToThrowAway(database, imports);
    const next = KINDS[nth % KINDS.length] ?? 'acts';
    const kind = next === 'purge' && toThrowAway === undefined ? 'acts' : next;
    if (kind === 'acts') {
      await ledger.follow(lab.reader.browser.context);
      await killDuringActs(lab, database, clippingId);
    } else if (kind === 'import') {
      const file = join(folder, `import-${imports}.json`);
      writeImportFile(template, imports, file);
      await killDuringImport(lab, file, imports);
      imports += 1;
    } else if (kind === 'purge') await killDuringPurge(lab, database, toThrowAway ?? 0);
    else await killDuringMigration(lab);
    lab = await open();
    await untilUpgraded(lab.control);
    database = await lab.database();
    tallies[kind].add([...findDamage(database), ...findLost(database, imports)]);
  }
  // At the end the product's own check looks at everything: texts against their hashes, too.
  const options = await lab.reader.openOwn('options.html');
  await options.getByRole('button', { name: WORDS.checkData.message }).click();
  await options.getByText(/^Nothing wrong/).waitFor();
  await lab.quit();
  expect(Object.values(tallies).flatMap(({ lost }) => lost)).toEqual([]);
  expect(ledger.acknowledged).toBeGreaterThan(KILLS);
});
