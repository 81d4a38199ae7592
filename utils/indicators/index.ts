export { INDICATORS } from './codebook';
export { packIndex } from './index-codebook';
export { type Indicator, TOPICS } from './indicator';
export { createIndicatorMatcher } from './match';
export { joinCodebook, type OwnEntry } from './own-entries';
export { type HintCode, type PlausibilityHint, plausibilityHints } from './plausibility';
