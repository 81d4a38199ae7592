import { useEffect, useMemo, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import {
  applyFacets,
  ClippingList,
  FacetBar,
  type Facets,
  NO_FACETS,
  SelectionActs,
  useRowSelection,
} from '@/components/library';
import { Skeleton, State } from '@/components/ui';
import type { Clipping } from '@/utils/model';
import { Reader } from './Reader';

type ClippingsViewProps = {
  /** null until the store has answered. */
  readonly clippings: readonly Clipping[] | null;
  readonly searched: boolean;
  readonly inTrash: boolean;
  readonly currentId: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onExport: (ids: readonly string[]) => void;
  readonly onTrash: (ids: readonly string[]) => void;
  readonly onRestore: (ids: readonly string[]) => void;
  readonly onMessage: (message: string) => void;
  /** What is ticked, for acts outside of the list. */
  readonly onSelected: (ids: readonly string[]) => void;
  readonly onEnd: () => void;
  /** The mark to open the clipping at. */
  readonly markId: string | null;
};

const NONE: readonly Clipping[] = [];

/** The list of clippings, and the one that is open beside it. */
export const ClippingsView = (props: ClippingsViewProps) => {
  const t = useTranslate();
  const [facets, setFacets] = useState<Facets>(NO_FACETS);
  const all = props.clippings ?? NONE;
  const shown = useMemo(() => applyFacets(all, facets), [all, facets]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const knownTags = useMemo(() => Array.from(new Set(all.flatMap(({ tags }) => tags))).sort(), [all]);
  const selection = useRowSelection(ids);
  const selected = () => ids.filter((id) => selection.selected.has(id));
  useEffect(() => props.onSelected(selected()), [selection.selected]);
  const act = (run: (ids: readonly string[]) => void) => () => {
    run(selected());
    selection.clear();
  };
  return (
    <div class="panes" data-open={props.currentId !== null || undefined}>
      <nav class="pane-list" aria-label={t('clippings')}>
        {selection.selected.size > 0 ? (
          <SelectionActs
            count={selection.selected.size}
            inTrash={props.inTrash}
            onExport={() => props.onExport(selected())}
            onTrash={act(props.onTrash)}
            onRestore={act(props.onRestore)}
            onClear={selection.clear}
          />
        ) : (
          <FacetBar clippings={all} facets={facets} onChange={setFacets} />
        )}
        {props.clippings === null && (
          <div class="pane-loading">
            <Skeleton widths={[90, 60, 40]} />
            <Skeleton widths={[84, 70, 44]} />
          </div>
        )}
        {props.clippings !== null && shown.length === 0 && <NoClippings {...props} />}
        {shown.length > 0 && (
          <ClippingList
            clippings={shown}
            currentId={props.currentId}
            selection={selection}
            onOpen={(id) => props.onOpen(id)}
            onDelete={(doomed) => {
              if (!props.inTrash) props.onTrash(doomed);
            }}
            onEnd={props.onEnd}
          />
        )}
      </nav>
      {props.currentId === null ? (
        <main class="pane-read pane-empty">
          {shown.length > 0 && <State icon="article" title={t('chooseClipping')} text={t('chooseClippingText')} />}
        </main>
      ) : (
        <Reader
          key={props.currentId}
          clippingId={props.currentId}
          markId={props.markId}
          knownTags={knownTags}
          onBack={() => props.onOpen(null)}
          onTrash={(id) => {
            props.onTrash([id]);
            props.onOpen(null);
          }}
          onMessage={props.onMessage}
        />
      )}
    </div>
  );
};

/** Why the list is empty, and what helps. */
const NoClippings = ({ searched, inTrash }: ClippingsViewProps) => {
  const t = useTranslate();
  if (searched) return <State icon="search" title={t('searchNothing')} text={t('searchNothingText')} />;
  if (inTrash) return <State icon="trash" title={t('trashEmpty')} text={t('trashEmptyText')} />;
  return <State icon="list" title={t('facetNothing')} text={t('facetNothingText')} />;
};
