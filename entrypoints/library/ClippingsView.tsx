import { useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import { State } from '@/components/ui';
import { countIds } from '@/utils/search';
import { ListPane } from './ListPane';
import { NarrowingPane } from './NarrowingPane';
import { Reader } from './parts';
import type { Bulk } from './use-bulk';
import type { ClippingList as List } from './use-clippings';
import { useFacets } from './use-facets';
import type { ListState } from './use-list-state';
import type { Sample } from './use-sample';

type ClippingsViewProps = {
  /** null until the store has answered. */
  readonly clippings: List | null;
  readonly listState: ListState;
  /** Whether the list has been painted; facets come after it. */
  readonly settled: boolean;
  readonly bulk: Bulk;
  readonly sample: Sample;
  readonly onFigures: () => void;
  readonly inTrash: boolean;
  readonly currentId: string | null;
  /** The mark to open the clipping at. */
  readonly markId: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onExport: (ids: readonly string[]) => void;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
  /** What is ticked, for acts outside of the list. */
  readonly onSelected: (ids: readonly string[]) => void;
};

/** Gives the focus to the row of the clipping that was open, once the list is in sight again. */
const focusLastRead = () => {
  const row = document.querySelector<HTMLElement>('.clipping-open[aria-current]');
  requestAnimationFrame(() => requestAnimationFrame(() => row?.focus()));
};

/** The list of clippings, what narrows it, and the one that is open beside it. */
export const ClippingsView = (props: ClippingsViewProps) => {
  const t = useTranslate();
  const { clippings, listState, bulk, inTrash, currentId } = props;
  const facets = useFacets(listState, props.settled);
  // Where there is no room beside the list, the facets are folded away.
  const [unfolded, setUnfolded] = useState(false);
  const namesOf = (facet: string): readonly string[] =>
    facets.groups.find(({ id }) => id === facet)?.values.map(({ value }) => value) ?? [];
  const known = { collections: namesOf('collection'), tags: namesOf('tag') };
  return (
    <div class="panes" data-facets data-unfolded={unfolded || undefined} data-open={currentId !== null || undefined}>
      <NarrowingPane listState={listState} facets={facets} bulk={bulk} sample={inTrash ? null : props.sample} />
      <ListPane
        clippings={clippings}
        listState={listState}
        bulk={bulk}
        inTrash={inTrash}
        currentId={currentId}
        known={known}
        unfolded={unfolded}
        onUnfold={setUnfolded}
        onOpen={props.onOpen}
        onExport={props.onExport}
        onSelected={props.onSelected}
      />
      {currentId === null ? (
        <main class="pane-read pane-empty">
          {clippings !== null && countIds(clippings.ids) > 0 && (
            <State icon="article" title={t('chooseClipping')} text={t('chooseClippingText')} />
          )}
        </main>
      ) : (
        <Reader
          key={currentId}
          clippingId={currentId}
          markId={props.markId}
          knownTags={known.tags}
          knownCollections={known.collections}
          sample={props.sample}
          onFigures={props.onFigures}
          onBack={() => {
            props.onOpen(null);
            focusLastRead();
          }}
          onTrash={(id) => {
            bulk.trash([id]);
            props.onOpen(null);
          }}
          onMessage={props.onMessage}
        />
      )}
    </div>
  );
};
