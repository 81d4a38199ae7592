import type { Measure } from '../amounts/measure';
import { type Line, wordAt } from '../line/line';
import { averagePlace, placeBehind } from './attached-place';
import { isMeetingPlace } from './meetings';
import type { PlaceMention } from './place-mention';
import {
  addressHead,
  closesBefore,
  headsFacility,
  isCarried,
  isOfOffice,
  isOneOfSeveral,
  isOwner,
  isRouteEnd,
  isSubject,
  locates,
  placesBefore,
  turnsElsewhere,
} from './place-roles';
import { isFormer } from './place-tally';
import { placeOfSpeaker, type Speakers } from './quoted-place';
import { provincialOffice } from './speaking-office';

/** A unit an amount may be about; a subject counts even when it is larger than the unit the article is about. */
export type LocalPlace = {
  readonly place: PlaceMention;
  readonly subject: boolean;
  /** For a name that may be no unit's: what holds then. */
  readonly otherwise?: LocalPlace | null;
  /** For a port or ground: the unit its paragraph names before it. */
  readonly near?: PlaceMention | null;
};

/** Units looked at before giving up: more never stand between a subject and its amount. */
const LOOK_BACK = 24;

/** A unit of an earlier sentence that stands in brackets is looked for their end this far. */
const BRACKET_REACH = 20;

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

const found = (look: Look, place: PlaceMention, subject: boolean): LocalPlace | null => {
  const { line, places, index } = look;
  if (isOneOfSeveral(line, places, index)) return null;
  if (place.facility === true) return { place, subject, near: unitBefore(places, index) };
  if (place.name !== '') return { place, subject };
  const named = namedAlike(look);
  return { place: named, subject: named.name !== '' || isSpokenOf(line, place) };
};

/** The unit named last before the port or ground with this index. */
const unitBefore = (places: readonly PlaceMention[], index: number): PlaceMention | null => {
  for (let earlier = index - 1; earlier >= 0 && earlier > index - LOOK_BACK; earlier -= 1) {
    const named = places[earlier];
    if (named !== undefined && named.name !== '' && named.level <= 2) return named;
  }
  return null;
};

/** How far from the head of its sentence the word of a unit may stand that is spoken of there: "Hiện nay, *xã* có …". */
const SPOKEN_REACH = 6;

/** "*Toàn xã* …", "Năm 2025, *xã* trồng …": the unit known from before; "…; *xã* đạt chuẩn 60%" in a list is any. */
const isSpokenOf = (line: Line, { at }: PlaceMention): boolean =>
  ['toàn', 'cả', 'bàn'].includes(wordAt(line, at - 1)) ||
  at - (line.sentences[line.sentenceAt[at] ?? 0]?.first ?? 0) <= SPOKEN_REACH;

/**
 * The unit an amount is about when the words before it say so: named in its own sentence ("xã A 01 người"), that of who
 * speaks in it, or the subject of an earlier sentence of the paragraph. Units in brackets after another one and units of
 * an office do not count.
 */
export const localPlace = (
  line: Line,
  places: readonly PlaceMention[],
  { measure, speakers }: { readonly measure: Measure; readonly speakers: Speakers | null },
): LocalPlace | null => {
  const local = placeBefore(line, places, measure);
  if (speakers !== null && (local === null || (local.place.name === '' && local.place.level >= 3))) {
    const spoken = placeOfSpeaker(line, places, { at: measure.first, speakers });
    if (spoken !== null) return { place: spoken, subject: false };
  }
  if (local?.place.unproven !== true) return local;
  const last = placesBefore(places, measure.first);
  const proven = places.slice(Math.max(0, last - LOOK_BACK), last).filter((place) => place.unproven !== true);
  return { ...local, otherwise: placeBefore(line, proven, measure) };
};

