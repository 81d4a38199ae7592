/**
 * Terms in order, packed: in blocks of which the first term is written whole and each other as what it does not share
 * with the one before. A look-up is a search by halves over the blocks, and then a walk; no string is made on the way.
 *
 * A term is written as: bytes shared with the one before, bytes of its own, those bytes, and where its documents are
 * (`listCode`), each number seven bits a byte.
 */
export type Terms = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each block begins. */
  readonly blocks: Uint32Array<ArrayBuffer>;
  /** Where the first list of each block begins. */
  readonly lists: Uint32Array<ArrayBuffer>;
};

/** Documents of a term: a list of `size` bytes that begins at `at`, or with `isSet` the set numbered `at`. */
export type TermDocuments = { readonly isSet: boolean; readonly at: number; readonly size: number };

/** A term as it is passed over. The same object is filled again for the next one. */
export type Term = {
  /** Its UTF-16 units, one to three bytes each as UTF-8 has them, so that bytes are in the order of units. */
  bytes: Uint8Array;
  length: number;
  isSet: boolean;
  at: number;
  size: number;
  /** Its place among all terms. */
  place: number;
};

const BLOCK = 16;
/** Longer terms are met in no language; the buffer of a walk grows for them. */
const USUAL_BYTES = 256;
/** A number of 32 bits takes up to five bytes, a unit up to three. */
const NUMBER_BYTES = 5;
const UNIT_BYTES = 3;

/** Writes a number at `at`; answers where the next begins. */
export const writeNumber = (bytes: Uint8Array, at: number, number: number): number => {
  let rest = number;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
};

const writeUnits = (bytes: Uint8Array, text: string): number => {
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes[end++] = unit;
    else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >>> 6);
      bytes[end++] = 0x80 | (unit & 63);
    } else {
      bytes[end++] = 0xe0 | (unit >>> 12);
      bytes[end++] = 0x80 | ((unit >>> 6) & 63);
      bytes[end++] = 0x80 | (unit & 63);
    }
  }
  return end;
};

/** A text as terms are written. */
export const termBytes = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * UNIT_BYTES);
  return bytes.slice(0, writeUnits(bytes, text));
};

/** A term as text, from a byte on. */
export const termText = ({ bytes, length }: Pick<Term, 'bytes' | 'length'>, from = 0): string => {
  let text = '';
  for (let at = from; at < length; ) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) text += String.fromCharCode(first);
    else if (first < 0xe0) text += String.fromCharCode(((first & 31) << 6) | ((bytes[at++] ?? 0) & 63));
    else {
      const second = (bytes[at++] ?? 0) & 63;
      text += String.fromCharCode(((first & 15) << 12) | (second << 6) | ((bytes[at++] ?? 0) & 63));
    }
  }
  return text;
};

/** Packs terms given in order. */
export const createTermWriter = () => {
  let bytes = new Uint8Array(1 << 14);
  let end = 0;
  let written = 0;
  let listsEnd = 0;
  let last = new Uint8Array(0);
  const blocks: number[] = [];
  const lists: number[] = [];
  const reserve = (more: number): void => {
    if (end + more <= bytes.length) return;
    const longer = new Uint8Array((end + more) * 2);
    longer.set(bytes.subarray(0, end));
    bytes = longer;
  };
  const sharedWith = (term: Uint8Array): number => {
    if (written % BLOCK === 0) return 0;
    let shared = 0;
    while (shared < last.length && shared < term.length && last[shared] === term[shared]) shared += 1;
    return shared;
  };
  return {
    /** Adds the next term; answers its place among all. */
    add: (text: string, { isSet, at, size }: TermDocuments): number => {
      const term = termBytes(text);
      reserve(term.length + 3 * NUMBER_BYTES);
      if (written % BLOCK === 0) {
        blocks.push(end);
        lists.push(listsEnd);
      }
      const shared = sharedWith(term);
      end = writeNumber(bytes, end, shared);
      end = writeNumber(bytes, end, term.length - shared);
      bytes.set(term.subarray(shared), end);
      end += term.length - shared;
      end = writeNumber(bytes, end, listCode({ isSet, at, size }));
      if (!isSet) listsEnd += size;
      last = term;
      written += 1;
      return written - 1;
    },
    finish: (): Terms => ({
      bytes: bytes.slice(0, end),
      blocks: Uint32Array.from(blocks),
      lists: Uint32Array.from(lists),
    }),
  };
};

