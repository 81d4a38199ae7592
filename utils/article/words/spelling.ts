/**
 * Case of letters without `\p{…}` and without the `i` flag: on Vietnamese text both make an engine build tables of all
 * Unicode, milliseconds for every pattern, and a page is clipped once and cold.
 */

/** Lower case of the same length, so that places found in it are places in the text. */
export const lowerCase = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text; // "İ" grows: such a text is left as it is
};

/** True for a letter that has a case and is a capital. */
export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** A letter or digit of any script; punctuation and signs are not. */
export const INK =
  /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff\uff10-\uffdc]/;

/** "Trọng Điểm." → "Trọng Điểm"; initials keep their point: "H.Y.T." */
export const withoutEndMark = (text: string): string => {
  const letter = text.at(-2) ?? '';
  const before = text.at(-3) ?? ' ';
  const isInitial = text.endsWith('.') && isCapital(letter) && (before === ' ' || before === '.');
  return isInitial ? text : text.replace(/(?<![.,;])[.,;]+$/, '').trim();
};
