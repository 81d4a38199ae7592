export { findQuantities, type QuantityReading, type ReadingInput } from './find-quantities';
export type { ReadingLink } from './links';
export { readQuantityAt } from './read-at';
export { REASON_RULES, type ReasonRule } from './reasons';
