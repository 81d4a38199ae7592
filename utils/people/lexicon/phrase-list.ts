/** Phrases written as running text, parted by commas and line breaks: easier to read and to extend than quoted lists. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
