import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { declareDatabase } from '@/utils/store/records/database';
import { failureOf } from '@/utils/store/records/reasons';
import { createStore } from '@/utils/store/store';
import { SCHEMA_VERSION } from '@/utils/stored-names';
import { aClip, collect, editedText, expectValue, freshName } from './clips';
import { damageMark } from './stored-marks';

const NOW = '2025-10-02T10:00:00+07:00';
const TABLES = ['clippings', 'bodies', 'versions', 'markSets', 'history'] as const;
type TableName = (typeof TABLES)[number];

/** Everything in the database, for telling whether anything was written. */
const dump = async (name: string) => {
  const database = declareDatabase(name);
  await database.open();
  const tables = await Promise.all(TABLES.map((table) => database.table(table).toArray()));
  database.close();
  return tables;
};

const breakable = (name: string) => {
  const database = declareDatabase(name);
  const store = createStore(database);
  /** Makes the next write of a table fail, as a full disk or a killed process would. */
  const breakAt = (table: TableName, error: Error) => {
    const refuse = () => {
      throw error;
    };
    database.table(table).hook('creating', refuse);
    database.table(table).hook('updating', refuse);
    return () => {
      database.table(table).hook('creating').unsubscribe(refuse);
      database.table(table).hook('updating').unsubscribe(refuse);
    };
  };
  return { database, store, breakAt };
};

describe('a fault in the middle of a transaction', () => {
  test.each(['bodies', 'versions', 'markSets', 'clippings'] as const)(
    'while %s are written: a clip is wholly absent',
    async (table) => {
      const name = freshName();
      const { store, breakAt } = breakable(name);
      await store.stats();
      const empty = await dump(name);
      const mend = breakAt(table, new Error('killed'));
      expect(await store.saveClip(aClip())).toMatchObject({ ok: false, reason: 'broken' });
      expect(await dump(name)).toEqual(empty);
      mend();
      expect(expectValue(await store.saveClip(aClip())).outcome).toBe('new');
    },
  );

  test.each(['markSets', 'history', 'clippings'] as const)(
    'while %s are written: an act is wholly absent and can be sent again',
    async (table) => {
      const name = freshName();
      const { store, breakAt } = breakable(name);
      await store.saveClip(aClip());
      const before = await dump(name);
      const markIds = expectValue(await store.readClipping('clipping-1')).marks.map((mark) => mark.id);
      const request = { actId: 'a', act: { type: 'reject', markIds } as const, now: NOW };
      const mend = breakAt(table, new Error('killed'));
      expect((await store.act('clipping-1', request)).ok).toBe(false);
      expect(await dump(name)).toEqual(before);
      mend();
      expect(expectValue(await store.act('clipping-1', request))).toEqual({ seq: 1 });
    },
  );

  test.each(['bodies', 'versions', 'markSets', 'clippings'] as const)(
    'while %s are written: a new version is wholly absent',
    async (table) => {
      const name = freshName();
      const { store, breakAt } = breakable(name);
      await store.saveClip(aClip());
      const before = await dump(name);
      breakAt(table, new Error('killed'));
      const changed = aClip({ nth: 2, article: { text: `Mới.\n${editedText('4,49%', '4,29%')}` } });
      expect((await store.saveClip(changed)).ok).toBe(false);
      expect(await dump(name)).toEqual(before);
    },
  );

  test('an import with one bad item takes nothing in', async () => {
    const name = freshName();
    const { store } = breakable(name);
    expectValue(await store.saveClip(aClip({ keep: true })));
    const [item] = await collect(store.exportItems('all'));
    if (item === undefined) throw new Error('Nothing was exported.');
    const before = await dump(name);
    const stranger = { ...item, clipping: { ...item.clipping, id: 'other', identity: 'other/1' }, marks: [] };
    const clash = { ...item, clipping: { ...item.clipping, identity: 'other/2' }, marks: [] };
    expect(await store.importItems([stranger, clash])).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await dump(name)).toEqual(before);
  });
});

