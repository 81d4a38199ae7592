import type { IndicatorRow } from '@/utils/store';
import { greatest } from './canonical';

/** Own entries of the codebook of several libraries: of two with one id the one changed last, in the order of the ids. */
export const joinIndicators = (...lists: readonly (readonly IndicatorRow[])[]): readonly IndicatorRow[] => {
  const byId = new Map<string, IndicatorRow[]>();
  for (const row of lists.flat()) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId.values()]
    .flatMap((rows) => greatest(rows, ({ updatedAt }) => [new Date(updatedAt).toISOString()]) ?? [])
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};
