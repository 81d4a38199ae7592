/**
 * Text being written as UTF-8 into a buffer that is used again. Tables are written through it cell by cell: strings
 * that are joined only to be encoded cost three times as much as their bytes (measured in Chromium, notes in csv.ts).
 */
export type ByteWriter = {
  readonly size: () => number;
  /** One byte: an ASCII sign. */
  readonly byte: (byte: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  /** Text as TextEncoder writes it: half a surrogate pair becomes U+FFFD. */
  readonly text: (text: string) => void;
  /** Text; where it holds a sign of `special` it stands in quotes, and quotes in it are doubled. */
  readonly quotable: (text: string, special: AsciiSet) => void;
  /** A copy of what was written from `from` on. */
  readonly since: (from: number) => Uint8Array<ArrayBuffer>;
  /** A copy of everything written; the writer then begins anew. */
  readonly take: () => Uint8Array<ArrayBuffer>;
};

/** A set of ASCII signs: 1 at the place of each. */
export type AsciiSet = Uint8Array;

export const asciiSet = (signs: string): AsciiSet => {
  const set = new Uint8Array(128);
  for (const sign of signs) set[sign.charCodeAt(0)] = 1;
  return set;
};

const QUOTE = 0x22;
const FIRST_BYTES = 1 << 19;
/** A unit of UTF-16 takes three bytes of UTF-8 at most. */
const MOST_BYTES = 3;
/** Shorter text is written faster by hand than by asking the encoder. */
const SHORT_UNITS = 64;

const isLead = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

export const createByteWriter = (): ByteWriter => {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(FIRST_BYTES);
  let length = 0;

  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(length + more, buffer.length * 2));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };

  /** Writes a unit that is not ASCII at `to`; a pair is written at its first half. Gives where the next byte goes. */
  const putUnit = (text: string, at: number, to: number): number => {
    const unit = text.charCodeAt(at);
    if (unit < 0x800) {
      buffer[to] = 0xc0 | (unit >> 6);
      buffer[to + 1] = 0x80 | (unit & 0x3f);
      return to + 2;
    }
    if (isLead(unit) && isTrail(text.charCodeAt(at + 1))) {
      const point = ((unit - 0xd800) << 10) + (text.charCodeAt(at + 1) - 0xdc00) + 0x10000;
      buffer[to] = 0xf0 | (point >> 18);
      buffer[to + 1] = 0x80 | ((point >> 12) & 0x3f);
      buffer[to + 2] = 0x80 | ((point >> 6) & 0x3f);
      buffer[to + 3] = 0x80 | (point & 0x3f);
      return to + 4;
    }
    if (isTrail(unit) && at > 0 && isLead(text.charCodeAt(at - 1))) return to; // written with its first half
    const shown = isLead(unit) || isTrail(unit) ? 0xfffd : unit;
    buffer[to] = 0xe0 | (shown >> 12);
    buffer[to + 1] = 0x80 | ((shown >> 6) & 0x3f);
    buffer[to + 2] = 0x80 | (shown & 0x3f);
    return to + 3;
  };

  const text = (written: string): void => {
    reserve(written.length * MOST_BYTES);
    if (written.length > SHORT_UNITS) {
      length += encoder.encodeInto(written, buffer.subarray(length)).written;
      return;
    }
    let to = length;
    for (let at = 0; at < written.length; at += 1) {
      const unit = written.charCodeAt(at);
      if (unit < 0x80) buffer[to++] = unit;
      else to = putUnit(written, at, to);
    }
    length = to;
  };

  const quotable = (written: string, special: AsciiSet): void => {
    reserve(written.length * MOST_BYTES + 2);
    const start = length;
    let isQuoted = false;
    let to = length;
    for (let at = 0; at < written.length; at += 1) {
      const unit = written.charCodeAt(at);
      if (unit >= 0x80) {
        to = putUnit(written, at, to);
        continue;
      }
      if (special[unit] === 1) {
        if (!isQuoted) {
          isQuoted = true;
          buffer.copyWithin(start + 1, start, to);
          buffer[start] = QUOTE;
          to += 1;
        }
        if (unit === QUOTE) buffer[to++] = QUOTE;
      }
      buffer[to++] = unit;
    }
    if (isQuoted) buffer[to++] = QUOTE;
    length = to;
  };

  const since = (from: number) => buffer.slice(from, length);
  return {
    size: () => length,
    byte: (byte) => {
      reserve(1);
      buffer[length++] = byte;
    },
    bytes: (bytes) => {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    text,
    quotable,
    since,
    take: () => {
      const taken = since(0);
      length = 0;
      return taken;
    },
  };
};
