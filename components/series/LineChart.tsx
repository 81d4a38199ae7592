import { useTranslate } from '@/components/hooks';
import { bandsOf, type Observation, type Pivot } from '@/utils/series';
import { ChartPoint } from './ChartPoint';
import { BAND_HEIGHT, type ChartedLine, type LineBandLayout, layOutLineChart } from './line-chart-layout';
import { chartLabel } from './place-label';
import { sayObservation, sayTick } from './say-observation';
import { useChartWidth } from './use-chart-width';

type Drawing = {
  readonly currentId: string | null;
  readonly onOpen: (observation: Observation) => void;
};
type LineChartProps = Drawing & { readonly title: string; readonly pivot: Pivot };

/** Between the years of the provinces and the chart of what lies in them, px. */
const BETWEEN = 20;

/**
 * Results over the years as a line a place, its targets as hollow squares on a dashed line; names stand at the ends. Provinces
 * and what lies in them have an axis each, where one would press the smaller ones flat.
 */
export const LineChart = ({ title, pivot, ...drawing }: LineChartProps) => {
  const t = useTranslate();
  const [width, measured] = useChartWidth();
  const { sample, years } = pivot;
  const bands = layOutLineChart({
    bands: bandsOf(pivot.rows, sample),
    years,
    width,
    labelOf: (row) => chartLabel(t, row),
    sayTick: (value) => (sample ? sayTick(t, sample, value) : ''),
  });
  if (!sample || bands.length === 0) return null;
  const height = bands.length * (BAND_HEIGHT + BETWEEN) - BETWEEN;
  return (
    <svg class="chart" height={height} viewBox={`0 0 ${width} ${height}`} ref={measured}>
      <title>{title}</title>
      {bands.map((layout, nth) => (
        <g key={layout.lines[0]?.row.placeKey} transform={`translate(0 ${nth * (BAND_HEIGHT + BETWEEN)})`}>
          <Axes layout={layout} sample={sample} />
          {layout.lines.map((line) => (
            <PlaceLine key={line.row.placeKey} line={line} {...drawing} />
          ))}
          <LineLabels labels={layout.labels} />
        </g>
      ))}
    </svg>
  );
};

type AxesProps = { readonly layout: LineBandLayout; readonly sample: Observation };

const Axes = ({ layout: { left, right, ticks, years }, sample }: AxesProps) => {
  const t = useTranslate();
  return (
    <>
      {ticks.map(({ value, y, textX }) => (
        <g key={value} class="chart-tick">
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={textX} y={y + 4} text-anchor="end">
            {sayTick(t, sample, value)}
          </text>
        </g>
      ))}
      {years.map(({ year, x, y }) => (
        <text key={year} x={x} y={y} text-anchor="middle">
          {year}
        </text>
      ))}
    </>
  );
};

const LineLabels = ({ labels }: Pick<LineBandLayout, 'labels'>) => {
  const t = useTranslate();
  return (
    <>
      {labels.map(({ row, x, y }) => (
        <text key={row.placeKey} x={x} y={y + 4}>
          {chartLabel(t, row)}
        </text>
      ))}
    </>
  );
};

type PlaceLineProps = Drawing & { readonly line: ChartedLine };

const pointsOf = (dots: ChartedLine['results']): string => dots.map(({ x, y }) => `${x},${y}`).join(' ');

/** A place's results joined by a line, and its targets by a dashed one that begins at the last result. */
const PlaceLine = ({ line: { results, targets }, currentId, onOpen }: PlaceLineProps) => {
  const t = useTranslate();
  return (
    <g>
      <polyline class="chart-line" points={pointsOf(results)} />
      <polyline class="chart-line" data-kind="target" points={pointsOf([...results.slice(-1), ...targets])} />
      {[...results, ...targets].map(({ x, y, observation }) => (
        <ChartPoint
          key={observation.markId}
          observation={observation}
          label={sayObservation(t, observation)}
          x={x}
          y={y}
          isCurrent={observation.markId === currentId}
          onOpen={onOpen}
        />
      ))}
    </g>
  );
};
