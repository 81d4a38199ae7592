import { useTranslate } from '@/components/hooks';
import { type Observation, type Pivot, type PivotRow, ticksFor } from '@/utils/series';
import { ChartPoint } from './ChartPoint';
import { chartLabel } from './place-label';
import { sayObservation, sayTick } from './say-observation';
import { widestText } from './text-width';
import { useChartWidth } from './use-chart-width';

type LineChartProps = {
  readonly title: string;
  readonly pivot: Pivot;
  readonly currentId: string | null;
  readonly onOpen: (observation: Observation) => void;
};

const HEIGHT = 340;
const TOP = 14;
const GAP = 12;
const BOTTOM = 34;
/** More lines cannot be told apart; those with the most years are drawn. */
const MOST_LINES = 8;
/** Labels at the ends of lines keep this far apart, px. */
const LABEL_GAP = 16;

type Placed = { readonly year: number; readonly observation: Observation };

const along = (row: PivotRow, of: 'results' | 'targets'): readonly Placed[] =>
  [...row.cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, cell]) => {
      const [latest] = cell[of];
      return latest ? [{ year, observation: latest }] : [];
    });

const drawnRows = ({ rows }: Pivot): readonly PivotRow[] =>
  rows.toSorted((a, b) => b.cells.size - a.cells.size).slice(0, MOST_LINES);

/** Moves labels apart that would stand on each other, keeping their order from top to bottom and all above the years. */
const spread = (labels: readonly { readonly key: string; readonly y: number }[]): ReadonlyMap<string, number> => {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  return new Map(
    sorted.map(({ key, y }, at) => {
      const highestForRest = HEIGHT - BOTTOM - (sorted.length - 1 - at) * LABEL_GAP;
      lowest = Math.max(Math.min(y, highestForRest), lowest + LABEL_GAP);
      return [key, lowest] as const;
    }),
  );
};

/** Results over the years as a line a place, its targets as hollow squares on a dashed line; names stand at the ends. */
export const LineChart = ({ title, pivot, currentId, onOpen }: LineChartProps) => {
  const t = useTranslate();
  const [width, measured] = useChartWidth();
  const rows = drawnRows(pivot);
  const lines = rows.map((row) => ({ row, results: along(row, 'results'), targets: along(row, 'targets') }));
  const all = lines.flatMap(({ results, targets }) => [...results, ...targets]);
  const { sample } = pivot;
  if (!sample || all.length === 0) return null;
  const ticks = ticksFor(
    all.map(({ observation }) => observation.quantity.value),
    5,
    false,
  );
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const left = widestText(ticks.map((tick) => sayTick(t, sample, tick))) + GAP * 2;
  const right = Math.min(widestText(rows.map((row) => chartLabel(t, row))) + GAP * 2, width / 3);
  const x = (year: number) =>
    first === last ? (left + width - right) / 2 : left + ((year - first) / (last - first)) * (width - left - right);
  const y = (value: number) => HEIGHT - BOTTOM - ((value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const at = ({ year, observation }: Placed) => `${x(year)},${y(observation.quantity.value)}`;
  const ends = lines.flatMap(({ row, results, targets }) => {
    const end = results.at(-1) ?? targets.at(-1);
    return end
      ? [{ key: row.placeKey, y: y(end.observation.quantity.value), x: x(end.year), label: chartLabel(t, row) }]
      : [];
  });
  const labelY = spread(ends);
  return (
    <svg class="chart" height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} ref={measured}>
      <title>{title}</title>
      {ticks.map((tick) => (
        <g key={tick} class="chart-tick">
          <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text x={left - GAP} y={y(tick) + 4} text-anchor="end">
            {sayTick(t, sample, tick)}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} x={x(year)} y={HEIGHT - 10} text-anchor="middle">
          {year}
        </text>
      ))}
      {lines.map(({ row, results, targets }) => (
        <g key={row.placeKey}>
          <polyline class="chart-line" points={results.map(at).join(' ')} />
          <polyline
            class="chart-line"
            data-kind="target"
            points={[...results.slice(-1), ...targets].map(at).join(' ')}
          />
          {[...results, ...targets].map(({ year, observation }) => (
            <ChartPoint
              key={observation.markId}
              observation={observation}
              label={sayObservation(t, observation)}
              x={x(year)}
              y={y(observation.quantity.value)}
              isCurrent={observation.markId === currentId}
              onOpen={onOpen}
            />
          ))}
        </g>
      ))}
      {ends.map(({ key, label }) => (
        <text key={key} x={width - right + GAP + 4} y={(labelY.get(key) ?? 0) + 4}>
          {label}
        </text>
      ))}
    </svg>
  );
};
