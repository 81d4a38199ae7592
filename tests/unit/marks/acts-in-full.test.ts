import { describe, expect, test } from 'vitest';
import { aMark, anArticle, aPerson, aPersonMark, aQuantity } from '@/tests/build';
import { type Act, applyAct, applyChange, headingOf, isEmptyChange, withIndicators } from '@/utils/marks';
import type { Mark } from '@/utils/model';

const NOW = '2025-10-03T08:00:00+07:00';
const { text } = anArticle();
const apply = (act: Act, marks: readonly Mark[] = []) => applyAct({ text, marks }, act, NOW);
const afterOf = (act: Act, marks: readonly Mark[] = []): readonly Mark[] => {
  const made = apply(act, marks);
  if (!made.ok) throw new Error(made.reason);
  return made.value.after;
};

describe('a mark that is added', () => {
  const span = { start: 0, end: 3 };

  test('is the reader’s own, with what was said of it and nothing else', () => {
    const act = { type: 'add', markId: 'own', span, kind: 'note', note: 'Hỏi lại', quantity: aQuantity() } as const;
    expect(afterOf(act)).toEqual([
      {
        id: 'own',
        kind: 'note',
        status: 'added',
        anchor: { quote: text.slice(0, 3), prefix: '', suffix: text.slice(3, 35), start: 0, end: 3 },
        quantity: null, // a note has none
        person: null,
        note: 'Hỏi lại',
        tags: [],
        links: [],
        suggestion: null,
        anchored: true,
        createdAt: NOW,
        updatedAt: NOW,
      },
    ]);
  });

  test.each([
    ['figure', true, false],
    ['target', true, false],
    ['person', false, true],
    ['quote', false, true],
    ['note', false, false],
  ] as const)('as a %s has what such a mark can have', (kind, hasQuantity, hasPerson) => {
    const act = { type: 'add', markId: 'own', span, kind, quantity: aQuantity(), person: aPerson() } as const;
    expect(afterOf(act)).toMatchObject([
      { quantity: hasQuantity ? aQuantity() : null, person: hasPerson ? aPerson() : null, note: null },
    ]);
  });

  test.each([
    ['to the end of the text', { start: text.length - 3, end: text.length }, null],
    ['beyond it', { start: text.length - 3, end: text.length + 1 }, 'invalid-span'],
    ['before its beginning', { start: -1, end: 3 }, 'invalid-span'],
    ['without a letter', { start: 3, end: 3 }, 'invalid-span'],
    ['between two letters', { start: 0.5, end: 3 }, 'invalid-span'],
    ['up to between two letters', { start: 0, end: 2.5 }, 'invalid-span'],
  ])('may go %s: %s', (_where, place, reason) => {
    const made = apply({ type: 'add', markId: 'own', span: place, kind: 'note' });
    expect(made.ok ? null : made.reason).toBe(reason);
  });

  test('has an id of its own, which a refusal names', () =>
    expect(apply({ type: 'add', markId: 'own', span, kind: 'note' }, [aMark({ id: 'own' })])).toEqual({
      ok: false,
      reason: 'duplicate-mark',
      detail: 'own',
    }));
});

describe('a quantity that is none', () => {
  const broken = { ...aQuantity(), value: Number.NaN };
  const mark = aMark({ id: 'a' });
  test.each<[string, Act]>([
    ['added', { type: 'add', markId: 'own', span: { start: 0, end: 3 }, kind: 'figure', quantity: broken }],
    ['edited', { type: 'edit', markId: 'a', quantity: broken }],
    ['reattached', { type: 'reattach', markId: 'a', span: { start: 0, end: 3 }, quantity: broken }],
    ['patched', { type: 'edit-field', markIds: ['a'], patch: { value: Number.NaN } }],
  ])('is refused where it is %s', (_how, act) =>
    expect(apply(act, [mark])).toEqual({ ok: false, reason: 'invalid-quantity' }),
  );

  test('is refused for all marks when one of them cannot have it', () => {
    const marks = [mark, { ...aMark({ id: 'b' }), quantity: { ...aQuantity(), valueMax: Number.NaN } }];
    expect(apply({ type: 'edit-field', markIds: ['a', 'b'], patch: { value: 5 } }, marks)).toMatchObject({ ok: false });
  });
});

