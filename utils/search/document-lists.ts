import { writeNumber } from './terms';

/** A list that grows: numbers of documents, ascending; the differences between them, seven bits a byte. */
export type GrowingList = {
  /** Which list it is of all that grow. */
  readonly number: number;
  bytes: Uint8Array;
  length: number;
  last: number;
};

const FIRST_BYTES = 8;
/** A number of 32 bits takes up to five bytes. */
const NUMBER_BYTES = 5;

export const emptyList = (number: number): GrowingList => ({
  number,
  bytes: new Uint8Array(FIRST_BYTES),
  length: 0,
  last: -1,
});

/** Adds a document; one that is the last already is not added twice. */
export const appendDocument = (list: GrowingList, document: number): void => {
  if (document === list.last) return;
  if (list.length + NUMBER_BYTES > list.bytes.length) {
    const longer = new Uint8Array(list.bytes.length * 2 + NUMBER_BYTES);
    longer.set(list.bytes);
    list.bytes = longer;
  }
  list.length = writeNumber(list.bytes, list.length, document - list.last);
  list.last = document;
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
