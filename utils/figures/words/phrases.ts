import { sharedWord } from '@/utils/text';

/** What a lookup needs of a token: its syllable, the tables that syllable is an edge of, and their phrases. */
type Syllable = {
  readonly word: string;
  readonly opens: number;
  readonly closes: number;
  readonly opened: EdgePhrases;
  readonly closed: EdgePhrases;
  readonly follows: number;
  readonly precedes: number;
  readonly alone: number;
};

/**
 * A phrase by its syllables, with what a look-up gives: made once, since millions are looked up. `beside` is the syllable
 * next to the edge the phrase is looked up by ("" where it is the only one): it tells most phrases to be others.
 */
type Entry<Value> = {
  readonly words: readonly string[];
  readonly beside: string;
  readonly match: PhraseMatch<Value>;
};

/** Phrases of several syllables, looked up at a token by their first syllable. Longest phrase wins. */
export type PhraseTable<Value> = {
  /** This table's bit in `Token.opens`, and in `Token.closes` where it has ends; `at` is its place in `EdgePhrases`. */
  readonly bit: number;
  readonly at: number;
  readonly byFirst: ReadonlyMap<string, readonly Entry<Value>[]>;
};

/** A table whose phrases are also looked up by their last syllable. */
export type EndedTable<Value> = PhraseTable<Value> & {
  readonly byLast: ReadonlyMap<string, readonly Entry<Value>[]>;
};

/** `length` is in tokens; `phrase` is the words that were matched, one space between them. */
export type PhraseMatch<Value> = { readonly value: Value; readonly length: number; readonly phrase: string };

type Index<Value> = Map<string, Entry<Value>[]>;

/** Which tables a syllable opens or closes a phrase of: filled while the modules load, only read afterwards. */
const opening = new Map<string, number>();
const closing = new Map<string, number>();
/** In which of them a syllable stands next to the first, or the last, of a phrase: most words behind an edge are none. */
const besideFirst = new Map<string, number>();
const besideLast = new Map<string, number>();
/** In which of them a syllable is a phrase by itself. */
const whole = new Map<string, number>();
/** All tables, in the order in which they were made. */
const tables: (PhraseTable<unknown> | EndedTable<unknown>)[] = [];

/** Of all tables the phrases that a syllable opens, or closes, longest first, by the table's `at`. */
export type EdgePhrases = readonly (readonly Entry<unknown>[] | undefined)[];
export const NO_PHRASES: EdgePhrases = [];

/** What the tables of the bits answer: of nearly thirty tables a word is the edge of one to three. */
const phrasesOf = (bits: number, find: (table: (typeof tables)[number]) => EdgePhrases[number]): EdgePhrases => {
  if (bits === 0) return NO_PHRASES;
  const phrases: EdgePhrases[number][] = tables.map(() => undefined);
  for (let left = bits; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left);
    phrases[at] = find(tables[at]!); // a bit is the place of a table
  }
  return phrases;
};

/** The phrases a syllable opens, looked up once a word: a reading asks millions of times. */
export const phrasesOpenedBy = (syllable: string): EdgePhrases =>
  phrasesOf(opensTables(syllable), ({ byFirst }) => byFirst.get(syllable));
/** And those it closes, of tables with ends. */
export const phrasesClosedBy = (syllable: string): EdgePhrases =>
  phrasesOf(closesTables(syllable), (table) => ('byLast' in table ? table.byLast.get(syllable) : undefined));

type Bits = Map<string, number>;

const addBit = (bits: Bits, word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit);

/**
 * Puts an entry behind those as long as itself; its syllables get the table's bit, the one at the edge and the one beside
 * it. Of a syllable that is a phrase by itself there is one entry, the last of all (`aloneIn`).
 */
const insert = <Value>(
  index: Index<Value>,
  { word, entry }: { readonly word: string; readonly entry: Entry<Value> },
  edges: { readonly bits: Bits; readonly beside: Bits; readonly bit: number },
): void => {
  if (entry.beside === '') addBit(whole, word, edges.bit);
  else addBit(edges.beside, entry.beside, edges.bit);
  const list = index.get(word);
  if (list === undefined) {
    index.set(word, [entry]);
    addBit(edges.bits, word, edges.bit);
    return;
  }
  if (entry.beside === '' && list.at(-1)?.beside === '') return;
  let at = list.length;
  while (at > 0 && (list[at - 1]?.words.length ?? 0) < entry.words.length) at -= 1;
  list.splice(at, 0, entry);
};

