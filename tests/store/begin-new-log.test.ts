import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from '@/utils/store';
import { aClip, expectValue, freshName } from './clips';

/** More than Chromium keeps in one log. */
const LOG_BYTES = 4 * 1024 * 1024;
/** A larger value becomes a file of its own, and fills no log. */
const LARGEST_VALUE = 64 * 1024;

afterEach(() => vi.restoreAllMocks());

const besidesOf = async (name: string) =>
  (await indexedDB.databases()).flatMap((one) => (one.name?.startsWith(`${name}-`) ? [one.name] : []));

test('writes more than a log holds, in values that lie in it, and leaves the library alone and nothing beside it', async () => {
  const name = freshName();
  const store = openStore({ name });
  expectValue(await store.saveClip(aClip({ keep: true })));
  const before = expectValue(await store.readClipping('clipping-1'));
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  expectValue(await store.beginNewLog());
  const sizes = puts.mock.calls.flatMap(([value]) => (value instanceof Uint8Array ? [value.byteLength] : []));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(LOG_BYTES);
  expect(Math.max(...sizes)).toBeLessThan(LARGEST_VALUE);
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
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space left', 'QuotaExceededError');
  });
  expect(await openStore({ name }).beginNewLog()).toMatchObject({ ok: false, reason: 'quota' });
  expect(await besidesOf(name)).toEqual([]);
});
