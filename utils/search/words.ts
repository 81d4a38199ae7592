import { foldVietnamese, syllableSpelling } from '@/utils/text';

/** A word of a text: `[start, end)` in UTF-16 units. */
export type TextWord = {
  readonly start: number;
  readonly end: number;
  /** Lower case, without marks, đ = d. */
  readonly folded: string;
  /** Lower case with its marks, one spelling for one syllable ("thuỷ" = "thủy", "tỉ" = "tỷ"). */
  readonly spelled: string;
};

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
/** Stands inside a number, never at its end: "76,5". */
const JOINER = 3;

/** Vietnamese is written with characters below this; beyond lie punctuation and scripts without spaces. */
const KNOWN_CHARACTERS = 0x2000;

const RUNS: readonly (readonly [kind: number, runs: RegExp])[] = [
  [DIGIT, /\p{N}+/gu],
  [LETTER, /[\p{L}\p{M}]+/gu],
  [JOINER, /[.,]+/g],
];

/** Run by run over all characters at once: asking for each of them takes ten times as long. */
const classAll = (): Uint8Array => {
  const classes = new Uint8Array(KNOWN_CHARACTERS);
  const all = String.fromCharCode(...classes.keys());
  for (const [kind, runs] of RUNS) {
    for (const { 0: run, index } of all.matchAll(runs)) classes.fill(kind, index, index + run.length);
  }
  return classes;
};

const createWordUnits = () => {
  const classes = classAll();
  return {
    /** Whether a UTF-16 unit stands in words. */
    isWordUnit: (unit: number): boolean => {
      const kind = classes[unit] ?? NONE;
      return kind === LETTER || kind === DIGIT;
    },
    /** A point or comma between two digits is part of the number. */
    joinsDigits: (before: number, unit: number, after: number): boolean =>
      classes[unit] === JOINER && classes[before] === DIGIT && classes[after] === DIGIT,
  };
};

let units: ReturnType<typeof createWordUnits> | null = null;
/** Made when the first word is looked at: a page that opens has none to look at before its first rows. */
export const wordUnits = (): ReturnType<typeof createWordUnits> => {
  units ??= createWordUnits();
  return units;
};

/** Calls back with `[start, end)` of every word. "76,5" and "1.200" are one word, "16/16" and "baolaocai.vn" are two. */
export const forEachWord = (text: string, onWord: (start: number, end: number) => void): void => {
  const { isWordUnit, joinsDigits } = wordUnits();
  const isWordAt = (at: number): boolean => isWordUnit(text.charCodeAt(at));
  const joins = (at: number): boolean =>
    joinsDigits(text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1));
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordAt(at)) continue;
    const start = at;
    at += 1;
    while (at < text.length && (isWordAt(at) || joins(at))) at += 1;
    onWord(start, at);
  }
};

/** The two spellings of a word as it stands in a text. */
export const spellWord = (written: string): Pick<TextWord, 'folded' | 'spelled'> => {
  const spelled = syllableSpelling(written.normalize('NFC').toLowerCase());
  return { folded: foldVietnamese(spelled), spelled };
};

type Spelling = Pick<TextWord, 'folded' | 'spelled'>;

/** A language has few syllables and a library few names: most words have been spelled before. */
const MAX_KNOWN = 50_000;
const spellings = new Map<string, Spelling>();

const knownSpelling = (lower: string): Spelling => {
  const found = spellings.get(lower);
  if (found) return found;
  const made = spellWord(lower);
  if (spellings.size < MAX_KNOWN) spellings.set(lower, made);
  return made;
};

/** All words of a text in order. */
export const wordsOf = (text: string): readonly TextWord[] => {
  const words: TextWord[] = [];
  const lower = text.toLowerCase();
  // A few foreign capitals have a longer lower case; then each word is lowered by itself, so that offsets hold.
  const source = lower.length === text.length ? lower : text;
  forEachWord(source, (start, end) => {
    const { folded, spelled } = knownSpelling(source.slice(start, end));
    words.push({ start, end, folded, spelled });
  });
  return words;
};
