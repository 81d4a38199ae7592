import { useTranslate } from '@/components/hooks';
import type { Attainment, Observation } from '@/utils/series';
import { ChartPoint } from './ChartPoint';
import { layOutDotPlot } from './dot-plot-layout';
import { chartLabel } from './place-label';
import { sayObservation, sayTick, sayValue } from './say-observation';
import { useChartWidth } from './use-chart-width';

type DotPlotProps = {
  readonly title: string;
  readonly rows: readonly Attainment[];
  readonly currentId: string | null;
  readonly onOpen: (observation: Observation) => void;
};

/** Each place's last result beside the target set for it: a dot and a hollow square on one line. */
export const DotPlot = ({ title, rows, currentId, onOpen }: DotPlotProps) => {
  const t = useTranslate();
  const [width, measured] = useChartWidth();
  const drawn = rows.map((row) => ({ row, points: [row.target, row.result].filter((one) => one !== null) }));
  const sample = drawn[0]?.points[0];
  if (!sample) return null;
  const layout = layOutDotPlot({
    rows: drawn.map(({ row, points }) => ({
      label: chartLabel(t, row),
      values: points.map((one) => ({ value: one.quantity.value, text: sayValue(t, one) })),
    })),
    width,
    sayTick: (value) => sayTick(t, sample, value),
  });
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${layout.height}`} ref={measured}>
      <title>{title}</title>
      {layout.ticks.map(({ value, x, label }) => (
        <g key={value} class="chart-tick">
          <line x1={x} x2={x} y1={0} y2={layout.axisY} />
          <text x={x} y={layout.height - 8} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      {drawn.map(({ row, points }, at) => {
        const place = layout.rows[at];
        if (!place) return null;
        const [one, other] = place.values;
        return (
          <g key={row.placeKey}>
            <text class="chart-label" x={place.labelX} y={place.labelY} text-anchor={place.labelAnchor}>
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
      })}
    </svg>
  );
};
