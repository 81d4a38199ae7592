import { wordTable } from '@/utils/text';
import { type Line, type Range, startsMeasure, wordAt } from '../line/line';
import { hasMeasureBefore } from '../period/time-around';
import { isMeetingPlace } from './meetings';
import { isOwnerOfAmount } from './owners';
import { type PlaceMention, placeOf } from './place-mention';
import { continuesAddress, isFormer } from './place-tally';
import { placeAt } from './places';
import { isOfRoute } from './routes';

/** Words before a unit's name that make it part of a post or an office: "Chủ tịch UBND xã …". */
export const POST_BEFORE: ReadonlySet<string> = new Set(
  'ubnd hđnd mttq ủy bộ an đoàn hội tịch thư nhân dân'.split(' '),
);

const WHOLE_LEADS: ReadonlySet<string> = new Set(['toàn', 'cả', 'riêng', 'còn', 'trong', 'khắp']);

/** Who is spoken of: named at the head of a clause, and not as a part of an address. */
export const isSubject = (line: Line, place: PlaceMention): boolean => {
  if (place.name === '' || place.level === 0) return true;
  // "*Toàn* thành phố Đà Nẵng có 94 xã", "*trên địa bàn* tỉnh Lào Cai"
  const at = WHOLE_LEADS.has(wordAt(line, place.at - 1)) ? place.at - 1 : place.at;
  const before = line.tokens[at - 1];
  const opens = before === undefined || line.sentenceAt[at - 1] !== line.sentenceAt[place.at];
  const next = wordAt(line, place.at + place.length);
  if (endsSector(line, place)) return true;
  const heads = opens || ',;:'.includes(before.word) || before.word === 'ở' || before.word === 'tại';
  return (heads || (next === ',' && isLocated(line, at))) && next !== ')';
};

/** "Năm 2026, *ngành thủy sản Lâm Đồng* đặt mục tiêu": a trade named with its province heads the clause. */
const endsSector = (line: Line, { at, level }: PlaceMention): boolean => {
  for (let step = at - 2; level === 1 && step >= 0 && step > at - SECTOR_REACH; step -= 1) {
    if (line.tokens[step]?.kind !== 'word') return false;
    if (wordAt(line, step) !== 'ngành') continue;
    return line.tokens[step - 1]?.kind !== 'word' || line.sentenceAt[step - 1] !== line.sentenceAt[at];
  }
  return false;
};
const SECTOR_REACH = 7;

/** "*Cảng Quy Nhơn* đón …", "*Trên* vịnh Hạ Long, …", "*Qua* cửa khẩu Hữu Nghị, …": a port or ground that its clause is about. */
export const headsFacility = (line: Line, place: PlaceMention): boolean => {
  const led = FACILITY_LEADS.has(wordAt(line, place.at - 1)) ? placeOf({ ...place, at: place.at - 1 }) : place;
  return isSubject(line, led);
};
const FACILITY_LEADS: ReadonlySet<string> = new Set(['trên', 'qua', 'tại', 'ở', 'riêng']);

/** "Tổng đàn bò *của Sơn La* đạt …": whose amount it is; but "xã miền núi *của Nghệ An* có …" is spoken of itself. */
export const isOwner = (line: Line, { at, length, level }: PlaceMention): boolean =>
  level <= 1 && isOwnerOfAmount(line, { at, end: at + length });

/** How far before a unit the "Tại" may stand that opens its sentence: "*Tại* Trạm Y tế xã Mường Xén, …". */
const LOCATED_REACH = 10;

/** "Tại Trạm Y tế *xã Mường Xén*, số lượt khám …": the head of a sentence, up to its first comma, says where. */
const isLocated = (line: Line, at: number): boolean => {
  const from = line.sentences[line.sentenceAt[at] ?? 0]?.first ?? at;
  if (at - from > LOCATED_REACH || !['tại', 'ở'].includes(wordAt(line, from))) return false;
  for (let step = from; step < at; step += 1) if (line.tokens[step]?.kind !== 'word') return false;
  return true;
};

/** "cao tốc Khánh Hòa - Buôn Ma Thuột": the ends of a road; "TP Hồ Chí Minh - nơi 9 tháng đón" is none. */
export const isRouteEnd = (line: Line, place: PlaceMention): boolean => {
  const end = place.at + place.length;
  if (place.level >= 3 && !isOfRoute(line, place.at)) return false;
  return wordAt(line, place.at - 1) === '-' || (wordAt(line, end) === '-' && line.tokens[end + 1]?.capital === true);
};

/** "Chủ tịch UBND *xã A*": the unit of an office or of a road says nothing of where an amount belongs. */
export const isOfOffice = (line: Line, place: PlaceMention): boolean =>
  POST_BEFORE.has(wordAt(line, place.at - 1)) || isRouteEnd(line, place);

