import { useEffect, useRef } from 'preact/hooks';
import { useShortcuts, useTranslate } from '@/components/hooks';
import { ClippingList, useRowSelection } from '@/components/library';
import { Skeleton, State } from '@/components/ui';
import { unknownField } from '@/utils/search';
import { ListHead } from './ListHead';
import { SelectionArea } from './parts';
import type { Bulk } from './use-bulk';
import type { ClippingList as List } from './use-clippings';
import { useLate } from './use-late';
import type { ListState } from './use-list-state';

type ListPaneProps = {
  /** null until the store has answered. */
  readonly clippings: List | null;
  readonly listState: ListState;
  readonly bulk: Bulk;
  readonly inTrash: boolean;
  readonly currentId: string | null;
  /** Collections and tags that are in use, to be offered. */
  readonly known: { readonly collections: readonly string[]; readonly tags: readonly string[] };
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onExport: (ids: readonly string[]) => void;
  readonly onSelected: (ids: readonly string[]) => void;
};

const NONE: readonly string[] = [];

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

/** The list of clippings, and what is done with those that are ticked in it. */
export const ListPane = ({ clippings, listState, bulk, inTrash, currentId, known, ...on }: ListPaneProps) => {
  const t = useTranslate();
  const ids = clippings?.ids ?? NONE;
  const isSearching = useLate(clippings?.isPending === true && listState.isNarrowed);
  useEffect(() => {
    if (clippings && !clippings.isPending) listState.noteAnswered();
  });
  const selection = useRowSelection(ids);
  const selected = selection.inOrder;
  useEffect(() => on.onSelected(selected), [selected]);
  const list = useFocusAfterActs(selected.length > 0);
  /** For acts that take the rows out of the list. */
  const takeAway = (run: (chosen: readonly string[]) => void) => () => {
    run(selected);
    selection.clear();
  };
  // Wherever the focus is: beside an open clipping the key is that of its review.
  const canDelete = selected.length > 0 && currentId === null && !inTrash;
  useShortcuts({ Delete: canDelete ? takeAway(bulk.trash) : undefined });
  return (
    <nav class="pane-list" ref={list} aria-label={t('clippings')}>
      {selected.length > 0 ? (
        <SelectionArea
          count={selected.length}
          inTrash={inTrash}
          collections={known.collections}
          tags={known.tags}
          onCollect={(name) => bulk.edit(selected, { type: 'collect', name: name || null })}
          onTag={(tag) => bulk.edit(selected, { type: 'tag', tag })}
          onExport={() => on.onExport(selected)}
          onTrash={takeAway(bulk.trash)}
          onRestore={takeAway(bulk.restore)}
          onClear={selection.clear}
        />
      ) : (
        <ListHead
          listState={listState}
          total={clippings?.total ?? null}
          isSearching={isSearching}
          unfolded={on.unfolded}
          onUnfold={on.onUnfold}
        />
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
          onOpen={on.onOpen}
          onDelete={(doomed) => {
            if (!inTrash) bulk.trash(doomed);
          }}
        />
      )}
    </nav>
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
