import { wordPool } from '@/utils/text';
import { type Branch, TREE } from './cue-tree';
import { wordKey } from './word-key';

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

/**
 * A word of a text, without its place: one object serves wherever the same is written behind the same gap, so that a
 * megabyte of text makes some thousand of them. `key` is its lower-case spelling with the tone mark in the modern place.
 */
export type Word = {
  readonly key: string;
  readonly letters: WordCase;
  /** UTF-16 units as written. */
  readonly length: number;
  /** What stands before it. */
  readonly gap: Gap;
  /** The word begins a line, behind a bullet ("-", "+", "•"). */
  readonly bullet: boolean;
  /** The cue phrases it opens: looked up once for all places where it is written. */
  readonly opens: Branch | null;
};

/** The words of a text, and for each where it begins and ends. */
export type Words = {
  readonly words: readonly Word[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u;

const OPEN = 0;
const IN_WORD = 1;
const BETWEEN_WORDS = 2;
/** What each unit is, as far as a table answers: the ranges of Vietnamese and its neighbours, in which nearly all text is. */
const UNIT_KINDS = new Uint8Array(0x20d0)
  .fill(BETWEEN_WORDS, 0, 0x80)
  .fill(IN_WORD, 0x30, 0x3a)
  .fill(IN_WORD, 0x41, 0x5b)
  .fill(IN_WORD, 0x61, 0x7b)
  .fill(IN_WORD, 0xc0, 0x250)
  .fill(IN_WORD, 0x300, 0x370)
  .fill(IN_WORD, 0x1e00, 0x1f00)
  .fill(BETWEEN_WORDS, 0x2000);
for (const sign of [0xd7, 0xf7]) UNIT_KINDS[sign] = BETWEEN_WORDS;

/** Letters, digits and combining marks. */
const isWordUnit = (unit: number): boolean => {
  const kind = UNIT_KINDS[unit] ?? OPEN;
  return kind === OPEN ? OTHER_LETTER.test(String.fromCharCode(unit)) : kind === IN_WORD;
};
const isWordCharacter = (text: string, at: number): boolean => at < text.length && isWordUnit(text.charCodeAt(at));

const SPACE = 32;
const APOSTROPHES = "'’ʼ`´";

/** End of the word at `from`. A word goes on over an apostrophe between letters: "H'Hen", "K’Brêu". */
const wordEnd = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) at += 1;
    else if (unit !== SPACE && APOSTROPHES.includes(text[at] ?? '') && isWordCharacter(text, at + 1)) at += 2;
    else break;
  }
  return at;
};

const SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    'ts ths th pgs gs vs bs ks cn tp tx tt tm kt tl tuq đ đc ds ls dr mr mrs ms ns nsnd nsưt ngnd ngưt q p h x t bscki ' +
    'bsckii cki ckii'
  ).split(' '),
);
/** Written with a stop or a slash inside; joined into one word. */
const JOINED: ReadonlySet<string> = new Set('t/m k/t đ/c t/l th/s t/h'.split(' '));

/** From the weakest to the strongest: of several signs the strongest says what stands between two words. */
const GAPS: readonly Gap[] = [
  'space',
  'abbreviation',
  'hyphen',
  'other',
  'slash',
  'comma',
  'dash',
  'colon',
  'semicolon',
  'close',
  'open',
  'quote',
  'stop',
  'line',
];
const strengthOf = (gap: Gap): number => GAPS.indexOf(gap);
const SPACES = strengthOf('space');
const HYPHEN = strengthOf('hyphen');
const OTHER = strengthOf('other');
const DASH = strengthOf('dash');
const ABBREVIATION = strengthOf('abbreviation');
const STOP = strengthOf('stop');
const LINE = strengthOf('line');

const SIGNS: readonly (readonly [Gap, string])[] = [
  ['line', '\n'],
  ['stop', '.!?…'],
  ['quote', '"“”„«»‘’\''],
  ['open', '(['],
  ['close', ')]'],
  ['semicolon', ';'],
  ['colon', ':'],
  ['comma', ','],
  ['slash', '/'],
  ['dash', '|-–—‑‐'],
  // Bullets and stars stand between words like spaces.
  ['space', '*_#+•·'],
];
/** Strengths of the signs by their code. */
const SIGN_STRENGTHS: ReadonlyMap<number, number> = new Map(
  SIGNS.flatMap(([gap, signs]) => Array.from(signs, (sign) => [sign.charCodeAt(0), strengthOf(gap)] as const)),
);

const strengthAt = (text: string, at: number): number =>
  SIGN_STRENGTHS.get(text.charCodeAt(at)) ?? (/\s/u.test(text[at] ?? '') ? SPACES : OTHER);

const PIPE = 0x7c;

/** Reads the signs between two words, as the strength of their gap: a dash without spaces is a hyphen. */
const readGap = (text: string, from: number, to: number): number => {
  let strongest = SPACES;
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) === SPACE) continue;
    const found = strengthAt(text, at);
    if (found > strongest) strongest = found;
  }
  return strongest === DASH && to - from === 1 && text.charCodeAt(from) !== PIPE ? HYPHEN : strongest;
};

