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
import {
  ActivityView,
  BackupArea,
  ExportArea,
  FiguresView,
  fetchParts,
  ImportArea,
  IndicatorsView,
  KeysArea,
  OwnBackupOffer,
  SeriesView,
  WelcomeArea,
} from './parts';
import { type Bulk, useBulk } from './use-bulk';
import { useClippings } from './use-clippings';
import { useExporting } from './use-exporting';
import { useImporting } from './use-importing';
import { useListState } from './use-list-state';
import { type Route, useRoute } from './use-route';
import { useSample } from './use-sample';
import { useSettled } from './use-settled';

type DatasetViewProps = {
  readonly route: Route;
  readonly go: (to: Partial<Route>) => void;
  readonly query: string;
  readonly bulk: Bulk;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

/** The views on what was read and done in all clippings; nothing while the clippings themselves are in sight. */
const DatasetView = ({ route, go, query, bulk, onMessage }: DatasetViewProps) => {
  const onOpenClipping = (clippingId: string, markId?: string) => go({ clippingId, markId });
  switch (route.view) {
    case 'figures':
      return <FiguresView query={query} onOpenClipping={onOpenClipping} onMessage={onMessage} />;
    case 'series':
      return <SeriesView query={query} onOpenClipping={onOpenClipping} onMessage={onMessage} />;
    case 'indicators':
      return <IndicatorsView query={query} bulk={bulk} onMessage={onMessage} />;
    case 'activity':
      return <ActivityView bulk={bulk} onOpenClipping={onOpenClipping} onMessage={onMessage} />;
    case 'clippings':
    case 'trash':
      return null;
  }
};

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
  const { importing, openImport, restore } = useImporting(route.restoreSealed, () => go({}));
  const search = useRef<HTMLInputElement>(null);
  const [keysShown, setKeysShown] = useState(false);
  const isList = route.view === 'clippings' || inTrash;
  useShortcuts({
    '/': () => search.current?.focus(),
    // Beside an open clipping these are the keys of its review.
    '?': isList && route.clippingId === null ? () => setKeysShown(true) : undefined,
  });
  useEffect(() => {
    if (settled) void fetchParts();
  }, [settled]);
  const clippings = page?.ok ? page.value : null;
  const exporting = useExporting({
    linkedId: route.exportId,
    shown: () => spellIds(clippings?.ids ?? []),
    hasFacets: chosen.length > 0,
    query: inTrash ? '' : query,
  });
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
        onExport={exporting.open}
        settingsHref="options.html"
      />
      <LossBanner onImport={openImport} onRestore={restore} />
      {settled && <SpaceBanner />}
      {page?.ok && <UnreadableBanner count={page.value.broken.length} />}
      {page && !page.ok && (
        <FailureState failure={page}>{page.reason === 'unopenable' && <OwnBackupOffer />}</FailureState>
      )}
      {firstRun && <WelcomeArea onImport={openImport} onLearn={sample.learn} onSample={sample.load} />}
      <DatasetView route={route} go={go} query={query} bulk={bulk} onMessage={show} />
      {isList && !firstRun && page?.ok !== false && (
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
          onExport={exporting.openWith}
          onMessage={show}
          onSelected={exporting.noteSelected}
        />
      )}
      {bulk.progress && <BulkBar {...bulk.progress} onStop={bulk.stop} />}
      {exporting.target && <ExportArea request={exporting.target} onDone={show} />}
      {importing && <ImportArea incoming={importing} />}
      {keysShown && <KeysArea onClose={() => setKeysShown(false)} />}
      {settled && <BackupArea />}
      <Toasts toasts={toasts} closeLabel={t('close')} onClose={close} />
    </div>
  );
};
