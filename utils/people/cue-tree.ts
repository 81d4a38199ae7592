import {
  FEMALE_TERMS,
  FIGURES,
  MALE_TERMS,
  NEUTRAL_TERMS,
  NOT_ADDRESS,
  PLURAL_TERMS,
  RANKS,
} from './lexicon/address-terms';
import { CREDIT_DEEDS, CREDIT_LABELS } from './lexicon/credits';
import { NOT_OCCUPATION, OCCUPATIONS } from './lexicon/occupations';
import {
  COUNTRIES,
  INSTITUTIONS,
  MEMORIALS,
  NAMED_THINGS,
  NOT_INSTITUTIONS,
  PLACE_HEADS,
  PROVINCES,
} from './lexicon/organisations';
import { FOREIGN_POSTS, POST_HEADS, POST_PREFIXES } from './lexicon/posts';
import { COMPOUNDS, GROUP_WORDS, HOLDING_VERBS, INSTITUTION_NOUNS, ROLE_ENDERS, SAYING_VERBS } from './lexicon/verbs';
import { wordKey } from './word-key';

/**
 * What a phrase of the lexicons says about the words around it, by its column in the table of lengths: a name would have
 * to be looked up in a table of names half a million times a megabyte.
 */
export const CUE = {
  male: 0,
  female: 1,
  neutral: 2,
  plural: 3,
  rank: 4,
  post: 5,
  foreignPost: 6,
  occupation: 7,
  place: 8,
  namedThing: 9,
  institution: 10,
  institutionNoun: 11,
  province: 12,
  country: 13,
  saying: 14,
  roleEnder: 15,
  group: 16,
  holding: 17,
  credit: 18,
  creditDeed: 19,
  hidden: 20,
  compound: 21,
  figure: 22,
  memorial: 23,
} as const;
export type Cue = (typeof CUE)[keyof typeof CUE];
export const CUES = Object.keys(CUE).length;

/**
 * A word of a phrase: the words that can follow it, and the cues of the phrases that end with it. Behind a prefix any
 * head of a post may follow.
 */
export type Branch = { next: Map<string, Branch> | null; readonly cues: number[]; prefix: boolean };

const branch = (): Branch => ({ next: null, cues: [], prefix: false });

const PHRASES_BY_CUE: readonly (readonly [Cue, readonly string[]])[] = [
  [CUE.male, MALE_TERMS],
  [CUE.female, FEMALE_TERMS],
  [CUE.neutral, NEUTRAL_TERMS],
  [CUE.plural, PLURAL_TERMS],
  [CUE.rank, RANKS],
  [CUE.post, POST_HEADS],
  [CUE.foreignPost, FOREIGN_POSTS],
  [CUE.occupation, OCCUPATIONS],
  [CUE.place, PLACE_HEADS],
  [CUE.namedThing, NAMED_THINGS],
  [CUE.institution, INSTITUTIONS],
  [CUE.institutionNoun, INSTITUTION_NOUNS],
  [CUE.province, PROVINCES],
  [CUE.country, COUNTRIES],
  [CUE.saying, SAYING_VERBS],
  [CUE.roleEnder, ROLE_ENDERS],
  [CUE.group, GROUP_WORDS],
  [CUE.holding, HOLDING_VERBS],
  [CUE.credit, CREDIT_LABELS],
  [CUE.creditDeed, CREDIT_DEEDS],
  [CUE.hidden, [...NOT_ADDRESS, ...NOT_OCCUPATION, ...NOT_INSTITUTIONS]],
  [CUE.compound, COMPOUNDS],
  [CUE.figure, FIGURES],
  [CUE.memorial, MEMORIALS],
];

const phraseKeys = (phrase: string): readonly string[] => phrase.split(/[\s-]+/u).map(wordKey);

const grow = (root: Branch, keys: readonly string[]): Branch => {
  let at = root;
  for (const key of keys) {
    at.next ??= new Map();
    let next = at.next.get(key);
    if (next === undefined) {
      next = branch();
      at.next.set(key, next);
    }
    at = next;
  }
  return at;
};

const growTree = (): Branch => {
  const root = branch();
  for (const [cue, phrases] of PHRASES_BY_CUE)
    for (const phrase of phrases) grow(root, phraseKeys(phrase)).cues.push(cue);
  for (const prefix of [...POST_PREFIXES, 'nguyên phó']) grow(root, phraseKeys(prefix)).prefix = true;
  return root;
};
export const TREE = growTree();

/** The heads of posts by themselves: with every prefix written out the tree would be four times as large. */
const growHeads = (): Branch => {
  const root = branch();
  for (const head of POST_HEADS) grow(root, phraseKeys(head)).cues.push(CUE.post);
  return root;
};
export const HEADS = growHeads();
