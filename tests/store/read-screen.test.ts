import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readScreen } from '@/entrypoints/wake-database/read-screen';
import { openStore } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { DATABASE_NAME, NATIVE_VERSIONS, SCHEMA_VERSION } from '@/utils/stored-names';
import { aClip, expectValue } from './clips';

/*
 * The first script of the library page reads the reader's own database before any code of ours has come. It has one name,
 * which no other test uses: each test here begins without it.
 */

const TODAY = SCHEMA_VERSION * NATIVE_VERSIONS;
const NEWEST = Promise.resolve('newest');

beforeEach(() => Dexie.delete(DATABASE_NAME));
afterEach(async () => {
  vi.unstubAllGlobals();
  await Dexie.delete(DATABASE_NAME);
});

/** A library laid out by today's code, with its beginning written down. */
const layOut = async () => {
  const database = declareDatabase(DATABASE_NAME);
  await database.open();
  await database.firstScreens.put({ list: 'kept newest', rows: [], total: 3 });
  database.close();
};

/** A database under our name of another version, with one table. */
const layOutOther = (version: number): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onupgradeneeded = () => void request.result.createObjectStore('something');
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

const stored = async () => (await indexedDB.databases()).filter(({ name }) => name === DATABASE_NAME);

test('the beginning of the list is read as it is stored, in the order asked for', async () => {
  await layOut();
  expect(await readScreen(NEWEST)).toEqual({ list: 'kept newest', rows: [], total: 3 });
  expect(await readScreen(Promise.resolve('title'))).toBeNull();
});

test('where there is no library none is made', async () => {
  expect(await readScreen(NEWEST)).toBeNull();
  expect(await stored()).toEqual([]);
});

test.each([1, TODAY - NATIVE_VERSIONS, TODAY + NATIVE_VERSIONS])(
  'one of version %i is left as it is',
  async (version) => {
    await layOutOther(version);
    expect(await readScreen(NEWEST)).toBeNull();
    expect(await stored()).toEqual([{ name: DATABASE_NAME, version }]);
  },
);

test('one of today that lacks the table is left to who opens it next', async () => {
  await layOutOther(TODAY);
  expect(await readScreen(NEWEST)).toBeNull();
});

test('nobody is kept from deleting the database, neither afterwards nor meanwhile', async () => {
  await layOut();
  const order: string[] = [];
  const sort = new Promise<string>((resolve) => {
    setTimeout(() => {
      const deletion = indexedDB.deleteDatabase(DATABASE_NAME);
      deletion.onblocked = () => order.push('blocked');
      deletion.onsuccess = () => order.push('deleted');
      resolve('newest');
    }, 0);
  });
  await readScreen(sort);
  await vi.waitFor(() => expect(order).toContain('deleted'));
  expect(order).toEqual(['deleted']);
});

test('a browser that does not list its databases is not asked further', async () => {
  vi.stubGlobal('indexedDB', { open: () => expect.unreachable() });
  expect(await readScreen(NEWEST)).toBeNull();
});

test('the store writes the record that is read here', async () => {
  const store = openStore({});
  expectValue(await store.saveClip(aClip({ keep: true })));
  expectValue(await store.keepFirstScreen({ state: 'kept', sort: 'newest' }));
  const record = await readScreen(NEWEST);
  expect(store.takeFirstScreen({ state: 'kept' }, record)).toEqual(await store.readFirstScreen({ state: 'kept' }));
  store.close();
});