/** As `localPlace`, by the words before the amount alone. */
const placeBefore = (line: Line, places: readonly PlaceMention[], measure: Measure): LocalPlace | null => {
  const at = measure.first;
  const attached = averagePlace(line, measure) ?? placeBehind(line, places, measure);
  if (attached !== null) return { place: attached, subject: true };
  const sentence = line.sentenceAt[at] ?? 0;
  const from = line.sentences[sentence]?.first ?? at;
  const last = placesBefore(places, at) - 1;
  let speaker: PlaceMention | null = null;
  let office: PlaceMention | null = null;
  let index = last;
  for (; index >= 0 && index > last - LOOK_BACK && (places[index]?.at ?? 0) >= from; index -= 1) {
    const look = { line, places, index, at };
    const open = openMention(look);
    if (open === null) continue;
    const { place, closed } = open;
    // "nhà máy của *tỉnh Bình Định trước đây*, tỷ lệ …": whose they were, not where
    if (wordAt(line, place.at - 1) === 'của' && isFormer(line, place)) continue;
    // "xã có 64 hộ thoát nghèo, *riêng bản A* 11 hộ; thu nhập …": an aside ends with its clause
    if (wordAt(line, place.at - 1) === 'riêng' && isAside(line, place, at)) continue;
    if (place.facility === true && !headsFacility(line, place)) continue;
    if (office !== null && isMeetingPlace(line, place)) return { place: office, subject: true };
    if (place.level === 1) office ??= place;
    // "xã A phản ánh, toàn xã …; còn theo Bí thư Đảng ủy *phường B*, phường thiếu 17 biên chế"
    if (speaker !== null && line.segmentAt[speaker.at] !== line.segmentAt[place.at]) break;
    const party = isOfParty(line, place);
    if (party || !isOfOffice(line, place)) {
      // "Đảng bộ huyện A kết nạp 24 đảng viên; *Đảng bộ Khối Doanh nghiệp* kết nạp 17": an office of its own, of another unit
      if (line.segmentAt[place.at] !== line.segmentAt[at] && opensWithParty(line, at)) return null;
      const subject =
        party || closed || isSubject(line, place) || isOwner(line, place) || isSaidWhole(line, places, index);
      return found(look, place, subject);
    }
    if (place.level >= 3 && !isRouteEnd(line, place)) speaker ??= place;
  }
  // "Theo Bí thư Đảng ủy xã Trà Giáp, 12/15 thôn …": an official speaks of the own commune
  if (speaker !== null) return { place: speaker, subject: false };
  const province = provincialOffice(line, { from, to: at });
  if (province !== null) return { place: province, subject: true };
  for (; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const look = { line, places, index, at };
    const open = openMention(look);
    if (open === null || isOfOffice(line, open.place)) continue;
    if (!(open.closed || isSubject(line, open.place)) || !isCarried(line, open.place, { from, to: at })) continue;
    return turnsElsewhere(line, open.place, { from, to: at }) ? null : found(look, open.place, true);
  }
  return null;
};

/** "*Đảng bộ huyện Tân Hồng* kết nạp 24 đảng viên": the Party of a unit is all of it, where it opens a clause; its offices are not. */
const isOfParty = (line: Line, { at, name }: PlaceMention): boolean =>
  name !== '' && wordAt(line, at - 1) === 'bộ' && wordAt(line, at - 2) === 'đảng' && opensClause(line, at - 2);
const opensClause = (line: Line, at: number): boolean =>
  line.sentenceAt[at - 1] !== line.sentenceAt[at] || [';', ':', ',', 'và', 'riêng'].includes(wordAt(line, at - 1));

/** Whether the part of the sentence that the amount stands in opens with a Party organisation. */
const opensWithParty = (line: Line, at: number): boolean => {
  let first = at;
  while (first > 0 && first > at - LONGEST_PART && line.segmentAt[first - 1] === line.segmentAt[at]) first -= 1;
  while (first < at && line.tokens[first]?.kind === 'sign') first += 1;
  return ['đảng', 'chi'].includes(wordAt(line, first)) && wordAt(line, first + 1) === 'bộ';
};
const LONGEST_PART = 40;

/** A unit singled out behind another, seen from an amount of a later clause. */
const isAside = (line: Line, place: PlaceMention, at: number): boolean =>
  line.sentenceAt[place.at - 2] === line.sentenceAt[place.at] && line.segmentAt[place.at] !== line.segmentAt[at];

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
const namedAlike = ({ line, places, index }: Look): PlaceMention => {
  const whole = places[index]!; // the caller walks the indexes
  for (let earlier = index - 1; earlier >= 0 && earlier > index - LOOK_BACK; earlier -= 1) {
    const named = places[earlier];
    if (named !== undefined && named.name !== '' && named.level === whole.level && !isFormer(line, named)) return named;
  }
  return whole;
};
