import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { packJson, unpackJson } from '@/utils/store/packing/pack';
import { type Database, declareDatabase } from '@/utils/store/records/database';
import { aClip, collect, editedText, expectValue, freshName, hashOf } from './clips';
import { damageMark, storedMarks } from './stored-marks';

const NOW = '2025-11-22T08:00:00+07:00';

let store: Store;
let database: Database;

beforeEach(async () => {
  const name = freshName();
  store = openStore({ name });
  database = declareDatabase(name);
  for (const nth of [1, 2]) {
    expectValue(await store.saveClip(aClip({ nth, keep: true, article: { identity: `site/${nth}` } })));
  }
  const changed = { identity: 'site/1', text: `Mới.\n${editedText('4,49%', '4,29%')}` };
  expectValue(await store.saveClip(aClip({ nth: 3, article: changed })));
  const markIds = ['mark-1-1'];
  expectValue(await store.act('clipping-1', { actId: 'a', act: { type: 'confirm', markIds }, now: NOW }));
  await database.open();
});

const check = async () => expectValue(await store.checkIntegrity({ hash: async (text) => hashOf(text) }));
const kinds = async () => (await check()).findings.map(({ kind, id }) => `${kind} ${id}`);
/** Repairs, and says what a new check still finds. */
const mend = async () => {
  expectValue(await store.repair((await check()).findings, NOW));
  return kinds();
};

test('a whole library has nothing to find, and a repair of it changes nothing', async () => {
  const report = await check();
  expect(report).toMatchObject({ clippings: 2, versions: 3, steps: 1, findings: [] });
  expect(report.marks).toBeGreaterThan(4);
  // The steps of a history are told by their numbers: their ids are in no order.
  const act = { type: 'reject', markIds: ['mark-1-2'] } as const;
  expectValue(await store.act('clipping-1', { actId: '0', act, now: NOW }));
  expect(await kinds()).toEqual([]);
  const before = await collect(store.exportItems('all'));
  expect(expectValue(await store.repair([], NOW))).toEqual({ mended: 0 });
  expect(await collect(store.exportItems('all'))).toEqual(before);
});

