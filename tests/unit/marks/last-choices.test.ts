import { describe, expect, test } from 'vitest';
import { withLastChoices } from '@/utils/marks';
import { aMark, aQuantity } from '../../build';
import { CHOICE_CASES, type ChoiceMark } from './last-choices.cases';

const markOf = ({ read, left, at, suggested }: ChoiceMark, nth: number) => {
  const mark = aMark({
    id: `mark-${nth}`,
    status: suggested ? 'suggested' : read ? 'corrected' : 'added',
    quantity: aQuantity(left),
    suggestion: { quantity: aQuantity(read ?? {}) },
    updatedAt: `2025-10-02T09:0${at}:00+07:00`,
  });
  return read ? mark : { ...mark, suggestion: null };
};

describe('period and place of a number marked by hand', () => {
  test.each(CHOICE_CASES)('$why', ({ marks, read, expected }) => {
    const quantity = withLastChoices(aQuantity({ ...read, value: 12 }), marks.map(markOf));
    expect(quantity).toEqual(aQuantity({ ...expected, value: 12 }));
  });

  test('words without a number stay without', () => {
    expect(withLastChoices(null, [])).toBeNull();
  });
});
