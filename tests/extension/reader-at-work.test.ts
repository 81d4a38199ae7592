import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteWork, untilAtRest } from '@/utils/platform';
import { afterReader } from '../../entrypoints/app/let-reader-pass';

const REST_MS = 2_000;

type Work = () => unknown;

/** Locks of one name as the browser has them: shared ones together, the others when nobody holds any. */
const fakeLocks = () => {
  const waiting = new Set<() => void>();
  let shared = 0;
  const openUp = () => {
    if (shared > 0) return;
    for (const enter of waiting) enter();
    waiting.clear();
  };
  const share = async (work: Work) => {
    shared += 1;
    await work();
    shared -= 1;
    openUp();
  };
  const alone = (work: Work, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      waiting.add(() => resolve(void work()));
      signal?.addEventListener('abort', () => reject(signal.reason));
      openUp();
    });
  return {
    request: (
      _name: string,
      { mode, signal }: { readonly mode?: string; readonly signal?: AbortSignal },
      work: Work,
    ) => (mode === 'shared' ? share(work) : alone(work, signal)),
  };
};

/** Whether the work that waits has gone on by now. */
const waitingFor = (work: Promise<void>): { isOver: boolean } => {
  const seen = { isOver: false };
  void work.then(() => {
    seen.isOver = true;
  });
  return seen;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(REST_MS);
  vi.useRealTimers();
});

test('what can wait goes on at once where no reader is at work', async () => {
  const waiting = waitingFor(untilAtRest(60_000));
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting.isOver).toBe(true);
});

test('it waits until the reader has done nothing for two seconds', async () => {
  noteWork();
  const waiting = waitingFor(untilAtRest(60_000));
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  noteWork();
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  expect(waiting.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(waiting.isOver).toBe(true);
});

test('it waits again when he goes on', async () => {
  noteWork();
  await vi.advanceTimersByTimeAsync(REST_MS);
  noteWork();
  const waiting = waitingFor(untilAtRest(60_000));
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  expect(waiting.isOver).toBe(false);
});

test('it goes on where the platform has no locks', async () => {
  vi.stubGlobal('navigator', {});
  noteWork();
  const waiting = waitingFor(untilAtRest(60_000));
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting.isOver).toBe(true);
});

test('it goes on in the end though he never rests', async () => {
  const given = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(given.signal);
  noteWork();
  const waiting = waitingFor(untilAtRest(3_000));
  expect(AbortSignal.timeout).toHaveBeenCalledWith(3_000);
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting.isOver).toBe(false);
  given.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting.isOver).toBe(true);
});

test('at the start of the background what is short waits for the page he opens alone, and the rest for all he does', async () => {
  const soon = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(soon.signal).mockReturnValueOnce(new AbortController().signal);
  const done: string[] = [];
  afterReader(
    async () => done.push('beginnings'),
    async () => done.push('tidied'),
  );
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  noteWork();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual([]);
  soon.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['beginnings']);
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(done).toEqual(['beginnings', 'tidied']);
});
