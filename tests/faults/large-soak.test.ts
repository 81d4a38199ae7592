import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleScript } from '@/utils/cli/bench/bundle-script';
import { PAGE_SCRIPT, runInPage, sizeOf } from '@/utils/cli/bench/library-profile';
import { attachTo } from '@/utils/cli/browser';
import { untilAtRest } from './at-rest';
import { faultCount, pause, seededChance } from './fault-run';
import { type Lab, openLab } from './lab';
import { type ActedOn, actManyTimes, findLostSteps, readSome } from './many-acts';

/** Filling a library takes minutes: not in every run of the tests, where `soak.test.ts` uses a small one. */
const CLIPPINGS = faultCount({ short: 0, long: 10_000 });
const STOPS = 200;
/** Between two stops, from two windows each. */
const ACTS_BETWEEN = 60;
/** After the last stop, in one life of the background: what it holds is looked at after the first tenth and at the end. */
const ACTS_AT_LAST = 26_000;
const BARE_PAGE = 'schema/trich-bao-1.schema.json';

/** Promises of the background that nobody caught, from now on. */
const followRejections = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const world = globalThis as typeof globalThis & { uncaught?: string[] }; // `as`: a place of our own
    if (world.uncaught) return;
    const uncaught: string[] = [];
    world.uncaught = uncaught;
    world.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  });
const rejectionsOf = (worker: Worker): Promise<readonly string[]> =>
  worker.evaluate(() => (globalThis as typeof globalThis & { uncaught?: string[] }).uncaught ?? []);

describe.skipIf(CLIPPINGS === 0)(`a library of ${CLIPPINGS} used for long`, () => {
  const chance = seededChance('large soak');
  let lab: Lab;
  let library: Page;
  let windows: readonly Page[];
  let on: readonly ActedOn[];
  const steps: string[] = [];
  const refused: string[] = [];
  const uncaught: string[] = [];
  let acknowledged = 0;

  beforeAll(async () => {
    lab = await openLab({ control: BARE_PAGE, isLogged: false });
    await runInPage(lab.reader.browser, {
      part: 'fill',
      script: await bundleScript(PAGE_SCRIPT),
      size: sizeOf(CLIPPINGS),
    });
    library = await lab.reader.openOwn('library.html');
    await library.locator('.clipping-row').first().waitFor();
    windows = [lab.control, await lab.reader.openOwn(BARE_PAGE)];
    on = await readSome(lab.control, 200);
  }, 3600_000);
  afterAll(() => lab?.quit());

  const act = async (acts: number): Promise<void> => {
    const many = () => ({ on, acts: acts / windows.length, seed: Math.floor(chance.between(0, 2 ** 32)) });
    for (const done of await Promise.all(windows.map((page) => actManyTimes(page, many())))) {
      steps.push(...done.steps);
      refused.push(...done.refused);
      acknowledged += done.acknowledged;
    }
  };

  const currentWorker = (): Worker => {
    const worker = lab.reader.browser.context.serviceWorkers().at(-1);
    if (!worker) throw new Error('The background does not run.');
    return worker;
  };

  /** Bytes that the scripts of the background and of the library hold, once the engine has cleared away what it can. */
  const readHeaps = async () => {
    const session = await library.context().newCDPSession(library);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage'); // what the first has let go of
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    const worker = await attachTo(lab.reader.browser.cdp, ({ type, url }) => type === 'service_worker' && url !== '');
    await worker.send('HeapProfiler.collectGarbage');
    await worker.send('HeapProfiler.collectGarbage');
    const background = await worker.send<{ usedSize: number }>('Runtime.getHeapUsage');
    await worker.detach();
    return { library: usedSize, background: background.usedSize };
  };

  test('nothing acknowledged is lost, nothing rejected unseen, and neither background nor library holds more at the end', async () => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      const acting = act(2 * ACTS_BETWEEN);
      await pause(chance.between(0, 300));
      await lab.stopWorker();
      await acting;
      if (stop % 20 === 19) process.stdout.write(`large soak: ${stop + 1} stops, ${acknowledged} acts\n`);
    }
    await act(ACTS_AT_LAST / 10);
    await followRejections(currentWorker());
    await untilAtRest(lab.control);
    const before = await readHeaps();
    for (let tenth = 1; tenth < 10; tenth += 1) {
      await act(ACTS_AT_LAST / 10);
      process.stdout.write(`large soak: ${acknowledged} acts, ${JSON.stringify(await readHeaps())}\n`);
    }
    await untilAtRest(lab.control);
    const after = await readHeaps();
    uncaught.push(...(await rejectionsOf(currentWorker())));
    process.stdout.write(`large soak: ${STOPS} stops, ${acknowledged} acts, ${JSON.stringify({ before, after })}\n`);
    expect(refused).toEqual([]);
    expect(uncaught).toEqual([]);
    expect(await findLostSteps(lab.control, steps)).toEqual([]);
    expect(after.background).toBeLessThanOrEqual(before.background * 1.1 + 500_000);
    expect(after.library).toBeLessThanOrEqual(before.library * 1.1 + 500_000);
    // The list is still that of the library, and answers.
    await library.locator('.clipping-row').first().waitFor();
  });
});
