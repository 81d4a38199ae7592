import {
  allBits,
  type Bits,
  type BuiltSegment,
  clearBit,
  createIdSet,
  createSegmentBuilder,
  indexWords,
  joinSegments,
  joinSequences,
  joinWords,
  type Segment,
  sizeOf,
  type WordIndex,
  type WordSequences,
} from '@/utils/search';
import type { Database } from '../records/database';
import { type FigureColumns, packFigures } from '../records/figure-columns';
import type { FigureDocument } from '../records/figure-row';
import type { Locate } from '../records/place-codes';
import type { QueueRow } from '../records/rows';
import { readDocuments } from './index-documents';
import { joinColumns } from './join-columns';

/** Documents of a segment: large enough that there are few, small enough to be built in one go. */
export const MOST_IN_SEGMENT = 4096;

/** A segment in memory, and which of its documents no newer segment has. */
export type Layer = {
  /** Key of its row; null while it is only in memory. */
  readonly id: number | null;
  readonly upTo: number;
  readonly segment: Segment;
  /** Null until the figures are asked for: a search does without. */
  readonly columns: FigureColumns | null;
  /** Null where they are stored: they are read only to look for words in a row. */
  readonly sequences: readonly WordSequences[] | null;
  /** Null where they are stored, or still to be made: they are read to put what is found in order. */
  readonly titles: WordIndex | null;
  live: Bits;
};

/** The number of the last change in the queue, which has them in order; 0 for none. */
export const lastOf = (rows: readonly QueueRow[]): number => rows.at(-1)?.seq ?? 0;

/** The clippings that wait, each once. */
export const idsOf = (rows: readonly QueueRow[]): readonly string[] => [
  ...new Set(rows.map(({ clippingId }) => clippingId)),
];

/** Which documents of each layer are the newest word on their clipping. Layers come with the newest last. */
export const markLive = (layers: readonly Layer[]): void => {
  const seen = createIdSet(layers.reduce((sum, { segment }) => sum + sizeOf(segment), 0));
  for (const layer of layers.toReversed()) {
    const { ids, gone } = layer.segment;
    const live = allBits(sizeOf(layer.segment));
    seen.addAll(ids, (document) => clearBit(live, document));
    layer.live = live;
    for (const id of gone) seen.add(id);
  }
};

const NO_NUMBERS = new Uint32Array();

/** A layer as it is made, with all that belongs to it. */
export type Packed = BuiltSegment & { readonly columns: FigureColumns; readonly titles: WordIndex | null };

/** Indexes clippings as they are read, so that the page answers in between. */
export const buildPacked = async (database: Database, ids: readonly string[], locate: Locate): Promise<Packed> => {
  const builder = createSegmentBuilder();
  const figures: FigureDocument[] = [];
  const titles: string[] = [];
  const gone: string[] = [];
  for await (const chunk of readDocuments(database, ids, locate)) {
    for (const document of chunk.documents) {
      builder.add(document.words);
      figures.push(document.figures);
      titles.push(document.title);
    }
    gone.push(...chunk.gone);
  }
  return { ...builder.finish(gone), columns: packFigures(figures), titles: indexWords(titles) };
};

/** The titles of layers that are joined; null where those of one are not known. */
export const joinTitles = async (
  layers: readonly Pick<Layer, 'segment' | 'live' | 'titles'>[],
  pause?: () => Promise<void>,
): Promise<WordIndex | null> => {
  const parts = layers.flatMap(({ segment, live, titles }) =>
    titles ? [{ segment, wanted: live, words: titles }] : [],
  );
  return parts.length < layers.length ? null : joinWords(parts, pause);
};

/** One layer of several that lie in memory whole; documents that newer ones replaced are left behind. */
export const joinLayers = async (layers: readonly Layer[]): Promise<Layer & Packed> => {
  const gone = [...new Set(layers.flatMap((layer) => layer.segment.gone))];
  const parts = layers.map(({ segment, live }) => ({ segment, wanted: live }));
  const { segment, numbers } = await joinSegments(parts, { gone });
  const sequences: WordSequences[] = [];
  const joined = joinSequences(
    layers.map((layer, nth) => ({
      pieces: layer.sequences ?? [],
      wanted: layer.live,
      numbers: numbers[nth] ?? NO_NUMBERS,
    })),
  );
  for await (const piece of joined) sequences.push(piece);
  const columns = joinColumns(
    layers.flatMap(({ columns: own, live }) => (own ? [{ columns: own, wanted: live }] : [])),
  );
  const titles = await joinTitles(layers);
  const upTo = layers.at(-1)?.upTo ?? 0;
  return { id: null, upTo, segment, sequences, columns, titles, live: allBits(sizeOf(segment)) };
};
