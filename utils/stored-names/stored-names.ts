/**
 * What lies under which name, for the first script of a page: it asks before the code that owns these things has come, and
 * may not carry that code. Nothing else belongs here.
 */

/** The database of a browser profile. */
export const DATABASE_NAME = 'trich-bao';

/** Raised with every change of `SCHEMA` in utils/store, which then keeps the older versions beside the new one. */
export const SCHEMA_VERSION = 14;

/** Dexie counts versions in tenths: the browser's own number of version 14 is 140. */
export const NATIVE_VERSIONS = 10;

/** The table of the beginnings of lists. */
export const FIRST_SCREENS = 'firstScreens';

/** The key of the beginning of a list nobody narrows: `firstScreenName('kept', 'newest')` is "kept newest". */
export const firstScreenName = (state: string, sort: string): string => `${state} ${sort}`;

/** The key of the settings in the browser's local storage. */
export const SETTINGS_NAME = 'settings';

/** The order a list has where the reader chose none. */
export const USUAL_SORT = 'newest';
