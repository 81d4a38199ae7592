/** What a lookup needs of a token: its syllable and the tables that syllable is an edge of. */
type Syllable = { readonly word: string; readonly opens: number; readonly closes: number };

/** A phrase by its syllables, with what a look-up gives: made once, since millions are looked up. */
type Entry<Value> = { readonly words: readonly string[]; readonly match: PhraseMatch<Value> };

/** Phrases of several syllables, looked up at a token by their first (or last) syllable. Longest phrase wins. */
export type PhraseTable<Value> = {
  /** This table's bit in `Token.opens` and `Token.closes`. */
  readonly bit: number;
  readonly byFirst: ReadonlyMap<string, readonly Entry<Value>[]>;
  readonly byLast: ReadonlyMap<string, readonly Entry<Value>[]>;
};

/** `length` is in tokens; `phrase` is the words that were matched, one space between them. */
export type PhraseMatch<Value> = { readonly value: Value; readonly length: number; readonly phrase: string };

const indexBy = <Value>(entries: readonly Entry<Value>[], key: (entry: Entry<Value>) => string | undefined) => {
  const index = new Map<string, Entry<Value>[]>();
  for (const entry of entries) {
    const word = key(entry);
    if (word === undefined) continue;
    const list = index.get(word) ?? [];
    list.push(entry);
    index.set(word, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
};

/** Which tables a syllable opens or closes a phrase of: filled while the modules load, only read afterwards. */
const opening = new Map<string, number>();
const closing = new Map<string, number>();
let tables = 0;

const register = (entries: readonly Entry<unknown>[]): number => {
  // A mask of 32 bits, the sign among them: one more table than that would need a second word per token.
  if (tables >= 32) throw new Error('more phrase tables than bits');
  const bit = 1 << tables;
  tables += 1;
  for (const { words } of entries) {
    const [first, last] = [words[0] ?? '', words[words.length - 1] ?? ''];
    opening.set(first, (opening.get(first) ?? 0) | bit);
    closing.set(last, (closing.get(last) ?? 0) | bit);
  }
  return bit;
};

/** Bits of the tables that have a phrase beginning with this syllable. */
export const opensTables = (syllable: string): number => opening.get(syllable) ?? 0;
/** Bits of the tables that have a phrase ending with this syllable. */
export const closesTables = (syllable: string): number => closing.get(syllable) ?? 0;

const toEntry = <Value>(phrase: string, value: Value): Entry<Value> => {
  const words = phrase.split(' ');
  return { words, match: { value, length: words.length, phrase } };
};

/** Builds a table from phrases written as text ("trở lên": '>='), in the lexicon's own spelling. */
export const phraseTable = <Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> => {
  const entries = [...phrases].map(([phrase, value]) => toEntry(phrase, value));
  const bit = register(entries);
  return {
    bit,
    byFirst: indexBy(entries, (entry) => entry.words[0]),
    byLast: indexBy(entries, (entry) => entry.words[entry.words.length - 1]),
  };
};

/** A table that only says whether a phrase is there. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

const NONE: readonly Entry<never>[] = [];

/** `from` is not below 0. */
const fits = (words: readonly string[], tokens: readonly Syllable[], from: number): boolean => {
  if (from + words.length > tokens.length) return false;
  for (let step = 0; step < words.length; step += 1) if (tokens[from + step]?.word !== words[step]) return false;
  return true;
};

/** Longest phrase that begins at token `at`. */
export const phraseAt = <Value>(
  table: PhraseTable<Value>,
  tokens: readonly Syllable[],
  at: number,
): PhraseMatch<Value> | null => {
  const token = at < 0 ? undefined : tokens[at];
  if (token === undefined || (token.opens & table.bit) === 0) return null;
  const candidates = table.byFirst.get(token.word) ?? NONE;
  for (let index = 0; index < candidates.length; index += 1) {
    const entry = candidates[index]!; // index is below the length
    if (fits(entry.words, tokens, at)) return entry.match;
  }
  return null;
};

/** Longest phrase that ends before token `end` (exclusive). */
export const phraseBefore = <Value>(
  table: PhraseTable<Value>,
  tokens: readonly Syllable[],
  end: number,
): PhraseMatch<Value> | null => {
  const token = end > 0 ? tokens[end - 1] : undefined;
  if (token === undefined || (token.closes & table.bit) === 0) return null;
  const candidates = table.byLast.get(token.word) ?? NONE;
  for (let index = 0; index < candidates.length; index += 1) {
    const { words, match } = candidates[index]!; // index is below the length
    if (words.length <= end && fits(words, tokens, end - words.length)) return match;
  }
  return null;
};
