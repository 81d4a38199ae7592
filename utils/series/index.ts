export { type Contradiction, findContradictions } from './contradictions';
export type { Observation } from './observation';
export { type Attainment, attainments, bandsOf, nameApart, type Pivot, type PivotRow, pivotSeries } from './pivot';
export { ticksFor } from './ticks';
