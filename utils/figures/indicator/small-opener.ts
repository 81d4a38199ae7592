/** "*S*ản lượng lúa" at the head of a sentence is "sản lượng lúa" as a name: the words with a small first letter. */
export const withSmallOpener = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
