import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDamage } from './database-check';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { keepArticle, type Lab, openLab, tell } from './lab';
import { findUnstored, takeSent } from './message-log';

const ROUNDS = faultCount({ short: 3, long: 60 });
/** The update comes up to so many milliseconds after a key. */
const WITHIN_MS = 60;

/**
 * The browser updates the extension in the middle of a decision: the pages of ours go with the old version. What was
 * answered must be there; what was not is there once or not at all; and what was typed into a field is kept.
 */
describe('the extension updated in the middle of a decision', () => {
  const chance = seededChance('updates');
  const tally = tallyOf('extension updated in the middle of a decision');
  let lab: Lab;
  let control: Page;
  let clippingId: string;
  const pageErrors: string[] = [];

  beforeAll(async () => {
    lab = await openLab();
    control = lab.control;
    const kept = await keepArticle(lab, lab.urls[0] ?? '');
    clippingId = kept.clippingId;
    kept.page.on('pageerror', ({ message }) => pageErrors.push(message));
  });
  afterAll(async () => {
    await lab?.quit();
    printTallies();
  });

  const round = async (nth: number): Promise<readonly string[]> => {
    const { marks } = await lab.databaseOf(control);
    const reset = { type: 'reset', markIds: marks.map(({ id }) => id) };
    await tell(control, { type: 'act', request: { clippingId, actId: crypto.randomUUID(), act: reset } });
    await takeSent(control);
    const review = await lab.reader.openOwn(`popup.html?clipping=${clippingId}`);
    await review.waitForSelector('.mark-item[data-current]');
    const typed = `ghi chú ${nth}`;
    await review.evaluate((words) => localStorage.setItem('field-draft:of-a-test', words), typed);
    await review.keyboard.press(chance.oneOf(['Enter', 'x']));
    await pause(chance.between(0, WITHIN_MS));
    await lab.reader.browser.update();
    await review.close().catch(() => {}); // it has gone with its version
    control = await lab.reader.openOwn('options.html');
    const sent = (await takeSent(control)).filter(({ type }) => type === 'act');
    // A command whose answer went with the old version may be sent again: it is still the one act.
    const acts = new Set(sent.map(({ request }) => request.actId));
    const database = await lab.databaseOf(control);
    const draft = await control.evaluate(() => localStorage.getItem('field-draft:of-a-test'));
    return [
      ...(acts.size === 1 ? [] : [`one key made ${acts.size} acts`]),
      ...sent.filter(({ answer }) => answer?.ok).flatMap((message) => findUnstored(message, database)),
      ...sent.flatMap(({ request }) =>
        database.history.filter(({ id }) => id === request.actId).length > 1 ? ['stored twice'] : [],
      ),
      ...(draft === typed ? [] : ['what was typed is gone']),
      ...findDamage(database),
    ];
  };

  test(`${ROUNDS} times: what was answered is there, once, and the open article takes no harm`, async () => {
    for (let nth = 0; nth < ROUNDS; nth += 1) tally.add(await round(nth));
    expect(tally.lost).toEqual([]);
    expect(pageErrors).toEqual([]);
  });
});
