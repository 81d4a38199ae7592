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
import { COUNTRIES, INSTITUTIONS, MEMORIALS, NAMED_THINGS, PLACE_HEADS, PROVINCES } from './lexicon/organisations';
import { FOREIGN_POSTS, POST_HEADS, POST_PREFIXES } from './lexicon/posts';
import { COMPOUNDS, GROUP_WORDS, HOLDING_VERBS, INSTITUTION_NOUNS, ROLE_ENDERS, SAYING_VERBS } from './lexicon/verbs';
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
  'compound',
  'figure',
  'memorial',
] as const;
export type Cue = (typeof CUES)[number];

const CUE_INDEX: Readonly<Record<Cue, number>> = Object.fromEntries(CUES.map((cue, index) => [cue, index])) as Record<
  Cue,
  number // fromEntries forgets the key type; CUES names every cue
>;

/** A word of a phrase: the words that can follow it, and the cues of the phrases that end with it. */
type Branch = { readonly next: Map<string, Branch>; readonly cues: number[] };

const branch = (): Branch => ({ next: new Map(), cues: [] });

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
  ['compound', COMPOUNDS],
  ['figure', FIGURES],
  ['memorial', MEMORIALS],
];

const phraseKeys = (phrase: string): readonly string[] => phrase.split(/[\s-]+/u).map(wordKey);

const growTree = (): Branch => {
  const root = branch();
  for (const [cue, phrases] of PHRASES_BY_CUE) {
    for (const phrase of phrases) {
      let at = root;
      for (const key of phraseKeys(phrase)) {
        const next = at.next.get(key) ?? branch();
        at.next.set(key, next);
        at = next;
      }
      at.cues.push(CUE_INDEX[cue]);
    }
  }
  return root;
};
const TREE = growTree();

/** Which cues begin at and end before which word: lengths in words, 0 for none. Longest phrase of each cue. */
export type CueMap = {
  readonly startingAt: (cue: Cue, at: number) => number;
  readonly endingAt: (cue: Cue, end: number) => number;
};

/** Words of a phrase stand side by side or are joined by a dash. */
const isJoined = (word: Word): boolean => isAdjacent(word) || word.gap === 'hyphen' || word.gap === 'dash';

/** Marks every cue phrase of a text in one pass over its words. */
export const mapCues = (words: readonly Word[]): CueMap => {
  const width = CUES.length;
  const starts = new Uint8Array(words.length * width);
  const ends = new Uint8Array((words.length + 1) * width);
  // Most words begin and end no phrase: one look says so, before any cue is looked up by its name.
  const begins = new Uint8Array(words.length);
  const finishes = new Uint8Array(words.length + 1);
  const mark = (cue: number, from: number, to: number): void => {
    begins[from] = 1;
    finishes[to] = 1;
    starts[from * width + cue] = to - from;
    const end = to * width + cue;
    ends[end] = Math.max(ends[end] ?? 0, to - from);
  };
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    let at = TREE.next.get(words[from]?.key ?? '');
    while (at !== undefined) {
      to += 1;
      for (const cue of at.cues) mark(cue, from, to);
      const word = words[to];
      at = word === undefined || !isJoined(word) ? undefined : at.next.get(word.key);
    }
  }
  return {
    startingAt: (cue, at) => (begins[at] === 1 ? (starts[at * width + CUE_INDEX[cue]] ?? 0) : 0),
    endingAt: (cue, end) => (finishes[end] === 1 ? (ends[end * width + CUE_INDEX[cue]] ?? 0) : 0),
  };
};
