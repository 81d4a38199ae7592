import { type BitWriter, createBlock, endBits, MOST_IN_BLOCK, MOST_OF_BLOCK } from './block';
import { addText, createText, type DeflateEffort, NOWHERE, PLACES } from './repeats';

/** Bytes gone through at once: no more than fill one block and a half. */
const STEP = MOST_IN_BLOCK;
/** What is held: at least as much as a repeat may lie back, and a step. */
const HELD = PLACES * 2;

/** Deflates a text piece by piece, then the next one; what it answers with is the caller's. */
export type DeflateStream = {
  /** The bytes that are ready by now, often none. */
  readonly push: (piece: Uint8Array) => Uint8Array<ArrayBuffer>;
  /** The rest. What is pushed afterwards begins another text. */
  readonly end: () => Uint8Array<ArrayBuffer>;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * Raw deflate (RFC 1951) of a text that comes in pieces. The same pieces give the same bytes in every browser, which the
 * browsers' own deflate does not promise, in half the time of a library in JavaScript.
 */
export const createDeflateStream = (effort: DeflateEffort): DeflateStream => {
  const text = createText(new Uint8Array(HELD));
  const block = createBlock();
  const writer: BitWriter = { bytes: new Uint8Array(2 * MOST_OF_BLOCK), end: 0, held: 0, holds: 0 };
  let end = 0;

  /** Lets go of the first half: places keep their rest by `PLACES`, so that what is noted of them stays where it is. */
  const slide = (): void => {
    text.bytes.copyWithin(0, PLACES, end);
    end -= PLACES;
    for (const places of [text.heads, text.before])
      for (let at = 0; at < places.length; at += 1) places[at] = Math.max(NOWHERE, (places[at] ?? 0) - PLACES);
  };

  const take = (): Uint8Array<ArrayBuffer> => {
    const taken = writer.bytes.slice(0, writer.end);
    writer.end = 0;
    return taken as Uint8Array<ArrayBuffer>; // `as`: cut out of a plain one
  };

  const addStep = (bytes: Uint8Array): void => {
    if (end + bytes.length > HELD) slide();
    text.bytes.set(bytes, end);
    addText(text, { block, writer }, { from: end, end: end + bytes.length, ...effort });
    end += bytes.length;
  };

  const push = (piece: Uint8Array): Uint8Array<ArrayBuffer> => {
    if (piece.length <= STEP) {
      addStep(piece);
      return take();
    }
    const parts: Uint8Array[] = [];
    for (let at = 0; at < piece.length; at += STEP) parts.push(push(piece.subarray(at, at + STEP)));
    return joined(parts);
  };

  return {
    push,
    end: () => {
      block.write(writer, true);
      endBits(writer);
      text.heads.fill(NOWHERE);
      end = 0;
      return take();
    },
  };
};
