import { remember } from './remember';
import { searchSpelling, syllableSpelling } from './search-spelling';

/**
 * The engine's own copy of a word: names of properties are kept once, so that comparing one with a literal compares two
 * addresses, not letters. The reading rules make some hundred such comparisons for every amount.
 *
 * The object has no prototype and loses each name again: an object of its own for every word would be a shape of its own
 * for the engine, which takes twenty times as long.
 */
export const sharedWord = (word: string): string => {
  names[word] = true;
  const [name = word] = Object.keys(names);
  delete names[word];
  return name;
};
const names: Record<string, true> = Object.create(null);

/** The key a syllable or sign is compared by: search spelling, the tone mark in its modern place ("Thuỷ" → "thủy"). */
export const spellSyllable: (surface: string) => string = remember((surface) =>
  sharedWord(syllableSpelling(searchSpelling(surface))),
);
