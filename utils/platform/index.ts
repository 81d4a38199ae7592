export { readBundledJson } from './bundled-file';
export { type ReadTabReason, readTab } from './clip-tab';
export { saveBlob } from './download';
export { extensionVersion, newId, now, sha256Hex, systemLanguage } from './environment';
export { installContextMenu, onInstalled } from './lifecycle';
export { createSender, type Handlers, type Protocol, type Sender, serveMessages } from './messages';
export { createOutbox } from './outbox';
export { type ActiveTab, activeTab, openLibrary, openOptions, openSidePanel, watchActiveTab } from './pages';
export { paintTab } from './paint-tab';
export {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  settingsSchema,
  watchSettings,
  writeSettings,
} from './settings';
