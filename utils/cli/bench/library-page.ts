/**
 * What the library bench runs inside a page of the built extension, over the extension's own database. `library.ts`
 * bundles it and calls `trichBaoBench`.
 */
import { openGazetteer } from '@/utils/places';
import { pivotSeries } from '@/utils/series';
import { type ClippingItem, FIGURE_SORTS, LIST_SORTS, openStore, type Store } from '@/utils/store';
import { benchBesideScan } from './export-beside-scan';
import { benchWriting } from './export-in-memory';
import { benchExport } from './export-page';
import { fillLibrary } from './library-fill';
import { createRandom, createWriter, idOf, itemOf, type LibrarySize, pick, timeOf } from './library-material';
import { at, elapsed, repeated, unwrap } from './page-timing';

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
      return unwrap(await store.readQuotes(rows));
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

/** A name as the material has them: some clippings bear it. */
const rareName = (nth: number): string => `Tân${(5_000 + nth * 37).toString(36)}`;

const firstPage = async (store: Store, query: string) =>
  unwrap(await store.listClippings({ state: 'kept', query, limit: 50 }));

const benchSearch = async (size: LibrarySize) => {
  const queries = queriesFrom(size);
  const query = (nth: number) => queries[nth % queries.length] ?? '';
  const before = await heapMegabytes();
  const store = openStore();
  await store.stats();
  const load = await elapsed(async () => unwrap(await store.orderClippings({ state: 'kept', query: 'zzzz' })));
  const heap = (await heapMegabytes()) - before;
  const ask = (typed: (nth: number) => string, rounds: number) =>
    repeated(rounds, async (nth) => unwrap(await store.orderPacked({ state: 'kept', query: typed(nth) })));
  const page = (typed: (nth: number) => string, rounds: number) =>
    repeated(rounds, (nth) => firstPage(store, typed(nth)));
  const found: number[] = [];
  for (const typed of queries) found.push(unwrap(await store.orderClippings({ state: 'kept', query: typed })).length);
  const measured = {
    loadMs: Number(load.toFixed(1)),
    heapMegabytes: Number(heap.toFixed(1)),
    medianFound: at(found, 0.5),
    // In a process that has just begun, then the same once more: by then the engine has compiled what is used most.
    index: await ask(query, 200),
    indexAgain: await ask(query, 200),
    // As a page asks: the best answers first.
    best: await repeated(200, async (nth) =>
      unwrap(await store.orderPacked({ state: 'kept', query: query(nth), sort: 'relevance' })),
    ),
    // As the page has them in the end: each id a string.
    spelledOut: await repeated(60, async (nth) =>
      unwrap(await store.orderClippings({ state: 'kept', query: query(nth) })),
    ),
    withPageOfFifty: await page(query, 60),
    beginning: await ask((nth) => query(nth).slice(0, 3), 60),
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

/** Words in a row: of a common phrase the sequences of nearly all documents are read. */
const benchPhrases = (size: LibrarySize) =>
  withStore(size, async (store) => {
    const [common = ''] = queriesFrom(size);
    await firstPage(store, 'zzzz'); // the index is there, as in an open page
    return {
      rare: await repeated(9, (nth) => firstPage(store, `"ông ${rareName(nth)}"`)),
      commonMs: Math.round(await elapsed(() => firstPage(store, `"${common}"`))),
    };
  });

/** As the library shows them. */
const SHOWN_FACETS = ['collection', 'review', 'kind', 'province', 'commune', 'site', 'day', 'period', 'tag'] as const;
const CHOSEN = [
  { facet: 'period', match: 'equal', value: '2024' },
  { facet: 'review', match: 'equal', value: 'waiting' },
] as const;

/** One more article into a full library, and until a search of the open page knows it. */
const benchClip = async (store: Store, size: LibrarySize) => {
  const writer = createWriter(size);
  const { drafts, kept, trashed } = unwrap(await store.stats());
  const items = Array.from({ length: CLIPS }, (_, nth) => itemOf(drafts + kept + trashed + nth, writer));
  const save = ({ clipping, body, marks }: ClippingItem) =>
    store.saveClip({
      article: { ...clipping, ...body, tags: [...clipping.tags], images: [...clipping.images] },
      clippingId: clipping.id,
      versionId: `${clipping.id}-v1`,
      contentHash: clipping.contentHash,
      clippedAt: clipping.clippedAt,
      marks,
      keep: true,
    });
  const saves: number[] = [];
  const finds: number[] = [];
  await elapsed(() => store.orderClippings({ state: 'kept', query: 'zzzz' })); // the index is there, as in an open page
  for (const item of items) {
    saves.push(await elapsed(async () => unwrap(await save(item))));
    finds.push(await elapsed(() => store.orderClippings({ state: 'kept', query: 'zzzz' })));
  }
  const said = (times: readonly number[]) => ({ p50: at(times, 0.5), p95: at(times, 0.95) });
  return { save: said(saves), untilFound: said(finds) };
};

const CLIPS = 20;

const benchStore = async (store: Store, size: LibrarySize) => {
  const sorts: Record<string, { p50: number; p95: number }> = {};
  for (const sort of LIST_SORTS) {
    sorts[sort] = await repeated(9, async () => unwrap(await store.listClippings({ state: 'kept', sort, limit: 50 })));
  }
  const measured = {
    firstFifty: sorts,
    orderOfAll: await repeated(3, async () => unwrap(await store.orderClippings({ state: 'kept', sort: 'title' }))),
    openClipping: await repeated(30, async (nth) => unwrap(await store.readClipping(idOf(nth * 7)))),
    decide: await repeated(30, async (nth) => {
      const act = { type: 'confirm', markIds: [idOf(nth, 0), idOf(nth, 3)] } as const;
      return unwrap(await store.act(idOf(nth), { actId: crypto.randomUUID(), act, now: timeOf(nth) }));
    }),
    clip: await benchClip(store, size),
  };
  // As the background does when nothing else is going on: pages find the index so.
  unwrap(await store.catchUp({ fewest: 1 }));
  return measured;
};

const withStore = async <T>(size: LibrarySize, run: (store: Store) => Promise<T>): Promise<T> => {
  const store = openStore({ places: async () => openGazetteer(size.places) });
  const measured = await run(store);
  store.close();
  return measured;
};

/** Each is run in a page of its own. */
const PARTS = {
  fill: fillLibrary,
  store: (size: LibrarySize) => withStore(size, (store) => benchStore(store, size)),
  figures: (size: LibrarySize) =>
    withStore(size, async (store) => {
      const measured = await benchFigures(store);
      return { ...measured, heapMegabytes: Number((await heapMegabytes()).toFixed(1)) };
    }),
  search: benchSearch,
  phrases: benchPhrases,
  writing: (size: LibrarySize) => withStore(size, (store) => benchWriting(store, size.formats)),
  besideScan: (size: LibrarySize) => withStore(size, (store) => benchBesideScan(store, size.formats)),
  export: (size: LibrarySize) => withStore(size, (store) => benchExport(store, 'trich-bao', size.formats)),
} as const;

export type LibraryBenchPage = typeof PARTS;

Object.assign(globalThis, { trichBaoBench: PARTS });
