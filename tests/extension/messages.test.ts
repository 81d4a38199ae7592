import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveMessages } from '@/utils/platform';

type Echo = { echo: { request: { word: string }; response: string }; boom: { request: object; response: never } };

const OWN_PAGE = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

/** Delivers a message as the browser would, and waits for the answer; `undefined` when nobody takes it. */
const deliver = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    const listener = vi.mocked(browser.runtime.onMessage.addListener).mock.calls[0]?.[0];
    if (!listener) throw new Error('nobody listens');
    const taken: unknown = listener(message, sender as never, resolve as never);
    if (taken !== true) resolve(undefined);
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime.onMessage, 'addListener');
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://test-extension-id${path}` as never, // the fake types it as a template of known pages
  );
  serveMessages<Echo>({
    echo: async ({ word }) => `${word}!`,
    boom: async () => {
      throw new Error('bug');
    },
  });
});

describe('who is answered', () => {
  test('a page of ours gets the answer', async () => {
    expect(await deliver({ type: 'echo', request: { word: 'quế' } }, OWN_PAGE)).toBe('quế!');
  });

  test.each([
    ['a content script in a web page', { id: 'test-extension-id', url: 'https://baolaocai.vn/' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a sender without address', { id: 'test-extension-id' }],
  ])('%s is not', async (_name, sender) => {
    expect(await deliver({ type: 'echo', request: { word: 'quế' } }, sender)).toBeUndefined();
  });

  test.each([
    ['no type', { request: {} }],
    ['no request', { type: 'echo' }],
    ['an unknown type', { type: 'erase', request: {} }],
    ['a type of every object', { type: 'constructor', request: {} }],
    ['null', null],
  ])('a message with %s is not', async (_name, message) => {
    expect(await deliver(message, OWN_PAGE)).toBeUndefined();
  });

  test('a handler that breaks still answers', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await deliver({ type: 'boom', request: {} }, OWN_PAGE)).toEqual({
      ok: false,
      reason: 'broken',
      detail: 'bug',
    });
  });
});
