import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { aClip, editedText, expectValue, freshName } from './clips';

const ID = 'clipping-1';
const at = (minute: number) => `2025-10-02T10:${String(minute).padStart(2, '0')}:00+07:00`;

let store: Store;
let ids: readonly string[];

const marks = async () => expectValue(await store.readClipping(ID)).marks;
const statuses = async () => (await marks()).map((mark) => mark.status);
const read = async () => expectValue(await store.readClipping(ID));

beforeEach(async () => {
  store = openStore({ name: freshName() });
  expectValue(await store.saveClip(aClip()));
  ids = (await marks()).map((mark) => mark.id);
});

const confirm = (nth: number, actId = `act-${nth}`) =>
  store.act(ID, { actId, act: { type: 'confirm', markIds: [ids[nth] ?? ''] }, now: at(nth) });

describe('acts', () => {
  test('an act is written at once, counted, and keeps a draft', async () => {
    expect(expectValue(await confirm(0))).toEqual({ seq: 1 });
    const { clipping, marks: now, canUndo, canRedo } = await read();
    expect(now[0]?.status).toBe('confirmed');
    expect(clipping).toMatchObject({
      state: 'kept',
      updatedAt: at(0),
      counts: { accepted: 1, suggested: ids.length - 1 },
    });
    expect({ canUndo, canRedo }).toEqual({ canUndo: true, canRedo: false });
  });

  test('the same act sent twice is one step', async () => {
    await confirm(0);
    expect(expectValue(await confirm(0))).toEqual({ seq: 1 });
    expect(expectValue(await store.readHistory(ID))).toHaveLength(1);
  });

  test('an act that changes nothing leaves no step', async () => {
    await confirm(0);
    expect(expectValue(await confirm(0, 'again'))).toEqual({ seq: null });
    expect(expectValue(await store.readHistory(ID))).toHaveLength(1);
  });

  test('acts sent together are all done, one after the other', async () => {
    const answers = await Promise.all(ids.map((_, nth) => confirm(nth)));
    expect(answers.map((answer) => expectValue(answer).seq)).toEqual(ids.map((_, nth) => nth + 1));
    expect(new Set(await statuses())).toEqual(new Set(['confirmed']));
  });

  test('two windows working on one clipping both get their acts in', async () => {
    const name = freshName();
    const [left, right] = [openStore({ name }), openStore({ name })];
    expectValue(await left.saveClip(aClip()));
    const [first = '', second = ''] = expectValue(await left.readClipping(ID)).marks.map((mark) => mark.id);
    const act = (one: Store, id: string) =>
      one.act(ID, { actId: id, act: { type: 'confirm', markIds: [id] }, now: at(1) });
    await Promise.all([act(left, first), act(right, second)]);
    expect(expectValue(await right.readClipping(ID)).clipping.counts.accepted).toBe(2);
  });

  test('refuses what cannot be done, and writes nothing', async () => {
    const before = await read();
    const now = at(1);
    const act = { type: 'confirm', markIds: ['nobody'] } as const;
    expect(await store.act(ID, { actId: 'a', act, now })).toMatchObject({ ok: false, reason: 'unknown-mark' });
    expect(await store.act('nowhere', { actId: 'b', act, now })).toMatchObject({ ok: false, reason: 'missing' });
    expect(await read()).toEqual(before);
    await store.trash([ID], now);
    expect(await confirm(0)).toMatchObject({ ok: false, reason: 'conflict' });
  });
});

