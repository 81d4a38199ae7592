import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExport, saveExport } from '../e2e/export-reader';
import { findDamage } from './database-check';
import { faultCount } from './fault-run';
import { keepArticle, type Lab, openLab } from './lab';

const ROUNDS = faultCount({ short: 3, long: 60 });
/**
 * Until everything that is made once has been made. Engines compile what is used often, and the browser's own notes of a
 * page (its timeline, steps back, what can be undone in a field) fill up to their limits: of 0.67 MB more after twenty
 * rounds 0.5 were code and nearly all the rest these notes (snapshots of the heap compared by constructor and holder).
 */
const WARM_UP = faultCount({ short: 2, long: 15 });
/**
 * What is made once and held: hints take the codebook (2 MB) when a review has stood for a moment, which in a short run may
 * come before the first look at the heap or after it. Bytes.
 */
const MADE_ONCE = ROUNDS < 20 ? 3_000_000 : 500_000;
const DECIDED = '.mark-item[data-decided]';

/** What a page holds, once the engine has cleared away what it can. */
type Held = {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
};

/** A tenth more, and what a page that was used holds at one moment or another. */
const LIMITS: { readonly [What in keyof Held]: (before: number) => number } = {
  heapBytes: (before) => before * 1.1 + MADE_ONCE,
  nodes: (before) => before * 1.1 + 100,
  listeners: (before) => before * 1.1 + 20,
  documents: (before) => before + 1,
};

const readHeld = async (session: CDPSession): Promise<Held> => {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage'); // what the first has let go of
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heapBytes: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
};

/** What is more than it may be after so many rounds. */
const grownOf = (before: Held, after: Held): readonly string[] =>
  (Object.keys(LIMITS) as (keyof Held)[]) // `as`: the keys of the table
    .filter((what) => !(after[what] <= LIMITS[what](before[what])))
    .map((what) => `${what}: ${before[what]}, then ${after[what]}`);

let lab: Lab;
let kept: Awaited<ReturnType<typeof keepArticle>>[];

beforeAll(async () => {
  lab = await openLab({ articles: 3, isLogged: false });
  kept = [];
  for (const url of lab.urls) kept.push(await keepArticle(lab, url));
});
afterAll(() => lab?.quit());

/** Clips a known article again by the toolbar. */
const clipAgain = async (round: number): Promise<void> => {
  const nth = round % lab.urls.length;
  await kept[nth]?.page.bringToFront();
  const popup = await lab.reader.clip(lab.urls[nth] ?? '');
  await popup.waitFor("document.querySelector('.kept-state')");
  await popup.close();
};

/** Shows another part of the library, by its address. */
const show = (library: Page, hash: string): Promise<void> =>
  library.evaluate((to) => {
    location.hash = to;
  }, hash);

const search = async (library: Page): Promise<void> => {
  const words = library.locator('input[type=search]');
  const rows = library.locator('.clipping-row');
  await words.fill('khongcotunay');
  await expect.poll(() => rows.count()).toBe(0);
  await words.fill('');
  await expect.poll(() => rows.count()).toBe(lab.urls.length);
  await words.blur(); // or the keys of the review that follows are letters of the search
};

const decideAndUndo = async (library: Page): Promise<void> => {
  await show(library, 'figures');
  await library.locator('[role=grid]').first().waitFor();
  await show(library, `clipping=${kept[0]?.clippingId}`);
  await library.locator('.mark-item').first().waitFor();
  await library.keyboard.press('Enter');
  await expect.poll(() => library.locator(DECIDED).count()).toBe(1);
  await library.keyboard.press('Control+z');
  await expect.poll(() => library.locator(DECIDED).count()).toBe(0);
  await show(library, '');
};

const exportAll = async (library: Page): Promise<number> => {
  await openExport(library);
  return (await saveExport(library)).length;
};

test(`one browser, used ${ROUNDS} times: its page holds no more than in the beginning, the library what was kept`, async () => {
  const library = await lab.reader.openOwn('library.html');
  await library.setViewportSize({ width: 1600, height: 900 }); // list, text and review side by side
  const session = await library.context().newCDPSession(library);
  await session.send('Performance.enable');
  const use = async (round: number): Promise<number> => {
    await clipAgain(round);
    await library.bringToFront();
    await search(library);
    await decideAndUndo(library);
    return exportAll(library);
  };
  const countPages = () => lab.reader.browser.context.pages().length;
  let exported = 0;
  for (let round = 0; round < WARM_UP; round += 1) exported = await use(round);
  const [before, opened, { history }] = [await readHeld(session), countPages(), await lab.database()];
  for (let round = 0; round < ROUNDS; round += 1) {
    expect(await use(round)).toBe(exported);
    if (round % 20 === 19)
      process.stdout.write(`soak, round ${round + 1}: ${JSON.stringify(await readHeld(session))}\n`);
  }
  const after = await readHeld(session);
  process.stdout.write(`soak, ${ROUNDS} rounds: ${JSON.stringify({ before, after })}\n`);
  expect(grownOf(before, after)).toEqual([]);
  expect(countPages()).toBe(opened);
  const database = await lab.database();
  expect(findDamage(database)).toEqual([]);
  expect(database.clippings).toHaveLength(lab.urls.length);
  expect(database.history.length - history.length).toBeLessThanOrEqual(2 * ROUNDS);
});
