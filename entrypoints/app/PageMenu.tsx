import { useSubscription, useTranslate } from '@/components/hooks';
import { useKeys } from '@/components/marks';
import { Menu } from '@/components/ui';
import { type OfflineReport, send } from '@/utils/commands';
import { formatBytes, type Translate } from '@/utils/i18n';
import { type ActiveTab, allowSite, forgetSite, watchSite } from '@/utils/platform';
import { REASON_WORDS } from './reasons';

type PageMenuProps = {
  readonly tab: ActiveTab;
  readonly clippingId: string;
  /** Host of the article, "baolaocai.vn". */
  readonly site: string;
  /** Scrolls the page to the current mark; null where there is none. */
  readonly onReveal: (() => void) | null;
  readonly onDone: (message: string) => void;
};

/** What can be done with the page itself: find the mark there, mark on it, recognise its paper from now on. */
export const PageMenu = ({ tab, clippingId, site, onReveal, onDone }: PageMenuProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const allowed = useSubscription<boolean>((onAnswer) => watchSite(site, onAnswer), site) ?? false;
  const switchSite = async () => {
    // The first thing after the click, or the browser does not ask the reader.
    const done = await (allowed ? forgetSite(site) : allowSite(site));
    if (done) onDone(t(allowed ? 'siteForgotten' : 'siteAllowed', site));
  };
  const keepOffline = async () => {
    onDone(t('offlineKeeping'));
    const kept = await send('keepOffline', { tabId: tab.id, clippingId });
    onDone(kept.ok ? sayOffline(kept.value, t) : t('actFailed', t(REASON_WORDS[kept.reason].title)));
  };
  const acts: Readonly<Record<string, () => void>> = {
    reveal: () => onReveal?.(),
    tag: () => void send('tag', { tabId: tab.id }),
    site: () => void switchSite(),
    offline: () => void keepOffline(),
    // How it goes stands above the review: `TabsReportBar`.
    tabs: () => void send('clipTabs', { tab }),
  };
  return (
    <Menu
      label={t('pageMenu')}
      icon="globe"
      items={[
        ...(onReveal ? [{ id: 'reveal', label: t('keyShowOnPage'), hint: keys.capOf('showOnPage') }] : []),
        { id: 'tag', label: t('menuTagging') },
        { id: 'site', label: t(allowed ? 'siteForget' : 'siteAllow'), hint: site },
        { id: 'offline', label: t('offlineKeep') },
        { id: 'tabs', label: t('menuClipTabs') },
      ]}
      onChoose={(id) => acts[id]?.()}
    />
  );
};

const sayOffline = ({ bytes, pictures, missing }: OfflineReport, t: Translate): string => {
  const size = formatBytes(t.language, bytes);
  return missing > 0 ? t('offlineKeptPartly', pictures, size, missing) : t('offlineKept', pictures, size);
};
