import { beforeEach, expect, test, vi } from 'vitest';
import { beginFirstRead, peekFirstRead, takeFirstRead } from '@/entrypoints/library/first-read';
import { store } from '@/entrypoints/library/query-worker';
import { fail, succeed } from '@/utils/model';

// The store, which is not here; and its worker.
vi.mock('@/entrypoints/library/query-worker', () => ({ store: { readFirstScreen: vi.fn() } }));

const NEWEST = { state: 'kept', sort: 'newest' } as const;
const SCREEN = { items: [], broken: [], total: 3 };
const LATER = { items: [], broken: [], total: 4 };

const read = vi.mocked(store.readFirstScreen);

beforeEach(async () => {
  read.mockReset();
  read.mockResolvedValueOnce(succeed(SCREEN)).mockResolvedValue(succeed(LATER));
  await takeFirstRead({ state: 'trashed' }); // whatever was begun before is given away
  read.mockReset();
  read.mockResolvedValueOnce(succeed(SCREEN)).mockResolvedValue(succeed(LATER));
});

test('what was asked for in advance is there for the first drawing, as soon as it has come', async () => {
  beginFirstRead(NEWEST);
  expect(peekFirstRead(NEWEST)).toBeNull();
  await Promise.resolve();
  await Promise.resolve();
  expect(peekFirstRead(NEWEST)).toBe(SCREEN);
  expect(peekFirstRead({ state: 'kept' })).toBe(SCREEN);
  expect(peekFirstRead({ state: 'kept', sort: 'title' })).toBeNull();
  expect(peekFirstRead({ state: 'trashed', sort: 'newest' })).toBeNull();
});

test('it is given once, the same that was drawn, and read anew afterwards', async () => {
  beginFirstRead(NEWEST);
  expect(await takeFirstRead(NEWEST)).toEqual(succeed(SCREEN));
  expect(peekFirstRead(NEWEST)).toBeNull();
  expect(await takeFirstRead(NEWEST)).toEqual(succeed(LATER));
});

test('of another list, and of a reading that failed, nothing is drawn in advance', async () => {
  read.mockReset();
  read.mockResolvedValue(fail('blocked'));
  beginFirstRead(NEWEST);
  await Promise.resolve();
  await Promise.resolve();
  expect(peekFirstRead(NEWEST)).toBeNull();
});
