/** How alike two short texts are, by their words. */
import { INK } from './spelling';

const WORD = new RegExp(`${INK.source}+`, 'g');

/** Words of a text in lower case and NFC, without signs: "Lào Cai, 2025!" → lào, cai, 2025. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? [];

/** Share of common words, 0 to 1 (F1 over the two bags of words). */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const bag = new Map<string, number>();
  for (const word of right) bag.set(word, (bag.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = bag.get(word) ?? 0;
    if (count > 0) common += 1;
    bag.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
};

const FIRST_WORD = new RegExp(`${INK.source}+`);
/** No word is longer, nor are the marks before the first. UTF-16 units. */
const OPENING = 200;
const firstWord = (text: string): string | undefined =>
  FIRST_WORD.exec(text.slice(0, OPENING).normalize('NFC'))?.[0].toLowerCase();

/** Same words in the same order. Most lines differ in their first word; only those alike are read further. */
export const sameWords = (a: string, b: string): boolean =>
  a === b || (firstWord(a) === firstWord(b) && wordsOf(a).join(' ') === wordsOf(b).join(' '));
