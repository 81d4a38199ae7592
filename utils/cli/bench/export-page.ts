import { backupText, throughGzip } from '@/utils/backup';
import { type ExportItem, encodeText, findFormat } from '@/utils/export';
import type { Store } from '@/utils/store';

const OPTIONS = { suggestions: true, text: true, exportedAt: '2025-11-22T08:00:00+07:00', generator: 'bench' } as const;
const FORMATS = ['csv-figures', 'jsonl', 'xlsx', 'data-package'] as const;
/** A digest of a month is as long as anybody hands in. */
const DIGEST_ITEMS = 500;
/** A library of a hundred thousand is gone through once: each time takes minutes. */
const roundsFor = (clippings: number): number => (clippings > 20_000 ? 1 : 3);
const ROUNDS_IN_MEMORY = 9;

type Memory = { readonly memory?: { readonly usedJSHeapSize: number } };
// `as`: Chromium alone has it.
const heap = (): number => ((performance as Memory).memory?.usedJSHeapSize ?? Number.NaN) / 1e6;

type Run = {
  readonly ms: number;
  readonly bytes: number;
  /** What the engine had not cleared yet included. */
  readonly peakHeapMegabytes: number;
};

/** Takes every chunk and lets it go, as a file would; the highest heap seen between chunks, above where it began. */
export const drain = async (chunks: AsyncIterable<Uint8Array>): Promise<Run> => {
  const before = heap();
  const start = performance.now();
  let peak = before;
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    peak = Math.max(peak, heap());
  }
  return { ms: performance.now() - start, bytes, peakHeapMegabytes: peak - before };
};

// `as`: the browser is started with --expose-gc.
const clear = (): void => (globalThis as { readonly gc?: () => void }).gc?.();
const LOOK_EVERY_BYTES = 8e6;

/** The highest heap while chunks go by, above where it began, of what is held: cleared before every look. */
export const peakHeld = async (chunks: AsyncIterable<Uint8Array>): Promise<number> => {
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

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

export const sample = async (store: Store, count: number): Promise<readonly ExportItem[]> => {
  const items: ExportItem[] = [];
  for await (const item of store.exportItems('all')) {
    if (items.push(item) >= count) break;
  }
  return items;
};

/**
 * Bare TextEncoder over the very text of an export, the least any writer must do: `whole` in one call, as the lab
 * measures it, and `chunks` in the pieces that were written, which spares the encoder its large buffers.
 */
export const encodeAgain = async (chunks: AsyncIterable<Uint8Array>) => {
  const texts: string[] = [];
  for await (const chunk of chunks) texts.push(new TextDecoder().decode(chunk));
  const text = texts.join('');
  const encoder = new TextEncoder();
  const timed = (run: () => unknown): number => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return times.sort((one, other) => one - other)[4] ?? Number.NaN;
  };
  const whole = timed(() => encoder.encode(text));
  const pieces = timed(() => {
    for (const one of texts) encoder.encode(one);
  });
  return { whole, pieces };
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

export const scan = async (store: Store): Promise<number> => {
  const start = performance.now();
  for await (const _item of store.exportItems('all'));
  return performance.now() - start;
};

type Material = {
  readonly store: Store;
  readonly name: string;
  readonly held: readonly ExportItem[];
  readonly rounds: number;
};

const benchFormat = async (id: (typeof FORMATS)[number], { store, name, held, rounds }: Material) => {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  const runs: Run[] = [];
  const scans: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    scans.push(await scan(store));
    raw.push(await rawScan(name));
    runs.push(await drain(format.write(store.exportItems('all'), OPTIONS)));
  }
  const run = median(runs);
  const middle = (times: number[]): number => times.sort((one, other) => one - other)[rounds >> 1] ?? Number.NaN;
  const own: Run[] = [];
  for (let round = 0; round < ROUNDS_IN_MEMORY; round += 1) own.push(await drain(format.write(held, OPTIONS)));
  const inMemory = median(own);
  const isText = id === 'csv-figures' || id === 'jsonl';
  const encoded = isText ? await encodeAgain(format.write(held, OPTIONS)) : null;
  return {
    ms: Math.round(run.ms),
    megabytes: rounded(run.bytes / 1e6, 1),
    peakHeapMegabytes: rounded(run.peakHeapMegabytes, 1),
    peakHeldMegabytes: rounded(await peakHeld(format.write(store.exportItems('all'), OPTIONS)), 1),
    /** 1 would be: writing costs nothing beside reading the store. */
    speedOfBareScan: rounded(middle(scans) / run.ms),
    speedOfRawReading: rounded(middle(raw) / run.ms),
    inMemoryMs: rounded(inMemory.ms, 1),
    speedOfTextEncoder: encoded && rounded(encoded.whole / inMemory.ms),
    speedOfTextEncoderInPieces: encoded && rounded(encoded.pieces / inMemory.ms),
  };
};

async function* bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

export const backUp = (store: Store, ids: readonly string[]): Promise<Run> => {
  const manifest = { kind: 'full', chain: 'bench', seq: 0, writtenAt: OPTIONS.exportedAt, removed: [] } as const;
  const text = encodeText(backupText({ ...manifest, removed: [], count: ids.length }, store.readGroups(ids)));
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (control) => {
      const next = await text.next();
      if (next.done) control.close();
      else control.enqueue(next.value);
    },
  });
  return drain(bytesOf(throughGzip(source, 'pack')));
};

/**
 * Exports and backups over a filled store in Chromium: the whole library each time, against a bare scan of the same store
 * and against TextEncoder over the same text.
 */
export const benchExport = async (store: Store, name: string) => {
  const held = await sample(store, 1000);
  const stamps = await store.readStamps();
  const ids = stamps.ok ? stamps.value.map(({ id }) => id) : [];
  const rounds = roundsFor(ids.length);
  const formats: Record<string, Awaited<ReturnType<typeof benchFormat>>> = {};
  for (const id of FORMATS) formats[id] = await benchFormat(id, { store, name, held, rounds });
  const digest = findFormat('digest');
  const digestRun = digest && (await drain(digest.write(held.slice(0, DIGEST_ITEMS), OPTIONS)));
  const full = await backUp(store, ids);
  const start = performance.now();
  // As the worker does: what changed, and then that.
  await store.readStamps();
  await store.countActs();
  await backUp(store, ids.slice(0, 50));
  const changesMs = performance.now() - start;
  return {
    ...formats,
    digest: { items: Math.min(DIGEST_ITEMS, held.length), ms: Math.round(digestRun?.ms ?? Number.NaN) },
    backup: {
      fullMs: Math.round(full.ms),
      megabytes: rounded(full.bytes / 1e6, 1),
      fiftyChangesMs: Math.round(changesMs),
    },
  };
};
