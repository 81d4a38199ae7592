import type { MatchIndicator } from '@/components/figures';
import { createIndicatorMatcher, INDICATORS, joinCodebook } from '@/utils/indicators';
import { store } from '../app/store';

let codebook = INDICATORS;
/** Made when it is asked for: that takes longer than anything else of the first drawing, and most readers type nothing. */
let matcher: ReturnType<typeof createIndicatorMatcher> | null = null;

/** Follows the codebook, so that words typed next are matched by the reader's own entries too. */
store.watch(store.listIndicators, (answer) => {
  if (!answer.ok || !answer.value.ok) return;
  codebook = joinCodebook(answer.value.value);
  matcher = null;
});

/** The codebook entry that words stand for; the index over the codebook is made when the first words are typed. */
export const matchIndicator: MatchIndicator = (words, unit) => {
  matcher ??= createIndicatorMatcher(codebook);
  return matcher(words, unit)?.id ?? null;
};
