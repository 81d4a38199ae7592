import { beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { aClip, expectValue, freshName } from './clips';

const ARTICLES = [
  {
    title: 'Mở đường vào bản',
    body: 'Con đường dài 12 km đã thông xe.',
    site: 'baolaocai.vn',
    publishedAt: '2025-10-01',
  },
  {
    title: 'Ủy ban nhân dân xã họp',
    body: 'Dương Văn Tá chủ trì cuộc họp.',
    site: 'baophutho.vn',
    publishedAt: '2025-10-03',
  },
  { title: 'Thuỷ điện nhỏ', body: 'Tỉ lệ hoàn thành 80%, giá 5 đồng.', site: 'baolaocai.vn', publishedAt: null },
] as const;

const name = freshName();
let store: Store;

beforeAll(async () => {
  store = openStore({ name });
  for (const [at, { title, body, site, publishedAt }] of ARTICLES.entries()) {
    const article = {
      identity: `a/${at}`,
      text: `${title}\n${body}`,
      title,
      lead: null,
      site,
      publishedAt,
      byline: null,
      tags: [],
      section: null,
    };
    expectValue(
      await store.saveClip(aClip({ nth: at + 1, keep: true, at: `2025-10-0${at + 4}T09:00:00+07:00`, article })),
    );
  }
});

const titles = async (query: Omit<Parameters<Store['listClippings']>[0], 'state'>) =>
  expectValue(await store.listClippings({ state: 'kept', ...query })).items.map((item) => item.title);

describe('listClippings', () => {
  test.each([
    ['newest', ['Thuỷ điện nhỏ', 'Ủy ban nhân dân xã họp', 'Mở đường vào bản']],
    ['oldest', ['Mở đường vào bản', 'Ủy ban nhân dân xã họp', 'Thuỷ điện nhỏ']],
    ['title', ['Mở đường vào bản', 'Thuỷ điện nhỏ', 'Ủy ban nhân dân xã họp']],
    ['site', ['Thuỷ điện nhỏ', 'Mở đường vào bản', 'Ủy ban nhân dân xã họp']],
    ['published', ['Ủy ban nhân dân xã họp', 'Mở đường vào bản', 'Thuỷ điện nhỏ']],
  ] as const)('%s first', async (sort, expected) => {
    expect(await titles({ sort })).toEqual(expected);
  });

  test.each([
    { query: 'duong', found: 2, why: 'without marks all spellings: đường, Dương' },
    { query: 'đường', found: 1, why: 'with marks only that spelling' },
    { query: 'DƯƠNG', found: 1, why: 'case does not matter' },
    { query: 'uỷ ban', found: 1, why: 'the older place of the tone mark' },
    { query: 'thủy điện', found: 1, why: 'the newer place of the tone mark' },
    { query: 'tỷ lệ', found: 1, why: 'tỉ is tỷ' },
    { query: 'dong', found: 1, why: 'đ is d' },
    { query: 'baolaocai', found: 2, why: 'the site is searched' },
    { query: 'duong km', found: 1, why: 'every word must occur' },
    { query: 'uong', found: 0, why: 'words are found from their beginning' },
    { query: '  ', found: 3, why: 'nothing asked is everything' },
  ])('"$query" finds $found: $why', async ({ query, found }) => {
    expect(await titles({ query })).toHaveLength(found);
  });

  test('an NFD query finds NFC text', async () => {
    expect(await titles({ query: 'đường'.normalize('NFD') })).toHaveLength(1);
  });

  test('a first page says how many there are', async () => {
    const all = expectValue(await store.listClippings({ state: 'kept', limit: 60 }));
    expect([all.items.length, all.total]).toEqual([3, 3]);
    const some = expectValue(await store.listClippings({ state: 'kept', limit: 2 }));
    expect([some.items, some.total]).toEqual([all.items.slice(0, 2), 3]);
    expect(expectValue(await store.countKept())).toBe(3);
  });

  test('pages follow each other and know the whole', async () => {
    const page = expectValue(await store.listClippings({ state: 'kept', limit: 2, offset: 2 }));
    expect(page).toMatchObject({ total: 3, items: [{ title: 'Mở đường vào bản' }] });
    const found = expectValue(await store.listClippings({ state: 'kept', query: 'duong', limit: 1 }));
    expect(found).toMatchObject({ total: 2, items: [{}] });
    expect(expectValue(await store.listClippings({ state: 'trashed' })).total).toBe(0);
  });

  test('a list reads no body', async () => {
    const database = declareDatabase(name);
    await database.open();
    await database.bodies.clear();
    database.close();
    expect(await titles({})).toHaveLength(3);
  });
});
