import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUES } from '@/utils/i18n';
import { findDamage } from './database-check';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { keepArticle, type Lab, openLab, openReview } from './lab';
import { allAnswered, type Command, findUnstored } from './message-log';

const ROUNDS = faultCount({ short: 6, long: 204 });
const WORDS = CATALOGUES.en;

/**
 * The background is stopped before a command reaches it, while it is at work, or before its answer is back. The page
 * that sent the command must bring it through all the same, and the database must have it exactly once.
 */
describe('the background stopped at a random moment of a command', () => {
  const chance = seededChance('worker-stops');
  const tallies = new Map<string, ReturnType<typeof tallyOf>>();
  let lab: Lab;
  let kept: Awaited<ReturnType<typeof keepArticle>>;
  let review: Page;
  let edits = 0;
  let sentAgain = 0;

  beforeAll(async () => {
    lab = await openLab();
    kept = await keepArticle(lab, lab.urls[0] ?? '');
    review = await openReview(lab, kept.clippingId);
  });
  afterAll(async () => {
    await lab?.quit();
    printTallies();
  });

  /** Stops the worker up to `within` ms after the command is given; a tenth of the time before it. */
  const stopAround = async (within: number, command: () => Promise<unknown>): Promise<void> => {
    const moment = chance.between(-within / 10, within);
    if (moment < 0) await lab.stopWorker();
    const given = command();
    if (moment >= 0) {
      await pause(moment);
      await lab.stopWorker();
    }
    await given;
  };

  const inPage = async (page: Page, within: number, command: () => Promise<unknown>) => {
    const before = (await allAnswered(page, 0)).length;
    await stopAround(within, command);
    return (await allAnswered(page, before + 1)).slice(before);
  };

  const inNewPage = async (path: string, within: number) => {
    const page = await lab.reader.browser.context.newPage();
    await stopAround(within, () => page.goto(lab.reader.browser.pageUrl(path)));
    const commands = await allAnswered(page, 1);
    await page.close();
    return commands;
  };

  const inLibrary = async (hash: string, command: (page: Page) => Promise<unknown>) => {
    const page = await lab.reader.openOwn(`library.html#${hash}`);
    await page.locator('.reader .article-header').waitFor();
    const commands = await inPage(page, 30, () => command(page));
    await page.close();
    return commands;
  };

  const inReview = (key: string) => inPage(review, 30, () => review.keyboard.press(key));

  /** Clips the article again, half of the time after the paper changed a number. */
  const clipAgain = async () => {
    edits += chance.between(0, 2) < 1 ? 1 : 0;
    await kept.page.evaluate((nth) => {
      const [body] = document.querySelectorAll('article p, .article__body p');
      if (body) body.textContent = `${(body.textContent ?? '').replace(/ Sửa lần \d+\.$/, '')} Sửa lần ${nth}.`;
    }, edits);
    return inNewPage(`popup.html?tab=${kept.tabId}`, 400);
  };

  /** What was done before is on the screen: else the next key may be for a mark that is no longer as it looks. */
  const untilShown = async () => {
    const { marks } = await lab.database();
    const decided = marks.filter(({ status }) => status !== 'suggested').length;
    await expect.poll(() => review.locator('.mark-item[data-decided]').count()).toBe(decided);
  };

  const decide = async () => {
    await untilShown();
    // A review that came to its end has nothing to decide: what was decided is taken back first.
    await review.keyboard.press('ArrowUp');
    const decided = await review.locator('.mark-item[data-current][data-decided]').count();
    return inReview(decided > 0 ? 'r' : chance.oneOf(['Enter', 'x']));
  };

  const COMMANDS: readonly (readonly [kind: string, run: () => Promise<readonly Command[]>])[] = [
    ['decide a mark', decide],
    ['undo', () => inReview('Control+z')],
    ['redo or undo', async () => ((await canRedo()) ? inReview('Control+Shift+Z') : inReview('Control+z'))],
    ['clip', clipAgain],
    [
      'edit note',
      () =>
        inLibrary(`clipping=${kept.clippingId}`, async (page) => {
          await page.getByLabel(WORDS.fieldNote.message).fill(`Ghi chú ${chance.between(0, 1e6).toFixed()}`);
          await page.keyboard.press('Tab');
        }),
    ],
    [
      'trash, then restore',
      async () => {
        const trashed = await inLibrary(`clipping=${kept.clippingId}`, (page) =>
          page.locator('.article-header').getByRole('button', { name: WORDS.remove.message }).click(),
        );
        const problems = trashed.flatMap((one) => (one.answer?.ok ? [] : [one]));
        const restored = await inLibrary(`trash&clipping=${kept.clippingId}`, (page) =>
          page.locator('.banner').getByRole('button', { name: WORDS.restore.message }).click(),
        );
        return [...problems, ...restored];
      },
    ],
  ];

  const canRedo = async () =>
    (await lab.database()).history.some((step) => step.undone && !step.dropped && step.clippingId === kept.clippingId);

  const tallyFor = (kind: string) => {
    const known = tallies.get(kind) ?? tallyOf(`worker stopped: ${kind}`);
    tallies.set(kind, known);
    return known;
  };

  test(`${ROUNDS} times, every command stored exactly once`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [kind, run] = COMMANDS[round % COMMANDS.length] ?? chance.oneOf(COMMANDS);
      const tally = tallyFor(kind);
      try {
        const commands = await run();
        sentAgain += commands.filter(({ sent }) => sent > 1).length;
        const database = await lab.database();
        tally.add([...commands.flatMap((command) => findUnstored(command, database)), ...findDamage(database)]);
      } catch (error) {
        tally.add([`no answer: ${String(error).slice(0, 200)}`]);
      }
    }
    expect([...tallies.values()].flatMap(({ lost }) => lost)).toEqual([]);
    expect((await lab.database()).clippings).toHaveLength(1);
    process.stdout.write(`\n${sentAgain} commands were struck and sent again\n`);
  });
});
