import { clippingSchema, markSchema } from '@/utils/model';
import { openGazetteer } from '@/utils/places';
import { type ClippingItem, openStore } from '@/utils/store';
import { BATCH, createWriter, itemOf, type LibrarySize } from './library-material';
import { at, elapsed, unwrap } from './page-timing';

/** Chromium's buckets: a database in one of these lies in a folder of its own. */
type Buckets = {
  readonly storageBuckets: {
    readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
    readonly delete: (name: string) => Promise<void>;
  };
};
const REFERENCE = 'reference';
const TABLES = ['clippings', 'bodies', 'marks'] as const;

/** A bucket that is collected as garbage takes its database along, in the middle of a transaction: here one is held. */
const HOLD = globalThis as { bucket?: unknown }; // `as`: no more than a place that is never collected

/** Where the reference is written: apart, so that it takes no room beside what is measured. */
const openReference = async (): Promise<IDBDatabase> => {
  const { storageBuckets } = navigator as unknown as Buckets; // `as`: Chromium alone has them
  const opened = await storageBuckets.open(REFERENCE);
  HOLD.bucket = opened;
  return new Promise((resolve, reject) => {
    const request = opened.indexedDB.open('raw', 1);
    request.onupgradeneeded = () => {
      for (const name of TABLES) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
};

/** The least any store must do: the same rows put into bare object stores with the key alone. Milliseconds. */
const rawPuts = (database: IDBDatabase, items: readonly ClippingItem[]): Promise<number> =>
  elapsed(
    () =>
      new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(TABLES, 'readwrite', { durability: 'strict' });
        for (const { clipping, body, marks } of items) {
          transaction.objectStore('clippings').put(clipping, clipping.id);
          transaction.objectStore('bodies').put(new TextEncoder().encode(JSON.stringify(body)), clipping.id);
          for (const mark of marks) transaction.objectStore('marks').put(mark, mark.id);
        }
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      }),
  );

/** What an import does before it writes: nothing comes in unread. */
const validate = (items: readonly ClippingItem[]): void => {
  for (const { clipping, marks } of items) {
    clippingSchema.parse(clipping);
    for (const mark of marks) markSchema.parse(mark);
  }
};

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

/** Fills the extension's own database, and times it beside the reference. */
export const fillLibrary = async (size: LibrarySize) => {
  const store = openStore({ places: async () => openGazetteer(size.places) });
  const reference = await openReference();
  const writer = createWriter(size);
  const own: number[] = [];
  const raw: number[] = [];
  let bytes = 0;
  for (let from = 0; from < size.clippings; from += BATCH) {
    const count = Math.min(BATCH, size.clippings - from);
    const items = Array.from({ length: count }, (_, nth) => itemOf(from + nth, writer));
    for (const { body } of items) bytes += new TextEncoder().encode(body.text).length;
    own.push(
      await elapsed(async () => {
        validate(items);
        unwrap(await store.importItems(items));
      }),
    );
    // The reference is the same rows; a tenth of the batches says enough.
    if (from % (10 * BATCH) === 0) raw.push(await rawPuts(reference, items));
  }
  const indexMs = await elapsed(async () => unwrap(await store.catchUp()));
  store.close();
  reference.close();
  delete HOLD.bucket;
  await (navigator as unknown as Buckets).storageBuckets.delete(REFERENCE); // `as`: as above
  const megabytesOfText = bytes / 1e6;
  const rawMs = at(raw, 0.5) * own.length;
  return {
    megabytesOfText: Number(megabytesOfText.toFixed(1)),
    importMs: Math.round(sum(own)),
    indexMs: Math.round(indexMs),
    indexMegabytesPerSecond: Number((megabytesOfText / (indexMs / 1000)).toFixed(1)),
    rawPutsMs: Math.round(rawMs),
    ratioToRawPuts: Number(((sum(own) + indexMs) / rawMs).toFixed(2)),
    ratioWithoutIndex: Number((sum(own) / rawMs).toFixed(2)),
  };
};
