export type { ChromeView } from './chrome-view';
export { findFirefox, NO_FIREFOX } from './find-firefox';
export { type FirefoxBrowser, type FirefoxTab, launchFirefox } from './firefox-browser';
export { type Paper, servePaper } from './serve';
