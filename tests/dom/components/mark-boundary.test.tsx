import { describe, expect, test } from 'vitest';
import { moveBoundary } from '@/components/marks/mark-boundary';
import type { Act } from '@/utils/marks';
import { aMark, aQuantity } from '../../build';
import { BOUNDARY_CASES } from './mark-boundary.cases';
import { press, show } from './render';
import { MARKS, ReviewHarness, TEXT } from './review-harness';

const markIn = (bracketed: string, figure: boolean) => {
  const text = bracketed.replace(/[[\]]/g, '');
  const start = bracketed.indexOf('[');
  const end = bracketed.indexOf(']') - 1;
  const anchor = { start, end, quote: text.slice(start, end), prefix: '', suffix: '' };
  return { text, mark: aMark({ anchor, quantity: figure ? aQuantity() : null }) };
};

describe('an end of a mark goes by a word', () => {
  test.each(BOUNDARY_CASES)('$why: $before', ({ before, move, after, figure = false }) => {
    const { text, mark } = markIn(before, figure);
    const span = moveBoundary(text, mark, move);
    const shown = span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
    expect(shown).toBe(after);
  });

  test('by keys, as fast as they come', () => {
    const sent: Act[] = [];
    const person = MARKS.find(({ id }) => id === 'person');
    if (!person) throw new Error('the harness has a person');
    show(<ReviewHarness marks={[person]} sent={sent} />);
    for (const [key, altKey] of [
      ['ArrowRight', false],
      ['ArrowRight', false],
      ['ArrowLeft', false],
      ['ArrowLeft', true],
    ] as const) {
      press(key, { shiftKey: true, altKey });
    }
    const [longer, longest, back, both] = sent.map((act) => (act.type === 'reattach' ? act.span : null));
    const { start, end } = person.anchor;
    expect([longer, longest, back, both]).toEqual([
      { start, end: expect.any(Number) },
      { start, end: expect.any(Number) },
      longer,
      { start: expect.any(Number), end: longer?.end },
    ]);
    expect(longer?.end).toBeGreaterThan(end);
    expect(longest?.end).toBeGreaterThan(longer ? longer.end : 0);
    expect(both?.start).toBeLessThan(start);
    expect(TEXT.slice(start, longer ? longer.end : 0).trim()).not.toBe(person.anchor.quote);
  });
});
