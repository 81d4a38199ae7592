export { INDICATORS } from './codebook';
export { packIndex } from './index-codebook';
export { type Indicator, TOPICS, type Topic } from './indicator';
export { createIndicatorMatcher } from './match';
export { joinCodebook, type OwnEntry } from './own-entries';
export { HINT_CODES, type HintCode, type PlausibilityHint, plausibilityHints } from './plausibility';
