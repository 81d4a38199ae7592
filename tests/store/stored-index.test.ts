import { hash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSegment } from '@/tests/build';
import { indexWords, type SearchDocument, type Segment } from '@/utils/search';
import { openStore, type Store } from '@/utils/store';
import { addSegment, rowsOf } from '@/utils/store/library-index/segment-tables';
import { readFiled } from '@/utils/store/packing/pack-arrays';
import { declareDatabase } from '@/utils/store/records/database';
import { packFigures } from '@/utils/store/records/figure-columns';
import { aClip, expectValue, freshName } from './clips';

const NOW = '2025-10-02T10:00:00+07:00';
/** As many entries as make a segment be stored; how often a clipping is noted does not matter. */
const MANY = 256;
/** As many small segments as are joined. */
const SEGMENTS = 8;

const TEXTS = [
  'Năm 2025 tỷ lệ hộ nghèo còn 4,49%.',
  'Hộ không nghèo tăng; nghèo là hộ cũ.',
  'Chỉ có nghèo hộ, không có gì khác.',
  'Thu ngân sách nhà nước đạt 76,5 tỷ đồng.',
] as const;

let name: string;
let store: Store;

const clip = async (nth: number, text: string) => {
  const article = { identity: `site/${nth}`, title: 'Tin', lead: null, text, blocks: [] };
  const at = `2025-10-${String(nth + 1).padStart(2, '0')}T09:00:00+07:00`;
  expectValue(await store.saveClip(aClip({ nth, keep: true, at, article })));
};

beforeEach(async () => {
  name = freshName();
  store = openStore({ name });
  for (const [nth, text] of TEXTS.entries()) await clip(nth, text);
});

const queue = async (clippingId: string, times: number) => {
  const database = await declareDatabase(name).open();
  await database.table('unindexed').bulkAdd(Array.from({ length: times }, () => ({ clippingId })));
  database.close();
};

/** Stores a segment of what waits and of one clipping. */
const storeSegmentWith = async (clippingId: string) => {
  await queue(clippingId, 1);
  expectValue(await store.catchUp({ fewest: 1 }));
};

const countRows = async (table: 'segments' | 'segmentFiles' | 'sequences' | 'columns' | 'titles' | 'unindexed') => {
  const database = await declareDatabase(name).open();
  const count = await database.table(table).count();
  database.close();
  return count;
};

const find = async (query: string, from = store) =>
  expectValue(await from.orderClippings({ state: 'kept', query })).map((id) => Number(id.split('-')[1]));

const expectAll = async (from = store) => {
  expect(await find('"hộ nghèo"', from)).toEqual([0]);
  expect(await find('"ho ngheo" năm', from)).toEqual([0]);
  expect(await find('nghèo -"hộ nghèo"', from)).toEqual([2, 1]);
  expect(await find('"nghèo hộ"', from)).toEqual([2]);
  expect(await find('"thu ngân sách nhà nước"', from)).toEqual([3]);
  expect(await find('"ngân sách" "76,5 tỷ"', from)).toEqual([3]);
  expect(await find('"không nghèo" "nghèo hộ"', from)).toEqual([]);
};

describe('the last few', () => {
  test('are stored where nothing else is going on, found as before, and joined when they are many', async () => {
    const rest = async () => expectValue(await store.catchUp({ fewest: 1 }));
    expectValue(await store.catchUp());
    expect(await countRows('segments')).toBe(0);
    await rest();
    expect(await Promise.all([countRows('segments'), countRows('unindexed')])).toEqual([1, 0]);
    await rest();
    expect(await countRows('segments')).toBe(1);
    for (let nth = 1; nth < SEGMENTS - 1; nth += 1) {
      await clip(10 + nth, 'Không có gì');
      await rest();
      await expectAll(openStore({ name }));
    }
    expect(await countRows('segments')).toBe(SEGMENTS - 1);
    await clip(20, 'Không có gì');
    await rest();
    expect(await countRows('segments')).toBe(1);
    await expectAll();
    await expectAll(openStore({ name }));
  });
});

