import type { BrowserContext, Page } from 'playwright-core';
import { DATABASE_NAME, SCHEMA_VERSION } from '@/utils/stored-names';
import { untilHolds } from '../e2e/until-holds';
import { tablesOf } from '../store/tables-of';
import { readDatabase } from './database-check';

/** Marks and texts lie packed. */
const PACKED_SINCE = 11;
/** Dexie counts versions in tenths. */
const NATIVE_VERSIONS = 10;

/**
 * Takes the library of a browser back to an earlier schema: the same clippings, texts, marks and steps in the tables of
 * that version, as if it had not been updated since. Every window of ours lets go of the database on the way and must be
 * loaded anew.
 */
export const takeBack = async (page: Page, schema: number): Promise<void> => {
  const { marks, bodies } = await readDatabase(page);
  // Rows that no schema before today's has: what takes their place is handed in.
  const spelled =
    schema < PACKED_SINCE
      ? { marks, bodies: bodies.map(({ body, versionId }) => ({ versionId, text: JSON.stringify(body) })) }
      : null;
  await page.evaluate(
    async ({ name, version, tables, spelled: earlier }) => {
      type Row = Record<string, unknown>;
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const pathOf = (words: string) => {
        const path = words.replace(/^(?:\+\+|[&*])/, '');
        return path.startsWith('[') ? path.slice(1, -1).split('+') : path;
      };
      const today = await settled(indexedDB.open(name));
      const kept = Object.keys(tables).filter((table) => today.objectStoreNames.contains(table));
      const reading = today.transaction(kept);
      const rows: readonly Row[][] = await Promise.all(
        kept.map((table) => settled<Row[]>(reading.objectStore(table).getAll())),
      );
      today.close();
      await settled(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const [table, words] of Object.entries(tables)) {
          const [key = '', ...indexes] = words.split(/,\s*/);
          const autoIncrement = key.startsWith('++');
          const made = opening.result.createObjectStore(table, { keyPath: pathOf(key), autoIncrement });
          for (const index of indexes) {
            const path = pathOf(index);
            const indexName = index.replace(/^[&*]/, '');
            made.createIndex(indexName, path, { unique: index.startsWith('&'), multiEntry: index.startsWith('*') });
          }
        }
      };
      const older = await settled(opening);
      const writing = older.transaction(kept, 'readwrite');
      // What lists are put in order by came with the third version.
      const asThen = ({ keys, ...row }: Row): Row => (version < 30 || keys === undefined ? row : { keys, ...row });
      const plain: Record<string, readonly Row[]> = earlier
        ? {
            marks: earlier.marks as readonly unknown[] as readonly Row[], // `as`: rows of a table are what they are
            bodies: earlier.bodies.map(({ versionId, text }) => ({ versionId, bytes: new TextEncoder().encode(text) })),
          }
        : {};
      const clippings = rows[kept.indexOf('clippings')] ?? [];
      // What lies in files of today's index would be named and missing: all of it is still to be indexed then.
      const anew: Record<string, readonly Row[]> =
        'segmentFiles' in tables
          ? {}
          : {
              ...{ segments: [], columns: [], titles: [], sequences: [] },
              unindexed: clippings.map(({ id }) => ({ clippingId: id })),
            };
      for (const [at, table] of kept.entries()) {
        for (const row of anew[table] ?? plain[table] ?? rows[at] ?? []) writing.objectStore(table).put(asThen(row));
      }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      older.close();
    },
    { name: DATABASE_NAME, version: schema * NATIVE_VERSIONS, tables: tablesOf(schema), spelled },
  );
};

/** Resolves when the library is of today's schema. */
export const untilUpgraded = (page: Page): Promise<void> =>
  untilHolds(
    page,
    async ([name, version]) =>
      (await indexedDB.databases()).some((one) => one.name === name && one.version === version),
    [DATABASE_NAME, SCHEMA_VERSION * NATIVE_VERSIONS] as const,
    { interval: 50 },
  );

/** Tells when a page of a browser begins to upgrade its library, and when it has come to the end of it. */
export const followUpgrades = async (context: BrowserContext) => {
  const heard = { begun: 0, ended: 0 };
  const waiting = new Set<() => void>();
  await context.exposeBinding('tellUpgrade', (_source, what: 'begun' | 'ended') => {
    heard[what] += 1;
    for (const look of waiting) look();
  });
  await context.addInitScript((name) => {
    if (location.protocol !== 'chrome-extension:') return;
    type OwnPage = { tellUpgrade(what: string): Promise<void> };
    const tell = (what: string) => void (globalThis as unknown as OwnPage).tellUpgrade(what); // `as`: the binding above
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, wanted: string, version?: number) {
      const request = version === undefined ? open.call(this, wanted) : open.call(this, wanted, version);
      if (wanted !== name) return request;
      let isUpgrade = false;
      request.addEventListener('upgradeneeded', () => {
        isUpgrade = true;
        tell('begun');
      });
      request.addEventListener('success', () => isUpgrade && tell('ended'));
      return request;
    };
  }, DATABASE_NAME);
  return {
    /** Whether an upgrade has begun and has not ended. */
    isUnderWay: () => heard.begun > heard.ended,
    begun: (): Promise<void> =>
      new Promise((resolve) => {
        const look = () => {
          if (heard.begun === 0) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
};
