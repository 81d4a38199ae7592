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
    expectValue(await store.importItems(items));
    expect(await allGroups(store)).not.toEqual(before);
    const remove = items.map(({ clipping }) => clipping.id);
    expectValue(await store.replaceGroups({ put: [], remove }));
    expect(await allGroups(store)).toEqual(before);
  });

  test('other marks put in the place of a clipping change its stamp, at whatever time they were made', async () => {
    const store = await planned();
    const before = expectValue(await store.readStamps());
    const group = (await allGroups(store)).find(({ marks }) => marks.length > 0);
    if (!group) throw new Error('the plan has marks');
    const marks = group.marks.map((mark) => ({ ...mark, tags: ['khác'] }));
    expectValue(await store.replaceGroups({ put: [{ ...group, marks }], remove: [] }));
    const after = expectValue(await store.readStamps());
    expect(after.filter(({ stamp }, at) => stamp !== before[at]?.stamp)).toMatchObject([{ id: group.clipping.id }]);
  });

  test('a change planned on what is no more is refused, and nothing is changed', async () => {
    const store = await planned();
    const all = expectValue(await store.readStamps());
    const before = await allGroups(store);
    const put = before.slice(0, 1);
    const remove = put.map(({ clipping }) => clipping.id);
    const wanted = all.filter(({ id }) => remove.includes(id));
    const stale = wanted.map((stamp) => ({ ...stamp, stamp: `${stamp.stamp} r9` }));
    const gone = [{ id: 'nobody', identity: 'x', stamp: '' }];
    for (const change of [stale, gone])
      expect(await store.replaceGroups({ put, remove, planned: change })).toMatchObject({ reason: 'conflict' });
    expect(expectValue(await store.readStamps())).toEqual(all);
    expectValue(await store.replaceGroups({ put, remove, planned: wanted }));
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

  describe('the copy of a page', () => {
    const saved = {
      clippingId: 'clipping-1',
      savedAt: '2025-11-22T08:00:00+07:00',
      bytes: Uint8Array.of(31, 139, 8, 0, 255),
      pictures: 2,
      missing: ['https://bao.example.vn/anh.jpg'],
    };
    const withCopy = async (): Promise<Store> => {
      const store = await planned();
      expectValue(await store.saveOfflineCopy(saved));
      return store;
    };
    const copyIn = async (store: Store) => expectValue(await store.readOfflineCopy('clipping-1'));

    test('comes along, through JSON', async () => {
      const groups: ClippingGroup[] = JSON.parse(JSON.stringify(await allGroups(await withCopy())));
      const target = openStore({ name: freshName() });
      expectValue(await target.replaceGroups({ put: groups, remove: [] }));
      const copy = await copyIn(target);
      expect(copy).toEqual(saved);
      expect(Object.keys(copy ?? {})).toEqual(Object.keys(saved)); // the same bytes, when tables are compared
      expect(await allGroups(target)).toEqual(groups);
    });

    test.each([
      ['is deleted where there is none', null, null],
      ['stays where a file of before says nothing of it', undefined, saved],
    ])('%s', async (_what, offlineCopy, expected) => {
      const store = await withCopy();
      const put = (await allGroups(store)).map(({ offlineCopy: _held, ...group }) =>
        offlineCopy === undefined ? group : { ...group, offlineCopy },
      );
      expectValue(await store.replaceGroups({ put, remove: [] }));
      expect(await copyIn(store)).toEqual(expected);
    });

    test.each([
      ['no base64', { base64: '%' }],
      ['no list', { missing: 'x' }],
      ['no moment', { savedAt: 7 }],
    ])('that is none (%s) is refused, and nothing is changed', async (_what, patch) => {
      const store = await withCopy();
      const before = await allGroups(store);
      const put = before.map(
        (group) => (group.offlineCopy ? { ...group, offlineCopy: { ...group.offlineCopy, ...patch } } : group) as never, // as a damaged file has it
      );
      expect(await store.replaceGroups({ put, remove: [] })).toMatchObject({ ok: false, reason: 'broken' });
      expect(await allGroups(store)).toEqual(before);
    });

    test('made, made anew and deleted changes the stamp', async () => {
      const store = await planned();
      const stamps: string[] = [];
      const note = async () =>
        stamps.push(expectValue(await store.readStamps()).find(({ id }) => id === 'clipping-1')?.stamp ?? '');
      await store.removeOfflineCopies(['clipping-1']);
      await note();
      await store.saveOfflineCopy(saved);
      await note();
      await store.saveOfflineCopy({ ...saved, savedAt: '2025-11-23T08:00:00+07:00' });
      await note();
      expect(new Set(stamps).size).toBe(3);
      await store.removeOfflineCopies(['clipping-1']);
      await note();
      expect(stamps.at(-1)).toBe(stamps[0]);
    });
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

test.each([0, 1, 2, 3])('a change that is given up after %i of three clippings leaves all as it was', async (puts) => {
  const store = openStore({ name: freshName() });
  for (const nth of [1, 2, 3])
    expectValue(await store.saveClip(aClip({ nth, keep: true, article: { identity: `x/${nth}` } })));
  const before = await allGroups(store);
  const put = before.map((group) => ({ ...group, clipping: { ...group.clipping, note: 'khác' } }));
  const control = new AbortController();
  if (puts === 0) control.abort();
  const seen: number[] = [];
  const onPut = (done: number) => {
    seen.push(done);
    if (done === puts) control.abort();
  };
  const remove = before.map(({ clipping }) => clipping.id);
  const answer = await store.replaceGroups({ put, remove, onPut, signal: control.signal });
  expect(answer).toMatchObject({ ok: false, reason: 'broken' });
  expect(seen).toEqual([1, 2, 3].slice(0, puts));
  expect(await allGroups(store)).toEqual(before);
  expectValue(await store.replaceGroups({ put, remove, signal: new AbortController().signal }));
  expect((await allGroups(store)).map(({ clipping }) => clipping.note)).toEqual(['khác', 'khác', 'khác']);
});
