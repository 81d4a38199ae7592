import { beforeEach, describe, expect, test } from 'vitest';
import { type BulkEdit, openStore, type Store } from '@/utils/store';
import { aClip, expectValue, freshName } from './clips';

const NOW = '2025-10-05T08:00:00+07:00';
const IDS = ['clipping-1', 'clipping-2', 'clipping-3'];

let store: Store;

beforeEach(async () => {
  store = openStore({ name: freshName() });
  for (const nth of [1, 2, 3]) {
    const article = { identity: `site/${nth}`, tags: nth === 3 ? [] : ['hộ nghèo'] };
    expectValue(await store.saveClip(aClip({ nth, keep: true, article })));
  }
});

const edit = (change: BulkEdit, batch: string, ids: readonly string[] = IDS) =>
  store.editMany(ids, { edit: change, batch, now: NOW });
const clippings = async () => expectValue(await store.readRows(IDS)).items;
const takeBack = async (batch: string) =>
  expectValue(await store.undoMany(expectValue(await store.readBatch(batch)), { batch, now: NOW }));
const lines = async () =>
  expectValue(await store.listActivity({ limit: 20 })).flatMap((line) => (line.type === 'many' ? [line.activity] : []));

describe('one change of many clippings', () => {
  test('puts them into a collection, says how many it changed, and is one line of the activity history', async () => {
    expect(expectValue(await edit({ type: 'collect', name: 'Giảm nghèo' }, 'b'))).toBe(3);
    expect((await clippings()).map(({ collection }) => collection)).toEqual(Array(3).fill('Giảm nghèo'));
    expect(await lines()).toMatchObject([{ id: 'b', type: 'bulk-edit', name: 'Giảm nghèo', count: 3, undone: false }]);
    expect(expectValue(await edit({ type: 'collect', name: 'Giảm nghèo' }, 'again'))).toBe(0);
    expect(await lines()).toHaveLength(1);
  });

  test('in parts it is one line too, and a part sent twice is done once', async () => {
    await edit({ type: 'collect', name: 'A' }, 'b', IDS.slice(0, 2));
    await edit({ type: 'collect', name: 'A' }, 'b', IDS.slice(2));
    // The worker was stopped after it had written and before it answered: the message comes again.
    expect(expectValue(await edit({ type: 'collect', name: 'A' }, 'b', IDS.slice(0, 2)))).toBe(2);
    expect(expectValue(await edit({ type: 'collect', name: 'A' }, 'b', ['clipping-3', 'nobody']))).toBe(1);
    expect(await lines()).toMatchObject([{ count: 3 }]);
    expect(expectValue(await store.readHistory('clipping-1'))).toHaveLength(1);
  });

  test('taken back by a message sent twice it is taken back once, and both are told so', async () => {
    await edit({ type: 'collect', name: 'A' }, 'b');
    expectValue(await store.editClipping('clipping-2', { note: 'sau đó' }, { actId: 'later', now: NOW }));
    const steps = expectValue(await store.readBatch('b'));
    for (const _time of [1, 2])
      expect(expectValue(await store.undoMany(steps, { batch: 'b', now: NOW }))).toEqual({ undone: 2, left: 1 });
    expect((await clippings()).map(({ collection }) => collection)).toEqual([null, 'A', null]);
  });

  test('a tag renamed to one that is there joins the two, on clippings and marks', async () => {
    const [mark] = expectValue(await store.readClipping('clipping-3')).marks;
    if (!mark) throw new Error('A mark is needed.');
    const tagged = { type: 'edit', markId: mark.id, tags: ['hộ nghèo'] } as const;
    expectValue(await store.act('clipping-3', { actId: 'tag', act: tagged, now: NOW }));
    await edit({ type: 'tag', tag: 'giảm nghèo' }, 'first', ['clipping-1']);
    expect(expectValue(await edit({ type: 'rename-tag', from: 'hộ nghèo', to: 'giảm nghèo' }, 'b'))).toBe(3);
    expect((await clippings()).map(({ tags }) => tags)).toEqual([['giảm nghèo'], ['giảm nghèo'], []]);
    const marks = expectValue(await store.readClipping('clipping-3')).marks;
    expect(marks.find(({ id }) => id === mark.id)?.tags).toEqual(['giảm nghèo']);
    expect(await takeBack('b')).toEqual({ undone: 3, left: 0 });
    expect((await clippings()).map(({ tags }) => tags)).toEqual([['hộ nghèo', 'giảm nghèo'], ['hộ nghèo'], []]);
    const before = expectValue(await store.readClipping('clipping-3')).marks;
    expect(before.find(({ id }) => id === mark.id)?.tags).toEqual(['hộ nghèo']);
  });

  test('what lies in the trash is left alone', async () => {
    expectValue(await store.trash(['clipping-2'], NOW));
    expect(expectValue(await edit({ type: 'tag', tag: 'mới' }, 'b'))).toBe(2);
  });

  test('taken back, it leaves clippings that were changed since as they are', async () => {
    await edit({ type: 'collect', name: 'A' }, 'b');
    expectValue(await store.editClipping('clipping-2', { note: 'sau đó' }, { actId: 'later', now: NOW }));
    expect(await takeBack('b')).toEqual({ undone: 2, left: 1 });
    expect((await clippings()).map(({ collection }) => collection)).toEqual([null, 'A', null]);
    expect(await lines()).toMatchObject([{ id: 'b', undone: true }]);
  });
});

