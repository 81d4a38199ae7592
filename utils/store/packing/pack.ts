import { inflateSync } from 'fflate';
import { createDeflate } from '@/utils/deflate';
import { PACK_DICTIONARY_1 } from './pack-dictionary';
import { decodeUtf8 } from './utf8';

/*
 * Texts and marks lie in the database as deflated JSON. The first byte says how: `{` and `[` begin plain JSON, as bodies
 * were written before schema 11; 1 is raw deflate with the first dictionary, after the length of the JSON in four bytes
 * (little-endian), 2 the same without a dictionary, for numbers. What a number means never changes: libraries hold records of any age.
 */

const DEFLATED_1 = 1;
const DEFLATED = 2;
const HEAD = 5;
/** Of texts and marks: with half of it they take 2 % more room, with twice as much hardly less. */
const EFFORT = { tries: 8, enough: 16 };
/** Of numbers, where more of it finds no more. */
const EFFORT_OF_NUMBERS = { tries: 2, enough: 8 };
/** A length no record has: damaged bytes must not ask for a gigabyte. */
const MOST_BYTES = 1 << 28;

const withHead = (kind: number, length: number, deflated: Uint8Array): Uint8Array => {
  const packed = new Uint8Array(HEAD + deflated.length);
  packed[0] = kind;
  new DataView(packed.buffer).setUint32(1, length, true);
  packed.set(deflated, HEAD);
  return packed;
};

// Made for the first record: a page that only reads needs none of their tables.
let deflateText: ReturnType<typeof createDeflate> | null = null;
let deflateNumbers: ReturnType<typeof createDeflate> | null = null;

const packText = (json: Uint8Array): Uint8Array => {
  deflateText ??= createDeflate(PACK_DICTIONARY_1, EFFORT);
  return withHead(DEFLATED_1, json.length, deflateText(json));
};

/** A plain value as bytes, about a third of its JSON. Synchronous: a transaction of IndexedDB does not wait. */
export const packJson = (value: unknown): Uint8Array => packText(new TextEncoder().encode(JSON.stringify(value)));

const lengthOf = (packed: Uint8Array): number => new DataView(packed.buffer, packed.byteOffset).getUint32(1, true);

/** More than the text or the marks of nearly any clipping take. */
const USUAL_ROOM = 1 << 16;

/**
 * What is inflated lies here until it is read, record after record: whatever a decoder was given is kept by the browser
 * until it collects everything, so that an array for each record held twice the JSON of a library.
 */
let usualRoom: Uint8Array | null = null;

const roomFor = (length: number): Uint8Array => {
  if (length > USUAL_ROOM) return new Uint8Array(length);
  usualRoom ??= new Uint8Array(USUAL_ROOM);
  return usualRoom;
};

/** The JSON of a record, to be read before the next one is inflated; null for bytes that are not as long as they say. */
const inflate = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes[0] !== DEFLATED_1) return bytes;
  const length = lengthOf(bytes);
  if (length > MOST_BYTES) return null;
  const json = inflateSync(bytes.subarray(HEAD), { out: roomFor(length), dictionary: PACK_DICTIONARY_1 });
  return json.length === length ? json : null;
};

/** Text of bytes; null, or a throw, where they are no UTF-8. */
type Decode = (bytes: Uint8Array) => string | null;

/** The browser's own, a fifth faster with a record, after which the text stays in the heap until all of it is collected. */
export const decodeAtOnce: Decode = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The value again; undefined where the bytes are damaged. */
export const unpackJson = (bytes: Uint8Array, decode: Decode = decodeUtf8): unknown => {
  try {
    const json = inflate(bytes);
    const text = json && decode(json);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // whatever is wrong with them, they are not what was packed
  }
};

/** Plain JSON packed, byte for byte; null for what is packed already, and for what is not JSON, which is left as it is. */
export const packPlain = (bytes: Uint8Array): Uint8Array | null =>
  bytes[0] === DEFLATED_1 || unpackJson(bytes) === undefined ? null : packText(bytes);

/** Numbers of an index as bytes, deflated without a dictionary. */
export const packBytes = (bytes: Uint8Array): Uint8Array => {
  deflateNumbers ??= createDeflate(new Uint8Array(), EFFORT_OF_NUMBERS);
  return withHead(DEFLATED, bytes.length, deflateNumbers(bytes));
};

/** The bytes again; throws where they are damaged, since all of an index is made anew from clippings. */
export const unpackBytes = (packed: Uint8Array): Uint8Array<ArrayBuffer> => {
  if (packed[0] !== DEFLATED) throw new Error('bytes of an index are damaged');
  return inflateSync(packed.subarray(HEAD), { out: new Uint8Array(lengthOf(packed)) }) as Uint8Array<ArrayBuffer>; // `as`: into the array given
};

/**
 * The same by the browser's own inflate, where the bytes are many: in less than half the time (measured: 41 MB of columns),
 * and not inside a transaction, which ends meanwhile.
 */
export const unpackManyBytes = async (packed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  if (packed[0] !== DEFLATED) throw new Error('bytes of an index are damaged');
  const bytes = new Uint8Array(lengthOf(packed));
  // A copy: what was given may lie in memory that is shared, which no Blob takes.
  const inflated = new Blob([packed.slice(HEAD)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  let end = 0;
  const reader = inflated.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes.set(piece.value, end);
    end += piece.value.length;
  }
  if (end < bytes.length) throw new Error('bytes of an index are missing');
  return bytes;
};
