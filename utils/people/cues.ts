import { FEMALE_TERMS, MALE_TERMS, NEUTRAL_TERMS, NOT_ADDRESS, PLURAL_TERMS, RANKS } from './lexicon/address-terms';
import { CREDIT_DEEDS, CREDIT_LABELS } from './lexicon/credits';
import { NOT_OCCUPATION, OCCUPATIONS } from './lexicon/occupations';
import { COUNTRIES, INSTITUTIONS, NAMED_THINGS, PLACE_HEADS, PROVINCES } from './lexicon/organisations';
import { FOREIGN_POSTS, POST_HEADS, POST_PREFIXES } from './lexicon/posts';
import { GROUP_WORDS, HOLDING_VERBS, INSTITUTION_NOUNS, ROLE_ENDERS, SAYING_VERBS } from './lexicon/verbs';
import { isAdjacent, type Word, wordKey } from './words';

/** What a phrase of the lexicons says about the words around it. */
export const CUES = [
  'male',
  'female',
  'neutral',
  'plural',
  'rank',
  'post',
  'foreign-post',
  'occupation',
  'place',
  'named-thing',
  'institution',
  'institution-noun',
  'province',
  'country',
  'saying',
  'role-ender',
  'group',
  'holding',
  'credit',
  'credit-deed',
  'hidden',
] as const;
export type Cue = (typeof CUES)[number];

const CUE_INDEX: Readonly<Record<Cue, number>> = Object.fromEntries(CUES.map((cue, index) => [cue, index])) as Record<
  Cue,
  number // fromEntries forgets the key type; CUES names every cue
>;

type Phrase = { readonly keys: readonly string[]; readonly cue: number };

const postPhrases = (): readonly string[] => [
  ...POST_HEADS,
  ...POST_PREFIXES.flatMap((prefix) => POST_HEADS.map((head) => `${prefix} ${head}`)),
  ...POST_HEADS.map((head) => `nguyên phó ${head}`),
];

const PHRASES_BY_CUE: readonly (readonly [Cue, readonly string[]])[] = [
  ['male', MALE_TERMS],
  ['female', FEMALE_TERMS],
  ['neutral', NEUTRAL_TERMS],
  ['plural', PLURAL_TERMS],
  ['rank', RANKS],
  ['post', postPhrases()],
  ['foreign-post', FOREIGN_POSTS],
  ['occupation', OCCUPATIONS],
  ['place', PLACE_HEADS],
  ['named-thing', NAMED_THINGS],
  ['institution', INSTITUTIONS],
  ['institution-noun', INSTITUTION_NOUNS],
  ['province', PROVINCES],
  ['country', COUNTRIES],
  ['saying', SAYING_VERBS],
  ['role-ender', ROLE_ENDERS],
  ['group', GROUP_WORDS],
  ['holding', HOLDING_VERBS],
  ['credit', CREDIT_LABELS],
  ['credit-deed', CREDIT_DEEDS],
  ['hidden', [...NOT_ADDRESS, ...NOT_OCCUPATION]],
];

const phraseKeys = (phrase: string): readonly string[] => phrase.split(/[\s-]+/u).map(wordKey);

/** Phrases by their first word, longest first. */
const buildTable = (): ReadonlyMap<string, readonly Phrase[]> => {
  const table = new Map<string, Phrase[]>();
  for (const [cue, phrases] of PHRASES_BY_CUE) {
    for (const phrase of phrases) {
      const keys = phraseKeys(phrase);
      const first = keys[0];
      if (first === undefined) continue;
      const list = table.get(first) ?? [];
      list.push({ keys, cue: CUE_INDEX[cue] });
      table.set(first, list);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return table;
};
const TABLE = buildTable();

/** Which cues begin at and end before which word: lengths in words, 0 for none. Longest phrase of each cue. */
export type CueMap = {
  readonly from: (cue: Cue, at: number) => number;
  readonly until: (cue: Cue, end: number) => number;
};

const fits = (keys: readonly string[], words: readonly Word[], at: number): boolean => {
  for (let step = 1; step < keys.length; step += 1) {
    const word = words[at + step];
    if (word === undefined || word.key !== keys[step]) return false;
    if (!isAdjacent(word) && word.gap !== 'hyphen' && word.gap !== 'dash') return false;
  }
  return true;
};

/** Marks every cue phrase of a text in one pass over its words. */
export const mapCues = (words: readonly Word[]): CueMap => {
  const width = CUES.length;
  const starts = new Uint8Array(words.length * width);
  const ends = new Uint8Array((words.length + 1) * width);
  words.forEach((word, at) => {
    for (const { keys, cue } of TABLE.get(word.key) ?? []) {
      const slot = at * width + cue;
      if (starts[slot] !== 0 || !fits(keys, words, at)) continue;
      starts[slot] = keys.length;
      const endSlot = (at + keys.length) * width + cue;
      ends[endSlot] = Math.max(ends[endSlot] ?? 0, keys.length);
    }
  });
  return {
    from: (cue, at) => starts[at * width + CUE_INDEX[cue]] ?? 0,
    until: (cue, end) => ends[end * width + CUE_INDEX[cue]] ?? 0,
  };
};
