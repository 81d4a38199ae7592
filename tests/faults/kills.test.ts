import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CATALOGUES } from '@/utils/i18n';
import { SCHEMA } from '@/utils/store/records/database';
import { SCHEMA_VERSION } from '@/utils/stored-names';
import { buildWithSites } from '../e2e/browser-acts';
import { makeProfile } from '../e2e/reader';
import { type Database, findDamage } from './database-check';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { type Exported, exportAll, importName, isImported, writeImportFile } from './import-file';
import { idsOfImport, openImportLedger } from './import-ledger';
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
/** What the kills come into, over and over; `KILL_INTO=migration` puts all of them around upgrades. */
const KINDS = (['acts', 'import', 'importUndo', 'migration', 'acts', 'purge'] as const).filter(
  (kind) => kind === (process.env.KILL_INTO ?? kind),
);
/** A run may be ended by the clock (`FAULTS_MINUTES=60`), and then says what it has shown all the same. */
const ENDS_AT = performance.now() + 60_000 * Number(process.env.FAULTS_MINUTES ?? Number.POSITIVE_INFINITY);
/** Then another library is begun: with hundreds of imported clippings in it a kill takes four times as long. */
const KILLS_IN_A_LIFE = 24;
/** Marks that one act may concern: with all that were ever added its steps would fill the disk. */
const MARKS_AT_ONCE = 40;

/** Any file of the extension may look on and send commands, and this one draws nothing. */
const BARE_PAGE = 'schema/trich-bao-1.schema.json';

const chance = seededChance('kills');
const tallies = {
  acts: tallyOf('browser killed (SIGKILL): clip, mark, edit, undo, delete'),
  import: tallyOf('browser killed (SIGKILL): import'),
  importUndo: tallyOf('browser killed (SIGKILL): taking back an import'),
  migration: tallyOf('browser killed (SIGKILL): migration'),
  purge: tallyOf('browser killed (SIGKILL): emptying the trash'),
};
/** With the sites allowed, so that a page can be clipped without the toolbar first: that is a third of a round. */
const build = buildWithSites();
const folder = mkdtempSync(join(tmpdir(), 'trich-bao-import-'));

/** A profile, and what is known of the library in it. */
const beginLife = () => ({
  profile: makeProfile(),
  ledger: openLedger(),
  /** Ids that were there once. */
  kept: new Set<string>(),
  imports: openImportLedger(),
});
/** The one that the kills come into now: after a loss another is begun, so that one loss is told once. */
let life = beginLife();
let acknowledgedBefore = 0;
let killedInUpgrade = 0;

const endLife = (): void => {
  acknowledgedBefore += life.ledger.acknowledged;
  life.profile.remove();
};

afterAll(() => {
  endLife();
  build.remove();
  rmSync(folder, { recursive: true, force: true });
  printTallies();
  process.stdout.write(
    `${acknowledgedBefore} commands were acknowledged before the kills; ${killedInUpgrade} kills came between the beginning and the end of an upgrade\n`,
  );
});

const open = () =>
  openLab({
    profile: life.profile.path,
    articles: ARTICLES,
    extension: build.path,
    control: BARE_PAGE,
    isLogged: false, // the ledger keeps what was acknowledged
  });

/** Acknowledged things that are gone, and imports that are there in part. */
const findLost = (database: Database): readonly string[] => {
  const { history, clippings } = database;
  const { ledger, kept, imports } = life;
  const steps = new Set(history.map(({ id }) => id));
  const ids = new Set(clippings.map(({ id }) => id));
  const lost = [...ledger.acts].filter((id) => !steps.has(id)).map((id) => `act ${id} is lost`);
  const gone = [...kept].filter((id) => !ids.has(id)).map((id) => `clipping ${id} is lost`);
  const sentAway = imports.idsSentAway(database);
  for (const id of ids) if (!sentAway.has(id)) kept.add(id);
  return [...lost, ...gone, ...imports.findHalves(database)];
};

/** What stands in the database from now on may be gone: an import that is sent away. */
const sendAway = (database: Database, nth: number): void => {
  life.imports.sendAway(nth);
  for (const id of idsOfImport(database, nth)) life.kept.delete(id);
};

/** Looks into a new file in the library and asks for all in it; `done` resolves once the reader is told. */
const takeImport = async (lab: Lab, template: Exported) => {
  const { imports } = life;
  const nth = imports.next();
  const file = join(folder, importName(nth));
  writeImportFile(template, nth, file);
  const library = await lab.reader.openOwn('library.html');
  await library.locator('.library-acts').getByRole('button', { name: WORDS.importAct.message }).click();
  await library.locator('dialog input[type=file]').setInputFiles(file);
  const take = library.locator('dialog button[data-variant=primary]').getByText(/\d/);
  await take.waitFor();
  const done = library
    .getByText(WORDS.importDoneText.message)
    .waitFor()
    .then(() => void imports.saidDone.add(nth));
  await take.click({ noWaitAfter: true });
  return { nth, library, done };
};

