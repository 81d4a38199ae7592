import { beforeEach, describe, expect, test } from 'vitest';
import { type ClippingItem, type IndicatorRow, openStore, type Store } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { aClip, collect, expectValue, freshName } from './clips';

const at = (minute: number) => `2025-11-22T08:${String(minute).padStart(2, '0')}:00+07:00`;
const clipOf = (nth: number) => aClip({ nth, keep: true, article: { identity: `site/${nth}`, title: `Bài ${nth}` } });
const confirm = (nth: number) => ({ type: 'confirm', markIds: [`mark-${nth}-1`] }) as const;
const NOTE = { batch: 'import-1', now: at(30), name: 'bai.json' };

let name: string;
let store: Store;

beforeEach(() => {
  name = freshName();
  store = openStore({ name });
});

/** The articles as a colleague exports them, who wrote a note on each an hour later. */
const theirs = async (...numbers: readonly number[]): Promise<readonly ClippingItem[]> => {
  const other = openStore({ name: freshName() });
  for (const nth of numbers) {
    expectValue(await other.saveClip(clipOf(nth)));
    expectValue(await other.editClipping(`clipping-${nth}`, { note: 'Của họ' }, { actId: `note-${nth}`, now: at(20) }));
  }
  const items = await collect(other.exportItems('all'));
  other.close();
  return items;
};

const keepOurs = async (...numbers: readonly number[]): Promise<void> => {
  for (const nth of numbers) expectValue(await store.saveClip(clipOf(nth)));
};
const everything = async () => collect(store.readGroups(expectValue(await store.readStamps()).map(({ id }) => id)));
const importLines = async () =>
  expectValue(await store.listActivity({ limit: 99 })).flatMap((line) =>
    line.type === 'many' && line.activity.type === 'import' ? [line.activity] : [],
  );
/** What imports keep to be taken back: "head" and the identities of what stood before. */
const keptOfImports = async (): Promise<readonly string[]> => {
  const database = declareDatabase(name);
  await database.open();
  const rows = await database.imports.toArray();
  database.close();
  return rows.map((row) => ('group' in row ? row.group.row.identity : 'head')).sort();
};
const expectWhole = async () => expect(expectValue(await store.checkIntegrity()).findings).toEqual([]);

describe('an import', () => {
  test('is one line of the history, with what it touched', async () => {
    await keepOurs(1);
    expect(expectValue(await store.importItems(await theirs(1, 2, 3), NOTE))).toMatchObject({ added: 2, merged: 1 });
    expect(await importLines()).toMatchObject([
      { id: 'import-1', at: at(30), name: 'bai.json', count: 3, undone: false },
    ]);
    expect(expectValue(await store.countImported('import-1'))).toBe(2);
    expect(await keptOfImports()).toEqual(['head', 'site/1']);
  });

  test('can be searched and counted as what was clipped, joined or new', async () => {
    await keepOurs(1);
    expectValue(await store.catchUp());
    const figures = expectValue(await store.findFigures({})).length;
    expectValue(await store.importItems(await theirs(1, 2), NOTE));
    expectValue(await store.catchUp());
    const found = async (query: string) => expectValue(await store.listClippings({ state: 'kept', query })).total;
    expect([await found('"Của họ"'), await found('"Bài 2"')]).toEqual([2, 1]);
    expect(expectValue(await store.findFigures({})).length).toBe(2 * figures);
    expect(expectValue(await store.countKept())).toBe(2);
  });

  test('of several parts is one line still, and each article counts once', async () => {
    expectValue(await store.importItems(await theirs(1, 2), NOTE));
    const later = (await theirs(1, 3)).map((item) => ({
      ...item,
      clipping: { ...item.clipping, note: 'Sửa thêm', updatedAt: at(40) },
    }));
    expectValue(await store.importItems(later, NOTE));
    expect(await importLines()).toMatchObject([{ count: 3 }]);
    expect(expectValue(await store.countImported('import-1'))).toBe(3);
    expectValue(await store.undoImport('import-1'));
    expect(await everything()).toEqual([]);
  });

  test('that changed nothing leaves no line and keeps nothing', async () => {
    expectValue(await store.importItems(await theirs(1)));
    expect(expectValue(await store.importItems(await theirs(1), NOTE))).toMatchObject({ unchanged: 1 });
    expect(await importLines()).toEqual([]);
    expect(await keptOfImports()).toEqual([]);
    expect(expectValue(await store.countImported('import-1'))).toBe(0);
  });

  test('without a note leaves none either, though it changed much', async () => {
    await keepOurs(1);
    expectValue(await store.importItems(await theirs(1, 2)));
    expect([await importLines(), await keptOfImports()]).toEqual([[], []]);
  });
});