/** Number of units named before token `at`; `places` is sorted. */
export const placesBefore = (places: readonly PlaceMention[], at: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The smallest unit of an address: of "ấp A, xã B, tỉnh C" and of "cửa khẩu A (xã B)" the ấp and the xã. */
export const addressHead = (line: Line, places: readonly PlaceMention[], last: number): PlaceMention | null => {
  let index = last;
  for (let place = places[index]; place !== undefined; place = places[index]) {
    const smaller = places[index - 1];
    if (smaller?.facility === true || !continuesAddress(line, smaller, place)) return place;
    index -= 1;
  }
  return null;
};

/** "Tại chợ An Đông (*phường An Đông*), 1.100 sạp …": where a thing named at the head of a sentence lies. */
export const locates = (line: Line, places: readonly PlaceMention[], index: number): boolean => {
  const place = places[index]!; // the caller walks the indexes
  const [end, next] = [place.at + place.length, places[index + 1]];
  const closed = wordAt(line, end) === ')' || (wordAt(line, end) === ',' && next?.at === end + 1);
  if (place.level < 3 || !closed || wordAt(line, place.at - 1) !== '(') return false;
  const sentence = line.sentenceAt[place.at];
  let at = place.at - 2;
  if (!line.tokens[at]?.capital && line.tokens[at]?.kind !== 'number') return false;
  while (at > 0 && line.sentenceAt[at - 1] === sentence && line.tokens[at - 1]?.kind === 'word') at -= 1;
  return !PERSON_LEADS.has(wordAt(line, at)) && placeAt(line, at) === null && place.at - at <= LONGEST_LOCATED;
};
const LONGEST_LOCATED = 12;
const PERSON_LEADS: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị', 'em', 'gia', 'theo']);

/** "*Không riêng* xã A, xã B cũng …", "*Ngoài* xã A, …": a unit named only to go on to another. */
const isSetAside = (line: Line, { at }: PlaceMention): boolean =>
  wordAt(line, at - 1) === 'ngoài' || ASIDES[wordAt(line, at - 1)]?.includes(wordAt(line, at - 2)) === true;
const ASIDES = wordTable<readonly string[]>({
  riêng: ['không'],
  chỉ: ['không'],
  với: ['cùng', 'khác', 'so'],
  như: ['giống', 'cũng'],
});

/** "các xã A, B và *phường C*": the last of several units, of which none is the place alone. */
export const isOneOfSeveral = (line: Line, places: readonly PlaceMention[], index: number): boolean => {
  const [before, named] = [places[index - 1], places[index]];
  if (named === undefined) return false;
  if (before !== undefined && isSetAside(line, before)) return false;
  return (
    before !== undefined &&
    before.name !== '' &&
    before.level === named.level &&
    before.at + before.length === named.at - 1 &&
    ['và', ','].includes(wordAt(line, named.at - 1)) &&
    wordAt(line, named.at + named.length) !== ':'
  );
};

/** Words for the units below the one a sentence speaks of. */
const LOWER_UNITS: ReadonlySet<string> = new Set(['địa', 'xã', 'phường', 'huyện', 'đơn']);

/** "*Tại* cảng Cát Lái, …", "*các xã* đã …": the sentence from `from` to `to` speaks of another place than the one before. */
export const turnsElsewhere = (line: Line, place: PlaceMention, { from, to }: Range): boolean => {
  if (['tại', 'ở'].includes(wordAt(line, from)) && line.tokens[from + 2]?.capital) return true;
  if (place.level < 2) return false;
  for (let at = from; at < to; at += 1)
    if (wordAt(line, at) === 'các' && LOWER_UNITS.has(wordAt(line, at + 1))) return true;
  return false;
};

/** "Cả thôn có 300 khung dệt. *Nay* còn 18 khung": the next sentence goes on with a village when it says so. */
const goesOn = (line: Line, { at }: PlaceMention, from: number): boolean =>
  line.sentenceAt[at] === (line.sentenceAt[from] ?? 0) - 1 && GOES_ON.has(wordAt(line, from));
const GOES_ON: ReadonlySet<string> = new Set(['nay', 'giờ', 'hiện', 'trong', 'số', 'đến', 'nhờ']);

/** "Đêm khai mạc *tại phường A* thu hút …": where one thing of the sentence was held; the next one speaks of another. */
const isVenueInside = (line: Line, { at }: PlaceMention): boolean =>
  ['tại', 'ở'].includes(wordAt(line, at - 1)) &&
  line.sentenceAt[at - 2] === line.sentenceAt[at] &&
  line.tokens[at - 2]?.kind !== 'sign' &&
  tellsAmount(line, line.sentenceAt[at] ?? 0);

const tellsAmount = (line: Line, sentence: number): boolean => {
  const first = line.measures[line.sentences[sentence]?.firstMeasure ?? -1];
  return first !== undefined && line.sentenceAt[first.first] === sentence;
};

/** Amounts looked back through for communes that are counted. */
const COUNTED_BACK = 12;

/** "*Xã A* nhận 145 hồ sơ. Qua rà soát, *22 xã* chưa đủ thiết bị, cần 64 tỷ đồng": several communes are spoken of since. */
const speaksOfSeveral = (line: Line, { at, level }: PlaceMention, to: number): boolean => {
  const last = line.measureAt[to] ?? 0;
  for (let index = last; level >= 3 && index >= 0 && index > last - COUNTED_BACK; index -= 1) {
    const { first, unit } = line.measures[index]!; // the loop walks the indexes
    if (line.sentenceAt[first] === line.sentenceAt[at] || first < at) return false;
    if (unit === 'commune') return true;
  }
  return false;
};

/** A subject of an earlier sentence that the next ones go on with: not one of several compared there by their amounts. */
export const isCarried = (line: Line, place: PlaceMention, { from, to }: Range): boolean =>
  !isVenueInside(line, place) &&
  !isMeetingPlace(line, place) &&
  !isFormer(line, place) &&
  // "vốn của tỉnh 11.482 tỷ đồng" says nothing of the next sentence
  !(place.name === '' && wordAt(line, place.at - 1) === 'của') &&
  (place.level < 4 || goesOn(line, place, from)) &&
  startsMeasure(line, place.at + place.length) === null &&
  !hasMeasureBefore(line, line.sentenceAt[place.at] ?? 0, place.at) &&
  !speaksOfSeveral(line, place, to);

/** Whether a bracket opened before `from` is closed before `to`: what was named inside it holds no longer. */
export const closesBefore = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (wordAt(line, at) === '(') return false;
    if (wordAt(line, at) === ')') return true;
  }
  return false;
};
