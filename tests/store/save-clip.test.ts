import { describe, expect, test } from 'vitest';
import { openStore } from '@/utils/store';
import { aClip, editedText, expectValue, freshName } from './clips';

const open = () => openStore({ name: freshName() });

describe('saveClip', () => {
  test('a new article is a draft with its suggestions; keeping at once makes it kept', async () => {
    const store = open();
    expect(expectValue(await store.saveClip(aClip()))).toEqual({
      clippingId: 'clipping-1',
      outcome: 'new',
      alarms: [],
    });
    const { clipping, body, marks, versions } = expectValue(await store.readClipping('clipping-1'));
    expect(clipping).toMatchObject({ state: 'draft', version: 1, counts: { suggested: marks.length } });
    expect(body.text).toBe(aClip().article.text);
    expect(marks.length).toBeGreaterThan(5);
    expect(versions).toHaveLength(1);
    const kept = expectValue(await store.saveClip(aClip({ nth: 2, keep: true })));
    expect(kept).toMatchObject({ clippingId: 'clipping-1', outcome: 'same' });
    expect(expectValue(await store.findByIdentity(aClip().article.identity))?.state).toBe('kept');
  });

  test('the same text again leaves the clipping as it is', async () => {
    const store = open();
    await store.saveClip(aClip());
    const [mark] = expectValue(await store.readClipping('clipping-1')).marks;
    await store.act('clipping-1', {
      actId: 'a',
      act: { type: 'confirm', markIds: [mark?.id ?? ''] },
      now: '2025-10-02T10:00:00+07:00',
    });
    const before = expectValue(await store.readClipping('clipping-1'));
    expect(expectValue(await store.saveClip(aClip({ nth: 2 }))).outcome).toBe('same');
    expect(expectValue(await store.readClipping('clipping-1'))).toEqual(before);
  });

  test('a text that is here is clipped without suggestions; anything else is left to saveClip', async () => {
    const store = open();
    const { article, contentHash, clippedAt } = aClip();
    const seen = { identity: article.identity, contentHash, clippedAt, keep: false };
    expect(expectValue(await store.clipSameText(seen))).toBeNull();
    await store.saveClip(aClip());
    const before = expectValue(await store.readClipping('clipping-1'));
    expect(expectValue(await store.clipSameText({ ...seen, contentHash: 'f'.repeat(64) }))).toBeNull();
    expect(expectValue(await store.clipSameText(seen))).toMatchObject({ clippingId: 'clipping-1', outcome: 'same' });
    expect(expectValue(await store.readClipping('clipping-1'))).toEqual(before);
    expectValue(await store.clipSameText({ ...seen, keep: true }));
    expect(expectValue(await store.readClipping('clipping-1')).clipping.state).toBe('kept');
    await store.trash(['clipping-1'], clippedAt);
    expect(expectValue(await store.clipSameText(seen))?.outcome).toBe('restored');
    expect(expectValue(await store.readClipping('clipping-1')).clipping.state).toBe('draft');
  });

  test('the same request sent twice is one clip and gets the same answer', async () => {
    const store = open();
    const first = await store.saveClip(aClip());
    expect(await store.saveClip(aClip())).toEqual(first);
    const changed = aClip({ nth: 2, article: { text: editedText('4,49%', '4,29%') } });
    const second = await store.saveClip(changed);
    expect(expectValue(second).outcome).toBe('changed');
    expect(await store.saveClip(changed)).toEqual(second);
    expect(expectValue(await store.readClipping('clipping-1')).versions).toHaveLength(2);
  });

  test('five tabs clipping one article at once give one clipping and five honest answers', async () => {
    const name = freshName();
    const tabs = [1, 2, 3, 4, 5].map((nth) => ({ nth, store: openStore({ name }) }));
    const answers = await Promise.all(tabs.map(({ nth, store }) => store.saveClip(aClip({ nth }))));
    const outcomes = answers.map((answer) => expectValue(answer).outcome).sort();
    expect(outcomes).toEqual(['new', 'same', 'same', 'same', 'same']);
    expect(new Set(answers.map((answer) => expectValue(answer).clippingId)).size).toBe(1);
    expect(expectValue(await openStore({ name }).stats())).toMatchObject({ drafts: 1, versions: 1 });
  });

  test('a changed text is a new version: decided marks are carried, a corrected number raises an alarm', async () => {
    const store = open();
    await store.saveClip(aClip({ keep: true }));
    const { marks } = expectValue(await store.readClipping('clipping-1'));
    const markIds = marks.map((mark) => mark.id);
    await store.act('clipping-1', { actId: 'a', act: { type: 'confirm', markIds }, now: '2025-10-02T10:00:00+07:00' });
    const text = `Cập nhật lúc 10 giờ.\n${editedText('4,49%', '4,29%')}`;
    const answer = expectValue(await store.saveClip(aClip({ nth: 2, article: { text, title: 'Mới' } })));
    const poor = marks.find((mark) => mark.anchor.quote === '4,49%');
    expect(answer).toEqual({
      clippingId: 'clipping-1',
      outcome: 'changed',
      alarms: [{ markId: poor?.id, was: '4,49%', now: '4,29%' }],
    });
    const now = expectValue(await store.readClipping('clipping-1'));
    expect(now.clipping).toMatchObject({ version: 2, title: 'Mới', state: 'kept' });
    expect(now.versions.map((version) => version.alarms.length)).toEqual([0, 1]);
    for (const mark of now.marks.filter((one) => one.anchored)) {
      expect(text.slice(mark.anchor.start, mark.anchor.end)).toBe(mark.anchor.quote);
    }
    expect(now.marks.find((mark) => mark.id === poor?.id)).toMatchObject({ anchored: false, status: 'confirmed' });
    expect(now.marks.filter((mark) => mark.status === 'suggested').map((mark) => mark.anchor.quote)).toEqual(['4,29%']);
    expect(expectValue(await store.readVersion('version-1')).text).toContain('4,49%');
  });

  test('pages of a PDF that gave no text are those of the last copy, none where it gave all', async () => {
    const store = open();
    await store.saveClip(aClip({ keep: true, article: { pagesWithoutText: '2, 4–5' } }));
    expect(expectValue(await store.readClipping('clipping-1')).clipping.pagesWithoutText).toBe('2, 4–5');
    await store.saveClip(aClip({ nth: 2, article: { text: 'Bản quét lại, đủ các trang.' } }));
    expect(expectValue(await store.readClipping('clipping-1')).clipping.pagesWithoutText).toBeUndefined();
  });

  test('what the reader edited of the clipping survives a later clip', async () => {
    const store = open();
    await store.saveClip(aClip());
    await store.editClipping(
      'clipping-1',
      { title: 'Của tôi', tags: ['nghèo'] },
      { actId: 'e', now: '2025-10-02T10:00:00+07:00' },
    );
    await store.saveClip(aClip({ nth: 2, article: { text: editedText('16/16', '15/16'), section: 'Xã hội' } }));
    expect(expectValue(await store.readClipping('clipping-1')).clipping).toMatchObject({
      title: 'Của tôi',
      tags: ['nghèo'],
      section: 'Xã hội',
    });
  });

  test('a clip of an article in the trash brings it back as a draft with its marks', async () => {
    const store = open();
    await store.saveClip(aClip({ keep: true }));
    const { marks } = expectValue(await store.readClipping('clipping-1'));
    await store.act('clipping-1', {
      actId: 'a',
      act: { type: 'confirm', markIds: [marks[0]?.id ?? ''] },
      now: '2025-10-02T10:00:00+07:00',
    });
    await store.trash(['clipping-1'], '2025-10-03T09:00:00+07:00');
    expect(expectValue(await store.saveClip(aClip({ nth: 2 }))).outcome).toBe('restored');
    const back = expectValue(await store.readClipping('clipping-1'));
    expect(back.clipping).toMatchObject({ state: 'draft', trashedAt: '2025-10-03T09:00:00+07:00' });
    expect(back.marks[0]?.status).toBe('confirmed');
  });
});
