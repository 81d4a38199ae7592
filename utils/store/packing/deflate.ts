import { type BitWriter, createBlock, writeBits } from './deflate-block';
import { FARTHEST, LONGEST_REPEAT } from './deflate-code';

/*
 * Raw deflate (RFC 1951) of many short records with one dictionary, which any reader of deflate that has it can read.
 * Libraries and browsers go through the dictionary again for each record and make their tables anew, which for a record of
 * the size of an article takes longer than the record; here it is gone through once, and tables are used again.
 */

/** Shorter repeats are not looked for: they spare few bits, and take most of the time. */
const SHORTEST = 4;
const HASH_BITS = 14;
/** A place that is none. */
const NOWHERE = -1;

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
const PLACES = FARTHEST * 2;

/** Room for a record to begin with. */
const FIRST_LENGTH = 1 << 14;
/** Longer records leave no room behind. */
const MOST_KEPT = 1 << 20;

/** What is looked through for repeats: the dictionary, and after it the record. */
type Text = {
  bytes: Uint8Array;
  /** The last place of each hash of the shortest repeat. */
  readonly heads: Int32Array;
  /** For each of the last places, the one of the same hash before it. */
  readonly before: Int32Array;
};

/** Notes a place; answers the last one with the same beginning. */
const notePlace = ({ bytes, heads, before }: Text, at: number): number => {
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

/** A deflate with a dictionary of at most 32 kB; it answers with bytes of its own. */
export const createDeflate = (dictionary: Uint8Array, { tries, enough }: DeflateEffort) => {
  const begin = dictionary.length;
  const text: Text = {
    bytes: dictionary,
    heads: new Int32Array(1 << HASH_BITS).fill(NOWHERE),
    before: new Int32Array(PLACES),
  };
  for (let at = 0; at + SHORTEST <= begin; at += 1) notePlace(text, at);
  const [headsOfDictionary, beforeOfDictionary] = [text.heads.slice(), text.before.slice(0, begin)];
  const block = createBlock();
  const writer: BitWriter = { bytes: new Uint8Array(), end: 0, held: 0, holds: 0 };

  /** The code every reader knows takes nine bits a byte at most, and a block ten more. */
  const mostWritten = (length: number): number => length + (length >> 3) + 64;
  const make = (length: number): void => {
    text.bytes = new Uint8Array(begin + length);
    text.bytes.set(dictionary);
    writer.bytes = new Uint8Array(mostWritten(length));
  };
  make(FIRST_LENGTH);
  const reserve = (length: number): void => {
    if (begin + length > text.bytes.length) make(length > MOST_KEPT ? length : length * 2);
  };

  const addByte = (at: number): void => {
    block.addByte(text.bytes[at] ?? 0);
    if (block.isFull()) block.write(writer, false);
  };

  /** Notes the places of a repeat, of a long one only those near its ends: what begins in its midst is found where it began before. */
  const noteWithin = (from: number, end: number): void => {
    const begun = end - from > LONG ? from + NOTED_FIRST : end;
    for (let place = from; place < begun; place += 1) notePlace(text, place);
    for (let place = Math.max(begun, end - NOTED_LAST); place < end; place += 1) notePlace(text, place);
  };

  /** Goes through the record; a repeat is put off by a byte where a longer one begins at the next. */
  const addAll = (end: number): void => {
    const lastNoted = end - SHORTEST;
    const search = (at: number, shortest: number): number =>
      at > lastNoted ? 0 : longestAt(text, at, shortest, { first: notePlace(text, at), tries, end });
    for (let at = begin; at < end; ) {
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
      block.addRepeat(length, repeat % PLACE);
      if (block.isFull()) block.write(writer, false);
      at += length;
      noteWithin(noted, Math.min(at, lastNoted + 1));
    }
  };

  return (record: Uint8Array): Uint8Array => {
    reserve(record.length);
    text.bytes.set(record, begin);
    text.heads.set(headsOfDictionary);
    text.before.set(beforeOfDictionary);
    Object.assign(writer, { end: 0, held: 0, holds: 0 });
    addAll(begin + record.length);
    block.write(writer, true);
    if (writer.holds > 0) writeBits(writer, 0, 8 - writer.holds);
    const deflated = writer.bytes.slice(0, writer.end);
    if (record.length > MOST_KEPT) make(FIRST_LENGTH);
    return deflated;
  };
};