const killDuringImport = async (lab: Lab, template: Exported): Promise<void> => {
  const { done } = await takeImport(lab, template);
  done.catch(() => {}); // killed before
  await pause(chance.between(0, 250));
  await lab.kill();
};

/** The reader takes an import back in the history of acts; the browser dies over it. */
const killDuringImportUndo = async (lab: Lab, template: Exported): Promise<void> => {
  const { nth, library, done } = await takeImport(lab, template);
  await done;
  await library.close();
  sendAway(await lab.database(), nth);
  const { imports } = life;
  const page = await lab.reader.openOwn('library.html#activity');
  const line = page.locator('.activity li', { hasText: importName(nth) });
  const undo = line.getByRole('button', { name: WORDS.undo.message, exact: true });
  await undo.waitFor();
  const undone = page.locator('.activity li[data-undone]', { hasText: importName(nth) });
  void undone.waitFor().then(
    () => imports.saidUndone.add(nth),
    () => {}, // killed before
  );
  await undo.click({ noWaitAfter: true });
  await pause(chance.between(0, 150));
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
  // Not one that was imported: what somebody worked on since stays when the import is taken back.
  const other = clippings.find((one) => one.id !== clippingId && !isImported(one));
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
  const { ledger } = life;
  // A storm that ended by itself acknowledges nothing more: then the kill comes without it.
  await Promise.race([ledger.until(ledger.acknowledged + Math.ceil(chance.between(0, 40))), Promise.all(storms)]);
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

/** What was imported lies in the trash for longer than it is kept; the browser dies while it is removed for good. */
const killDuringPurge = async (lab: Lab, database: Database, nth: number): Promise<void> => {
  const ids = idsOfImport(database, nth);
  sendAway(database, nth);
  await tell(lab.control, { type: 'trash', request: { ids } });
  await leaveInTrash(lab.control, ids);
  await lab.stopWorker();
  const page = await lab.reader.browser.context.newPage();
  const processes = await lab.processes();
  void page.goto(lab.reader.browser.pageUrl('library.html')).catch(() => {}); // killed before
  await pause(chance.between(0, 500));
  await lab.kill(processes);
};

/** A library of a few decided clippings in a new profile. */
const settle = async () => {
  const lab = await open();
  const clippingIds: string[] = [];
  for (const url of lab.urls) {
    const { clippingId } = await keepArticle(lab, url);
    await acceptAll(lab, clippingId);
    clippingIds.push(clippingId);
  }
  const template = await exportAll(lab);
  const database = await lab.database();
  findLost(database); // notes what is there
  return { lab, template, database, clippingId: clippingIds[0] ?? '' };
};
type Settled = Awaited<ReturnType<typeof settle>>;

/** The nth kill; resolves with its kind when the browser is gone. */
const killAmid = async ({ lab, template, database, clippingId }: Settled, nth: number) => {
  const toThrowAway = life.imports.firstThere(database);
  const next = KINDS[nth % KINDS.length] ?? 'acts';
  const kind = next === 'purge' && toThrowAway === undefined ? 'acts' : next;
  if (kind === 'acts') {
    await life.ledger.follow(lab.reader.browser.context);
    await killDuringActs(lab, database, clippingId);
  } else if (kind === 'import') await killDuringImport(lab, template);
  else if (kind === 'importUndo') await killDuringImportUndo(lab, template);
  else if (kind === 'purge') await killDuringPurge(lab, database, toThrowAway ?? 0);
  else await killDuringMigration(lab);
  return kind;
};

/** The product's own check looks at everything, texts against their hashes, too, and must find nothing. */
const checkByReader = async (lab: Lab): Promise<void> => {
  const options = await lab.reader.openOwn('options.html');
  await options.getByRole('button', { name: WORDS.checkData.message }).click();
  await options.getByText(/^Nothing wrong/).waitFor();
  await options.close();
};

test(`${KILLS} kills: nothing acknowledged is lost, nothing is half, nothing twice`, async () => {
  let now = await settle();
  let nth = 0;
  for (; nth < KILLS && performance.now() < ENDS_AT; nth += 1) {
    const kind = await killAmid(now, nth);
    const lab = await open();
    await untilUpgraded(lab.control);
    const database = await lab.database();
    const problems = [...findDamage(database), ...findLost(database)];
    tallies[kind].add(problems);
    now = { ...now, lab, database };
    if (problems.length === 0 && (nth + 1) % KILLS_IN_A_LIFE !== 0) continue;
    if (problems.length === 0) await checkByReader(lab);
    await lab.quit();
    endLife();
    life = beginLife();
    now = await settle();
  }
  await checkByReader(now.lab);
  await now.lab.quit();
  expect(Object.values(tallies).flatMap(({ lost }) => lost)).toEqual([]);
  if (KINDS.includes('acts')) expect(acknowledgedBefore + life.ledger.acknowledged).toBeGreaterThan(nth);
});