/** Bits of the tables that have a phrase beginning with this syllable. */
export const opensTables = (syllable: string): number => opening.get(syllable) ?? 0;
/** Bits of the tables that have a phrase ending with this syllable. */
export const closesTables = (syllable: string): number => closing.get(syllable) ?? 0;
/** Bits of the tables that have a phrase with this syllable in the second place. */
export const followsInTables = (syllable: string): number => besideFirst.get(syllable) ?? 0;
/** Bits of the tables with ends that have a phrase with this syllable in the last place but one. */
export const precedesInTables = (syllable: string): number => besideLast.get(syllable) ?? 0;
/** Bits of the tables in which this syllable is a phrase by itself. */
export const aloneInTables = (syllable: string): number => whole.get(syllable) ?? 0;

/**
 * Builds a table from phrases written as text ("trở lên": '>='), in the lexicon's own spelling. All tables are built
 * before the first text is read, in every program that can read one, so that it is done in one pass.
 */
export const phraseTable = <Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> => {
  // A mask of 32 bits, the sign among them: one more table than that would need a second word per token.
  if (tables.length >= 32) throw new Error('more phrase tables than bits');
  const at = tables.length;
  const bit = 1 << at;
  const byFirst: Index<Value> = new Map();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ').map(sharedWord);
    const match = { value, length: words.length, phrase };
    const entry: Entry<Value> = { words, beside: words[1] ?? '', match };
    insert(byFirst, { word: words[0] ?? '', entry }, { bits: opening, beside: besideFirst, bit });
  }
  const table = { bit, at, byFirst };
  tables.push(table);
  return table;
};

/** The table, to be looked up by the last syllables of its phrases too (`phraseBefore`). */
export const withEnds = <Value>({ bit, at, byFirst }: PhraseTable<Value>): EndedTable<Value> => {
  const byLast: Index<Value> = new Map();
  for (const entries of byFirst.values())
    for (const { words, match } of entries) {
      const entry: Entry<Value> = { words, beside: words[words.length - 2] ?? '', match };
      insert(byLast, { word: words[words.length - 1] ?? '', entry }, { bits: closing, beside: besideLast, bit });
    }
  const ended = { bit, at, byFirst, byLast };
  tables[at] = ended;
  return ended;
};

/** A table that only says whether a phrase is there. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

/** `from` is not below 0. */
const fits = (words: readonly string[], tokens: readonly Syllable[], from: number): boolean => {
  if (from + words.length > tokens.length) return false;
  for (let step = 0; step < words.length; step += 1) if (tokens[from + step]?.word !== words[step]) return false;
  return true;
};

/** The phrase that the syllable at the edge is by itself: the shortest, where there is one. */
const aloneIn = <Value>(phrases: EdgePhrases, { at }: PhraseTable<Value>): PhraseMatch<Value> | null => {
  const candidates = phrases[at] as readonly Entry<Value>[]; // of a syllable with the table's bit
  return candidates[candidates.length - 1]?.match ?? null;
};

/** Longest phrase that begins at token `at`. */
export const phraseAt = <Value>(
  table: PhraseTable<Value>,
  tokens: readonly Syllable[],
  at: number,
): PhraseMatch<Value> | null => {
  const token = at < 0 ? undefined : tokens[at];
  if (token === undefined || (token.opens & table.bit) === 0) return null;
  const beyond = tokens[at + 1];
  if (beyond === undefined || (beyond.follows & table.bit) === 0)
    return (token.alone & table.bit) === 0 ? null : aloneIn(token.opened, table);
  const candidates = token.opened[table.at] as readonly Entry<Value>[]; // the bit says so, and `at` is this table's place
  const next = beyond.word;
  for (let index = 0; index < candidates.length; index += 1) {
    const { words, beside, match } = candidates[index]!; // index is below the length
    if (beside === '' || (beside === next && (words.length === 2 || fits(words, tokens, at)))) return match;
  }
  return null;
};

/** Longest phrase that ends before token `end` (exclusive). */
export const phraseBefore = <Value>(
  table: EndedTable<Value>,
  tokens: readonly Syllable[],
  end: number,
): PhraseMatch<Value> | null => {
  const token = end > 0 ? tokens[end - 1] : undefined;
  if (token === undefined || (token.closes & table.bit) === 0) return null;
  const beyond = end > 1 ? tokens[end - 2] : undefined;
  if (beyond === undefined || (beyond.precedes & table.bit) === 0)
    return (token.alone & table.bit) === 0 ? null : aloneIn(token.closed, table);
  const candidates = token.closed[table.at] as readonly Entry<Value>[]; // the bit says so, and `at` is this table's place
  const before = beyond.word;
  for (let index = 0; index < candidates.length; index += 1) {
    const { words, beside, match } = candidates[index]!; // index is below the length
    if (beside !== '' && (beside !== before || words.length > end)) continue;
    if (words.length <= 2 || fits(words, tokens, end - words.length)) return match;
  }
  return null;
};
