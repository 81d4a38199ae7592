import { spellSyllable, wordPool, wordTable } from '@/utils/text';

/**
 * What stands between two words: the strongest sign wins ("), " is `close`, a line feed is always `line`).
 * `abbreviation` is the full stop of "PGS. TS. Nguyễn…", which ends nothing.
 */
export type Gap =
  | 'space'
  | 'abbreviation'
  | 'hyphen'
  | 'slash'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'semicolon'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'line'
  | 'other';

export type WordCase = 'lower' | 'capital' | 'shout' | 'number';

/** A word with its place in the text; `key` is its lower-case spelling with the tone mark in the modern place. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly letters: WordCase;
  /** What stands before it. */
  readonly gap: Gap;
  /** The word begins a line, behind a bullet ("-", "+", "•"). */
  readonly bullet: boolean;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Letters, digits and combining marks; the ranges of Vietnamese and its neighbours first, because nearly all text is in them. */
const isWordCharacter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if ((code >= 0x1e00 && code <= 0x1eff) || (code >= 0x300 && code <= 0x36f)) return true;
  return (code < 0x2000 || code > 0x20cf) && OTHER_LETTER.test(text[at] ?? '');
};

const SPACE = 32;
const APOSTROPHES = "'’ʼ`´";

/** End of the word at `from`. A word goes on over an apostrophe between letters: "H'Hen", "K’Brêu". */
const wordEnd = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length) {
    if (isWordCharacter(text, at)) at += 1;
    else if (text.charCodeAt(at) === SPACE) break;
    else if (APOSTROPHES.includes(text[at] ?? '') && isWordCharacter(text, at + 1)) at += 2;
    else break;
  }
  return at;
};

const SHORT_FORMS: ReadonlySet<string> = new Set(
  'ts ths th pgs gs bs ks cn tp tx tt tm kt tl tuq đ đc ds ls dr mr mrs ms nsnd nsưt ngnd ngưt q p h x t bscki bsckii cki ckii'.split(
    ' ',
  ),
);
/** Written with a stop or a slash inside; joined into one word. */
const JOINED: ReadonlySet<string> = new Set('t/m k/t đ/c t/l th/s t/h'.split(' '));

const SAME_WORD = wordTable<string>({ sỹ: 'sĩ', kĩ: 'kỹ', mĩ: 'mỹ', kí: 'ký' });

