import { BY_RULE, countOf, createUnitTable, SPECIAL, type UnitTable } from './unit-table';

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

/** Fewer bytes are copied faster one by one than by asking the engine. */
const FEW_BYTES = 48;

/** Bytes as they are: they must be UTF-8 already. */
export const writeBytes = (out: ByteWriter, bytes: Uint8Array): void => {
  reserve(out, bytes.length);
  const { buffer, size } = out;
  if (bytes.length > FEW_BYTES) buffer.set(bytes, size);
  else for (let at = 0; at < bytes.length; at += 1) buffer[size + at] = bytes[at] ?? 0;
  out.size = size + bytes.length;
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

/**
 * Writes every unit as the table has it, and says what there was among them. Four at a time: the processor looks them up
 * side by side, which spares a fifth of the time (measured in Chromium).
 */
const writeUnits = (out: ByteWriter, { text, start, end }: TextSpan, table: UnitTable): number => {
  const { view } = out;
  let to = out.size;
  let seen = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const first = table[text.charCodeAt(at)] ?? 0;
    const second = table[text.charCodeAt(at + 1)] ?? 0;
    const third = table[text.charCodeAt(at + 2)] ?? 0;
    const fourth = table[text.charCodeAt(at + 3)] ?? 0;
    const toSecond = to + countOf(first);
    const toThird = toSecond + countOf(second);
    const toFourth = toThird + countOf(third);
    view.setInt32(to, first, true);
    view.setInt32(toSecond, second, true);
    view.setInt32(toThird, third, true);
    view.setInt32(toFourth, fourth, true);
    to = toFourth + countOf(fourth);
    seen |= first | second | third | fourth;
  }
  for (; at < end; at += 1) {
    const entry = table[text.charCodeAt(at)] ?? 0;
    view.setInt32(to, entry, true);
    to += countOf(entry);
    seen |= entry;
  }
  out.size = to;
  return seen;
};

/** Made for the first long text, not when a page loads. */
let plainUnits: UnitTable | null = null;

/** Longer text would need too much room at once, of which it takes a third. */
const BY_TABLE_UNITS = 1 << 16;

/** True where there was no half of a surrogate pair in it and it is written: three times as fast as by the encoder. */
const writeByTable = (out: ByteWriter, text: string): boolean => {
  plainUnits ??= createUnitTable('');
  reserve(out, text.length * MOST_BYTES + BESIDE);
  const from = out.size;
  if ((writeUnits(out, { text, start: 0, end: text.length }, plainUnits) & BY_RULE) === 0) return true;
  out.size = from;
  return false;
};

/** Text as TextEncoder writes it: half a surrogate pair becomes U+FFFD. */
export const writeText = (out: ByteWriter, text: string): void => {
  if (text.length <= SHORT_UNITS) {
    reserve(out, text.length);
    if (writeAscii(out, text)) return;
  }
  if (text.length > BY_TABLE_UNITS || !writeByTable(out, text)) writeEncoded(out, text);
};

/** Cells of so many letters nearly always have a comma in them: they are written where they stand behind a quote. */
const USUALLY_QUOTED = 40;

/** Puts the bytes from `begun` on, which begin at `from` or one behind it, between quotes or not. */
const quoteOrNot = (out: ByteWriter, { from, begun }: { from: number; begun: number }, isQuoted: boolean): void => {
  const { buffer, size } = out;
  const first = isQuoted ? from + 1 : from;
  if (first !== begun) buffer.copyWithin(first, begun, size);
  const end = size + first - begun;
  if (isQuoted) {
    buffer[from] = QUOTE;
    buffer[end] = QUOTE;
  }
  out.size = isQuoted ? end + 1 : end;
};

/** Part of a text; where it holds a special sign of the table it stands in quotes, and quotes in it are doubled. */
export const writeQuotable = (out: ByteWriter, span: TextSpan, table: UnitTable): void => {
  const units = span.end - span.start;
  reserve(out, units * MOST_BYTES + BESIDE);
  const from = out.size;
  const begun = units < USUALLY_QUOTED ? from : from + 1;
  out.size = begun;
  const seen = writeUnits(out, span, table);
  if ((seen & BY_RULE) !== 0) {
    out.size = begun;
    const text = span.text.slice(span.start, span.end);
    writeText(out, (seen & SPECIAL) === 0 ? text : text.replaceAll('"', '""'));
    reserve(out, BESIDE);
  }
  const isQuoted = (seen & SPECIAL) !== 0;
  if (isQuoted || begun !== from) quoteOrNot(out, { from, begun }, isQuoted);
};

/** What was written, for as long as nothing is written over it. */
export const peekWritten = (out: ByteWriter): Uint8Array<ArrayBuffer> => out.buffer.subarray(0, out.size);

/** Everything written, lent to the caller until something is written again; the writer begins anew in the same buffer. */
export const lendWritten = (out: ByteWriter): Uint8Array<ArrayBuffer> => {
  const lent = peekWritten(out);
  out.size = 0;
  return lent;
};

/** Everything written, to be kept by the caller; the writer begins anew, in a buffer of its own. */
export const takeWritten = (out: ByteWriter): Uint8Array<ArrayBuffer> => {
  const taken = peekWritten(out);
  useBuffer(out, new Uint8Array(out.room));
  out.size = 0;
  return taken;
};
