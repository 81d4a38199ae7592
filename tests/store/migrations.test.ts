import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { openStore } from '@/utils/store';
import { connect } from '@/utils/store/records/connection';
import { declareDatabase, SCHEMA } from '@/utils/store/records/database';
import { SCHEMA_VERSION } from '@/utils/stored-names';
import { collect, expectValue, freshName } from './clips';
import { layOut, recordSample, type Sample } from './samples/sample';
import { tablesOf } from './tables-of';

const FOLDER = new URL('./samples/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => /^v\d+\.json$/.test(file));
const readSample = (file: string): Sample => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

test('every schema version has its sample', () => {
  const expected = Object.keys(SCHEMA).map((version) => `v${version}.json`);
  expect([...FILES].sort()).toEqual(expected.sort());
});

describe.each(FILES)('a database as %s recorded it', (file) => {
  const open = async () => {
    const name = freshName();
    await layOut(name, readSample(file));
    return openStore({ name });
  };

  test('opens with every clipping, mark and step', async () => {
    const store = await open();
    expect(expectValue(await store.stats())).toMatchObject({ drafts: 1, kept: 1, trashed: 1, versions: 4 });
    const { clipping, body, marks, versions, brokenMarks } = expectValue(await store.readClipping('clipping-1'));
    expect(clipping).toMatchObject({ note: 'Đã đối chiếu', tags: ['hộ nghèo'], version: 2 });
    expect(brokenMarks).toEqual([]);
    expect(new Set(marks.map((mark) => mark.status))).toEqual(
      new Set(['suggested', 'confirmed', 'corrected', 'rejected']),
    );
    for (const { anchor, anchored } of marks) {
      if (anchored) expect(body.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
    }
    expect(versions.flatMap((version) => version.alarms).map(({ was, now }) => [was, now])).toEqual([
      ['4,49%', '4,29%'],
    ]);
  });

  test('goes on from there: undo to the beginning, list, search, export', async () => {
    const store = await open();
    for (let left = 10; expectValue(await store.readClipping('clipping-1')).canUndo; left -= 1) {
      expect(left).toBeGreaterThan(0);
      expectValue(await store.undo('clipping-1', { now: '2025-11-01T09:00:00+07:00' }));
    }
    expectValue(await store.catchUp());
    const { marks } = expectValue(await store.readClipping('clipping-1'));
    const quantities = marks.filter(({ quantity }) => quantity !== null);
    expect(expectValue(await store.findFigures({}))).toHaveLength(quantities.length);
    expect(new Set(marks.map((mark) => mark.status))).toEqual(new Set(['suggested']));
    expect(expectValue(await store.listClippings({ state: 'kept', query: 'nam khao' })).total).toBe(1);
    expect(await collect(store.exportItems('all'))).toHaveLength(1);
  });
});

test('today’s schema still writes what its sample says', async () => {
  const sample = await recordSample(freshName(), tablesOf(SCHEMA_VERSION), SCHEMA_VERSION);
  const recorded = readSample(`v${SCHEMA_VERSION}.json`);
  expect(sample.stores).toEqual(recorded.stores);
  // `revision` is absent in rows from before it, which mean the same without it.
  const fieldsOf = (row: object) => Object.keys(row).filter((field) => field !== 'revision');
  const shape = ({ rows }: Sample) =>
    Object.fromEntries(Object.entries(rows).map(([table, content]) => [table, fieldsOf(content[0] ?? {}).sort()]));
  expect(shape(sample)).toEqual(shape(recorded));
});

describe('an upgrade broken off half-way', () => {
  /** A schema that does not exist yet: it changes every clipping, one after the other. */
  const upgradeTo = (version: number, name: string, breakAfter: number) => {
    const next = new Dexie(name);
    next.version(version).stores({ ...tablesOf(SCHEMA_VERSION), novelties: 'id' });
    next.version(version).upgrade(async (transaction) => {
      let changed = 0;
      for (const clipping of await transaction.table('clippings').toArray()) {
        if (changed === breakAfter) throw new Error('killed');
        await transaction.table('clippings').put({ ...clipping, invention: 'new' });
        changed += 1;
      }
    });
    return next;
  };

  test.each([0, 1, 2])(
    'after %i clippings: the old version goes on with all of them as they were',
    async (breakAfter) => {
      const name = freshName();
      await layOut(name, readSample(`v${SCHEMA_VERSION}.json`));
      const rows = async () => {
        const database = await new Dexie(name).open();
        const all = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
        database.close();
        return { version: database.verno, all };
      };
      const before = await rows();
      await expect(upgradeTo(SCHEMA_VERSION + 1, name, breakAfter).open()).rejects.toThrow('killed');
      expect(await rows()).toEqual(before);
      const store = openStore({ name });
      expect(expectValue(await store.checkIntegrity()).findings).toEqual([]);
      expect(expectValue(await store.undo('clipping-1', { now: '2025-11-01T09:00:00+07:00' })).seq).toBeGreaterThan(0);
    },
  );

  test('tried again it comes through, and from then on the old version keeps its hands off', async () => {
    const name = freshName();
    await layOut(name, readSample(`v${SCHEMA_VERSION}.json`));
    await expect(upgradeTo(SCHEMA_VERSION + 1, name, 1).open()).rejects.toThrow('killed');
    const next = await upgradeTo(SCHEMA_VERSION + 1, name, Number.POSITIVE_INFINITY).open();
    const clippings = await next.table('clippings').toArray();
    expect(clippings.map(({ invention }) => invention)).toEqual(clippings.map(() => 'new'));
    next.close();
    expect(await openStore({ name }).stats()).toMatchObject({ ok: false, reason: 'newer-version' });
  });
});

test('an upgrade that another window keeps waiting says so each time it is tried, and is made once', async () => {
  const name = freshName();
  await layOut(name, readSample('v8.json'));
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const database = declareDatabase(name);
  const connection = connect(database, 50);
  const first = await connection.ready();
  expect(first).toMatchObject({ ok: false });
  expect(await connection.ready()).toEqual(first);
  holder.close();
  await expect.poll(async () => (await connection.ready()).ok).toBe(true);
  // Version 9 notes every clipping once for the index.
  expect(await database.unindexed.count()).toBe(await database.clippings.count());
  connection.close();
});
