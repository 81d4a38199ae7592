import { beforeEach, describe, expect, test } from 'vitest';
import { aClippingItem } from '@/tests/build';
import { openStore, type Store } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { aClip, collect, editedText, expectValue, freshName } from './clips';

let store: Store;
const state = async (id = 'clipping-1') => expectValue(await store.readClipping(id)).clipping.state;
const clipOf = (nth: number, at?: string) => aClip({ nth, at, article: { identity: `site/${nth}` } });

beforeEach(() => {
  store = openStore({ name: freshName() });
});

describe('the life of a clipping', () => {
  test('a draft is kept by keeping it', async () => {
    await store.saveClip(aClip());
    expect(await state()).toBe('draft');
    await store.keep('clipping-1', '2025-10-02T09:05:00+07:00');
    expect(await state()).toBe('kept');
    expect(await store.keep('nobody', '2025-10-02T09:05:00+07:00')).toMatchObject({ ok: false, reason: 'missing' });
  });

  test('trash and restore are idempotent and count what they did', async () => {
    for (const nth of [1, 2]) await store.saveClip(clipOf(nth));
    const ids = ['clipping-1', 'clipping-2', 'nobody'];
    expect(expectValue(await store.trash(ids, '2025-10-03T09:00:00+07:00'))).toBe(2);
    expect(expectValue(await store.trash(ids, '2025-10-04T09:00:00+07:00'))).toBe(0);
    expect(expectValue(await store.readClipping('clipping-1')).clipping.trashedAt).toBe('2025-10-03T09:00:00+07:00');
    expect(expectValue(await store.restore(ids, '2025-10-05T09:00:00+07:00'))).toBe(2);
    expect(await state()).toBe('kept');
  });

  test('drafts go after a day and trash after 30 days, with all that is theirs; what is kept stays', async () => {
    await store.saveClip(clipOf(1, '2025-10-01T08:00:00+07:00'));
    await store.saveClip(clipOf(2, '2025-10-02T08:00:00+07:00'));
    await store.saveClip(clipOf(3, '2025-08-01T08:00:00+07:00'));
    await store.saveClip(clipOf(4, '2025-08-01T08:00:00+07:00'));
    await store.keep('clipping-3', '2025-08-01T08:00:00+07:00');
    await store.trash(['clipping-4'], '2025-09-01T08:00:00+07:00');
    // 01:30 UTC is 08:30 in Hà Nội: times are compared as moments, not as texts.
    expect(expectValue(await store.purge('2025-10-02T01:30:00Z'))).toBe(2);
    expect(expectValue(await store.stats())).toMatchObject({ drafts: 1, kept: 1, trashed: 0, versions: 2 });
    expect(await store.readVersion('version-1')).toMatchObject({ ok: false, reason: 'missing' });
    expect(await state('clipping-3')).toBe('kept');
  });

  test('a deletion stays on record when its clipping is gone for good; a draft that went by itself is none', async () => {
    await store.saveClip(clipOf(1, '2025-08-01T08:00:00+07:00'));
    await store.saveClip(clipOf(2, '2025-08-01T08:00:00+07:00'));
    await store.trash(['clipping-1'], '2025-08-02T08:00:00+07:00');
    expect(expectValue(await store.readRemovals())).toEqual([]);
    expect(expectValue(await store.purge('2025-10-02T08:00:00+07:00'))).toBe(2);
    const removal = { identity: 'site/1', at: '2025-08-02T08:00:00+07:00' };
    expect(expectValue(await store.readRemovals())).toEqual([removal]);
    await store.saveClip({ ...clipOf(1, '2025-10-02T09:00:00+07:00'), keep: true });
    await store.trash(['clipping-1'], '2025-10-03T08:00:00+07:00');
    await store.purge('2025-12-02T08:00:00+07:00');
    expect(expectValue(await store.readRemovals())).toEqual([{ ...removal, at: '2025-10-03T08:00:00+07:00' }]);
  });

  test('a draft with work in it goes back into the trash it came from, not away', async () => {
    await store.saveClip(clipOf(1, '2025-10-01T08:00:00+07:00'));
    const act = { type: 'confirm', markIds: ['mark-1-1'] } as const;
    await store.act('clipping-1', { actId: 'a', act, now: '2025-10-01T08:01:00+07:00' });
    await store.trash(['clipping-1'], '2025-10-01T08:02:00+07:00');
    await store.saveClip({ ...clipOf(1, '2025-10-02T08:00:00+07:00'), versionId: 'version-again' });
    expect(await state()).toBe('draft');
    expect(expectValue(await store.findExpired('2025-10-04T08:00:00+07:00'))).toEqual(['clipping-1']);
    expect(expectValue(await store.purge('2025-10-04T08:00:00+07:00'))).toBe(0);
    expect(await state()).toBe('trashed');
    expect(expectValue(await store.purge('2025-10-30T08:00:00+07:00'))).toBe(0);
    await store.restore(['clipping-1'], '2025-10-30T08:00:00+07:00');
    expect(expectValue(await store.readClipping('clipping-1')).clipping.counts.accepted).toBe(1);
  });

  test('what was imported and what was only kept goes back into the trash it came from too, for 30 days', async () => {
    const source = openStore({ name: freshName() });
    expectValue(await source.saveClip({ ...clipOf(1, '2025-10-01T08:00:00+07:00'), keep: true }));
    const act = { type: 'confirm', markIds: ['mark-1-1', 'mark-1-2'] } as const;
    expectValue(await source.act('clipping-1', { actId: 'a', act, now: '2025-10-01T08:01:00+07:00' }));
    expectValue(await store.importItems(await collect(source.exportItems('all'))));
    expectValue(await store.saveClip(clipOf(2, '2025-10-01T08:00:00+07:00')));
    expectValue(await store.keep('clipping-2', '2025-10-01T08:01:00+07:00'));
    const ids = ['clipping-1', 'clipping-2'];
    expectValue(await store.trash(ids, '2025-10-01T10:00:00+07:00'));
    for (const nth of [1, 2]) {
      // One with the text it had, one with another: both ways out of the trash.
      const article = { identity: `site/${nth}`, ...(nth === 2 ? { text: editedText('16/16', '15/16') } : {}) };
      const again = aClip({ nth, at: '2025-10-02T08:00:00+07:00', article });
      expectValue(await store.saveClip({ ...again, versionId: `again-${nth}` }));
    }
    expect([await state('clipping-1'), await state('clipping-2')]).toEqual(['draft', 'draft']);
    expect(expectValue(await store.purge('2025-10-04T08:00:00+07:00'))).toBe(0);
    expect([await state('clipping-1'), await state('clipping-2')]).toEqual(['trashed', 'trashed']);
    expect(expectValue(await store.purge('2025-11-02T08:00:00+07:00'))).toBe(0);
    expect(expectValue(await store.restore(ids, '2025-11-02T08:00:00+07:00'))).toBe(2);
    const { clipping } = expectValue(await store.readClipping('clipping-1'));
    expect(clipping).toMatchObject({ state: 'kept', trashedAt: null, counts: { accepted: 2 } });
  });

  test.each([
    ['kept', () => store.keep('clipping-1', '2025-10-02T09:00:00+07:00')],
    ['edited', () => store.editClipping('clipping-1', { note: 'x' }, { actId: 'e', now: '2025-10-02T09:00:00+07:00' })],
    [
      'decided on',
      () =>
        store.act('clipping-1', {
          actId: 'd',
          act: { type: 'confirm', markIds: ['mark-1-1'] },
          now: '2025-10-02T09:00:00+07:00',
        }),
    ],
  ])('a draft out of the trash that is %s has never been there', async (_said, keep) => {
    await store.saveClip(clipOf(1, '2025-10-01T08:00:00+07:00'));
    await store.trash(['clipping-1'], '2025-10-01T08:02:00+07:00');
    await store.saveClip({ ...clipOf(1, '2025-10-02T08:00:00+07:00'), versionId: 'version-again' });
    expect(expectValue(await store.readClipping('clipping-1')).clipping.trashedAt).toBe('2025-10-01T08:02:00+07:00');
    expectValue<unknown>(await keep());
    const { clipping } = expectValue(await store.readClipping('clipping-1'));
    expect(clipping).toMatchObject({ state: 'kept', trashedAt: null });
  });

  test('is gone from what an import had kept of it too', async () => {
    const database = declareDatabase(freshName());
    const here = openStore({ name: database.name });
    const at = '2025-10-01T08:00:00+07:00';
    const item = aClippingItem({ id: 'clipping-1', state: 'kept', trashedAt: null, clippedAt: at, updatedAt: at });
    expectValue(await here.importItems([item]));
    const note = { batch: 'import-1', now: at, name: 'bai.json' };
    const mended = { ...item, clipping: { ...item.clipping, note: 'Của họ', updatedAt: '2025-10-02T08:00:00+07:00' } };
    expect(expectValue(await here.importItems([mended], note))).toMatchObject({ merged: 1 });
    await database.open();
    expect(await database.imports.count()).toBe(2);
    expectValue(await here.trash(['clipping-1'], '2025-10-03T08:00:00+07:00'));
    expect(expectValue(await here.purge('2025-11-22T08:00:00+07:00'))).toBe(1);
    expect(JSON.stringify(await database.imports.toArray())).not.toContain('Của họ');
    expect(await database.imports.count()).toBe(1);
    expect(expectValue(await here.undoImport('import-1'))).toEqual({ kept: 0 });
    expect(expectValue(await here.readStamps())).toEqual([]);
    database.close();
    here.close();
  });

  test('an imported draft goes into the trash, not away', async () => {
    const at = '2025-10-01T08:00:00+07:00';
    const draft = aClippingItem({ id: 'clipping-1', state: 'draft', trashedAt: null, clippedAt: at, updatedAt: at });
    expectValue(await store.importItems([draft]));
    expect(expectValue(await store.purge('2025-10-04T08:00:00+07:00'))).toBe(0);
    expect(await state()).toBe('trashed');
  });
});
