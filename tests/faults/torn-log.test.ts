import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeProfile } from '../e2e/reader';
import { untilHolds } from '../e2e/until-holds';
import { databaseFolder } from './damaged-files';
import { findDamage } from './database-check';
import { faultCount, printTallies, seededChance, tallyOf } from './fault-run';
import { acceptAll, keepArticle, type Lab, openLab, tell } from './lab';

/** The extension's own interface, inside the functions that run in its pages. */
declare const chrome: typeof import('wxt/browser').browser;

const ROUNDS = faultCount({ short: 1, long: 20 });
/** The head of a record of the log: what is cut off by less leaves half a record, never a whole one less. */
const HEAD_BYTES = 7;

const chance = seededChance('torn log');
const tally = tallyOf('log torn by a killed browser, written on, read again');
afterAll(printTallies);

const logsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => /^\d+\.log$/.test(name));

/** Cuts the end of the last record off, as a browser does that is killed between two writes of it. */
const tearLog = (folder: string): void => {
  const sized = logsIn(folder).map((name) => ({ path: join(folder, name), bytes: statSync(join(folder, name)).size }));
  const last = sized
    .filter(({ bytes }) => bytes > HEAD_BYTES)
    .sort((a, b) => a.path.localeCompare(b.path))
    .at(-1);
  if (!last) throw new Error(`No log in ${folder}.`);
  truncateSync(last.path, last.bytes - Math.floor(chance.between(1, HEAD_BYTES)));
};

/** Resolves when the background of this start has done what it does once a session. */
const untilLogIsNew = (lab: Lab) =>
  untilHolds(lab.control, async () => (await chrome.storage.session.get('log')).log === true, undefined);

/** What readers would miss. */
const holdings = async (lab: Lab) => {
  const { clippings, marks, history } = await lab.database();
  return { clippings: clippings.map(({ id }) => id).sort(), marks: marks.length, steps: history.length };
};

test(`${ROUNDS} torn logs: what is there at the next start is there at all that follow`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const profile = makeProfile();
    const start = () => openLab({ profile: profile.path });
    let lab = await start();
    await untilLogIsNew(lab);
    const { clippingId } = await keepArticle(lab, lab.urls[0] ?? '');
    await acceptAll(lab, clippingId);
    await lab.kill();
    tearLog(databaseFolder(profile.path));
    const torn = logsIn(databaseFolder(profile.path));
    lab = await start();
    await untilLogIsNew(lab);
    // What the browser put away it also removes, though not always at once.
    await expect.poll(() => logsIn(databaseFolder(profile.path)).filter((name) => torn.includes(name))).toEqual([]);
    await tell(lab.control, { type: 'undo', request: { clippingId, actId: crypto.randomUUID() } });
    await acceptAll(lab, clippingId); // written behind the torn record, were it still there
    const before = await holdings(lab);
    expect(before.clippings).toEqual([clippingId]);
    await lab.quit();
    lab = await start();
    const problems = findDamage(await lab.database());
    const after = await holdings(lab);
    tally.add(JSON.stringify(after) === JSON.stringify(before) ? problems : [JSON.stringify({ before, after })]);
    await lab.quit();
    profile.remove();
  }
  expect(tally.lost).toEqual([]);
});
