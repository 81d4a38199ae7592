import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOutbox, createSender } from '@/utils/platform';

type Numbers = { add: { request: { id: string }; response: string }; toggle: { request: object; response: string } };

const STOPPED = 'The message channel closed before a response was received.';
const sendMessage = () => vi.mocked(browser.runtime.sendMessage);
/** What the background got, in order. */
const received = () => sendMessage().mock.calls.map(([message]) => message);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.spyOn(browser.runtime, 'sendMessage');
});
afterEach(() => vi.useRealTimers());

describe('a message whose answer does not come', () => {
  test('is sent again, the very same, until it is answered', async () => {
    sendMessage().mockRejectedValueOnce(new Error(STOPPED)).mockRejectedValueOnce(new Error(STOPPED));
    sendMessage().mockResolvedValueOnce('done' as never); // the fake types every answer as void
    const answer = createSender<Numbers>()('add', { id: 'a' });
    await vi.runAllTimersAsync();
    expect(await answer).toBe('done');
    expect(new Set(received().map((message) => JSON.stringify(message))).size).toBe(1);
    expect(received()).toHaveLength(3);
  });

  test('is given up in the end, and the reader told', async () => {
    sendMessage().mockRejectedValue(new Error(STOPPED));
    const answer = createSender<Numbers>()('add', { id: 'a' });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: false, reason: 'unreachable', detail: STOPPED });
    expect(received().length).toBeGreaterThan(3);
  });

  test('counts as lost when the worker hangs', async () => {
    sendMessage().mockReturnValueOnce(new Promise(() => {}) as never); // as above
    sendMessage().mockResolvedValueOnce('done' as never);
    const answer = createSender<Numbers>()('add', { id: 'a' });
    await vi.runAllTimersAsync();
    expect(await answer).toBe('done');
  });

  test('of what takes milliseconds is sent again beside the first, long before that counts as lost', async () => {
    sendMessage().mockReturnValueOnce(new Promise(() => {}) as never); // as above
    sendMessage().mockResolvedValueOnce('done' as never);
    const answered = vi.fn();
    void createSender<Numbers>({ isBrief: true })('add', { id: 'a' }).then(answered);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(received()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toHaveBeenCalledWith('done');
    expect(new Set(received().map((message) => JSON.stringify(message)))).toEqual(
      new Set([JSON.stringify({ type: 'add', request: { id: 'a' } })]),
    );
    expect(received()).toHaveLength(2);
  });

  test('of what takes milliseconds may still come to the first, and is then sent no more', async () => {
    let finish = (_: never) => {};
    sendMessage().mockReturnValueOnce(new Promise<never>((resolve) => (finish = resolve)) as never); // as above
    sendMessage().mockReturnValueOnce(new Promise(() => {}) as never); // as above
    const answer = createSender<Numbers>({ isBrief: true })('add', { id: 'a' });
    await vi.advanceTimersByTimeAsync(10_000);
    finish('done' as never); // as above
    expect(await answer).toBe('done');
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(received()).toHaveLength(2);
  });

  test('of what takes milliseconds and comes in time is sent once', async () => {
    sendMessage().mockResolvedValue('done' as never); // as above
    expect(await createSender<Numbers>({ isBrief: true })('add', { id: 'a' })).toBe('done');
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(received()).toHaveLength(1);
  });

  test('of work that takes minutes is waited for, and sent again only when its worker is gone', async () => {
    let finish = (_: never) => {};
    sendMessage().mockRejectedValueOnce(new Error(STOPPED));
    sendMessage().mockReturnValueOnce(new Promise<never>((resolve) => (finish = resolve)) as never); // as above
    const answer = createSender<Numbers>({ slow: ['add'] })('add', { id: 'a' });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(received()).toHaveLength(2);
    finish('done' as never); // as above
    expect(await answer).toBe('done');
  });

  test('is not repeated where twice is not once', async () => {
    sendMessage().mockRejectedValue(new Error(STOPPED));
    const answer = createSender<Numbers>({ once: ['toggle'] })('toggle', {});
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ reason: 'unreachable' });
    expect(received()).toHaveLength(1);
  });

  test('is not repeated in a page whose extension was replaced', async () => {
    const { id } = browser.runtime;
    sendMessage().mockImplementation(() => {
      Object.assign(browser.runtime, { id: undefined }); // what Chrome does to an orphaned page
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    const answer = createSender<Numbers>()('add', { id: 'a' });
    await vi.runAllTimersAsync();
    Object.assign(browser.runtime, { id });
    expect(await answer).toMatchObject({ reason: 'unreachable' });
    expect(received()).toHaveLength(1);
  });
});

