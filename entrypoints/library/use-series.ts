import { useSubscription } from '@/components/hooks';
import type { Result } from '@/utils/model';
import type { Figure, StoreReason } from '@/utils/store';
import { store } from './query-worker';

/** All figures of an indicator, live. */
export const useSeries = (indicatorKey: string | null) =>
  useSubscription<Result<readonly Figure[], StoreReason>>(
    indicatorKey === null
      ? null
      : (onValue) =>
          store.watch(
            () => store.readSeries(indicatorKey),
            (answer) => onValue(answer.ok ? answer.value : answer),
          ),
    indicatorKey ?? '',
  );
