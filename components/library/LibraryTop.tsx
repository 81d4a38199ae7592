import type { Ref } from 'preact';
import { useTranslate } from '@/components/hooks';
import { Button, Icon, Segmented } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { SearchBox } from './SearchBox';

/** The views of the library. */
export const LIBRARY_VIEWS = ['clippings', 'figures', 'series', 'indicators', 'activity', 'trash'] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

const VIEW_LABELS = {
  clippings: 'viewClippings',
  figures: 'viewFigures',
  series: 'viewSeries',
  indicators: 'viewIndicators',
  activity: 'viewActivity',
  trash: 'viewTrash',
} as const satisfies Record<LibraryView, MessageKey>;

/** Views whose search field looks for articles; the others look for indicators. */
/** The activity history is read, not searched. */
const SEARCHES: readonly LibraryView[] = LIBRARY_VIEWS.filter((view) => view !== 'activity');

const SEARCHES_CLIPPINGS: readonly LibraryView[] = ['clippings', 'trash'];

type LibraryTopProps = {
  readonly view: LibraryView;
  readonly onView: (view: LibraryView) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onImport: () => void;
  readonly onExport: () => void;
  readonly settingsHref: string;
};

/** The bar over the library: views, search, and what goes in and out. */
export const LibraryTop = (props: LibraryTopProps) => {
  const t = useTranslate();
  return (
    <header class="library-top">
      <h1 class="library-name">{t('appName')}</h1>
      <Segmented
        label={t('library')}
        value={props.view}
        options={LIBRARY_VIEWS.map((view) => ({ value: view, label: t(VIEW_LABELS[view]) }))}
        onChange={props.onView}
      />
      {SEARCHES.includes(props.view) && (
        <SearchBox
          label={t(SEARCHES_CLIPPINGS.includes(props.view) ? 'searchClippings' : 'searchIndicators')}
          hint={SEARCHES_CLIPPINGS.includes(props.view) ? t('searchHint') : undefined}
          value={props.query}
          onInput={props.onQuery}
          inputRef={props.searchRef}
        />
      )}
      <div class="library-acts">
        <a
          class="button"
          data-variant="quiet"
          data-square
          href={props.settingsHref}
          aria-label={t('settings')}
          title={t('settings')}
        >
          <Icon name="settings" />
        </a>
        <Button variant="quiet" icon="import" onClick={props.onImport}>
          {t('importAct')}
        </Button>
        <Button variant="primary" onClick={props.onExport}>
          {t('exportDialogOpen')}
        </Button>
      </div>
    </header>
  );
};
