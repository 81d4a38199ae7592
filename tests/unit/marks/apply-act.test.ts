import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMark, anArticle, aPersonMark, aQuantity } from '@/tests/build';
import { type Act, applyAct, applyChange, countMarks, invertChange, isEmptyChange } from '@/utils/marks';
import type { Mark } from '@/utils/model';

const NOW = '2025-10-03T08:00:00+07:00';
const { text } = anArticle();
const figure = aMark({ id: 'figure' });
const target = aMark({ id: 'target', kind: 'target', quantity: { indicator: 'thu nhập', value: 66e6, unit: 'VND' } });
const person = aPersonMark({ id: 'person' });
const STATE = { text, marks: [figure, target, person] };

const changeOf = (act: Act, marks: readonly Mark[] = STATE.marks) => {
  const change = applyAct({ text, marks }, act, NOW);
  if (!change.ok) throw new Error(change.reason);
  return change.value;
};
const outcome = (act: Act, marks?: readonly Mark[]) => changeOf(act, marks).after[0];

describe('what becomes of a mark', () => {
  test('confirming accepts the machine’s reading', () => {
    expect(outcome({ type: 'confirm', markIds: ['figure'] })).toEqual({
      ...figure,
      status: 'confirmed',
      updatedAt: NOW,
    });
  });

  test('switching the kind decides, and corrects only where the kind is another one', () => {
    expect(outcome({ type: 'switch-kind', markIds: ['figure'], kind: 'figure' })?.status).toBe('confirmed');
    expect(outcome({ type: 'switch-kind', markIds: ['figure'], kind: 'target' })).toMatchObject({
      status: 'corrected',
      kind: 'target',
    });
  });

  test('an edit corrects; the machine’s own reading stays beside it', () => {
    const quantity = aQuantity({ value: 4.29 });
    const edited = outcome({ type: 'edit', markId: 'figure', quantity });
    expect(edited).toMatchObject({ status: 'corrected', quantity, suggestion: { quantity: { value: 4.49 } } });
    expect(outcome({ type: 'edit', markId: 'figure', quantity: aQuantity() }, [edited ?? figure])?.status).toBe(
      'confirmed',
    );
  });

  test('naming the indicator decides nothing; to confirm it later is no correction', () => {
    const named = outcome({ type: 'name-indicator', markIds: ['figure'], indicatorId: 'own-1' });
    expect(named).toMatchObject({ status: figure.status, quantity: { indicatorId: 'own-1' } });
    const confirmed = outcome({ type: 'confirm', markIds: ['figure'] }, named ? [named] : []);
    expect(confirmed).toMatchObject({ status: 'confirmed', quantity: { indicatorId: 'own-1' } });
  });

  test('another kind takes away what it cannot have', () => {
    const edited = outcome({ type: 'edit', markId: 'figure', kind: 'note', note: 'Hỏi lại' });
    expect(edited).toMatchObject({ kind: 'note', quantity: null, note: 'Hỏi lại', status: 'corrected' });
  });

  test('a remark on a rejected mark leaves it rejected; a new reading does not', () => {
    const rejected = { ...figure, status: 'rejected' as const };
    expect(outcome({ type: 'edit', markId: 'figure', note: 'Trùng' }, [rejected])?.status).toBe('rejected');
    expect(outcome({ type: 'edit', markId: 'figure', quantity: aQuantity({ value: 5 }) }, [rejected])?.status).toBe(
      'corrected',
    );
  });

  test('a reset brings back the machine’s reading, and keeps the reader’s note', () => {
    const edited = outcome({
      type: 'edit',
      markId: 'figure',
      kind: 'target',
      quantity: aQuantity({ value: 1 }),
      note: 'Xem',
    });
    expect(outcome({ type: 'reset', markIds: ['figure'] }, [edited ?? figure])).toEqual({
      ...figure,
      note: 'Xem',
      updatedAt: NOW,
    });
  });

  test('a mark of the reader’s own stays added', () => {
    const own = aMark({ id: 'own', status: 'added', suggestion: null });
    expect(outcome({ type: 'edit', markId: 'own', quantity: aQuantity({ value: 5 }) }, [own])?.status).toBe('added');
    const rejected = outcome({ type: 'reject', markIds: ['own'] }, [own]);
    expect(outcome({ type: 'reset', markIds: ['own'] }, [rejected ?? own])?.status).toBe('added');
  });

  test('one field of many marks is one change, of those that have fields', () => {
    const change = changeOf({
      type: 'edit-field',
      markIds: ['figure', 'target', 'person'],
      patch: { place: 'xã Tả Phời' },
    });
    expect(change.after.map((mark) => [mark.id, mark.quantity?.place, mark.status])).toEqual([
      ['figure', 'xã Tả Phời', 'corrected'],
      ['target', 'xã Tả Phời', 'corrected'],
    ]);
  });

  test('an added mark is anchored in the text', () => {
    const start = text.indexOf('16/16 bản');
    const added = outcome({
      type: 'add',
      markId: 'new',
      span: { start, end: start + 9 },
      kind: 'figure',
      quantity: aQuantity({ value: 16, of: 16 }),
    });
    expect(added).toMatchObject({ id: 'new', status: 'added', suggestion: null, anchored: true, createdAt: NOW });
    expect(added?.anchor.quote).toBe('16/16 bản');
  });

  test('a lost mark is put on other words, with a new reading if one is given', () => {
    const lost = aMark({ id: 'lost', status: 'confirmed', anchored: false });
    const start = text.indexOf('1.302 hộ');
    const span = { start, end: start + 8 };
    expect(outcome({ type: 'reattach', markId: 'lost', span }, [lost])).toMatchObject({
      status: 'confirmed',
      anchored: true,
      anchor: { quote: '1.302 hộ' },
    });
    const read = outcome(
      { type: 'reattach', markId: 'lost', span, quantity: aQuantity({ value: 1302, unit: 'household' }) },
      [lost],
    );
    expect(read).toMatchObject({ status: 'corrected', quantity: { value: 1302 } });
  });

  test('what is suggested at the words a lost mark is put on goes, decided marks and other kinds stay', () => {
    const start = text.indexOf('1.302 hộ');
    const span = { start, end: start + 8 };
    const there = { anchor: { ...aMark().anchor, ...span, quote: '1.302 hộ' } };
    const lost = aMark({ id: 'lost', status: 'confirmed', anchored: false });
    const marks = [
      lost,
      aMark({ id: 'same-family', kind: 'target', ...there }),
      aMark({ id: 'decided', status: 'confirmed', ...there }),
      aPersonMark({ id: 'person', ...there }),
      aMark({ id: 'elsewhere' }),
    ];
    const done = applyAct({ text, marks }, { type: 'reattach', markId: 'lost', span }, NOW);
    if (!done.ok) throw new Error(done.reason);
    expect(done.value.before.map(({ id }) => id)).toEqual(['lost', 'same-family']);
    expect(done.value.after.map(({ id }) => id)).toEqual(['lost']);
  });
});

