import { CUE } from './cue-tree';
import type { ReadingText } from './reading-text';
import { describes, endsAtPlace, endsRole, isAge, isHardGap } from './role-end';
import type { RoleKind } from './role-kind';
import { nameStartIn } from './run-lead';
import { isAdjacent, isCapital } from './words';

/** Whether a longer phrase that is no role hides the cue of some words. */
export const isHidden = (reading: ReadingText, at: number, length: number): boolean =>
  reading.cues.startingAt(CUE.hidden, at) >= length;

/** Whether a name or a number follows: "thôn *Nà Lừa*", "tổ *số 3*". */
export const isNamed = (reading: ReadingText, at: number): boolean => {
  const { words } = reading;
  const word = words[at];
  if (!isAdjacent(word)) return false;
  return isCapital(word) || word?.letters === 'number' || (word?.key === 'số' && words[at + 1]?.letters === 'number');
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
const TITLES: ReadonlySet<string> = new Set([
  'người có',
  'người uy',
  'già làng',
  'nghệ nhân',
  'chủ tịch',
  'đảng viên',
  'trụ trì',
  'thương binh',
  'nguyên cán',
  'nguyên giáo',
  'nguyên giảng',
]);

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
  if (cues.startingAt(CUE.post, at) > 0) return true;
  const pair = `${words[at]?.key} ${words[at + 1]?.key}`;
  if (PARTS_OF_NAMES.has(pair) || (cues.startingAt(CUE.occupation, at) > 1 && TITLES.has(pair))) return true;
  const place = cues.startingAt(CUE.place, at);
  if (place > 0 && isNamed(reading, at + place)) return true;
  const institution = cues.startingAt(CUE.institution, at);
  if (institution > 0 && isCapital(words[at]) && !isHidden(reading, at, institution + 1)) return true;
  return isEnumeration(reading, at);
};

/** "Hợp tác xã Tôm - | *lúa* Ánh Bình Minh": small letters behind the dash, inside the name of an institution. */
const isNameOfBody = ({ cues, words }: ReadingText, at: number): boolean => {
  const isGoods = words[at]?.letters === 'lower' && isCapital(words[at - 1]) && words[at]?.key !== 'người';
  if (!isGoods || !(isCapital(words[at + 1]) || isCapital(words[at + 2]))) return false;
  return cues.endingAt(CUE.institution, at - 1) > 0 || cues.endingAt(CUE.institution, at - 2) > 0;
};

const goesOnAfterDash = (reading: ReadingText, at: number): boolean => {
  const { words, cues } = reading;
  if (cues.startingAt(CUE.post, at) > 0) return true;
  if (nameStartIn(reading, at) === at) return false;
  if (isCapital(words[at]) || isNameOfBody(reading, at)) return true;
  // "phát triển kinh tế - xã hội"
  return words[at - 1]?.letters === 'lower' && (words[at]?.key === 'xã' || words[at]?.key === 'truyền');
};

const goesOnAfterAnd = (reading: ReadingText, at: number): boolean => {
  const { words, cues } = reading;
  if (!isAdjacent(words[at]) || cues.startingAt(CUE.group, at) > 0 || isAddressed(reading, at)) return false;
  if (cues.startingAt(CUE.post, at) > 0) return true;
  // "thương binh hạng 2/4 và | *Mẹ Việt Nam Anh hùng* Y Nhối": somebody else by trade
  const occupation = cues.startingAt(CUE.occupation, at);
  if (occupation > 1 && isAdjacent(words[at + occupation]) && isCapital(words[at + occupation])) return false;
  // "Đồn trưởng Đồn Biên phòng Sê Rê Pốk và | *Trung úy* Hồ A Nía": somebody else with a rank
  if (cues.startingAt(CUE.rank, at) > 0) return false;
  if (isCapital(words[at])) return nameStartIn(reading, at) < 0;
  return isCapital(words[at - 2]) || words[at - 2]?.letters === 'lower';
};

const ADDRESS_CUES = [CUE.male, CUE.female, CUE.neutral, CUE.plural];

const STATION_CUES = [CUE.post, CUE.occupation, CUE.rank];

/** Whether a word of address stands here ("ông", "đồng chí"), and no longer post, occupation or rank begins with it. */
export const isAddressed = (reading: ReadingText, at: number): boolean => {
  const { cues } = reading;
  if (!cues.anyStartingAt(at)) return false;
  const length = cues.longestStartingAt(ADDRESS_CUES, at);
  if (length === 0 || isHidden(reading, at, length)) return false;
  return cues.longestStartingAt(STATION_CUES, at) <= length;
};

/** "Hợp tác xã *(HTX)* Nông nghiệp …": a short form in brackets in the middle of the name of a body. */
const isShortForm = ({ words, ends, starts, text }: ReadingText, at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.gap !== 'open' || word.letters !== 'shout' || next?.gap !== 'close' || !isCapital(next)) return false;
  return text.slice(ends[at], starts[at + 1]) === ') ';
};

/** Whether the role goes on with the word at `at`. */
export const goesOn = (reading: ReadingText, at: number, kind: RoleKind): boolean => {
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
    return reading.cues.startingAt(CUE.country, at + 1) > 0 || words[at + 1]?.key === 'miền';
  }
  if (kind === 'occupation' && describes(reading, at)) return true;
  return !endsRole(reading, at) && !endsAtPlace(reading, at) && !isAge(reading, at);
};
