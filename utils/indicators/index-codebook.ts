import { indexWording, withoutCountingHead } from './content-words';
import type { Indicator } from './indicator';
import { looseKey } from './telling-words';

/** Entries of a codebook by what is left of their wordings, whole (`exact`) or without its counting word (`short`). */
export type CodebookIndex = {
  readonly exact: EntriesByKey;
  readonly short: EntriesByKey;
  /** By `looseKey`. */
  readonly loose: EntriesByKey;
  /** Folded words of all wordings: a capital that is not among them is a name. */
  readonly vocabulary: ReadonlySet<string>;
};

export type EntriesByKey = { readonly get: (key: string) => readonly Indicator[] | undefined };

/** "doanh nghiệp" is too little to stand for "tổng số doanh nghiệp"; every count of firms is worded so. */
const FEWEST_WORDS_OF_SHORT_KEY = 3;

/** Positions of entries in their codebook, by key. */
type Rows = Map<string, number[]>;

const add = (rows: Rows, key: string, position: number): void => {
  const list = rows.get(key) ?? [];
  if (!list.includes(position)) list.push(position);
  rows.set(key, list);
};

const readWordings = (codebook: readonly Indicator[]) => {
  const exact: Rows = new Map();
  const short: Rows = new Map();
  const vocabulary = new Set<string>();
  for (const [position, entry] of codebook.entries()) {
    for (const wording of [entry.name, ...entry.aliases]) {
      const { key, words } = indexWording(wording);
      for (const word of words) vocabulary.add(word);
      add(exact, key, position);
      const brief = withoutCountingHead(key);
      if (brief !== key && brief.split(' ').length >= FEWEST_WORDS_OF_SHORT_KEY) add(short, brief, position);
    }
  }
  return { exact, short, vocabulary };
};

const entriesOf = (codebook: readonly Indicator[], positions: readonly number[] | undefined) =>
  positions?.flatMap((position) => codebook[position] ?? []);

/** Positions by the loose form of their keys. */
const looseRows = (keys: Iterable<readonly [string, readonly number[]]>): Rows => {
  const rows: Rows = new Map();
  for (const [key, positions] of keys) {
    const loose = looseKey(key);
    if (loose !== null) for (const position of positions) add(rows, loose, position);
  }
  return rows;
};

/** Reads every wording of a codebook: for the built-in one a third of the first reading of an article. */
export const indexCodebook = (codebook: readonly Indicator[]): CodebookIndex => {
  const { exact, short, vocabulary } = readWordings(codebook);
  const byKey = (rows: Rows): EntriesByKey => ({ get: (key) => entriesOf(codebook, rows.get(key)) });
  return { exact: byKey(exact), short: byKey(short), loose: byKey(looseRows([...exact, ...short])), vocabulary };
};

/**
 * Keys are packed as two letters a word: some hundred words make thousands of keys, and the engine reads and hashes a
 * third of the letters.
 */
type Packed = {
  /** Every word of the keys; its place gives its two letters. */
  readonly words: string;
  readonly exact: PackedRows;
  readonly short: PackedRows;
  readonly loose: PackedRows;
  readonly vocabulary: string;
};
type PackedRows = Readonly<Record<string, readonly number[]>>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lettersOf = (place: number): string =>
  `${LETTERS.charAt(place / LETTERS.length)}${LETTERS.charAt(place % LETTERS.length)}`;

type Letters = ReadonlyMap<string, string>;
const lettersByWord = (words: readonly string[]): Letters =>
  new Map(words.map((word, place) => [word, lettersOf(place)]));

/** A key in letters; null where a word of it is in no key. */
const packKey = (key: string, letters: Letters): string | null => {
  let packed = '';
  for (const word of key.split(' ')) {
    const pair = letters.get(word);
    if (pair === undefined) return null;
    packed += pair;
  }
  return packed;
};

/** The index as one string, the same for the same codebook. */
export const packIndex = (codebook: readonly Indicator[]): string => {
  const { exact, short, vocabulary } = readWordings(codebook);
  const loose = looseRows([...exact, ...short]);
  const words = [...new Set([...exact.keys(), ...short.keys()].flatMap((key) => key.split(' ')))];
  if (words.length > LETTERS.length ** 2) throw new Error('more words in the codebook than two letters tell apart');
  const letters = lettersByWord(words);
  const rowsOf = (rows: Rows): PackedRows =>
    Object.fromEntries([...rows].map(([key, positions]) => [packKey(key, letters), positions]));
  const packed: Packed = {
    words: words.join(' '),
    exact: rowsOf(exact),
    short: rowsOf(short),
    loose: rowsOf(loose),
    vocabulary: [...vocabulary].join(' '),
  };
  return JSON.stringify(packed);
};

/** The index of `codebook` as `packIndex` wrote it: read by the engine itself, in a sixteenth of the time. */
export const unpackIndex = (packed: string, codebook: readonly Indicator[]): CodebookIndex => {
  const { words, exact, short, loose, vocabulary }: Packed = JSON.parse(packed);
  const letters = lettersByWord(words.split(' '));
  const byKey = (rows: PackedRows): EntriesByKey => ({
    get: (key) => {
      const row = packKey(key, letters);
      // Only letters of words get here, but two words may make a name that every object has.
      return row !== null && Object.hasOwn(rows, row) ? entriesOf(codebook, rows[row]) : undefined;
    },
  });
  return {
    exact: byKey(exact),
    short: byKey(short),
    loose: byKey(loose),
    vocabulary: new Set(vocabulary.split(' ')),
  };
};
