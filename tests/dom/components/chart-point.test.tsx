import { expect, test } from 'vitest';
import { DotPlot } from '@/components/series/DotPlot';
import { aQuantity } from '@/tests/build';
import type { Observation } from '@/utils/series';
import { show } from './render';

const said = (kind: 'figure' | 'target', value: number): Observation => ({
  markId: `${kind} ${value}`,
  clippingId: 'clipping',
  kind,
  status: 'confirmed',
  quantity: aQuantity({ value, place: 'xã Bản Lùng' }),
  site: 'baolaocai.vn',
  publishedAt: '',
  placeKey: 'xa ban lung',
  periodKey: '2025~2025',
  placeCode: '',
});

const reaches = (target: number, result: number) => {
  const one = { placeKey: 'xa', place: 'xã Bản Lùng', today: null, isProvince: false };
  const rows = [{ ...one, target: said('target', target), result: said('figure', result) }];
  const other = { ...one, placeKey: 'khac', target: null, result: said('figure', 900) };
  const { container } = show(<DotPlot title="" rows={[...rows, other]} currentId={null} onOpen={() => undefined} />);
  return [...container.querySelectorAll('.chart-reach')].slice(0, 2).map((reach) => {
    const [from, width] = ['x', 'width'].map((name) => Number(reach.getAttribute(name)));
    return { from: from ?? 0, to: (from ?? 0) + (width ?? 0) };
  });
};

test.each([
  [5, 5, 'in one place'],
  [5, 5.1, 'one over the other'],
  [5.1, 5, 'the other way round'],
  [5, 800, 'far apart'],
])('a target of %d and a result of %d are both hit: %s', (target, result) => {
  const [one, other] = reaches(target, result).sort((a, b) => a.from - b.from);
  expect(one && other && other.from - one.to).toBeGreaterThanOrEqual(-0.001);
  for (const reach of [one, other]) expect(reach && reach.to - reach.from).toBeGreaterThanOrEqual(13);
});
