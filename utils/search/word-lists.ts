/** Multiplier of FNV-1a, a hash of few steps. */
const PRIME = 0x01000193;
const START = 0x811c9dc5;
/** Slots to begin with; a power of two. */
const FIRST_SLOTS = 1 << 12;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = START;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash ^ (hash >>> 15);
};

/**
 * What belongs to a word, found where the word stands in a text: most words of an article have been met before, and
 * cutting each out of its text only to look it up costs more than all else.
 */
export const createWordLists = <List>(make: (word: string) => List) => {
  const words: string[] = [];
  const lists: List[] = [];
  /** Numbers of words, from 1; 0 is an empty slot. */
  let slots = new Int32Array(FIRST_SLOTS);

  const slotOf = (text: string, start: number, end: number): number => {
    const mask = slots.length - 1;
    for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const word = words[(slots[slot] ?? 0) - 1];
      if (word === undefined || (word.length === end - start && text.startsWith(word, start))) return slot;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (const [at, word] of words.entries()) slots[slotOf(word, 0, word.length)] = at + 1;
  };
  /** The list of the word at `[start, end)`. */
  return (text: string, start: number, end: number): List => {
    const slot = slotOf(text, start, end);
    const known = lists[(slots[slot] ?? 0) - 1];
    if (known !== undefined) return known;
    const word = text.slice(start, end);
    const made = make(word);
    words.push(word);
    slots[slot] = lists.push(made);
    // Half empty at least, so that a search ends soon.
    if (words.length * 2 > slots.length) grow();
    return made;
  };
};
