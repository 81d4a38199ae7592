import { isLetterAt } from '@/utils/text';
import { CUE } from './cue-tree';
import { HISTORICAL_NAMES } from './lexicon/historical-names';
import {
  CLEAR_MIDDLE_NAMES,
  COMMUNES_LIKE_PEOPLE,
  GENDER_PARTICLES,
  MIDDLE_NAMES,
  PLACE_SURNAMES,
  STRONG_SURNAMES,
  WEAK_SURNAMES,
} from './lexicon/surnames';
import { capitalRunEnd, type ReadingText } from './reading-text';
import { wordKey } from './word-key';
import { isCapital, type Word } from './words';

/** How much the first word says about being a name: 0 nothing, 1 maybe, 2 hardly anything else. */
export type SurnameStrength = 0 | 1 | 2;

/** A stretch of words that has the shape of a full name. */
export type NameShape = {
  readonly from: number;
  readonly to: number;
  readonly surname: SurnameStrength;
  /** The second word is a usual middle name ("Thị", "Văn", "A", "Seo"). */
  readonly middle: boolean;
  /** The second word is one that hardly ever stands in another name than a person's ("Thị", "Văn", "A"). */
  readonly clear: boolean;
  readonly score: number;
};

/** What stands before a run of capitals: nothing, the head of a place, or a thing with a name of its own. */
export type RunLead = 'free' | 'place' | 'thing';

const MOST_WORDS = 5;

const STRENGTHS: ReadonlyMap<string, SurnameStrength> = new Map<string, SurnameStrength>([
  ...WEAK_SURNAMES.map((name) => [wordKey(name), 1] as const),
  ...STRONG_SURNAMES.map((name) => [wordKey(name), 2] as const),
]);
const PARTICLES: ReadonlySet<string> = new Set(GENDER_PARTICLES.map(wordKey));
const MIDDLES: ReadonlySet<string> = new Set(MIDDLE_NAMES.map(wordKey));
const CLEAR_MIDDLES: ReadonlySet<string> = new Set(CLEAR_MIDDLE_NAMES.map(wordKey));
const nameKey = (name: string): string => name.split(' ').map(wordKey).join(' ');
const HISTORICAL: ReadonlySet<string> = new Set(HISTORICAL_NAMES.map(nameKey));
const COMMUNES: ReadonlySet<string> = new Set(COMMUNES_LIKE_PEOPLE.map(nameKey));
const PLACE_HEADS: ReadonlySet<string> = new Set(PLACE_SURNAMES.map(wordKey));

/** "A", "Y", "U" in front of a name of the Central Highlands. */
export const isParticle = (word: Word | undefined): boolean => word !== undefined && PARTICLES.has(word.key);

/** "Thị", "Văn", "Bá": the second word of a great many full names. */
export const isMiddle = (word: Word | undefined): boolean => word !== undefined && MIDDLES.has(word.key);

/** "H'Hen", "K'Brêu": a gender particle joined to the name by an apostrophe. */
const isParticleJoined = (key: string): boolean =>
  key[1] === "'" && PARTICLE.includes(key[0] ?? '') && isLetterAt(key, 2);
const PARTICLE: readonly string[] = ['h', 'k', 'y'];

/** "K'Mák", "H'Yâo": the particle makes one word a whole name. */
export const isWholeName = (keys: readonly string[]): boolean => keys.length > 1 || isParticleJoined(keys[0] ?? '');

/** "Nguyễn Văn Đ.", "Lò Gia B": a name cut down to a consonant so that nobody is recognised. */
export const isAnonymised = (keys: readonly string[]): boolean =>
  keys.length > 1 && /^[bcdđghklmnpqrstvx]$/u.test(keys[keys.length - 1] ?? '');

/** How much a capitalised word looks like the beginning of a name. */
export const surnameStrength = (word: Word | undefined): SurnameStrength => {
  if (word === undefined || !isCapital(word)) return 0;
  const known = STRENGTHS.get(word.key);
  if (known !== undefined) return known;
  if (isParticleJoined(word.key)) return 2;
  return PARTICLES.has(word.key) ? 1 : 0;
};

