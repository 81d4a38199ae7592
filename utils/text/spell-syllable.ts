import { remember } from './remember';
import { searchSpelling, syllableSpelling } from './search-spelling';

/**
 * The engine's own copy of a word: names of properties are kept once, so that comparing one with a literal compares two
 * addresses, not letters. The reading rules make some hundred such comparisons for every amount.
 */
const shared = (word: string): string => Object.keys({ [word]: true })[0] ?? word;

/** The key a syllable or sign is compared by: search spelling, the tone mark in its modern place ("Thuỷ" → "thủy"). */
export const spellSyllable: (surface: string) => string = remember((surface) =>
  shared(syllableSpelling(searchSpelling(surface))),
);
