/** Which classes a word belongs to: filled while the modules load, only read afterwards. */
const classes = new Map<string, number>();
let known = 0;

/**
 * Makes a class of single words and gives its bit in `Token.classes`. For the questions asked of every word of a text
 * ("can a number begin here?"): one look at a bit answers them, where a set has to be searched.
 */
export const wordClass = (words: Iterable<string>): number => {
  // A mask of 31 bits: one more class than that would need a second mask per token.
  if (known >= 31) throw new Error('more word classes than bits');
  const bit = 1 << known;
  known += 1;
  for (const word of words) classes.set(word, classesOf(word) | bit);
  return bit;
};

/** Bits of the classes a word belongs to. */
export const classesOf = (word: string): number => classes.get(word) ?? 0;
