import { type Line, type Range, startsMeasure, wordAt } from './line';
import type { PlaceMention } from './place-mention';
import { continuesAddress } from './place-tally';
import { placeAt } from './places';
import { hasMeasureBefore } from './time-around';

/** Words before a unit's name that make it part of a post or an office: "Chủ tịch UBND xã …". */
const POST_BEFORE: ReadonlySet<string> = new Set('ubnd hđnd mttq ủy bộ an đoàn hội tịch thư nhân dân'.split(' '));

const WHOLE_LEADS: ReadonlySet<string> = new Set(['toàn', 'cả', 'riêng', 'còn', 'trong', 'khắp']);

/** Who is spoken of: named at the head of a clause, and not as a part of an address. */
const isSubject = (line: Line, place: PlaceMention): boolean => {
  if (place.name === '' || place.level === 0) return true;
  // "*Toàn* thành phố Đà Nẵng có 94 xã", "*trên địa bàn* tỉnh Lào Cai"
  const at = WHOLE_LEADS.has(wordAt(line, place.at - 1)) ? place.at - 1 : place.at;
  const before = line.tokens[at - 1];
  const opens = before === undefined || line.sentenceAt[at - 1] !== line.sentenceAt[place.at];
  const next = wordAt(line, place.at + place.length);
  return (opens || ',;:'.includes(before.word) || before.word === 'ở' || before.word === 'tại') && next !== ')';
};

/** "cao tốc Khánh Hòa - Buôn Ma Thuột": the ends of a road; "TP Hồ Chí Minh - nơi 9 tháng đón" is none. */
const isRouteEnd = (line: Line, place: PlaceMention): boolean => {
  const end = place.at + place.length;
  return wordAt(line, place.at - 1) === '-' || (wordAt(line, end) === '-' && line.tokens[end + 1]?.capital === true);
};

/** "Chủ tịch UBND *xã A*": the unit of an office or of a road says nothing of where an amount belongs. */
export const isOfOffice = (line: Line, place: PlaceMention): boolean =>
  POST_BEFORE.has(wordAt(line, place.at - 1)) || isRouteEnd(line, place);

/** A unit an amount may be about; a subject counts even when it is larger than the unit the article is about. */
export type LocalPlace = { readonly place: PlaceMention; readonly subject: boolean };

/** Units looked at before giving up: more never stand between a subject and its amount. */
const LOOK_BACK = 24;

/** A unit of an earlier sentence that stands in brackets is looked for their end this far. */
const BRACKET_REACH = 20;

