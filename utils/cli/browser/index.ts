export { buildExtension, CHROME_BUILD, FIREFOX_BUILD, ROOT } from './build-extension';
export { type ClosedDoor, openClosedDoor } from './closed-door';
export { type ExtensionBrowser, launchExtension } from './extension-browser';
export { ensureChromium } from './find-chromium';
export { findExecutable } from './find-executable';
export { attachTo, type PopupSession } from './popup-session';
export { type ServedPage, servePages } from './serve-page';
