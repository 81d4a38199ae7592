import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers, createPageAnswers, guardStore } from '@/utils/commands';
import { rememberPage, serveMessages, servePageRequests } from '@/utils/platform';
import { openStore } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { aClip, expectValue, freshName } from '../store/clips';

const WANTED = process.env.FUZZ === 'long' ? 100_000 : 3_000;
const SETTINGS = { numRuns: WANTED, seed: 20_251_122 } as const;
const ARTICLE = 'https://baolaocai.vn/bai-post990001.html';
const OWN = 'chrome-extension://test-extension-id';

type Sender = Readonly<Record<string, unknown>>;
const OUR_SCRIPT: Sender = { id: 'test-extension-id', url: ARTICLE, frameId: 0, tab: { id: 7, windowId: 1 } };

let name: string;

/** Every listener gets the message, as the browser would deliver it; false when none takes it. */
const deliver = (message: unknown, sender: Sender): Promise<unknown> | false => {
  let answered: (value: unknown) => void = () => {};
  const answer = new Promise((resolve) => {
    answered = resolve;
  });
  const taken = vi
    .mocked(browser.runtime.onMessage.addListener)
    .mock.calls.map(([listen]) => (listen as (...args: unknown[]) => unknown)(message, sender, answered) === true);
  return taken.includes(true) && answer;
};

const contents = async (): Promise<string> => {
  const database = await declareDatabase(name).open();
  const tables = ['clippings', 'bodies', 'versions', 'markSets', 'history'];
  const rows = await Promise.all(tables.map((table) => database.table(table).toArray()));
  database.close();
  return JSON.stringify(rows);
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime.onMessage, 'addListener');
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `${OWN}${path}` as never); // the fake knows pages by name
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: ARTICLE } as never); // no other field is asked for
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('vi');
  vi.spyOn(console, 'error');
  name = `hostile-messages-${freshName()}`;
  const store = guardStore(openStore({ name }));
  expectValue(await store.saveClip(aClip({ nth: 1, keep: true })));
  await rememberPage(7, 'clipping-1');
  serveMessages(createHandlers(store, String));
  servePageRequests(createPageAnswers(store));
});

const anyJson = fc.jsonValue({ maxDepth: 3 });
const markIds = fc.constant(['mark-1-1']);
/** What our own pages could say, every field right: only who says it is wrong. */
const command = fc.oneof(
  fc.record({
    type: fc.constantFrom('keep', 'undo', 'redo'),
    request: fc.constant({ clippingId: 'clipping-1', actId: 'a' }),
  }),
  fc.record({ type: fc.constantFrom('trash', 'restore'), request: fc.constant({ ids: ['clipping-1'] }) }),
  fc.record({
    type: fc.constant('act'),
    request: fc.record({
      clippingId: fc.constant('clipping-1'),
      actId: fc.uuid(),
      act: fc.record({ type: fc.constantFrom('confirm', 'reject', 'remove'), markIds }),
    }),
  }),
  fc.record({
    type: fc.constant('editClipping'),
    request: fc.constant({ id: 'clipping-1', actId: 'a', patch: { title: 'Khác' } }),
  }),
  fc.record({ type: fc.string(), request: anyJson }),
  anyJson,
);
const stranger: fc.Arbitrary<Sender> = fc.oneof(
  fc.constant(OUR_SCRIPT),
  fc.record({
    id: fc.constantFrom('test-extension-id', 'other', undefined),
    url: fc.constantFrom(ARTICLE, undefined, 'https://test-extension-id/popup.html', `https://x/?${OWN}/popup.html`),
    frameId: fc.constantFrom(0, 1, undefined),
    tab: fc.constantFrom({ id: 7, windowId: 1 }, { id: 8, windowId: 1 }, undefined),
  }),
  fc.constant({ id: 'other', url: `${OWN}/popup.html` }),
);

describe(`${WANTED} messages that are not to be obeyed`, () => {
  test('a command that no page of ours sends is taken by nobody and changes nothing', {
    timeout: 600_000,
  }, async () => {
    const before = await contents();
    await fc.assert(
      fc.asyncProperty(command, stranger, async (message, sender) => {
        expect(deliver(message, sender)).toBe(false);
      }),
      SETTINGS,
    );
    expect(await contents()).toBe(before);
    expect(console.error).not.toHaveBeenCalled(); // nothing broke on the way
  });

  const quote = fc.record({ quote: anyJson, prefix: anyJson, suffix: anyJson, near: anyJson });
  const request = fc.oneof(
    fc.record({
      type: fc.constantFrom('read', 'mark', 'undo', 'open', 'trash', 'constructor'),
      actId: fc.oneof(anyJson, fc.constant('h0123456789abcd-h0123456789abcd')),
      quote,
      kind: anyJson,
      note: anyJson,
      markId: anyJson,
    }),
    anyJson,
  );

  test('a page that speaks for our script writes nothing that is not whole, and never into another clipping', {
    timeout: 600_000,
  }, async () => {
    const before = await contents();
    await fc.assert(
      fc.asyncProperty(request, stranger, async (asked, sender) => {
        await deliver({ channel: 'page-request', request: asked }, sender);
      }),
      SETTINGS,
    );
    expect(await contents()).toBe(before);
    expect(console.error).not.toHaveBeenCalled(); // nothing broke on the way
  });

  test('the same command from a page of ours is obeyed: the tests above could fail', async () => {
    const before = await contents();
    const sender = { id: 'test-extension-id', url: `${OWN}/popup.html` };
    const message = {
      type: 'act',
      request: { clippingId: 'clipping-1', actId: 'act-1', act: { type: 'confirm', markIds: ['mark-1-1'] } },
    };
    expect(await deliver(message, sender)).toMatchObject({ ok: true });
    expect(await contents()).not.toBe(before);
  });
});
