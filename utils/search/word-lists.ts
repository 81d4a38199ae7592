import { wordUnits } from './words';

/** Multiplier of FNV-1a, a hash of few steps. */
const PRIME = 0x01000193;
const START = 0x811c9dc5;
/** Slots to begin with; a power of two. */
const FIRST_SLOTS = 1 << 12;
const FIRST_UNITS = 1 << 14;

/** Numbers in an array that grows. */
const grown = <T extends Uint16Array | Uint32Array>(numbers: T, length: number): T => {
  if (length <= numbers.length) return numbers;
  // `as`: of the kind that was given.
  const longer = new (numbers.constructor as new (length: number) => T)(length * 2);
  longer.set(numbers);
  return longer;
};

/** The words met so far, one after the other in one array: comparing units of arrays takes a fifth of comparing strings. */
const createWordTable = () => {
  let units: Uint16Array = new Uint16Array(FIRST_UNITS);
  /** Where each word ends; its number is its place here. */
  let ends: Uint32Array = new Uint32Array(FIRST_SLOTS);
  let hashes: Uint32Array = new Uint32Array(FIRST_SLOTS);
  let count = 0;
  /** Numbers of words, from 1; 0 is an empty slot. */
  let slots = new Uint32Array(FIRST_SLOTS);

  const isAt = (number: number, text: Uint16Array, start: number, end: number): boolean => {
    const from = number === 0 ? 0 : (ends[number - 1] ?? 0);
    if ((ends[number] ?? 0) - from !== end - start) return false;
    for (let at = start, own = from; at < end; at += 1, own += 1) if (text[at] !== units[own]) return false;
    return true;
  };
  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < count; number += 1) {
      let slot = (hashes[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  };
  const add = (text: Uint16Array, start: number, end: number): void => {
    const from = count === 0 ? 0 : (ends[count - 1] ?? 0);
    units = grown(units, from + end - start);
    ends = grown(ends, count + 1);
    hashes = grown(hashes, count + 1);
    for (let at = start; at < end; at += 1) units[from + at - start] = text[at] ?? 0;
    ends[count] = from + end - start;
    count += 1;
  };
  /** The number of the word at `[start, end)`; the next one for a word that was not met before. */
  return (text: Uint16Array, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? 0;
      if (number === 0) {
        slots[slot] = count + 1;
        add(text, start, end);
        hashes[count - 1] = hash;
        // Half empty at least, so that a search ends soon.
        if (count * 2 > slots.length) grow();
        return count - 1;
      }
      if (hashes[number - 1] === hash && isAt(number - 1, text, start, end)) return number - 1;
    }
  };
};

/**
 * What belongs to each word of a text: most words of an article have been met before, and cutting each out of its text
 * only to look it up costs more than all else.
 */
export const createWordLists = <List>(make: (word: string) => List) => {
  const lists: List[] = [];
  const numberOf = createWordTable();
  const { isWordUnit, joinsDigits } = wordUnits();
  /** The text that is gone through. */
  let units: Uint16Array = new Uint16Array(FIRST_UNITS);

  const spread = (text: string): void => {
    units = grown(units, text.length + 1);
    for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
    units[text.length] = 0;
  };
  /** Calls back with the list of every word of a text in order; words are those of `forEachWord`. */
  return (text: string, onList: (list: List) => void): void => {
    spread(text);
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      let unit = units[at] ?? 0;
      if (!isWordUnit(unit)) continue;
      const start = at;
      let hash = START;
      do {
        hash = Math.imul(hash ^ unit, PRIME);
        at += 1;
        unit = units[at] ?? 0;
      } while (at < length && (isWordUnit(unit) || joinsDigits(units[at - 1] ?? 0, unit, units[at + 1] ?? 0)));
      const number = numberOf(units, start, at, (hash ^ (hash >>> 15)) >>> 0);
      let list = lists[number];
      if (list === undefined) {
        list = make(text.slice(start, at));
        lists[number] = list;
      }
      onList(list);
    }
  };
};
