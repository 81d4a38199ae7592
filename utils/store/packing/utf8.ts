/*
 * Bytes as text without the browser's decoder: Chromium keeps the texts that its own functions answer with (two bytes a
 * letter) until it collects everything, and short collections free none of them. Of what piled up while an export read
 * record after record these were three quarters.
 */

/** Letters put together in one call, of which each is an argument. */
const TOGETHER = 1 << 13;
/** A sign beyond the first plane is two letters. */
const MOST_LETTERS = 2;

/** A plain array, because the engine copies its numbers to arguments three times as fast as those of a typed one. */
let letters: number[] | null = null;

const NOT_UTF8 = -1;

const isContinued = (byte: number | undefined): byte is number => byte !== undefined && (byte & 0xc0) === 0x80;

/** The sign of three bytes at `at`, which are neither longer than needed nor half a surrogate pair. */
const threeBytes = (bytes: Uint8Array, at: number, first: number): number => {
  const second = bytes[at + 1];
  const third = bytes[at + 2];
  if (!isContinued(second) || !isContinued(third)) return NOT_UTF8;
  const sign = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return sign < 0x800 || (sign >= 0xd800 && sign < 0xe000) ? NOT_UTF8 : sign;
};

/** The sign of four bytes, which stands beyond the first plane. */
const fourBytes = (bytes: Uint8Array, at: number, first: number): number => {
  const second = bytes[at + 1];
  const third = bytes[at + 2];
  const fourth = bytes[at + 3];
  if (first > 0xf4 || !isContinued(second) || !isContinued(third) || !isContinued(fourth)) return NOT_UTF8;
  const sign = ((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return sign < 0x10000 || sign > 0x10ffff ? NOT_UTF8 : sign;
};

type Reading = { readonly bytes: Uint8Array; at: number };

/** Goes on reading until there is no room for another sign; says how many letters there are, `NOT_UTF8` where it is none. */
const readLetters = (reading: Reading, into: number[]): number => {
  const { bytes } = reading;
  const end = bytes.length;
  const full = into.length - MOST_LETTERS;
  let { at } = reading;
  let to = 0;
  while (at < end && to <= full) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      into[to++] = first;
      at += 1;
    } else if (first < 0xe0) {
      const second = bytes[at + 1];
      if (first < 0xc2 || !isContinued(second)) return NOT_UTF8;
      into[to++] = ((first & 0x1f) << 6) | (second & 0x3f);
      at += 2;
    } else if (first < 0xf0) {
      const sign = threeBytes(bytes, at, first);
      if (sign === NOT_UTF8) return NOT_UTF8;
      into[to++] = sign;
      at += 3;
    } else {
      const sign = fourBytes(bytes, at, first);
      if (sign === NOT_UTF8) return NOT_UTF8;
      into[to++] = 0xd800 | ((sign - 0x10000) >> 10);
      into[to++] = 0xdc00 | (sign & 0x3ff);
      at += 4;
    }
  }
  reading.at = at;
  return to;
};

/** The text of UTF-8, a byte-order mark included; null for bytes that are none, for which a fatal `TextDecoder` throws. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => {
  letters ??= new Array<number>(TOGETHER).fill(0);
  const reading = { bytes, at: 0 };
  let text = '';
  while (reading.at < bytes.length) {
    const count = readLetters(reading, letters);
    if (count === NOT_UTF8) return null;
    text += String.fromCharCode.apply(null, letters.slice(0, count));
  }
  return text;
};
