import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, ROOMS, type Store } from '@/utils/store';
import { type Database, declareDatabase } from '@/utils/store/records/database';
import { aClip, expectValue, freshName } from './clips';

let store: Store;
let database: Database;

beforeEach(async () => {
  const name = freshName();
  store = openStore({ name });
  expectValue(await store.stats());
  database = declareDatabase(name);
  await database.open();
});

const measure = async () => expectValue(await store.measureRooms());

/** A page kept whole, of so many bytes. */
const aCopy = (nth: number, length: number) => ({
  clippingId: `clipping-${nth}`,
  savedAt: '2025-10-02T09:00:00+07:00',
  bytes: new Uint8Array(length),
  pictures: 0,
  missing: [],
});

test('every table takes room that is shown, but for the few entries of the reader’s own codebook', () => {
  const shown = new Set<string>(Object.values(ROOMS).flat());
  expect(database.tables.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual(['indicators']);
});

test('an empty library takes none', async () => {
  await database.tallies.clear(); // three counts, of which each library has some
  expect(Object.values(await measure())).toEqual(Object.keys(ROOMS).map(() => 0));
});

test('bytes count as many as they are, in the room they lie in and in no other', async () => {
  const before = await measure();
  await database.offlineCopies.bulkPut([aCopy(1, 300_000), aCopy(2, 100_000)]);
  const { offline, ...others } = await measure();
  expect(offline).toBeGreaterThan(400_000);
  expect(offline).toBeLessThan(401_000);
  expect({ ...others, offline: 0 }).toEqual(before);
});

test('a file counts as large as it is', async () => {
  await database.table('segmentFiles').put({ id: 1, segment: { file: new Blob([new Uint8Array(70_000)]) } });
  const { index } = await measure();
  expect(index).toBeGreaterThan(70_000);
  expect(index).toBeLessThan(71_000);
});

test('of many rows a few are looked at, and the others are taken to be like them', async () => {
  const copies = Array.from({ length: 90 }, (_, nth) => aCopy(nth, 1_000));
  await database.offlineCopies.bulkPut([...copies]);
  const { offline } = await measure();
  expect(offline).toBeGreaterThan(90_000);
  expect(offline).toBeLessThan(99_000);
});

describe('records count about as many bytes as they have letters', () => {
  test.each(['clippings', 'history'] as const)('%s', async (room) => {
    expectValue(await store.saveClip(aClip({ keep: true })));
    const markIds = ['mark-1-1'];
    for (const [nth, type] of (['confirm', 'reject', 'reset'] as const).entries()) {
      const now = '2025-10-02T10:00:00+07:00';
      expectValue(await store.act('clipping-1', { actId: `act-${nth}`, act: { type, markIds }, now }));
    }
    const rows = await Promise.all(ROOMS[room].map((name) => database.table(name).toArray()));
    const letters = JSON.stringify(rows).length;
    const size = (await measure())[room];
    expect(size).toBeGreaterThan(letters * 0.8);
    expect(size).toBeLessThan(letters * 1.1);
  });
});
