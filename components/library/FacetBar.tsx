import { useTranslate } from '@/components/hooks';
import { Segmented, SelectField } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import type { Clipping } from '@/utils/model';
import { countFacets, type Facets, REVIEW_STATES, type ReviewState } from './facets';

const REVIEW_LABELS = {
  all: 'tabAll',
  waiting: 'statusSuggested',
  done: 'reviewDone',
} as const satisfies Record<ReviewState, MessageKey>;

type FacetBarProps = {
  readonly clippings: readonly Clipping[];
  readonly facets: Facets;
  readonly onChange: (facets: Facets) => void;
};

/** Narrows the list by review and by source; each choice says how many it leaves. */
export const FacetBar = ({ clippings, facets, onChange }: FacetBarProps) => {
  const t = useTranslate();
  const { sites, review } = countFacets(clippings, facets);
  return (
    <div class="facets">
      <Segmented
        label={t('facetReview')}
        value={facets.review}
        options={REVIEW_STATES.map((state) => ({
          value: state,
          label: t(REVIEW_LABELS[state]),
          count: t('number', review[state]),
        }))}
        onChange={(state) => onChange({ ...facets, review: state })}
      />
      <SelectField
        label={t('facetSource')}
        value={facets.site}
        options={[
          { value: '', label: t('everySource') },
          ...sites.map(({ site, count }) => ({ value: site, label: t('sourceCount', site, count) })),
        ]}
        onChange={(site) => onChange({ ...facets, site })}
      />
    </div>
  );
};
