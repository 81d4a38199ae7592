import { CUE, type Cue } from './cue-tree';
import type { Evidence, Gender } from './mention';
import { nameRunEnd, shapeOf } from './name-shape';
import type { ReadingText } from './reading-text';
import { isAdjacent, type Word } from './words';

/** What stands right before a run of capitals and makes it a person: an address term, a rank, a trade. */
export type Lead = {
  readonly evidence: Evidence;
  readonly gender: Gender;
  /** First word of the term. */
  readonly from: number;
  readonly plural: boolean;
};

const TERM_CUES: readonly (readonly [Cue, Evidence, Gender])[] = [
  [CUE.male, 'address', 'male'],
  [CUE.female, 'address', 'female'],
  [CUE.neutral, 'address', null],
  [CUE.plural, 'list', null],
  [CUE.rank, 'rank', null],
  [CUE.occupation, 'occupation', null],
];

const OPENING_GAPS: ReadonlySet<Word['gap']> = new Set<Word['gap']>([
  'line',
  'stop',
  'quote',
  'colon',
  'dash',
  'open',
  'semicolon',
]);

/**
 * "Ông", "Bà", "Anh" with a capital inside a sentence is part of a name of its own ("cầu Ông Thìn", "Bà Rịa"); at the
 * beginning of one, and before a full name ("dự lễ có Ông Châu Văn Ly"), it is an address.
 */
const isAddressable = (reading: ReadingText, at: number, length: number): boolean => {
  const word = reading.words[at];
  if (word === undefined || length > 1 || word.letters === 'lower') return true;
  if (word.key.length > 4 || word.key.includes('/')) return true;
  const isThing = isAdjacent(word) && reading.cues.endingAt(CUE.namedThing, at) > 0;
  return OPENING_GAPS.has(word.gap) || (!isThing && isFullNameAt(reading, at + 1));
};

/** Three words or four with a family name in front that no place has, or with a usual middle name. */
const isFullNameAt = (reading: ReadingText, from: number): boolean => {
  const to = nameRunEnd(reading, from);
  if (to - from < 3 || to - from > 4) return false;
  const { surname, middle } = shapeOf(reading.words, from, to);
  return surname === 2 || (surname === 1 && middle);
};

/** "Bác Hồ", "ông Táo": the term and the name are one figure. */
const isFigure = (reading: ReadingText, from: number, length: number): boolean =>
  reading.cues.startingAt(CUE.figure, from) > length;

/** The term that ends right before word `at`, the longest one; null where there is none. */
export const leadBefore = (reading: ReadingText, at: number): Lead | null => {
  const { cues, words } = reading;
  const gap = words[at]?.gap;
  if (!isAdjacent(words[at]) && gap !== 'colon' && gap !== 'quote') return null;
  if (!cues.anyEndingAt(at)) return null;
  let best: Lead | null = null;
  let longest = 0;
  for (const [cue, evidence, gender] of TERM_CUES) {
    const length = cues.endingAt(cue, at);
    const from = at - length;
    if (length <= longest || isFigure(reading, from, length)) continue;
    if (gap !== 'space' && gap !== 'abbreviation' && cue !== CUE.plural) continue;
    if (evidence === 'address' && !isAddressable(reading, from, length)) continue;
    const isOfOld = evidence === 'address' || evidence === 'rank';
    if (isOfOld && isAdjacent(words[from]) && cues.endingAt(CUE.memorial, from) > 0) continue;
    if (cue === CUE.occupation && length === 1) continue;
    best = { evidence, gender, from, plural: cue === CUE.plural };
    longest = length;
  }
  return best;
};

/** First word of a chain of terms: "hộ | ông", "Đồng chí | Thiếu tá | Nguyễn…". */
export const leadChainStart = (reading: ReadingText, lead: Lead): number => {
  const before = leadBefore(reading, lead.from);
  return before === null || before.evidence === 'list' ? lead.from : leadChainStart(reading, before);
};
