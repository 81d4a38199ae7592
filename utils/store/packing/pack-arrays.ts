import { packBytes, unpackBytes, unpackManyBytes } from './pack';

/** The arrays of numbers that indexes are made of. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** Where an array lies in the bytes. */
type Place = { readonly array: Kind; readonly at: number; readonly length: number };

/** A value whose arrays of numbers lie deflated beside it, all in one. */
export type PackedArrays = { readonly shape: unknown; readonly packed: Uint8Array };
/** What a table holds: packed, or as it was written before it was packed. */
export type Stored<T> = T | PackedArrays;

/** Every array begins where numbers of 64 bits may begin. */
const ALIGNED = 8;

const isNumbers = (value: unknown): value is Numbers => ArrayBuffer.isView(value) && !(value instanceof DataView);

const kindOf = (numbers: Numbers): Kind => {
  const kind = numbers.constructor.name;
  if (kind in KINDS) return kind as Kind; // `as`: just looked up
  throw new Error(`${kind} is no array of an index`);
};

/** The value again with `change` made of every array in it. */
const replace = (value: unknown, change: (value: unknown) => unknown): unknown => {
  const changed = change(value);
  if (changed !== value) return changed;
  if (Array.isArray(value)) return value.map((one) => replace(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one, change)]));
};

/** The arrays of a value one after the other, and the value with their places instead. */
const takeOut = (value: unknown): { readonly shape: unknown; readonly bytes: Uint8Array<ArrayBuffer> } => {
  const parts: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  const shape = replace(value, (one) => {
    if (!isNumbers(one)) return one;
    const at = end;
    parts.push({ at, bytes: new Uint8Array(one.buffer, one.byteOffset, one.byteLength) });
    end = Math.ceil((at + one.byteLength) / ALIGNED) * ALIGNED;
    return { array: kindOf(one), at, length: one.length } satisfies Place;
  });
  const bytes = new Uint8Array(end);
  for (const part of parts) bytes.set(part.bytes, part.at);
  return { shape, bytes };
};

/** Takes the arrays out of a value and deflates them together; what else it is made of stays as it is. */
export const packArrays = (value: unknown): PackedArrays => {
  const { shape, bytes } = takeOut(value);
  return { shape, packed: packBytes(bytes) };
};

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'array' in value;

/** The value again, its arrays where they lie in `buffer`; throws where that is too short. */
const putBack = <T>(shape: unknown, buffer: ArrayBuffer): T =>
  // `as`: what was taken apart was one.
  replace(shape, (one) => (isPlace(one) ? new KINDS[one.array](buffer, one.at, one.length) : one)) as T;

/** The value again; one that was never packed is given back as it is. Throws where the bytes are damaged. */
export const unpackArrays = <T extends object>(stored: Stored<T>): T =>
  'packed' in stored ? putBack(stored.shape, unpackBytes(stored.packed).buffer) : stored;

/** Below this to begin a stream takes longer than to inflate. */
const MANY_BYTES = 60_000;

/** The same where they may be many, outside of any transaction. */
export const unpackLargeArrays = async <T extends object>(stored: Stored<T>): Promise<T> =>
  'packed' in stored && stored.packed.length >= MANY_BYTES
    ? putBack(stored.shape, (await unpackManyBytes(stored.packed)).buffer)
    : unpackArrays(stored);

/**
 * A value whose arrays of numbers lie beside it as a file, none of them deflated; small ones as bytes in the row. Of large
 * ones a browser makes a file anyway; where it is told so, what it reads is not parsed and copied once more.
 */
export type FiledArrays = { readonly shape: unknown; readonly file: Blob | Uint8Array<ArrayBuffer> };

/** Rows below 64 kB have no file in Chromium: to open one takes longer than to read the row. */
const SMALLEST_FILE = 60_000;

/** Takes the arrays out of a value and puts them together in a file, where they are large enough. */
export const fileArrays = (value: unknown): FiledArrays => {
  const { shape, bytes } = takeOut(value);
  return { shape, file: bytes.length < SMALLEST_FILE ? bytes : new Blob([bytes]) };
};

/** The value again; throws what the browser throws where the file is gone, and where it is too short. */
export const readFiled = async <T>({ shape, file }: FiledArrays): Promise<T> =>
  putBack(shape, file instanceof Blob ? await file.arrayBuffer() : file.buffer);
