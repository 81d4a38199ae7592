import { describe, expect, test } from 'vitest';
import { BAND_HEIGHT, layOutLineChart } from '@/components/series/line-chart-layout';
import { textWidth } from '@/components/series/text-width';
import { aQuantity } from '@/tests/build';
import { pivotSeries } from '@/utils/series';

const VALUES = [
  { place: 'xã Khánh Lũng', from: '2024', value: 38.4 },
  { place: 'xã Khánh Lũng', from: '2025', value: 41 },
  { place: 'xã Bản Lùng', from: '2025', value: 41.2 },
  { place: 'xã Mường Pheo', from: '2025', value: 41.1 },
];

const pivotFrom = (values: typeof VALUES) =>
  pivotSeries(
    values.map(({ place, from, value }, nth) => ({
      markId: `m${nth}`,
      clippingId: 'c',
      kind: 'figure' as const,
      status: 'confirmed' as const,
      quantity: aQuantity({ place, value, period: { ...aQuantity().period, from, to: from } }),
      site: 'baolaocai.vn',
      publishedAt: '2025-08-14',
      placeKey: place,
      periodKey: from,
      placeCode: '',
    })),
  );

const pivot = pivotFrom(VALUES);
const PROVINCE = pivotFrom([{ place: 'tỉnh Lai Châu', from: '2025', value: 38_214 }]);

describe.each([420, 980])('lines over the years %i px wide', (width) => {
  const [upper, layout] = layOutLineChart({
    bands: [PROVINCE.rows, pivot.rows],
    years: pivot.years,
    width,
    labelOf: ({ place }) => place,
    sayTick: (value) => `${value} tỷ đồng`,
  });

  test('names at the ends stand apart and inside of the band', () => {
    const ys = layout?.labels.map(({ y }) => y) ?? [];
    expect(ys).toHaveLength(3);
    for (const [at, y] of ys.entries()) if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...ys)).toBeLessThan(BAND_HEIGHT);
  });

  test('names and numbers of the axis have their room', () => {
    for (const { row, x } of layout?.labels ?? []) expect(x + textWidth(row.place)).toBeLessThanOrEqual(width);
    for (const { value, textX } of layout?.ticks ?? [])
      expect(textX - textWidth(`${value} tỷ đồng`)).toBeGreaterThan(0);
  });

  test('a year of one band stands under that of the other', () => {
    expect(upper?.years).toEqual(layout?.years);
    expect(upper?.ticks.map(({ value }) => value)).not.toEqual(layout?.ticks.map(({ value }) => value));
  });

  test('a later year lies to the right', () => {
    const line = layout?.lines.find(({ results }) => results.length === 2);
    expect(line?.results[1]?.x).toBeGreaterThan(line?.results[0]?.x ?? Number.NaN);
  });
});

test('without values there is no band', () => {
  const labelOf = () => '';
  expect(layOutLineChart({ bands: [[]], years: [2025], width: 600, labelOf, sayTick: String })).toEqual([]);
});
