import { useRef, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { Result } from '@/utils/model';
import type { ClippingPage, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** Rows loaded at first, and again as many whenever the end of the list comes in sight. */
const PAGE = 2000;

/** The list of a view, live: kept clippings or trash, newest first, narrowed by a search. */
export const useClippings = (state: 'kept' | 'trashed') => {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const arrived = useSubscription<Result<ClippingPage, StoreReason>>(
    (onValue) => store.watchList({ state, query: query.trim() || undefined, limit }, onValue),
    `${state} ${limit} ${query.trim()}`,
  );
  // Until a new search or a longer list has arrived the old one stays, so that nothing flickers while one types.
  const held = useRef({ state, page: arrived });
  if (arrived || held.current.state !== state) held.current = { state, page: arrived };
  const { page } = held.current;
  const loadMore = () => {
    if (page?.ok && page.value.total > limit) setLimit(limit + PAGE);
  };
  return { query, setQuery, page, loadMore };
};

/** How many clippings are kept, whatever is searched for; 0 until known. */
export const useKeptCount = (): number => {
  const stats = useSubscription<Awaited<ReturnType<typeof store.stats>>>(
    (onValue) => store.watch(store.stats, (answer) => onValue(answer.ok ? answer.value : answer)),
    'stats',
  );
  return stats?.ok ? stats.value.kept : 0;
};
