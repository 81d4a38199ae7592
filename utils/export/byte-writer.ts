import { BY_RULE, countOf, SPECIAL, type UnitTable } from './unit-table';

/**
 * Text being written as UTF-8. Tables are written through it cell by cell: strings that are joined only to be encoded
 * cost three times as much as their bytes (measured in Chromium).
 *
 * A record and functions over it, not an object with methods: the engine knows at every call which function is meant.
 */
export type ByteWriter = {
  buffer: Uint8Array<ArrayBuffer>;
  /** The bytes of `buffer`, to be written four at a time. */
  view: DataView;
  /** Bytes written. */
  size: number;
  /** Bytes there is room for at the beginning, and again after each `takeWritten`. */
  readonly room: number;
};

/** Part of a text where it stands: cutting it out takes as long as writing it. Offsets in UTF-16, `end` exclusive. */
export type TextSpan = { readonly text: string; readonly start: number; readonly end: number };

const QUOTE = 0x22;
/** A chunk of a file and one long clipping, so that a buffer seldom grows; no more, because every chunk has one of its own. */
const USUAL_ROOM = 3 << 17;
/** A unit of UTF-16 takes three bytes of UTF-8 at most. */
const MOST_BYTES = 3;
/** Two quotes, and the byte written beyond the last. */
const BESIDE = 3;
/** Shorter text is written faster by hand than by asking the encoder. */
const SHORT_UNITS = 64;

const encoder = new TextEncoder();

/** Bytes of long text on their way: an encoder that is given the buffer itself makes the browser keep it. */
const PASSING_BYTES = 1 << 16;
let passing: Uint8Array<ArrayBuffer> | null = null;

const useBuffer = (out: ByteWriter, buffer: Uint8Array<ArrayBuffer>): void => {
  out.buffer = buffer;
  out.view = new DataView(buffer.buffer);
};

/** A writer with room for as many bytes, half a megabyte unless said. It grows by itself. */
export const createByteWriter = (room = USUAL_ROOM): ByteWriter => {
  const buffer = new Uint8Array(room);
  return { buffer, view: new DataView(buffer.buffer), size: 0, room };
};

const reserve = (out: ByteWriter, more: number): void => {
  const needed = out.size + more;
  if (needed <= out.buffer.length) return;
  const larger = new Uint8Array(Math.max(needed, out.buffer.length * 2));
  larger.set(out.buffer.subarray(0, out.size));
  useBuffer(out, larger);
};

/** One byte: an ASCII sign. */
export const writeByte = (out: ByteWriter, byte: number): void => {
  reserve(out, 1);
  out.buffer[out.size++] = byte;
};

/** Bytes as they are: they must be UTF-8 already. */
export const writeBytes = (out: ByteWriter, bytes: Uint8Array): void => {
  reserve(out, bytes.length);
  out.buffer.set(bytes, out.size);
  out.size += bytes.length;
};

/** True where all of it was ASCII and is written. */
const writeAscii = (out: ByteWriter, text: string): boolean => {
  const { buffer, size } = out;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return false;
    buffer[size + at] = unit;
  }
  out.size = size + text.length;
  return true;
};

/**
 * The encoder writes into one array that stays, from which the bytes are copied: the browser keeps every buffer an
 * encoder was given until it collects everything, so that chunks of a file piled up after they were written.
 */
const writeEncoded = (out: ByteWriter, text: string): void => {
  passing ??= new Uint8Array(PASSING_BYTES);
  for (let at = 0; at < text.length; ) {
    const { read, written } = encoder.encodeInto(at === 0 ? text : text.slice(at), passing);
    writeBytes(out, written === PASSING_BYTES ? passing : passing.subarray(0, written));
    at += read;
  }
};

/** Text as TextEncoder writes it: half a surrogate pair becomes U+FFFD. */
export const writeText = (out: ByteWriter, text: string): void => {
  if (text.length <= SHORT_UNITS) {
    reserve(out, text.length);
    if (writeAscii(out, text)) return;
  }
  writeEncoded(out, text);
};

/** Writes every unit as the table has it, and says what there was among them. */
const writeUnits = (out: ByteWriter, { text, start, end }: TextSpan, table: UnitTable): number => {
  const { view } = out;
  let to = out.size;
  let seen = 0;
  for (let at = start; at < end; at += 1) {
    const entry = table[text.charCodeAt(at)] ?? 0;
    view.setUint32(to, entry, true);
    to += countOf(entry);
    seen |= entry;
  }
  out.size = to;
  return seen;
};

const quoteSince = (out: ByteWriter, from: number): void => {
  const { buffer, size } = out;
  buffer.copyWithin(from + 1, from, size);
  buffer[from] = QUOTE;
  buffer[size + 1] = QUOTE;
  out.size = size + 2;
};

/** Part of a text; where it holds a special sign of the table it stands in quotes, and quotes in it are doubled. */
export const writeQuotable = (out: ByteWriter, span: TextSpan, table: UnitTable): void => {
  reserve(out, (span.end - span.start) * MOST_BYTES + BESIDE);
  const from = out.size;
  const seen = writeUnits(out, span, table);
  if ((seen & BY_RULE) !== 0) {
    out.size = from;
    const text = span.text.slice(span.start, span.end);
    writeText(out, (seen & SPECIAL) === 0 ? text : text.replaceAll('"', '""'));
  }
  if ((seen & SPECIAL) !== 0) {
    reserve(out, BESIDE);
    quoteSince(out, from);
  }
};

/** What was written, for as long as nothing is written over it. */
export const peekWritten = (out: ByteWriter): Uint8Array<ArrayBuffer> => out.buffer.subarray(0, out.size);

/** Everything written, to be kept by the caller; the writer begins anew, in a buffer of its own. */
export const takeWritten = (out: ByteWriter): Uint8Array<ArrayBuffer> => {
  const taken = peekWritten(out);
  useBuffer(out, new Uint8Array(out.room));
  out.size = 0;
  return taken;
};
