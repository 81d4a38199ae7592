import { beforeEach, expect, test, vi } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { aClip, collect, expectValue, freshName } from './clips';

const NOW = '2025-11-22T08:00:00+07:00';
const LIST = { state: 'kept', sort: 'newest' } as const;

let store: Store;
const clip = async (nth: number) =>
  expectValue(await store.saveClip(aClip({ nth, keep: true, article: { identity: `site/${nth}` } })));
const read = async () => expectValue(await store.readFirstScreen(LIST));

beforeEach(async () => {
  store = openStore({ name: freshName() });
  for (const nth of [1, 2, 3]) await clip(nth);
  expectValue(await store.keepFirstScreen(LIST));
});

test('the first screen is the beginning of the list, under its own order alone', async () => {
  expect(await read()).toEqual(expectValue(await store.listClippings({ ...LIST, limit: 60 })));
  expect(expectValue(await store.readFirstScreen({ ...LIST, sort: 'title' }))).toBeNull();
  expect(expectValue(await store.readFirstScreen({ ...LIST, state: 'trashed' }))).toBeNull();
});

test('a library nobody has written down has none', async () => {
  store = openStore({ name: freshName() });
  expect(await read()).toBeNull();
  expectValue(await store.keepFirstScreen(LIST));
  expect(await read()).toMatchObject({ items: [], total: 0 });
});

const WRITES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a new clipping', () => clip(4)],
  [
    'a decision',
    () => store.act('clipping-1', { actId: 'a', act: { type: 'confirm', markIds: ['mark-1-1'] }, now: NOW }),
  ],
  ['an edit', () => store.editClipping('clipping-1', { title: 'Khác' }, { actId: 'b', now: NOW })],
  ['the trash', () => store.trash(['clipping-1'], NOW)],
  ['a removal', () => store.replaceGroups({ put: [], remove: ['clipping-1'] })],
  [
    'an import',
    async () => {
      const items = await collect(store.exportItems(['clipping-1']));
      expectValue(await store.replaceGroups({ put: [], remove: ['clipping-1'] }));
      expectValue(await store.keepFirstScreen(LIST));
      return store.importItems(items);
    },
  ],
];

test.each(WRITES)('%s takes it away, and the next one is true', async (_what, write) => {
  await write();
  expect(await read()).toBeNull();
  expectValue(await store.keepFirstScreen(LIST));
  expect(await read()).toEqual(expectValue(await store.listClippings({ ...LIST, limit: 60 })));
});

test('a page that holds it is told that it is gone, and that there is a new one, also by another context', async () => {
  const name = freshName();
  const [page, background] = [openStore({ name }), openStore({ name })];
  const totals: unknown[] = [];
  const stop = page.watch(
    () => page.readFirstScreen(LIST),
    (answer) => totals.push(answer.ok && answer.value.ok ? (answer.value.value?.total ?? null) : 'failed'),
  );
  for (const kept of [0, 1]) {
    if (kept > 0) expectValue(await background.saveClip(aClip({ keep: true })));
    await vi.waitFor(() => expect(totals.at(-1)).toBeNull());
    expectValue(await background.keepFirstScreen(LIST));
    await vi.waitFor(() => expect(totals.at(-1)).toBe(kept));
  }
  stop();
});
