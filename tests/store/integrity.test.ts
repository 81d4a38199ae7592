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
  const before = await collect(store.exportItems('all'));
  expect(expectValue(await store.repair([], NOW))).toEqual({ mended: 0 });
  expect(await collect(store.exportItems('all'))).toEqual(before);
});

test('it says how far it is', async () => {
  const seen: string[] = [];
  await store.checkIntegrity({ onProgress: (done, total) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(['2/2']);
});

describe('damage that can be mended', () => {
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
    ['a text that is gone', 'missing-text version-1', () => database.bodies.delete('version-1')],
    ['a step that is gone', 'broken-history clipping-1', () => database.history.update('a', { seq: 3 })],
  ])('%s', async (_name, finding, damage) => {
    await damage();
    expect(await kinds()).toEqual([finding]);
    const rows = await Promise.all(database.tables.map((table) => table.count()));
    expect(await mend()).toEqual([finding]);
    expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(rows);
  });
});
