import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDamage } from './database-check';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { keepArticle, type Lab, openLab, tell } from './lab';
import { findUnstored, type LoggedMessage, takeSent, WATCH_MESSAGES } from './message-log';

const ROUNDS = faultCount({ short: 9, long: 270 });
/** A window is closed up to so many milliseconds after the last key. */
const WITHIN_MS = 300;

/** A window of ours with a review in it, whatever kind of window it is. */
type Window = {
  readonly press: (key: string) => Promise<unknown>;
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly waitFor: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/**
 * A window is closed in the middle of the work, as happens with every click beside a popup. What its keys asked for must
 * all be in the database once and no more, answered or not; and what was typed into a field must be there again.
 */
describe('a window closed right after a key', () => {
  const chance = seededChance('window-closes');
  let lab: Lab;
  let clippingId: string;
  let article: Page;

  beforeAll(async () => {
    lab = await openLab();
    const kept = await keepArticle(lab, lab.urls[0] ?? '');
    clippingId = kept.clippingId;
    article = kept.page;
  });
  afterAll(async () => {
    await lab?.quit();
    printTallies();
  });

  const ofPage = (page: Page): Window => ({
    press: (key) => page.keyboard.press(key),
    evaluate: (expression) => page.evaluate(expression),
    // Not by animation frames: a panel stands behind the article here, where none come.
    waitFor: (expression) => page.waitForFunction(expression, undefined, { polling: 20 }),
    close: () => page.close(),
  });
  const READY = "document.querySelector('.mark-item[data-current]')";
  const WINDOWS: Readonly<Record<string, () => Promise<Window>>> = {
    popup: async () => {
      await article.bringToFront();
      const popup = await lab.reader.clip(lab.urls[0] ?? '');
      await popup.waitFor(READY);
      await popup.evaluate(WATCH_MESSAGES);
      return popup;
    },
    panel: async () => {
      const page = await lab.reader.openOwn('sidepanel.html');
      await article.bringToFront();
      await page.waitForSelector('.mark-item[data-current]');
      return ofPage(page);
    },
    tab: async () => {
      const page = await lab.reader.openOwn(`popup.html?clipping=${clippingId}`);
      await page.waitForSelector('.mark-item[data-current]');
      return ofPage(page);
    },
  };

  /** Everything undecided again, in one step, so that each key of a round has something to decide. */
  const startAnew = async () => {
    const { marks } = await lab.database();
    const act = { type: 'reset', markIds: marks.map(({ id }) => id) };
    await tell(lab.control, { type: 'act', request: { clippingId, actId: crypto.randomUUID(), act } });
    await takeSent(lab.control);
  };

  const DECISIONS: ReadonlySet<string> = new Set(['act', 'undo', 'redo']);
  /** What the window sent, once all of it is in the database, or what is missing when it never comes. */
  const findLost = async (keys: number): Promise<readonly string[]> => {
    const sent: LoggedMessage[] = (await takeSent(lab.control)).filter(({ type }) => DECISIONS.has(type));
    if (sent.length !== keys) return [`${keys} keys sent ${sent.length} commands`];
    let missing: readonly string[] = [];
    await expect
      .poll(async () => {
        const database = await lab.database();
        const carriedOut = sent.map((message) => ({ ...message, answer: message.answer ?? { ok: true } }));
        missing = [...carriedOut.flatMap((message) => findUnstored(message, database)), ...findDamage(database)];
        return missing.length;
      })
      .toBe(0)
      .catch(() => {}); // then `missing` says what
    return missing;
  };

  const decide = async (window: Window): Promise<readonly string[]> => {
    const count = 1 + Math.floor(chance.between(0, 3));
    for (let nth = 0; nth < count; nth += 1) await window.press(chance.oneOf(['Enter', 'x']));
    await pause(chance.between(0, WITHIN_MS));
    await window.close();
    return findLost(count);
  };

  const undo = async (window: Window): Promise<readonly string[]> => {
    await window.press('Enter');
    await window.press('Control+z');
    await pause(chance.between(0, WITHIN_MS));
    await window.close();
    return findLost(2);
  };

  const NOTE = 'document.querySelector(".mark-editor textarea")';
  /** A word typed into the note of the first mark; the window goes in the middle of the typing. */
  const type = async (window: Window, open: () => Promise<Window>): Promise<readonly string[]> => {
    await window.press('e');
    await window.waitFor(NOTE);
    await window.evaluate(`${NOTE}.focus()`);
    const word = 'ghichu'.slice(0, 1 + Math.floor(chance.between(0, 6)));
    const before = await window.evaluate<string>(`${NOTE}.value`);
    for (const letter of word) await window.press(letter);
    await pause(chance.between(0, WITHIN_MS));
    await window.close();
    const again = await open();
    await again.press('e');
    await again.waitFor(NOTE);
    const found = await again.evaluate<string>(`${NOTE}.value`);
    await again.press('Escape'); // gives the draft up
    await again.close();
    return found === before + word ? [] : [`typed "${before}${word}", found "${found}"`];
  };

  test(`${ROUNDS} times: every key that was pressed counts once, and every letter typed is there again`, async () => {
    const rounds = Object.entries(WINDOWS).flatMap(([name, open]) => [
      { open, run: decide, tally: tallyOf(`${name} closed after a decision`) },
      { open, run: undo, tally: tallyOf(`${name} closed after a decision and its undo`) },
      { open, run: type, tally: tallyOf(`${name} closed while typing`) },
    ]);
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      const round = rounds[nth % rounds.length] ?? chance.oneOf(rounds);
      await startAnew();
      const window = await round.open();
      await takeSent(lab.control);
      round.tally.add(await round.run(window, round.open));
    }
    expect(rounds.flatMap(({ tally }) => tally.lost)).toEqual([]);
  });
});
