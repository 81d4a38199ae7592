import { describe, expect, test } from 'vitest';
import {
  filterMarks,
  firstChanged,
  groupBySentence,
  keepOrder,
  neighbour,
  nextUndecided,
  tally,
  trimSentence,
} from '@/components/marks/review-model';
import { splitSentences } from '@/utils/text';
import { aMark, anAnchor, aPersonMark } from '../../build';

const [first, second, third] = ['a', 'b', 'c'].map((id) => aMark({ id })) as [
  ReturnType<typeof aMark>,
  ReturnType<typeof aMark>,
  ReturnType<typeof aMark>,
];
const marks = [first, { ...second, status: 'confirmed' as const }, third];

describe('the next mark to decide', () => {
  test('is the next undecided one below', () => {
    expect(nextUndecided(marks, 'a', new Set())?.id).toBe('c');
  });
  test('goes on from the top after the last', () => {
    expect(nextUndecided(marks, 'c', new Set())?.id).toBe('a');
  });
  test('leaves out what was decided a moment ago and is not stored yet', () => {
    expect(nextUndecided(marks, 'a', new Set(['a', 'c']))).toBeNull();
  });
  test('is the first one when nothing is selected', () => {
    expect(nextUndecided(marks, null, new Set())?.id).toBe('a');
  });
});

test('moving stays at the ends', () => {
  expect(neighbour(marks, 'a', -1)?.id).toBe('a');
  expect(neighbour(marks, 'a', 1)?.id).toBe('b');
  expect(neighbour(marks, 'c', 1)?.id).toBe('c');
  expect(neighbour([], null, 1)).toBeNull();
});

test('tabs count their kinds, progress counts decisions', () => {
  const all = [...marks, aPersonMark({ status: 'rejected' })];
  expect(tally(all)).toEqual({ counts: { all: 4, lost: 0, figure: 3, target: 0, person: 1 }, decided: 2, total: 4 });
  expect(filterMarks(all, 'person')).toHaveLength(1);
});

test('what an undo changed is found by its time', () => {
  const after = marks.map((mark) => (mark.id === 'b' ? { ...mark, updatedAt: '2025-10-03T00:00:00+07:00' } : mark));
  expect(firstChanged(marks, after)?.id).toBe('b');
  expect(firstChanged(marks, marks)).toBeNull();
  expect(firstChanged(marks, marks.slice(1))).toBeNull();
});

test('marks of one sentence stand together', () => {
  const text = 'Thu đạt 8 tỷ đồng, bằng 112%. Hộ nghèo còn 4%.';
  const at = (quote: string) => aMark({ id: quote, anchor: anAnchor(quote, text) });
  const groups = groupBySentence([at('8 tỷ đồng'), at('112%'), at('4%')], splitSentences(text));
  expect(groups.map((group) => group.marks.map(({ id }) => id))).toEqual([['8 tỷ đồng', '112%'], ['4%']]);
});

describe('a long sentence', () => {
  const text = `${'đầu '.repeat(80)}đạt 8 tỷ đồng ${'cuối '.repeat(80)}`.trim();
  const mark = anAnchor('8 tỷ đồng', text);
  test('is cut at spaces around its mark', () => {
    const cut = trimSentence(text, { start: 0, end: text.length }, mark);
    const shown = text.slice(cut.start, cut.end);
    expect(shown).toContain('8 tỷ đồng');
    expect(shown.length).toBeLessThan(360);
    expect(shown).toMatch(/^đầu .* cuối$/);
  });
  test('a short one stays whole', () => {
    expect(trimSentence('Thu 8 tỷ đồng.', { start: 0, end: 14 }, { start: 4, end: 13 })).toEqual({ start: 0, end: 14 });
  });
});

describe('an order that stays', () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');

  test('whatever the marks become, they stay where they were', () => {
    expect(ids(keepOrder([third, first, second], ['a', 'b', 'c']))).toBe('abc');
  });

  test('new marks stand before the one that follows them', () => {
    const [x, y] = [aMark({ id: 'x' }), aMark({ id: 'y' })];
    expect(ids(keepOrder([third, x, first, second, y], ['a', 'b', 'c']))).toBe('xabcy');
    expect(ids(keepOrder([x, y], []))).toBe('xy');
  });

  test('a mark that is gone leaves the others alone', () => {
    expect(ids(keepOrder([third, first], ['a', 'b', 'c']))).toBe('ac');
  });
});
