import { describe, expect, test } from 'vitest';
import { aMark, anAnchor, anArticle, aPersonMark, aQuantity } from '@/tests/build';
import { type Act, alikeMarks, applyAct } from '@/utils/marks';
import type { Mark } from '@/utils/model';

const NOW = '2025-10-03T08:00:00+07:00';
const { text } = anArticle();
const lead = aMark({ id: 'lead' });
const body = aMark({ id: 'body', quantity: { period: { from: null, to: '2024-12-31' }, place: 'xã Nậm Khao' } });
const other = aMark({ id: 'other', anchor: anAnchor('66 triệu đồng/người/năm') });

const decided = (act: Act, marks: readonly Mark[]) => {
  const change = applyAct({ text, marks }, act, NOW);
  if (!change.ok) throw new Error(change.reason);
  return marks.map((mark) => change.value.after.find(({ id }) => id === mark.id) ?? mark);
};
const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id);

describe('marks that say the same', () => {
  test('have the same words, indicator and unit, and wait for a decision', () => {
    expect(ids(alikeMarks([lead, body, other], lead))).toEqual(['body']);
    expect(alikeMarks([lead, { ...body, status: 'confirmed' }], lead)).toEqual([]);
    expect(alikeMarks([lead, aMark({ id: 'b', quantity: { unit: 'household' } })], lead)).toEqual([]);
    expect(alikeMarks([lead, aMark({ id: 'b', quantity: { indicator: 'tỷ lệ hộ cận nghèo' } })], lead)).toEqual([]);
  });

  test('are the same still when the first was corrected', () => {
    const edited = { ...lead, status: 'corrected' as const, quantity: aQuantity({ indicator: 'hộ nghèo đa chiều' }) };
    expect(ids(alikeMarks([edited, body], edited))).toEqual(['body']);
  });

  test('people are alike by name; a mark made by hand is like none', () => {
    const [first, second] = [aPersonMark({ id: 'p1' }), aPersonMark({ id: 'p2' })];
    expect(ids(alikeMarks([first, second], first))).toEqual(['p2']);
    expect(alikeMarks([first, second], { ...first, suggestion: null })).toEqual([]);
  });
});

describe('deciding them alike, in one change', () => {
  const alike = { type: 'decide-alike', likeId: 'lead', markIds: ['body'] } as const;

  test('rejected like the first', () => {
    const marks = decided(alike, decided({ type: 'reject', markIds: ['lead'] }, [lead, body]));
    expect(marks[1]).toEqual({ ...body, status: 'rejected', updatedAt: NOW });
  });

  test('the fields that were changed there are changed here; period and place stay', () => {
    const edit: Act = {
      type: 'edit',
      markId: 'lead',
      kind: 'target',
      quantity: aQuantity({ indicator: 'hộ nghèo đa chiều' }),
    };
    const [, follower] = decided(alike, decided(edit, [lead, body]));
    expect(follower).toMatchObject({ kind: 'target', status: 'corrected', anchor: body.anchor });
    expect(follower?.quantity).toEqual({ ...body.quantity, indicator: 'hộ nghèo đa chiều' });
  });

  test('confirmed like the first: the machine’s own readings', () => {
    const [, follower] = decided(alike, decided({ type: 'confirm', markIds: ['lead'] }, [lead, body]));
    expect(follower).toEqual({ ...body, status: 'confirmed', updatedAt: NOW });
  });

  test('nothing follows an undecided mark, and none that is gone', () => {
    expect(decided(alike, [lead, body])).toEqual([lead, body]);
    expect(applyAct({ text, marks: [body] }, alike, NOW)).toMatchObject({ ok: false, reason: 'unknown-mark' });
  });
});
