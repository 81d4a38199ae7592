/** Words in class names and ids, looked up in a table: a pattern of a hundred names takes milliseconds to compile. */

/** "tin-lien-quan" is three words, and one of the table's. */
const MOST_JOINED = 3;

/**
 * Whether a name holds a word of the table, whole, between spaces, hyphens and underscores. `name` is in lower case;
 * words stand in the table without hyphens: "box-tin-lien-quan" and "tinlienquan news" both hold "tinlienquan".
 */
export const hasClassWord = (name: string, isWord: (word: string) => boolean): boolean => {
  for (const part of name.split(/[_\s]/)) {
    const words = part.split('-');
    for (let from = 0; from < words.length; from++) {
      let joined = '';
      for (let i = from; i < from + MOST_JOINED && i < words.length; i++) {
        joined += words[i];
        if (isWord(joined)) return true;
      }
    }
  }
  return false;
};
