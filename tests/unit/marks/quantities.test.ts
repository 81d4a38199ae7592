import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aQuantity } from '@/tests/build';
import {
  formatNumber,
  formatQuantity,
  parseNumberEntry,
  parsePeriodEntry,
  periodEntryText,
  validateQuantityFields,
} from '@/utils/marks';
import { FORMAT_CASES } from './format-quantity.cases';
import { NUMBER_ENTRY_CASES } from './number-entry.cases';

describe('parseNumberEntry', () => {
  test.each(NUMBER_ENTRY_CASES)('"$typed": $why', ({ typed, read }) => {
    const parsed = parseNumberEntry(typed);
    if (typeof read === 'string') expect(parsed).toEqual({ ok: false, reason: read });
    else {
      const fields = typeof read === 'number' ? { value: read } : read;
      expect(parsed).toEqual({ ok: true, value: { valueMax: null, of: null, comparator: null, ...fields } });
    }
  });

  test('reads back every number it shows, in either language’s writing where they agree', () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 3 }))
      .map(([n, d]) => n / 10 ** d);
    fc.assert(
      fc.property(number, (value) => {
        expect(parseNumberEntry(formatNumber(value))).toMatchObject({ ok: true, value: { value } });
      }),
    );
  });
});

describe('formatQuantity', () => {
  test.each(FORMAT_CASES)('$vi: $why', ({ quantity, vi, en }) => {
    const shown = (language: 'vi' | 'en') => Object.values(formatQuantity(aQuantity(quantity), language)).join(' ');
    expect([shown('vi'), shown('en')]).toEqual([vi, en]);
  });
});

test.each([
  ['2025-09-30', '30/9/2025'],
  ['2025-01-01', '1/1/2025'],
  ['2025', '2025'],
  [null, ''],
])('the end of a period %s is shown as "%s", which is read back as it', (end, text) => {
  expect(periodEntryText(end)).toBe(text);
  expect(parsePeriodEntry(text, 'end')).toEqual({ ok: true, value: end });
});

describe('parsePeriodEntry', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['30/9/2025', '2025-09-30', '2025-09-30'],
    ['2025-09-30', '2025-09-30', '2025-09-30'],
    ['2/2024', '2024-02-01', '2024-02-29'],
    ['', null, null],
    [' 2025 ', '2025', '2025'],
    ['1800', '1800', '1800'],
    ['2199', '2199', '2199'],
    ['1.9.2025', '2025-09-01', '2025-09-01'],
    ['01-09-2025', '2025-09-01', '2025-09-01'],
    ['2025-9-1', '2025-09-01', '2025-09-01'],
    ['29/2/2024', '2024-02-29', '2024-02-29'],
    ['31/12/2025', '2025-12-31', '2025-12-31'],
    ['12-2025', '2025-12-01', '2025-12-31'],
    ['1.2025', '2025-01-01', '2025-01-31'],
    ['quý 3/2025', '2025-07-01', '2025-09-30'],
    ['Q1/2024', '2024-01-01', '2024-03-31'],
  ])('"%s" begins %s and ends %s', (typed, from, to) => {
    expect([parsePeriodEntry(typed, 'start'), parsePeriodEntry(typed, 'end')]).toEqual([
      { ok: true, value: from },
      { ok: true, value: to },
    ]);
  });

  test.each([
    ...['31/9/2025', '13/2025', '25', 'quý III', '9999', '29/2/2025', '2025-02-30', '0/2025', '0/9/2025', '1/0/2025'],
    ...['1/13/2025', '2025-13-01', '1799', '2200', '9/1799', '1/9/2200', '20251', '1/9/20251', 'năm 2025', '2025 ước'],
  ])('"%s" is no date', (typed) => {
    for (const end of ['start', 'end'] as const)
      expect(parsePeriodEntry(typed, end)).toEqual({ ok: false, reason: 'not-a-date' });
  });
});

