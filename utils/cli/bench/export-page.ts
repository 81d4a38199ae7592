import { backupText, throughGzip } from '@/utils/backup';
import { type ExportItem, encodeText, findFormat, type ItemSource } from '@/utils/export';
import type { Store } from '@/utils/store';

// `lent`, as the export worker asks for it.
const OPTIONS = {
  suggestions: true,
  text: true,
  exportedAt: '2025-11-22T08:00:00+07:00',
  generator: 'bench',
  lent: true,
} as const;
/** What is timed where nothing is asked for; `--formats=csv-figures,jsonl` asks. */
const STEPS = ['csv-figures', 'jsonl', 'xlsx', 'data-package', 'digest', 'backup'] as const;
type Step = (typeof STEPS)[number];
const TEXTS: ReadonlySet<Step> = new Set(['csv-figures', 'jsonl']);
/** Twelve figures each make a hundred thousand rows, as many as the goal for a workbook speaks of. */
const WORKBOOK_CLIPPINGS = 8_334;
/** A digest of a month is as long as anybody hands in. */
const DIGEST_ITEMS = 500;
/** A library of a hundred thousand is gone through once: each time takes minutes. */
const roundsFor = (clippings: number): number => (clippings > 20_000 ? 1 : 3);
const ROUNDS_IN_MEMORY = 12;
const HELD_ITEMS = 1000;

type Memory = { readonly memory?: { readonly usedJSHeapSize: number } };
// `as`: Chromium alone has it.
const heap = (): number => ((performance as Memory).memory?.usedJSHeapSize ?? Number.NaN) / 1e6;

// `as`: the browser is started with --expose-gc.
const clear = (): void => (globalThis as { readonly gc?: () => void }).gc?.();

type Run = {
  readonly ms: number;
  readonly bytes: number;
  /** What the engine had not cleared yet included. */
  readonly peakHeapMegabytes: number;
};

/** Takes every chunk and lets it go, as a file would; the highest heap seen between chunks, above where it began. */
const drain = async (chunks: AsyncIterable<Uint8Array>): Promise<Run> => {
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

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

const sample = async (store: Store, count: number): Promise<readonly ExportItem[]> => {
  const items: ExportItem[] = [];
  for await (const item of store.exportItems('all')) {
    if (items.push(item) >= count) break;
  }
  return items;
};

const elapsed = async (run: () => unknown): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/**
 * A writer in turn with bare TextEncoder over the very text it wrote, the least any writer must do: `whole` in one call,
 * as the lab measures it, and `pieces` as it was written, which spares the encoder its large buffers.
 */
const writeAndEncode = async (write: () => AsyncIterable<Uint8Array>) => {
  const texts: string[] = [];
  for await (const chunk of write()) texts.push(new TextDecoder().decode(chunk));
  const text = texts.join('');
  const encoder = new TextEncoder();
  const rounds: { readonly written: number; readonly whole: number; readonly pieces: number }[] = [];
  for (let round = 0; round < ROUNDS_IN_MEMORY; round += 1) {
    rounds.push({
      written: await elapsed(() => drain(write())),
      whole: await elapsed(() => encoder.encode(text)),
      pieces: await elapsed(() => {
        for (const one of texts) encoder.encode(one);
      }),
    });
  }
  return rounds.slice(1); // the first one compiles
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

const scan = async (store: Store, ids: readonly string[]): Promise<number> => {
  const start = performance.now();
  for await (const _item of store.exportItems(ids));
  return performance.now() - start;
};

type Material = {
  readonly store: Store;
  readonly name: string;
  readonly ids: readonly string[];
};

/** A library is gone through in so many parts, each read and written in turn. */
const PARTS = 12;

/**
 * How fast a format is written beside a scan that writes nothing, 1 where writing costs nothing: part after part, first
 * one and then the other, so that a machine that is slower for a minute is slower for both of them. Nothing is cleared
 * between them: a forced collection takes what the engine has learnt of the shapes of clippings, of which a scan needs less.
 */
const speedOfScan = async (
  write: (items: ItemSource) => AsyncIterable<Uint8Array>,
  { store, ids }: Material,
): Promise<number> => {
  const sum = { scanned: 0, written: 0 };
  for (let part = 0; part < PARTS; part += 1) {
    const some = ids.slice((part * ids.length) / PARTS, ((part + 1) * ids.length) / PARTS);
    const one = async () => {
      sum.scanned += await scan(store, some);
    };
    const other = async () => {
      sum.written += (await drain(write(store.exportItems(some)))).ms;
    };
    for (const run of part % 2 === 0 ? [one, other] : [other, one]) await run();
  }
  return sum.scanned / sum.written;
};

const writerOf = (id: string) => {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return (items: ItemSource) => format.write(items, OPTIONS);
};

const middleOf = (times: number[]): number => times.sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;

/**
 * A text format against TextEncoder, both over the same clippings in memory. To be asked before anything is cleared: what
 * the engine has learnt of the shapes of clippings goes with the last of them in a forced collection, and for minutes
 * afterwards the writer took twice its time (40 to 65 ms became 80 to 110, the encoder's stayed).
 */
const benchInMemory = async (id: Step, store: Store) => {
  const held = await sample(store, HELD_ITEMS);
  const write = writerOf(id);
  const rounds = await writeAndEncode(() => write(held));
  return {
    inMemoryMs: rounded(middleOf(rounds.map(({ written }) => written)), 1),
    speedOfTextEncoder: rounded(middleOf(rounds.map(({ written, whole }) => whole / written))),
    speedOfTextEncoderInPieces: rounded(middleOf(rounds.map(({ written, pieces }) => pieces / written))),
  };
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

/** Text formats over clippings in memory; in a page of its own, because what it leaves uncleared is no export's. */
export const benchWriting = async (store: Store, asked: readonly string[] = STEPS) => {
  const measured: Partial<Record<Step, object>> = {};
  for (const step of STEPS)
    if (TEXTS.has(step) && asked.includes(step)) measured[step] = await benchInMemory(step, store);
  return measured;
};

/**
 * Exports and backups over a filled store in Chromium: the whole library each time, against a bare scan of the same store.
 * Each step says on the console that it is done.
 */
export const benchExport = async (store: Store, name: string, asked: readonly string[] = STEPS) => {
  const stamps = await store.readStamps();
  const ids = stamps.ok ? stamps.value.map(({ id }) => id) : [];
  const material: Material = { store, name, ids };
  const measured: Partial<Record<Step, unknown>> = {};
  const steps = STEPS.filter((step) => asked.includes(step));
  // All of these before anything is collected by force, which the looks at the heap of a format do a hundred times. It does
  // not make them equal: JSON Lines have 0.84 of a scan's speed alone in a page, and less behind another format.
  const speeds = new Map<Step, number>();
  for (const step of steps) if (TEXTS.has(step)) speeds.set(step, await speedOfScan(writerOf(step), material));
  for (const step of steps) {
    const speed = speeds.get(step);
    const besideScan = speed === undefined ? {} : { speedOfBareScan: rounded(speed) };
    measured[step] = { ...(await RUNS[step](material)), ...besideScan };
    console.log(`${step} of ${ids.length}: ${JSON.stringify(measured[step])}`);
  }
  return measured;
};
