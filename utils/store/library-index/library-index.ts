import {
  addFacetCounts,
  type Bits,
  countBits,
  type Facet,
  type FacetCounts,
  type FoundIds,
  findDocuments,
  hasWords,
  idsOneAfterAnother,
  narrow,
  noBits,
  noFacetCounts,
  type PackedIds,
  phrasesOf,
  rankDocuments,
  type SearchQuery,
  sizeOf,
} from '@/utils/search';
import type { Connection } from '../records/connection';
import type { SortTime } from '../records/list-orders';
import type { Locate } from '../records/place-codes';
import { createAnswers } from './answers';
import { createCurrentLayers } from './current-layers';
import { createFigureLayers, type FigureLayer } from './figure-layers';
import type { Layer } from './layers';
import { type FoundIn, idsFound, idsFoundAlone, idsRanked, type LibraryOrder, orderLibrary } from './library-order';
import { createPhraseSearch, type PhraseBits } from './phrase-search';
import { createTitleWords } from './title-words';

/** Of fewer than one in so many the order is made for them alone: that of all documents would be made anew after each act. */
const SHARE_ORDERED_ALONE = 16;

const areFew = (found: readonly FoundIn[]): boolean =>
  found.every(({ segment, bits }) => countBits(bits) * SHARE_ORDERED_ALONE < sizeOf(segment));

/** What is asked for, and what of it each facet leaves out of its own count, so that more of it can be chosen. */
export type FacetQuery = {
  readonly query: SearchQuery;
  readonly chosen: readonly { readonly facet: Facet; readonly clause: SearchQuery[number] }[];
};

/** What answers a query in each layer. */
const findIn = (layers: readonly Layer[], query: SearchQuery, inRow: PhraseBits): readonly FoundIn[] => {
  const phrases = phrasesOf(query);
  return layers.map(({ segment, live }, nth) => {
    const bits = findDocuments(segment, query);
    narrow(bits, live);
    for (const [at, { isNegated }] of phrases.entries()) narrow(bits, inRow[nth]?.[at]?.bits ?? bits, isNegated);
    return { segment, bits };
  });
};

type FacetSums = ReturnType<typeof noFacetCounts>;

/** Adds what was found in one layer to the counts; answers how many documents it was. */
const addFound = (
  counts: FacetSums,
  { segment, bits: base }: FoundIn,
  { chosen, facets }: Pick<FacetQuery, 'chosen'> & { readonly facets: readonly Facet[] },
): number => {
  const each = chosen.map(({ facet, clause }) => ({ facet, bits: findDocuments(segment, [clause]) }));
  const without = (left: Facet | null): Bits => {
    const bits = base.slice();
    for (const one of each) if (one.facet !== left) narrow(bits, one.bits);
    return bits;
  };
  const found = without(null);
  for (const facet of facets) {
    const isChosen = each.some((one) => one.facet === facet);
    addFacetCounts(counts, { segment, facet, found: isChosen ? without(facet) : found });
  }
  return countBits(found);
};

/** Orders of all by a time, each made once for a state of the library. */
const createOrders = () => {
  const orders = new WeakMap<readonly Layer[], Map<SortTime, LibraryOrder>>();
  return (over: readonly Layer[], sort: SortTime): LibraryOrder => {
    const known = orders.get(over) ?? new Map<SortTime, LibraryOrder>();
    orders.set(over, known);
    const order =
      known.get(sort) ??
      orderLibrary(
        over.map(({ segment }) => segment),
        sort,
      );
    known.set(sort, order);
    return order;
  };
};

/** The words and figures of the library as one window sees them. */
export type LibraryIndex = ReturnType<typeof createLibraryIndex>;

/** Answers from the layers of the index, which are brought up to date at each use. */
export const createLibraryIndex = (connection: Connection, places: () => Promise<Locate>) => {
  const layers = createCurrentLayers(connection, places);
  const findPhrases = createPhraseSearch(connection.database);
  const orderBy = createOrders();
  const once = createAnswers<PackedIds>();
  const numberFigures = createFigureLayers();
  const titles = createTitleWords(connection);

  /** What is worked out from the answers to a query, layer by layer, in the library as it is now. */
  const answer = async <T>(
    query: SearchQuery,
    work: (found: readonly FoundIn[], over: readonly Layer[]) => T,
  ): Promise<T> => {
    const phrases = phrasesOf(query);
    if (phrases.length === 0) return layers.over((over) => work(findIn(over, query, []), over));
    const over = await layers.now();
    const inRow = await findPhrases(phrases, over);
    // Another context has joined segments since they were loaded.
    const areGone = inRow.flat().some(({ isWhole }) => !isWhole);
    if (areGone && (await layers.now()) !== over) return answer(query, work);
    return work(findIn(over, query, inRow), over);
  };

  const inOrder = (found: readonly FoundIn[], over: readonly Layer[], sort: SortTime): FoundIds =>
    areFew(found) ? idsFoundAlone(found, sort) : idsFound(found, orderBy(over, sort));

  /** The latest first in each rank. */
  const inRanks = (query: SearchQuery, found: readonly FoundIn[], over: readonly Layer[]): FoundIds => {
    const ranked = over.map((layer, nth) => {
      const bits = found[nth]?.bits ?? noBits(0);
      return rankDocuments(layer.segment, { titles: titles.of(layer), query, found: bits });
    });
    const ranks = (ranked[0] ?? []).map((_, rank) =>
      over.map(({ segment }, nth) => ({ segment, bits: ranked[nth]?.[rank] ?? noBits(0) })),
    );
    const some = ranks.filter((rank) => rank.some(({ bits }) => countBits(bits) > 0));
    if (!areFew(found)) return idsRanked(some, orderBy(over, 'clippedAt'));
    return idsOneAfterAnother(some.map((rank) => idsFoundAlone(rank, 'clippedAt')));
  };

  return {
    /** Works an answer out once for a state of the library, as it was at the last use. */
    once: (key: string, workOut: () => Promise<PackedIds>): Promise<PackedIds> => once(layers.last(), key, workOut),
    upToDate: async (): Promise<void> => void (await layers.now()),
    /** Ids of what answers a query, the latest first by the time asked for. */
    find: (query: SearchQuery, sort: SortTime): Promise<FoundIds> =>
      answer(query, (found, over) => inOrder(found, over, sort)),
    /** Ids of what answers a query, the best answers first (`rankDocuments`), of equal ones the latest. */
    findBest: async (query: SearchQuery): Promise<FoundIds> => {
      if (!hasWords(query)) return answer(query, (found, over) => inOrder(found, over, 'clippedAt'));
      await titles.read(layers.last());
      const rank = () => answer(query, (found, over) => ({ over, ids: inRanks(query, found, over) }));
      const ranked = await rank();
      if (titles.areRead(ranked.over)) return ranked.ids;
      await titles.read(ranked.over);
      return (await rank()).ids;
    },
    /** How many of what answers a query have each value of each facet. */
    countFacets: (
      { query, chosen }: FacetQuery,
      facets: readonly Facet[],
    ): Promise<{ readonly total: number; readonly facets: FacetCounts }> =>
      answer(query, (found) => {
        const counts = noFacetCounts();
        const total = found.reduce((sum, one) => sum + addFound(counts, one, { chosen, facets }), 0);
        return { total, facets: counts };
      }),
    /** The figures of all layers, the newest layer last; the same list as long as nothing changed. */
    figureLayers: async (): Promise<readonly FigureLayer[]> => numberFigures(await layers.withColumns()),
  };
};
