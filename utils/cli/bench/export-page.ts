import { backupText, throughGzip } from '@/utils/backup';
import { encodeText, type ItemSource } from '@/utils/export';
import type { Store } from '@/utils/store';
import { sample } from './export-in-memory';
import {
  clear,
  drain,
  everythingOf,
  heap,
  middleOf,
  OPTIONS,
  type Run,
  rounded,
  type Scanned,
  writerOf,
} from './export-run';
import { STEPS, type Step } from './export-steps';

type Material = Scanned & { readonly name: string };

/** Twelve figures each make a hundred thousand rows, as many as the goal for a workbook speaks of. */
const WORKBOOK_CLIPPINGS = 8_334;
/** A digest of a month is as long as anybody hands in. */
const DIGEST_ITEMS = 500;
/** A library of a hundred thousand is gone through once: each time takes minutes. */
const roundsFor = (clippings: number): number => (clippings > 20_000 ? 1 : 3);

const LOOK_EVERY_BYTES = 8e6;

/** The highest heap while chunks go by, above where it began, of what is held: cleared before every look. */
const peakHeld = async (chunks: AsyncIterable<Uint8Array>): Promise<number> => {
  clear();
  const before = heap();
  let peak = before;
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes < LOOK_EVERY_BYTES) continue;
    bytes = 0;
    clear();
    peak = Math.max(peak, heap());
  }
  return peak - before;
};

const median = (runs: readonly Run[]): Run => {
  const sorted = [...runs].sort((one, other) => one.ms - other.ms);
  return sorted[sorted.length >> 1] ?? { ms: Number.NaN, bytes: 0, peakHeapMegabytes: Number.NaN };
};

const finish = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const RAW_BATCH = 500;

/** The rows of the three tables an export reads, by bare IndexedDB in large batches, nothing checked or joined. */
const rawScan = async (name: string): Promise<number> => {
  const database = await finish(indexedDB.open(name));
  clear();
  const start = performance.now();
  for (const table of ['clippings', 'bodies', 'markSets']) {
    for (let last: IDBValidKey | null = null; ; ) {
      const rows = database.transaction(table).objectStore(table);
      const after = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const batch: readonly Record<string, IDBValidKey>[] = await finish(rows.getAll(after, RAW_BATCH));
      if (batch.length === 0) break;
      last = batch.at(-1)?.[rows.keyPath as string] ?? null; // all three have one key
    }
  }
  database.close();
  return performance.now() - start;
};

/**
 * A text format over the whole store, beside bare readings of its tables. Both begin with a cleared heap: what comes after
 * a full collection is slower.
 */
const benchText = async (id: Step, material: Material) => {
  const { store, name, ids } = material;
  const write = writerOf(id);
  const runs: Run[] = [];
  const raw: number[] = [];
  for (let round = 0; round < roundsFor(ids.length); round += 1) {
    raw.push(await rawScan(name));
    clear();
    runs.push(await drain(write(store.exportItems('all'))));
  }
  const run = median(runs);
  return {
    ms: Math.round(run.ms),
    megabytes: rounded(run.bytes / 1e6, 1),
    peakHeapMegabytes: rounded(Math.max(...runs.map(({ peakHeapMegabytes }) => peakHeapMegabytes)), 1),
    peakHeldMegabytes: rounded(await peakHeld(write(store.exportItems('all'))), 1),
    speedOfRawReading: rounded(middleOf(raw) / run.ms),
  };
};

const benchArchive = async (id: Step, clippings: number, items: ItemSource) => {
  clear();
  const run = await drain(writerOf(id)(items));
  return {
    clippings,
    ms: Math.round(run.ms),
    megabytes: rounded(run.bytes / 1e6, 1),
    peakHeapMegabytes: rounded(run.peakHeapMegabytes, 1),
  };
};

async function* bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

const backUp = (store: Store, ids: readonly string[]): Promise<Run> => {
  const manifest = { kind: 'full', chain: 'bench', seq: 0, writtenAt: OPTIONS.exportedAt, removed: [] } as const;
  const text = encodeText(backupText({ ...manifest, removed: [], count: ids.length }, store.readGroups(ids)));
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (control) => {
      const next = await text.next();
      if (next.done) control.close();
      else control.enqueue(next.value);
    },
  });
  clear();
  return drain(bytesOf(throughGzip(source, 'pack')));
};

const benchBackup = async ({ store, ids }: Material) => {
  const full = await backUp(store, ids);
  const start = performance.now();
  // As the worker does: what changed, and then that.
  await store.readStamps();
  await store.countActs();
  await backUp(store, ids.slice(0, 50));
  return {
    fullMs: Math.round(full.ms),
    megabytes: rounded(full.bytes / 1e6, 1),
    peakHeapMegabytes: rounded(full.peakHeapMegabytes, 1),
    fiftyChangesMs: Math.round(performance.now() - start),
  };
};

const RUNS: Readonly<Record<Step, (material: Material) => Promise<object>>> = {
  'csv-figures': (material) => benchText('csv-figures', material),
  jsonl: (material) => benchText('jsonl', material),
  xlsx: ({ store, ids }) => {
    const some = ids.slice(0, WORKBOOK_CLIPPINGS);
    return benchArchive('xlsx', some.length, store.exportItems(some));
  },
  'data-package': ({ store, ids }) => benchArchive('data-package', ids.length, store.exportItems('all')),
  digest: async ({ store }) => {
    const some = await sample(store, DIGEST_ITEMS);
    return benchArchive('digest', some.length, some);
  },
  backup: benchBackup,
};

/**
 * Exports and backups over a filled store in Chromium: the whole library each time, against bare readings of its tables.
 * Each step says on the console that it is done.
 */
export const benchExport = async (store: Store, name: string, asked: readonly string[] = STEPS) => {
  const material = { ...(await everythingOf(store)), name };
  const measured: Partial<Record<Step, object>> = {};
  for (const step of STEPS.filter((one) => asked.includes(one))) {
    measured[step] = await RUNS[step](material);
    console.log(`${step} of ${material.ids.length}: ${JSON.stringify(measured[step])}`);
  }
  return measured;
};