describe('an import taken back', () => {
  test('leaves the library as it was: rows, marks, search, figures and counts', async () => {
    await keepOurs(1, 2);
    expectValue(await store.act('clipping-1', { actId: 'mine', act: confirm(1), now: at(10) }));
    expectValue(await store.catchUp());
    const before = await everything();
    const [figures, facets] = [expectValue(await store.findFigures({})).length, expectValue(await store.stats())];
    expectValue(await store.importItems(await theirs(1, 2, 3, 4), NOTE));
    expectValue(await store.catchUp());
    expect(expectValue(await store.undoImport('import-1'))).toEqual({ kept: 0 });
    expectValue(await store.catchUp());
    expect(await everything()).toEqual(before);
    expect(expectValue(await store.findFigures({}))).toHaveLength(figures);
    expect(expectValue(await store.stats())).toEqual(facets);
    expect(expectValue(await store.listClippings({ state: 'kept', query: '"Bài 3"' })).total).toBe(0);
    expect(await importLines()).toMatchObject([{ undone: true }]);
    expect(await keptOfImports()).toEqual([]);
    await expectWhole();
  });

  test('keeps what somebody worked on since, whatever they did, and says how many', async () => {
    await keepOurs(1, 2);
    expectValue(await store.importItems(await theirs(1, 2, 3, 4, 5), NOTE));
    expectValue(await store.act('clipping-1', { actId: 'a', act: confirm(1), now: at(40) }));
    expectValue(await store.editClipping('clipping-3', { tags: ['đọc'] }, { actId: 'b', now: at(41) }));
    expectValue(await store.trash(['clipping-4'], at(42)));
    expect(expectValue(await store.undoImport('import-1'))).toEqual({ kept: 3 });
    const left = (await everything()).map(({ clipping: { id, note, state } }) => `${id} ${state} ${note}`);
    expect(left.sort()).toEqual([
      'clipping-1 kept Của họ',
      'clipping-2 kept null',
      'clipping-3 kept Của họ',
      'clipping-4 trashed Của họ',
    ]);
    await expectWhole();
  });

  test('keeps an article whose page was kept for offline since: that is work, too', async () => {
    await keepOurs(1);
    expectValue(await store.importItems(await theirs(1, 2), NOTE));
    const copy = { savedAt: at(31), bytes: new Uint8Array([1]), pictures: 0, missing: [] };
    expectValue(await store.saveOfflineCopy({ ...copy, clippingId: 'clipping-2' }));
    expect(expectValue(await store.undoImport('import-1'))).toEqual({ kept: 1 });
    expect(expectValue(await store.readOfflineCopy('clipping-2'))).toMatchObject({ pictures: 0 });
    expect((await everything()).map(({ clipping: { note } }) => note)).toEqual([null, 'Của họ']);
  });

  test('takes along the copies of pages that came with a backup', async () => {
    const other = openStore({ name: freshName() });
    expectValue(await other.saveClip(clipOf(2)));
    const copy = { savedAt: at(5), bytes: new Uint8Array([1]), pictures: 0, missing: [] };
    expectValue(await other.saveOfflineCopy({ ...copy, clippingId: 'clipping-2' }));
    const put = await collect(other.readGroups(['clipping-2']));
    expectValue(await store.replaceGroups({ put, remove: [], note: NOTE }));
    expect(expectValue(await store.readOfflineCopy('clipping-2'))).toMatchObject({ bytes: copy.bytes });
    expect(expectValue(await store.undoImport('import-1'))).toEqual({ kept: 0 });
    expect(expectValue(await store.readOfflineCopy('clipping-2'))).toBeNull();
    other.close();
  });

  test('twice, or never made, changes nothing', async () => {
    expectValue(await store.importItems(await theirs(1), NOTE));
    expectValue(await store.undoImport('import-1'));
    await keepOurs(2);
    const before = await everything();
    expect(expectValue(await store.undoImport('import-1'))).toEqual({ kept: 0 });
    expect(expectValue(await store.undoImport('import-7'))).toEqual({ kept: 0 });
    expect(await everything()).toEqual(before);
  });

  test('leaves alone what another import brought', async () => {
    expectValue(await store.importItems(await theirs(1), NOTE));
    expectValue(await store.importItems(await theirs(2), { ...NOTE, batch: 'import-2', now: at(35) }));
    expectValue(await store.undoImport('import-1'));
    expect((await everything()).map(({ clipping: { id } }) => id)).toEqual(['clipping-2']);
    expect((await importLines()).map(({ id, undone }) => [id, undone])).toEqual([
      ['import-2', false],
      ['import-1', true],
    ]);
    expect(expectValue(await store.countImported('import-2'))).toBe(1);
  });

  test('puts back more than it holds at once', async () => {
    const [one] = await theirs(1);
    if (!one) throw new Error('nothing was exported');
    const copies = (note: string, updatedAt: string): readonly ClippingItem[] =>
      Array.from({ length: 103 }, (_, nth) => {
        const own = { id: `many-${nth}`, identity: `many/${nth}`, note, updatedAt };
        return { ...one, marks: [], clipping: { ...one.clipping, ...own } };
      });
    expectValue(await store.importItems(copies('Của ta', at(10))));
    const before = await everything();
    const items = copies('Của họ', at(20));
    expect(expectValue(await store.importItems(items, NOTE))).toMatchObject({ merged: 103 });
    expectValue(await store.undoImport('import-1'));
    expect(await everything()).toEqual(before);
  });

  test('forgets what was deleted for good: that is not brought back by it', async () => {
    await keepOurs(1, 2);
    expectValue(await store.importItems(await theirs(1, 2), NOTE));
    expectValue(await store.trash(['clipping-1'], '2024-01-01T08:00:00+07:00'));
    expectValue(await store.purge(at(50)));
    expect(await keptOfImports()).toEqual(['head', 'site/2']);
    expectValue(await store.undoImport('import-1'));
    expect((await everything()).map(({ clipping: { id, note } }) => [id, note])).toEqual([['clipping-2', null]]);
  });
});

