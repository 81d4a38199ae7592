export { INDICATORS } from './codebook';
export { type Indicator, TOPICS, type Topic } from './indicator';
export { createIndicatorMatcher } from './match';
export { HINT_CODES, type HintCode, type PlausibilityHint, plausibilityHints } from './plausibility';
