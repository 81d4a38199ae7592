import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { buildWithSites } from '../e2e/browser-acts';
import { aServedArticle } from '../e2e/reader';
import { KINDS, type Kind, type Model, memoryOf } from '../store/remembered';
import { type Database, findDamage } from './database-check';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { type Lab, openLab, tabIdOf, tell } from './lab';

const SEQUENCES = faultCount({ short: 2, long: 200 });
/** Then another library is begun, so that looking at all of it stays quick. */
const SEQUENCES_IN_A_LIBRARY = 20;
const MOST_COMMANDS = 24;
const ARTICLES = 2;
/** Marks of an article that commands are about. */
const MARKS = 3;
/** A background that is being stopped may leave a message without an answer, or answer that something broke. */
const MOST_ATTEMPTS = 20;
const BARE_PAGE = 'schema/trich-bao-1.schema.json';
const REMEMBER = memoryOf(MARKS);

type Answer = { readonly ok: boolean; readonly reason?: string; readonly value?: { readonly clippingId?: string } };
type Message = { readonly type: string; readonly request: object };
/** An article as far as it is known: what it is called, and the marks that commands are about. */
type Known = { readonly clippingId: string; readonly markIds: readonly string[] };

const chance = seededChance('model in the browser');
const tally = tallyOf('a sequence of commands, the background stopped within some');
const build = buildWithSites();
const { page: sample } = aServedArticle();
const numberOf = (sequence: number, article: number): number => 6_000_000 + sequence * ARTICLES + article;
const addressOf = (sequence: number, article: number): string =>
  `https://baolaocai.vn/mot-bai-post${numberOf(sequence, article)}.html`;
const pages = new Map(
  Array.from({ length: SEQUENCES * ARTICLES }, (_, nth) => {
    const address = addressOf(Math.floor(nth / ARTICLES), nth % ARTICLES);
    return [address, { html: sample.html.replace(/https:\/\/baolaocai\.vn\/[\w-]+-post990001\.html/g, address) }];
  }),
);

afterAll(() => {
  build.remove();
  printTallies();
});

const isAnswer = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && (answer.ok || answer.reason !== 'broken');

const tryOnce = (page: Page, message: Message): Promise<Answer | undefined> =>
  tell<Answer | undefined>(page, message).catch(() => undefined);

/** Sends a command until it is answered, as the pages of the product do. */
const bringThrough = async (page: Page, message: Message): Promise<Answer> => {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const answer = await tryOnce(page, message);
    if (isAnswer(answer)) return answer;
  }
  throw new Error(`${message.type}: no answer`);
};

const messageOf = (kind: Kind, known: Known | undefined, nth: number, tabId: number): Message => {
  const { clippingId = 'of-no-article', markIds = [] } = known ?? {};
  if (kind === 'clip') return { type: 'clip', request: { tabId } };
  if (kind === 'keep') return { type: kind, request: { clippingId } };
  if (kind === 'trash' || kind === 'restore') return { type: kind, request: { ids: [clippingId] } };
  const actId = crypto.randomUUID();
  if (kind === 'undo' || kind === 'redo') return { type: kind, request: { clippingId, actId } };
  return { type: 'act', request: { clippingId, actId, act: { type: kind, markIds: [markIds[nth] ?? 'of-no-mark'] } } };
};

/** Once; twice, as when the answer was lost; or the background is stopped over it, and it is sent again. */
const deliver = async (lab: Lab, page: Page, message: Message): Promise<Answer> => {
  const how = chance.oneOf(['once', 'twice', 'cut'] as const);
  if (how === 'once') return bringThrough(page, message);
  if (how === 'twice') await bringThrough(page, message);
  else {
    const first = tryOnce(page, message);
    await pause(chance.between(0, message.type === 'clip' ? 300 : 30));
    await lab.stopWorker();
    await first;
  }
  return bringThrough(page, message);
};

const marksIn = (database: Database, clippingId: string) =>
  database.marks
    .filter((mark) => mark.clippingId === clippingId)
    .sort((a, b) => a.anchor.start - b.anchor.start || a.id.localeCompare(b.id))
    .slice(0, MARKS);

/** What the database says otherwise than the memory. */
const findDifferences = (database: Database, model: Model, articles: ReadonlyMap<number, Known>): readonly string[] =>
  [...model].flatMap(([id, { state, statuses, done, undone }]) => {
    const { clippingId = '' } = articles.get(id) ?? {};
    const steps = database.history.filter((step) => step.clippingId === clippingId && !step.dropped);
    const real = {
      state: database.clippings.find((one) => one.id === clippingId)?.state,
      statuses: marksIn(database, clippingId).map(({ status }) => status),
      done: steps.filter((step) => !step.undone).length,
      undone: steps.filter((step) => step.undone).length,
    };
    const expected = { state, statuses, done: done.length, undone: undone.length };
    return JSON.stringify(real) === JSON.stringify(expected)
      ? []
      : [`${JSON.stringify(real)}, not ${JSON.stringify(expected)}`];
  });

/** A sequence on two articles of its own, from two windows; what is wrong afterwards. */
const runSequence = async (lab: Lab, windows: readonly Page[], tabs: readonly Page[], nth: number) => {
  const tabIds: number[] = [];
  for (const [article, tab] of tabs.entries()) {
    await tab.goto(addressOf(nth, article));
    tabIds.push(await tabIdOf(lab, tab));
  }
  const model: Model = new Map();
  const articles = new Map<number, Known>();
  const told: string[] = [];
  const length = Math.ceil(chance.between(1, MOST_COMMANDS));
  for (let left = length; left > 0; left -= 1) {
    const [kind, id, mark] = [
      chance.oneOf(KINDS),
      Math.floor(chance.between(0, ARTICLES)),
      Math.floor(chance.between(0, MARKS)),
    ];
    told.push(`${kind} ${id}.${mark}`);
    const message = messageOf(kind, articles.get(id), mark, tabIds[id] ?? -1);
    const { value } = await deliver(lab, chance.oneOf(windows), message);
    REMEMBER[kind](model, id, mark);
    if (kind !== 'clip' || articles.has(id)) continue;
    const { clippingId = '' } = value ?? {};
    articles.set(id, { clippingId, markIds: marksIn(await lab.database(), clippingId).map((one) => one.id) });
  }
  const database = await lab.database();
  const wrong = [...findDamage(database), ...findDifferences(database, model, articles)];
  return wrong.length === 0 ? [] : [...wrong, told.join(', ')];
};

test(`${SEQUENCES} sequences of commands leave what a reader would remember`, async () => {
  for (let begun = 0; begun < SEQUENCES; begun += SEQUENCES_IN_A_LIBRARY) {
    const lab = await openLab({ extension: build.path, pages, articles: 0, control: BARE_PAGE, isLogged: false });
    const windows = [lab.control, await lab.reader.openOwn(BARE_PAGE)];
    const { context } = lab.reader.browser;
    const tabs = await Promise.all(Array.from({ length: ARTICLES }, () => context.newPage()));
    for (let nth = begun; nth < Math.min(SEQUENCES, begun + SEQUENCES_IN_A_LIBRARY); nth += 1) {
      tally.add(await runSequence(lab, windows, tabs, nth));
    }
    await lab.quit();
  }
  expect(tally.lost).toEqual([]);
});
