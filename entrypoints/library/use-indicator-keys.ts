import { useMemo } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import { INDICATORS } from '@/utils/indicators';
import type { Result } from '@/utils/model';
import { keepsWords, parseQuery } from '@/utils/search';
import type { IndicatorCount, StoreReason } from '@/utils/store';
import { store } from '../app/store';

type Counts = Result<readonly IndicatorCount[], StoreReason>;

/** All indicators that occur, with how often, live. */
export const useIndicatorCounts = (isWanted = true): Counts | undefined =>
  useSubscription<Counts>(
    isWanted
      ? (onValue) => store.watch(store.countIndicators, (answer) => onValue(answer.ok ? answer.value : answer))
      : null,
    'indicators',
  );

const NAMES = new Map(INDICATORS.map(({ id, name }) => [id, name]));

/** What an indicator that occurs is called: the name of its codebook entry, else its words. */
export const nameOfIndicator = ({ key, example }: IndicatorCount): string => NAMES.get(key) ?? example;

/** Keys of the indicators that answer what was typed; undefined where nothing was. */
export const useIndicatorKeys = (typed: string): readonly string[] | undefined => {
  const query = useMemo(() => parseQuery(typed), [typed]);
  const counts = useIndicatorCounts(query.length > 0);
  return useMemo(() => {
    if (query.length === 0 || !counts?.ok) return undefined;
    return counts.value
      .filter((one) => keepsWords(`${nameOfIndicator(one)}\n${one.example}`, query))
      .map(({ key }) => key);
  }, [query, counts]);
};
