import { createIndicatorMatcher, joinCodebook } from '@/utils/indicators';
import { fail, type Result, succeed } from '@/utils/model';
import type { Figure, StoreReason } from '@/utils/store';
import { store } from './query-worker';

/** Figures of the same words that would get another entry of the codebook. */
export type Renaming = {
  readonly words: string;
  /** Names of the entries; null for none. */
  readonly before: string | null;
  readonly after: string;
  readonly indicatorId: string;
  readonly figures: readonly Pick<Figure, 'clippingId' | 'markId'>[];
};

type Watching = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

/** Figures looked at before the page answers in between. */
const PART = 5_000;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Matches the words of every figure with the codebook of today and says which would change, the most frequent first;
 * writes nothing. Figures the codebook has no entry for stay as they are: what the reader assigned is not taken away.
 */
export const findRenamings = async ({
  signal,
  onProgress,
}: Watching): Promise<Result<readonly Renaming[], StoreReason | 'stopped'>> => {
  const [rows, keys] = await Promise.all([store.listIndicators(), store.findFigures({})]);
  if (!rows.ok) return rows;
  if (!keys.ok) return keys;
  const codebook = joinCodebook(rows.value);
  const names = new Map(codebook.map(({ id, name }) => [id, name]));
  const match = createIndicatorMatcher(codebook);
  const found = new Map<string, Renaming & { readonly figures: Pick<Figure, 'clippingId' | 'markId'>[] }>();
  for (let at = 0; at < keys.value.length; at += PART) {
    if (signal.aborted) return fail('stopped');
    const figures = await store.readFigures(keys.value.subarray(at, at + PART));
    if (!figures.ok) return figures;
    for (const { clippingId, markId, quantity } of figures.value) {
      const entry = match(quantity.indicator, quantity.unit);
      if (entry === null || entry.id === quantity.indicatorId) continue;
      const key = [quantity.indicator, quantity.indicatorId, entry.id].join('\n');
      const before = names.get(quantity.indicatorId ?? '') ?? null;
      const known = found.get(key);
      if (known) known.figures.push({ clippingId, markId });
      else
        found.set(key, {
          ...{ words: quantity.indicator, before, after: entry.name, indicatorId: entry.id },
          figures: [{ clippingId, markId }],
        });
    }
    onProgress(Math.min(at + PART, keys.value.length), keys.value.length);
    await pause();
  }
  return succeed([...found.values()].sort((a, b) => b.figures.length - a.figures.length));
};
