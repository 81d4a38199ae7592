import { expect, test } from 'vitest';
import { PivotTable } from '@/components/series/PivotTable';
import { aQuantity } from '@/tests/build';
import { type Observation, pivotSeries } from '@/utils/series';
import { show } from './render';

const said = (kind: 'figure' | 'target', year: number, place = 'xã Bản Lùng'): Observation => ({
  markId: `${kind} ${year} ${place}`,
  clippingId: 'clipping',
  kind,
  status: 'confirmed',
  quantity: aQuantity({ value: year / 100, place, period: { from: String(year), to: String(year) } }),
  site: 'baolaocai.vn',
  publishedAt: '',
  placeKey: place,
  periodKey: `${year}~${year}`,
  placeCode: '',
});

test('a year has a column of results, one of targets, or both, as any place has them', () => {
  const pivot = pivotSeries([
    said('figure', 2023),
    said('figure', 2024),
    said('target', 2024, 'xã Nậm Khao'),
    said('target', 2030),
  ]);
  const { container } = show(<PivotTable title="" pivot={pivot} currentId={null} onOpen={() => undefined} />);
  const years = [...container.querySelectorAll<HTMLTableCellElement>('thead th')].slice(1);
  expect(years.map(({ textContent, colSpan, scope }) => [textContent, colSpan, scope])).toEqual([
    ['2023', 1, 'col'],
    ['2024', 2, 'colgroup'],
    ['2030', 1, 'col'],
  ]);
  const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.querySelector('button')?.dataset.kind ?? null),
  );
  expect(rows).toEqual([
    ['figure', 'figure', null, 'target'],
    [null, null, 'target', null],
  ]);
  const begins = [...container.querySelectorAll('tbody tr:first-child td')].map(
    (cell) => 'yearBegins' in (cell as HTMLElement).dataset,
  ); // a cell of HTML
  expect(begins).toEqual([true, true, false, true]);
});
