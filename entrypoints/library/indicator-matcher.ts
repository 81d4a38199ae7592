import type { MatchIndicator } from '@/components/figures';
import { createIndicatorMatcher, INDICATORS } from '@/utils/indicators';

let matcher: ReturnType<typeof createIndicatorMatcher> | null = null;

/** The codebook entry that words stand for; the index over the codebook is made when the first words are typed. */
export const matchIndicator: MatchIndicator = (words, unit) => {
  matcher ??= createIndicatorMatcher(INDICATORS);
  return matcher(words, unit)?.id ?? null;
};
