import { describe, expect, test } from 'vitest';
import { layOutDotPlot } from '@/components/series/dot-plot-layout';
import { textWidth } from '@/components/series/text-width';

const tỷ = (value: number) => `${value.toLocaleString('vi')} tỷ đồng`;
const value = (amount: number, sign = '') => ({ value: amount, text: `${sign}${tỷ(amount)}` });

const ROWS = [
  { label: 'tỉnh Lai Châu', values: [value(3150), value(2716)] },
  { label: 'tỉnh Phú Thọ', values: [{ value: 43_000, text: '43.000–44.500 tỷ đồng' }, value(38_214)] },
  { label: 'xã Khánh Lũng', values: [value(38.4, '≈ ')] },
  { label: 'xã Mường Pheo', values: [value(7.5, '≥ '), value(7.05)] },
  { label: 'xã Bản Lùng', values: [value(12), value(12)] },
];

/** From where to where a text reaches. */
const reach = (x: number, anchor: 'start' | 'end', text: string): readonly [number, number] =>
  anchor === 'start' ? [x, x + textWidth(text)] : [x - textWidth(text), x];

const apart = (texts: readonly (readonly [number, number])[]): boolean => {
  const sorted = texts.toSorted(([a], [b]) => a - b);
  return sorted.every(([start], at) => at === 0 || start >= (sorted[at - 1]?.[1] ?? 0));
};

describe.each([420, 560, 700, 980])('a dot plot %i px wide', (width) => {
  const layout = layOutDotPlot({ rows: ROWS, width, sayTick: tỷ });

  test('no number of the axis stands on another', () => {
    const half = (text: string) => textWidth(text) / 2;
    expect(layout.ticks.length).toBeGreaterThanOrEqual(2);
    expect(apart(layout.ticks.map(({ x, label }) => [x - half(label), x + half(label)]))).toBe(true);
  });

  test.each(ROWS.map(({ label }, at) => [label, at] as const))('%s: names and values stand apart', (_, at) => {
    const row = layout.rows[at];
    const words = ROWS[at];
    if (!row || !words) throw new Error('a row is missing');
    const values = row.values.map((one, nth) => reach(one.textX, one.textAnchor, words.values[nth]?.text ?? ''));
    const isOnOneLine = Math.abs(row.labelY - row.y) < 10;
    expect(apart(isOnOneLine ? [reach(row.labelX, row.labelAnchor, words.label), ...values] : values)).toBe(true);
  });

  test('each mark stands where its value lies', () => {
    const xs = layout.rows.flatMap((row, at) =>
      row.values.map(({ x }, nth) => [ROWS[at]?.values[nth]?.value ?? 0, x] as const),
    );
    const byValue = xs.toSorted(([a], [b]) => a - b).map(([, x]) => x);
    expect(byValue).toEqual(byValue.toSorted((a, b) => a - b));
  });
});
