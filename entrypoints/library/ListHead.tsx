import { useTranslate } from '@/components/hooks';
import { Button, SelectField } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import type { SearchSort } from '@/utils/store';
import type { ListState } from './use-list-state';

type ListHeadProps = {
  readonly listState: ListState;
  /** How many there are; null until the store has answered. */
  readonly total: number | null;
  /** A search takes long enough to be spoken of. */
  readonly isSearching: boolean;
  /** Whether the facets are in sight where there is no room beside the list. */
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
};

const SORT_LABELS = {
  relevance: 'sortRelevance',
  newest: 'sortNewest',
  oldest: 'sortOldest',
  changed: 'sortChanged',
  published: 'sortPublished',
  title: 'sortTitle',
  site: 'sortSite',
} as const satisfies Record<SearchSort, MessageKey>;

/** What stands over the list while nothing in it is ticked: how much it holds, its order, and the way out of a search. */
export const ListHead = ({ listState, total, isSearching, unfolded, onUnfold }: ListHeadProps) => {
  const t = useTranslate();
  return (
    <div class="list-head">
      <span class="facets-unfold">
        <Button variant="quiet" icon="settings" pressed={unfolded} onClick={() => onUnfold(!unfolded)}>
          {t('facets')}
        </Button>
      </span>
      <span role="status">{isSearching ? t('searching') : total !== null && t('clippingCount', total)}</span>
      {isSearching && (
        <Button variant="quiet" icon="close" onClick={listState.giveUp}>
          {t('stop')}
        </Button>
      )}
      <SelectField
        label={t('sortBy')}
        value={listState.sort}
        options={listState.sorts.map((sort) => ({ value: sort, label: t(SORT_LABELS[sort]) }))}
        onChange={listState.setSort}
      />
    </div>
  );
};