describe('entries of the codebook', () => {
  const entry = (id: string, words: string): IndicatorRow => ({
    ...{ id, name: words, aliases: [], unit: null, min: null, max: null, mergedInto: null },
    updatedAt: at(0),
  });
  const entries = async () => expectValue(await store.listIndicators()).map(({ id, name: words }) => `${id} ${words}`);

  test('that came with an import go with it, and those before them come back', async () => {
    expectValue(await store.saveIndicators([entry('own-1', 'hộ trồng quế')], { batch: 'mine', now: at(1) }));
    expectValue(await store.importItems(await theirs(1), NOTE));
    const came = [entry('own-1', 'số hộ trồng quế'), entry('own-2', 'đường bê tông')];
    expectValue(await store.saveIndicators(came, { batch: 'theirs', now: at(31), importBatch: 'import-1' }));
    expect(await entries()).toEqual(['own-1 số hộ trồng quế', 'own-2 đường bê tông']);
    expectValue(await store.importItems(await theirs(2), NOTE)); // another part of the same import
    expectValue(await store.undoImport('import-1'));
    expect(await entries()).toEqual(['own-1 hộ trồng quế']);
  });

  test('stay as they were put back by themselves before', async () => {
    expectValue(await store.importItems(await theirs(1), NOTE));
    expectValue(
      await store.saveIndicators([entry('own-1', 'quế')], { batch: 'x', now: at(31), importBatch: 'import-1' }),
    );
    expectValue(await store.undoIndicators('x'));
    expectValue(await store.saveIndicators([entry('own-1', 'chè')], { batch: 'mine', now: at(32) }));
    expectValue(await store.undoImport('import-1'));
    expect(await entries()).toEqual(['own-1 chè']);
  });

  test('of no import, or of one that brought no article, are taken back alone', async () => {
    expectValue(
      await store.saveIndicators([entry('own-1', 'quế')], { batch: 'x', now: at(1), importBatch: 'import-9' }),
    );
    expectValue(await store.undoImport('import-9'));
    expect(await entries()).toEqual(['own-1 quế']);
    expectValue(await store.undoIndicators('x'));
    expect(await entries()).toEqual([]);
    expectValue(await store.undoIndicators('x'));
    expectValue(await store.undoIndicators('never'));
    expect(await entries()).toEqual([]);
  });

  test('written twice in one act go back to what stood before the first time', async () => {
    expectValue(await store.saveIndicators([entry('own-1', 'quế')], { batch: 'x', now: at(1) }));
    expectValue(await store.saveIndicators([entry('own-1', 'chè')], { batch: 'x', now: at(2) }));
    expect(expectValue(await store.listActivity({ limit: 9 }))).toMatchObject([
      { at: at(1), activity: { count: 2, name: 'chè', undone: false } },
    ]);
    expectValue(await store.undoIndicators('x'));
    expect(await entries()).toEqual([]);
  });
});

