import { useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { Result } from '@/utils/model';
import type { ClippingPage, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** As many rows as are loaded at once; scrolling needs no more, since facets count what is loaded. */
const LOADED = 5000;

/** The list of a view, live: kept clippings or trash, newest first, narrowed by a search. */
export const useClippings = (state: 'kept' | 'trashed') => {
  const [query, setQuery] = useState('');
  const page = useSubscription<Result<ClippingPage, StoreReason>>(
    (onValue) => store.watchList({ state, query: query.trim() || undefined, limit: LOADED }, onValue),
    `${state} ${query.trim()}`,
  );
  return { query, setQuery, page };
};
