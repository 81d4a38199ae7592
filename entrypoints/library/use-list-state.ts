import { useEffect, useRef, useState } from 'preact/hooks';
import { writeSettings } from '@/utils/platform';
import { FACETS, type Facet, type Filter } from '@/utils/search';
import { LIST_SORTS, type ListQuery, type ListSort, SEARCH_SORTS, type SearchSort } from '@/utils/store';
import { useSettings } from '../app/mount';

/** A value of a facet that was chosen. */
export type Chosen = { readonly facet: Facet; readonly value: string };

/** Whether two choices are of one value of one facet. */
export const isSameChoice = (one: Chosen, other: Chosen): boolean =>
  one.facet === other.facet && one.value === other.value;

/** Days are chosen by year. */
const filterOf = ({ facet, value }: Chosen): Filter =>
  facet === 'day' ? { facet, match: 'begins', value } : { facet, match: 'equal', value };

const isFacet = (name: string): name is Facet => FACETS.some((facet) => facet === name);

const isListSort = (sort: SearchSort): sort is ListSort => LIST_SORTS.some((one) => one === sort);

/** What is searched for and how it is ordered, and the searches kept under a name. */
export const useListState = (state: 'kept' | 'trashed') => {
  const { savedSearches, listSort } = useSettings();
  // Chosen here it holds at once; chosen in another window it comes with the settings.
  const [sort, setSort] = useState(listSort);
  useEffect(() => setSort(listSort), [listSort]);
  // A search begins with its best answers, however the list is ordered; another order holds for the next searches too.
  const [searchSort, setSearchSort] = useState<SearchSort>('relevance');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  /** What was asked for when the list last answered: where a search that is given up goes back to. */
  const answered = useRef({ query, chosen });
  const hasQuery = query.trim() !== '';
  const list: ListQuery = {
    state,
    query: query.trim() || undefined,
    filters: chosen.map(filterOf),
    sort: hasQuery ? searchSort : sort,
  };
  return {
    list,
    query,
    setQuery,
    chosen,
    isNarrowed: query.trim() !== '' || chosen.length > 0,
    isKept: savedSearches.some(
      (one) =>
        one.query.trim() === query.trim() &&
        one.chosen.length === chosen.length &&
        chosen.every((choice) =>
          one.chosen.some((saved) => saved.facet === choice.facet && saved.value === choice.value),
        ),
    ),
    toggle: (one: Chosen) => {
      const others = chosen.filter((other) => !isSameChoice(one, other));
      setChosen(others.length < chosen.length ? others : [...chosen, one]);
    },
    noteAnswered: () => {
      answered.current = { query, chosen };
    },
    giveUp: () => {
      setQuery(answered.current.query);
      setChosen(answered.current.chosen);
    },
    clear: () => {
      setChosen([]);
      setQuery('');
    },
    sort: hasQuery ? searchSort : sort,
    sorts: hasQuery ? SEARCH_SORTS : LIST_SORTS,
    setSort: (chosenSort: SearchSort) => {
      if (hasQuery) return setSearchSort(chosenSort);
      if (!isListSort(chosenSort)) return;
      setSort(chosenSort);
      // Every window draws itself anew for it: the rows come first.
      requestAnimationFrame(() => setTimeout(() => void writeSettings({ listSort: chosenSort })));
    },
    saved: savedSearches.map(({ name }) => name),
    save: (name: string) => {
      const others = savedSearches.filter((one) => one.name !== name);
      void writeSettings({ savedSearches: [...others, { name, query, chosen }] });
    },
    open: (name: string) => {
      const saved = savedSearches.find((one) => one.name === name);
      if (!saved) return;
      setQuery(saved.query);
      setChosen(saved.chosen.flatMap(({ facet, value }) => (isFacet(facet) ? [{ facet, value }] : [])));
    },
    forget: (name: string) => void writeSettings({ savedSearches: savedSearches.filter((one) => one.name !== name) }),
  };
};

export type ListState = ReturnType<typeof useListState>;
