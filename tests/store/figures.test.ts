import { beforeEach, describe, expect, test } from 'vitest';
import type { Mark } from '@/utils/model';
import { type Figure, type FigureQuery, openStore, type Store } from '@/utils/store';
import { foldVietnamese } from '@/utils/text';
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

const placeKey = ({ placeKey }: Figure) => placeKey;
const periodKey = ({ periodKey }: Figure) => periodKey;

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
    const inText = (await quantitiesOf('clipping-1')).toSorted((a, b) => a.anchor.start - b.anchor.start);
    expect(inText.length).toBeGreaterThan(1);
    expect((await figures()).map(({ markId }) => markId)).toEqual(inText.map(({ id }) => id));
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

  test('a number of a row is not given to another one after a change', async () => {
    await clip(1);
    const before = await figures();
    const [mark] = await quantitiesOf('clipping-1');
    const act = { type: 'confirm', markIds: [mark?.id ?? ''] } as const;
    expectValue(await store.act('clipping-1', { actId: 'a', act, now: NOW }));
    const after = await figures();
    expect(after.map(({ markId }) => markId)).toEqual(before.map(({ markId }) => markId));
    const old = new Set(before.map(({ seq }) => seq));
    expect(after.filter(({ seq }) => old.has(seq))).toEqual([]);
  });

  test('an edited date reaches the rows', async () => {
    await clip(1);
    expectValue(await store.editClipping('clipping-1', { publishedAt: '2024-05-06' }, { actId: 'e', now: NOW }));
    expect(new Set((await figures()).map(({ publishedAt }) => publishedAt))).toEqual(new Set(['2024-05-06']));
  });
});

test('an article that stands twice in one import has its figures once', async () => {
  await clip(1);
  const items = await collect(store.exportItems('all'));
  const other = openStore({ name: freshName() });
  expectValue(await other.importItems([...items, ...items]));
  expect(expectValue(await other.findFigures({}))).toHaveLength((await figures()).length);
});

describe('reading figures', () => {
  test.each(['value', 'kind', 'source', 'newest'] as const)(
    'sorted by %s rows of one value keep their places',
    async (sort) => {
      for (const nth of [1, 2, 3]) await clip(nth);
      const places = async () => (await figures({ sort })).map(({ markId, clippingId }) => `${clippingId} ${markId}`);
      const before = await places();
      const [mark] = await quantitiesOf('clipping-1');
      const patch = { place: 'xã Bản Lùng' };
      const act = { type: 'edit-field', markIds: [mark?.id ?? ''], patch } as const;
      expectValue(await store.act('clipping-1', { actId: 'b', act, now: NOW }));
      expect(await places()).toEqual(before);
      expectValue(await store.undo('clipping-1', { now: NOW }));
      expect(await places()).toEqual(before);
    },
  );

  test('every order has all rows, and its reverse too', async () => {
    await clip(1);
    await clip(2, '2025-10-03T09:00:00+07:00');
    const all = await figures();
    expect(all[0]?.clippingId).toBe('clipping-2');
    for (const sort of ['indicator', 'place', 'period', 'value', 'kind', 'status', 'source', 'published'] as const) {
      const keys = expectValue(await store.findFigures({ sort }));
      expect([...keys].sort()).toEqual(all.map(({ seq }) => seq).sort());
      expect([...expectValue(await store.findFigures({ sort, descending: true }))]).toEqual([...keys].reverse());
    }
    const values = (await figures({ sort: 'value' })).map(({ quantity }) => quantity.value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test.each(['indicator', 'place', 'period'] as const)(
    'groups by %s count the rows that stand together',
    async (sort) => {
      for (const nth of [1, 2, 3]) await clip(nth);
      const rows = await figures({ sort });
      const sizes = expectValue(await store.countFigureGroups({ sort }));
      const wordsOf = ({ quantity }: (typeof rows)[number]) => foldVietnamese(quantity.indicator);
      const keyOf = { indicator: wordsOf, place: placeKey, period: periodKey }[sort];
      const counted = new Map<string | null, number>();
      for (const row of rows) counted.set(keyOf(row), (counted.get(keyOf(row)) ?? 0) + 1);
      expect([...sizes]).toEqual([...counted.values()]);
    },
  );

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

  test('the marked words are read when they are wanted', async () => {
    await clip(1);
    const marks = await quantitiesOf('clipping-1');
    const quotes = expectValue(
      await store.readQuotes(marks.map(({ id }) => ({ clippingId: 'clipping-1', markId: id }))),
    );
    expect(marks.map(({ id }) => quotes.get(id))).toEqual(marks.map(({ anchor }) => anchor.quote));
  });
});
