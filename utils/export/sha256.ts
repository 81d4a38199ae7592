/*
 * SHA-256 (FIPS 180-4), fed piece by piece: the browser's own digest takes a whole buffer only, which an export that
 * streams does not have.
 */

const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
};

/** First 32 bits of the fractional part, as the standard derives its constants. */
const fractionBits = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;

const ROUND_CONSTANTS = Int32Array.from(primes(64), (prime) => fractionBits(Math.cbrt(prime)));
const START_STATE = Int32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)));
const BLOCK_BYTES = 64;

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Fills words 16 to 63 from the 16 words of a block. */
const expand = (words: Int32Array): void => {
  for (let at = 16; at < 64; at += 1) {
    const near = words[at - 15] as number; // within the 64 words
    const far = words[at - 2] as number;
    const small = rotate(near, 7) ^ rotate(near, 18) ^ (near >>> 3);
    const large = rotate(far, 17) ^ rotate(far, 19) ^ (far >>> 10);
    words[at] = ((words[at - 16] as number) + small + (words[at - 7] as number) + large) | 0;
  }
};

/** Mixes one expanded block into the state; the eight words are scalars, because this is where the time goes. */
const compress = (state: Int32Array, words: Int32Array): void => {
  let a = state[0] as number; // the state has eight words
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const large = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + large + choice + (ROUND_CONSTANTS[at] as number) + (words[at] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = ((state[0] as number) + a) | 0;
  state[1] = ((state[1] as number) + b) | 0;
  state[2] = ((state[2] as number) + c) | 0;
  state[3] = ((state[3] as number) + d) | 0;
  state[4] = ((state[4] as number) + e) | 0;
  state[5] = ((state[5] as number) + f) | 0;
  state[6] = ((state[6] as number) + g) | 0;
  state[7] = ((state[7] as number) + h) | 0;
};

/** A digest in the making: `update` takes pieces in order, `hex` closes it and gives 64 lower-case hex digits. */
export type Sha256 = { readonly update: (bytes: Uint8Array) => void; readonly hex: () => string };

/** Begins a SHA-256 digest. */
export const createSha256 = (): Sha256 => {
  const state = START_STATE.slice();
  const words = new Int32Array(64);
  const held = new Uint8Array(BLOCK_BYTES);
  let heldBytes = 0;
  let totalBytes = 0;

  const mix = (bytes: Uint8Array, from: number): void => {
    for (let at = 0; at < 16; at += 1) {
      const byte = from + at * 4;
      words[at] =
        ((bytes[byte] as number) << 24) |
        ((bytes[byte + 1] as number) << 16) |
        ((bytes[byte + 2] as number) << 8) |
        (bytes[byte + 3] as number); // `from` leaves a whole block
    }
    expand(words);
    compress(state, words);
  };

  const update = (bytes: Uint8Array): void => {
    totalBytes += bytes.length;
    let at = 0;
    if (heldBytes > 0) {
      at = Math.min(BLOCK_BYTES - heldBytes, bytes.length);
      held.set(bytes.subarray(0, at), heldBytes);
      heldBytes += at;
      if (heldBytes < BLOCK_BYTES) return;
      mix(held, 0);
    }
    for (; at + BLOCK_BYTES <= bytes.length; at += BLOCK_BYTES) mix(bytes, at);
    held.set(bytes.subarray(at));
    heldBytes = bytes.length - at;
  };

  const hex = (): string => {
    const bits = totalBytes * 8;
    const padding = new Uint8Array((heldBytes < 56 ? 56 : 120) - heldBytes + 8);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(padding.length - 4, bits >>> 0);
    update(padding);
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  };

  return { update, hex };
};

/** SHA-256 of a text in UTF-8, as 64 lower-case hex digits. */
export const sha256Hex = (text: string): string => {
  const digest = createSha256();
  digest.update(new TextEncoder().encode(text));
  return digest.hex();
};
