import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWithQuota } from '../e2e/browser-acts';
import { findDamage } from './database-check';
import { faultCount, printTallies, seededChance, tallyOf } from './fault-run';
import { keepArticle, type Lab, openLab, tell } from './lab';
import { findUnstored, type LoggedMessage } from './message-log';

/** Filling a disk takes a minute: not in every run of the tests. The store's own tests fill it up without a browser. */
const ROUNDS = faultCount({ short: 0, long: 20 });
/** Acts tried until the space is gone. The browser counts what it has written out, and that only now and then. */
const MOST_ACTS = 60;

type Answer = NonNullable<LoggedMessage['answer']>;

/** The disk is full at a random moment: every act is there whole or not at all, and says which; then it goes on. */
describe.skipIf(ROUNDS === 0)('no space left', () => {
  const chance = seededChance('quota');
  let build: ReturnType<typeof buildWithQuota>;
  const tally = tallyOf('no space left, and space again');
  let lab: Lab;
  let clippingId: string;
  let article: Page;
  let cdp: CDPSession;
  let origin: string;

  beforeAll(async () => {
    build = buildWithQuota();
    lab = await openLab({ extension: build.path });
    const kept = await keepArticle(lab, lab.urls[0] ?? '');
    clippingId = kept.clippingId;
    article = kept.page;
    cdp = await lab.reader.browser.context.newCDPSession(lab.control);
    origin = `chrome-extension://${lab.reader.browser.extensionId}`;
  });
  afterAll(async () => {
    await lab?.quit();
    build?.remove();
    printTallies();
  });

  const usage = () => lab.control.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

  /** A note of noise: what repeats itself would be compressed to nothing. */
  const act = async (markId: string, size: number): Promise<LoggedMessage> => {
    const note = Array.from({ length: size / 8 }, () => Math.floor(chance.between(0, 2 ** 40)).toString(36)).join('');
    const request = { clippingId, actId: crypto.randomUUID(), act: { type: 'edit', markId, note } };
    const answer = await tell<Answer>(lab.control, { type: 'act', request });
    return { type: 'act', request, answer, error: null };
  };

  /** What went wrong in a round; null where the space did not run out. */
  const round = async (markId: string): Promise<readonly string[] | null> => {
    await cdp.send('Storage.overrideQuotaForOrigin', {
      origin,
      quotaSize: Math.ceil((await usage()) + chance.between(0, 300_000)),
    });
    const sent: LoggedMessage[] = [];
    while (sent.length < MOST_ACTS && sent.at(-1)?.answer?.ok !== false) sent.push(await act(markId, 160_000));
    const refused = sent.at(-1);
    const full = await lab.database();
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    if (refused?.answer?.ok) return null;
    const after = await act(markId, 40);
    const database = await lab.database();
    return [
      ...(refused?.answer?.reason === 'quota' ? [] : [`refused as ${refused?.answer?.reason ?? 'nothing'}`]),
      ...(full.history.some(({ id }) => id === refused?.request.actId) ? ['refused and yet stored'] : []),
      ...sent.slice(0, -1).flatMap((message) => findUnstored(message, database)),
      ...(after.answer?.ok ? [] : [`with space again: ${after.answer?.reason}`]),
      ...findDamage(database),
    ];
  };

  test(`${ROUNDS} times: complete or absent, said as what it is, and everything works once there is space`, async () => {
    const { marks } = await lab.database();
    for (let nth = 0; tally.injected < ROUNDS && nth < 3 * ROUNDS; nth += 1) {
      const problems = await round(marks[nth % marks.length]?.id ?? '');
      if (problems) tally.add(problems);
    }
    expect(tally.injected).toBe(ROUNDS);
    expect(tally.lost).toEqual([]);
    expect(await article.title()).toContain('Mường Sang');
  });
});
