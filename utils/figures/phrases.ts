import type { Token } from './tokens';

type Entry<Value> = { readonly words: readonly string[]; readonly value: Value };

/** Phrases of several syllables, looked up at a token by their first (or last) syllable. Longest phrase wins. */
export type PhraseTable<Value> = {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Value>[]>;
  readonly byLast: ReadonlyMap<string, readonly Entry<Value>[]>;
};

/** `length` is in tokens. */
export type PhraseMatch<Value> = { readonly value: Value; readonly length: number };

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

/** Builds a table from phrases written as text ("trở lên": '>='), in the lexicon's own spelling. */
export const phraseTable = <Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> => {
  const entries = [...phrases].map(([phrase, value]) => ({ words: phrase.split(' '), value }));
  return {
    byFirst: indexBy(entries, (entry) => entry.words[0]),
    byLast: indexBy(entries, (entry) => entry.words[entry.words.length - 1]),
  };
};

/** A table that only says whether a phrase is there. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

const fits = (words: readonly string[], tokens: readonly Token[], from: number): boolean => {
  for (let step = 0; step < words.length; step += 1) if (tokens[from + step]?.word !== words[step]) return false;
  return true;
};

/** Longest phrase that begins at token `at`. */
export const phraseAt = <Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | null => {
  const candidates = table.byFirst.get(tokens[at]?.word ?? '');
  if (candidates === undefined) return null;
  for (const { words, value } of candidates) if (fits(words, tokens, at)) return { value, length: words.length };
  return null;
};

/** Longest phrase that ends before token `end` (exclusive). */
export const phraseBefore = <Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  end: number,
): PhraseMatch<Value> | null => {
  const candidates = table.byLast.get(tokens[end - 1]?.word ?? '');
  if (candidates === undefined) return null;
  for (const { words, value } of candidates) {
    if (words.length <= end && fits(words, tokens, end - words.length)) return { value, length: words.length };
  }
  return null;
};
