import type { Quantity, Unit } from '@/utils/model';
import type { Indicator } from './indicator';

/**
 * What looks wrong about a reading. The text may still be right: a hint is shown, nothing is changed.
 *
 * - `share-over-100`: a share of a whole above 100 %.
 * - `part-over-whole`: 17 of 16 communes.
 * - `range-reversed`: the upper end is below the lower one.
 * - `magnitude-slip`: far outside the plausible range, inside it at a thousand times more or less (tỷ for triệu).
 * - `out-of-range`: outside the plausible range at any magnitude.
 * - `year-as-number`: a whole number between 1945 and 2050 counted in a unit that is no unit.
 * - `english-decimal`: a percentage in the thousands: "12.345%" meant with an English decimal point.
 * - `fraction-of-countable`: 12,5 people.
 * - `unusual-unit`: the indicator is not given in this unit.
 */
const HINT_CODES = [
  'share-over-100',
  'part-over-whole',
  'range-reversed',
  'magnitude-slip',
  'out-of-range',
  'year-as-number',
  'english-decimal',
  'fraction-of-countable',
  'unusual-unit',
] as const;
export type HintCode = (typeof HINT_CODES)[number];

/** `expected` is the value that would be plausible, `limit` the bound that was passed; null where there is none. */
export type PlausibilityHint = {
  readonly code: HintCode;
  readonly expected: number | null;
  readonly limit: number | null;
};

const COUNTABLE: ReadonlySet<Unit> = new Set<Unit>([
  'person',
  'household',
  'visit',
  'head',
  'commune',
  'village',
  'school',
  'project',
  'tree',
  'document',
  'organization',
]);
/** A first guess by the words where the codebook has no entry: shares begin so. */
const SHARE_WORDS = /^\s*(?:tỷ|tỉ)\s+(?:lệ|trọng)\s/iu;
/** Shares that run over 100 by their nature: attainment of a plan, growth, comparisons. */
const mayExceed = (quantity: Quantity): boolean => quantity.base !== null || quantity.change !== 'level';

const EARLIEST_YEAR = 1945;
const LATEST_YEAR = 2050;
const SLIPS: readonly number[] = [1000, 0.001, 1e6, 1e-6];
/** Units that are counted in thousands, millions and billions. */
const WITH_MAGNITUDES: ReadonlySet<Unit> = new Set<Unit>(['VND', 'USD', 'tonne', 'visit', 'person', 'head', 'tree']);

const hint = (code: HintCode, expected: number | null = null, limit: number | null = null): PlausibilityHint => ({
  code,
  expected,
  limit,
});

const isShare = (quantity: Quantity, entry: Indicator | null): boolean => {
  if (quantity.unit !== '%' || mayExceed(quantity)) return false;
  if (entry !== null) return entry.units.includes('%') && entry.range?.max === 100;
  return SHARE_WORDS.test(quantity.indicator);
};

const shapeHints = (quantity: Quantity): readonly PlausibilityHint[] => {
  const { value, valueMax, of, unit } = quantity;
  const hints: PlausibilityHint[] = [];
  if (of !== null && value > of) hints.push(hint('part-over-whole', null, of));
  if (valueMax !== null && valueMax < value) hints.push(hint('range-reversed', null, value));
  if (unit === '%' && value >= 1000 && value < 1e6) hints.push(hint('english-decimal', value / 1000));
  if (COUNTABLE.has(unit) && !Number.isInteger(value)) hints.push(hint('fraction-of-countable'));
  return hints;
};

const isYear = ({ value, valueMax, of, unit, comparator, change }: Quantity): boolean =>
  Number.isInteger(value) &&
  value >= EARLIEST_YEAR &&
  value <= LATEST_YEAR &&
  valueMax === null &&
  of === null &&
  comparator === '=' &&
  change === 'level' &&
  (unit === 'count:năm' || unit === 'count:' || unit === 'count:số');

const isInside = (value: number, range: NonNullable<Indicator['range']>): boolean =>
  (range.min === null || value >= range.min) && (range.max === null || value <= range.max);

/** A range speaks of levels in the entry's own units; USD and đồng differ too much to share one. */
const hasRangeFor = (quantity: Quantity, entry: Indicator): boolean =>
  entry.range !== null && quantity.change === 'level' && quantity.base === null && entry.units[0] === quantity.unit;

const rangeHint = (quantity: Quantity, entry: Indicator): PlausibilityHint | null => {
  const { range } = entry;
  if (range === null || !hasRangeFor(quantity, entry) || isInside(quantity.value, range)) return null;
  const limit = range.max !== null && quantity.value > range.max ? range.max : range.min;
  const slips = WITH_MAGNITUDES.has(quantity.unit) ? SLIPS : [];
  const factor = slips.find((slip) => isInside(quantity.value * slip, range));
  return factor === undefined
    ? hint('out-of-range', null, limit)
    : hint('magnitude-slip', quantity.value * factor, limit);
};

/**
 * Says what looks wrong about a quantity, given what it measures (or null). Reads the values only, corrects nothing; an
 * empty list does not mean that the number is right.
 *
 * "thu nhập bình quân đầu người đạt 54 tỷ đồng" gives `magnitude-slip` with 54000000.
 */
export const plausibilityHints = (quantity: Quantity, entry: Indicator | null): readonly PlausibilityHint[] => {
  const hints: PlausibilityHint[] = [...shapeHints(quantity)];
  if (isYear(quantity)) hints.push(hint('year-as-number'));
  const share = isShare(quantity, entry) && quantity.value > 100;
  const hasDecimalHint = hints.some(({ code }) => code === 'english-decimal');
  if (share && !hasDecimalHint) hints.push(hint('share-over-100', null, 100));
  if (entry === null) return hints;
  const outside = share || hasDecimalHint ? null : rangeHint(quantity, entry);
  if (outside !== null) hints.push(outside);
  const isComparison = quantity.unit === '%' || quantity.unit === 'percentage_point' || quantity.unit === 'times';
  if (!isComparison && !entry.units.includes(quantity.unit)) hints.push(hint('unusual-unit'));
  return hints;
};
