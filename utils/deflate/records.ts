import { type BitWriter, createBlock, endBits } from './block';
import { addText, createText, type DeflateEffort, notePlace, SHORTEST } from './repeats';

/*
 * Raw deflate (RFC 1951) of many short records with one dictionary, which any reader of deflate that has it can read.
 * Libraries and browsers go through the dictionary again for each record and make their tables anew, which for a record of
 * the size of an article takes longer than the record; here it is gone through once, and tables are used again.
 */

/** Room for a record to begin with. */
const FIRST_LENGTH = 1 << 14;
/** Longer records leave no room behind. */
const MOST_KEPT = 1 << 20;

/** A deflate with a dictionary of at most 32 kB; it answers with bytes of its own. */
export const createDeflate = (dictionary: Uint8Array, { tries, enough }: DeflateEffort) => {
  const begin = dictionary.length;
  const text = createText(dictionary);
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

  return (record: Uint8Array): Uint8Array => {
    reserve(record.length);
    text.bytes.set(record, begin);
    text.heads.set(headsOfDictionary);
    text.before.set(beforeOfDictionary);
    Object.assign(writer, { end: 0, held: 0, holds: 0 });
    addText(text, { block, writer }, { from: begin, end: begin + record.length, tries, enough });
    block.write(writer, true);
    endBits(writer);
    const deflated = writer.bytes.slice(0, writer.end);
    if (record.length > MOST_KEPT) make(FIRST_LENGTH);
    return deflated;
  };
};
