/**
 * What the library bench runs inside Chromium, over the same store as the extension. `library.ts` bundles it and calls
 * `trichBaoBench` with the sentences to write articles from.
 */
import type { Mark, Quantity } from '@/utils/model';
import { type ClippingItem, FIGURE_SORTS, openStore, type Store } from '@/utils/store';
import { benchExport } from './export-page';

type Size = {
  readonly clippings: number;
  readonly sentences: readonly string[];
  readonly indicators: readonly string[];
};

const MARKS_OF_CLIPPING = 12;
const TEXT_UNITS = 3_800; // about 5 KB in UTF-8
const BATCH = 250;
const CHUNK_OF_NAMES = 30_000;

/** Deterministic numbers, so that two runs write the same library. */
const createRandom = (seed: number) => () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};

const pick = <T>(list: readonly T[], random: () => number): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const timeOf = (at: number) =>
  `20${20 + (at % 6)}-${pad(1 + (at % 12))}-${pad(1 + (at % 28))}T${pad(at % 24)}:${pad(at % 60)}:00+07:00`;

/** Sentences of real articles mixed anew, with names that grow the vocabulary as a real library does. */
const textOf = (sentences: readonly string[], random: () => number): string => {
  const lines: string[] = [];
  for (let length = 0; length < TEXT_UNITS; ) {
    const name = Math.floor(random() * random() * CHUNK_OF_NAMES).toString(36);
    const line = `${pick(sentences, random)} Xã Tân${name} đạt ${Math.floor(random() * 9999)} tỷ đồng.`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
};

const quantityOf = (at: number, random: () => number, indicators: readonly string[]): Quantity => {
  const indicator = pick(indicators, random);
  const year = String(2018 + Math.floor(random() * 8));
  return {
    indicator,
    indicatorId: random() < 0.7 ? `entry-${indicators.indexOf(indicator)}` : null,
    value: Math.floor(random() * 1e6) / 100,
    valueMax: null,
    of: null,
    unit: '%',
    per: null,
    comparator: '=',
    change: 'level',
    base: null,
    period: { from: year, to: year },
    place: at % 3 === 0 ? null : `xã Tân ${Math.floor(random() * 300)}`,
  };
};

const markOf = (id: string, start: number, quantity: Quantity, text: string): Mark => ({
  id,
  kind: start % 4 === 0 ? 'target' : 'figure',
  status: start % 3 === 0 ? 'suggested' : 'confirmed',
  anchor: {
    quote: text.slice(start, start + 6),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + 6, start + 38),
    start,
    end: start + 6,
  },
  quantity,
  person: null,
  note: null,
  tags: [],
  links: [],
  suggestion: { kind: 'figure', quantity, person: null, confidence: 0.9, why: [{ rule: 'unit', cue: '%' }] },
  anchored: true,
  createdAt: timeOf(start),
  updatedAt: timeOf(start),
});

const itemOf = (at: number, { sentences, indicators }: Size, random: () => number): ClippingItem => {
  const id = `clipping-${pad(at, 7)}`;
  const text = textOf(sentences, random);
  const marks = Array.from({ length: MARKS_OF_CLIPPING }, (_, nth) =>
    markOf(`${id}-${nth}`, nth * 250, quantityOf(at + nth, random, indicators), text),
  );
  return {
    clipping: {
      id,
      url: `https://bao.example/${id}`,
      canonicalUrl: `https://bao.example/${id}`,
      identity: `bao.example/${id}`,
      site: `bao${at % 34}.vn`,
      title: text.slice(0, 80),
      byline: 'Hải Đăng',
      bylineRole: null,
      sourceName: null,
      publishedAt: timeOf(at),
      lead: text.slice(80, 240),
      section: 'Kinh tế',
      language: 'vi',
      place: null,
      term: null,
      tags: [`nhãn ${at % 50}`],
      images: [],
      extractor: 'site-family',
      family: null,
      state: 'kept',
      clippedAt: timeOf(at),
      updatedAt: timeOf(at),
      trashedAt: null,
      contentHash: pad(at, 64),
      version: 1,
      note: null,
      collection: at % 5 === 0 ? `chuyên đề ${at % 7}` : null,
      counts: { figure: 9, target: 3, person: 0, quote: 0, note: 0, suggested: 4, accepted: 8 },
    },
    body: { text, blocks: [], candidates: [] },
    marks,
  };
};

