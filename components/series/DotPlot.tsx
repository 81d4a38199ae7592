import { useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { type Attainment, type Observation, ticksFor } from '@/utils/series';
import { ChartPoint } from './ChartPoint';
import { chartLabel } from './place-label';
import { sayObservation, sayTick, sayValue } from './say-observation';
import { useChartWidth } from './use-chart-width';

type DotPlotProps = {
  readonly title: string;
  readonly rows: readonly Attainment[];
  readonly currentId: string | null;
  readonly onOpen: (observation: Observation) => void;
};

const LABELS = 170;
/** Room left of the axis for the value beside a dot that lies at its beginning. */
const BEFORE = 70;
const FROM = LABELS + BEFORE;
const ROW = 30;
const AXIS = 28;
/** Room right of the last tick for the value beside a dot. */
const MARGIN = 136;

/** Each place's last result beside the target set for it: a dot and a hollow square on one line. */
export const DotPlot = ({ title, rows, currentId, onOpen }: DotPlotProps) => {
  const t = useTranslate();
  const svg = useRef<SVGSVGElement>(null);
  const width = useChartWidth(svg);
  const observations = rows.flatMap(({ result, target }) => [result, target].filter((one) => one !== null));
  const [sample] = observations;
  if (!sample) return null;
  const ticks = ticksFor(observations.map(({ quantity }) => quantity.value));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (value: number) => FROM + ((value - low) / (high - low)) * (width - FROM - MARGIN);
  const height = rows.length * ROW + AXIS;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} ref={svg}>
      <title>{title}</title>
      {ticks.map((tick) => (
        <g key={tick} class="chart-tick">
          <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
          <text x={x(tick)} y={height - 8} text-anchor="middle">
            {sayTick(t, sample, tick)}
          </text>
        </g>
      ))}
      {rows.map(({ placeKey, place, today, result, target }, at) => {
        const y = at * ROW + ROW / 2;
        const marks = [target, result].filter((one) => one !== null);
        const rightmost = marks.toSorted((a, b) => b.quantity.value - a.quantity.value)[0];
        return (
          <g key={placeKey}>
            <text class="chart-label" x={LABELS - 12} y={y + 4} text-anchor="end">
              {chartLabel(t, { place, today })}
            </text>
            {result && target && (
              <line class="chart-link" x1={x(result.quantity.value)} x2={x(target.quantity.value)} y1={y} y2={y} />
            )}
            {marks.map((one) => {
              const isRight = one === rightmost;
              return (
                <ChartPoint
                  key={one.markId}
                  observation={one}
                  label={sayObservation(t, one)}
                  x={x(one.quantity.value)}
                  y={y}
                  isCurrent={one.markId === currentId}
                  onOpen={onOpen}
                >
                  <text
                    class="chart-value"
                    x={x(one.quantity.value) + (isRight ? 16 : -16)}
                    y={y + 4}
                    text-anchor={isRight ? 'start' : 'end'}
                  >
                    {sayValue(t, one)}
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
