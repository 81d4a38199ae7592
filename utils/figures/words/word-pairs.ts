/** Pairs of words that follow each other ("thông qua"): the second ones by the first. */
export type WordPairs = ReadonlyMap<string, ReadonlySet<string>>;

/** Builds the pairs from phrases of two syllables, in the lexicon's own spelling. */
export const wordPairs = (phrases: readonly string[]): WordPairs => {
  const pairs = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first = '', second = ''] = phrase.split(' ');
    const seconds = pairs.get(first);
    if (seconds === undefined) pairs.set(first, new Set([second]));
    else seconds.add(second);
  }
  return pairs;
};

/**
 * Whether two words are one of the pairs. Two words joined for a set of phrases are a new string to make and to hash each
 * time, twenty times as dear; most words are told by the first look to open no pair.
 */
export const isPair = (pairs: WordPairs, first: string, second: string): boolean =>
  pairs.get(first)?.has(second) === true;