describe('what a library holds', () => {
  test('is counted in any state, with the step asked for', async () => {
    expect(expectValue(await store.readHoldings(null))).toEqual({ clippings: 0, hasStep: true, changes: 0 });
    await keepOurs(1, 2);
    const { changes } = expectValue(await store.readHoldings(null));
    expectValue(await store.trash(['clipping-2'], at(5)));
    expectValue(await store.act('clipping-1', { actId: 'a', act: confirm(1), now: at(6) }));
    const holdings = async (clippingId: string, seq: number) =>
      expectValue(await store.readHoldings({ clippingId, seq }));
    expect(await holdings('clipping-1', 1)).toMatchObject({ clippings: 2, hasStep: true });
    expect(await holdings('clipping-1', 2)).toMatchObject({ clippings: 2, hasStep: false });
    expect(await holdings('clipping-2', 1)).toMatchObject({ clippings: 2, hasStep: false });
    expect((await holdings('clipping-1', 1)).changes).toBeGreaterThan(changes);
  });
});

describe('the history of acts', () => {
  test('has steps and acts on many by their time, so many as are asked for, each with its title', async () => {
    await keepOurs(1, 2);
    expectValue(await store.act('clipping-1', { actId: 'one', act: confirm(1), now: at(1) }));
    expectValue(await store.trash(['clipping-1', 'clipping-2'], at(2), 'both'));
    expectValue(await store.restore(['clipping-1'], at(3), 'back'));
    expectValue(
      await store.act('clipping-1', { actId: 'two', act: { type: 'confirm', markIds: ['mark-1-2'] }, now: at(4) }),
    );
    const told = async (limit: number, before?: string) =>
      expectValue(await store.listActivity(before === undefined ? { limit } : { limit, before })).map((line) =>
        line.type === 'step'
          ? `${line.step.id} “${line.title}”${line.canUndo ? ' can be undone' : ''}`
          : `${line.activity.id} ${line.activity.count} “${line.title}”`,
      );
    expect(await told(9)).toEqual(['two “Bài 1” can be undone', 'back 1 “Bài 1”', 'both 2 “”', 'one “Bài 1”']);
    expect(await told(2)).toEqual(['two “Bài 1” can be undone', 'back 1 “Bài 1”']);
    expect(await told(9, at(3))).toEqual(['both 2 “”', 'one “Bài 1”']);
  });

  test('an act on many is closed when its parts were taken back', async () => {
    await keepOurs(1);
    expectValue(await store.trash(['clipping-1'], at(2), 'both'));
    expectValue(await store.closeActivity('both'));
    expect(expectValue(await store.listActivity({ limit: 9 }))).toMatchObject([{ activity: { undone: true } }]);
  });
});
