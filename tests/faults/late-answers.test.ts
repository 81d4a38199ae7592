import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachTo } from '@/utils/cli/browser';
import { CATALOGUES } from '@/utils/i18n';
import { findDamage } from './database-check';
import { keepArticle, type Lab, openLab, openReview } from './lab';
import { allAnswered, findUnstored } from './message-log';

const SAVING = CATALOGUES.en.stillSaving.message;

/** The background has got what the reader decided, and does not answer. */
describe('a background that hangs', () => {
  let lab: Lab;
  let review: Page;

  beforeAll(async () => {
    lab = await openLab();
    const { clippingId } = await keepArticle(lab, lab.urls[0] ?? '');
    review = await openReview(lab, clippingId);
  });
  afterAll(() => lab?.quit());

  /** The script of the background stands still from its next message on, until it is told to go on. */
  const hang = async () => {
    // An answer first: the background runs, and has done what it does at its start.
    await lab.reader.browser.context.serviceWorkers().at(-1)?.evaluate('1');
    const worker = await attachTo(lab.reader.browser.cdp, ({ type, url }) => type === 'service_worker' && url !== '');
    await worker.send('Debugger.enable');
    await worker.send('Debugger.pause');
    return worker;
  };
  const note = () => review.locator('.late .toast');
  /** Waits until the page says that it still saves, and until it has sent its last command a second time. */
  const untilSaid = async (): Promise<void> => {
    await expect.poll(() => note().allTextContents()).toEqual([SAVING]);
    await review.waitForFunction(() => {
      const { messageLog } = globalThis as typeof globalThis & { messageLog?: { request: object }[] }; // `as`: see message-log
      const [before, last] = (messageLog ?? []).slice(-2).map(({ request }) => JSON.stringify(request));
      return last !== undefined && last === before;
    });
  };

  test('the reader is told after a second that it is being saved; it is sent once more, and stored once', async () => {
    const worker = await hang();
    await review.keyboard.press('Enter');
    await untilSaid();
    await worker.send('Debugger.resume');
    await worker.send('Debugger.disable');
    const commands = await allAnswered(review, 1);
    const database = await lab.database();
    expect(commands.map(({ sent }) => sent)).toEqual([2]);
    expect(commands.flatMap((command) => findUnstored(command, database))).toEqual([]);
    expect(findDamage(database)).toEqual([]);
    expect(database.marks.filter(({ status }) => status !== 'suggested')).toHaveLength(1);
    await expect.poll(() => note().count()).toBe(0);
    await worker.detach();
  });
});
