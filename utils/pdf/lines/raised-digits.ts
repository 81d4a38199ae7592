/**
 * Digits that stand raised behind a word, while a page is being read: characters of the private range, of which nothing else is left by then
 * (`readable-text.ts`). They become digits again, or nothing where they point to a note.
 */
const ZERO = 0xe0f0;

/** "1" as a raised digit. */
export const raisedDigits = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit)));

/** Raised digits as what they say. */
export const plainDigits = (text: string): string =>
  text.replace(/[\ue0f0-\ue0f9]/gu, (raised) => String(raised.charCodeAt(0) - ZERO));
