import { useTranslate } from '@/components/hooks';
import { FacetPane, SavedSearches } from '@/components/library';
import { Button } from '@/components/ui';
import type { Bulk } from './use-bulk';
import type { Facets } from './use-facets';
import type { ListState } from './use-list-state';
import type { Sample } from './use-sample';

type NarrowingPaneProps = {
  readonly listState: ListState;
  readonly facets: Facets;
  readonly bulk: Bulk;
  /** The sample that is in the list; null in the trash, where it is like everything else. */
  readonly sample: Sample | null;
};

/** What the list can be narrowed to: kept searches and facets, whose names are changed here too. */
export const NarrowingPane = ({ listState, facets, bulk, sample }: NarrowingPaneProps) => {
  const t = useTranslate();
  return (
    <aside class="facet-pane" aria-label={t('facets')}>
      <SavedSearches
        names={listState.saved}
        isNarrowed={listState.isNarrowed}
        isKept={listState.isKept}
        onOpen={listState.open}
        onSave={listState.save}
        onForget={listState.forget}
        onClear={listState.clear}
      />
      {sample !== null && sample.ids.length > 0 && (
        <div class="sample-note">
          <p>{t('sampleNote', sample.ids.length)}</p>
          <Button variant="quiet" icon="trash" onClick={sample.remove}>
            {t('sampleRemove')}
          </Button>
        </div>
      )}
      <FacetPane
        groups={facets.groups}
        onToggle={facets.choose}
        onRename={(facet, from, to) => {
          if (facet === 'collection' || facet === 'tag') bulk.rename(facet, from, to);
        }}
      />
    </aside>
  );
};
