import { describe, expect, test } from 'vitest';
import { type ClippingGroup, openStore, type Store } from '@/utils/store';
import { aClip, collect, expectValue, freshName } from './clips';
import { applyPlan } from './samples/plan';

const allGroups = async (store: Store): Promise<readonly ClippingGroup[]> => {
  const stamps = expectValue(await store.readStamps());
  return collect(store.readGroups(stamps.map(({ id }) => id)));
};

const planned = async (): Promise<Store> => {
  const name = freshName();
  await applyPlan(name);
  return openStore({ name });
};

describe('whole clippings', () => {
  test('put into an empty library they are what they were: drafts, trash, versions, history and all', async () => {
    const source = await planned();
    const groups = await allGroups(source);
    expect(groups.some(({ history }) => history.length > 3)).toBe(true);
    expect(groups.some(({ versions }) => versions.length > 1)).toBe(true);
    const target = openStore({ name: freshName() });
    expectValue(await target.replaceGroups({ put: groups, remove: [] }));
    expect(await allGroups(target)).toEqual(groups);
    expect(expectValue(await target.stats())).toEqual(expectValue(await source.stats()));
  });

  test('an import is taken back without a trace', async () => {
    const store = await planned();
    const before = await allGroups(store);
    const other = openStore({ name: freshName() });
    expectValue(await other.saveClip(aClip({ nth: 7, keep: true, article: { identity: 'khac/7' } })));
    const items = await collect(other.exportItems('all'));
    expectValue(await store.importItems(items, { now: '2025-11-01T09:00:00+07:00' }));
    expect(await allGroups(store)).not.toEqual(before);
    const remove = items.map(({ clipping }) => clipping.id);
    expectValue(await store.replaceGroups({ put: [], remove }));
    expect(await allGroups(store)).toEqual(before);
  });

  test('two clippings of one article are refused, and nothing is changed', async () => {
    const store = await planned();
    const before = await allGroups(store);
    const [first] = before;
    if (!first) throw new Error('the plan fills the library');
    const rival = { ...first, clipping: { ...first.clipping, id: 'rival' } };
    expect(await store.replaceGroups({ put: [rival], remove: [] })).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await allGroups(store)).toEqual(before);
  });

  test('every change changes the stamp', async () => {
    const store = openStore({ name: freshName() });
    expectValue(await store.saveClip(aClip({ at: '2025-10-01T09:00:00+07:00' })));
    const stamps: string[] = [];
    const note = async () => stamps.push(expectValue(await store.readStamps())[0]?.stamp ?? '');
    await note();
    await store.keep('clipping-1', '2025-10-02T09:00:00+07:00');
    await note();
    const [mark] = expectValue(await store.readClipping('clipping-1')).marks;
    const act = { type: 'confirm', markIds: [mark?.id ?? ''] } as const;
    await store.act('clipping-1', { actId: 'a', act, now: '2025-10-03T09:00:00+07:00' });
    await note();
    await store.trash(['clipping-1'], '2025-10-04T09:00:00+07:00');
    await note();
    expect(new Set(stamps).size).toBe(4);
  });
});
