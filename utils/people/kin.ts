import { CUE } from './cue-tree';
import { KIN, KIN_WITH_OF } from './lexicon/kin';
import { nameRunEnd } from './name-shape';
import { lineAt, type ReadingText } from './reading-text';
import type { RoleStretch } from './role-kind';
import { isAdjacent, isCapital } from './words';

const KIN_WORDS: ReadonlySet<string> = new Set(KIN);
const WITH_OF: ReadonlySet<string> = new Set(KIN_WITH_OF);

/** Words of "vợ", "anh họ", "cô của" at a word, the "của" behind them too; 0 where nobody's kin begins. */
const kinLength = ({ words }: ReadingText, at: number): number => {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || first.letters !== 'lower') return 0;
  const two = isAdjacent(second) && KIN_WORDS.has(`${first.key} ${second?.key}`) ? 2 : 0;
  const length = two > 0 ? two : KIN_WORDS.has(first.key) ? 1 : 0;
  const after = at + Math.max(length, 1);
  const isOf = words[after]?.key === 'của' && isAdjacent(words[after]);
  if (length === 0) return isOf && WITH_OF.has(first.key) ? 2 : 0;
  return isOf ? length + 1 : length;
};

const MOST_WORDS_OF_TERM = 4;

const TERM_CUES = [CUE.male, CUE.female, CUE.neutral, CUE.occupation, CUE.rank, CUE.post];

/** "ông", "ngư dân", "thuyền trưởng": what stands before the name of the other, one term or more. End of it, else `at`. */
const termsEnd = ({ cues, words }: ReadingText, at: number): number => {
  let end = at;
  while (end - at < MOST_WORDS_OF_TERM && isAdjacent(words[end]) && !isCapital(words[end])) {
    const length = cues.longestStartingAt(TERM_CUES, end);
    if (length === 0) return end;
    end += length;
  }
  return end;
};

/** One link of the chain: "bố anh Hà Văn Tỏ". End of it, and the word at which the other's own title begins. */
const kinAt = (reading: ReadingText, at: number): { readonly to: number; readonly other: number } | null => {
  const { words } = reading;
  const length = kinLength(reading, at);
  if (length === 0) return null;
  const other = at + length;
  const name = termsEnd(reading, other);
  if (!isAdjacent(words[name]) || !isCapital(words[name])) return null;
  const isBare = name === other && words[other - 1]?.key !== 'của';
  const to = nameRunEnd(reading, name);
  // "anh Hà, vợ Nguyễn Thị Lụa và hai con": without a term somebody else of the family, unless in brackets
  if (isBare && (words[at]?.gap !== 'open' || words[to]?.gap === 'comma')) return null;
  return { to, other };
};

/** What somebody is to others: the stretch, and the first word that may be a title of one of those others. */
export type Kin = { readonly role: RoleStretch; readonly other: number };

/**
 * Reads what somebody is to others whom the text names: "vợ ông Pản", "bố anh Tỏ, ông nội của cháu Rõ". Null where
 * no kin is told, or where the other has no name.
 */
export const readKin = (reading: ReadingText, at: number): Kin | null => {
  const first = kinAt(reading, at);
  if (first === null) return null;
  let { to } = first;
  while (reading.words[to]?.gap === 'comma') {
    const next = kinAt(reading, to);
    if (next === null) break;
    to = next.to;
  }
  return { role: { from: at, to, kind: 'kin' }, other: first.other };
};

const MOST_WORDS_BACK = 6;

/** Whether a name only says whose kin somebody else is: "bà Sươi (vợ ông | *Pản*) cho biết". */
export const isOtherOfKin = (reading: ReadingText, at: number): boolean => {
  const { from } = lineAt(reading, at);
  for (let back = at - 1; back >= from && at - back <= MOST_WORDS_BACK; back -= 1) {
    const gap = reading.words[back]?.gap;
    const opens = gap === 'comma' || gap === 'open' || gap === 'dash';
    if (opens) return (kinAt(reading, back)?.to ?? 0) > at;
    if (!isAdjacent(reading.words[back])) return false;
  }
  return false;
};
