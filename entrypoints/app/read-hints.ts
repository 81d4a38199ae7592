import { joinCodebook } from '@/utils/indicators';
import { hintsOf } from '@/utils/marks';
import type { Mark } from '@/utils/model';
import { store } from './store';

/** What looks odd about the quantities of a clipping, by mark: against the reader's codebook and against each other. */
export const createHints = async () => {
  const rows = await store.listIndicators();
  const entries = new Map(joinCodebook(rows.ok ? rows.value : []).map((entry) => [entry.id, entry]));
  return (text: string, marks: readonly Mark[]) => hintsOf(text, marks, entries);
};
