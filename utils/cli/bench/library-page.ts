/**
 * What the library bench runs inside a page of the built extension, over the extension's own database. `library.ts`
 * bundles it and calls `trichBaoBench`.
 */
import { clippingSchema, type Mark, markSchema, type Quantity } from '@/utils/model';
import { type GazetteerData, officialName, openGazetteer } from '@/utils/places';
import { pivotSeries } from '@/utils/series';
import { type ClippingItem, FIGURE_SORTS, LIST_SORTS, openStore, type Store } from '@/utils/store';
import { benchExport } from './export-page';

export type LibrarySize = {
  readonly clippings: number;
  readonly sentences: readonly string[];
  /** Wordings of indicators as papers write them. */
  readonly indicators: readonly string[];
  readonly places: GazetteerData;
  /** Papers with the code of the province they write about. */
  readonly sites: readonly (readonly [string, string])[];
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
type Random = ReturnType<typeof createRandom>;

const pick = <T>(list: readonly T[], random: Random): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const timeOf = (at: number) =>
  `20${20 + (at % 6)}-${pad(1 + (at % 12))}-${pad(1 + (at % 28))}T${pad(at % 24)}:${pad(at % 60)}:00+07:00`;

/** Ids as ours are, so that they take the room ours take. */
const idOf = (clipping: number, mark = 0xfff) =>
  `${pad(clipping, 8)}-0000-4000-8000-${(mark * 0x9e3779b1).toString(16).padStart(12, '0').slice(-12)}`;

type Writer = LibrarySize & { readonly communes: ReadonlyMap<string, readonly string[]>; readonly random: Random };

/** Communes by province, in the words of the papers. */
const communesOf = (places: GazetteerData): ReadonlyMap<string, readonly string[]> => {
  const byProvince = new Map<string, string[]>();
  for (const unit of openGazetteer(places).unitsOf('current')) {
    if (unit.level !== 'commune' || unit.parent === null) continue;
    byProvince.set(unit.parent, [...(byProvince.get(unit.parent) ?? []), officialName(unit)]);
  }
  return byProvince;
};

/** Sentences of real articles mixed anew, with indicators, communes and names that grow the vocabulary as a real library does. */
const textOf = ({ sentences, indicators, random }: Writer, communes: readonly string[]): string => {
  const lines: string[] = [];
  for (let length = 0; length < TEXT_UNITS; ) {
    const name = Math.floor(random() * random() * CHUNK_OF_NAMES).toString(36);
    const said = `${pick(communes, random)}: ${pick(indicators, random)} đạt ${Math.floor(random() * 9999)} tỷ đồng, ông Tân${name} cho biết.`;
    const line = `${pick(sentences, random)} ${said}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
};

const quantityOf = ({ indicators, random }: Writer, place: string | null): Quantity => {
  const indicator = pick(indicators, random);
  const year = String(2018 + Math.floor(random() * 8));
  return {
    indicator,
    indicatorId: random() < 0.7 ? `entry-${indicators.indexOf(indicator) % 300}` : null,
    value: Math.floor(random() * 1e6) / 100,
    valueMax: null,
    of: null,
    unit: '%',
    per: null,
    comparator: '=',
    change: 'level',
    base: null,
    period: { from: year, to: year },
    place,
  };
};

const markOf = (id: string, start: number, { quantity, text }: { quantity: Quantity; text: string }): Mark => ({
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

const itemOf = (at: number, writer: Writer): ClippingItem => {
  const { random } = writer;
  const [site, province] = pick(writer.sites, random);
  const communes = writer.communes.get(province) ?? [];
  const text = textOf(writer, communes);
  const marks = Array.from({ length: MARKS_OF_CLIPPING }, (_, nth) => {
    const place = nth % 3 === 0 ? null : pick(communes, random);
    return markOf(idOf(at, nth), nth * 250, { quantity: quantityOf(writer, place), text });
  });
  return {
    clipping: {
      id: idOf(at),
      url: `https://${site}/bai-${at}`,
      canonicalUrl: `https://${site}/bai-${at}`,
      identity: `${site}/bai-${at}`,
      site,
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
  indexedDB.deleteDatabase('raw');
  return time;
};

/** What an import does before it writes: nothing comes in unread. */
const validate = (items: readonly ClippingItem[]): void => {
  for (const { clipping, marks } of items) {
    clippingSchema.parse(clipping);
    for (const mark of marks) markSchema.parse(mark);
  }
};

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

const fillLibrary = async (size: LibrarySize) => {
  const store = openStore({ places: async () => openGazetteer(size.places) });
  const writer: Writer = { ...size, communes: communesOf(size.places), random: createRandom(7) };
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
        unwrap(await store.importItems(items, { now: timeOf(from) }));
      }),
    );
    // The reference is the same rows; a tenth of the batches says enough.
    if (from % (10 * BATCH) === 0) raw.push(await rawPuts(items));
  }
  const indexMs = await elapsed(async () => unwrap(await store.catchUp()));
  store.close();
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

