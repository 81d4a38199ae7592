import { useEffect, useRef } from 'preact/hooks';
import { useShortcuts, useToasts, useTranslate } from '@/components/hooks';
import { BulkBar, ImportDialog, LibraryTop, Welcome } from '@/components/library';
import { Toasts } from '@/components/ui';
import { FailureState } from '../app/FailureState';
import { LossBanner } from '../app/LossBanner';
import { UnreadableBanner } from '../app/UnreadableBanner';
import { ActivityView } from './ActivityView';
import { BackupArea } from './BackupArea';
import { ClippingsView } from './ClippingsView';
import { ExportArea } from './ExportArea';
import { FiguresView } from './FiguresView';
import { IndicatorsView } from './IndicatorsView';
import { SeriesView } from './SeriesView';
import { useBulk } from './use-bulk';
import { useClippings, useKeptCount } from './use-clippings';
import { useExport } from './use-export';
import { useImport } from './use-import';
import { useListState } from './use-list-state';
import { useRoute } from './use-route';
import { useSample } from './use-sample';

/** The library: what was kept, the dataset in it, and the ways in and out. */
export const App = () => {
  const t = useTranslate();
  const { route, go } = useRoute();
  const { toasts, show, close } = useToasts();
  const inTrash = route.view === 'trash';
  const listState = useListState(inTrash ? 'trashed' : 'kept');
  const { query, setQuery, isNarrowed, chosen } = listState;
  const page = useClippings(listState.list);
  const bulk = useBulk(show);
  const sample = useSample({ bulk, show, onOpen: (clippingId) => go({ clippingId }) });
  const exporting = useExport(show);
  const importing = useImport();
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => search.current?.focus() });
  useEffect(() => {
    if (route.exportId) exporting.open([route.exportId]);
  }, [route.exportId]);
  const clippings = page?.ok ? page.value : null;
  const kept = useKeptCount();
  const selected = useRef<readonly string[]>([]);
  /** What is ticked; where nothing is and facets narrow the list, what is in the list. */
  const exported = () =>
    selected.current.length === 0 && chosen.length > 0 ? (clippings?.ids ?? []) : selected.current;
  const firstRun = route.view === 'clippings' && !isNarrowed && clippings?.total === 0 && !route.clippingId;
  return (
    <div class="library">
      <LibraryTop
        view={route.view}
        onView={(view) => go({ view })}
        query={query}
        onQuery={setQuery}
        searchRef={search}
        onImport={importing.open}
        onExport={() => exporting.open(exported(), inTrash ? '' : query)}
        settingsHref="options.html"
      />
      <LossBanner onImport={importing.open} />
      {page?.ok && <UnreadableBanner count={page.value.broken.length} />}
      {page && !page.ok && <FailureState failure={page} />}
      {firstRun && <Welcome onImport={importing.open} onLearn={sample.learn} onSample={sample.load} />}
      {route.view === 'figures' && (
        <FiguresView
          query={query}
          onOpenClipping={(clippingId, markId) => go({ clippingId, markId })}
          onMessage={show}
        />
      )}
      {route.view === 'series' && (
        <SeriesView
          query={query}
          onOpenClipping={(clippingId, markId) => go({ clippingId, markId })}
          onMessage={show}
        />
      )}
      {route.view === 'indicators' && <IndicatorsView query={query} bulk={bulk} onMessage={show} />}
      {route.view === 'activity' && (
        <ActivityView bulk={bulk} onOpenClipping={(clippingId) => go({ clippingId })} onMessage={show} />
      )}
      {(route.view === 'clippings' || inTrash) && !firstRun && page?.ok !== false && (
        <ClippingsView
          key={route.view}
          clippings={clippings}
          listState={listState}
          bulk={bulk}
          sample={sample}
          onFigures={() => go({ view: 'figures' })}
          inTrash={inTrash}
          currentId={route.clippingId}
          markId={route.markId}
          onOpen={(clippingId) => go({ view: route.view, clippingId })}
          onExport={exporting.open}
          onMessage={show}
          onSelected={(ids) => {
            selected.current = ids;
          }}
        />
      )}
      {bulk.progress && <BulkBar {...bulk.progress} onStop={bulk.stop} />}
      <ExportArea exporting={exporting} total={kept} found={clippings?.total ?? 0} />
      {importing.preview && (
        <ImportDialog
          preview={importing.preview}
          onFiles={importing.onFiles}
          onMapping={importing.onMapping}
          onCompare={importing.onCompare}
          onUndo={importing.onUndo}
          onImport={importing.onImport}
          onClose={importing.close}
        />
      )}
      <BackupArea />
      <Toasts toasts={toasts} closeLabel={t('close')} onClose={close} />
    </div>
  );
};