/** Lists lie in the order of their terms, so that their size says where they are. */
const listCode = ({ isSet, at, size }: TermDocuments): number => (isSet ? at * 2 + 1 : size * 2);

/** Whether the bytes at `at` are before a beginning (negative), begin with it (0) or are after it. */
const compareAt = (bytes: Uint8Array, [at, length]: readonly [number, number], beginning: Uint8Array): number => {
  const shorter = Math.min(length, beginning.length);
  for (let nth = 0; nth < shorter; nth += 1) {
    const difference = (bytes[at + nth] ?? 0) - (beginning[nth] ?? 0);
    if (difference !== 0) return difference;
  }
  return length < beginning.length ? -1 : 0;
};

type Cursor = { at: number };

const readNumber = (bytes: Uint8Array, cursor: Cursor): number => {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[cursor.at++] ?? 0;
    number |= (byte & 127) << shift;
    if (byte < 128) return number;
  }
};

/** The block in which terms that begin so can begin: the last whose first term is before them. */
const firstBlock = ({ bytes, blocks }: Terms, beginning: Uint8Array): number => {
  let low = 0;
  let high = blocks.length;
  const cursor = { at: 0 };
  while (low < high) {
    const middle = (low + high) >>> 1;
    cursor.at = blocks[middle] ?? 0;
    readNumber(bytes, cursor); // nothing is shared
    const length = readNumber(bytes, cursor);
    if (compareAt(bytes, [cursor.at, length], beginning) < 0) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** Reads the term at the cursor over the one before it. */
const readTerm = ({ bytes }: Terms, cursor: Cursor, term: Term): void => {
  const shared = readNumber(bytes, cursor);
  const own = readNumber(bytes, cursor);
  if (shared + own > term.bytes.length) {
    const longer = new Uint8Array((shared + own) * 2);
    longer.set(term.bytes);
    term.bytes = longer;
  }
  for (let nth = 0; nth < own; nth += 1) term.bytes[shared + nth] = bytes[cursor.at++] ?? 0;
  term.length = shared + own;
};

/** There are no more terms than this. */
export const mostTerms = ({ blocks }: Terms): number => blocks.length * BLOCK;

/** Goes through terms from a block on, in order. The term is the same object each time, good until the next. */
export const walkTerms = (terms: Terms, block = 0) => {
  const cursor = { at: terms.blocks[block] ?? 0 };
  const term: Term = {
    bytes: new Uint8Array(USUAL_BYTES),
    length: 0,
    isSet: false,
    at: 0,
    size: 0,
    place: block * BLOCK - 1,
  };
  let list = terms.lists[block] ?? 0;
  /** Goes on to the next term; false after the last. */
  const next = (): boolean => {
    if (cursor.at >= terms.bytes.length) return false;
    readTerm(terms, cursor, term);
    const code = readNumber(terms.bytes, cursor);
    term.isSet = (code & 1) === 1;
    term.at = term.isSet ? code >>> 1 : list;
    term.size = term.isSet ? 0 : code >>> 1;
    list += term.size;
    term.place += 1;
    return true;
  };
  return { term, next };
};

/** Negative where the first term comes before the second, 0 where they are the same. */
export const compareTerms = (one: Term, other: Term): number => {
  const shorter = Math.min(one.length, other.length);
  for (let nth = 0; nth < shorter; nth += 1) {
    const difference = (one.bytes[nth] ?? 0) - (other.bytes[nth] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

/** Calls back with every term that begins so, in order, until it answers false. The term is the same object each time. */
export const forEachTerm = (terms: Terms, beginning: string, onTerm: (term: Term) => unknown): void => {
  const wanted = termBytes(beginning);
  const { term, next } = walkTerms(terms, firstBlock(terms, wanted));
  while (next()) {
    const order = compareAt(term.bytes, [0, term.length], wanted);
    if (order > 0 || (order === 0 && onTerm(term) === false)) return;
  }
};