/** Words that end the names of communes cut in two: "Hồng Thái *Đông*", "An Nhơn *Tây*". */
const SIDES: ReadonlySet<string> = new Set([
  'thượng',
  'hạ',
  'đông',
  'tây',
  'nam',
  'bắc',
  'trung',
  'nội',
  'ngoại',
  'ngoài',
  'trong',
]);

/** Whether three words are rather half of a commune ("nông dân Thạch Lạc *Hạ*") than a person. */
export const isRatherPlace = (words: readonly Word[], { to, surname, middle }: NameShape): boolean =>
  surname < 2 && !middle && SIDES.has(words[to - 1]?.key ?? '');

/**
 * Whether capitals right behind "xã" may be its chairman all the same ("Chủ tịch UBND xã | Ngô Hậu Phiêu"): three or four
 * words with a family name in front that are no commune. `sure` where nothing else need speak for it.
 */
export const isNameBehindUnit = (
  words: readonly Word[],
  { from, to, surname }: NameShape,
): 'no' | 'perhaps' | 'sure' => {
  const keys = words.slice(from, to).map((word) => word.key);
  if (to - from < 3 || to - from > 4 || surname === 0 || COMMUNES.has(keys.join(' '))) return 'no';
  if (surname === 2) return 'sure';
  const isPlace = PLACE_HEADS.has(keys[0] ?? '') || SIDES.has(keys[keys.length - 1] ?? '');
  return isPlace ? 'no' : 'perhaps';
};

/** Whether a name belongs to history and to street signs. */
export const isHistorical = (keys: readonly string[]): boolean => HISTORICAL.has(keys.join(' '));

/**
 * A person's name has capitals throughout or in front of each word, never mixed: in "TNHH Minh Phát" the first word is a
 * short form. Single letters ("A", "Y") go with both.
 */
export const isUniform = (words: readonly Word[], from: number, to: number): boolean => {
  let shouts = 0;
  let longs = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.length < 2) continue;
    longs += 1;
    if (word.letters === 'shout') shouts += 1;
  }
  return shouts === 0 || shouts === longs;
};

const lengthScore = (length: number): number => (length === 3 || length === 4 ? 1 : length === 2 ? 0 : -1.5);

const positionScore = (skipped: number, lead: RunLead): number => {
  if (lead === 'free') return skipped === 0 ? 2 : -1.5;
  if (skipped === 0) return -2;
  return skipped === 1 ? -1 : 0.5;
};

/** "Khiếu *Thị* Nguyệt": with this middle name any first word is a family name. */
const isBeforeThi = (words: readonly Word[], from: number, to: number): boolean =>
  to - from >= 3 && words[from + 1]?.key === 'thị';

/** "Y Phương *Niê*", "A Lăng *Bríu*": a particle in front, a family name at the end. */
const endsInSurname = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 3 && PARTICLES.has(words[from]?.key ?? '') && STRENGTHS.get(words[to - 1]?.key ?? '') === 2;

/** The shape of the name that fills `[from, to)`; its score says how sure it is, apart from what stands before it. */
export const shapeOf = (words: readonly Word[], from: number, to: number): NameShape => {
  const known = surnameStrength(words[from]);
  const surname = known === 0 && isBeforeThi(words, from, to) ? 1 : known;
  const middle = to - from >= 3 && MIDDLES.has(words[from + 1]?.key ?? '');
  const clear =
    (middle && surname > 0 && CLEAR_MIDDLES.has(words[from + 1]?.key ?? '')) || endsInSurname(words, from, to);
  return {
    from,
    to,
    surname,
    middle,
    clear,
    score: surname * 1.5 + (middle ? 2 : 0) + (clear ? 1 : 0) + lengthScore(to - from),
  };
};

