import { beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { aClip, expectValue, freshName } from './clips';

/** From the oldest to the newest; all have the words of the search. */
const ARTICLES = [
  ['Thu ngân sách tăng', 'Không có gì'],
  ['Họp báo', 'Thu ngân sách nhà nước đạt 76,5 tỷ đồng.'],
  ['Thu hút đầu tư', 'Có ngân sách riêng.'],
  ['Tin trong ngày', 'Muốn thu thì phải có ngân sách.'],
  ['Ngân sách: thu và chi', 'Không có gì'],
] as const;
const BEST = [4, 0, 1, 2, 3];

let name: string;
let store: Store;

const clip = async (nth: number, [title, text]: readonly [string, string]) => {
  const article = { identity: `site/${nth}`, title, lead: null, text, blocks: [] };
  const at = `2025-10-${String(nth + 1).padStart(2, '0')}T09:00:00+07:00`;
  expectValue(await store.saveClip(aClip({ nth, keep: true, at, article })));
};

const find = async (from: Store, query = 'thu ngan sach', rest: object = {}) =>
  expectValue(await from.orderClippings({ state: 'kept', query, sort: 'relevance', ...rest })).map((id) =>
    Number(id.split('-')[1]),
  );

const keysOf = async (table: 'segments' | 'titles') => {
  const database = await declareDatabase(name).open();
  const keys = await database.table(table).toCollection().primaryKeys();
  database.close();
  return keys;
};

/** As it was stored before titles were. */
const forgetTitles = async () => {
  const database = await declareDatabase(name).open();
  await database.table('titles').clear();
  database.close();
};

beforeEach(async () => {
  name = freshName();
  store = openStore({ name });
  for (const [nth, article] of ARTICLES.entries()) await clip(nth, article);
});

test('titles come before names of indicators, these before the text; of equal ones the newest is first', async () => {
  expect(await find(store)).toEqual(BEST);
  const page = { state: 'kept', query: 'thu ngân sách', sort: 'relevance', offset: 1, limit: 2 } as const;
  const { items, total } = expectValue(await store.listClippings(page));
  expect([total, items.map(({ title }) => title)]).toEqual([5, [ARTICLES[0][0], ARTICLES[1][0]]]);
});

test('the order is the same of what is stored, in every window, and of both together', async () => {
  await find(store);
  expectValue(await store.catchUp({ fewest: 1 }));
  for (const from of [store, openStore({ name })]) expect(await find(from)).toEqual(BEST);
  await clip(5, ['Thu ngân sách: thêm một tin', 'Không có gì']);
  for (const from of [store, openStore({ name })]) expect(await find(from)).toEqual([5, ...BEST]);
});

test('without words it is the order of the list', async () => {
  const newest = [4, 3, 2, 1, 0];
  expect(await find(store, 'báo:baolaocai.vn')).toEqual(newest);
  expect(await find(store, '-không')).toEqual([3, 2, 1]);
  expect(await find(store, '')).toEqual(newest);
  const { items } = expectValue(await store.listClippings({ state: 'kept', sort: 'relevance', limit: 1 }));
  expect(items.map(({ id }) => id)).toEqual(['clipping-4']);
});

test('words in a row are looked for as ever', async () => {
  expect(await find(store, '"sách thu"')).toEqual([4, 1]);
  expect(await find(store, '"thì phải" thu')).toEqual([3]);
});

test('what was stored without titles gets them in the background, also for a window that is open', async () => {
  expectValue(await store.catchUp({ fewest: 1 }));
  await forgetTitles();
  const open = openStore({ name });
  expect(await find(open)).toEqual([1, 4, 3, 2, 0]);
  expectValue(await store.catchUp({ fewest: 1 }));
  expect(await keysOf('titles')).toHaveLength(1);
  expect(await find(open)).toEqual(BEST);
});

test('a title that was changed counts as it is now', async () => {
  expectValue(await store.catchUp({ fewest: 1 }));
  await find(store);
  const edit = { title: 'Thu ngân sách cuối năm' };
  expectValue(await store.editClipping('clipping-3', edit, { actId: 'edit', now: '2025-11-01T09:00:00+07:00' }));
  expect(await find(store)).toEqual([4, 3, 0, 1, 2]);
});

test('segments that are joined keep their titles, and where one has none all are made anew', async () => {
  for (let nth = 5; nth < 11; nth += 1) {
    expectValue(await store.catchUp({ fewest: 1 }));
    await clip(nth, ['Tin', 'Thu và ngân sách']);
  }
  const rest = [10, 9, 8, 7, 6, 5];
  const [best, others] = [BEST.slice(0, 4), [...rest, 3]];
  expect(await keysOf('titles')).toHaveLength(6);
  await forgetTitles();
  for (let nth = 11; nth < 14; nth += 1) {
    expectValue(await store.catchUp({ fewest: 1 }));
    await clip(nth, ['Ngân sách thu', 'Không']);
  }
  expectValue(await store.catchUp({ fewest: 1 }));
  const stored = await keysOf('segments');
  expect(stored.length).toBeLessThan(4);
  expect(await keysOf('titles')).toEqual(stored);
  for (const from of [store, openStore({ name })]) {
    expect(await find(from)).toEqual([13, 12, 11, ...best, ...others]);
  }
});
