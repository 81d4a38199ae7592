import { describe, expect, test } from 'vitest';
import { aQuantity } from '@/tests/build';
import { rereadQuantity } from '@/utils/marks';

describe('the reading of a mark put on other words', () => {
  const before = aQuantity({ indicator: 'tỷ lệ hộ nghèo đa chiều', value: 4.49, place: 'xã Mường Sang' });

  test('takes number, unit and direction from the new words; what, when and where stay the reader’s', () => {
    const now = aQuantity({ indicator: 'tỷ lệ', value: 4.29, comparator: '<=', change: 'decrease', place: null });
    expect(rereadQuantity(before, now)).toEqual({ ...before, value: 4.29, comparator: '<=', change: 'decrease' });
  });

  test('stays where the new words hold no number', () => {
    expect(rereadQuantity(before, null)).toBeUndefined();
  });

  test('is that of the new words where there was none', () => {
    expect(rereadQuantity(null, before)).toEqual(before);
  });
});
