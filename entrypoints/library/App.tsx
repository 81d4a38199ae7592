import { useEffect, useRef, useState } from 'preact/hooks';
import { useShortcuts, useToasts, useTranslate } from '@/components/hooks';
import { BulkBar, LibraryTop } from '@/components/library';
import { Toasts } from '@/components/ui';
import { spellIds } from '@/utils/search';
import { FailureState } from '../app/FailureState';
import { LossBanner } from '../app/LossBanner';
import { SpaceBanner } from '../app/SpaceBanner';
import { UnreadableBanner } from '../app/UnreadableBanner';
import { ClippingsView } from './ClippingsView';
import { type ExportTarget, targetOf } from './export-target';
import {
  ActivityView,
  BackupArea,
  ExportArea,
  FiguresView,
  fetchParts,
  ImportArea,
  IndicatorsView,
  SeriesView,
  WelcomeArea,
} from './parts';
import { useBulk } from './use-bulk';
import { useClippings } from './use-clippings';
import { useFileDrop } from './use-file-drop';
import { useListState } from './use-list-state';
import { useRoute } from './use-route';
import { useSample } from './use-sample';
import { useSettled } from './use-settled';

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
  const settled = useSettled(page !== null);
  const sample = useSample({ bulk, show, onOpen: (clippingId) => go({ clippingId }), isWanted: settled });
  const [exporting, setExporting] = useState<ExportTarget | null>(null);
  const [importing, setImporting] = useState<readonly File[] | null>(null);
  const openImport = () => setImporting([]);
  useFileDrop(setImporting);
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => search.current?.focus() });
  useEffect(() => {
    if (route.exportId) setExporting({ ids: [route.exportId], query: '' });
  }, [route.exportId]);
  useEffect(() => {
    if (settled) void fetchParts();
  }, [settled]);
  const clippings = page?.ok ? page.value : null;
  const selected = useRef<readonly string[]>([]);
  const openExport = () =>
    setExporting(
      targetOf({
        selected: selected.current,
        shown: () => spellIds(clippings?.ids ?? []),
        hasFacets: chosen.length > 0,
        query: inTrash ? '' : query,
      }),
    );
  const firstRun = route.view === 'clippings' && !isNarrowed && clippings?.total === 0 && !route.clippingId;
  return (
    <div class="library">
      <LibraryTop
        view={route.view}
        onView={(view) => go({ view })}
        query={query}
        onQuery={setQuery}
        searchRef={search}
        onImport={openImport}
        onExport={openExport}
        settingsHref="options.html"
      />
      <LossBanner onImport={openImport} />
      {settled && <SpaceBanner />}
      {page?.ok && <UnreadableBanner count={page.value.broken.length} />}
      {page && !page.ok && <FailureState failure={page} />}
      {firstRun && <WelcomeArea onImport={openImport} onLearn={sample.learn} onSample={sample.load} />}
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
          settled={settled}
          bulk={bulk}
          sample={sample}
          onFigures={() => go({ view: 'figures' })}
          inTrash={inTrash}
          currentId={route.clippingId}
          markId={route.markId}
          onOpen={(clippingId) => go({ view: route.view, clippingId })}
          onExport={(ids) => setExporting({ ids, query: '' })}
          onMessage={show}
          onSelected={(ids) => {
            selected.current = ids;
          }}
        />
      )}
      {bulk.progress && <BulkBar {...bulk.progress} onStop={bulk.stop} />}
      {exporting && <ExportArea request={exporting} found={clippings?.total ?? 0} onDone={show} />}
      {importing && <ImportArea files={importing} />}
      {settled && <BackupArea />}
      <Toasts toasts={toasts} closeLabel={t('close')} onClose={close} />
    </div>
  );
};