describe('an act on marks of several clippings', () => {
  const OTHER = 'clipping-2';
  const batch = { id: 'many', name: 'Xác nhận 2 số liệu', rows: 1 } as const; // of each part
  const confirmIn = (clippingId: string, markId: string) =>
    store.act(clippingId, {
      actId: `many-${clippingId}`,
      act: { type: 'confirm', markIds: [markId] },
      now: at(1),
      batch,
    });

  beforeEach(async () => {
    expectValue(await store.saveClip(aClip({ nth: 2, article: { identity: 'site/2' } })));
    expectValue(await confirmIn(ID, ids[0] ?? ''));
    expectValue(await confirmIn(OTHER, 'mark-2-1'));
  });

  test('is one line of what was done, with its name and the rows of all its parts', async () => {
    const lines = expectValue(await store.listActivity({ limit: 10 }));
    expect(lines).toMatchObject([
      { type: 'many', at: at(1), activity: { id: 'many', type: 'bulk-act', name: batch.name, count: 2 } },
    ]);
  });

  test('is taken back as one', async () => {
    const steps = expectValue(await store.readBatch('many'));
    expect(expectValue(await store.undoMany(steps, { batch: 'many', now: at(2) }))).toEqual({ undone: 2, left: 0 });
    expect(new Set(await statuses())).toEqual(new Set(['suggested']));
    expect(expectValue(await store.readClipping(OTHER)).clipping.counts.accepted).toBe(0);
  });
});

test('a decision is in the sheet of figures once the library has caught up, also where it was there before', async () => {
  const statusesInSheet = async () => {
    expectValue(await store.catchUp());
    const keys = expectValue(await store.findFigures({}));
    return expectValue(await store.readFigures(keys)).map(({ status }) => status);
  };
  expectValue(await store.keep(ID, at(0)));
  expect(new Set(await statusesInSheet())).toEqual(new Set(['suggested']));
  const markIds = [...ids];
  expectValue(await store.act(ID, { actId: 'all', act: { type: 'confirm', markIds }, now: at(1) }));
  expect(new Set(await statusesInSheet())).toEqual(new Set(['confirmed']));
  expectValue(await store.undo(ID, { now: at(2) }));
  expect(new Set(await statusesInSheet())).toEqual(new Set(['suggested']));
});

