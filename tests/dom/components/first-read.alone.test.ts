import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginFirstRead, peekFirstRead, takeFirstRead } from '@/entrypoints/library/first-read';
import { store } from '@/entrypoints/library/query-worker';
import { fail, succeed } from '@/utils/model';

// The store, which is not here; and its worker.
vi.mock('@/entrypoints/library/query-worker', async () => {
  const { takeFirstScreen } = await import('@/utils/store/lists/first-screen');
  return { store: { readFirstScreen: vi.fn(), open: vi.fn(), takeFirstScreen } };
});

const NEWEST = { state: 'kept', sort: 'newest' } as const;
const SCREEN = { items: [], broken: [], total: 3 };
const LATER = { items: [], broken: [], total: 4 };

const read = vi.mocked(store.readFirstScreen);
const open = vi.mocked(store.open);
const never = new Promise<never>(() => undefined);

beforeEach(async () => {
  open.mockReset().mockReturnValue(never);
  read.mockReset();
  read.mockResolvedValueOnce(succeed(SCREEN)).mockResolvedValue(succeed(LATER));
  await takeFirstRead({ state: 'trashed' }); // whatever was begun before is given away
  read.mockReset();
  read.mockResolvedValueOnce(succeed(SCREEN)).mockResolvedValue(succeed(LATER));
});

test('what was asked for in advance is there for the first drawing, as soon as it has come', async () => {
  beginFirstRead(NEWEST, undefined);
  expect(peekFirstRead(NEWEST)).toBeNull();
  await Promise.resolve();
  await Promise.resolve();
  expect(peekFirstRead(NEWEST)).toBe(SCREEN);
  expect(peekFirstRead({ state: 'kept' })).toBe(SCREEN);
  expect(peekFirstRead({ state: 'kept', sort: 'title' })).toBeNull();
  expect(peekFirstRead({ state: 'trashed', sort: 'newest' })).toBeNull();
});

test('it is given once, the same that was drawn, and read anew afterwards', async () => {
  beginFirstRead(NEWEST, undefined);
  expect(await takeFirstRead(NEWEST)).toEqual(succeed(SCREEN));
  expect(peekFirstRead(NEWEST)).toBeNull();
  expect(await takeFirstRead(NEWEST)).toEqual(succeed(LATER));
});

test('of another list, and of a reading that failed, nothing is drawn in advance', async () => {
  read.mockReset();
  read.mockResolvedValue(fail('blocked'));
  beginFirstRead(NEWEST, undefined);
  await Promise.resolve();
  await Promise.resolve();
  expect(peekFirstRead(NEWEST)).toBeNull();
});

describe('what the first script of the page has read', () => {
  const RECORD = { list: 'kept newest', rows: [], total: 7 };

  test('is what the page begins with: the store is not asked', async () => {
    beginFirstRead(NEWEST, Promise.resolve(RECORD));
    expect(await takeFirstRead(NEWEST)).toEqual(succeed({ items: [], broken: [], total: 7 }));
    expect(read).not.toHaveBeenCalled();
  });

  test.each([
    ['another list', Promise.resolve({ ...RECORD, list: 'kept title' })],
    ['nothing that may be read', Promise.resolve(null)],
  ])('is %s: the store is asked', async (_, early) => {
    beginFirstRead(NEWEST, early);
    expect(await takeFirstRead(NEWEST)).toEqual(succeed(SCREEN));
  });

  test('has not come when the database is open: the store is asked, and nobody waits', async () => {
    open.mockResolvedValue(succeed(undefined));
    beginFirstRead(NEWEST, never);
    expect(await takeFirstRead(NEWEST)).toEqual(succeed(SCREEN));
  });

  test('has a damaged row: it is named, and the others are there', async () => {
    beginFirstRead(NEWEST, Promise.resolve({ ...RECORD, rows: [{ id: 'x' }] }));
    expect(await takeFirstRead(NEWEST)).toEqual(succeed({ items: [], broken: ['x'], total: 7 }));
  });
});
