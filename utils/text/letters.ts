/**
 * What a character is, asked at a place of a text: by its number for the letters of Vietnamese and its neighbours, by an
 * expression for all others. An expression with `\p{…}` takes an engine 0.1 to 0.4 ms to prepare, and a page is read once,
 * in a program just started.
 */
const CAPITAL = /\p{Lu}/u;
const LETTER = /[\p{L}\p{M}]/u;

// Stryker disable all: short cuts; the tests ask every one of 65,536 units, so that whatever is not noticed answers the same

/** Signs beyond ASCII that texts are full of: quotes, dashes, the no-break space. */
const isCommonSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x80 && code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba);

/** Latin letters beyond ASCII, up to the four that are neither small nor capital. */
const isWideLatin = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x1bf && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);

// Stryker restore all

/** A capital letter stands at `at`; false beyond the ends. */
export const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  if (isCommonSign(code)) return false;
  const character = text[at] ?? '';
  return isWideLatin(code) ? character !== character.toLowerCase() : CAPITAL.test(character);
};

/** A letter, or a mark that belongs to one, stands at `at`; false beyond the ends. */
export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (isCommonSign(code)) return false;
  return isWideLatin(code) || (code >= 0x300 && code <= 0x36f) || LETTER.test(text[at] ?? '');
};

/** Capitals of no language: signs, and the small letters of Vietnamese, which stand on odd places of their block. */
const isSurelySmall = (code: number): boolean =>
  code < 0x80
    ? code < 65 || code > 90
    : (code >= 0x1ea0 && code <= 0x1eff && code % 2 === 1) ||
      (code >= 0xdf && code <= 0xff) ||
      SMALL_LATIN.has(code) ||
      isCommonSign(code);
/** "ă", "đ", "ĩ", "ũ", "ơ", "ư" */
const SMALL_LATIN: ReadonlySet<number> = new Set([0x103, 0x111, 0x129, 0x169, 0x1a1, 0x1b0]);

/**
 * `toLowerCase` for words that are mostly in small letters already: to see that they are takes a fifth of the time in which
 * an engine spells a Vietnamese text anew, and makes no string.
 */
export const smallLetters = (words: string): string => {
  for (let at = 0; at < words.length; at += 1) if (!isSurelySmall(words.charCodeAt(at))) return words.toLowerCase();
  return words;
};