describe('undo and redo', () => {
  test('ten acts are taken back and made again one by one, also by another opening of the database', async () => {
    const name = freshName();
    store = openStore({ name });
    expectValue(await store.saveClip(aClip()));
    const before = await marks();
    for (const nth of ids.keys()) await confirm(nth);
    const after = await marks();
    store.close();
    store = openStore({ name });
    for (const nth of ids.keys()) expectValue(await store.undo(ID, { now: at(30 + nth) }));
    expect(await marks()).toEqual(before);
    expect(await store.undo(ID, { now: at(50) })).toMatchObject({ ok: false, reason: 'missing' });
    for (const nth of ids.keys()) expect(expectValue(await store.redo(ID, { now: at(30 + nth) })).seq).toBe(nth + 1);
    expect(await marks()).toEqual(after);
    expect(await store.redo(ID, { now: at(50) })).toMatchObject({ ok: false, reason: 'missing' });
  });

  test('an act on many marks is one step', async () => {
    await store.act(ID, { actId: 'all', act: { type: 'confirm', markIds: ids }, now: at(1) });
    await store.undo(ID, { now: at(2) });
    expect(new Set(await statuses())).toEqual(new Set(['suggested']));
  });

  test('added marks go and removed ones come back', async () => {
    const span = { start: 0, end: 4 };
    await store.act(ID, {
      actId: 'add',
      act: { type: 'add', markId: 'mine', span, kind: 'note', note: 'Xem lại' },
      now: at(1),
    });
    await store.act(ID, { actId: 'cut', act: { type: 'remove', markIds: [ids[0] ?? ''] }, now: at(2) });
    expect((await marks()).map((mark) => mark.id)).toEqual(['mine', ...ids.slice(1)]);
    await store.undo(ID, { now: at(3) });
    await store.undo(ID, { now: at(4) });
    expect((await marks()).map((mark) => mark.id)).toEqual(ids);
  });

  test('a new act ends what could be redone, and leaves it on record', async () => {
    await confirm(0);
    await store.undo(ID, { now: at(2) });
    await confirm(1);
    expect(await read()).toMatchObject({ canUndo: true, canRedo: false });
    expect(expectValue(await store.readHistory(ID)).map((step) => [step.undone, step.dropped])).toEqual([
      [true, true],
      [false, false],
    ]);
    await store.undo(ID, { now: at(4) });
    expect(new Set(await statuses())).toEqual(new Set(['suggested']));
  });

  test('an undo sent twice with one id takes back one step', async () => {
    await confirm(0);
    await confirm(1);
    await store.undo(ID, { now: at(2), actId: 'u' });
    await store.undo(ID, { now: at(2), actId: 'u' });
    expect((await statuses()).slice(0, 2)).toEqual(['confirmed', 'suggested']);
  });

  test('an undo of the step that was offered takes back no other one', async () => {
    await store.act(ID, { actId: 'offered', act: { type: 'confirm', markIds: [ids[0] ?? ''] }, now: at(1) });
    await store.act(ID, { actId: 'newer', act: { type: 'confirm', markIds: [ids[1] ?? ''] }, now: at(2) });
    const refused = await store.undo(ID, { now: at(3), actId: 'u', stepId: 'offered' });
    expect(refused).toMatchObject({ ok: false, reason: 'conflict' });
    expect((await statuses()).slice(0, 2)).toEqual(['confirmed', 'confirmed']);
    expectValue(await store.undo(ID, { now: at(4), actId: 'v', stepId: 'newer' }));
    expectValue(await store.undo(ID, { now: at(5), actId: 'w', stepId: 'offered' }));
    expect((await statuses()).slice(0, 2)).toEqual(['suggested', 'suggested']);
  });

  test('an edit of the clipping is a step as well', async () => {
    await store.editClipping(ID, { note: 'Đọc kỹ', collection: 'Nghèo' }, { actId: 'e', now: at(1) });
    expect((await read()).clipping).toMatchObject({ note: 'Đọc kỹ', collection: 'Nghèo', state: 'kept' });
    await store.undo(ID, { now: at(2) });
    expect((await read()).clipping).toMatchObject({ note: null, collection: null });
    await store.redo(ID, { now: at(3) });
    expect((await read()).clipping.note).toBe('Đọc kỹ');
  });

  test('a decision taken back after the page changed is taken back on the new text', async () => {
    const poor = (await marks()).find((mark) => mark.anchor.quote === '4,49%');
    await store.act(ID, { actId: 'c', act: { type: 'confirm', markIds: [poor?.id ?? ''] }, now: at(1) });
    const text = `Tin mới cập nhật.\n${editedText('16/16', '15/16')}`;
    await store.saveClip(aClip({ nth: 2, article: { text } }));
    await store.undo(ID, { now: at(3) });
    const now = (await marks()).find((mark) => mark.id === poor?.id);
    expect(now?.status).toBe('suggested');
    expect(text.slice(now?.anchor.start, now?.anchor.end)).toBe('4,49%');
  });

  test('an edit taken back leaves the field to the page again; one made before it stays the reader’s', async () => {
    const store = openStore({ name: freshName() });
    await store.saveClip(aClip({ keep: true }));
    const at = (minute: number) => `2025-10-02T10:0${minute}:00+07:00`;
    await store.editClipping('clipping-1', { section: 'Của tôi' }, { actId: 'a', now: at(0) });
    await store.editClipping('clipping-1', { title: 'Tên tôi đặt', section: 'Khác' }, { actId: 'b', now: at(1) });
    expectValue(await store.undo('clipping-1', { now: at(2), actId: 'u' }));
    const clipAgain = async (nth: number, from: string) => {
      const article = { text: editedText('16/16', from), title: `Tên trên trang ${nth}`, section: 'Của trang' };
      expectValue(await store.saveClip(aClip({ nth, article, at: `2025-10-0${nth + 1}T09:00:00+07:00` })));
      return expectValue(await store.readClipping('clipping-1')).clipping;
    };
    expect(await clipAgain(2, '15/16')).toMatchObject({ title: 'Tên trên trang 2', section: 'Của tôi' });
    await store.editClipping('clipping-1', { title: 'Tên tôi đặt' }, { actId: 'c', now: '2025-10-04T10:00:00+07:00' });
    expectValue(await store.undo('clipping-1', { now: '2025-10-04T10:01:00+07:00', actId: 'v' }));
    expectValue(await store.redo('clipping-1', { now: '2025-10-04T10:02:00+07:00', actId: 'w' }));
    expect(await clipAgain(4, '14/16')).toMatchObject({ title: 'Tên tôi đặt', section: 'Của tôi' });
  });
});
