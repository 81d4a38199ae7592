import { joinCodebook, plausibilityHints } from '@/utils/indicators';
import type { Mark } from '@/utils/model';
import { store } from './store';

/** What looks odd about a mark's quantity, by what the reader's codebook says of its indicator; nothing for other marks. */
export const createHints = async () => {
  const rows = await store.listIndicators();
  const entries = new Map(joinCodebook(rows.ok ? rows.value : []).map((entry) => [entry.id, entry]));
  return ({ quantity, status }: Mark) =>
    quantity && status !== 'rejected'
      ? plausibilityHints(quantity, entries.get(quantity.indicatorId ?? '') ?? null)
      : [];
};