describe('an answer that something broke', () => {
  const BROKEN = { ok: false, reason: 'broken', detail: 'AbortError' };
  const sent = async (answers: readonly unknown[], kinds: Parameters<typeof createSender<Numbers>>[0] = {}) => {
    const given = answers.values();
    sendMessage().mockImplementation(async () => given.next().value as never); // the fake types every answer as void
    const answer = createSender<Numbers>(kinds)('add', { id: 'a' });
    await vi.runAllTimersAsync();
    return { answer: await answer, times: received().length };
  };

  test.each([
    ['came from a background that was being stopped: the command is sent again', [BROKEN, 'done'], 'done', 2],
    ['may come from it once more, and again', [BROKEN, BROKEN, BROKEN, 'done'], 'done', 4],
    ['is told the reader when it comes a fourth time', [BROKEN, BROKEN, BROKEN, BROKEN, 'done'], BROKEN, 4],
    ['that cannot be opened is one, too', [{ ...BROKEN, reason: 'unopenable' }, 'done'], 'done', 2],
    ['is followed by none, then by the right one', [BROKEN, undefined, 'done'], 'done', 3],
  ])('%s', async (_name, answers, answer, times) => {
    expect(await sent(answers)).toEqual({ answer, times });
  });

  test('other refusals are taken as they come', async () => {
    const refused = { ok: false, reason: 'conflict' };
    expect(await sent([refused, 'done'])).toEqual({ answer: refused, times: 1 });
  });

  test.each([
    ['may be done once only', { once: ['add'] }],
    ['takes minutes', { slow: ['add'] }],
  ] as const)('what %s is not begun again', async (_name, kinds) => {
    expect(await sent([BROKEN, 'done'], kinds)).toEqual({ answer: BROKEN, times: 1 });
  });
});

describe('the outbox', () => {
  const sent: string[] = [];
  const pending: (() => void)[] = [];
  const send = (_type: string, { id }: { id?: string }) =>
    new Promise<string>((resolve) => {
      sent.push(id ?? '');
      pending.push(() => resolve(`${id} stored`));
    });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  let goAway = () => {};

  beforeEach(() => {
    sent.length = 0;
    pending.length = 0;
    vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => {
      goAway = listener;
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('sends the next when the one before was answered', async () => {
    const outbox = createOutbox<Numbers>(send as never); // one signature instead of one per type
    const answers = [outbox('add', { id: 'a' }), outbox('add', { id: 'b' })];
    await settle();
    expect(sent).toEqual(['a']);
    pending[0]?.();
    await settle();
    expect(sent).toEqual(['a', 'b']);
    pending[1]?.();
    expect(await Promise.all(answers)).toEqual(['a stored', 'b stored']);
  });

  test('sends what waits at once when the page goes away, each once', async () => {
    const outbox = createOutbox<Numbers>(send as never); // as above
    for (const id of ['a', 'b', 'c']) void outbox('add', { id });
    await settle();
    goAway();
    await settle();
    expect(sent).toEqual(['a', 'b', 'c']);
    for (const answer of pending) answer();
    await settle();
    expect(sent).toEqual(['a', 'b', 'c']);
  });
});
