import { useTranslate } from '@/components/hooks';
import { type Attainment, bandsOf, type Observation } from '@/utils/series';
import { ChartPoint } from './ChartPoint';
import { type DotPlotLayout, layOutDotPlot } from './dot-plot-layout';
import { chartLabel } from './place-label';
import { sayObservation, sayTick, sayValue } from './say-observation';
import { useChartWidth } from './use-chart-width';

type Drawing = {
  readonly currentId: string | null;
  readonly onOpen: (observation: Observation) => void;
};
type DotPlotProps = Drawing & { readonly title: string; readonly rows: readonly Attainment[] };

/** Between the axis of the provinces and the first row of what lies in them, px. */
const BETWEEN = 20;

/** Each place's last result beside the target set for it: a dot and a hollow square on one line. */
export const DotPlot = ({ title, rows, ...drawing }: DotPlotProps) => {
  const t = useTranslate();
  const [width, measured] = useChartWidth();
  if (rows.length === 0) return null;
  const bands = bandsOf(rows, rows[0]?.result ?? rows[0]?.target ?? null).map((band) => {
    const drawn = band.map((row) => ({ row, points: [row.target, row.result].filter((one) => one !== null) }));
    const sample = drawn[0]?.points[0];
    const layout = layOutDotPlot({
      rows: drawn.map(({ row, points }) => ({
        label: chartLabel(t, row),
        values: points.map((one) => ({ value: one.quantity.value, text: sayValue(t, one) })),
      })),
      width,
      sayTick: (value) => (sample ? sayTick(t, sample, value) : ''),
    });
    return { drawn, layout };
  });
  const heightOf = (some: typeof bands): number => some.reduce((sum, { layout }) => sum + layout.height + BETWEEN, 0);
  const height = heightOf(bands) - BETWEEN;
  return (
    <svg class="chart" height={height} viewBox={`0 0 ${width} ${height}`} ref={measured}>
      <title>{title}</title>
      {bands.map(({ drawn, layout }, nth) => (
        <g key={drawn[0]?.row.placeKey} transform={`translate(0 ${heightOf(bands.slice(0, nth))})`}>
          <Axis layout={layout} />
          {drawn.map(({ row, points }, at) => {
            const place = layout.rows[at];
            return place && <PlaceRow key={row.placeKey} row={row} points={points} place={place} {...drawing} />;
          })}
        </g>
      ))}
    </svg>
  );
};

const Axis = ({ layout }: { readonly layout: DotPlotLayout }) => (
  <>
    {layout.ticks.map(({ value, x, label }) => (
      <g key={value} class="chart-tick">
        <line x1={x} x2={x} y1={0} y2={layout.axisY} />
        <text x={x} y={layout.height - 8} text-anchor="middle">
          {label}
        </text>
      </g>
    ))}
  </>
);

type PlaceRowProps = Drawing & {
  readonly row: Attainment;
  readonly points: readonly Observation[];
  readonly place: DotPlotLayout['rows'][number];
};

/** A place's name, and its values joined by a line. */
const PlaceRow = ({ row, points, place, currentId, onOpen }: PlaceRowProps) => {
  const t = useTranslate();
  const [one, other] = place.values;
  return (
    <g>
      <text x={place.labelX} y={place.labelY} text-anchor={place.labelAnchor}>
        {chartLabel(t, row)}
      </text>
      {one && other && <line class="chart-link" x1={one.x} x2={other.x} y1={place.y} y2={place.y} />}
      {points.map((point, nth) => {
        const dot = place.values[nth];
        if (!dot) return null;
        return (
          <ChartPoint
            key={point.markId}
            observation={point}
            label={sayObservation(t, point)}
            x={dot.x}
            y={place.y}
            beside={place.values[1 - nth]?.x}
            isCurrent={point.markId === currentId}
            onOpen={onOpen}
          >
            <text class="chart-value" x={dot.textX} y={place.y + 4} text-anchor={dot.textAnchor}>
              {sayValue(t, point)}
            </text>
          </ChartPoint>
        );
      })}
    </g>
  );
};
