import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { packJson, unpackJson } from '@/utils/store/packing/pack';
import { aClip, collect, editedText, expectValue, freshName, hashOf } from './clips';
import { changeStoredMarks, storedMarks } from './stored-marks';

const NOW = '2025-10-03T09:00:00+07:00';
/** What a later version of the extension may add to any record without changing what is there. */
const NEW = { novelty: ['của bản sau'] };

let store: Store;
let name: string;

/** The tables past the store, as the later version would write them. */
const raw = async <T>(use: (database: Dexie) => Promise<T>): Promise<T> => {
  const database = await new Dexie(name).open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
};

/** Adds the field to the clipping, its marks and their parts, and its text. */
const writeNovelties = () =>
  raw(async (database) => {
    await database
      .table('clippings')
      .toCollection()
      .modify((row) => Object.assign(row, NEW));
    const newer = (part: object | null) => part && { ...part, ...NEW };
    await changeStoredMarks(database, ({ quantity, person, suggestion, ...mark }) => ({
      ...{ ...mark, ...NEW },
      ...{ quantity: newer(quantity), person: newer(person), suggestion: newer(suggestion) },
    }));
    await database
      .table('bodies')
      .toCollection()
      .modify((row) => {
        // `as`: a body that this test wrote.
        const body = unpackJson(row.bytes) as { readonly blocks: readonly object[] };
        row.bytes = packJson({ ...body, ...NEW, blocks: body.blocks.map((block) => ({ ...block, ...NEW })) });
      });
  });

/** Every record that lacks the field. */
const lost = () =>
  raw(async (database) => {
    const isWhole = (part: object | null) => part === null || 'novelty' in part;
    const clippings = (await database.table('clippings').toArray()).filter((row) => !isWhole(row));
    const marks = (await storedMarks(database)).filter(
      (row) => ![row, row.quantity, row.person, row.suggestion].every(isWhole),
    );
    const bodies = (await database.table('bodies').toArray()).filter(
      // `as`: as above
      ({ bytes }) => !(unpackJson(bytes) as { readonly novelty?: unknown }).novelty,
    );
    return [...[...clippings, ...marks].map(({ id }) => id), ...bodies.map(({ versionId }) => versionId)];
  });

beforeEach(async () => {
  name = freshName();
  store = openStore({ name });
  expectValue(await store.saveClip(aClip({ keep: true })));
  await writeNovelties();
});

describe('fields of a later version', () => {
  const marks = async () => expectValue(await store.readClipping('clipping-1')).marks;
  const act = async (actId: string, what: Parameters<Store['act']>[1]['act']) =>
    expectValue(await store.act('clipping-1', { actId, act: what, now: NOW }));

  test('outlive every act on marks, undo and redo', async () => {
    const markIds = (await marks()).map(({ id }) => id);
    await act('confirm', { type: 'confirm', markIds });
    await act('switch', { type: 'switch-kind', markIds: markIds.slice(0, 2), kind: 'target' });
    await act('note', { type: 'edit', markId: markIds[0] ?? '', note: 'Hỏi lại' });
    await act('remove', { type: 'remove', markIds: markIds.slice(-1) });
    expectValue(await store.undo('clipping-1', { now: NOW }));
    expectValue(await store.undo('clipping-1', { now: NOW }));
    expectValue(await store.redo('clipping-1', { now: NOW }));
    expect(await lost()).toEqual([]);
  });

  test('outlive changes of the clipping, the trash, and a clip of the same text', async () => {
    expectValue(await store.editClipping('clipping-1', { note: 'Đã đối chiếu' }, { actId: 'edit', now: NOW }));
    expectValue(await store.trash(['clipping-1'], NOW));
    expectValue(await store.restore(['clipping-1'], NOW));
    expectValue(await store.saveClip(aClip({ nth: 2, at: NOW })));
    expect(await lost()).toEqual([]);
  });

  test('outlive a newer text under decided marks; a suggestion nobody touched is read anew', async () => {
    const before = (await marks()).map(({ id }) => id);
    await act('confirm', { type: 'confirm', markIds: before });
    const text = `Bản cập nhật.\n${editedText('4,49%', '4,29%')}`;
    expectValue(await store.saveClip({ ...aClip({ nth: 2, at: NOW, article: { text } }), contentHash: hashOf(text) }));
    const poorer = new Set(await lost());
    expect(before.filter((id) => poorer.has(id))).toEqual([]);
    expect(poorer).not.toContain('clipping-1');
  });

  test('come back with a backup', async () => {
    const groups = JSON.parse(JSON.stringify(await collect(store.readGroups(['clipping-1']))));
    expectValue(await store.replaceGroups({ put: [], remove: ['clipping-1'] }));
    expectValue(await store.replaceGroups({ put: groups, remove: [] }));
    expect(expectValue(await store.stats())).toMatchObject({ kept: 1 });
    expect(await lost()).toEqual([]);
  });
});