const elapsed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);
const at = (times: readonly number[], share: number): number =>
  Number((sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(2));

/** Median and 95th percentile of something done over and over, ms. */
const repeated = async (rounds: number, run: (nth: number) => Promise<unknown>) => {
  const times: number[] = [];
  for (let nth = 0; nth < rounds; nth += 1) times.push(await elapsed(() => run(nth)));
  return { p50: at(times, 0.5), p95: at(times, 0.95) };
};

const unwrap = <T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string },
): T => {
  if (answer.ok) return answer.value;
  throw new Error(answer.reason);
};

/** The least any store must do: the same rows put into bare object stores with the key alone. */
const rawPuts = async (items: readonly ClippingItem[]): Promise<number> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => {
      for (const name of ['clippings', 'bodies', 'marks']) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const time = await elapsed(
    () =>
      new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(['clippings', 'bodies', 'marks'], 'readwrite', {
          durability: 'strict',
        });
        for (const { clipping, body, marks } of items) {
          transaction.objectStore('clippings').put(clipping, clipping.id);
          transaction.objectStore('bodies').put(new TextEncoder().encode(JSON.stringify(body)), clipping.id);
          for (const mark of marks) transaction.objectStore('marks').put(mark, mark.id);
        }
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      }),
  );
  database.close();
  return time;
};

const fill = async (store: Store, size: Size) => {
  const random = createRandom(7);
  const own: number[] = [];
  const raw: number[] = [];
  let bytes = 0;
  for (let from = 0; from < size.clippings; from += BATCH) {
    const count = Math.min(BATCH, size.clippings - from);
    const items = Array.from({ length: count }, (_, nth) => itemOf(from + nth, size, random));
    for (const { body } of items) bytes += new TextEncoder().encode(body.text).length;
    own.push(await elapsed(async () => unwrap(await store.importItems(items, { now: timeOf(from) }))));
    // The reference is the same rows; a tenth of the batches says enough.
    if (from % (10 * BATCH) === 0) raw.push(await rawPuts(items));
  }
  return {
    megabytesOfText: Number((bytes / 1e6).toFixed(1)),
    importMs: Math.round(own.reduce((sum, time) => sum + time, 0)),
    perClippingMs: Number((at(own, 0.5) / BATCH).toFixed(3)),
    ratioToRawPuts: Number((at(own, 0.5) / at(raw, 0.5)).toFixed(2)),
  };
};

const benchFigures = async (store: Store) => {
  const all = unwrap(await store.findFigures({}));
  const random = createRandom(11);
  const pages: Record<string, { p50: number; p95: number }> = {};
  for (const sort of FIGURE_SORTS) {
    pages[sort] = await repeated(9, async () =>
      unwrap(await store.readFigures(unwrap(await store.findFigures({ sort, limit: 100 })))),
    );
  }
  const [some] = unwrap(await store.readFigures(all.slice(0, 1)));
  const { indicatorKey = '', placeKey = '', periodKey = '' } = some ?? {};
  return {
    figures: all.length,
    firstPageOfHundred: pages,
    anyPageOfHundred: await repeated(50, async () => {
      const from = Math.floor(random() * Math.max(1, all.length - 100));
      return unwrap(await store.readFigures(all.slice(from, from + 100)));
    }),
    orderOfAll: await repeated(3, async () => unwrap(await store.findFigures({ sort: 'value' }))),
    filterOfThree: await repeated(5, async () =>
      unwrap(await store.findFigures({ indicatorKey, placeKey, periodKey, limit: 100 })),
    ),
    series: await repeated(9, async () => unwrap(await store.readSeries(indicatorKey))),
    seriesRows: unwrap(await store.readSeries(indicatorKey)).length,
    indicatorCounts: await repeated(3, async () => unwrap(await store.countIndicators())),
  };
};

