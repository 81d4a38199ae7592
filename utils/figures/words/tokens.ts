import { spellSyllable, wordPool } from '@/utils/text';
import {
  aloneInTables,
  closesTables,
  type EdgePhrases,
  followsInTables,
  NO_PHRASES,
  opensTables,
  phrasesClosedBy,
  phrasesOpenedBy,
  precedesInTables,
} from './phrases';
import { classesOf } from './word-classes';

/**
 * A word, a written number or one sign of a line, without its place: one object serves wherever the same is written, so
 * that a megabyte of text makes some thousand of them and not two hundred thousand.
 */
export type Token = {
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
  /** Those phrases, by table. */
  readonly opened: EdgePhrases;
  readonly closed: EdgePhrases;
  /** Bits of the phrase tables in which `word` stands second, or last but one. */
  readonly follows: number;
  readonly precedes: number;
  /** Bits of those in which it is a phrase by itself. */
  readonly alone: number;
  /** Bits of the classes of words that `word` belongs to. */
  readonly classes: number;
};

/** The tokens of a stretch of text, and for each where it begins and ends in the text. */
export type Tokens = {
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bits of the classes of all the tokens: of a stretch without a bracket nobody has to look for one. */
  readonly classes: number;
};

/** What is written, as it stands behind white space and behind another token. */
type Written = { readonly apart: Token; readonly glued: Token };

const SIGN = 0;
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
/** Units up to the last Latin, Greek and Cyrillic letters, among them all of Vietnamese. */
const KNOWN_UNITS = 0x2000;

/** What each unit is: Vietnamese letters lie in five ranges, and a table answers as quickly for the last as for the first. */
const KINDS = new Uint8Array(KNOWN_UNITS)
  .fill(LETTER, 0x41, 0x5b)
  .fill(LETTER, 0x61, 0x7b)
  .fill(LETTER, 0xc0, 0x250)
  .fill(LETTER, 0x300, 0x590)
  .fill(LETTER, 0x1e00, 0x2000)
  .fill(DIGIT, 0x30, 0x3a);
// The superscripts of "km²" and "m³" are letters, so that the unit stays one word.
for (const unit of [0xb2, 0xb3]) KINDS[unit] = LETTER;
for (const unit of [0xd7, 0xf7]) KINDS[unit] = SIGN;
for (const unit of [0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x1680]) KINDS[unit] = SPACE;

/** Beyond the table only white space is told from signs. */
const kindOf = (unit: number): number =>
  unit < KNOWN_UNITS ? (KINDS[unit] ?? SIGN) : isWideSpace(unit) ? SPACE : SIGN;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => kindOf(code) === LETTER;

const endOfWord = (text: string, from: number, to: number): number => {
  let at = from + 1;
  let ascii = text.charCodeAt(from) < 0x80;
  // Digits inside an abbreviation belong to it: "m2", "Km88", "H5N1", "QL6"; "tăng9,86%" is a slip of the keyboard.
  while (at < to) {
    const code = text.charCodeAt(at);
    // Letters first: they are nearly all there is.
    if (isLetter(code)) {
      ascii &&= code < 0x80;
      at += 1;
      continue;
    }
    // "Cư M'gar", "K'Bang", "Đắk R’lấp": an apostrophe after one or two letters joins a name of the Central Highlands.
    if ((code === 0x27 || code === 0x2019) && at - from <= 2 && at + 1 < to && isLetter(text.charCodeAt(at + 1))) {
      at += 1;
      continue;
    }
    if (!isDigit(code) || !ascii || at - from > 4) break;
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

/** White space beyond the table, as `\s` has it. */
const isWideSpace = (code: number): boolean =>
  code <= 0x200a ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x205f;

const spell = (surface: string): Written => {
  const unit = kindOf(surface.charCodeAt(0));
  const kind = unit === LETTER ? 'word' : unit === DIGIT ? 'number' : 'sign';
  const word = spellSyllable(surface);
  const capital = beginsCapital(surface);
  const [opens, closes, classes] = [opensTables(word), closesTables(word), classesOf(word)];
  const [opened, closed] = [phrasesOpenedBy(word), phrasesClosedBy(word)];
  const [follows, precedes, alone] = [followsInTables(word), precedesInTables(word), aloneInTables(word)];
  const token = (glued: boolean): Token => ({
    kind,
    word,
    glued,
    capital,
    opens,
    closes,
    opened,
    closed,
    follows,
    precedes,
    alone,
    classes,
  });
  return { apart: token(false), glued: token(true) };
};

/** The tables are complete before the first text is read: modules fill them while they load. */
const writtenAt = wordPool(spell);

/** Longer numbers rarely come twice, and no phrase of the tables has one: those have figures like the "19" of Covid. */
const LONGEST_KNOWN_NUMBER = 4;

const longNumber = (word: string, glued: boolean): Token => ({
  kind: 'number',
  word,
  glued,
  capital: false,
  opens: 0,
  closes: 0,
  opened: NO_PHRASES,
  closed: NO_PHRASES,
  follows: 0,
  precedes: 0,
  alone: 0,
  classes: 0,
});

/** The token with a small letter, for lines in which capitals say nothing. */
export const inSmallLetters = (token: Token): Token =>
  token.capital
    ? {
        kind: token.kind,
        word: token.word,
        glued: token.glued,
        capital: false,
        opens: token.opens,
        closes: token.closes,
        opened: token.opened,
        closed: token.closed,
        follows: token.follows,
        precedes: token.precedes,
        alone: token.alone,
        classes: token.classes,
      }
    : token;

/**
 * Where the tokens of a stretch are gathered, to be cut to length: three arrays that grow with every line were an eighth of
 * all the memory a reading took.
 */
const read = { tokens: [] as Token[], starts: [] as number[], ends: [] as number[] };
/** Of a longer stretch nothing is kept: a line may be a megabyte long. */
const MOST_KEPT = 4000;

/** Splits `[from, to)` into tokens in one pass; white space is dropped. */
export const tokenise = (text: string, range: { from: number; to: number }): Tokens => {
  const { from, to } = range;
  let count = 0;
  let classes = 0;
  let at = from;
  let glued = false;
  while (at < to) {
    const unit = kindOf(text.charCodeAt(at));
    if (unit === SPACE) {
      at += 1;
      glued = false;
      continue;
    }
    const end = unit === LETTER ? endOfWord(text, at, to) : unit === DIGIT ? endOfNumber(text, at, to) : at + 1;
    if (unit === DIGIT && end - at > LONGEST_KNOWN_NUMBER) read.tokens[count] = longNumber(text.slice(at, end), glued);
    else {
      const written = writtenAt(text, at, end);
      const token = glued ? written.glued : written.apart;
      read.tokens[count] = token;
      classes |= token.classes;
    }
    read.starts[count] = at;
    read.ends[count] = end;
    count += 1;
    at = end;
    glued = true;
  }
  const columns = {
    tokens: read.tokens.slice(0, count),
    starts: read.starts.slice(0, count),
    ends: read.ends.slice(0, count),
    classes,
  };
  if (count > MOST_KEPT) for (const column of Object.values(read)) column.length = MOST_KEPT;
  return columns;
};

const beginsCapital = (surface: string): boolean => {
  const first = surface[0] ?? '';
  return isLetter(surface.charCodeAt(0)) && first !== first.toLowerCase();
};

/** The word of a token, "" beyond the ends (before the first one an engine would look for a property named "-1"). */
export const wordOf = (tokens: readonly Token[], at: number): string => (at < 0 ? '' : (tokens[at]?.word ?? ''));
