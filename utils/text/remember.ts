/** More entries than the words of a genre: reached, the memory is emptied and fills again with the words in use. */
const MOST = 16_000;
/** A longer piece of a text may be a view into the whole of it, which would keep a megabyte alive for one key. */
const LONGEST = 12;

/**
 * The function `make`, remembering what it gave: the words of a genre are few and come again in every text. `make` must
 * depend on its argument alone. Long strings (rare) are made anew each time; the memory is bounded.
 */
export const remember = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
};
