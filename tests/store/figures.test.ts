import { beforeEach, describe, expect, test } from 'vitest';
import type { Mark } from '@/utils/model';
import { type FigureQuery, openStore, type Store } from '@/utils/store';
import { declareDatabase } from '@/utils/store/database';
import { aClip, collect, editedText, expectValue, freshName } from './clips';

const NOW = '2025-10-02T10:00:00+07:00';

let name: string;
let store: Store;

beforeEach(() => {
  name = freshName();
  store = openStore({ name });
});

const clip = async (nth: number, at = '2025-10-02T09:00:00+07:00') =>
  expectValue(await store.saveClip(aClip({ nth, keep: true, at, article: { identity: `site/${nth}` } })));

const figures = async (query: FigureQuery = {}) =>
  expectValue(await store.readFigures(expectValue(await store.findFigures(query))));

const quantitiesOf = async (id: string): Promise<readonly Mark[]> =>
  expectValue(await store.readClipping(id)).marks.filter(
    ({ quantity, status }) => quantity !== null && status !== 'rejected',
  );

/** The table says what the marks say: same rows, same readings. */
const expectInStep = async (...ids: readonly string[]) => {
  const marks = (await Promise.all(ids.map(quantitiesOf))).flat();
  const rows = await figures();
  const facts = rows.map(({ markId, kind, status, quantity }) => [markId, kind, status, quantity]);
  const wanted = marks.map(({ id, kind, status, quantity }) => [id, kind, status, quantity]);
  expect(facts.sort()).toEqual(wanted.sort());
};

describe('the figures table follows the marks', () => {
  test('a kept clip brings its figures, in the order of the text', async () => {
    await clip(1);
    await expectInStep('clipping-1');
    const starts = (await figures()).map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('a draft brings none until a decision keeps it', async () => {
    expectValue(await store.saveClip(aClip()));
    expect(await figures()).toEqual([]);
    const [mark] = await quantitiesOf('clipping-1');
    expectValue(
      await store.act('clipping-1', { actId: 'a', act: { type: 'confirm', markIds: [mark?.id ?? ''] }, now: NOW }),
    );
    await expectInStep('clipping-1');
  });

  test('acts, undo, trash, restore and a changed text', async () => {
    await clip(1);
    const [first, second] = await quantitiesOf('clipping-1');
    const act = (actId: string, what: Parameters<Store['act']>[1]['act']) =>
      store.act('clipping-1', { actId, act: what, now: NOW });
    expectValue(await act('a', { type: 'reject', markIds: [first?.id ?? ''] }));
    await expectInStep('clipping-1');
    expectValue(await act('b', { type: 'edit-field', markIds: [second?.id ?? ''], patch: { place: 'xã Bản Lùng' } }));
    await expectInStep('clipping-1');
    expect((await figures({ placeKey: 'xa ban lung' })).map(({ markId }) => markId)).toEqual([second?.id]);
    expectValue(await store.undo('clipping-1', { now: NOW }));
    expect(await figures({ placeKey: 'xa ban lung' })).toEqual([]);
    expectValue(await store.trash(['clipping-1'], NOW));
    expect(await figures()).toEqual([]);
    expectValue(await store.restore(['clipping-1'], NOW));
    await expectInStep('clipping-1');
    const text = editedText('4,49%', '4,29%');
    expectValue(await store.saveClip(aClip({ nth: 2, at: NOW, article: { identity: 'site/1', text } })));
    await expectInStep('clipping-1');
  });

  test('a row keeps its number while its mark lives', async () => {
    await clip(1);
    const before = new Map((await figures()).map(({ markId, seq }) => [markId, seq]));
    const [mark] = await quantitiesOf('clipping-1');
    expectValue(
      await store.act('clipping-1', { actId: 'a', act: { type: 'confirm', markIds: [mark?.id ?? ''] }, now: NOW }),
    );
    expect(new Map((await figures()).map(({ markId, seq }) => [markId, seq]))).toEqual(before);
  });

  test('an edited title or date reaches the rows', async () => {
    await clip(1);
    expectValue(await store.editClipping('clipping-1', { title: 'Tên khác' }, { actId: 'e', now: NOW }));
    expect(new Set((await figures()).map(({ title }) => title))).toEqual(new Set(['Tên khác']));
  });
});

test('an article that stands twice in one import has its figures once', async () => {
  await clip(1);
  const items = await collect(store.exportItems('all'));
  const other = openStore({ name: freshName() });
  expectValue(await other.importItems([...items, ...items], { now: NOW }));
  expect(expectValue(await other.findFigures({}))).toHaveLength((await figures()).length);
});

describe('reading figures', () => {
  test('every order has all rows, its reverse too, and a limit gives the first of them', async () => {
    await clip(1);
    await clip(2, '2025-10-03T09:00:00+07:00');
    const all = await figures();
    expect(all[0]?.clippingId).toBe('clipping-2');
    for (const sort of ['indicator', 'place', 'period', 'value', 'kind', 'status', 'source', 'published'] as const) {
      const keys = expectValue(await store.findFigures({ sort }));
      expect([...keys].sort()).toEqual(all.map(({ seq }) => seq).sort());
      expect(expectValue(await store.findFigures({ sort, descending: true, limit: 2 }))).toEqual(
        [...keys].reverse().slice(0, 2),
      );
    }
    const values = (await figures({ sort: 'value' })).map(({ quantity }) => quantity.value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test('filters are joined by "and"', async () => {
    await clip(1);
    await clip(2);
    const [one] = await figures();
    const found = await figures({ kind: one?.kind, indicatorKey: one?.indicatorKey, status: 'suggested' });
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(row).toMatchObject({ kind: one?.kind, indicatorKey: one?.indicatorKey });
    expect(await figures({ status: 'accepted' })).toEqual([]);
  });

  test('indicators are counted without reading rows twice; a series is all rows of one', async () => {
    await clip(1);
    await clip(2);
    const counts = expectValue(await store.countIndicators());
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe((await figures()).length);
    for (const { key, count } of counts) expect(expectValue(await store.readSeries(key))).toHaveLength(count);
  });

  test('no body is read', async () => {
    await clip(1);
    const database = declareDatabase(name);
    await database.open();
    await database.bodies.clear();
    database.close();
    expect((await figures()).length).toBeGreaterThan(0);
  });
});

test('what an upgrade left to be made is made once', async () => {
  await clip(1);
  const database = declareDatabase(name);
  await database.open();
  await database.figures.clear();
  await database.queue.bulkAdd([{ clippingId: 'clipping-1' }, { clippingId: 'gone' }]);
  expect(expectValue(await store.catchUp())).toBe(2);
  await expectInStep('clipping-1');
  expect(expectValue(await store.catchUp())).toBe(0);
  database.close();
});
