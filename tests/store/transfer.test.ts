import { describe, expect, test } from 'vitest';
import { aClippingItem, aMark, anArticle } from '@/tests/build';
import { type ClippingItem, openStore, type Store } from '@/utils/store';
import { aClip, collect, editedText, expectValue, freshName, hashOf } from './clips';

const NOW = '2025-10-05T10:00:00+07:00';
const open = () => openStore({ name: freshName() });
const all = (store: Store) => collect(store.exportItems('all'));

const filled = async (): Promise<Store> => {
  const store = open();
  for (const nth of [1, 2, 3]) {
    const at = `2025-10-0${nth}T09:00:00+07:00`;
    expectValue(await store.saveClip(aClip({ nth, at, keep: true, article: { identity: `a/${nth}` } })));
  }
  await store.act('clipping-2', { actId: 'a', act: { type: 'confirm', markIds: ['mark-2-1', 'mark-2-2'] }, now: NOW });
  return store;
};

describe('export and import', () => {
  test('what was exported arrives identical, and arriving twice changes nothing', async () => {
    const source = await filled();
    const items = await all(source);
    expect(items.map((item) => item.clipping.id)).toEqual(['clipping-1', 'clipping-2', 'clipping-3']);
    const target = open();
    expect(expectValue(await target.importItems(items))).toEqual({ added: 3, merged: 0, unchanged: 0 });
    expect(await all(target)).toEqual(items);
    expect(expectValue(await target.importItems(items))).toEqual({ added: 0, merged: 0, unchanged: 3 });
    expect(await all(target)).toEqual(items);
  });

  test('chosen clippings come in the order asked for; drafts and trash are not "all"', async () => {
    const store = await filled();
    const chosen = await collect(store.exportItems(['clipping-3', 'nobody', 'clipping-1']));
    expect(chosen.map((item) => item.clipping.id)).toEqual(['clipping-3', 'clipping-1']);
    await store.trash(['clipping-1'], NOW);
    expect(await all(store)).toHaveLength(2);
  });

  test.each([
    ['two marks of one id', { id: 'new', identity: 'new' }, ['m', 'm']],
    ['the id of another article', { id: 'clipping-1', identity: 'new' }, ['m']],
  ])('a clipping with %s is refused, and nothing of the file is taken', async (_name, clipping, markIds) => {
    const store = await filled();
    const before = await all(store);
    const whole = { ...aClippingItem({ id: 'whole', identity: 'whole' }, anArticle()), marks: [] };
    const wrong = { ...aClippingItem(clipping, anArticle()), marks: markIds.map((id) => aMark({ id })) };
    expect(await store.importItems([whole, wrong])).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await all(store)).toEqual(before);
  });

  test('the id of another article among many is refused as among few', async () => {
    const store = await filled();
    const before = await all(store);
    const many = Array.from({ length: 120 }, (_, nth) => {
      const clipping = { id: nth === 7 ? 'clipping-1' : `new-${nth}`, identity: `new/${nth}` };
      return { ...aClippingItem(clipping, anArticle()), marks: [] };
    });
    expect(await store.importItems(many)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await all(store)).toEqual(before);
  });

  test('what they keep and we threw away is kept again, as we had it', async () => {
    const store = await filled();
    const items = await all(store);
    expectValue(await store.trash(['clipping-2'], NOW));
    expect(expectValue(await store.importItems(items))).toMatchObject({ added: 0, merged: 1, unchanged: 2 });
    const { clipping } = expectValue(await store.readClipping('clipping-2'));
    expect(clipping).toMatchObject({ state: 'kept', trashedAt: null });
    expect(await all(store)).toHaveLength(3);
  });

  test('an article both sides have is joined: their later marks, the later words, our text', async () => {
    const store = open();
    const text = `Tin mới.\n${editedText('16/16', '15/16')}`;
    expectValue(await store.saveClip(aClip({ keep: true, article: { text } })));
    const theirs: ClippingItem = {
      ...aClippingItem(
        { id: 'theirs', note: 'Ghi chú', updatedAt: '2025-11-01T09:00:00+07:00', contentHash: hashOf('x') },
        anArticle(),
      ),
      marks: [aMark({ id: 'their-mark', status: 'confirmed' })],
    };
    expect(expectValue(await store.importItems([theirs]))).toEqual({ added: 0, merged: 1, unchanged: 0 });
    const { clipping, body, marks } = expectValue(await store.readClipping('clipping-1'));
    expect(clipping).toMatchObject({ note: 'Ghi chú', version: 1, counts: { accepted: 1 } });
    expect(body.text).toBe(text);
    const mark = marks.find((one) => one.id === 'their-mark');
    expect(text.slice(mark?.anchor.start, mark?.anchor.end)).toBe('4,49%');
  });

  test('words that came from a file are not taken back by the next clip; what the file did not change is the page’s', async () => {
    const store = open();
    expectValue(await store.saveClip(aClip({ keep: true })));
    const [ours] = await collect(store.exportItems('all'));
    if (!ours) return expect.fail('one clipping is kept');
    const words = { title: 'Tên đã sửa', tags: ['của họ'], publishedAt: '2025-10-01T00:00:00+07:00' };
    const theirs = { ...ours.clipping, ...words, updatedAt: '2025-11-01T09:00:00+07:00' };
    expectValue(await store.importItems([{ ...ours, clipping: theirs }]));
    const text = editedText('16/16', '15/16');
    const article = { text, title: 'Tên trên trang', byline: 'Người Viết Khác', tags: ['của trang'] };
    expectValue(await store.saveClip(aClip({ nth: 2, article, at: '2025-11-02T09:00:00+07:00' })));
    const { clipping } = expectValue(await store.readClipping('clipping-1'));
    expect(clipping).toMatchObject({ ...words, version: 2, byline: 'Người Viết Khác' });
  });

  test('a mark that is merged into later words changes the stamp, and no word of what is exported', async () => {
    const store = await filled();
    const [mine] = await collect(store.exportItems(['clipping-2']));
    const [mark] = mine?.marks ?? [];
    if (!mine || !mark) return expect.fail('the second clipping has a mark');
    expectValue(
      await store.editClipping('clipping-2', { note: 'x' }, { actId: 'n', now: '2025-10-05T11:00:00+07:00' }),
    );
    const stampsOf = async () => expectValue(await store.readStamps()).map(({ id, stamp }) => `${id} ${stamp}`);
    const before = await stampsOf();
    // Later than our mark, earlier than our note; the counts stay as they are.
    const theirs = { ...mark, tags: ['của họ'], updatedAt: '2025-10-05T10:30:00+07:00' };
    expectValue(await store.importItems([{ ...mine, marks: [theirs] }]));
    const { clipping, marks } = expectValue(await store.readClipping('clipping-2'));
    expect(marks.find(({ id }) => id === mark.id)?.tags).toEqual(['của họ']);
    expect(clipping).toMatchObject({ note: 'x', updatedAt: '2025-10-05T11:00:00+07:00' });
    const after = await stampsOf();
    expect(after.filter((stamp) => !before.includes(stamp))).toEqual([expect.stringContaining('clipping-2')]);
    const [item] = await collect(store.exportItems(['clipping-2']));
    const [group] = await collect(store.readGroups(['clipping-2']));
    expect(Object.keys(item?.clipping ?? {})).not.toContain('revision');
    expect(Object.keys(group?.clipping ?? {})).not.toContain('revision');
  });

  test('an imported clipping is clipped again like any other, its words kept', async () => {
    const source = await filled();
    const target = open();
    await target.importItems(await all(source));
    const again = aClip({
      nth: 9,
      article: { identity: 'a/1', title: 'Tiêu đề mới', text: editedText('4,49%', '4,29%') },
    });
    expect(expectValue(await target.saveClip(again))).toMatchObject({ clippingId: 'clipping-1', outcome: 'changed' });
    expect(expectValue(await target.readClipping('clipping-1')).clipping.title).not.toBe('Tiêu đề mới');
  });
});
