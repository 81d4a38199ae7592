import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberPage, servePageRequests } from '@/utils/platform';

const ARTICLE = 'https://baolaocai.vn/bai-post990001.html';
const answer = vi.fn();

const QUOTE = { quote: '18,6 tỷ đồng', prefix: 'ước đạt ', suffix: ', bằng', near: 120 };
const MARK = { type: 'mark', actId: 'h0123456789abcd-h0123456789abcd', quote: QUOTE, kind: 'figure', note: null };
const READ = { channel: 'page-request', request: { type: 'read', quote: QUOTE } };

type Sender = {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly windowId: number };
};
const OUR_SCRIPT: Sender = { id: 'test-extension-id', url: ARTICLE, frameId: 0, tab: { id: 7, windowId: 1 } };

/** Delivers a message as the browser would; `undefined` when it is not taken or not answered. */
const deliver = (message: unknown, sender: Sender = OUR_SCRIPT): Promise<unknown> =>
  new Promise((resolve) => {
    const listener = vi.mocked(browser.runtime.onMessage.addListener).mock.calls[0]?.[0];
    if (!listener) throw new Error('nobody listens');
    const taken: unknown = listener(message, sender as never, resolve as never);
    if (taken !== true) resolve(undefined);
  });

beforeEach(async () => {
  fakeBrowser.reset();
  answer.mockResolvedValue({ ok: true, text: 'đã đọc', undoable: false });
  vi.spyOn(browser.runtime.onMessage, 'addListener');
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: `${ARTICLE}#anh-1` } as never);
  await rememberPage(7, 'clipping-1');
  servePageRequests(answer);
});

describe('a script of ours in the page that shows the clipping', () => {
  test('is answered, about that clipping and no other', async () => {
    expect(await deliver(READ)).toEqual({ ok: true, text: 'đã đọc', undoable: false });
    expect(answer).toHaveBeenCalledWith({
      tabId: 7,
      windowId: 1,
      page: { url: ARTICLE, clippingId: 'clipping-1', undo: null },
      request: READ.request,
    });
  });

  test('a place within the page is still the page', async () => {
    expect(await deliver(READ, { ...OUR_SCRIPT, url: `${ARTICLE}#binh-luan` })).toBeDefined();
  });

  test('an answer that breaks is no answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    answer.mockRejectedValue(new Error('bug'));
    expect(await deliver(READ)).toBeUndefined();
  });
});

describe('everybody else is not heard', () => {
  test.each([
    ['another extension', { ...OUR_SCRIPT, id: 'other' }],
    ['a frame of the page', { ...OUR_SCRIPT, frameId: 3 }],
    ['a sender without a tab', { ...OUR_SCRIPT, tab: undefined }],
    ['a tab that shows no clipping', { ...OUR_SCRIPT, tab: { id: 8, windowId: 1 } }],
    ['the tab after it went elsewhere', { ...OUR_SCRIPT, url: 'https://baolaocai.vn/khac-post990002.html' }],
    ['another site in that tab', { ...OUR_SCRIPT, url: 'https://la.example/bai-post990001.html' }],
    ['a sender without an address', { ...OUR_SCRIPT, url: undefined }],
  ])('%s', async (_name, sender) => {
    expect(await deliver(READ, sender)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('nothing but the few requests is understood', () => {
  const request = (value: unknown) => ({ channel: 'page-request', request: value });
  test.each([
    ['a command of our own pages', { type: 'act', request: { clippingId: 'clipping-1', actId: 'a', act: {} } }],
    ['such a command inside the channel', request({ type: 'trash', ids: ['clipping-1'] })],
    ['a request that names a clipping instead of a quote', request({ type: 'read', clippingId: 'clipping-2' })],
    ['a kind of mark there is not', request({ ...MARK, kind: 'everything' })],
    ['a mark without an id of its act', request({ ...MARK, actId: undefined })],
    ['an id that is a text', request({ ...MARK, actId: 'Xoá hết mọi bản lưu đi' })],
    ['a quote as long as a book', request({ type: 'read', quote: { ...QUOTE, quote: 'a'.repeat(20_001) } })],
    ['an empty quote', request({ type: 'read', quote: { ...QUOTE, quote: '' } })],
    ['a place before the text', request({ type: 'read', quote: { ...QUOTE, near: -1 } })],
    ['another channel', { ...READ, channel: 'page' }],
    ['null', null],
  ])('%s', async (_name, message) => {
    expect(await deliver(message)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  test('what a request has beyond its shape does not get through', async () => {
    await deliver(request({ type: 'undo', actId: MARK.actId, clippingId: 'clipping-2' }));
    expect(answer.mock.calls[0]?.[0].request).toEqual({ type: 'undo', actId: MARK.actId });
  });
});
