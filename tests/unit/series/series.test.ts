import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aQuantity } from '@/tests/build';
import {
  attainments,
  bandsOf,
  findContradictions,
  nameApart,
  type Observation,
  type Pivot,
  pivotSeries,
  ticksFor,
} from '@/utils/series';
import { REPORTS } from './contradictions.cases';

let made = 0;
const said = ({
  kind = 'figure',
  placeKey = 'xa ban lung',
  periodKey = '2025~2025',
  publishedAt = '2025-08-14',
  ...quantity
}: (typeof REPORTS)[number]['one'] & { readonly publishedAt?: string }): Observation => ({
  markId: `mark-${++made}`,
  clippingId: 'clipping-1',
  kind,
  status: 'confirmed',
  quantity: aQuantity({ place: 'xã Bản Lùng', period: { from: '2025', to: '2025' }, ...quantity }),
  site: 'baolaocai.vn',
  publishedAt,
  placeKey,
  periodKey,
  placeCode: '',
});

describe('contradictions', () => {
  test.each(REPORTS)('$why: $contradicts', ({ one, other, contradicts }) => {
    expect(findContradictions([said(one), said(other)])).toHaveLength(contradicts ? 1 : 0);
    expect(findContradictions([said(other), said(one)])).toHaveLength(contradicts ? 1 : 0);
  });

  test('what one sentence says of two measures is none; another article that differs makes it one', () => {
    const [given, told] = [said({ value: 112.4 }), said({ value: 104.7 })];
    const elsewhere = { ...said({ value: 99 }), clippingId: 'clipping-2' };
    expect(findContradictions([given, told], () => true)).toEqual([]);
    expect(findContradictions([given, told], () => false)).toHaveLength(1);
    expect(findContradictions([given, elsewhere], () => true)).toHaveLength(1);
    expect(findContradictions([given, told, elsewhere], () => true)).toHaveLength(1);
  });

  test('all reports of the place and period stand side by side, by value', () => {
    const [found] = findContradictions([said({ value: 6.64 }), said({ value: 6.46 }), said({ value: 6.64 })]);
    expect(found?.observations.map(({ quantity }) => quantity.value)).toEqual([6.46, 6.64, 6.64]);
  });
});

describe('pivot', () => {
  const at = (year: string, value: number, more: Parameters<typeof said>[0] = {}) =>
    said({ value, period: { from: year, to: year }, periodKey: `${year}~${year}`, ...more });

  test('shows the value, not what it is of the plan, however often that is told', () => {
    const shares = [at('2025', 92, { unit: '%', base: 'estimate' }), at('2024', 104, { unit: '%', base: 'plan' })];
    const pivot = pivotSeries([...shares, at('2025', 21.4e9, { unit: 'VND' })]);
    expect([pivot.sample?.quantity.unit, pivot.left]).toEqual(['VND', 2]);
    expect(pivotSeries(shares.slice(0, 1)).rows).toHaveLength(1);
  });

  test('places down, years across, the latest report first; other units are left out and counted', () => {
    const pivot = pivotSeries([
      at('2024', 9),
      at('2025', 7, { publishedAt: '2025-01-01' }),
      at('2025', 6, { publishedAt: '2025-09-01' }),
      at('2030', 2, { kind: 'target' }),
      at('2025', 5, { place: 'xã Ái', placeKey: 'xa ai' }),
      at('2025', 300, { unit: 'household' }),
      said({ value: 4, period: { from: null, to: null } }),
    ]);
    expect(pivot.years).toEqual([2024, 2025, 2030]);
    expect(pivot.rows.map(({ place }) => place)).toEqual(['xã Ái', 'xã Bản Lùng']);
    expect(pivot.left).toBe(2);
    const cell = pivot.rows[1]?.cells.get(2025);
    expect(cell?.results.map(({ quantity }) => quantity.value)).toEqual([6, 7]);
    const [, banLung] = attainments(pivot);
    expect([banLung?.result?.quantity.value, banLung?.target?.quantity.value]).toEqual([6, 2]);
  });

  test('communes of one name in two provinces are two rows, told apart by what lies above', () => {
    const report = (value: number, placeCode: string) => ({ ...at('2025', value), placeCode });
    const reports = [report(6, '03001'), report(9, '14002')];
    const above = (code: string) => ({ '03001': 'Lào Cai', '14002': 'Sơn La' })[code] ?? '';
    const named = (some: readonly Observation[]) => nameApart(pivotSeries(some), above).rows.map(({ place }) => place);
    expect(named(reports).sort()).toEqual(['xã Bản Lùng (Lào Cai)', 'xã Bản Lùng (Sơn La)']);
    expect(findContradictions(reports)).toEqual([]);
    // Where only one unit of that name is spoken of, a report that does not say which is of that one.
    expect(named([report(6, '03001'), report(9, '')])).toEqual(['xã Bản Lùng']);
    expect(named([...reports, report(7, '')])).toHaveLength(3);
  });

  test('names differ by their marks, not by case or where the tone mark is put', () => {
    const rows = (...places: string[]) =>
      pivotSeries(places.map((place) => at('2025', 1, { place, placeKey: 'folded' }))).rows.length;
    expect(rows('xã Thuỷ Hoà', 'Xã Thủy hòa')).toBe(1);
    expect(rows('xã Bản Lùng', 'xã Bán Lung')).toBe(2);
  });

  test('former units stand under what they became, each with its own numbers', () => {
    const place = (words: string) => ({ place: words, placeKey: words });
    const pivot = pivotSeries(
      [
        { ...at('2024', 9, place('thị trấn Phố Ràng')), placeCode: '02947' },
        { ...at('2025', 7, place('xã Bảo Yên')), placeCode: '02947' },
        { ...at('2025', 5, place('Bảo Hà')), placeCode: '02962' },
      ],
      (code) => ({ '02947': 'xã Bảo Yên', '02962': 'xã Bảo Hà' })[code] ?? null,
    );
    expect(pivot.rows.map(({ place: words, today }) => [words, today])).toEqual([
      ['Bảo Hà', null],
      ['xã Bảo Yên', null],
      ['thị trấn Phố Ràng', 'xã Bảo Yên'],
    ]);
  });

  test('an empty series is an empty pivot', () => {
    expect(pivotSeries([])).toEqual({ years: [], rows: [], sample: null, left: 0 });
  });
});

