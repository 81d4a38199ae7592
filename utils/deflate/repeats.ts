import type { BitWriter, Block } from './block';
import { FARTHEST, LONGEST_REPEAT } from './code';

/** Shorter repeats are not looked for: they spare few bits, and take most of the time. */
export const SHORTEST = 4;
const HASH_BITS = 14;
/** A place that is none. */
export const NOWHERE = -1;

/** Of a repeat longer than this so many places are noted at its beginning, and so many at its end. */
const LONG = 48;
const NOTED_FIRST = 8;
const NOTED_LAST = 16;

export type DeflateEffort = {
  /** Places looked at for one repeat. */
  readonly tries: number;
  /** A repeat of this length is good enough not to look at the next place for a longer one. */
  readonly enough: number;
};

/** Places that are remembered: as many as a repeat may lie back, and as many more. */
export const PLACES = FARTHEST * 2;

/** What is looked through for repeats, with what went before it. */
export type Text = {
  bytes: Uint8Array;
  /** The last place of each hash of the shortest repeat. */
  readonly heads: Int32Array;
  /** For each of the last places, the one of the same hash before it. */
  readonly before: Int32Array;
};

/** A text of which no place is known yet. */
export const createText = (bytes: Uint8Array): Text => ({
  bytes,
  heads: new Int32Array(1 << HASH_BITS).fill(NOWHERE),
  before: new Int32Array(PLACES),
});

/** Notes a place; answers the last one with the same beginning. */
export const notePlace = ({ bytes, heads, before }: Text, at: number): number => {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const high = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
  const hash = Math.imul(low | (high << 16), 0x9e3779b1) >>> (32 - HASH_BITS);
  const last = heads[hash] ?? NOWHERE;
  before[at % PLACES] = last;
  heads[hash] = at;
  return last;
};

/** A repeat as one number: how far back it stands below this, its length above. */
const PLACE = FARTHEST * 2;

type Search = { readonly first: number; readonly tries: number; readonly end: number };

/** The longest repeat at a place that is longer than `shortest`, as length × `PLACE` + distance; 0 where there is none. */
const longestAt = ({ bytes, before }: Text, at: number, shortest: number, { first, tries, end }: Search): number => {
  const most = Math.min(LONGEST_REPEAT, end - at);
  if (shortest >= most) return 0;
  const farthest = Math.max(0, at - FARTHEST);
  let [best, found] = [shortest, 0];
  for (let place = first, left = tries; place >= farthest && left > 0; left -= 1) {
    if (bytes[place + best] === bytes[at + best] && bytes[place] === bytes[at]) {
      let length = 1;
      while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
      if (length > best) {
        [best, found] = [length, at - place];
        if (length === most) break;
      }
    }
    place = before[place % PLACES] ?? NOWHERE;
  }
  return found === 0 ? 0 : best * PLACE + found;
};

/** Notes the places of a repeat, of a long one only those near its ends: what begins in its midst is found where it began before. */
const noteWithin = (text: Text, from: number, end: number): void => {
  const begun = end - from > LONG ? from + NOTED_FIRST : end;
  for (let place = from; place < begun; place += 1) notePlace(text, place);
  for (let place = Math.max(begun, end - NOTED_LAST); place < end; place += 1) notePlace(text, place);
};

/** Where bytes and repeats go: a block, which is written whenever it is full. */
export type Deflated = { readonly block: Block; readonly writer: BitWriter };

const writeFull = ({ block, writer }: Deflated): void => {
  if (block.isFull()) block.write(writer, false);
};

/** Goes through a text from one place to another; a repeat is put off by a byte where a longer one begins at the next. */
export const addText = (
  text: Text,
  out: Deflated,
  { from, end, tries, enough }: DeflateEffort & { readonly from: number; readonly end: number },
): void => {
  const lastNoted = end - SHORTEST;
  const search = (at: number, shortest: number): number =>
    at > lastNoted ? 0 : longestAt(text, at, shortest, { first: notePlace(text, at), tries, end });
  const addByte = (at: number): void => {
    out.block.addByte(text.bytes[at] ?? 0);
    writeFull(out);
  };
  for (let at = from; at < end; ) {
    let repeat = search(at, SHORTEST - 1);
    if (repeat === 0) {
      addByte(at);
      at += 1;
      continue;
    }
    let noted = at + 1;
    while (repeat < enough * PLACE) {
      const longer = search(at + 1, Math.floor(repeat / PLACE));
      noted = at + 2;
      if (longer === 0) break;
      addByte(at);
      at += 1;
      repeat = longer;
    }
    const length = Math.floor(repeat / PLACE);
    out.block.addRepeat(length, repeat % PLACE);
    writeFull(out);
    at += length;
    noteWithin(text, noted, Math.min(at, lastNoted + 1));
  }
};
