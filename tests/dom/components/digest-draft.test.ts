import { expect, test } from 'vitest';
import { type DigestEntry, draftOf, withDraft } from '@/components/library';

const entry = (id: string, patch: Partial<DigestEntry> = {}): DigestEntry => ({
  id,
  title: `Bài ${id}`,
  source: 'Báo',
  topic: 'Kinh tế',
  summary: `Tóm tắt máy ${id}`,
  figures: 1,
  ...patch,
});
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join('');

test('what was made of articles is there again, whatever was planned since', () => {
  const edited = [entry('c', { topic: 'Tin khác' }), entry('a', { summary: 'Của tôi' }), entry('b')];
  const planned = ['a', 'b', 'c'].map((id) => entry(id));
  expect(withDraft(planned, draftOf(edited, []))).toEqual(edited);
});

test('a new article stays where it was planned, the known ones change places among themselves', () => {
  const draft = draftOf([entry('b'), entry('a')], []);
  expect(ids(withDraft([entry('a'), entry('new'), entry('b')], draft))).toBe('bnewa');
});

test('an article that left the digest is remembered for the next one it is in', () => {
  const before = draftOf([entry('gone', { summary: 'Đã viết' }), entry('a')], []);
  const after = draftOf([entry('a')], before);
  expect(withDraft([entry('gone')], after)).toEqual([entry('gone', { summary: 'Đã viết' })]);
});

test('the draft does not grow for ever', () => {
  const many = Array.from({ length: 600 }, (_one, at) => entry(String(at)));
  expect(draftOf([entry('newest')], draftOf(many, []))).toHaveLength(500);
});
