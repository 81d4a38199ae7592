import type { Quantity, Unit } from '@/utils/model';
import type { UnitClass } from '../lexicon/units';

/** A number with its unit: token indexes `[first, end)`, the unit words at `[unitFirst, unitEnd)`. */
export type Measure = {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly of: number | null;
  readonly unit: Unit;
  readonly unitType: UnitClass;
  readonly unitFirst: number;
  readonly unitEnd: number;
  readonly per: Quantity['per'];
  readonly foreign: boolean;
  /** The unit was left out and taken from the quantity before it: "Mường Lạn 212 nhà, Tô Mường 96". */
  readonly unitInherited: boolean;
  /** The unit is not in the lexicon: the noun after the number was taken. */
  readonly unitGuessed: boolean;
};

/** Field by field, so that all amounts have one shape: every rule reads them, and copies (`...`) differ in shape. */
export const measureOf = (measure: Measure): Measure => ({
  first: measure.first,
  end: measure.end,
  value: measure.value,
  valueMax: measure.valueMax,
  of: measure.of,
  unit: measure.unit,
  unitType: measure.unitType,
  unitFirst: measure.unitFirst,
  unitEnd: measure.unitEnd,
  per: measure.per,
  foreign: measure.foreign,
  unitInherited: measure.unitInherited,
  unitGuessed: measure.unitGuessed,
});
