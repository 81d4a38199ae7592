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
const CUES = [
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

/**
 * A word of a phrase: the words that can follow it, and the cues of the phrases that end with it. Behind a prefix any
 * head of a post may follow.
 */
type Branch = { next: Map<string, Branch> | null; readonly cues: number[]; prefix: boolean };

const branch = (): Branch => ({ next: null, cues: [], prefix: false });

const PHRASES_BY_CUE: readonly (readonly [Cue, readonly string[]])[] = [
  ['male', MALE_TERMS],
  ['female', FEMALE_TERMS],
  ['neutral', NEUTRAL_TERMS],
  ['plural', PLURAL_TERMS],
  ['rank', RANKS],
  ['post', POST_HEADS],
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
    for (const phrase of phrases) grow(root, phraseKeys(phrase)).cues.push(CUE_INDEX[cue]);
  for (const prefix of [...POST_PREFIXES, 'nguyên phó']) grow(root, phraseKeys(prefix)).prefix = true;
  return root;
};
const TREE = growTree();

/** The heads of posts by themselves: with every prefix written out the tree would be four times as large. */
const growHeads = (): Branch => {
  const root = branch();
  for (const head of POST_HEADS) grow(root, phraseKeys(head)).cues.push(CUE_INDEX.post);
  return root;
};
const HEADS = growHeads();

/** Which cues begin at and end before which word: lengths in words, 0 for none. Longest phrase of each cue. */
export type CueMap = {
  readonly startingAt: (cue: Cue, at: number) => number;
  readonly endingAt: (cue: Cue, end: number) => number;
  /** Whether any cue begins at, or ends before, a word: asked first where a dozen are looked for. */
  readonly anyStartingAt: (at: number) => boolean;
  readonly anyEndingAt: (end: number) => boolean;
};

/** Words of a phrase stand side by side or are joined by a dash. */
const isJoined = (word: Word): boolean => isAdjacent(word) || word.gap === 'hyphen' || word.gap === 'dash';

/** Lengths of phrases by their place and cue: a row for each place that has any, since most have none. */
type Lengths = { readonly rowAt: Uint32Array; rows: Uint8Array; count: number };

/** Row 0 is that of all places without a phrase. */
const noLengths = (places: number): Lengths => ({
  rowAt: new Uint32Array(places),
  rows: new Uint8Array((places >> 2) * CUES.length + 2 * CUES.length),
  count: 1,
});

/** The row of a place, a fresh one where it has none yet; gives where it begins in `rows`. */
const rowOf = (lengths: Lengths, at: number): number => {
  const known = lengths.rowAt[at] ?? 0;
  if (known > 0) return known * CUES.length;
  const row = lengths.count;
  lengths.count += 1;
  lengths.rowAt[at] = row;
  if ((row + 1) * CUES.length > lengths.rows.length) {
    const wider = new Uint8Array(lengths.rows.length * 2);
    wider.set(lengths.rows);
    lengths.rows = wider;
  }
  return row * CUES.length;
};

const lengthAt = (lengths: Lengths, at: number, cue: Cue): number => {
  const row = lengths.rowAt[at] ?? 0;
  return row === 0 ? 0 : (lengths.rows[row * CUES.length + CUE_INDEX[cue]] ?? 0);
};

/** A phrase being followed through a text: its first word, and what the words up to `to` have led to. */
type Way = { readonly from: number; readonly to: number; readonly branch: Branch };

/** Marks every cue phrase of a text in one pass over its words. */
export const mapCues = (words: readonly Word[]): CueMap => {
  const starts = noLengths(words.length);
  const ends = noLengths(words.length + 1);
  const mark = (cues: readonly number[], from: number, to: number): void => {
    if (cues.length === 0) return;
    const [start, end] = [rowOf(starts, from), rowOf(ends, to)];
    for (const cue of cues) {
      starts.rows[start + cue] = Math.max(starts.rows[start + cue] ?? 0, to - from);
      ends.rows[end + cue] = Math.max(ends.rows[end + cue] ?? 0, to - from);
    }
  };
  const follow = (way: Way): void => {
    let { to, branch } = way;
    while (true) {
      mark(branch.cues, way.from, to);
      const word = words[to];
      if (word === undefined || !isJoined(word)) return;
      const head = branch.prefix ? HEADS.next?.get(word.key) : undefined;
      if (head !== undefined) follow({ from: way.from, to: to + 1, branch: head });
      const next = branch.next?.get(word.key);
      if (next === undefined) return;
      branch = next;
      to += 1;
    }
  };
  for (let from = 0; from < words.length; from += 1) {
    const branch = TREE.next?.get(words[from]?.key ?? '');
    if (branch !== undefined) follow({ from, to: from + 1, branch });
  }
  return {
    startingAt: (cue, at) => lengthAt(starts, at, cue),
    endingAt: (cue, end) => lengthAt(ends, end, cue),
    anyStartingAt: (at) => (starts.rowAt[at] ?? 0) > 0,
    anyEndingAt: (end) => (ends.rowAt[end] ?? 0) > 0,
  };
};