describe('validateQuantityFields', () => {
  const fields = {
    indicator: 'thu ngân sách',
    value: '76,5 tỷ',
    unit: 'VND',
    per: 'year',
    comparator: '=',
    change: 'level',
  };

  test('makes a quantity of what was typed', () => {
    expect(
      validateQuantityFields({
        ...fields,
        base: 'plan',
        periodFrom: '2025',
        periodTo: '30/9/2025',
        place: ' xã Nậm Khao ',
      }),
    ).toEqual({
      ok: true,
      value: aQuantity({
        indicator: 'thu ngân sách',
        value: 76.5e9,
        unit: 'VND',
        per: 'year',
        base: 'plan',
        period: { from: '2025', to: '2025-09-30' },
        place: 'xã Nậm Khao',
      }),
    });
  });

  test.each<[Record<string, string>, object, string]>([
    [{ value: '5-7 tỷ' }, { value: 5e9, valueMax: 7e9 }, 'a range typed as one'],
    [{ value: '16', of: '16', unit: 'commune' }, { value: 16, of: 16, unit: 'commune' }, 'a whole'],
    [{ value: '≥ 66' }, { value: 66, comparator: '>=' }, 'a sign typed with the number'],
    [{ value: '≥ 66', comparator: '~' }, { value: 66, comparator: '~' }, 'a choice of its own stands'],
    [{ value: '15', unit: 'count', unitNoun: 'sáng kiến' }, { value: 15, unit: 'count:sáng kiến' }, 'a counted noun'],
    [{ value: '15', unit: 'count:sáng kiến' }, { value: 15, unit: 'count:sáng kiến' }, 'a counted noun as stored'],
    [{ value: '5-7', valueMax: '9' }, { value: 5, valueMax: 9 }, 'an upper end of its own stands'],
    [{ value: '5', valueMax: '5' }, { value: 5, valueMax: 5 }, 'a range of one value'],
    [{ value: '12/16', of: '20' }, { value: 12, of: 20 }, 'a whole of its own stands'],
    [{ value: '12/16' }, { value: 12, of: 16 }, 'a whole typed with its part'],
    [{ value: '5', comparator: '' }, { comparator: '=' }, 'no sign and no choice'],
    [{ value: '≥ 5', comparator: '' }, { comparator: '>=' }, 'a sign and no choice'],
    [{ indicator: `${'a'.repeat(300)}` }, { indicator: 'a'.repeat(300) }, 'the longest words'],
    [{ indicator: ' thu\n ngân  sách ' }, { indicator: 'thu ngân sách' }, 'on one line'],
    [{ place: ' ' }, { place: null }, 'no place'],
    [{ change: '', per: '', base: '' }, { change: 'level', per: null, base: null }, 'nothing chosen'],
    [{ change: 'decrease' }, { change: 'decrease' }, 'a choice'],
    [{ unit: 'count: sáng kiến ' }, { unit: 'count:sáng kiến' }, 'a noun between spaces'],
    [{ periodFrom: '2025', periodTo: '2025' }, { period: { from: '2025', to: '2025' } }, 'a year'],
    [{ periodFrom: '2025-09-30', periodTo: '2025' }, { period: { from: '2025-09-30', to: '2025' } }, 'the rest of it'],
    [{ periodFrom: '2025' }, { period: { from: '2025', to: null } }, 'an open end'],
    [{ periodTo: '2025' }, { period: { from: null, to: '2025' } }, 'an open beginning'],
  ])('%j gives %j: %s', (typed, expected) => {
    const read = validateQuantityFields({ ...fields, ...typed });
    expect(read).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    [{ indicator: ' ' }, { indicator: 'required' }],
    [{ indicator: 'a'.repeat(301) }, { indicator: 'too-long' }],
    [{ value: '' }, { value: 'required' }],
    [{ value: 'nhiều' }, { value: 'not-a-number' }],
    [{ value: '7', valueMax: '5' }, { valueMax: 'range-reversed' }],
    [{ of: '0' }, { of: 'not-positive' }],
    [{ unit: '' }, { unit: 'required' }],
    [{ unit: 'furlong' }, { unit: 'unknown-choice' }],
    [{ unit: 'count', unitNoun: '' }, { unitNoun: 'required' }],
    [{ unit: 'count', unitNoun: 'a'.repeat(301) }, { unitNoun: 'too-long' }],
    [{ unit: 'count:' }, { unit: 'required' }],
    [{ per: 'day' }, { per: 'unknown-choice' }],
    [{ change: 'up' }, { change: 'unknown-choice' }],
    [{ base: 'hope' }, { base: 'unknown-choice' }],
    [{ comparator: '≈' }, { comparator: 'unknown-choice' }],
    [{ place: 'a'.repeat(301) }, { place: 'too-long' }],
    [{ of: '-1' }, { of: 'not-positive' }],
    [{ of: 'vài' }, { of: 'not-a-number' }],
    [{ value: '5/0' }, { of: 'not-positive' }],
    [{ value: '7-5' }, { valueMax: 'range-reversed' }],
    [{ value: '99.999.999.999 tỷ' }, { value: 'too-large' }],
    [
      { periodFrom: '2025-10', periodTo: 'mai' },
      { periodFrom: 'not-a-date', periodTo: 'not-a-date' },
    ],
    [{ periodFrom: '10/2025', periodTo: '9/2025' }, { periodTo: 'range-reversed' }],
    [{ periodFrom: 'mai' }, { periodFrom: 'not-a-date' }],
    [{ periodFrom: '2026', periodTo: '2025-09-30' }, { periodTo: 'range-reversed' }],
    [
      { value: 'x', unit: '', periodTo: '32/1/2025' },
      { value: 'not-a-number', unit: 'required', periodTo: 'not-a-date' },
    ],
  ])('%j is refused: %j', (typed, reasons) => {
    expect(validateQuantityFields({ ...fields, ...typed })).toEqual({ ok: false, reasons });
  });
});
