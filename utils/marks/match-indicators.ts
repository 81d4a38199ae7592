import { createIndicatorMatcher, INDICATORS } from '@/utils/indicators';
import type { Quantity } from '@/utils/model';
import type { Act } from './act';

type Matcher = ReturnType<typeof createIndicatorMatcher>;
let matcher: Matcher | null = null;

/** The index of the codebook is made with the first quantity: a page that only shows marks does without it. */
const matchIndicator: Matcher = (words, unit) => {
  matcher ??= createIndicatorMatcher(INDICATORS);
  return matcher(words, unit);
};

/** The quantity with the codebook entry its indicator's words stand for, or with none where they stand for no entry. */
export const withIndicatorId = (quantity: Quantity): Quantity => ({
  ...quantity,
  indicatorId: matchIndicator(quantity.indicator, quantity.unit)?.id ?? null,
});

const completed = (quantity: Quantity): Quantity =>
  quantity.indicatorId === null ? withIndicatorId(quantity) : quantity;

/**
 * An act as the reader made it, with the codebook entries its words stand for filled in where it names none. For the
 * background, which has the codebook; pages that only decide are spared it.
 */
export const withIndicators = (act: Act): Act => {
  if (act.type === 'edit' || act.type === 'add' || act.type === 'reattach') {
    return act.quantity == null ? act : { ...act, quantity: completed(act.quantity) };
  }
  if (act.type !== 'edit-field' || act.patch.indicator === undefined || act.patch.unit === undefined) return act;
  const { indicator, unit, indicatorId = null } = act.patch;
  return indicatorId === null
    ? { ...act, patch: { ...act.patch, indicatorId: matchIndicator(indicator, unit)?.id ?? null } }
    : act;
};
