export { findQuantities } from './find-quantities';
export type { QuantityReading, ReadingInput, ReadingLink } from './quantity-reading';
export { readQuantityAt } from './read-at';
export { REASON_RULES, type ReasonRule } from './reasons';
