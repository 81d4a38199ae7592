export { alone } from './alone';
export { askBackground } from './ask-background';
export { askPage, type PageReason, setSelectable } from './ask-page';
export { noteBackupTrouble, watchBackupTrouble } from './backup-trouble';
export { readBundledJson } from './bundled-file';
export {
  type Canary,
  holdCanary,
  type LibraryLoss,
  readCanary,
  watchLoss,
  writeCanary,
} from './canary';
export { takeClipOptions } from './clip-options';
export { type ReadTabReason, readTab } from './clip-tab';
export { copyTab } from './copy-tab';
export { takeCopyWishes } from './copy-wishes';
export { saveBlob } from './download';
export { extensionVersion, newId, now, sha256Hex, systemLanguage } from './environment';
export { onInstalled } from './lifecycle';
export { type ActedTab, installMenus, type MenuItem, onCommand } from './menus';
export { createSender, type Handlers, type Sender, serveMessages } from './messages';
export { onceASession } from './once-a-session';
export { createOutbox } from './outbox';
export { type PageCall, servePageRequests } from './page-requests';
export { type ActiveTab, activeTab, openLibrary, openOptions, openSidePanel, watchActiveTab } from './pages';
export { followWork, noteWork, untilAtRest } from './reader-at-work';
export {
  coerceSettings,
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from './settings';
export { addressOf, forgetClosedTabs, forgetPage, type PageUndo, recallPage, rememberPage } from './shown-pages';
export { allowSite, forgetSite, onVisit, watchSite, watchSites } from './sites';
export { isNearlyFull, noteSpaceSaid, readSpaceUse, type SpaceUse, shareOf, watchSpace } from './space';
export { readTabFile } from './tab-file';
export {
  areTabsToStop,
  closeTabsReport,
  highlightedTabs,
  type TabFailure,
  type TabsReport,
  tabsOf,
  watchTabsReport,
  wishTabsStopped,
  writeTabsReport,
} from './tabs-report';
export { openPopup, showSign } from './toolbar';
export { clearWhenClosed, onViewClosed } from './view-port';