/** Two words that stand side by side in some sentence; typed with or without marks. */
const queriesFrom = ({ sentences }: Size): readonly string[] => {
  const random = createRandom(13);
  return Array.from({ length: 200 }, (_, nth) => {
    const words = pick(sentences, random).match(/[\p{L}\p{N}]+/gu) ?? [];
    const from = Math.floor(random() * Math.max(1, words.length - 2));
    const two = words.slice(from, from + 2).join(' ');
    return nth % 2 === 0 ? two : two.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  });
};

type Measured = { readonly memory?: { readonly usedJSHeapSize: number }; gc?: () => void };

const heapMegabytes = async (): Promise<number> => {
  const { gc } = globalThis as Measured; // `as`: there when Chromium runs with --js-flags=--expose-gc
  for (let round = 0; round < 3; round += 1) {
    gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { memory } = performance as Measured; // `as`: Chromium alone has it
  return (memory?.usedJSHeapSize ?? Number.NaN) / 1e6;
};

const benchSearch = async (size: Size, name: string) => {
  const queries = queriesFrom(size);
  const query = (nth: number) => queries[nth % queries.length] ?? '';
  const before = await heapMegabytes();
  const store = openStore({ name });
  await store.stats();
  const first = await elapsed(async () =>
    unwrap(await store.listClippings({ state: 'kept', query: query(0), limit: 0 })),
  );
  const heap = (await heapMegabytes()) - before;
  const ask = (typed: (nth: number) => string, limit: number, rounds: number) =>
    repeated(rounds, async (nth) => unwrap(await store.listClippings({ state: 'kept', query: typed(nth), limit })));
  const found: number[] = [];
  for (const typed of queries)
    found.push(unwrap(await store.listClippings({ state: 'kept', query: typed, limit: 0 })).total);
  return {
    loadAndFirstQueryMs: Number(first.toFixed(1)),
    heapMegabytes: Number(heap.toFixed(1)),
    medianFound: at(found, 0.5),
    index: await ask(query, 0, 200),
    withPageOfFifty: await ask(query, 50, 60),
    beginning: await ask((nth) => query(nth).slice(0, 3), 0, 60),
    phrase: await ask((nth) => `"${query(nth)}"`, 50, 8),
    filters: await ask((nth) => `${query(nth)} báo:bao${nth % 34}.vn từ:2022 loại:chỉ tiêu`, 0, 60),
    facets: await repeated(9, async () => unwrap(await store.countFacets({ state: 'kept' }))),
    snippetsOfFifty: await repeated(9, async (nth) => {
      const { items } = unwrap(await store.listClippings({ state: 'kept', query: query(nth), limit: 50 }));
      return unwrap(
        await store.readSnippets(
          items.map(({ id }) => id),
          query(nth),
        ),
      );
    }),
  };
};

const benchStore = async (store: Store) => ({
  firstFifty: await repeated(9, async () => unwrap(await store.listClippings({ state: 'kept', limit: 50 }))),
  openClipping: await repeated(30, async (nth) => unwrap(await store.readClipping(`clipping-${pad(nth * 7, 7)}`))),
  decide: await repeated(30, async (nth) => {
    const id = `clipping-${pad(nth, 7)}`;
    const act = { type: 'confirm', markIds: [`${id}-0`, `${id}-3`] } as const;
    return unwrap(await store.act(id, { actId: `act-${nth}`, act, now: timeOf(nth) }));
  }),
  sortByTitle: await repeated(3, async () =>
    unwrap(await store.listClippings({ state: 'kept', sort: 'title', limit: 50 })),
  ),
});

const runBench = async (size: Size) => {
  const name = `bench-${size.clippings}`;
  const store = openStore({ name });
  const filled = await fill(store, size);
  const indexMs = await elapsed(async () => unwrap(await store.catchUp()));
  const { usage = 0 } = await navigator.storage.estimate();
  const measured = {
    clippings: size.clippings,
    ...filled,
    index: {
      buildMs: Math.round(indexMs),
      megabytesPerSecond: Number((filled.megabytesOfText / (indexMs / 1000)).toFixed(1)),
    },
    bytesOnDisk: usage,
    store: await benchStore(store),
    figures: await benchFigures(store),
    search: await benchSearch(size, name),
    export: await benchExport(store, name),
  };
  store.close();
  return measured;
};

export type LibraryBench = Awaited<ReturnType<typeof runBench>>;

Object.assign(globalThis, { trichBaoBench: runBench });
