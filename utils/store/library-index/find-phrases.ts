import {
  type Bits,
  createSequenceReader,
  DOCUMENTS_TOGETHER,
  documentsWithAll,
  forEachBit,
  narrow,
  noBits,
  type Phrase,
  phraseMatcher,
  setBit,
  sizeOf,
  type WordSequences,
} from '@/utils/search';
import { unpackArrays } from '../packing/pack-arrays';
import type { Database } from '../records/database';
import type { Layer } from './layers';

/** Of more pieces than this share a segment is read whole: one answer of the database instead of one for each. */
const SHARE_READ_WHOLE = 0.4;

/** The pieces of a stored segment that are asked for, by number. */
const readPieces = async (
  { sequences }: Database,
  segment: number,
  { pieces, all }: { readonly pieces: readonly number[]; readonly all: number },
): Promise<ReadonlyMap<number, WordSequences>> => {
  const rows =
    pieces.length > all * SHARE_READ_WHOLE
      ? await sequences.where(':id').between([segment, 0], [segment, all]).toArray()
      : await sequences.bulkGet(pieces.map((piece) => [segment, piece] as const));
  return new Map(rows.flatMap((row) => (row ? [[row.piece, unpackArrays(row.sequences)] as const] : [])));
};

/** `isWhole` is false where sequences are gone: another context has joined the segment with others since it was loaded. */
export type FoundInRow = { readonly bits: Bits; readonly isWhole: boolean };

const piecesOf = (documents: Bits): readonly number[] => {
  const pieces: number[] = [];
  forEachBit(documents, (document) => {
    const piece = Math.floor(document / DOCUMENTS_TOGETHER);
    if (pieces.at(-1) !== piece) pieces.push(piece);
  });
  return pieces;
};

/** Which documents of a layer have the words of a phrase one after the other. */
export const findPhrase = async (
  database: Database,
  { id, segment, sequences, live }: Layer,
  phrase: Phrase,
): Promise<FoundInRow> => {
  const candidates = documentsWithAll(segment, phrase.words);
  narrow(candidates, live);
  const found = noBits(sizeOf(segment));
  const pieces = piecesOf(candidates);
  if (pieces.length === 0) return { bits: found, isWhole: true };
  const all = Math.ceil(sizeOf(segment) / DOCUMENTS_TOGETHER);
  const stored = id === null || sequences ? null : await readPieces(database, id, { pieces, all });
  const matches = phraseMatcher(segment, phrase);
  const read = createSequenceReader();
  let isWhole = true;
  forEachBit(candidates, (document) => {
    const piece = Math.floor(document / DOCUMENTS_TOGETHER);
    const own = stored ? stored.get(piece) : sequences?.[piece];
    if (!own) isWhole = false;
    else if (matches(read(own, document % DOCUMENTS_TOGETHER))) setBit(found, document);
  });
  return { bits: found, isWhole };
};
