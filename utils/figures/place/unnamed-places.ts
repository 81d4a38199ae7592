import { AREA_LEADS, AREAS, NOT_SUBJECT_AFTER, WHOLE_UNITS, WHOLE_VILLAGES } from '../lexicon/place-words';
import { type Line, temporalOf } from '../line/line';
import { phraseAt, phraseBefore, phraseSet, phraseTable } from '../words/phrases';
import { wordOf } from '../words/tokens';
import { isOwnerOfAmount } from './owners';
import { MODIFIERS, mention, type PlaceLevel, type PlaceMention, placeOf, UNIT_WORDS } from './place-mention';

const WHOLE_LEVELS = phraseTable<PlaceLevel>([...WHOLE_UNITS, ['thành phố', 1], ['tp', 1], ...WHOLE_VILLAGES]);
const AREA_NAMES = phraseSet(AREAS);
/** Bits of the tables that the name of a unit can begin with, in small letters: asked of every word. */
export const OPENING = UNIT_WORDS.bit | WHOLE_LEVELS.bit | AREA_NAMES.bit;

const ALL: ReadonlySet<string> = new Set(['toàn', 'cả', 'bàn']);
/** "Xã *tôi* có 1.630 hộ", "thôn *ông* có 205 hộ": the unit of who speaks or is spoken of. */
const OWN: ReadonlySet<string> = new Set(['tôi', 'mình', 'chúng', 'ông', 'bà']);

/** "Thôn *có* 312 hộ", "Bản *đón* khách": a small unit acts; "bản đồ", "làng xóm" do not. */
const VILLAGE_VERBS: ReadonlySet<string> = new Set('có hiện đã còn vừa được đón nay chỉ đang mới'.split(' '));

/** "*Tỉnh* đã xuất cấp", "Năm 2022, *tỉnh* giảm 2,3%", "Hiện *xã* còn": the word of a unit at the head of a clause is the one who acts. */
const actsAt = (line: Line, { at, end, level }: { at: number; end: number; level: PlaceLevel }): boolean => {
  const next = line.tokens[end];
  if (next?.kind !== 'word' || NOT_SUBJECT_AFTER.has(next.word)) return false;
  if (!opensClause(line, at) && !(level >= 3 && opensAfterTime(line, at))) return false;
  // "100% xã có điện": what is counted
  if (line.measureEndsAt[at] === 1) return false;
  // "129 xã, phường có", "các tỉnh, thành phố đã": one of several kinds
  return phraseBefore(UNIT_WORDS, line.tokens, at - 1) === null && phraseAt(MODIFIERS, line.tokens, end) === null;
};

/** "Tỉnh giao *phường* kết nạp 85 đảng viên", "cấp cho *xã* 3 tỷ đồng": who is to do it, or gets it. */
const isAssigned = (line: Line, at: number): boolean =>
  wordOf(line.tokens, at - 1) === 'giao' ||
  (wordOf(line.tokens, at - 1) === 'cho' && ['giao', 'cấp', 'bổ', 'trợ'].includes(wordOf(line.tokens, at - 2)));

/** "Tổng thu *của tỉnh* đạt 11.482 tỷ đồng", "ở các địa phương *trong tỉnh*": the whole of a province. */
const isOwner = (line: Line, { at, end, level }: { at: number; end: number; level: PlaceLevel }): boolean => {
  // "Bà con *trong ấp* hiến 3.200 m2 đất"
  if (level === 4) return wordOf(line.tokens, at - 1) === 'trong' && line.tokens[end]?.kind === 'word';
  if (level !== 1) return false;
  if (wordOf(line.tokens, at - 1) === 'trong') return wordOf(line.tokens, at - 2) === 'phương';
  return isOwnerOfAmount(line, { at, end });
};

/** How far before the word of a unit what is compared with it may begin. */
const YARDSTICK_REACH = 5;

/** "So với bình quân *toàn tỉnh*, tỷ lệ này cao hơn 5%": the unit compared with. */
const isYardstick = (line: Line, at: number): boolean => {
  if (wordOf(line.tokens, at - 1) !== 'toàn' && wordOf(line.tokens, at - 1) !== 'của') return false;
  // "phường A dẫn *đầu* toàn tỉnh với 98,9%", "cao *nhất* toàn tỉnh": those it is ranked among
  if (['đầu', 'nhất'].includes(wordOf(line.tokens, at - 2))) return true;
  for (let step = at - 2; step >= 0 && step > at - 2 - YARDSTICK_REACH; step -= 1) {
    if (line.tokens[step]?.kind === 'sign') return false;
    if (wordOf(line.tokens, step) === 'với' && wordOf(line.tokens, step - 1) === 'so') return true;
    if (wordOf(line.tokens, step) === 'hơn') return true;
  }
  return false;
};

/** "toàn tỉnh", "trên địa bàn xã", "Tỉnh đã": a unit without its name; `name` is empty until the article's units are known. */
export const wholeAt = (line: Line, at: number): PlaceMention | null => {
  const whole = phraseAt(WHOLE_LEVELS, line.tokens, at);
  if (whole === null) return null;
  const { value: level, length } = whole;
  const next = line.tokens[at + length];
  // "tổng vốn đầu tư toàn *xã hội*"
  if (next?.word === 'hội' || isYardstick(line, at)) return null;
  const all =
    isAssigned(line, at) ||
    isOwner(line, { at, end: at + length, level }) ||
    ALL.has(wordOf(line.tokens, at - 1)) ||
    OWN.has(next?.word ?? '');
  const acts = level < 4 || VILLAGE_VERBS.has(next?.word ?? '');
  if (next?.capital || !(all || (acts && actsAt(line, { at, end: at + length, level })))) return null;
  return placeOf({ at, length, words: '', name: '', level });
};

/** "Cả nước có…": only as the subject; "so với cả nước" is a yardstick. */
const opensClause = (line: Line, at: number): boolean => at === 0 || line.tokens[at - 1]?.kind === 'sign';

/** "*6 tháng đầu năm* cả nước xuất khẩu …": a time may stand before the subject without a comma. */
const opensAfterTime = (line: Line, at: number): boolean => {
  const time = temporalOf(line, at - 1);
  return time !== null && time.role !== 'compared' && opensClause(line, time.first);
};

/** "Vùng ĐBSCL đã …", "Theo Bộ Công Thương, cả nước có …": a region or the country at the head of a clause. */
export const areaAt = (line: Line, at: number): PlaceMention | null => {
  const area = phraseAt(AREA_NAMES, line.tokens, at);
  if (area === null || line.tokens[at + area.length]?.capital) return null;
  let head = at;
  while (head > 0 && AREA_LEADS.has(wordOf(line.tokens, head - 1))) head -= 1;
  return opensClause(line, head) || opensAfterTime(line, head) ? mention(line, at, at, at + area.length, 0) : null;
};
