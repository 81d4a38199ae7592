import type { ReadingText } from './reading-text';
import { describes, endsAtPlace, endsRole, isAge, isHardGap } from './role-end';
import { nameStartIn } from './run-lead';
import { isAdjacent, isCapital } from './words';

/** What a role is: a post ranks above a trade, a trade above a rank or a home. */
export type RoleKind = 'post' | 'occupation' | 'affiliation' | 'rank' | 'residence';

/** A stretch of words that says what somebody is. */
export type RoleStretch = { readonly from: number; readonly to: number; readonly kind: RoleKind };

const MOST_WORDS = 32;
const HOME_WORDS: ReadonlySet<string> = new Set(['ở', 'trú', 'ngụ', 'quê', 'quán', 'tại', 'sống', 'nhà']);
/** Words that cannot stand alone as a role nor end one. */
const BARE_WORDS: ReadonlySet<string> = new Set('người hộ chủ con vợ chồng bố mẹ và của tại ở khi kiêm'.split(' '));

const isHidden = (reading: ReadingText, at: number, length: number): boolean =>
  reading.cues.startingAt('hidden', at) >= length;

const headOf = (reading: ReadingText, at: number): { kind: RoleKind; length: number } | null => {
  const { cues, words } = reading;
  const post = cues.startingAt('post', at);
  const occupation = cues.startingAt('occupation', at);
  if (post > 0 && post >= occupation) return { kind: 'post', length: post };
  if (occupation > 0 && !isHidden(reading, at, occupation)) return { kind: 'occupation', length: occupation };
  const rank = cues.startingAt('rank', at);
  if (rank > 0) return { kind: 'rank', length: rank };
  const word = words[at];
  const place = cues.startingAt('place', at);
  if (place > 0 && isNamed(reading, at + place)) return { kind: 'residence', length: place };
  if (word?.key === 'lớp' && isNamed(reading, at + 1)) return { kind: 'residence', length: 2 };
  if (word !== undefined && HOME_WORDS.has(word.key)) return homeAt(reading, at);
  const institution = cues.startingAt('institution', at);
  if (institution > 0 && isCapital(word)) return { kind: 'affiliation', length: institution };
  return null;
};

const isNamed = (reading: ReadingText, at: number): boolean => {
  const { words } = reading;
  const word = words[at];
  if (!isAdjacent(word)) return false;
  return isCapital(word) || word?.letters === 'number' || (word?.key === 'số' && words[at + 1]?.letters === 'number');
};

/** "ở thôn Nà Lừa", "trú tại xã …", "quê Nam Định". */
const homeAt = (reading: ReadingText, at: number): { kind: RoleKind; length: number } | null => {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const place = reading.cues.startingAt('place', next);
    if (place > 0 && isNamed(reading, next + place)) return { kind: 'residence', length: next - at + place };
    if (!HOME_WORDS.has(reading.words[next]?.key ?? '')) break;
  }
  return null;
};

/** "Sở Văn hóa, *Thể thao và Du lịch*": a capital after a comma that "và" and another capital follow. */
const isEnumeration = (reading: ReadingText, at: number): boolean => {
  const { words } = reading;
  if (!isCapital(words[at]) || nameStartIn(reading, at) === at) return false;
  for (let next = at + 1; next <= at + 5 && isAdjacent(words[next]); next += 1) {
    if (words[next]?.key === 'và') return isCapital(words[next + 1]) && nameStartIn(reading, next + 1) < 0;
  }
  return false;
};

/** Titles that stand among the posts of their bearers: "Già làng, *người có uy tín* thôn …". */
const TITLES: ReadonlySet<string> = new Set(['người có', 'người uy', 'già làng', 'nghệ nhân', 'chủ tịch', 'đảng viên']);

/** First words behind a comma inside the name of a body: "Ban Chỉ huy Phòng, *chống thiên* tai", "xóa nhà tạm, *nhà dột* nát". */
const PARTS_OF_NAMES: ReadonlySet<string> = new Set([
  'chống thiên',
  'chống tham',
  'chống tệ',
  'chống tội',
  'chống lụt',
  'chống dịch',
  'chống ma',
  'lãng phí',
  'tiêu cực',
  'nhà dột',
  'chữa cháy',
  'cứu nạn',
  'cứu hộ',
]);

const goesOnAfterComma = (reading: ReadingText, at: number): boolean => {
  const { cues, words } = reading;
  if (cues.startingAt('post', at) > 0) return true;
  const pair = `${words[at]?.key} ${words[at + 1]?.key}`;
  if (PARTS_OF_NAMES.has(pair) || (cues.startingAt('occupation', at) > 1 && TITLES.has(pair))) return true;
  const place = cues.startingAt('place', at);
  if (place > 0 && isNamed(reading, at + place)) return true;
  if (cues.startingAt('institution', at) > 0 && isCapital(reading.words[at])) return true;
  return isEnumeration(reading, at);
};

/** "Hợp tác xã Tôm - | *lúa* Ánh Bình Minh": small letters behind the dash, inside the name of an institution. */
const isNameOfBody = ({ cues, words }: ReadingText, at: number): boolean => {
  const isGoods = words[at]?.letters === 'lower' && isCapital(words[at - 1]) && words[at]?.key !== 'người';
  if (!isGoods || !(isCapital(words[at + 1]) || isCapital(words[at + 2]))) return false;
  return cues.endingAt('institution', at - 1) > 0 || cues.endingAt('institution', at - 2) > 0;
};

const goesOnAfterDash = (reading: ReadingText, at: number): boolean => {
  const { words, cues } = reading;
  if (cues.startingAt('post', at) > 0) return true;
  if (nameStartIn(reading, at) === at) return false;
  if (isCapital(words[at]) || isNameOfBody(reading, at)) return true;
  // "phát triển kinh tế - xã hội"
  return words[at - 1]?.letters === 'lower' && (words[at]?.key === 'xã' || words[at]?.key === 'truyền');
};

