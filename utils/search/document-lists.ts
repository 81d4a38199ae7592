import { writeNumber } from './terms';

/**
 * Lists of documents, each by the number of its term: ascending, the differences between them, seven bits a byte. A list
 * lies between the end of the one before and its own.
 */
export type DocumentLists = { readonly bytes: Uint8Array; readonly ends: Uint32Array };

/** The bytes a number takes. */
const widthOf = (number: number): number => {
  let width = 1;
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) width += 1;
  return width;
};

/** Calls back with every term of every document, once each; terms of a document may stand there many times. */
const forEachTermOnce = (
  documents: readonly (readonly Uint32Array[])[],
  terms: number,
  onTerm: (term: number, step: number) => void,
): void => {
  const last = new Int32Array(terms).fill(-1);
  for (const [document, parts] of documents.entries()) {
    for (const part of parts) {
      for (let at = 0; at < part.length; at += 1) {
        const term = part[at] ?? 0;
        const before = last[term] ?? 0;
        if (before === document) continue;
        last[term] = document;
        onTerm(term, document - before);
      }
    }
  }
};

/**
 * The lists of all terms from the terms of all documents, in one go: a list that grows with each document is somewhere
 * else in memory for each word, which takes longer than finding the word.
 */
export const packLists = (documents: readonly (readonly Uint32Array[])[], terms: number): DocumentLists => {
  const ends = new Uint32Array(terms);
  forEachTermOnce(documents, terms, (term, step) => {
    ends[term] = (ends[term] ?? 0) + widthOf(step);
  });
  const next = new Uint32Array(terms);
  let end = 0;
  for (let term = 0; term < terms; term += 1) {
    next[term] = end;
    end += ends[term] ?? 0;
    ends[term] = end;
  }
  const bytes = new Uint8Array(end);
  forEachTermOnce(documents, terms, (term, step) => {
    next[term] = writeNumber(bytes, next[term] ?? 0, step);
  });
  return { bytes, ends };
};

/** Calls back with the documents of a list that lies between two places of some bytes. */
export const forEachListed = (
  bytes: Uint8Array,
  [from, end]: readonly [number, number],
  onDocument: (document: number) => void,
): void => {
  let document = -1;
  for (let at = from; at < end; ) {
    let step = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    document += step;
    onDocument(document);
  }
};