describe('ticks of an axis', () => {
  test.each([
    { values: [4.01, 18.9], ticks: [0, 5, 10, 15, 20], why: 'from 0, round steps' },
    { values: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], why: 'without the dust of fractions' },
    { values: [-3, 4], ticks: [-4, -2, 0, 2, 4], why: 'losses lie below 0' },
    { values: [], ticks: [0, 1], why: 'nothing' },
  ])('$why', ({ values, ticks }) => {
    expect(ticksFor(values)).toEqual(ticks);
  });

  test('they hold all values, ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 8 }), (values) => {
        const ticks = ticksFor(values, 5, false);
        const slack = Math.max(...values.map(Math.abs)) * 1e-9;
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

describe('bands of charts', () => {
  const NAMES: Readonly<Record<string, string>> = { '10': 'tỉnh Lào Cai', '48': 'thành phố Đà Nẵng' };
  const pivotOf = (unit: string) =>
    pivotSeries(
      [
        { place: 'tỉnh Lào Cai', placeCode: '10' },
        { place: 'Đà Nẵng', placeCode: '48' },
        { place: 'TP. Đà Nẵng', placeCode: '48' },
        { place: 'thành phố Lào Cai', placeCode: '10' },
        { place: 'huyện Bảo Yên', placeCode: '10' },
        { place: 'xã Bản Lùng', placeCode: '02680' },
      ].map(({ place, placeCode }) => ({ ...said({ place, placeKey: place, unit, value: 5 }), placeCode })),
      (code) => NAMES[code] ?? null,
    );
  const bandsIn = ({ rows, sample }: Pivot) => bandsOf(rows, sample);
  const placesOf = (unit: string) => bandsIn(pivotOf(unit)).map((band) => band.map(({ place }) => place).sort());

  test('money of provinces stands apart from that of what lies in them; a former city lies in one', () => {
    expect(placesOf('VND')).toEqual([
      ['tỉnh Lào Cai', 'TP. Đà Nẵng', 'Đà Nẵng'].sort(),
      ['huyện Bảo Yên', 'thành phố Lào Cai', 'xã Bản Lùng'].sort(),
    ]);
  });

  test('rates share one axis', () => {
    expect(placesOf('%')).toHaveLength(1);
  });

  test('where there are only communes there is one band', () => {
    const pivot = pivotOf('VND');
    expect(bandsIn({ ...pivot, rows: pivot.rows.filter(({ isProvince }) => !isProvince) })).toHaveLength(1);
  });
});
