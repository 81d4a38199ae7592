export { findQuantities } from './find-quantities';
export type { QuantityReading } from './quantity-reading';
export { readQuantityAt } from './read-at';
export { REASON_RULES, type ReasonRule } from './reading/reasons';
