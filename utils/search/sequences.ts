import { type Bits, hasBit } from './bits';
import { writeNumber } from './terms';

/** Documents of a piece: few enough that a rare phrase reads little, many enough that a common one reads few pieces. */
export const DOCUMENTS_TOGETHER = 32;

/**
 * The words of some documents in their order, as numbers of terms (`termNumber`), seven bits a byte. They take a quarter of
 * the room of the text and lie apart from the index: only a search for words in a row reads them.
 */
export type WordSequences = {
  /** For each document, where the next begins. */
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A number of 32 bits takes up to five bytes. */
const NUMBER_BYTES = 5;

/** The words of a document in their order: numbers that `numbers` translates into those of terms. */
export type Sequence = { readonly words: Uint32Array; readonly numbers: Uint32Array };

/** A piece of sequences; no more than `DOCUMENTS_TOGETHER`. */
const packPiece = (documents: readonly Sequence[]): WordSequences => {
  const count = documents.reduce((sum, { words }) => sum + words.length, 0);
  const bytes = new Uint8Array(count * NUMBER_BYTES);
  let end = 0;
  const ends = Uint32Array.from(documents, ({ words, numbers }) => {
    for (const word of words) end = writeNumber(bytes, end, numbers[word] ?? 0);
    return end;
  });
  return { ends, bytes: bytes.slice(0, end) };
};

/** The sequences of the documents of a segment, in pieces. */
export const packSequences = (documents: readonly Sequence[]): readonly WordSequences[] =>
  Array.from({ length: Math.ceil(documents.length / DOCUMENTS_TOGETHER) }, (_, nth) =>
    packPiece(documents.slice(nth * DOCUMENTS_TOGETHER, (nth + 1) * DOCUMENTS_TOGETHER)),
  );

/** Reads sequences into one array that grows with the longest, so that a search makes none for each document. */
export const createSequenceReader = () => {
  let words = new Uint32Array(1 << 12);
  /** The words of the document numbered `nth` of a piece; good until the next is read. */
  return ({ ends, bytes }: WordSequences, nth: number): Uint32Array => {
    const from = nth === 0 ? 0 : (ends[nth - 1] ?? 0);
    const end = ends[nth] ?? from;
    if (end - from > words.length) words = new Uint32Array((end - from) * 2);
    let count = 0;
    for (let at = from; at < end; count += 1) {
      let number = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++] ?? 0;
        number |= (byte & 127) << shift;
        shift += 7;
      } while (byte & 128);
      words[count] = number;
    }
    return words.subarray(0, count);
  };
};

/** The sequences of a segment that is joined with others: its pieces in order, the documents that stay, and what the numbers of its terms become. */
export type SequencesPart = {
  readonly pieces: Iterable<WordSequences> | AsyncIterable<WordSequences>;
  readonly wanted: Bits;
  readonly numbers: Uint32Array;
};

/** The sequences of segments that are joined, a piece after the other: no more than the pieces at hand is held in memory. */
export async function* joinSequences(parts: Iterable<SequencesPart>): AsyncGenerator<WordSequences, void, undefined> {
  const read = createSequenceReader();
  let together: Sequence[] = [];
  for (const { pieces, wanted, numbers } of parts) {
    let document = 0;
    for await (const piece of pieces) {
      for (let nth = 0; nth < piece.ends.length; nth += 1, document += 1) {
        if (!hasBit(wanted, document)) continue;
        together.push({ words: read(piece, nth).slice(), numbers });
        if (together.length < DOCUMENTS_TOGETHER) continue;
        yield packPiece(together);
        together = [];
      }
    }
  }
  if (together.length > 0) yield packPiece(together);
}