describe('segments as large as they are built', () => {
  const DOCUMENTS = 1_100;
  const document = (nth: number, text: string): SearchDocument => ({
    id: `clipping-${nth}`,
    text,
    facets: [['state', 'kept']],
    times: { clippedAt: nth, updatedAt: nth },
  });
  const addDocuments = async (upTo: number, documents: readonly SearchDocument[]) => {
    const database = declareDatabase(name);
    await database.open();
    const none = documents.map(() => ({ site: '', publishedAt: '', rank: 0, figures: [] }));
    const titles = indexWords(documents.map(({ text }) => text));
    await addSegment(database, rowsOf(upTo, { ...buildSegment(documents), columns: packFigures(none), titles }));
    database.close();
  };

  test('become one where they are many; what is newer stays newer, and is found so in a window that had them', async () => {
    name = freshName();
    store = openStore({ name });
    await store.open();
    for (let segment = 0; segment < SEGMENTS; segment += 1) {
      const own = Array.from({ length: DOCUMENTS }, (_, nth) =>
        document(segment * DOCUMENTS + nth, `số ${nth} cũ rồi`),
      );
      await addDocuments(segment + 1, own);
    }
    await addDocuments(SEGMENTS + 1, [document(DOCUMENTS + 7, 'số bảy mới')]);
    const other = openStore({ name });
    const old = Array.from({ length: SEGMENTS }, (_, segment) => segment * DOCUMENTS + 7).reverse();
    const newer = old.filter((nth) => nth !== DOCUMENTS + 7);
    expect(await find('"số 7 cũ"', other)).toEqual(newer);
    expectValue(await store.catchUp());
    expect(await Promise.all([countRows('segments'), countRows('columns'), countRows('titles')])).toEqual([2, 2, 2]);
    for (const from of [other, store, openStore({ name })]) {
      expect(await find('"số 7 cũ"', from)).toEqual(newer);
      expect(await find('mới', from)).toEqual([DOCUMENTS + 7]);
      expect(await find('cũ', from)).toHaveLength(SEGMENTS * DOCUMENTS - 1);
    }
    expectValue(await store.catchUp());
    expect(await countRows('segments')).toBe(2);
  });
});

describe('words in a row', () => {
  test('are found in what was just written, and in stored segments', async () => {
    await expectAll();
    await queue('clipping-0', MANY);
    expectValue(await store.catchUp());
    expect(await countRows('segments')).toBe(1);
    await expectAll();
    await expectAll(openStore({ name }));
  });

  test('are found after segments were joined, also from a window that had loaded them before', async () => {
    const other = openStore({ name });
    for (let nth = 1; nth < SEGMENTS; nth += 1) {
      await clip(10 + nth, 'Không có gì');
      await storeSegmentWith(`clipping-${10 + nth}`);
    }
    expect(await countRows('segments')).toBe(SEGMENTS - 1);
    expect(await find('"hộ nghèo"', other)).toEqual([0]);
    expectValue(await store.editClipping('clipping-3', { note: 'hộ nghèo' }, { actId: 'edit', now: NOW }));
    await storeSegmentWith('clipping-3');
    expect(await Promise.all([countRows('segments'), countRows('columns'), countRows('sequences')])).toEqual([1, 1, 1]);
    for (const from of [other, store, openStore({ name })]) {
      expect(await find('"hộ nghèo"', from)).toEqual([3, 0]);
      expect(await find('"thu ngân sách nhà nước"', from)).toEqual([3]);
    }
  });

  test('asked for while others are looked for, they are found all the same', async () => {
    for (const nth of [10, 11]) {
      await storeSegmentWith('clipping-0');
      await clip(nth, 'Không có gì');
    }
    const queries = ['"hộ nghèo"', '"nghèo hộ"', '"thu ngân sách nhà nước"', '"hộ nghèo"'];
    expect(await Promise.all(queries.map((query) => find(query)))).toEqual([[0], [2], [3], [0]]);
    await expectAll();
  });

  test('are counted by facets as they are found', async () => {
    const { total, facets } = expectValue(await store.countFacets({ state: 'kept', query: '"hộ nghèo"' }, ['day']));
    expect(total).toBe(1);
    expect([...facets.day.values()]).toEqual([1]);
  });
});

