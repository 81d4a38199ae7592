export { type Contradiction, findContradictions } from './contradictions';
export { commonScale, type Observation, scaleOf, yearOf } from './observation';
export {
  type Attainment,
  attainments,
  bandsOf,
  type NameOfPlace,
  nameApart,
  type Pivot,
  type PivotCell,
  type PivotRow,
  pivotSeries,
} from './pivot';
export { ticksFor } from './ticks';
