import { describe, expect, test } from 'vitest';
import { aroundDamage, type Readable } from '@/utils/backup/around-damage';
import { declareDatabase } from '@/utils/store/records/database';
import { createStore } from '@/utils/store/store';
import { aClip, collect, expectValue, freshName } from './clips';
import { damageMark } from './stored-marks';

/** Five kept clippings; the record of the second, the text of the third and a mark of the fourth are damaged. */
const damagedLibrary = async () => {
  const database = declareDatabase(freshName());
  const store = createStore(database);
  for (const nth of [1, 2, 3, 4, 5]) {
    expectValue(await store.saveClip(aClip({ nth, keep: true, article: { identity: `a/${nth}` } })));
  }
  const marks = expectValue(await store.readClipping('clipping-4')).marks;
  const damagedMark = marks[0]?.id ?? expect.fail('the fourth clipping has no mark');
  await database.clippings.update('clipping-2', { title: 7 as unknown as string }); // as: the damage
  await database.bodies.put({ versionId: 'version-3', bytes: new Uint8Array([1, 2, 3]) });
  await damageMark(database, damagedMark, { kind: 'nothing' });
  return { store, database, damagedMark, marks };
};

describe('records that cannot be read', () => {
  test('are found by what they keep from being read', async () => {
    const { store, damagedMark } = await damagedLibrary();
    const ids = expectValue(await store.keptIds());
    expect(ids).toHaveLength(5);
    expect(expectValue(await store.findUnreadable(ids))).toEqual({
      clippings: ['clipping-2', 'clipping-3'],
      marks: [damagedMark],
    });
    expect(expectValue(await store.findUnreadable(['clipping-1', 'clipping-5']))).toEqual({ clippings: [], marks: [] });
  });

  test('do not keep the others from leaving, and are counted', async () => {
    const { store, damagedMark, marks } = await damagedLibrary();
    const exported = await aroundDamage(store, expectValue(await store.keptIds()), ({ ids, without }: Readable) =>
      collect(store.exportItems(ids, without)),
    );
    expect(exported.leftOut).toEqual({ clippings: 2, marks: 1 });
    expect(exported.value.map(({ clipping }) => clipping.id)).toEqual(['clipping-1', 'clipping-4', 'clipping-5']);
    expect(exported.value[1]?.marks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(marks.map(({ id }) => id).filter((id) => id !== damagedMark)),
    );
    expect(exported.value[1]?.marks).toHaveLength(marks.length - 1);
  });

  test('are left out of a backup, which still has a stamp of each clipping', async () => {
    const { store, database } = await damagedLibrary();
    await database.clippings.update('clipping-2', { counts: undefined as never }); // as: more of the damage
    const stamps = expectValue(await store.readStamps());
    expect(stamps).toHaveLength(5);
    const groups = await aroundDamage(
      store,
      stamps.map(({ id }) => id),
      ({ ids }) => collect(store.readGroups(ids)),
    );
    expect(groups.ids).toEqual(['clipping-1', 'clipping-4', 'clipping-5']);
    expect(groups.value).toHaveLength(3);
  });

  test('what fails for another reason fails', async () => {
    const { store } = await damagedLibrary();
    const full = aroundDamage(store, ['clipping-1'], () => Promise.reject(new Error('the disk is full')));
    await expect(full).rejects.toThrow('the disk is full');
  });
});
