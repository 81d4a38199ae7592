import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { LIST_SORTS, sweepIds } from '@/utils/store/records/list-orders';
import { aClip, collect, expectValue, freshName } from './clips';

const NOW = '2025-11-22T08:00:00+07:00';
const DAYS_LATER = '2026-01-10T08:00:00+07:00';

let name: string;
let store: Store;
const clip = async (nth: number, keep = true) =>
  expectValue(await store.saveClip(aClip({ nth, keep, article: { identity: `site/${nth}` } })));
const counts = async () => {
  const { drafts, kept, trashed } = expectValue(await store.stats());
  return [drafts, kept, trashed];
};
const open = () => declareDatabase(name).open();

beforeEach(async () => {
  name = freshName();
  store = openStore({ name });
  for (const nth of [1, 2, 3]) await clip(nth);
  await clip(4, false);
});

describe('how many clippings there are', () => {
  test('follows what is clipped, kept, thrown away, purged, imported and replaced', async () => {
    expect(await counts()).toEqual([1, 3, 0]);
    expectValue(await store.keep('clipping-4', NOW));
    expectValue(await store.trash(['clipping-1', 'clipping-2', 'nothing'], NOW));
    expect(await counts()).toEqual([0, 2, 2]);
    const items = await collect(store.exportItems('all'));
    expect(expectValue(await store.purge(DAYS_LATER))).toBe(2);
    expect(await counts()).toEqual([0, 2, 0]);
    expectValue(await store.replaceGroups({ put: [], remove: ['clipping-3'] }));
    expect(await counts()).toEqual([0, 1, 0]);
    expectValue(await store.importItems(items));
    expect(await counts()).toEqual([0, 2, 0]);
  });

  test('counts a clipping once that is taken away and put back in one change, or named twice', async () => {
    const groups = await collect(store.readGroups(['clipping-1', 'clipping-2']));
    expectValue(await store.replaceGroups({ put: groups, remove: ['clipping-1', 'clipping-2', 'clipping-3'] }));
    expect(await counts()).toEqual([1, 2, 0]);
    const database = await open();
    const write = (work: () => Promise<unknown>) => database.transaction('rw', ['clippings', 'tallies'], work);
    const row = await database.table('clippings').get('clipping-1');
    const twice = ['draft', 'trashed'].map((state) => ({ ...row, state }));
    await write(() => database.table('clippings').bulkPut(twice));
    expect(await counts()).toEqual([1, 1, 1]);
    await write(() => database.table('clippings').bulkDelete(['clipping-2', 'clipping-2', 'nothing']));
    expect(await counts()).toEqual([1, 0, 1]);
  });

  test('is not changed by a write that failed', async () => {
    const { clipping, body, marks } = (await collect(store.exportItems('all')))[0] ?? expect.fail();
    const rival = { clipping: { ...clipping, identity: 'site/khac' }, body, marks };
    expect((await store.importItems([{ ...rival }, { ...rival }])).ok).toBe(false);
    expect(await counts()).toEqual([1, 3, 0]);
  });

  test('is counted where nobody has written it down', async () => {
    await (await open()).table('tallies').clear();
    expect(await counts()).toEqual([1, 3, 0]);
    await clip(5);
    expect(await counts()).toEqual([1, 4, 0]);
  });
});

describe('the last entry of what waits to be indexed', () => {
  const noted = async () => (await open()).table('tallies').get('unindexed');
  const last = async () => (await (await open()).table('unindexed').toCollection().primaryKeys()).at(-1);
  const expectNoted = async () => expect(await noted()).toEqual({ state: 'unindexed', count: await last() });

  test('is noted by every write, with it', async () => {
    await expectNoted();
    expectValue(await store.keep('clipping-4', NOW));
    await expectNoted();
    expectValue(await store.trash(['clipping-1', 'clipping-2'], NOW));
    await expectNoted();
    expectValue(await store.purge(DAYS_LATER));
    await expectNoted();
    expectValue(await store.replaceGroups({ put: [], remove: ['clipping-3'] }));
    await expectNoted();
  });

  test('is noted where it was not, by the next write; until then a search looks for itself', async () => {
    const titled = (nth: number) => aClip({ nth, keep: true, article: { identity: `site/${nth}`, title: 'Xi măng' } });
    const other = openStore({ name });
    const find = async () => expectValue(await other.orderClippings({ state: 'kept', query: 'xi măng' }));
    expect(await find()).toEqual([]);
    await (await open()).table('tallies').delete('unindexed');
    expect(await find()).toEqual([]);
    expectValue(await store.saveClip(titled(5)));
    await (await open()).table('tallies').delete('unindexed');
    expect(await find()).toEqual(['clipping-5']);
    expectValue(await store.saveClip(titled(6)));
    await expectNoted();
    expect(await find()).toHaveLength(2);
  });

  test('outlives what was stored of it: nothing waits beyond', async () => {
    const before = await last();
    expectValue(await store.catchUp({ fewest: 1 }));
    expect([await last(), await noted()]).toEqual([undefined, { state: 'unindexed', count: before }]);
  });
});

describe('the tally, when all are counted', () => {
  test('is left alone where it is true', async () => {
    expect(expectValue(await store.verifyTally())).toBe(false);
  });

  test('is made anew where records went without a word', async () => {
    await (await open()).table('clippings').bulkDelete(['clipping-1', 'clipping-4']);
    expect(await counts()).toEqual([1, 3, 0]);
    expect(expectValue(await store.verifyTally())).toBe(true);
    expect(await counts()).toEqual([0, 2, 0]);
  });
});

test.each(LIST_SORTS)('all in the order "%s", read a few at a time, begin as the first rows do', async (sort) => {
  // Five of one moment, title and paper, and later ones.
  for (const nth of [5, 6, 7, 8, 9]) await clip(nth);
  expectValue(await store.editClipping('clipping-6', { title: 'An' }, { actId: 'edit', now: NOW }));
  const first = expectValue(await store.listClippings({ state: 'kept', sort })).items.map(({ id }) => id);
  const database = declareDatabase(name);
  await database.open();
  for (const atOnce of [1, 2, 3, 100]) expect(await sweepIds(database, { state: 'kept', sort, atOnce })).toEqual(first);
  expect(expectValue(await store.orderClippings({ state: 'kept', sort }))).toEqual(first);
});
