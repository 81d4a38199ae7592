import { indexWording, withoutCountingHead } from './content-words';
import type { Indicator } from './indicator';
import { looseKey } from './telling-words';

/** Entries of a codebook by what is left of their wordings, whole (`exact`) or without its counting word (`short`). */
export type CodebookIndex = {
  readonly exact: EntriesByKey;
  readonly short: EntriesByKey;
  /** By `looseKey`; made when first asked. */
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

/** Entries by the loose form of their keys: two milliseconds, and many articles never ask. */
const looseIndex = (
  codebook: readonly Indicator[],
  keys: () => Iterable<readonly [string, readonly number[]]>,
): EntriesByKey => {
  let rows: Rows | null = null;
  const read = (): Rows => {
    const made: Rows = new Map();
    for (const [key, positions] of keys()) {
      const loose = looseKey(key);
      if (loose !== null) for (const position of positions) add(made, loose, position);
    }
    return made;
  };
  return {
    get: (key) => {
      rows ??= read();
      return entriesOf(codebook, rows.get(key));
    },
  };
};

/** Reads every wording of a codebook: for the built-in one a third of the first reading of an article. */
export const indexCodebook = (codebook: readonly Indicator[]): CodebookIndex => {
  const { exact, short, vocabulary } = readWordings(codebook);
  const byKey = (rows: Rows): EntriesByKey => ({ get: (key) => entriesOf(codebook, rows.get(key)) });
  const loose = looseIndex(codebook, () => [...exact, ...short]);
  return { exact: byKey(exact), short: byKey(short), loose, vocabulary };
};

type Packed = {
  readonly exact: Readonly<Record<string, readonly number[]>>;
  readonly short: Readonly<Record<string, readonly number[]>>;
  readonly vocabulary: string;
};

/** The index as one string, the same for the same codebook. */
export const packIndex = (codebook: readonly Indicator[]): string => {
  const { exact, short, vocabulary } = readWordings(codebook);
  const packed: Packed = {
    exact: Object.fromEntries(exact),
    short: Object.fromEntries(short),
    vocabulary: [...vocabulary].join(' '),
  };
  return JSON.stringify(packed);
};

/** The index of `codebook` as `packIndex` wrote it: read by the engine itself, in a sixteenth of the time. */
export const unpackIndex = (packed: string, codebook: readonly Indicator[]): CodebookIndex => {
  const { exact, short, vocabulary }: Packed = JSON.parse(packed);
  const byKey = (rows: Packed['exact']): EntriesByKey => ({
    // Words of a text ask: "constructor" must find nothing.
    get: (key) => (Object.hasOwn(rows, key) ? entriesOf(codebook, rows[key]) : undefined),
  });
  const loose = looseIndex(codebook, () => [...Object.entries(exact), ...Object.entries(short)]);
  return { exact: byKey(exact), short: byKey(short), loose, vocabulary: new Set(vocabulary.split(' ')) };
};
