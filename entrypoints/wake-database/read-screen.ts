import { DATABASE_NAME, FIRST_SCREENS, firstScreenName, NATIVE_VERSIONS, SCHEMA_VERSION } from '@/utils/stored-names';

/** What was asked, once it is answered; undefined where it failed. */
const answered = <T>(request: IDBRequest<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });

/** The database as it stands, if it is there and of today's version: nothing is made, upgraded or patched here. */
const openAsItIs = async (): Promise<IDBDatabase | undefined> => {
  const databases = await indexedDB.databases();
  const version = SCHEMA_VERSION * NATIVE_VERSIONS;
  const isThere = databases.some((stored) => stored.name === DATABASE_NAME && stored.version === version);
  if (!isThere) return undefined;
  const request = indexedDB.open(DATABASE_NAME, version);
  // Deleted since: what is not there is not made here either.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answered(request);
};

/**
 * The stored beginning of the list of kept clippings in an order, or null. It leaves no connection behind and is in
 * nobody's way: who wants to delete or upgrade the database meanwhile may.
 */
export const readScreen = async (sort: Promise<string>): Promise<unknown> => {
  try {
    const database = await openAsItIs();
    if (!database) return null;
    database.onversionchange = () => database.close();
    const screens = database.transaction(FIRST_SCREENS).objectStore(FIRST_SCREENS);
    const screen = await answered(screens.get(firstScreenName('kept', await sort)));
    database.close();
    return screen ?? null;
  } catch {
    // An older browser that cannot be asked, or a database out of order: who opens it next says so.
    return null;
  }
};
