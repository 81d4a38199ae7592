import { useMemo } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import { type Result, succeed } from '@/utils/model';
import { keepsWords, parseQuery } from '@/utils/search';
import type { IndicatorCount, StoreReason } from '@/utils/store';
import { useSettings } from '../app/mount';
import { store } from './query-worker';
import { useCodebook } from './use-codebook';

/** An indicator that occurs: an entry of the codebook, or words that belong to none. */
export type NamedIndicator = IndicatorCount & { readonly name: string; readonly isAssigned: boolean };

type Named = Result<readonly NamedIndicator[], StoreReason>;

/** The indicators that occur and answer what was typed, live: those the reader follows, then the most frequent. */
export const useNamedIndicators = (typed: string, isWanted = true): Named | undefined => {
  const codebook = useCodebook();
  const { interests } = useSettings();
  const counts = useSubscription<Result<readonly IndicatorCount[], StoreReason>>(
    isWanted
      ? (onValue) => store.watch(store.countIndicators, (answer) => onValue(answer.ok ? answer.value : answer))
      : null,
    'indicators',
  );
  return useMemo(() => {
    if (!counts?.ok) return counts;
    const query = parseQuery(typed);
    const names = new Map(codebook.map(({ id, name }) => [id, name]));
    const named = counts.value
      // Numbers whose sentence names nothing have nothing in common.
      .filter(({ example }) => example.trim() !== '')
      .map((one) => ({ ...one, name: names.get(one.key) ?? one.example, isAssigned: names.has(one.key) }))
      .filter(({ name, example }) => keepsWords(`${name}\n${example}`, query));
    const isFollowed = (one: NamedIndicator) => Number(interests.includes(one.key));
    return succeed(
      named.sort((a, b) => isFollowed(b) - isFollowed(a) || b.count - a.count || a.name.localeCompare(b.name, 'vi')),
    );
  }, [counts, codebook, typed, interests]);
};

/** Keys of the indicators that answer what was typed; undefined where nothing was. */
export const useIndicatorKeys = (typed: string): readonly string[] | undefined => {
  const isAsked = parseQuery(typed).length > 0;
  const named = useNamedIndicators(typed, isAsked);
  return useMemo(() => (isAsked && named?.ok ? named.value.map(({ key }) => key) : undefined), [isAsked, named]);
};