/** Lower case, NFC, one place for the tone mark, one apostrophe: "Thuỷ" and "thủy" have one key. */
export const wordKey = (surface: string): string => {
  const composed = surface.normalize('NFC');
  const key = spellSyllable(composed.replace(/[ʼ`´]/g, "'"));
  return SAME_WORD[key] ?? key;
};

const GAP_BY_SIGN: Readonly<Record<string, Gap>> = {
  '\n': 'line',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '«': 'quote',
  '»': 'quote',
  '‘': 'quote',
  '’': 'quote',
  "'": 'quote',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ';': 'semicolon',
  ':': 'colon',
  ',': 'comma',
  '/': 'slash',
  '&': 'other',
  '|': 'dash',
};
const STRENGTH: Readonly<Record<Gap, number>> = {
  line: 12,
  stop: 11,
  quote: 10,
  open: 9,
  close: 8,
  semicolon: 7,
  colon: 6,
  dash: 5,
  comma: 4,
  slash: 3,
  hyphen: 2,
  abbreviation: 1,
  other: 2,
  space: 0,
};

const isDash = (sign: string): boolean => sign === '-' || sign === '–' || sign === '—' || sign === '‑' || sign === '‐';

/** Reads the signs between two words; `apart` tells a dash with spaces (" - ") from a hyphen. */
const readGap = (text: string, from: number, to: number): Gap => {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'space';
  let gap: Gap = 'space';
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) === SPACE) continue;
    const sign = text[at] ?? '';
    let found: Gap | undefined = GAP_BY_SIGN[sign];
    if (found === undefined && isDash(sign)) found = to - from === 1 ? 'hyphen' : 'dash';
    if (found === undefined && !/[\s*_#+•·]/u.test(sign)) found = 'other';
    if (found !== undefined && STRENGTH[found] > STRENGTH[gap]) gap = found;
  }
  return gap;
};

const caseOf = (surface: string): WordCase => {
  const first = surface[0] ?? '';
  if (isDigit(first.charCodeAt(0))) return 'number';
  if (first === first.toLowerCase()) return 'lower';
  return surface.length > 1 && surface === surface.toUpperCase() ? 'shout' : 'capital';
};

type Spelling = { readonly key: string; readonly letters: WordCase };

const spell = wordPool<Spelling>((surface) => ({
  key: wordKey(surface),
  letters: caseOf(surface),
}));

/** Full stop after a short form, or a stop or slash glued between capitals, ends no sentence. */
const isInsideAbbreviation = (previous: Word | undefined, gap: Gap): boolean =>
  previous !== undefined &&
  gap === 'stop' &&
  (SHORT_FORMS.has(previous.key) ||
    (previous.key.includes('.') && previous.key.split('.').every((part) => SHORT_FORMS.has(part))));

/** "T.Ư", "UVT.Ư", "V.A.T": capitals with stops and no space between. */
const areInitials = (previous: Word, { key, letters }: Spelling): boolean =>
  previous.end - previous.start <= 5 &&
  (previous.letters === 'shout' || (isCapital(previous) && previous.key.length === 1)) &&
  (letters === 'shout' || (letters === 'capital' && key.length === 1)) &&
  key.length <= 3;

/** "PGS" + "." + "TS" is one word "pgs.ts"; "T" + "/" + "M" is "t/m"; null when the two are apart. */
const joinAbbreviation = (previous: Word, spelling: Spelling, sign: string): string | null => {
  const key = `${previous.key}${sign}${spelling.key}`;
  if (sign === '/') return JOINED.has(key) ? key : null;
  const isShortForm = SHORT_FORMS.has(previous.key.split('.')[0] ?? '') && SHORT_FORMS.has(spelling.key);
  return isShortForm || areInitials(previous, spelling) ? key : null;
};

/** Whether one stop or slash, and nothing else, stands between two words. */
const isGlued = (text: string, previous: Word | undefined, start: number): previous is Word => {
  if (previous === undefined || start - previous.end !== 1) return false;
  const sign = text[previous.end];
  return sign === '.' || sign === '/';
};

/** Two words as one, where the stop or slash between them joins them; else null. */
const joinedWord = (text: string, previous: Word, word: { end: number; spelling: Spelling }): Word | null => {
  const key = joinAbbreviation(previous, word.spelling, text[previous.end] ?? '');
  return key === null ? null : { ...previous, end: word.end, key, letters: 'shout' };
};

const BULLET = /[-–—+•·*]\s*$/u;
const LONGEST_BULLET = 4;

/** What stands before a word that begins at `start`, after the word `previous`. */
const placeWord = (text: string, previous: Word | undefined, start: number): Pick<Word, 'gap' | 'bullet'> => {
  const between = readGap(text, previous?.end ?? 0, start);
  if (previous !== undefined && between !== 'line') {
    return { gap: isInsideAbbreviation(previous, between) ? 'abbreviation' : between, bullet: false };
  }
  return { gap: 'line', bullet: BULLET.test(text.slice(Math.max(start - LONGEST_BULLET, 0), start)) };
};

/** Splits a text into words in one pass. Offsets count in `text`; every sign between words becomes a gap. */
export const splitWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let start = 0;
  while (start < text.length) {
    if (!isWordCharacter(text, start)) {
      start += 1;
      continue;
    }
    const end = wordEnd(text, start);
    const spelling = spell(text, start, end);
    const previous = words[words.length - 1];
    const { key, letters } = spelling;
    const joined = isGlued(text, previous, start) ? joinedWord(text, previous, { end, spelling }) : null;
    if (joined !== null) words[words.length - 1] = joined;
    else {
      const { gap, bullet } = placeWord(text, previous, start);
      words.push({ start, end, key, letters, gap, bullet });
    }
    start = end;
  }
  return words;
};

/** Whether a capital letter begins the word. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.letters === 'capital' || word.letters === 'shout');

/** Whether nothing but space stands before the word. */
export const isAdjacent = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap === 'space' || word.gap === 'abbreviation');
