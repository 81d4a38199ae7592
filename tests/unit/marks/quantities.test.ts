import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aQuantity } from '@/tests/build';
import {
  formatNumber,
  formatQuantity,
  parseNumberEntry,
  parsePeriodEntry,
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

describe('parsePeriodEntry', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['30/9/2025', '2025-09-30', '2025-09-30'],
    ['2025-09-30', '2025-09-30', '2025-09-30'],
    ['2/2024', '2024-02-01', '2024-02-29'],
    ['', null, null],
  ])('"%s" begins %s and ends %s', (typed, from, to) => {
    expect([parsePeriodEntry(typed, 'start'), parsePeriodEntry(typed, 'end')]).toEqual([
      { ok: true, value: from },
      { ok: true, value: to },
    ]);
  });

  test.each(['31/9/2025', '13/2025', '25', 'quý III', '9999'])('"%s" is no date', (typed) => {
    expect(parsePeriodEntry(typed, 'start')).toEqual({ ok: false, reason: 'not-a-date' });
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
    [{ per: 'day' }, { per: 'unknown-choice' }],
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
