import { describe, expect, it } from 'vitest';
import { type HintCode, INDICATORS, plausibilityHints } from '@/utils/indicators';
import type { Quantity } from '@/utils/model';

const quantity = (parts: Partial<Quantity>): Quantity => ({
  indicator: '',
  indicatorId: null,
  value: 1,
  valueMax: null,
  of: null,
  unit: '%',
  per: null,
  comparator: '=',
  change: 'level',
  base: null,
  period: { from: null, to: null },
  place: null,
  ...parts,
});

type Case = readonly [why: string, entry: string | null, parts: Partial<Quantity>, codes: readonly HintCode[]];

const CASES: readonly Case[] = [
  ['a share within bounds', 'poverty-rate', { value: 4.49 }, []],
  ['a share above 100 %', 'forest-cover', { value: 541 }, ['share-over-100']],
  ['a share by its words alone', null, { indicator: 'Tỷ lệ hộ có máy giặt', value: 104 }, ['share-over-100']],
  ['attainment of a plan may pass 100 %', 'budget-revenue', { value: 112.4, base: 'estimate' }, []],
  ['growth may pass 100 %', 'visitors', { value: 140, change: 'increase', base: 'same_period' }, []],
  ['tỷ for triệu', 'income-per-capita', { value: 54e9, unit: 'VND', per: 'person_year' }, ['magnitude-slip']],
  ['income in the usual range', 'income-per-capita', { value: 54e6, unit: 'VND', per: 'person_year' }, []],
  ['out of range at any magnitude', 'ntm-criteria', { value: 27, unit: 'criterion' }, ['out-of-range']],
  ['a part above its whole', 'ntm-communes', { value: 17, of: 16, unit: 'commune' }, ['part-over-whole']],
  ['a range upside down', null, { value: 12, valueMax: 10 }, ['range-reversed']],
  ['a percentage in the thousands', 'poverty-rate', { value: 12345 }, ['english-decimal']],
  ['half a person', 'jobs-created', { value: 12.5, unit: 'person' }, ['fraction-of-countable']],
  ['a year counted in years', null, { value: 2025, unit: 'count:năm' }, ['year-as-number']],
  ['2025 people are people', null, { value: 2025, unit: 'person' }, []],
  ['a unit the indicator is not given in', 'forest-cover', { value: 3, unit: 'tonne' }, ['unusual-unit']],
];

const codesOf = (entry: string | null, parts: Partial<Quantity>) =>
  plausibilityHints(quantity(parts), INDICATORS.find(({ id }) => id === entry) ?? null).map(({ code }) => code);

describe('plausibilityHints', () => {
  it.each(CASES)('%s', (_why, entry, parts, codes) => {
    expect(codesOf(entry, parts)).toEqual(codes);
  });

  it('says what would be plausible, and changes nothing', () => {
    const reading = quantity({ value: 54e9, unit: 'VND' });
    const before = structuredClone(reading);
    const entry = INDICATORS.find(({ id }) => id === 'income-per-capita') ?? null;
    expect(plausibilityHints(reading, entry)).toEqual([{ code: 'magnitude-slip', expected: 54e6, limit: 4e8 }]);
    expect(reading).toEqual(before);
  });
});
