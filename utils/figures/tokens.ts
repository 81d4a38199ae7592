import { remember, spellSyllable } from '@/utils/text';
import { closesTables, opensTables } from './phrases';

/** A word, a written number or one sign of a line, with offsets in the whole text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** Lower case, one spelling ("thuỷ" → "thủy", "tỉ" → "tỷ"); for signs one plain character ("–" → "-"). */
  readonly word: string;
  /** No white space before it: the "ha" of "1.302ha", the "/" of "đồng/ha". */
  readonly glued: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Bits of the phrase tables that `word` opens or closes a phrase of: most lookups end here. */
  readonly opens: number;
  readonly closes: number;
};

type Spelling = Pick<Token, 'word' | 'capital' | 'opens' | 'closes'>;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13;

/** Letters and marks; the superscripts of "km²" and "m³" count as letters so that the unit stays one word. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 0xb2 ||
  code === 0xb3 ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x370 && code <= 0x58f) ||
  (code >= 0x1e00 && code <= 0x1fff);

const endOfWord = (text: string, from: number, to: number): number => {
  let at = from + 1;
  let ascii = text.charCodeAt(from) < 0x80;
  // Digits inside an abbreviation belong to it: "m2", "Km88", "H5N1", "QL6"; "tăng9,86%" is a slip of the keyboard.
  while (at < to) {
    const code = text.charCodeAt(at);
    // "Cư M'gar", "K'Bang", "Đắk R’lấp": an apostrophe after one or two letters joins a name of the Central Highlands.
    if ((code === 0x27 || code === 0x2019) && at - from <= 2 && at + 1 < to && isLetter(text.charCodeAt(at + 1))) {
      at += 1;
      continue;
    }
    const digit = isDigit(code);
    if (digit ? !ascii || at - from > 4 : !isLetter(code)) break;
    ascii &&= code < 0x80;
    at += 1;
  }
  return at;
};

const endOfNumber = (text: string, from: number, to: number): number => {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    const separator = (code === 46 || code === 44) && at + 1 < to && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !separator) break;
    at += 1;
  }
  return at;
};

/** The tables are complete before the first text is read: modules fill them while they load. */
const spellingOf: (surface: string) => Spelling = remember((surface) => {
  const word = spellSyllable(surface);
  return { word, capital: beginsCapital(surface), opens: opensTables(word), closes: closesTables(word) };
});

/** Numbers rarely come twice: they are not remembered, and open or close no phrase but those of figures ("19"). */
const spellNumber = (word: string): Spelling => ({
  word,
  capital: false,
  opens: opensTables(word),
  closes: closesTables(word),
});

/** Splits `[from, to)` into tokens in one pass; white space is dropped. */
export const tokenise = (text: string, range: { from: number; to: number }): readonly Token[] => {
  const { from, to } = range;
  const tokens: Token[] = [];
  let at = from;
  let glued = false;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || (code > 0x7f && /\s/.test(text[at] ?? '')) || code === 9) {
      at += 1;
      glued = false;
      continue;
    }
    const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'sign';
    const end = kind === 'number' ? endOfNumber(text, at, to) : kind === 'word' ? endOfWord(text, at, to) : at + 1;
    const surface = text.slice(at, end);
    const { word, capital, opens, closes } = kind === 'number' ? spellNumber(surface) : spellingOf(surface);
    tokens.push({ start: at, end, kind, word, glued, capital, opens, closes });
    at = end;
    glued = true;
  }
  return tokens;
};

const beginsCapital = (surface: string): boolean => {
  const first = surface[0] ?? '';
  return isLetter(surface.charCodeAt(0)) && first !== first.toLowerCase();
};

/** The word of a token, "" beyond the ends. */
export const wordOf = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
