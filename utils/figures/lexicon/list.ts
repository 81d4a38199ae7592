/** "a, b, c" as a list: the lexicon keeps its words in the form a linguist reads and edits. */
export const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());
