import { keepsWords, parseQuery } from '@/utils/search';
import { searchSpelling, syllableSpelling } from '@/utils/text';

/** An entry of the codebook that can be chosen. */
export type Entry = { readonly id: string; readonly name: string };

/** Entries to choose from, the likest first; `isAlike`: the first is what the words say, and Enter may take it at once. */
export type Offer = { readonly entries: readonly Entry[]; readonly isAlike: boolean };

const MOST = 8;

const NOTHING: Offer = { entries: [], isAlike: false };

/** How much of the longer name the shorter one is to have: "tỷ lệ hộ nghèo đa chiều" is still "tỷ lệ hộ nghèo". */
const ALIKE = 2 / 3;

/** The syllables of a name, marks included: "che phủ" has nothing of "chè". */
const syllablesOf = (text: string): readonly string[] =>
  searchSpelling(text.normalize('NFC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((syllable) => syllable !== '')
    .map(syllableSpelling);

/** Syllables, and each with the next one: "doanh thu" is more than a "doanh" and a "thu" somewhere. */
const partsOf = (syllables: readonly string[]): ReadonlySet<string> =>
  new Set([...syllables, ...syllables.slice(1).map((second, at) => `${syllables[at]} ${second}`)]);

/** How much parts tell: much where few entries have them. "thu" begins a dozen of them, "lúa" says which. */
type Weigh = (parts: Iterable<string>) => number;

const weighBy = (names: readonly ReadonlySet<string>[]): Weigh => {
  const having = new Map<string, number>();
  for (const name of names) for (const part of name) having.set(part, (having.get(part) ?? 0) + 1);
  return (parts) => {
    let sum = 0;
    for (const part of parts) sum += Math.log1p(names.length / (having.get(part) ?? 1));
    return sum;
  };
};

/** What both have by its weight, as a share of both: 0 for nothing in common, 1 for the same parts. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>, weigh: Weigh): number => {
  const both = [...other].filter((part) => one.has(part));
  return both.length === 0 ? 0 : (2 * weigh(both)) / (weigh(one) + weigh(other));
};

/**
 * Whether one name stands whole in the other, which says little more. Of "tỷ lệ hộ nghèo" and "tỷ lệ hộ cận nghèo" neither
 * does: one word between changes what is counted.
 */
const saysTheSame = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length / long.length >= ALIKE && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
};

/** Entries with some of the words the papers use. */
const offerLike = (entries: readonly Entry[], words: string): Offer => {
  const wanted = syllablesOf(words);
  const wantedParts = partsOf(wanted);
  const spelled = entries.map((entry) => {
    const syllables = syllablesOf(entry.name);
    return { entry, syllables, parts: partsOf(syllables) };
  });
  const weigh = weighBy(spelled.map(({ parts }) => parts));
  const ranked = spelled
    .map(({ entry, syllables, parts }) => ({
      entry,
      isAlike: wanted.length > 0 && saysTheSame(syllables, wanted),
      like: likeness(parts, wantedParts, weigh),
    }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => Number(b.isAlike) - Number(a.isAlike) || b.like - a.like)
    .slice(0, MOST);
  return { entries: ranked.map(({ entry }) => entry), isAlike: ranked[0]?.isAlike ?? false };
};

/**
 * What is offered for what was typed, by the rule of the search field: with marks a word finds only its own spelling
 * ("chè" not "che phủ"), without marks every one. Before anything is typed: entries like `words`, none where these are empty.
 */
export const offerEntries = (entries: readonly Entry[], typed: string, words: string): Offer => {
  const query = parseQuery(typed);
  if (query.length > 0) {
    const found = entries.filter(({ name }) => keepsWords(name, query)).slice(0, MOST);
    return { entries: found, isAlike: found.length > 0 };
  }
  return typed.trim() === '' ? offerLike(entries, words) : NOTHING;
};
