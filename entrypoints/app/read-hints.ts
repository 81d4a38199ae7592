import { INDICATORS, plausibilityHints } from '@/utils/indicators';
import type { Mark } from '@/utils/model';

const ENTRIES = new Map(INDICATORS.map((entry) => [entry.id, entry]));

/** What looks odd about a mark's quantity, by what the codebook says of its indicator; nothing for other marks. */
export const readHints = ({ quantity, status }: Mark) =>
  quantity && status !== 'rejected' ? plausibilityHints(quantity, ENTRIES.get(quantity.indicatorId ?? '') ?? null) : [];
