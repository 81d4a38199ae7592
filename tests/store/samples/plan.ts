import { openStore } from '@/utils/store';
import { aClip, editedText, expectValue } from '../clips';

const at = (day: number) => `2025-10-0${day}T09:00:00+07:00`;

/**
 * Fills a database with one of everything a schema must carry over: a draft, a kept clipping with decided, added, lost and
 * rejected marks, two versions and an alarm, done, undone and dropped steps, an edited clipping, one in the trash.
 */
export const applyPlan = async (name: string): Promise<void> => {
  const store = openStore({ name });
  expectValue(await store.saveClip(aClip({ keep: true, at: at(1) })));
  const ids = expectValue(await store.readClipping('clipping-1')).marks.map((mark) => mark.id);
  const [first = '', second = '', ...rest] = ids;
  const span = { start: 0, end: 11 };
  const acts = [
    { type: 'confirm', markIds: rest },
    { type: 'switch-kind', markIds: [second], kind: 'target' },
    { type: 'reject', markIds: [first] },
    { type: 'add', markId: 'mine', span, kind: 'note', note: 'Hỏi lại số này' },
  ] as const;
  for (const [nth, act] of acts.entries()) {
    expectValue(await store.act('clipping-1', { actId: `act-${nth}`, act, now: at(2) }));
  }
  expectValue(await store.undo('clipping-1', { now: at(2), actId: 'undo-1' }));
  expectValue(
    await store.editClipping(
      'clipping-1',
      { note: 'Đã đối chiếu', tags: ['hộ nghèo'] },
      { actId: 'edit-1', now: at(2) },
    ),
  );
  const text = `Bản cập nhật.\n${editedText('4,49%', '4,29%')}`;
  expectValue(await store.saveClip(aClip({ nth: 2, at: at(3), article: { text } })));
  expectValue(
    await store.act('clipping-1', { actId: 'act-9', act: { type: 'remove', markIds: rest.slice(-1) }, now: at(3) }),
  );
  expectValue(await store.undo('clipping-1', { now: at(3), actId: 'undo-2' }));
  expectValue(await store.saveClip(aClip({ nth: 3, at: at(4), article: { identity: 'baolaocai.vn/400003' } })));
  expectValue(
    await store.saveClip(aClip({ nth: 4, at: at(4), keep: true, article: { identity: 'baolaocai.vn/400004' } })),
  );
  expectValue(await store.trash(['clipping-4'], at(5)));
  store.close();
  expectValue(
    await store.saveOfflineCopy({
      clippingId: 'clipping-1',
      savedAt: at(4),
      bytes: Uint8Array.of(31, 139, 8, 0),
      pictures: 1,
      missing: ['https://cdn.example.vn/anh-2.jpg'],
    }),
  );
};
