import type { ComponentChildren } from 'preact';
import type { Observation } from '@/utils/series';

type ChartPointProps = {
  readonly observation: Observation;
  /** Everything the point says, for its tooltip and for screen readers. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly isCurrent: boolean;
  readonly onOpen: (observation: Observation) => void;
  readonly children?: ComponentChildren;
};

const RADIUS = 5.5;
const SIDE = 10;
/** Half of the smallest thing one must hit, px. */
const REACH = 14;

/** A result is a full dot, a target a hollow square: told apart without colour. Opens its sentence. */
export const ChartPoint = ({ observation, label, x, y, isCurrent, onOpen, children }: ChartPointProps) => {
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
      <circle class="chart-reach" cx={x} cy={y} r={REACH} />
      {observation.kind === 'figure' ? (
        <circle class="chart-mark" cx={x} cy={y} r={RADIUS} />
      ) : (
        <rect class="chart-mark" x={x - SIDE / 2} y={y - SIDE / 2} width={SIDE} height={SIDE} />
      )}
      {children}
    </g>
  );
};
