import type { Page } from 'playwright-core';
import { LIST_SORTS } from '@/utils/store';
import { DATABASE_NAME } from '@/utils/stored-names';
import { untilHolds } from '../e2e/until-holds';

/**
 * Resolves when the background has done what it does after the last write, and writes nothing more: every clipping is in the
 * stored index, and the beginnings of all lists are written down, which is the last of it. Quarter of a minute after the
 * write, so only for tests that compare what is derived, or what is held, with what it was; what readers have is compared
 * by `libraryDigest`, which leaves out what is derived.
 */
export const untilAtRest = (page: Page): Promise<void> =>
  untilHolds(
    page,
    async ({ name, lists }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open(name));
      const tables = database.transaction(['unindexed', 'firstScreens']);
      const [waiting, screens] = await Promise.all([
        settled(tables.objectStore('unindexed').count()),
        settled(tables.objectStore('firstScreens').getAllKeys()),
      ]);
      database.close();
      return waiting === 0 && lists.every((list) => screens.includes(list));
    },
    { name: DATABASE_NAME, lists: LIST_SORTS.map((sort) => `kept ${sort}`) },
    { interval: 500, timeout: 120_000 },
  );
