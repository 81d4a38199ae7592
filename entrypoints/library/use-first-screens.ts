import { useEffect, useRef } from 'preact/hooks';
import type { ClippingState } from '@/utils/model';
import { type ClippingPage, LIST_SORTS, type ListSort } from '@/utils/store';
import { store } from './query-worker';

/**
 * What a list begins with in each of its orders, as far as that is written down: another order is on the screen at once,
 * also while the database is busy with the index. Followed, so that none is older than the library; until `isWanted` none.
 */
export const useFirstScreens = (state: ClippingState, isWanted: boolean): ReadonlyMap<ListSort, ClippingPage> => {
  const screens = useRef(new Map<ListSort, ClippingPage>());
  useEffect(() => {
    if (!isWanted) return;
    const known = screens.current;
    const stops = LIST_SORTS.map((sort) =>
      store.watch(
        () => store.readFirstScreen({ state, sort }),
        (answer) => {
          const screen = answer.ok && answer.value.ok ? answer.value.value : null;
          if (screen) known.set(sort, screen);
          else known.delete(sort);
        },
      ),
    );
    return () => {
      for (const stop of stops) stop();
      known.clear();
    };
  }, [state, isWanted]);
  return screens.current;
};
