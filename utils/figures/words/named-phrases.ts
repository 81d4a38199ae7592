import { smallLetters } from '@/utils/text';
/** Phrases that words of an article, in capitals or not, are looked up among: the phrases, and for each length whether any has it. */
export type NamedPhrases = { readonly phrases: ReadonlySet<string>; readonly lengths: readonly boolean[] };

/** The phrases in small letters. */
export const namedPhrases = (phrases: Iterable<string>): NamedPhrases => {
  const named = new Set(phrases);
  const lengths: boolean[] = [];
  for (const phrase of named) lengths[phrase.length] = true;
  return { phrases: named, lengths };
};

/**
 * Whether the words are one of the phrases. Spelling words in small letters makes a new string, which has to be hashed to
 * be looked up: their length tells most to be none.
 */
export const isOneOf = ({ phrases, lengths }: NamedPhrases, words: string): boolean =>
  lengths[words.length] === true && phrases.has(smallLetters(words));