describe('a stored piece of the index whose file is gone', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** Words so many and long that their segment is large enough for a file: of neighbours it has only what they do not share. */
  const manyWords = () => Array.from({ length: 1_200 }, (_, nth) => aLongWord(nth)).join(' ');
  /** Letters alone: digits would be looked at for quantities, which takes longer than all else. */
  const aLongWord = (nth: number) =>
    hash('sha256', String(nth)).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

  /** As Chromium answers where the file of a large row is missing: whatever lies under these keys is not to be read. */
  const loseFiles = async (table: 'segments' | 'columns') => {
    const database = await declareDatabase(name).open();
    const lost = new Set<unknown>(await database.table(table).toCollection().primaryKeys());
    database.close();
    expect(lost.size).toBeGreaterThan(0);
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === table && lost.has(key))
        throw new DOMException('Data lost due to missing file.', 'NotReadableError');
      return get.call(this, key);
    });
  };

  /** What is read of a file given to the database, once: Chromium says the one or the other. */
  const loseFile = (error: string) => async () => {
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(
      new DOMException('A file could not be found.', error),
    );
  };
  const loseRow = async () => {
    const database = await declareDatabase(name).open();
    await database.table('segmentFiles').clear();
    database.close();
  };

  test.each([
    ['segments', () => loseFiles('segments')],
    ['columns', () => loseFiles('columns')],
    ['the file of a segment', loseFile('NotFoundError')],
    ['the file of a segment, otherwise', loseFile('NotReadableError')],
    ['the row with the file of a segment', loseRow],
  ] as const)('is made anew from the clippings: %s', async (_, lose) => {
    await clip(TEXTS.length, manyWords());
    await storeSegmentWith('clipping-0');
    expect(await Promise.all([countRows('segments'), countRows('segmentFiles')])).toEqual([1, 1]);
    await lose();
    const later = openStore({ name });
    await expectAll(later);
    expectValue(await later.countIndicators());
    expect(await countRows('segments')).toBe(0);
    expect(await countRows('unindexed')).toBe(TEXTS.length + 1);
    expectValue(await later.catchUp({ fewest: 1 }));
    expect(await countRows('segments')).toBe(1);
    await expectAll(openStore({ name }));
  });
});

test('segments of before they had files are found, also beside others, and get theirs when nothing else is going on', async () => {
  await storeSegmentWith('clipping-0');
  const database = declareDatabase(name);
  await database.open();
  const [filed] = await database.segmentFiles.toArray();
  if (!filed) throw new Error('nothing was stored');
  await database.segments.update(filed.id, { segment: await readFiled<Segment>(filed.segment) });
  await database.segmentFiles.clear();
  database.close();
  const later = openStore({ name });
  await expectAll(later);
  await clip(4, 'Tỷ lệ hộ nghèo giảm.');
  expectValue(await later.catchUp({ fewest: 1 }));
  expect(await Promise.all([countRows('segments'), countRows('segmentFiles')])).toEqual([2, 2]);
  for (const from of [later, openStore({ name })]) {
    expect(await find('"hộ nghèo"', from)).toEqual([4, 0]);
    expect(await find('"ngân sách" "76,5 tỷ"', from)).toEqual([3]);
  }
  const after = declareDatabase(name);
  await after.open();
  expect((await after.segments.toArray()).map((row) => Object.keys(row).sort())).toEqual([
    ['id', 'upTo'],
    ['id', 'upTo'],
  ]);
  after.close();
});