describe('what is refused', () => {
  const broken = { ...aQuantity(), value: Number.NaN };
  const span = { start: 0, end: 5 };
  test.each<[Act, string]>([
    [{ type: 'confirm', markIds: ['nobody'] }, 'unknown-mark'],
    [{ type: 'switch-kind', markIds: ['person'], kind: 'target' }, 'not-a-quantity'],
    [{ type: 'edit-field', markIds: ['person'], patch: { place: null } }, 'not-a-quantity'],
    [{ type: 'edit', markId: 'figure', quantity: broken }, 'invalid-quantity'],
    [{ type: 'edit-field', markIds: ['figure'], patch: { value: Number.POSITIVE_INFINITY } }, 'invalid-quantity'],
    [{ type: 'add', markId: 'figure', span, kind: 'note' }, 'duplicate-mark'],
    [{ type: 'add', markId: 'new', span: { start: 5, end: 5 }, kind: 'note' }, 'invalid-span'],
    [{ type: 'add', markId: 'new', span: { start: 0, end: 1e6 }, kind: 'note' }, 'invalid-span'],
    [{ type: 'add', markId: 'new', span: { start: 0.5, end: 2 }, kind: 'note' }, 'invalid-span'],
    [{ type: 'add', markId: 'new', span, kind: 'figure', quantity: broken }, 'invalid-quantity'],
    [{ type: 'reattach', markId: 'figure', span: { start: -1, end: 2 } }, 'invalid-span'],
  ])('%j: %s', (act, reason) => {
    expect(applyAct(STATE, act, NOW)).toMatchObject({ ok: false, reason });
  });

  test('marks that are gone do not stop an act on the others', () => {
    expect(changeOf({ type: 'confirm', markIds: ['gone', 'figure'] }).after).toHaveLength(1);
  });

  test('an act that changes nothing is an empty change', () => {
    expect(isEmptyChange(changeOf({ type: 'reset', markIds: ['figure', 'person'] }))).toBe(true);
  });
});

const ids = fc.subarray(['figure', 'target', 'person', 'new'], { minLength: 1 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ type: fc.constantFrom('confirm', 'reject', 'reset', 'remove'), markIds: ids }),
  fc.record({ type: fc.constant('switch-kind'), markIds: ids, kind: fc.constantFrom('figure', 'target') }),
  fc.record({ type: fc.constant('edit-field'), markIds: ids, patch: fc.record({ value: fc.integer() }) }),
  fc.record({ type: fc.constant('edit'), markId: fc.constantFrom('figure', 'person'), note: fc.string() }),
  fc.record({
    type: fc.constant('add'),
    markId: fc.constant('new'),
    span: fc.constant({ start: 3, end: 9 }),
    kind: fc.constant('note'),
  }),
);

describe('any sequence of acts', () => {
  test('is taken back step by step, and made again, exactly', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const byId = (marks: readonly Mark[]) => [...marks].sort((a, b) => (a.id < b.id ? -1 : 1));
        const states: (readonly Mark[])[] = [STATE.marks];
        const changes = acts.flatMap((act) => {
          const change = applyAct({ text, marks: states.at(-1) ?? [] }, act, NOW);
          if (!change.ok) return [];
          states.push(applyChange(states.at(-1) ?? [], change.value));
          return [change.value];
        });
        let marks: readonly Mark[] = states.at(-1) ?? [];
        for (const [step, change] of [...changes.entries()].reverse()) {
          marks = applyChange(marks, invertChange(change));
          expect(byId(marks)).toEqual(byId(states[step] ?? []));
        }
        for (const [step, change] of changes.entries()) {
          marks = applyChange(marks, change);
          expect(byId(marks)).toEqual(byId(states[step + 1] ?? []));
        }
      }),
    );
  });

  test('leaves the marks given to it as they were', () => {
    const frozen = structuredClone(STATE.marks);
    fc.assert(
      fc.property(anyAct, (act) => {
        applyAct(STATE, act, NOW);
        expect(STATE.marks).toEqual(frozen);
      }),
    );
  });
});

test('counts leave rejected marks out', () => {
  const marks = [figure, { ...target, status: 'confirmed' as const }, { ...person, status: 'rejected' as const }];
  expect(countMarks(marks)).toEqual({ figure: 1, target: 1, person: 0, quote: 0, note: 0, suggested: 1, accepted: 1 });
});