describe('a mark set on other words', () => {
  const target = (start: number, mark: Parameters<typeof aMark>[0]) =>
    aMark({ ...mark, anchor: { start, end: start + 4 } });
  const own = target(50, { id: 'own', kind: 'figure' });
  const removedBy = (other: Mark): boolean => {
    const made = apply({ type: 'reattach', markId: 'own', span: { start: 10, end: 20 } }, [own, other]);
    if (!made.ok) throw new Error(made.reason);
    return made.value.before.some(({ id }) => id === 'other');
  };

  test.each([
    ['at its end', 19, {}, true],
    ['at its beginning', 7, {}, true],
    ['behind it', 20, {}, false],
    ['before it', 6, {}, false],
    ['of the same family', 12, { kind: 'target' }, true],
    ['of another family', 12, { kind: 'quote' }, false],
    ['that was decided', 12, { status: 'confirmed' }, false],
    ['that has lost its place', 12, { anchored: false }, false],
  ] as const)('takes the place of a suggestion %s: %s', (_where, start, mark, isGone) =>
    expect(removedBy(target(start, { id: 'other', ...mark }))).toBe(isGone),
  );

  test('stays itself where it was suggested there, and takes a reading only if it can have one', () => {
    const person = aPersonMark({ id: 'own' });
    const made = apply({ type: 'reattach', markId: 'own', span: { start: 0, end: 3 }, quantity: aQuantity() }, [
      person,
    ]);
    expect(made).toMatchObject({
      value: { after: [{ id: 'own', quantity: null, status: 'suggested', anchor: { start: 0 } }] },
    });
    expect(made.ok && made.value.before).toEqual([person]);
  });
});

describe('the indicator that is named', () => {
  const named = (mark: Mark) =>
    afterOf({ type: 'name-indicator', markIds: [mark.id], indicatorId: 'own-1' }, [mark])[0];
  test('is learnt by the machine’s reading where that has the same words, and only there', () => {
    const mark = aMark({ id: 'a' });
    expect(named(mark)).toMatchObject({ suggestion: { quantity: { indicatorId: 'own-1' } } });
    const other: Mark = { ...mark, quantity: aQuantity({ indicator: 'chữ khác' }) };
    expect(named(other)?.suggestion).toEqual(mark.suggestion);
    expect(named({ ...mark, suggestion: null })?.suggestion).toBeNull();
    const withoutOwn: Mark = { ...mark, suggestion: aPersonMark().suggestion };
    expect(named(withoutOwn)?.suggestion).toEqual(withoutOwn.suggestion);
  });
  test('is nothing to a person', () =>
    expect(apply({ type: 'name-indicator', markIds: ['p'], indicatorId: 'x' }, [aPersonMark({ id: 'p' })])).toEqual({
      ok: true,
      value: { before: [], after: [] },
    }));
});

test('an act on marks that are not there names them', () =>
  expect(apply({ type: 'confirm', markIds: ['x', 'y'] }, [aMark()])).toEqual({
    ok: false,
    reason: 'unknown-mark',
    detail: 'x, y',
  }));

describe('an edit of a rejected mark', () => {
  const rejected: Mark = { ...aMark({ id: 'a' }), status: 'rejected', tags: ['cũ'] };
  test.each<[string, object, string]>([
    ['a note leaves it rejected', { note: 'vì sao' }, 'rejected'],
    ['tags leave it rejected', { tags: ['mới'] }, 'rejected'],
    ['a quantity takes it back', { quantity: aQuantity() }, 'confirmed'],
    ['another kind takes it back', { kind: 'target' }, 'corrected'],
    ['a person takes it back', { person: null }, 'confirmed'],
  ])(
    '%s',
    (_what, fields, status) =>
      expect(afterOf({ type: 'edit', markId: 'a', ...fields } as Act, [rejected])).toMatchObject([
        { status, ...fields },
      ]), // as: one of the above
  );
  test('keeps its tags where none are said', () =>
    expect(afterOf({ type: 'edit', markId: 'a', note: 'vì sao' }, [rejected])).toMatchObject([{ tags: ['cũ'] }]));
});

