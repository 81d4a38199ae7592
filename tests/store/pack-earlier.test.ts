import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { type Database, declareDatabase } from '@/utils/store/records/database';
import { collect, expectValue, freshName } from './clips';
import { layOut, type Sample } from './samples/sample';
import { storedMarks } from './stored-marks';

const NOW = '2025-11-01T09:00:00+07:00';
const SAMPLE: Sample = JSON.parse(readFileSync(new URL('./samples/v10.json', import.meta.url), 'utf8'));

let store: Store;
let database: Database;

/** Everything of every clipping, as a backup has it: what must stay the same wherever it lies. */
const everything = async () => {
  const ids = expectValue(await store.readStamps()).map(({ id }) => id);
  return JSON.stringify([
    await collect(store.readGroups(ids)),
    await Promise.all(ids.map((id) => store.readClipping(id))),
    await collect(store.exportItems('all')),
  ]);
};

const isPlain = ({ bytes }: { readonly bytes: Uint8Array }) => bytes[0] !== 1;
const plainBodies = async () => (await database.bodies.toArray()).filter(isPlain).length;

beforeEach(async () => {
  const name = freshName();
  await layOut(name, SAMPLE);
  store = openStore({ name });
  expectValue(await store.open());
  database = declareDatabase(name);
  await database.open();
});

describe('a library from before schema 11', () => {
  test('is packed wholly, and says the same afterwards', async () => {
    const [before, marks] = [await everything(), await database.marks.count()];
    expect([marks > 0, await plainBodies()]).toEqual([true, 4]);
    expect(expectValue(await store.packEarlier())).toBe(3);
    expect([await database.marks.count(), (await storedMarks(database)).length]).toEqual([0, marks]);
    expect(await plainBodies()).toBe(0);
    expect(await everything()).toBe(before);
    expect(expectValue(await store.checkIntegrity()).findings).toEqual([]);
    expect(expectValue(await store.packEarlier())).toBe(0);
  });

  test('broken off in the middle it is as it was, and is packed the next time', async () => {
    const before = await everything();
    const rows = await database.marks.toArray();
    const owner = declareDatabase(database.name);
    const { createStore } = await import('@/utils/store/store');
    const dying = createStore(owner);
    expectValue(await dying.open());
    owner.bodies.hook('updating', () => {
      throw new Error('killed');
    });
    expect((await dying.packEarlier()).ok).toBe(false);
    expect(await database.marks.toArray()).toEqual(rows);
    expect(await everything()).toBe(before);
    expect(expectValue(await store.packEarlier())).toBe(3);
    expect(await everything()).toBe(before);
  });

  test('is worked on before its turn: what is written is moved, the rest stays until then', async () => {
    const marks = await database.marks.count();
    const own = await database.marks.where('clippingId').equals('clipping-1').count();
    const [first] = expectValue(await store.readClipping('clipping-1')).marks;
    const act = { type: 'edit', markId: first?.id ?? '', note: 'Hỏi lại' } as const;
    expectValue(await store.act('clipping-1', { actId: 'a', act, now: NOW }));
    expect(await database.marks.count()).toBe(marks - own);
    expect(expectValue(await store.readClipping('clipping-1')).marks).toHaveLength(own);
    const before = await everything();
    expect(expectValue(await store.packEarlier())).toBe(2);
    expect(await everything()).toBe(before);
    expectValue(await store.undo('clipping-1', { now: NOW }));
    expect(expectValue(await store.readClipping('clipping-1')).marks.find(({ id }) => id === first?.id)).toMatchObject({
      note: first?.note ?? null,
    });
  });

  test('is packed by two at once, and around what is removed meanwhile', async () => {
    const other = openStore({ name: database.name });
    const work = [store.packEarlier(), store.replaceGroups({ put: [], remove: ['clipping-4'] }), other.packEarlier()];
    for (const done of await Promise.all(work)) expect(done).toMatchObject({ ok: true });
    expect(await database.marks.count()).toBe(0);
    expect((await database.markSets.toCollection().primaryKeys()).sort()).toEqual(['clipping-1', 'clipping-3']);
    expect(expectValue(await store.checkIntegrity()).findings).toEqual([]);
  });

  test('is removed for good from both places', async () => {
    expectValue(await store.replaceGroups({ put: [], remove: ['clipping-1'] }));
    expect(await database.marks.where('clippingId').equals('clipping-1').count()).toBe(0);
    expectValue(await store.packEarlier());
    expectValue(await store.replaceGroups({ put: [], remove: ['clipping-3', 'clipping-4'] }));
    expect([await database.marks.count(), await database.markSets.count()]).toEqual([0, 0]);
  });

  test('with a damaged mark keeps it, damaged as it is, beside the others', async () => {
    const [first] = await database.marks.where('clippingId').equals('clipping-1').toArray();
    await database.marks.update(first?.id ?? '', { status: 'maybe' as never }); // the damage
    expectValue(await store.packEarlier());
    expect(expectValue(await store.readClipping('clipping-1')).brokenMarks).toEqual([first?.id]);
    expect((await storedMarks(database)).find(({ id }) => id === first?.id)).toMatchObject({ status: 'maybe' });
  });
});
