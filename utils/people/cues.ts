import { type Branch, CUES, type Cue, HEADS } from './cue-tree';
import { isAdjacent, type Word } from './words';

/** Which cues begin at and end before which word: lengths in words, 0 for none. Longest phrase of each cue. */
export type CueMap = {
  readonly startingAt: (cue: Cue, at: number) => number;
  /** The longest phrase of several cues that begins at a word. */
  readonly longestStartingAt: (cues: readonly Cue[], at: number) => number;
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
  rows: new Uint8Array((places >> 2) * CUES + 2 * CUES),
  count: 1,
});

/** The row of a place, a fresh one where it has none yet; gives where it begins in `rows`. */
const rowOf = (lengths: Lengths, at: number): number => {
  const known = lengths.rowAt[at] ?? 0;
  if (known > 0) return known * CUES;
  const row = lengths.count;
  lengths.count += 1;
  lengths.rowAt[at] = row;
  if ((row + 1) * CUES > lengths.rows.length) {
    const wider = new Uint8Array(lengths.rows.length * 2);
    wider.set(lengths.rows);
    lengths.rows = wider;
  }
  return row * CUES;
};

const lengthAt = (lengths: Lengths, at: number, cue: Cue): number => {
  const row = lengths.rowAt[at] ?? 0;
  return row === 0 ? 0 : (lengths.rows[row * CUES + cue] ?? 0);
};

const longestAt = (lengths: Lengths, at: number, cues: readonly Cue[]): number => {
  const row = lengths.rowAt[at] ?? 0;
  let longest = 0;
  if (row > 0) for (const cue of cues) longest = Math.max(longest, lengths.rows[row * CUES + cue] ?? 0);
  return longest;
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
    const branch = words[from]?.opens ?? null;
    if (branch !== null) follow({ from, to: from + 1, branch });
  }
  return {
    startingAt: (cue, at) => lengthAt(starts, at, cue),
    longestStartingAt: (cues, at) => longestAt(starts, at, cues),
    endingAt: (cue, end) => lengthAt(ends, end, cue),
    anyStartingAt: (at) => (starts.rowAt[at] ?? 0) > 0,
    anyEndingAt: (end) => (ends.rowAt[end] ?? 0) > 0,
  };
};
