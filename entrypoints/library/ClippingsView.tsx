import { useEffect, useRef, useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import { ClippingList, FacetPane, SavedSearches, useRowSelection } from '@/components/library';
import { Button, SelectField, Skeleton, State } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { countIds, unknownField } from '@/utils/search';
import { LIST_SORTS, type ListSort } from '@/utils/store';
import { Reader, SelectionArea } from './parts';
import type { Bulk } from './use-bulk';
import type { ClippingList as List } from './use-clippings';
import { useFacets } from './use-facets';
import { useLate } from './use-late';
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

const SORT_LABELS = {
  newest: 'sortNewest',
  oldest: 'sortOldest',
  changed: 'sortChanged',
  published: 'sortPublished',
  title: 'sortTitle',
  site: 'sortSite',
} as const satisfies Record<ListSort, MessageKey>;

const NONE: readonly string[] = [];

/** Gives the focus to the row of the clipping that was open, once the list is in sight again. */
const focusLastRead = () => {
  const row = document.querySelector<HTMLElement>('.clipping-open[aria-current]');
  requestAnimationFrame(() => requestAnimationFrame(() => row?.focus()));
};

/** The acts on a selection go away with it, and the focus that was on one of them: the list has it then. */
const useFocusAfterActs = (hasSelection: boolean) => {
  const list = useRef<HTMLElement>(null);
  const had = useRef(false);
  useEffect(() => {
    if (had.current && !hasSelection && document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus({ preventScroll: true });
    }
    had.current = hasSelection;
  }, [hasSelection]);
  return list;
};

/** The list of clippings, what narrows it, and the one that is open beside it. */
export const ClippingsView = (props: ClippingsViewProps) => {
  const t = useTranslate();
  const { clippings, listState, bulk, inTrash, currentId } = props;
  const { groups, choose } = useFacets(listState, props.settled);
  // Where there is no room beside the list, the facets are folded away.
  const [unfolded, setUnfolded] = useState(false);
  const namesOf = (facet: string) => groups.find(({ id }) => id === facet)?.values.map(({ value }) => value) ?? NONE;
  const ids = clippings?.ids ?? NONE;
  const isSearching = useLate(clippings?.isPending === true && listState.isNarrowed);
  useEffect(() => {
    if (clippings && !clippings.isPending) listState.noteAnswered();
  });
  const selection = useRowSelection(ids);
  const selected = selection.inOrder;
  useEffect(() => props.onSelected(selected), [selected]);
  const list = useFocusAfterActs(selected.length > 0);
  const act = (run: (chosen: readonly string[]) => void) => () => {
    run(selected);
    selection.clear();
  };
  return (
    <div class="panes" data-facets data-unfolded={unfolded || undefined} data-open={currentId !== null || undefined}>
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
        {props.sample.ids.length > 0 && !inTrash && (
          <div class="sample-note">
            <p>{t('sampleNote', props.sample.ids.length)}</p>
            <Button variant="quiet" icon="trash" onClick={props.sample.remove}>
              {t('sampleRemove')}
            </Button>
          </div>
        )}
        <FacetPane
          groups={groups}
          onToggle={choose}
          onRename={(facet, from, to) => {
            if (facet === 'collection' || facet === 'tag') bulk.rename(facet, from, to);
          }}
        />
      </aside>
      <nav class="pane-list" ref={list} aria-label={t('clippings')}>
        {selected.length > 0 ? (
          <SelectionArea
            count={selected.length}
            inTrash={inTrash}
            collections={namesOf('collection')}
            tags={namesOf('tag')}
            onCollect={(name) => act((chosen) => bulk.edit(chosen, { type: 'collect', name: name || null }))()}
            onTag={(tag) => act((chosen) => bulk.edit(chosen, { type: 'tag', tag }))()}
            onExport={() => props.onExport(selected)}
            onTrash={act(bulk.trash)}
            onRestore={act(bulk.restore)}
            onClear={selection.clear}
          />
        ) : (
          <div class="list-head">
            <span class="facets-unfold">
              <Button variant="quiet" icon="settings" pressed={unfolded} onClick={() => setUnfolded(!unfolded)}>
                {t('facets')}
              </Button>
            </span>
            <span role="status">
              {isSearching ? t('searching') : clippings !== null && t('clippingCount', clippings.total)}
            </span>
            {isSearching && (
              <Button variant="quiet" icon="close" onClick={listState.giveUp}>
                {t('stop')}
              </Button>
            )}
            <SelectField
              label={t('sortBy')}
              value={listState.sort}
              options={LIST_SORTS.map((sort) => ({ value: sort, label: t(SORT_LABELS[sort]) }))}
              onChange={listState.setSort}
            />
          </div>
        )}
        {clippings === null && (
          <div class="pane-loading">
            <Skeleton widths={[90, 60, 40]} />
            <Skeleton widths={[84, 70, 44]} />
          </div>
        )}
        {clippings?.total === 0 && <NoClippings listState={listState} inTrash={inTrash} />}
        {clippings !== null && clippings.total !== 0 && (
          <ClippingList
            ids={ids}
            list={JSON.stringify(listState.list)}
            isOfBefore={isSearching}
            total={clippings.total}
            rowAt={clippings.rowAt}
            onView={clippings.onView}
            snippetAt={clippings.snippetAt}
            currentId={currentId}
            selection={selection}
            onOpen={(id) => props.onOpen(id)}
            onDelete={(doomed) => {
              if (!inTrash) bulk.trash(doomed);
            }}
          />
        )}
      </nav>
      {currentId === null ? (
        <main class="pane-read pane-empty">
          {countIds(ids) > 0 && <State icon="article" title={t('chooseClipping')} text={t('chooseClippingText')} />}
        </main>
      ) : (
        <Reader
          key={currentId}
          clippingId={currentId}
          markId={props.markId}
          knownTags={namesOf('tag')}
          knownCollections={namesOf('collection')}
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

type NoClippingsProps = { readonly listState: ListState; readonly inTrash: boolean };

/** Why the list is empty, and what helps. */
const NoClippings = ({ listState, inTrash }: NoClippingsProps) => {
  const t = useTranslate();
  if (listState.isNarrowed) {
    const unknown = unknownField(listState.query);
    const text = unknown === null ? t('searchNothingText') : t('searchUnknownField', unknown);
    return <State icon="search" title={t('searchNothing')} text={text} />;
  }
  if (inTrash) return <State icon="trash" title={t('trashEmpty')} text={t('trashEmptyText')} />;
  return <State icon="list" title={t('facetNothing')} text={t('facetNothingText')} />;
};
