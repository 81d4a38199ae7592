import { CUE } from './cue-tree';
import { DESCRIBING_VERBS, INSTITUTION_VERBS } from './lexicon/verbs';
import type { ReadingText } from './reading-text';
import { type Gap, isAdjacent, isCapital, type Word } from './words';

/*
 * Where a role in running text is over. Nouns and verbs look alike in Vietnamese, so there are two tests: verbs that are
 * known, and places that close a role, after which hardly anything but a verb can follow.
 */

const DESCRIBING: ReadonlySet<string> = new Set(DESCRIBING_VERBS);
const HARD_GAPS: ReadonlySet<Gap> = new Set<Gap>(['line', 'stop', 'semicolon', 'colon', 'quote', 'open', 'close']);

/** Whether a sign ends any role. */
export const isHardGap = (gap: Gap | undefined): boolean => gap === undefined || HARD_GAPS.has(gap);

const INSTITUTION_VERB: ReadonlySet<string> = new Set(INSTITUTION_VERBS);
const isInstitutionVerb = ({ words }: ReadingText, at: number): boolean =>
  INSTITUTION_VERB.has(`${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`);

const COVERING_CUES = [CUE.post, CUE.occupation, CUE.institution, CUE.compound];

/** Whether a longer phrase runs over the word: the "động viên" of "vận động viên" is no verb. */
const isInsidePhrase = ({ cues }: ReadingText, at: number): boolean => {
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) {
    if (!cues.anyStartingAt(from)) continue;
    const length = cues.longestStartingAt(COVERING_CUES, from);
    if (from + length > at) return true;
  }
  return false;
};

const NAMING_CUES = [CUE.post, CUE.occupation, CUE.institution];

/** A verb or another word at which a role is over; not inside the name of an institution ("Ban *Chỉ đạo*"). */
export const endsRole = (reading: ReadingText, at: number): boolean => {
  const { cues, words } = reading;
  const saying = cues.startingAt(CUE.saying, at);
  const length = Math.max(saying, cues.startingAt(CUE.roleEnder, at));
  if (length === 0 || words[at]?.letters !== 'lower' || isInsidePhrase(reading, at)) return false;
  const longer = cues.longestStartingAt(NAMING_CUES, at);
  if (longer >= length && longer > 1) return false;
  if (cues.startingAt(CUE.compound, at) > length) return false;
  if (length === 1) return true;
  if (cues.endingAt(CUE.institutionNoun, at) > 0) return saying > 0 && !isInstitutionVerb(reading, at);
  return words[at - 1]?.key !== 'và' || saying > 0;
};

/** "hộ dân *bị* mất nhà", "chuyên gia *phân tích* thị trường": a verb that belongs to a description, and the word after it. */
export const describes = ({ words, cues }: ReadingText, at: number): boolean => {
  const key = words[at]?.key ?? '';
  if (DESCRIBING.has(key) || DESCRIBING.has(words[at - 1]?.key ?? '')) return true;
  return cues.endingAt(CUE.occupation, at) > 0 && DESCRIBING.has(`${key} ${words[at + 1]?.key ?? ''}`);
};

/** Administrative units that stand at the end of a body without a name: "Chủ tịch UBND *xã*", "Đoàn ĐBQH *tỉnh*". */
const UNITS: ReadonlySet<string> = new Set(['xã', 'phường', 'tỉnh', 'huyện', 'quận', 'trấn', 'phố', 'trường']);
/** "thị *trấn*", "thành *phố*", "nhà *trường*": the word before the last of a unit, where it has two. */
const UNIT_FIRSTS: ReadonlyMap<string, string> = new Map([
  ['trấn', 'thị'],
  ['phố', 'thành'],
  ['trường', 'nhà'],
]);
/** Heads of places with a name: a verb, not another noun, follows it ("xã Thới Trung | *vốc* nắm lúa"). */
const PLACE_HEADS: ReadonlySet<string> = new Set(
  'xã phường trấn huyện quận tỉnh phố thôn bản làng buôn plei bon ấp xóm khóm phum sóc khu'.split(' '),
);
/** What may follow a closed place inside a role: another place, "cũ", a second post. */
const AFTER_PLACE: ReadonlySet<string> = new Set(
  (
    'xã phường thị huyện quận tỉnh thành thôn bản làng buôn ấp xóm khóm khu tổ vùng miền ven biên đảo nông ' +
    'cũ và kiêm khóa thuộc nơi đến ủy đoàn hội đội viên xã ở tp khối'
  ).split(' '),
);

/** Longer runs of capitals are no place's name; the bound keeps the reading linear. */
const MOST_CAPITALS = 8;

/** First word of the capitals that end right before word `at`, else `at`. */
const capitalsBefore = (words: readonly Word[], at: number): number => {
  let from = at;
  while (
    from > 0 &&
    at - from < MOST_CAPITALS &&
    isCapital(words[from - 1]) &&
    (from === at || isAdjacent(words[from]))
  )
    from -= 1;
  return from;
};

/** "UBND *xã* |", "*nhà trường* |": a unit after a word of its body; "hợp tác *xã* |" is none. */
const isUnit = (words: readonly Word[], at: number): boolean => {
  const key = words[at]?.key ?? '';
  if (!UNITS.has(key) || words[at]?.letters !== 'lower' || !isAdjacent(words[at])) return false;
  const before = words[at - 1]?.key ?? '';
  const first = UNIT_FIRSTS.get(key);
  return first === undefined ? before !== 'tác' && before !== 'thị' && before !== 'kinh' : before === first;
};

/**
 * Whether a place that ends right before word `at` closes the role: "Phó Hiệu trưởng nhà trường | *nhẩm tính*", "nông
 * dân ấp Kinh Mười Hai | *vốc* nắm lúa". So verbs that no table knows end a role too.
 */
export const endsAtPlace = ({ words }: ReadingText, at: number): boolean => {
  const word = words[at];
  if (word?.letters !== 'lower' || !isAdjacent(word) || AFTER_PLACE.has(word.key)) return false;
  if (isUnit(words, at - 1)) return true;
  const from = capitalsBefore(words, at);
  const head = words[from - 1];
  if (from === at || head?.letters !== 'lower' || !isAdjacent(words[from])) return false;
  return PLACE_HEADS.has(head.key) && words[from - 2]?.key !== 'tác';
};

const HOME_WORDS: ReadonlySet<string> = new Set(['ở', 'trú', 'ngụ', 'quê', 'tại', 'sống']);

/** "nông dân | *68 tuổi*": an age is no part of what somebody is, unless a home goes on behind it. */
export const isAge = ({ words }: ReadingText, at: number): boolean => {
  if (words[at]?.letters === 'number' && words[at + 1]?.letters === 'number' && words[at + 1]?.gap === 'comma')
    return true;
  if (words[at]?.letters !== 'number' || words[at + 1]?.key !== 'tuổi') return false;
  return !(isAdjacent(words[at + 2]) && HOME_WORDS.has(words[at + 2]?.key ?? ''));
};
