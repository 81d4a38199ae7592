import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWithSites } from '../e2e/browser-acts';
import { aServedArticle } from '../e2e/reader';
import { findDamage } from './database-check';
import { faultCount, printTallies, tallyOf } from './fault-run';
import { type Lab, openLab, tabIdOf, tell } from './lab';

const ROUNDS = faultCount({ short: 2, long: 100 });
/** The ways one article is linked to: from the front page, from a newsletter, from a search, printed, on a phone. */
const WAYS = ['', '?utm_source=zalo', '?gidzl=x1#binh-luan', '?print=1', '#anh-2'] as const;

type Answer = { readonly ok: boolean; readonly value?: { readonly clippingId: string; readonly outcome: string } };

/** Five tabs show one article, and all of them are clipped at the same moment. */
describe('five tabs clip the same article', () => {
  const { page: sample } = aServedArticle();
  const build = buildWithSites();
  const tally = tallyOf('five tabs clip one article at once');
  const addressOf = (round: number) => `https://baolaocai.vn/mot-bai-post${7_000_000 + round}.html`;
  const htmlOf = (round: number) =>
    sample.html.replace(/https:\/\/baolaocai\.vn\/[\w-]+-post990001\.html/g, addressOf(round));
  const pages = new Map(
    Array.from({ length: ROUNDS }, (_, round) =>
      WAYS.map((way) => [`${addressOf(round)}${way.replace(/#.*/, '')}`, { html: htmlOf(round) }] as const),
    ).flat(),
  );
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab({ extension: build.path, pages, articles: 0 });
  });
  afterAll(async () => {
    await lab?.quit();
    build.remove();
    printTallies();
  });

  test(`${ROUNDS} times: one clipping, and five honest answers`, async () => {
    const tabs = await Promise.all(WAYS.map(() => lab.reader.browser.context.newPage()));
    await tabs[0]?.goto(addressOf(0));
    const ids: number[] = [];
    for (const tab of tabs) ids.push(await tabIdOf(lab, tab));
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(tabs.map((tab, nth) => tab.goto(`${addressOf(round)}${WAYS[nth] ?? ''}`)));
      const answers = await Promise.all(
        ids.map((tabId) => tell<Answer>(lab.control, { type: 'clip', request: { tabId } })),
      );
      tally.add(await findWrong(round, answers));
    }
    expect(tally.lost).toEqual([]);
  });

  const findWrong = async (round: number, answers: readonly Answer[]): Promise<readonly string[]> => {
    const database = await lab.database();
    const said = answers.map(({ ok, value }) => (ok ? value?.outcome : 'refused')).sort();
    const named = new Set(answers.map(({ value }) => value?.clippingId));
    const stored = database.clippings.filter(({ identity }) => identity.includes(String(7_000_000 + round)));
    const wrong = findDamage(database);
    if (stored.length !== 1) return [...wrong, `${stored.length} clippings`];
    if (named.size !== 1 || !named.has(stored[0]?.id)) return [...wrong, 'not all answers name the clipping'];
    const honest = JSON.stringify(['new', 'same', 'same', 'same', 'same']);
    return JSON.stringify([...said].sort()) === honest ? wrong : [...wrong, `answered ${said.join(', ')}`];
  };
});
