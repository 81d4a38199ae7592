import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '@/utils/stored-names';

/** Longer than anything stays in the trash. */
const LONG_AGO = '2020-01-01T08:00:00.000+07:00';

/** Makes clippings that lie in the trash lie there for years, so that the next start of the background removes them. */
export const leaveInTrash = (page: Page, ids: readonly string[]): Promise<void> =>
  page.evaluate(
    async ({ name, ids, since }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open(name));
      const writing = database.transaction('clippings', 'readwrite');
      const table = writing.objectStore('clippings');
      for (const id of ids) table.put({ ...(await settled(table.get(id))), trashedAt: since });
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      database.close();
    },
    { name: DATABASE_NAME, ids, since: LONG_AGO },
  );