/**
 * End of a run of capitals, cut where a post begins ("Lê Văn An | Chủ tịch…") or where capitals throughout
 * begin or end.
 */
export const nameRunEnd = (reading: ReadingText, from: number): number => {
  const end = capitalRunEnd(reading, from);
  for (let at = from + 1; at < end; at += 1) {
    if (isPostAt(reading, at) || reading.cues.startingAt(CUE.rank, at) > 1) return at;
    if (at >= from + 2 && isLabelAt(reading.words, at)) return at;
  }
  return end;
};

/** "Hà Thế Bảng | ẢNH: …": a label in capitals throughout right behind a name. */
const isLabelAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.letters === 'shout' && words[at + 1]?.gap === 'colon' && words[at - 1]?.letters === 'capital';

/** Whether a post begins at a word; in "Nghiêm Xuân *Thành - Ủy viên* Trung ương" the dash ends the name, no "Thành ủy viên" goes over it. */
const isPostAt = ({ cues, words }: ReadingText, at: number): boolean => {
  const length = cues.startingAt(CUE.post, at);
  const gap = words[at + 1]?.gap;
  return length > 0 && (length === 1 || (gap !== 'dash' && gap !== 'hyphen'));
};

/** Behind the name of a thing only a sure name counts, and none that ends in a province ("Tập đoàn Tiên | Sơn Thanh Hóa"). */
const isNameAfterThing = (reading: ReadingText, shape: NameShape, skipped: number): boolean =>
  skipped > 0 && (shape.surname === 2 || shape.clear) && reading.cues.endingAt(CUE.province, shape.to) === 0;

/** "Giám đốc *Đoàn Cải* lương": behind a post two words that begin with "Đoàn" are a body, not a family name. */
const isTroupe = ({ cues, words }: ReadingText, from: number, to: number): boolean =>
  to - from === 2 && words[from]?.key === 'đoàn' && cues.endingAt(CUE.post, from) > 0;

/** First words of places of the Central Highlands: "Kon *H'ring*", "Ea *H'Leo*", "Cư *M'gar*". */
const HIGHLAND_PLACES: ReadonlySet<string> = new Set('kon ea đăk đắk đắc dak krông plei ia chư cư pơ'.split(' '));
const VILLAGE_HEADS: ReadonlySet<string> = new Set(['buôn', 'bon', 'làng', 'thôn', 'plei', 'xã']);

/** Whether a word is the first or second of such a place: "Trưởng buôn *Kon H'ring* A Nít". */
const isPartOfPlace = (words: readonly Word[], at: number, runFrom: number): boolean => {
  if (at > runFrom) return HIGHLAND_PLACES.has(words[at - 1]?.key ?? '');
  return HIGHLAND_PLACES.has(words[at]?.key ?? '') && VILLAGE_HEADS.has(words[at - 1]?.key ?? '');
};

/**
 * Finds the name at the end of a run of capitals: all of "Nguyễn Mạnh Sơn", the last three words of "Bằng Luân Nguyễn Thị
 * Hoa" after "xã". Null when no part of the run begins with a family name.
 */
export const bestNameIn = (
  reading: ReadingText,
  run: { from: number; to: number },
  lead: RunLead,
): NameShape | null => {
  let best: NameShape | null = null;
  for (let from = Math.max(run.from, run.to - MOST_WORDS); from < run.to; from += 1) {
    const shape = shapeOf(reading.words, from, run.to);
    if (run.to - from < 2 && !isParticleJoined(reading.words[from]?.key ?? '')) break;
    if (shape.surname === 0 || !isUniform(reading.words, from, run.to)) continue;
    if (isPartOfPlace(reading.words, from, run.from) || isTroupe(reading, from, run.to)) continue;
    if (lead === 'thing' && !isNameAfterThing(reading, shape, from - run.from)) continue;
    const score = shape.score + positionScore(from - run.from, lead);
    if (best === null || score > best.score) best = { ...shape, score };
  }
  return best;
};
