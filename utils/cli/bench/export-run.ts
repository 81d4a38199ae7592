import { findFormat, type ItemSource } from '@/utils/export';
import type { Store } from '@/utils/store';

// `lent`, as the export worker asks for it.
export const OPTIONS = {
  suggestions: true,
  text: true,
  exportedAt: '2025-11-22T08:00:00+07:00',
  generator: 'bench',
  lent: true,
} as const;

type Memory = { readonly memory?: { readonly usedJSHeapSize: number } };
/** What lies on the heap, in megabytes; NaN where the browser does not say. */
export const heap = (): number =>
  // `as`: Chromium alone has it.
  ((performance as Memory).memory?.usedJSHeapSize ?? Number.NaN) / 1e6;

/** Has everything collected that nobody holds, where the browser was started with `--expose-gc`. */
export const clear = (): void =>
  // `as`: that flag puts it there.
  (globalThis as { readonly gc?: () => void }).gc?.();

export type Run = {
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

/** As figures are reported: two digits behind the mark, or so many. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The median, the upper one of two; NaN of none. Puts the times in order where they lie. */
export const middleOf = (times: number[]): number =>
  times.sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;

/** Writes items as a format does, by its id; throws where no format has it. */
export const writerOf = (id: string) => {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return (items: ItemSource) => format.write(items, OPTIONS);
};

/** A store with the ids of all it holds. */
export type Scanned = { readonly store: Store; readonly ids: readonly string[] };

/** A store and the ids of its clippings, those in the trash included. */
export const everythingOf = async (store: Store): Promise<Scanned> => {
  const stamps = await store.readStamps();
  return { store, ids: stamps.ok ? stamps.value.map(({ id }) => id) : [] };
};