const benchFigures = async (store: Store) => {
  const open = await elapsed(async () => unwrap(await store.findFigures({})));
  const all = unwrap(await store.findFigures({}));
  const random = createRandom(11);
  const orders: Record<string, { p50: number; p95: number }> = {};
  for (const sort of FIGURE_SORTS) {
    orders[sort] = await repeated(5, async () => unwrap(await store.findFigures({ sort })));
  }
  const [some] = unwrap(await store.readFigures(all.slice(0, 1)));
  const { indicatorKey = '', placeKey = '', periodKey = '' } = some ?? {};
  const series = unwrap(await store.readSeries(indicatorKey));
  return {
    figures: all.length,
    openMs: Math.round(open),
    orderOfAll: orders,
    anyPageOfHundred: await repeated(50, async () => {
      const from = Math.floor(random() * Math.max(1, all.length - 100));
      return unwrap(await store.readFigures(all.slice(from, from + 100)));
    }),
    quotesOfHundred: await repeated(20, async () => {
      const from = Math.floor(random() * Math.max(1, all.length - 100));
      const rows = unwrap(await store.readFigures(all.slice(from, from + 100)));
      return unwrap(await store.readQuotes(rows.map(({ markId }) => markId)));
    }),
    filterOfThree: await repeated(9, async () =>
      unwrap(await store.findFigures({ indicatorKey, placeKey, periodKey })),
    ),
    series: await repeated(9, async () => unwrap(await store.readSeries(indicatorKey))),
    seriesRows: series.length,
    seriesPivot: await repeated(9, async () => pivotSeries(series)),
    indicatorCounts: await repeated(5, async () => unwrap(await store.countIndicators())),
  };
};

/** Two words that stand side by side in some sentence; typed with or without marks. */
const queriesFrom = ({ sentences }: LibrarySize): readonly string[] => {
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

const benchSearch = async (size: LibrarySize) => {
  const queries = queriesFrom(size);
  const query = (nth: number) => queries[nth % queries.length] ?? '';
  const before = await heapMegabytes();
  const store = openStore();
  await store.stats();
  const load = await elapsed(async () => unwrap(await store.orderClippings({ state: 'kept', query: 'zzzz' })));
  const heap = (await heapMegabytes()) - before;
  const ask = (typed: (nth: number) => string, rounds: number) =>
    repeated(rounds, async (nth) => unwrap(await store.orderClippings({ state: 'kept', query: typed(nth) })));
  const page = (typed: (nth: number) => string, rounds: number) =>
    repeated(rounds, async (nth) => unwrap(await store.listClippings({ state: 'kept', query: typed(nth), limit: 50 })));
  const found: number[] = [];
  for (const typed of queries) found.push(unwrap(await store.orderClippings({ state: 'kept', query: typed })).length);
  const measured = {
    loadMs: Number(load.toFixed(1)),
    heapMegabytes: Number(heap.toFixed(1)),
    medianFound: at(found, 0.5),
    index: await ask(query, 200),
    withPageOfFifty: await page(query, 60),
    beginning: await ask((nth) => query(nth).slice(0, 3), 60),
    phrase: await page((nth) => `"${query(nth)}"`, 8),
    filters: await ask(
      (nth) => `${query(nth)} báo:${size.sites[nth % size.sites.length]?.[0]} từ:2022 loại:chỉ tiêu`,
      60,
    ),
    facets: await repeated(9, async () => unwrap(await store.countFacets({ state: 'kept' }, SHOWN_FACETS))),
    facetsChosen: await repeated(9, async () =>
      unwrap(await store.countFacets({ state: 'kept', filters: CHOSEN }, SHOWN_FACETS)),
    ),
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
  store.close();
  return measured;
};

/** As the library shows them. */
const SHOWN_FACETS = ['collection', 'review', 'kind', 'province', 'commune', 'site', 'day', 'period', 'tag'] as const;
const CHOSEN = [
  { facet: 'period', match: 'equal', value: '2024' },
  { facet: 'review', match: 'equal', value: 'waiting' },
] as const;

const benchStore = async (store: Store) => {
  const sorts: Record<string, { p50: number; p95: number }> = {};
  for (const sort of LIST_SORTS) {
    sorts[sort] = await repeated(9, async () => unwrap(await store.listClippings({ state: 'kept', sort, limit: 50 })));
  }
  return {
    firstFifty: sorts,
    orderOfAll: await repeated(3, async () => unwrap(await store.orderClippings({ state: 'kept', sort: 'title' }))),
    openClipping: await repeated(30, async (nth) => unwrap(await store.readClipping(idOf(nth * 7)))),
    decide: await repeated(30, async (nth) => {
      const act = { type: 'confirm', markIds: [idOf(nth, 0), idOf(nth, 3)] } as const;
      return unwrap(await store.act(idOf(nth), { actId: crypto.randomUUID(), act, now: timeOf(nth) }));
    }),
  };
};

const measureLibrary = async (size: LibrarySize) => {
  const store = openStore({ places: async () => openGazetteer(size.places) });
  const measured = {
    store: await benchStore(store),
    figures: await benchFigures(store),
    heapMegabytesWithFigures: Number((await heapMegabytes()).toFixed(1)),
    export: await benchExport(store, 'trich-bao'),
  };
  store.close();
  return { ...measured, search: await benchSearch(size) };
};

export type LibraryFill = Awaited<ReturnType<typeof fillLibrary>>;
export type LibraryMeasures = Awaited<ReturnType<typeof measureLibrary>>;
export type LibraryBenchPage = { readonly fill: typeof fillLibrary; readonly measure: typeof measureLibrary };

Object.assign(globalThis, { trichBaoBench: { fill: fillLibrary, measure: measureLibrary } satisfies LibraryBenchPage });
