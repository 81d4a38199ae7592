import { useMemo } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import { INDICATORS } from '@/utils/indicators';
import type { IndicatorRow } from '@/utils/store';
import { store } from '../app/store';

/** An entry of the codebook as the reader has it: built in, changed, or the reader's own. */
export type CodebookEntry = Omit<IndicatorRow, 'updatedAt'>;

const BUILT_IN: readonly CodebookEntry[] = INDICATORS.map(({ id, name, aliases, units, range }) => ({
  id,
  name,
  aliases,
  unit: units[0] ?? null,
  min: range?.min ?? null,
  max: range?.max ?? null,
  mergedInto: null,
}));

const NO_ROWS: readonly IndicatorRow[] = [];

/** All entries that are offered, live, with the reader's changes in place of the built-in words. */
export const useCodebook = (): readonly CodebookEntry[] => {
  const answer = useSubscription<Awaited<ReturnType<typeof store.listIndicators>>>(
    (onValue) => store.watch(store.listIndicators, (one) => onValue(one.ok ? one.value : one)),
    'codebook',
  );
  const rows = answer?.ok ? answer.value : NO_ROWS;
  return useMemo(() => {
    const own = new Map<string, CodebookEntry>(rows.map((row) => [row.id, row]));
    const changed = BUILT_IN.map((entry) => own.get(entry.id) ?? entry);
    const added = rows.filter(({ id }) => !BUILT_IN.some((entry) => entry.id === id));
    return [...changed, ...added].filter(({ mergedInto }) => mergedInto === null);
  }, [rows]);
};