const goesOnAfterAnd = (reading: ReadingText, at: number): boolean => {
  const { words, cues } = reading;
  if (!isAdjacent(words[at]) || cues.startingAt('group', at) > 0 || isAddressed(reading, at)) return false;
  if (cues.startingAt('post', at) > 0) return true;
  if (isCapital(words[at])) return nameStartIn(reading, at) < 0;
  return isCapital(words[at - 2]) || words[at - 2]?.letters === 'lower';
};

const isAddressed = (reading: ReadingText, at: number): boolean => {
  const { cues } = reading;
  const length = Math.max(
    cues.startingAt('male', at),
    cues.startingAt('female', at),
    cues.startingAt('neutral', at),
    cues.startingAt('plural', at),
  );
  if (length === 0 || isHidden(reading, at, length)) return false;
  return (
    Math.max(cues.startingAt('post', at), cues.startingAt('occupation', at), cues.startingAt('rank', at)) <= length
  );
};

/** "Hợp tác xã *(HTX)* Nông nghiệp …": a short form in brackets in the middle of the name of a body. */
const isShortForm = ({ words, ends, starts, text }: ReadingText, at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.gap !== 'open' || word.letters !== 'shout' || next?.gap !== 'close' || !isCapital(next)) return false;
  return text.slice(ends[at], starts[at + 1]) === ') ';
};

const goesOn = (reading: ReadingText, at: number, kind: RoleKind): boolean => {
  const { words } = reading;
  const word = words[at];
  if (word === undefined) return false;
  if (isShortForm(reading, at) || isShortForm(reading, at - 1)) return true;
  if (isHardGap(word.gap)) return false;
  if (word.gap === 'comma') return goesOnAfterComma(reading, at);
  if (word.gap === 'dash') return goesOnAfterDash(reading, at);
  if (isAdjacent(word) && isAddressed(reading, at) && word.letters === 'lower') return false;
  if (word.key === 'và') return goesOnAfterAnd(reading, at + 1);
  if (word.key === 'tại' && kind === 'post') {
    return reading.cues.startingAt('country', at + 1) > 0 || words[at + 1]?.key === 'miền';
  }
  if (kind === 'occupation' && describes(reading, at)) return true;
  return !endsRole(reading, at) && !endsAtPlace(reading, at) && !isAge(reading, at);
};

const trimmed = (reading: ReadingText, stretch: RoleStretch): RoleStretch | null => {
  let { to } = stretch;
  while (to > stretch.from && BARE_WORDS.has(reading.words[to - 1]?.key ?? '')) to -= 1;
  return to > stretch.from ? { ...stretch, to } : null;
};

/**
 * Reads the role that begins at word `at`, up to the verb or sign that ends it: from "Phó Chủ tịch UBND tỉnh dự và chỉ đạo"
 * the first five words. Null where no role begins, or where it belongs to the name that follows it
 * ("…, Chủ tịch UBND xã | Lê Văn An").
 */
export const readRole = (reading: ReadingText, at: number): RoleStretch | null => {
  const head = headOf(reading, at);
  if (head === null) return null;
  const { words } = reading;
  let to = at + head.length;
  let lastComma = -1;
  while (to - at < MOST_WORDS && goesOn(reading, to, head.kind)) {
    if (words[to]?.gap === 'comma') lastComma = to;
    if (isAdjacent(words[to]) && isCapital(words[to]) && !isCapital(words[to - 1]) && nameStartIn(reading, to) >= 0) {
      return lastComma > 0 ? trimmed(reading, { from: at, to: lastComma, kind: head.kind }) : null;
    }
    to += 1;
  }
  return trimmed(reading, { from: at, to, kind: head.kind });
};

/** "Nông dân *72 tuổi* | Phan…", "Cầu thủ *mang áo số 7* | Hoàng…": the word at which such a note begins, else `end`. */
const skipNoteBefore = ({ words }: ReadingText, end: number): number => {
  const isNumber = (at: number): boolean => words[at]?.letters === 'number';
  if (words[end - 1]?.key === 'tuổi' && isNumber(end - 2)) return end - 2;
  if (!isNumber(end - 1) || words[end - 2]?.key !== 'số' || words[end - 3]?.key !== 'áo') return end;
  return words[end - 4]?.key === 'mang' || words[end - 4]?.key === 'mặc' ? end - 4 : end - 3;
};

/**
 * Reads backwards the role that ends right before word `before`: "Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh | Nguyễn…".
 * `floor` is the first word it may take (the end of the mention before).
 */
export const readRoleBefore = (reading: ReadingText, before: number, floor: number): RoleStretch | null => {
  const { words, cues } = reading;
  const end = skipNoteBefore(reading, before);
  let best: RoleStretch | null = null;
  for (let at = end - 1; at >= floor && end - at <= MOST_WORDS; at -= 1) {
    if (at + 1 < end && !goesOn(reading, at + 1, 'post')) break;
    if (endsRole(reading, at) || (isAddressed(reading, at) && !isCapital(words[at]))) break;
    if (cues.startingAt('post', at) > 0) best = { from: at, to: end, kind: 'post' };
    else if (best?.kind !== 'post' && isOccupationHead(reading, at, end))
      best = { from: at, to: end, kind: 'occupation' };
  }
  return best;
};

const isOccupationHead = (reading: ReadingText, at: number, end: number): boolean => {
  const length = reading.cues.startingAt('occupation', at);
  return length > 1 && at + length <= end && !isHidden(reading, at, length);
};