describe('the activity history', () => {
  test('has single steps with their clipping, and trash and restore of many with theirs', async () => {
    expectValue(
      await store.editClipping('clipping-1', { note: 'một' }, { actId: 'one', now: '2025-10-05T09:00:00+07:00' }),
    );
    expectValue(await store.trash(['clipping-2', 'clipping-3'], '2025-10-05T10:00:00+07:00', 'bin'));
    const [first, second] = expectValue(await store.listActivity({ limit: 5 }));
    expect(first).toMatchObject({
      type: 'many',
      activity: { type: 'trash', clippingIds: ['clipping-2', 'clipping-3'] },
    });
    expect(second).toMatchObject({ type: 'step', step: { id: 'one' } });
    expect(expectValue(await store.listActivity({ limit: 5, before: '2025-10-05T09:30:00+07:00' }))).toHaveLength(1);
  });

  test('names the clipping where an act on many was done to one', async () => {
    expectValue(await store.trash(['clipping-2'], '2025-10-05T10:00:00+07:00', 'one'));
    expectValue(await store.trash(['clipping-1', 'clipping-3'], '2025-10-05T11:00:00+07:00', 'two'));
    const { title } = expectValue(await store.readClipping('clipping-2')).clipping;
    expect(title).not.toBe('');
    expect(expectValue(await store.listActivity({ limit: 5 }))).toMatchObject([{ title: '' }, { title }]);
  });

  test('offers to take back only the newest step of a clipping, and none under an act on many', async () => {
    const note = (id: string, text: string) =>
      store.editClipping(id, { note: text }, { actId: `${id}-${text}`, now: NOW });
    for (const [id, text] of [
      ['clipping-1', 'một'],
      ['clipping-1', 'hai'],
      ['clipping-2', 'ba'],
    ] as const) {
      expectValue(await note(id, text));
    }
    await edit({ type: 'tag', tag: 'mới' }, 'b', ['clipping-2']);
    const steps = expectValue(await store.listActivity({ limit: 9 })).flatMap((line) =>
      line.type === 'step' ? [[line.step.id, line.canUndo]] : [],
    );
    expect(Object.fromEntries(steps)).toEqual({
      'clipping-1-một': false,
      'clipping-1-hai': true,
      'clipping-2-ba': false,
    });
  });

  test('changes of the codebook are put back as they were', async () => {
    const row = {
      id: 'own-1',
      name: 'Của tôi',
      aliases: [],
      unit: null,
      min: null,
      max: null,
      mergedInto: null,
      updatedAt: NOW,
    };
    expectValue(await store.saveIndicators([row], { batch: 'a', now: NOW }));
    expectValue(await store.saveIndicators([{ ...row, name: 'Tên khác' }], { batch: 'b', now: NOW }));
    expectValue(await store.undoIndicators('b'));
    expect(expectValue(await store.listIndicators())).toEqual([row]);
    expectValue(await store.undoIndicators('a'));
    expect(expectValue(await store.listIndicators())).toEqual([]);
  });
});
