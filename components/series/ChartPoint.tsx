import type { ComponentChildren } from 'preact';
import type { Observation } from '@/utils/series';

type ChartPointProps = {
  readonly observation: Observation;
  /** Everything the point says, for its tooltip and for screen readers. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** The other point on the line, where there is one: each is hit on its own side of the middle between them. */
  readonly beside?: number;
  readonly isCurrent: boolean;
  readonly onOpen: (observation: Observation) => void;
  readonly children?: ComponentChildren;
};

const RADIUS = 5.5;
const SIDE = 10;
/** Half of the smallest thing one must hit, px. */
const REACH = 14;

/** How far a point is hit to its left and right, px; of two in one place the result has the left half. */
const reachOf = (
  x: number,
  kind: Observation['kind'],
  beside = Number.POSITIVE_INFINITY,
): readonly [number, number] => {
  const half = Math.min(REACH, Math.abs(beside - x) / 2);
  const isLeft = x === beside ? kind === 'figure' : x < beside;
  return isLeft ? [REACH, half] : [half, REACH];
};

/** A result is a full dot, a target a hollow square: told apart without colour. Opens its sentence. */
export const ChartPoint = (props: ChartPointProps) => {
  const { observation, label, x, y, isCurrent, onOpen, children } = props;
  const [left, right] = reachOf(x, observation.kind, props.beside);
  const open = () => onOpen(observation);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      class="chart-point"
      role="button"
      tabIndex={0}
      aria-label={label}
      data-kind={observation.kind}
      data-current={isCurrent || undefined}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>{label}</title>
      <rect class="chart-reach" x={x - left} y={y - REACH} width={left + right} height={2 * REACH} rx={REACH / 2} />
      {observation.kind === 'figure' ? (
        <circle class="chart-mark" cx={x} cy={y} r={RADIUS} />
      ) : (
        <rect class="chart-mark" x={x - SIDE / 2} y={y - SIDE / 2} width={SIDE} height={SIDE} />
      )}
      {children}
    </g>
  );
};
