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

const packPiece = (documents: readonly Uint32Array[], numbers: Uint32Array): WordSequences => {
  const words = documents.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(words * NUMBER_BYTES);
  let end = 0;
  const ends = Uint32Array.from(documents, (sequence) => {
    for (const word of sequence) end = writeNumber(bytes, end, numbers[word] ?? 0);
    return end;
  });
  return { ends, bytes: bytes.slice(0, end) };
};

/** The sequences of the documents of a segment, in pieces; `numbers` are those of the terms. */
export const packSequences = (documents: readonly Uint32Array[], numbers: Uint32Array): readonly WordSequences[] =>
  Array.from({ length: Math.ceil(documents.length / DOCUMENTS_TOGETHER) }, (_, nth) =>
    packPiece(documents.slice(nth * DOCUMENTS_TOGETHER, (nth + 1) * DOCUMENTS_TOGETHER), numbers),
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