describe('a change', () => {
  const [one, two, three] = [aMark({ id: 'one' }), aMark({ id: 'two' }), aMark({ id: 'three' })];
  test('is empty when it has neither a before nor an after', () => {
    expect(isEmptyChange({ before: [], after: [] })).toBe(true);
    expect(isEmptyChange({ before: [one], after: [] })).toBe(false);
    expect(isEmptyChange({ before: [], after: [one] })).toBe(false);
  });
  test('changes in place, takes away and adds at the end', () => {
    const changed = { ...one, note: 'x' };
    expect(applyChange([one, two], { before: [one, two], after: [changed, three] })).toEqual([changed, three]);
  });
});

describe('what a mark is called', () => {
  const mark = aMark({ quantity: { indicator: 'tỷ lệ' }, note: 'ghi chú', anchor: { quote: 'chữ' } });
  test.each<[string, Mark]>([
    ['Tỷ lệ', { ...mark, person: aPerson() }],
    [aPerson().name, { ...mark, quantity: null, person: aPerson() }],
    ['Ghi chú', { ...mark, quantity: aQuantity({ indicator: '' }) }],
    ['Ghi chú', { ...mark, quantity: null }],
    ['Đạt', { ...mark, quantity: null, note: null, anchor: { ...mark.anchor, quote: 'đạt' } }],
  ])('%s', (words, called) => expect(headingOf(called)).toBe(words));
});

describe('an act whose words stand for an entry of the codebook', () => {
  const quantity = aQuantity({ indicator: 'tỷ lệ hộ nghèo', unit: '%', indicatorId: null });
  const known = withIndicators({ type: 'edit', markId: 'a', quantity });
  const id = known.type === 'edit' ? known.quantity?.indicatorId : null;

  test.each<[string, Act]>([
    ['edit', { type: 'edit', markId: 'a', quantity }],
    ['add', { type: 'add', markId: 'a', span: { start: 0, end: 1 }, kind: 'figure', quantity }],
    ['reattach', { type: 'reattach', markId: 'a', span: { start: 0, end: 1 }, quantity }],
  ])('%s: names it', (_type, act) => {
    expect(id).toEqual(expect.any(String));
    expect(withIndicators(act)).toEqual({ ...act, quantity: { ...quantity, indicatorId: id } });
  });

  test('patch: names it where words and unit are said', () => {
    const patch = { indicator: quantity.indicator, unit: quantity.unit };
    const act: Act = { type: 'edit-field', markIds: ['a'], patch };
    expect(withIndicators(act)).toEqual({ ...act, patch: { ...patch, indicatorId: id } });
    const unknown: Act = { ...act, patch: { ...patch, indicator: 'zzz' } };
    expect(withIndicators(unknown)).toEqual({ ...unknown, patch: { ...unknown.patch, indicatorId: null } });
  });

  test.each<[string, Act]>([
    ['an entry that is named', { type: 'edit', markId: 'a', quantity: { ...quantity, indicatorId: 'own' } }],
    ['no quantity', { type: 'edit', markId: 'a', note: 'x' }],
    ['a patch of the value alone', { type: 'edit-field', markIds: ['a'], patch: { value: 1 } }],
    ['a patch of the words alone', { type: 'edit-field', markIds: ['a'], patch: { indicator: 'hộ nghèo' } }],
    ['a patch of the unit alone', { type: 'edit-field', markIds: ['a'], patch: { unit: '%' } }],
    [
      'a patch that names one',
      { type: 'edit-field', markIds: ['a'], patch: { indicator: 'hộ nghèo', unit: '%', indicatorId: 'own' } },
    ],
    ['a decision', { type: 'confirm', markIds: ['a'] }],
  ])('is left alone with %s', (_what, act) => expect(withIndicators(act)).toEqual(act));
});