describe('reasons of failure', () => {
  test('no space left is quota, also when wrapped in an abort', async () => {
    const { store, breakAt } = breakable(freshName());
    await store.stats();
    breakAt('bodies', new DOMException('', 'QuotaExceededError'));
    expect(await store.saveClip(aClip())).toMatchObject({ ok: false, reason: 'quota' });
    const wrapped = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    });
    expect(failureOf(wrapped).reason).toBe('quota');
  });

  test('a database of a newer schema is left alone', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ clippings: 'id', inventions: 'id' });
    await newer.open();
    newer.close();
    const { store } = breakable(name);
    expect(await store.saveClip(aClip())).toMatchObject({ ok: false, reason: 'newer-version' });
    expect(await store.stats()).toMatchObject({ ok: false, reason: 'newer-version' });
    const again = await new Dexie(name).open();
    expect([again.verno, again.tables.map((table) => table.name)]).toEqual([
      SCHEMA_VERSION + 1,
      ['clippings', 'inventions'],
    ]);
    again.close();
  });

  test('when another context upgrades, the store lets go, and writes nothing any more', async () => {
    const name = freshName();
    const { store } = breakable(name);
    expectValue(await store.saveClip(aClip()));
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ clippings: 'id, &identity', extra: 'id' });
    await newer.open();
    expect(await store.saveClip(aClip({ nth: 2 }))).toMatchObject({ ok: false, reason: 'blocked' });
    expect(await store.stats()).toMatchObject({ ok: false, reason: 'blocked' });
    expect(await newer.table('clippings').count()).toBe(1);
    newer.close();
  });

  test.each(['UnknownError', 'AbortError'])(
    'a database whose files the browser cannot read (%s) says so to readers and writers, and is tried again',
    async (name) => {
      const { database, store } = breakable(freshName());
      const error = new DOMException('Internal error opening backing store for indexedDB.open.', name);
      const open = vi.spyOn(database, 'open').mockReturnValue(Dexie.Promise.reject(error));
      expect(await store.stats()).toMatchObject({ ok: false, reason: 'unopenable' });
      expect(await store.saveClip(aClip())).toMatchObject({ ok: false, reason: 'unopenable' });
      open.mockRestore();
      expect(expectValue(await store.saveClip(aClip())).outcome).toBe('new');
    },
  );

  test('a database that never opens is given up', async () => {
    vi.useFakeTimers();
    try {
      const database = declareDatabase(freshName());
      vi.spyOn(database, 'open').mockReturnValue(new Dexie.Promise(() => {}));
      const store = createStore(database);
      const answer = store.stats();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await answer).toMatchObject({ ok: false, reason: 'blocked' });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('damaged records', () => {
  test('are reported and skipped by lists, refused by reading, and never removed', async () => {
    const { store, database } = breakable(freshName());
    for (const nth of [1, 2])
      expectValue(await store.saveClip(aClip({ nth, keep: true, article: { identity: `a/${nth}` } })));
    await database.clippings.update('clipping-1', { title: 7 as unknown as string }); // as: the damage
    const page = expectValue(await store.listClippings({ state: 'kept' }));
    expect([page.items.map((item) => item.id), page.broken, page.total]).toEqual([['clipping-2'], ['clipping-1'], 2]);
    expect(expectValue(await store.listClippings({ state: 'kept', query: 'nậm khao' })).broken).toEqual(['clipping-1']);
    expect(await store.readClipping('clipping-1')).toMatchObject({ ok: false, reason: 'broken' });
    expect(await store.saveClip(aClip({ nth: 3, article: { identity: 'a/1' } }))).toMatchObject({
      ok: false,
      reason: 'broken',
    });
    expect(await database.clippings.count()).toBe(2);
  });

  test('a damaged mark does not hide the others', async () => {
    const { store, database } = breakable(freshName());
    await store.saveClip(aClip());
    const [first] = expectValue(await store.readClipping('clipping-1')).marks;
    await damageMark(database, first?.id ?? '', { status: 'maybe' });
    const read = expectValue(await store.readClipping('clipping-1'));
    expect(read.brokenMarks).toEqual([first?.id]);
    expect(read.marks.length).toBeGreaterThan(0);
  });

  test('a row of marks that cannot be read is said, hides no text, and is never written over', async () => {
    const { store, database } = breakable(freshName());
    await store.saveClip(aClip({ keep: true }));
    const [first] = expectValue(await store.readClipping('clipping-1')).marks;
    const bytes = (await database.markSets.get('clipping-1'))?.bytes.slice(0, 60) ?? new Uint8Array();
    await database.markSets.put({ clippingId: 'clipping-1', bytes });
    const read = expectValue(await store.readClipping('clipping-1'));
    expect([read.marks, read.brokenMarks, read.body.text.length > 0]).toEqual([[], ['clipping-1'], true]);
    const act = { type: 'reject', markIds: [first?.id ?? ''] } as const;
    expect(await store.act('clipping-1', { actId: 'a', act, now: NOW })).toMatchObject({ ok: false, reason: 'broken' });
    expect((await database.markSets.get('clipping-1'))?.bytes).toEqual(bytes);
    await expect(collect(store.exportItems('all'))).rejects.toThrow(/^broken/);
    expect(expectValue(await store.findUnreadable(['clipping-1']))).toEqual({ clippings: ['clipping-1'], marks: [] });
    expectValue(await store.catchUp());
    expect(expectValue(await store.listClippings({ state: 'kept', query: 'nậm khao' })).items).toHaveLength(1);
  });

  test('a body cut short is broken, not empty', async () => {
    const { store, database } = breakable(freshName());
    await store.saveClip(aClip({ keep: true }));
    const body = await database.bodies.get('version-1');
    await database.bodies.put({ versionId: 'version-1', bytes: body?.bytes.slice(0, 40) ?? new Uint8Array() });
    expect(await store.readClipping('clipping-1')).toMatchObject({ ok: false, reason: 'broken' });
    await expect(collect(store.exportItems('all'))).rejects.toThrow(/^broken/);
    expect(expectValue(await store.listClippings({ state: 'kept' })).items).toHaveLength(1);
  });
});
