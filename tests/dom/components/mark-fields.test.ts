import { describe, expect, test } from 'vitest';
import { fieldsOf, toEntry } from '@/components/marks/mark-fields';
import { formatPeriod } from '@/components/marks/period';
import { CATALOGUES, createTranslator } from '@/utils/i18n';
import { validateQuantityFields } from '@/utils/marks';
import { aMark, aPersonMark, aQuantity } from '../../build';

test.each([
  [1200.5, '%', '1.200,5', 'Vietnamese marks'],
  [76_500_000_000, 'VND', '76,5 tỷ', 'money as it is said'],
  [68_000_000, 'VND', '68 triệu', 'millions too'],
  [950_000, 'VND', '950.000', 'small sums in full'],
  [8046, 'visit', '8.046', 'other units are never scaled'],
  [null, '%', '', 'nothing is empty'],
] as const)('%s %s is typed as %s (%s)', (value, unit, expected, _why) => {
  expect(toEntry(value, unit)).toBe(expected);
});

describe('the editor gives back what it was given', () => {
  test.each([
    aQuantity(),
    aQuantity({ value: 76_500_000_000, unit: 'VND', per: 'year', comparator: '>=' }),
    aQuantity({ value: 5, valueMax: 7, base: 'same_period', change: 'increase' }),
    aQuantity({ value: 14, of: 16, unit: 'count:nhà văn hóa', place: 'xã Nậm Khao' }),
    aQuantity({ period: { from: '2025-01-01', to: '2025-09-30' } }),
    aQuantity({ period: { from: null, to: '2030' } }),
    aQuantity({ value: 0.1234567 }),
  ])('%j', (quantity) => {
    expect(validateQuantityFields(fieldsOf(aMark({ quantity })))).toEqual({ ok: true, value: quantity });
  });
});

test('a figure without a reading starts from its words', () => {
  const fields = fieldsOf(aMark({ quantity: null }));
  expect(fields.value).toBe('4,49%');
  expect(fields.indicator).toBe('');
});

test('a person has name and post', () => {
  expect(fieldsOf(aPersonMark())).toMatchObject({ kind: 'person', name: 'Lò Văn Nghị', role: 'Bí thư Đảng ủy xã' });
});

test.each([
  [null, null, '', 'nothing known'],
  ['2025', '2025', '2025', 'a year'],
  ['2020', '2025', '2020–2025', 'a term'],
  [null, '2030', 'đến 2030', 'an open start'],
  ['2021', null, 'từ 2021', 'an open end'],
  ['2025-01-01', '2025-09-30', '9 tháng 2025', 'months from January'],
  ['2025-07-01', '2025-09-30', 'quý 3/2025', 'a quarter'],
  ['2025-06-01', '2025-06-30', 'tháng 6/2025', 'a month'],
  ['2024-02-01', '2024-02-29', 'tháng 2/2024', 'February of a leap year'],
  ['2025-01-01', '2025-12-31', '2025', 'a year said in days'],
  ['2025-05-01', '2025-07-31', '01/05/2025–31/07/2025', 'three months that are no quarter'],
  ['2025-06-10', '2025-06-20', '10/06/2025–20/06/2025', 'days'],
  ['2025-06-10', '2025-06-10', '10/06/2025', 'one day'],
  ['2025', '2025-11-15', '2025, đến 15/11/2025', 'a year up to a day of it'],
  ['2025', '2025-12-31', '2025', 'a year up to its last day'],
  ['2024', '2025-06-30', '2024–30/06/2025', 'a year up to a day of the next'],
] as const)('%s to %s reads "%s" (%s)', (from, to, expected, _why) => {
  expect(formatPeriod(createTranslator('vi', CATALOGUES.vi), { from, to })).toBe(expected);
});