const caseOf = (surface: string): WordCase => {
  const first = surface[0] ?? '';
  if (isDigit(first.charCodeAt(0))) return 'number';
  if (first === first.toLowerCase()) return 'lower';
  return surface.length > 1 && surface === surface.toUpperCase() ? 'shout' : 'capital';
};

/** What is written, with the words made of it so far: the one behind a space, and those behind other gaps. */
type Spelling = {
  readonly key: string;
  readonly letters: WordCase;
  readonly length: number;
  readonly opens: Branch | null;
  readonly spaced: Word;
  /** By the place behind which they stand. */
  others: (Word | undefined)[] | null;
};

const openedBy = (key: string): Branch | null => TREE.next?.get(key) ?? null;

const spell = wordPool<Spelling>((surface) => {
  const [key, letters, { length }] = [wordKey(surface), caseOf(surface), surface];
  const opens = openedBy(key);
  const spaced: Word = { key, letters, length, gap: 'space', bullet: false, opens };
  return { key, letters, length, opens, spaced, others: null };
});

/** Behind a bullet a word is another one; only the first of a line has one. */
const BULLETED = GAPS.length;
const PLACES: readonly undefined[] = Array.from({ length: BULLETED + 1 }, () => undefined);

const wordBehind = (spelling: Spelling, place: number): Word => {
  if (place === SPACES) return spelling.spaced;
  spelling.others ??= PLACES.slice();
  const known = spelling.others[place];
  if (known !== undefined) return known;
  const { key, letters, length, opens } = spelling;
  const word: Word = { key, letters, length, gap: GAPS[place] ?? 'line', bullet: place === BULLETED, opens };
  spelling.others[place] = word;
  return word;
};

/** Full stop after a short form, or a stop or slash glued between capitals, ends no sentence. */
const isInsideAbbreviation = (previous: Word, gap: number): boolean =>
  gap === STOP &&
  (SHORT_FORMS.has(previous.key) ||
    (previous.key.includes('.') && previous.key.split('.').every((part) => SHORT_FORMS.has(part))));

/** "T.Ư", "UVT.Ư", "V.A.T": capitals with stops and no space between. */
const areInitials = (previous: Word, { key, letters }: Spelling): boolean =>
  previous.length <= 5 &&
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
const isGlued = (text: string, end: number, start: number): boolean => {
  if (start - end !== 1) return false;
  const sign = text.charCodeAt(end);
  return sign === 0x2e || sign === 0x2f;
};

const BULLET = /[-–—+•·*]\s*$/u;
const LONGEST_BULLET = 4;

/** What stands before the word that begins at `start`, after the word `previous` that ends at `end`. */
const placeOf = (text: string, previous: Word | undefined, { end, start }: { end: number; start: number }): number => {
  if (previous !== undefined) {
    const between = readGap(text, end, start);
    if (between !== LINE) return isInsideAbbreviation(previous, between) ? ABBREVIATION : between;
  }
  return BULLET.test(text.slice(Math.max(start - LONGEST_BULLET, 0), start)) ? BULLETED : LINE;
};

/** Splits a text into words in one pass. Offsets count in `text`; every sign between words becomes a gap. */
export const splitWords = (text: string): Words => {
  const words: Word[] = [];
  // A word and what stands behind it take two units at least.
  const starts = new Uint32Array((text.length >> 1) + 1);
  const ends = new Uint32Array((text.length >> 1) + 1);
  let previous: Word | undefined;
  let before = 0;
  let start = 0;
  while (start < text.length) {
    if (!isWordCharacter(text, start)) {
      start += 1;
      continue;
    }
    const end = wordEnd(text, start);
    const spelling = spell(text, start, end);
    const joined =
      previous !== undefined && isGlued(text, before, start)
        ? joinAbbreviation(previous, spelling, text[before] ?? '')
        : null;
    if (previous !== undefined && joined !== null) {
      const last = words.length - 1;
      const { gap, bullet } = previous;
      previous = {
        key: joined,
        letters: 'shout',
        length: end - (starts[last] ?? 0),
        gap,
        bullet,
        opens: openedBy(joined),
      };
      words[last] = previous;
    } else {
      previous =
        start - before === 1 && previous !== undefined && text.charCodeAt(before) === SPACE
          ? spelling.spaced
          : wordBehind(spelling, placeOf(text, previous, { end: before, start }));
      starts[words.length] = start;
      words.push(previous);
    }
    ends[words.length - 1] = end;
    before = end;
    start = end;
  }
  return { words, starts: starts.subarray(0, words.length), ends: ends.subarray(0, words.length) };
};

/** Whether a capital letter begins the word. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.letters === 'capital' || word.letters === 'shout');

/** Whether nothing but space stands before the word. */
export const isAdjacent = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap === 'space' || word.gap === 'abbreviation');
