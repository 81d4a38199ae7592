import type { Clipping } from '@/utils/model';

/** How far a clipping's review is: something waits, or everything is decided. */
export const REVIEW_STATES = ['all', 'waiting', 'done'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Empty site: every source. */
export type Facets = { readonly review: ReviewState; readonly site: string };
export const NO_FACETS: Facets = { review: 'all', site: '' };

type Faceted = Pick<Clipping, 'site' | 'counts'>;

const inReview = ({ counts }: Faceted, review: ReviewState): boolean =>
  review === 'all' || (review === 'waiting') === counts.suggested > 0;
const ofSite = (clipping: Faceted, site: string): boolean => site === '' || clipping.site === site;

/** The clippings that pass both facets, in their order. */
export const applyFacets = <One extends Faceted>(clippings: readonly One[], facets: Facets): readonly One[] =>
  clippings.filter((clipping) => inReview(clipping, facets.review) && ofSite(clipping, facets.site));

/** How many clippings each choice would leave, the other facet staying as it is. Sources by number, then name. */
export const countFacets = (clippings: readonly Faceted[], facets: Facets) => {
  const bySite = new Map<string, number>();
  for (const clipping of clippings) {
    if (inReview(clipping, facets.review)) bySite.set(clipping.site, (bySite.get(clipping.site) ?? 0) + 1);
  }
  const here = clippings.filter((clipping) => ofSite(clipping, facets.site));
  return {
    sites: Array.from(bySite, ([site, count]) => ({ site, count })).sort(
      (a, b) => b.count - a.count || a.site.localeCompare(b.site),
    ),
    review: Object.fromEntries(
      REVIEW_STATES.map((state) => [state, here.filter((clipping) => inReview(clipping, state)).length]),
    ) as Record<ReviewState, number>, // fromEntries forgets its keys
  };
};