test('it says how far it is', async () => {
  const seen: string[] = [];
  await store.checkIntegrity({ onProgress: (done, total) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(['2/2']);
});

test('a library of many clippings is looked through to its end, and counted as a whole', async () => {
  for (let nth = 11; nth <= 60; nth += 1) {
    expectValue(await store.saveClip(aClip({ nth, keep: true, article: { identity: `site/${nth}` } })));
  }
  // Records are looked at in the order of their ids, some at a time: the last of all is this one.
  await database.clippings.update('clipping-60', { counts: null as never }); // `as`: the damage
  await database.clippings.update('clipping-59', { note: 'Đã đối chiếu' });
  const seen: string[] = [];
  const report = expectValue(
    await store.checkIntegrity({ onProgress: (done, total) => seen.push(`${done}/${total}`) }),
  );
  expect(report.findings.map(({ id }) => id)).toEqual(['clipping-60']);
  expect(report).toMatchObject({ clippings: 52, versions: 53, marks: (await storedMarks(database)).length });
  expect(seen).toEqual(['50/52', '52/52']);
});

test('without a way to hash texts they are not compared, and nothing is said against them', async () => {
  await database.clippings.update('clipping-2', { contentHash: hashOf('another text') });
  expect(await kinds()).toEqual(['changed-text version-2']);
  expect(expectValue(await store.checkIntegrity()).findings).toEqual([]);
});

/** Empties an index beside its table, as a damaged file of the database would. */
const loseIndex = async (table: string, index: string): Promise<void> => {
  type Raw = { rawObjectStores: Map<string, { rawIndexes: Map<string, { records: { clear(): void } }> }> };
  // `as`: the databases of `fake-indexeddb` hold what they store here
  const { _rawDatabase: raw } = database.backendDB() as unknown as { readonly _rawDatabase: Raw };
  const found = raw.rawObjectStores.get(table)?.rawIndexes.get(index);
  if (!found) throw new Error(`no index ${table}.${index}`);
  found.records.clear();
};

describe('damage that can be mended', () => {
  test.each([
    'clippings.identity',
    'clippings.state',
    'clippings.[state+clippedAt]',
    'clippings.[state+updatedAt]',
    'versions.clippingId',
    'versions.[clippingId+number]',
    'history.clippingId',
    'history.[clippingId+seq]',
  ])('an index that lost its entries: %s', async (name) => {
    const [table = '', index = ''] = name.split('.');
    const rows = await database.table(table).toArray();
    await loseIndex(table, index);
    expect(await kinds()).toContain(`broken-index ${name}`);
    await mend();
    expect(await mend()).toEqual([]); // what could not be seen without it is mended the second time
    expect(await database.table(table).orderBy(index).count()).toBe(rows.length);
    expect(await database.table(table).toArray()).toEqual(rows);
  });

  test('wrong counts', async () => {
    const row = await database.clippings.get('clipping-1');
    await database.clippings.update('clipping-1', { counts: { ...row?.counts, accepted: 77 } as never }); // the damage
    expect(await kinds()).toEqual(['wrong-counts clipping-1']);
    expect(await mend()).toEqual([]);
    expect(expectValue(await store.readClipping('clipping-1')).clipping.counts.accepted).toBe(1);
  });

  test('a mark on other words is found again; one whose words are nowhere waits unanchored', async () => {
    const ofMark = async (id: string) => (await storedMarks(database)).find((mark) => mark.id === id);
    const own = (await storedMarks(database)).filter(({ clippingId }) => clippingId === 'clipping-2');
    const [first, second] = own.sort((one, other) => one.anchor.start - other.anchor.start);
    if (!first || !second) throw new Error('Two marks are needed.');
    await damageMark(database, first.id, { anchor: { ...first.anchor, start: first.anchor.start + 3 } });
    await damageMark(database, second.id, { anchor: { ...second.anchor, quote: '999,9%', prefix: '', suffix: '' } });
    expect((await kinds()).sort()).toEqual([`misplaced-mark ${first.id}`, `misplaced-mark ${second.id}`].sort());
    const stamps = expectValue(await store.readStamps());
    expect(await mend()).toEqual([]);
    expect(expectValue(await store.readStamps())).not.toEqual(stamps); // the next backup must take it along
    expect((await ofMark(first.id))?.anchor.start).toBe(first.anchor.start);
    expect(await ofMark(second.id)).toMatchObject({ anchored: false, anchor: { quote: '999,9%' } });
  });

  test('a version that is not on record', async () => {
    await database.versions.delete('version-2');
    expect(await kinds()).toEqual(['missing-version clipping-2']);
    expect(await mend()).toEqual([]);
    expect(expectValue(await store.readClipping('clipping-2')).versions).toHaveLength(1);
  });

  test('a clipping whose own record is gone comes back with text, marks and history', async () => {
    const before = expectValue(await store.readClipping('clipping-1'));
    await database.clippings.delete('clipping-1');
    expect(await kinds()).toEqual(['lost-clipping clipping-1']);
    expect(await mend()).toEqual([]);
    const after = expectValue(await store.readClipping('clipping-1'));
    expect([after.body, after.marks, after.canUndo]).toEqual([before.body, before.marks, true]);
    expect(after.clipping).toMatchObject({ title: before.clipping.title, url: before.clipping.url, state: 'kept' });
  });
});

describe('a clipping made anew', () => {
  /** As it was before its record was lost. */
  const lose = async (id: string) => {
    const { clipping } = expectValue(await store.readClipping(id));
    await database.clippings.delete(id);
    return clipping;
  };

  test('says what its newest version says, and that it was changed now', async () => {
    const newest = { identity: 'site/1', text: `Mới hơn.\n${editedText('4,49%', '4,39%')}` };
    expectValue(await store.saveClip(aClip({ nth: 0, article: newest }))); // "version-0": ids are in no order, either
    const before = await lose('clipping-1');
    await mend();
    const { clipping } = expectValue(await store.readClipping('clipping-1'));
    const { url, title, publishedAt, clippedAt, contentHash, version, counts, site } = before;
    expect(clipping).toMatchObject({ url, title, publishedAt, clippedAt, contentHash, version, counts, site });
    expect(clipping).toMatchObject({
      state: 'kept',
      updatedAt: NOW,
      trashedAt: null,
      tags: [],
      note: null,
    });
    expect(clipping.version).toBe(3);
  });

  test('is found by its words again', async () => {
    await lose('clipping-1');
    expectValue(await store.catchUp());
    await mend();
    expectValue(await store.catchUp());
    const found = expectValue(await store.listClippings({ state: 'kept', query: 'nam khao' }));
    expect(found.total).toBe(2);
  });

  test('stands beside another clipping of its address, and takes nothing from it', async () => {
    const { url } = await lose('clipping-1');
    await database.clippings.update('clipping-2', { identity: url });
    expect(await mend()).toEqual([]);
    const identities = (await database.clippings.toArray()).map(({ id, identity }) => `${id} ${identity}`);
    expect(identities.sort()).toEqual([`clipping-1 ${url}#clipping-1`, `clipping-2 ${url}`]);
  });

  test('has the address as its identity where nobody has it', async () => {
    const { url } = await lose('clipping-1');
    await mend();
    expect((await database.clippings.get('clipping-1'))?.identity).toBe(url);
  });

  test('names no source where its version has no address', async () => {
    await lose('clipping-1');
    await database.versions.where('clippingId').equals('clipping-1').modify({ url: 'không có' });
    expect(await mend()).toEqual([]);
    expect(await database.clippings.get('clipping-1')).toMatchObject({ site: '', url: 'không có' });
  });

  test('is not made without its text, nor without a version', async () => {
    const { versionId } = (await database.clippings.get('clipping-1')) ?? {};
    await lose('clipping-1');
    await database.bodies.delete(versionId ?? '');
    await lose('clipping-2');
    await database.versions.where('clippingId').equals('clipping-2').delete();
    const found = (await check()).findings;
    expect(found.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(
      [`missing-text ${versionId}`, 'lost-clipping clipping-1', 'lost-clipping clipping-2'].sort(),
    );
    expect(expectValue(await store.repair(found, NOW))).toEqual({ mended: 0 });
    expect(await database.clippings.count()).toBe(0);
  });
});

test('of a clipping that is gone a step alone is enough to say so', async () => {
  await database.clippings.delete('clipping-1');
  await database.versions.where('clippingId').equals('clipping-1').delete();
  await database.markSets.delete('clipping-1');
  expect(await kinds()).toEqual(['lost-clipping clipping-1']);
});

test('of two marks on other words the one that is asked for is found again, and the other left as it is', async () => {
  const moved = ({ id, anchor }: Awaited<ReturnType<typeof storedMarks>>[number]) =>
    damageMark(database, id, { anchor: { ...anchor, start: anchor.start + 2 } });
  const [first, second] = (await storedMarks(database)).filter(({ clippingId }) => clippingId === 'clipping-2');
  if (!first || !second) throw new Error('Two marks are needed.');
  await moved(first);
  await moved(second);
  const found = (await check()).findings;
  expect(
    expectValue(
      await store.repair(
        [...found].filter(({ id }) => id === first.id),
        NOW,
      ),
    ),
  ).toEqual({ mended: 1 });
  expect(await kinds()).toEqual([`misplaced-mark ${second.id}`]);
});

test('a version of the right number that is another one is not the clipping’s', async () => {
  const version = await database.versions.get('version-2');
  await database.versions.delete('version-2');
  await database.versions.put({ ...version, id: 'version-of-another' } as never); // `as`: the damage
  expect(await kinds()).toEqual(expect.arrayContaining(['missing-version clipping-2']));
});

test('a version that is made anew says what its clipping says, and no alarm', async () => {
  const before = await database.versions.get('version-2');
  await database.versions.delete('version-2');
  await mend();
  expect(await database.versions.get('version-2')).toEqual({ ...before, alarms: [] });
});

test('a clipping whose version has another number has none on record', async () => {
  await database.versions.update('version-2', { number: 7 });
  expect(await kinds()).toEqual(['missing-version clipping-2']);
});

test('what others stand on is mended first, whatever came first, and what was mended is counted', async () => {
  await database.clippings.delete('clipping-1');
  await loseIndex('versions', 'clippingId');
  await damageMark(database, 'mark-2-1', { status: 'maybe' });
  const found = (await check()).findings;
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['lost-clipping', 'broken-index']));
  const inWrongOrder = [...found].sort((a, b) => b.kind.localeCompare(a.kind));
  // Not counted: the mark that cannot be read, and what only looked wrong without the index.
  expect(expectValue(await store.repair(inWrongOrder, NOW)).mended).toBeGreaterThanOrEqual(2);
  expect(await kinds()).toEqual(['unreadable-mark mark-2-1']);
});

test('one that cannot be mended does not keep the next from it', async () => {
  const row = await database.clippings.get('clipping-2');
  await database.clippings.update('clipping-2', { counts: { ...row?.counts, accepted: 77 } as never }); // the damage
  const gone = { kind: 'wrong-counts', id: 'a-clipping-that-is-gone' } as const;
  const unknown = { kind: 'misplaced-mark', id: 'mark-2-1' } as const; // of no clipping
  const found = (await check()).findings;
  expect(expectValue(await store.repair([gone, unknown, ...found], NOW))).toEqual({ mended: 1 });
  expect(await kinds()).toEqual([]);
});

describe('damage that stays, and is said', () => {
  test('a text that is not the one that was clipped', async () => {
    const body = unpackJson((await database.bodies.get('version-2'))?.bytes ?? new Uint8Array());
    const changed: unknown = JSON.parse(JSON.stringify(body).replace('4,49%', '4,94%'));
    await database.bodies.put({ versionId: 'version-2', bytes: packJson(changed) });
    const found = await kinds();
    expect(found).toContain('changed-text version-2');
    // The mark that quoted the number stands on other words now, and is not moved to a wrong number.
    expect((await mend()).filter((one) => !one.startsWith('misplaced'))).toEqual(['changed-text version-2']);
  });

  test.each([
    [
      'a clipping that cannot be read',
      'unreadable-clipping clipping-2',
      () => database.clippings.update('clipping-2', { title: 7 as never }),
    ],
    [
      'a mark that cannot be read',
      'unreadable-mark mark-2-1',
      () => damageMark(database, 'mark-2-1', { status: 'maybe' }),
    ],
    [
      'a row of marks that cannot be read',
      'unreadable-mark clipping-2',
      () => database.markSets.update('clipping-2', { bytes: new Uint8Array([1, 9, 0, 0, 0, 7]) }),
    ],
    [
      'a text that cannot be read',
      'unreadable-text version-2',
      () => database.bodies.put({ versionId: 'version-2', bytes: new Uint8Array([1]) }),
    ],
    ['an older text that is gone', 'missing-text version-1', () => database.bodies.delete('version-1')],
    ['the newest text gone', 'missing-text version-2', () => database.bodies.delete('version-2')],
    ['a step that is gone', 'broken-history clipping-1', () => database.history.update('a', { seq: 3 })],
  ])('%s', async (_name, finding, damage) => {
    await damage();
    expect(await kinds()).toEqual([finding]);
    const rows = await Promise.all(database.tables.map((table) => table.count()));
    expect(await mend()).toEqual([finding]);
    expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(rows);
  });
});
