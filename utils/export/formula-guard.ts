/*
 * A spreadsheet runs a cell that begins with one of these as a formula (OWASP's list, and the full-width forms Excel
 * takes as well), also behind white space and invisible characters. Vietnamese text begins with "-" and "+" all the
 * time ("- Tập trung chỉ đạo", "+ Thu ngân sách"), so this is about readable cells before it is about safety.
 */
const RISKY = /^(?:'|[\t\r\n]|[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠](?=[\s\S]))/u;

// Stryker disable all: a short cut, without which the answers are the same
/** True for a first character that can never begin a formula: a digit, a letter, or a sign but ' + - = @. */
export const beginsPlainly = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x7e) ||
  (unit >= 0x2e && unit <= 0x3c) ||
  (unit >= 0xc0 && unit <= 0x1ef) ||
  (unit >= 0x21 && unit <= 0x26);

/** The code "=" is no formula. */
const isLoneSign = (text: string): boolean => text.length === 1 && text.charCodeAt(0) > 0x27;
// Stryker restore all

/**
 * Puts one apostrophe before text that a spreadsheet could take for a formula, and before text that begins with an
 * apostrophe; everything else stays as it is, a lone sign too: the code "=" is no formula. So no two texts become the same, and `unguardText` undoes it.
 * It guards the start of a cell only: a file must also be read with the separator it was written with.
 */
export const guardText = (text: string): string =>
  beginsPlainly(text.charCodeAt(0)) || isLoneSign(text) || !RISKY.test(text) ? text : `'${text}`;

/** The text that was guarded: one leading apostrophe less. */
export const unguardText = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
