import { PLAN_NOUNS } from '../lexicon/kind-cues';
import { phraseTable, withEnds } from '../words/phrases';

/** The longest match wins, so that the national target programmes are no plan of the sentence. */
export const PLANS = withEnds(
  phraseTable<boolean>([...PLAN_NOUNS.map((phrase) => [phrase, true] as const), ['mục tiêu quốc gia', false]]),
);
