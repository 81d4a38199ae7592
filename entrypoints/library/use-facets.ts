import { useMemo, useRef } from 'preact/hooks';
import { useSubscription, useTranslate } from '@/components/hooks';
import type { FacetGroup, FacetValue } from '@/components/library';
import { KIND_LABELS } from '@/components/marks';
import type { MessageKey, Translate } from '@/utils/i18n';
import type { MarkKind } from '@/utils/model';
import type { Facet } from '@/utils/search';
import { store } from './query-worker';
import { type Chosen, isSameChoice, type ListState } from './use-list-state';
import { type PlaceNames, usePlaceNames } from './use-place-names';

const REVIEW_LABELS: Readonly<Record<string, MessageKey>> = { waiting: 'statusSuggested', done: 'reviewDone' };

type Group = { readonly facet: Facet; readonly title: MessageKey; readonly isOwn?: boolean; readonly byName?: boolean };

/** Facets in the order of the pane. `isOwn`: names the reader gave. `byName`: from a to z or from the latest, not by count. */
const GROUPS: readonly Group[] = [
  { facet: 'collection', title: 'facetCollection', isOwn: true },
  { facet: 'review', title: 'facetReview' },
  { facet: 'kind', title: 'fieldKind' },
  { facet: 'province', title: 'facetProvince' },
  { facet: 'commune', title: 'facetCommune' },
  { facet: 'site', title: 'facetSource' },
  { facet: 'day', title: 'facetYear', byName: true },
  { facet: 'period', title: 'facetPeriod', byName: true },
  { facet: 'tag', title: 'fieldTags', isOwn: true },
];
/** Made once: a comparison that makes its own rules each time takes a hundred times as long. */
const collator = new Intl.Collator('vi');

const SHOWN = GROUPS.map(({ facet }) => facet);

const YEAR_LENGTH = 'yyyy'.length;

/** Days are too many to choose from: counted by year. */
const byYear = (days: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const years = new Map<string, number>();
  for (const [day, count] of days) {
    const year = day.slice(0, YEAR_LENGTH);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return years;
};

type Naming = { readonly t: Translate; readonly places: PlaceNames };

const nameOf = (facet: Facet, value: string, { t, places }: Naming): Pick<FacetValue, 'label' | 'hint'> => {
  if (facet === 'province' || facet === 'commune') return places(value);
  const review = REVIEW_LABELS[value];
  if (facet === 'review' && review) return { label: t(review) };
  if (facet === 'site' && value === '') return { label: t('facetNoSource') }; // a PDF or text that came as a file
  // `as`: values of the facet are the kinds of marks.
  return { label: facet === 'kind' ? t(KIND_LABELS[value as MarkKind]) : value };
};

const groupOf = (
  group: Group,
  counts: ReadonlyMap<string, number>,
  { chosen, naming }: { readonly chosen: readonly Chosen[]; readonly naming: Naming },
): FacetGroup => {
  const { facet, title, isOwn = false, byName = false } = group;
  const values = facet === 'day' ? byYear(counts) : counts;
  // What was chosen stays in sight, also where nothing else leaves any of it.
  const missing = chosen.filter((one) => one.facet === facet && !values.has(one.value));
  const all = [...values, ...missing.map(({ value }) => [value, 0] as const)];
  return {
    id: facet,
    title: naming.t(title),
    isOwn,
    values: all
      .map(([value, count]) => ({
        value,
        count,
        ...nameOf(facet, value, naming),
        isChosen: chosen.some((one) => isSameChoice(one, { facet, value })),
      }))
      .sort((a, b) =>
        byName ? (a.value < b.value ? 1 : -1) : b.count - a.count || collator.compare(a.label, b.label),
      ),
  };
};

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The facets of the list, live: how many clippings each value leaves, and which are chosen. None until `isWanted`. */
export const useFacets = ({ list: { state, query, filters }, chosen, toggle }: ListState, isWanted: boolean) => {
  const t = useTranslate();
  const places = usePlaceNames(isWanted);
  const asked = { state, query, filters };
  const arrived = useSubscription<Awaited<ReturnType<typeof store.countFacets>>>(
    isWanted
      ? (onValue) =>
          store.watch(
            () => store.countFacets(asked, SHOWN),
            (answer) => onValue(answer.ok ? answer.value : answer),
          )
      : null,
    JSON.stringify(asked),
  );
  const held = useRef(arrived);
  if (arrived) held.current = arrived;
  const counts = held.current;
  const groups = useMemo((): readonly FacetGroup[] => {
    if (!counts?.ok) return [];
    return GROUPS.map((group) =>
      groupOf(group, counts.value.facets[group.facet] ?? NO_COUNTS, { chosen, naming: { t, places } }),
    );
  }, [counts, chosen, t, places]);
  const choose = (id: string, value: string) => {
    const group = GROUPS.find(({ facet }) => facet === id);
    if (group) toggle({ facet: group.facet, value });
  };
  return { groups, choose };
};

export type Facets = ReturnType<typeof useFacets>;