/** Number of units named before token `at`; `places` is sorted. */
const placesBefore = (places: readonly PlaceMention[], at: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The smallest unit of an address: of "ấp A, xã B, tỉnh C" the first. */
const addressHead = (line: Line, places: readonly PlaceMention[], last: number): PlaceMention | null => {
  let index = last;
  for (let place = places[index]; place !== undefined; place = places[index]) {
    if (!continuesAddress(line, places[index - 1], place)) return place;
    index -= 1;
  }
  return null;
};

/** "Tại chợ An Đông (*phường An Đông*), 1.100 sạp …": where a thing named at the head of a sentence lies. */
const locates = (line: Line, places: readonly PlaceMention[], index: number): boolean => {
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

/** "các xã A, B và *phường C*": the last of several units, of which none is the place alone. */
const isOneOfSeveral = (line: Line, places: readonly PlaceMention[], index: number): boolean => {
  const named = places[index]!; // the caller walks the indexes
  const before = places[index - 1];
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
const turnsElsewhere = (line: Line, place: PlaceMention, { from, to }: Range): boolean => {
  if (['tại', 'ở'].includes(wordAt(line, from)) && line.tokens[from + 2]?.capital) return true;
  if (place.level < 2) return false;
  for (let at = from; at < to; at += 1)
    if (wordAt(line, at) === 'các' && LOWER_UNITS.has(wordAt(line, at + 1))) return true;
  return false;
};

/** A subject of an earlier sentence that the next ones go on with: not one of several compared there by their amounts. */
const isCarried = (line: Line, place: PlaceMention): boolean =>
  place.level < 4 &&
  startsMeasure(line, place.at + place.length) === null &&
  !hasMeasureBefore(line, line.sentenceAt[place.at] ?? 0, place.at);

/** How far from the head of a sentence an office may stand that the sentence is of. */
const OFFICE_REACH = 14;
const SAYS: ReadonlySet<string> = new Set(['biết', 'hay', 'tin', 'nói', 'nhận', 'khẳng', 'đánh', 'kê', 'cáo', 'định']);

/** Whether somebody says something between two tokens: "cho biết", "thông tin". */
const isSaid = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (SAYS.has(wordAt(line, at))) return true;
  return false;
};

/**
 * "Theo *Sở Y tế*, …", "Giám đốc Công an *tỉnh* cho biết, …", "*ngành Xây dựng* đặt mục tiêu …": a department of the province
 * speaks of all of it. Looked for at the head of the sentence from `from`, for the amount at `to`.
 */
const provincialOffice = (line: Line, { from, to }: Range): PlaceMention | null => {
  const cited = wordAt(line, from) === 'theo';
  for (let at = from; at < to && at < from + OFFICE_REACH; at += 1) {
    const [word, capital] = [wordAt(line, at), line.tokens[at + 1]?.capital === true];
    const sector = word === 'ngành' && capital && wordAt(line, at - 1) !== 'các';
    const department = word === 'sở' && capital && wordAt(line, at - 1) !== 'trụ';
    const office = word === 'tỉnh' && !capital && POST_BEFORE.has(wordAt(line, at - 1));
    if (
      sector ||
      ((department || office) && (cited || isSaid(line, { from: at, to: Math.min(to, at + OFFICE_REACH) })))
    )
      return { at, length: 1, words: '', name: '', level: 1 };
  }
  return null;
};

/** A unit named before an amount, seen from that amount. */
type Look = {
  readonly line: Line;
  readonly places: readonly PlaceMention[];
  readonly index: number;
  /** The token of the amount. */
  readonly at: number;
};

/** The smallest unit of the address that a mention ends, or null where brackets close it off from the amount. */
const openMention = ({ line, places, index, at }: Look): { place: PlaceMention; closed: boolean } | null => {
  const named = places[index]!; // the caller walks the indexes
  const own = line.sentenceAt[named.at] === line.sentenceAt[at];
  const closed = closesBefore(line, named.at, own ? at : Math.min(at, named.at + BRACKET_REACH));
  if (closed && !locates(line, places, index)) return null;
  return { place: addressHead(line, places, index) ?? named, closed };
};

const found = ({ line, places, index }: Look, place: PlaceMention, subject: boolean): LocalPlace | null => {
  if (isOneOfSeveral(line, places, index)) return null;
  return { place: place.name === '' ? namedAlike(places, index) : place, subject };
};

/**
 * The unit an amount is about when the words before it say so: named in its own sentence ("xã A 01 người"), that of who
 * speaks in it, or the subject of an earlier sentence of the paragraph. Units in brackets after another one and units of
 * an office do not count.
 */
export const localPlace = (line: Line, places: readonly PlaceMention[], at: number): LocalPlace | null => {
  const sentence = line.sentenceAt[at] ?? 0;
  const from = line.sentences[sentence]?.first ?? at;
  const last = placesBefore(places, at) - 1;
  let speaker: PlaceMention | null = null;
  let index = last;
  for (; index >= 0 && index > last - LOOK_BACK && (places[index]?.at ?? 0) >= from; index -= 1) {
    const look = { line, places, index, at };
    const open = openMention(look);
    if (open === null) continue;
    const { place, closed } = open;
    if (!isOfOffice(line, place))
      return found(look, place, closed || isSubject(line, place) || isSaidWhole(line, places, index));
    if (place.level >= 3) speaker ??= place;
  }
  // "Theo Bí thư Đảng ủy xã Trà Giáp, 12/15 thôn …": an official speaks of the own commune
  if (speaker !== null) return { place: speaker, subject: false };
  const office = provincialOffice(line, { from, to: at });
  if (office !== null) return { place: office, subject: true };
  for (; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const look = { line, places, index, at };
    const open = openMention(look);
    if (open === null || isOfOffice(line, open.place)) continue;
    if (!(open.closed || isSubject(line, open.place)) || !isCarried(line, open.place)) continue;
    return turnsElsewhere(line, open.place, { from, to: at }) ? null : found(look, open.place, true);
  }
  return null;
};

/** "Nhìn ra cả tỉnh, Liên minh hợp tác xã tỉnh Tây Ninh có …": the unit of an office, when the sentence spoke of all of it. */
const isSaidWhole = (line: Line, places: readonly PlaceMention[], index: number): boolean => {
  const named = places[index]!; // the caller walks the indexes
  for (let earlier = index - 1; earlier >= 0 && earlier > index - LOOK_BACK; earlier -= 1) {
    const whole = places[earlier];
    if (whole === undefined || line.sentenceAt[whole.at] !== line.sentenceAt[named.at]) return false;
    if (whole.name === '' && whole.level === named.level) return true;
  }
  return false;
};

/** "… xã Trà Giáp Thượng …; toàn xã trồng 41.000 cây": the unit of that size named last in the paragraph. */
const namedAlike = (places: readonly PlaceMention[], index: number): PlaceMention => {
  const whole = places[index]!; // the caller walks the indexes
  for (let earlier = index - 1; earlier >= 0 && earlier > index - LOOK_BACK; earlier -= 1) {
    const named = places[earlier];
    if (named !== undefined && named.name !== '' && named.level === whole.level) return named;
  }
  return whole;
};

const closesBefore = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (wordAt(line, at) === '(') return false;
    if (wordAt(line, at) === ')') return true;
  }
  return false;
};
