import { searchSpelling, syllableSpelling } from '@/utils/text';

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

// A word may go on over an apostrophe ("H'Hen", "K’Brêu") or, among capitals, over a full stop or a slash ("PGS.TS", "T/M").
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ`´][\p{L}\p{M}]+)?/gu;
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'ts ths th pgs gs bs ks cn tp tx tt tm kt tl tuq đ đc ds ls dr mr mrs ms nsnd nsưt ngnd ngưt q p h x t bscki bsckii cki ckii'.split(
    ' ',
  ),
);
/** Written with a stop or a slash inside; joined into one word. */
const JOINED: ReadonlySet<string> = new Set('t/m k/t đ/c t/l th/s t/h'.split(' '));

const SAME_WORD: Readonly<Record<string, string>> = { sỹ: 'sĩ', kĩ: 'kỹ', mĩ: 'mỹ', kí: 'ký' };

/** Lower case, NFC, one place for the tone mark, one apostrophe: "Thuỷ" and "thủy" have one key. */
export const wordKey = (surface: string): string => {
  const composed = surface.normalize('NFC');
  const key = syllableSpelling(searchSpelling(composed).replace(/[ʼ`´]/g, "'"));
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
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space';
  let gap: Gap = 'space';
  for (let at = from; at < to; at += 1) {
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
  if (/\p{N}/u.test(first)) return 'number';
  if (first === first.toLowerCase()) return 'lower';
  return surface.length > 1 && surface === surface.toUpperCase() ? 'shout' : 'capital';
};

type Spelling = { readonly key: string; readonly letters: WordCase };

const spell = (surface: string, known: Map<string, Spelling>): Spelling => {
  const before = known.get(surface);
  if (before !== undefined) return before;
  const spelling = { key: wordKey(surface), letters: caseOf(surface) };
  known.set(surface, spelling);
  return spelling;
};

/** Full stop after a short form, or a stop or slash glued between capitals, ends no sentence. */
const isInsideAbbreviation = (previous: Word | undefined, gap: Gap): boolean =>
  previous !== undefined && gap === 'stop' && SHORT_FORMS.has(previous.key);

/** Splits a text into words in one pass. Offsets count in `text`; every sign between words becomes a gap. */
export const splitWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  const known = new Map<string, Spelling>();
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const surface = match[0];
    const start = match.index;
    const previous = words[words.length - 1];
    const { key, letters } = spell(surface, known);
    const between = readGap(text, end, start);
    const joined = previous === undefined ? null : joinAbbreviation(previous, key, text.slice(end, start));
    end = start + surface.length;
    if (joined !== null && previous !== undefined) {
      words[words.length - 1] = { ...previous, end, key: joined, letters: 'shout' };
      continue;
    }
    const gap = isInsideAbbreviation(previous, between) ? 'abbreviation' : between;
    const startsLine = previous === undefined || gap === 'line';
    const bullet = startsLine && /[-–—+•·*]\s*$/u.test(text.slice(Math.max(start - 4, 0), start));
    words.push({ start, end, key, letters, gap: startsLine ? 'line' : gap, bullet });
  }
  return words;
};

/** "PGS" + "." + "TS" is one word "pgs.ts"; "T" + "/" + "M" is "t/m"; null when the two are apart. */
const joinAbbreviation = (previous: Word, key: string, between: string): string | null => {
  if (between === '.' && SHORT_FORMS.has(previous.key.split('.')[0] ?? '') && SHORT_FORMS.has(key)) {
    return `${previous.key}.${key}`;
  }
  if (between === '/' && JOINED.has(`${previous.key}/${key}`)) return `${previous.key}/${key}`;
  return null;
};

/** Whether a capital letter begins the word. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.letters === 'capital' || word.letters === 'shout');

/** Whether nothing but space stands before the word. */
export const isAdjacent = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap === 'space' || word.gap === 'abbreviation');
