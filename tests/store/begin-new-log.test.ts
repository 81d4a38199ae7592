import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from '@/utils/store';
import { aClip, expectValue, freshName } from './clips';

afterEach(() => vi.restoreAllMocks());

const besidesOf = async (name: string) =>
  (await indexedDB.databases()).flatMap((one) => (one.name?.startsWith(`${name}-`) ? [one.name] : []));

test('removes a database it made for that, writes no row anywhere, and leaves the library alone and nothing beside it', async () => {
  const name = freshName();
  const store = openStore({ name });
  expectValue(await store.saveClip(aClip({ keep: true })));
  const before = expectValue(await store.readClipping('clipping-1'));
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  const removals = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
  expectValue(await store.beginNewLog());
  expect(removals.mock.calls).toEqual([[`${name}-log`]]); // what makes Chromium begin a log: tests/faults/torn-log
  expect(puts).not.toHaveBeenCalled();
  expect(expectValue(await store.readClipping('clipping-1'))).toEqual(before);
  expect(await besidesOf(name)).toEqual([]);
});

test('what a start that was broken off left behind goes with the next', async () => {
  const name = freshName();
  const opening = indexedDB.open(`${name}-log`, 10);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('rows').put(new Uint8Array(60_000), 0);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
  expectValue(await openStore({ name }).beginNewLog());
  expect(await besidesOf(name)).toEqual([]);
});

test('a full disk is a reason, and leaves nothing beside the library either', async () => {
  const name = freshName();
  const make = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
    throw new DOMException('no space left', 'QuotaExceededError');
  });
  const store = openStore({ name });
  expect(await store.beginNewLog()).toMatchObject({ ok: false, reason: 'quota' });
  make.mockRestore();
  expect(await besidesOf(name)).toEqual([]);
  expectValue(await store.beginNewLog());
});
