import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SETTINGS_NAME, USUAL_SORT } from '@/utils/stored-names';
import { leaveEarly } from './asked-early';
import { readScreen } from './read-screen';

/** The order of the list the reader chose, out of settings of any shape. */
const sortOf = (settings: unknown): string => {
  const { listSort } = (settings ?? {}) as { readonly listSort?: unknown }; // `as`: looked at below
  return typeof listSort === 'string' ? listSort : USUAL_SORT;
};

/**
 * The first script of the library page, which waits for nothing. After some seconds without use the browser has closed the
 * files of the database, and opens them at the first question: of a large library that takes a quarter of a second. Here
 * they are asked for, and with them the settings and the rows the page begins with: all of it is there by the time the
 * code of the page has come. Who needs the database learns of a failure when it opens it.
 */
export default defineUnlistedScript(() => {
  const stored = browser.storage.local.get(SETTINGS_NAME).then(
    (found) => found[SETTINGS_NAME],
    () => undefined,
  );
  leaveEarly({ settings: stored, screen: readScreen(stored.then(sortOf)) });
});
