import type { Measure } from '../amounts/measure';
import { BARE_COUNTERS, BARE_HEADS } from '../lexicon/indicator-words';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { UNIT_TABLE } from '../numbers/unit-words';
import { placeAt } from '../place/places';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { phraseAt } from '../words/phrases';
import { toldFirst } from './counts-told';
import { countsAnything } from './elided';
import {
  completeLeft,
  completeRight,
  type IndicatorReading,
  isCount,
  join,
  type PreviousReading,
  rightWords,
} from './ellipsis';
import { ACTION_VERBS, headAt, isEmpty, isHead, isMeasurement, spelled, trimLead } from './heads';
import type { Clause } from './indicator-clause';
import { labelBefore } from './labels';
import { cleanLeft, namesUnit } from './left-edge';
import { LINKS } from './left-strip';
import { isVerbAlone } from './opening-verbs';
import { isBareVerb, spentOn } from './spending';
import { isSubjectOnly } from './subject-only';

/** The left side when a verb ties it to the amount, the right side when the left says only who or where, or both. */
export const fromSides = (clause: Clause): IndicatorReading => {
  const { line, measure, side, left, right, previous, tied } = clause;
  // "tặng 60 suất quà, *mỗi suất trị giá* 500.000 đồng"
  if (side.linkWords === 'trị giá' && wordAt(line, left.from) === 'mỗi' && isEmpty(right))
    return { words: join('trị giá', wordsOf(line, { from: left.from + 1, to: left.to })), rule: 'indicator-left' };
  if ((!isEmpty(right) || isCount(measure)) && isSubjectOnly(line, left))
    return { words: completeRight(line, measure, right, previous), rule: 'indicator-right' };
  // "*lượng khách du lịch* vẫn sôi động với 163.000 lượt khách": the visitors are named already
  if (measure.unit === 'visit' && side.preposition === 'với' && isEmpty(right) && namesGuests(line, left))
    return { words: wordsOf(line, left), rule: 'indicator-left' };
  // "được *bố trí tại* 32 điểm thi": where it was, no part of what is counted
  const verb = { from: Math.max(left.from, left.to - 2), to: left.to };
  const placed =
    isCount(measure) &&
    side.preposition === 'tại' &&
    (PLACED.has(spelled(line, left)) || LIVING.has(spelled(line, verb)));
  if (placed) return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  const counted = tied ? fromRight(clause) : null;
  if (counted !== null) return counted;
  const story = fromStory(clause);
  if (story !== null) return story;
  const spent =
    measure.unitType === 'money' && isEmpty(right) && isBareVerb(line, left)
      ? spentOn(line, measure, { side, left })
      : null;
  if (spent !== null) return { words: spent, rule: 'indicator-both' };
  const leftWords = completeLeft(line, measure, { left, right, label: labelBefore(line, left.from) }, previous);
  return tied ? { words: leftWords, rule: 'indicator-left' } : untied(clause, leftWords);
};

const namesGuests = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (wordAt(line, at) === 'khách') return true;
  return false;
};

const PLACED: ReadonlySet<string> = new Set(['bố trí', 'diễn ra', 'tổ chức', 'đặt', 'thi']);
/** "cùng đoàn kết *sinh sống tại* 18 thôn". */
const LIVING: ReadonlySet<string> = new Set([
  'sinh sống',
  'cư trú',
  'phân bố',
  'tập trung',
  'diễn ra',
  'rải rác',
  'sinh hoạt',
]);

/** What a verb ties to the amount, where it stands right of it all the same. */
const fromRight = ({ line, measure, side, left, right }: Clause): IndicatorReading | null => {
  const own: IndicatorReading = { words: rightWords(line, measure, right), rule: 'indicator-right' };
  const head = isHead(line, left);
  // "còn 146 hộ chưa bàn giao": unless the left side names a measurement
  if (measure.unitType === 'count' && !isEmpty(right) && !head && side.linkWords !== ':') return own;
  // "các tỉnh khu vực Bắc Bộ báo cáo đã ghi nhận hơn 1.010 *con gia súc bị chết*"
  if (side.linkWords === 'ghi nhận' && isCount(measure) && !isEmpty(right) && !head) return own;
  const heading = ['về', 'lĩnh'].includes(wordAt(line, left.from - 1)) || (head && !isMeasurement(line, left));
  const told = heading || ((isCount(measure) || measure.unitType === 'share') && !head);
  // "chi nhánh tỉnh còn 4,7 tỷ đồng *nợ quá hạn*": who still has it, and what it is
  const owed = measure.unitType === 'money' && side.linkWords === 'còn' && !head && headAt(line, right.from) !== null;
  if (owed && !isEmpty(right)) return own;
  // "Giao thông: 34 *điểm sạt lở*": a noun of more than one word says what is counted
  const whole = measure.unitType === 'count' && measure.unitEnd - measure.unitFirst > 2;
  if (side.linkWords === ':' && (!isEmpty(right) || whole) && told) return own;
  // "doanh nghiệp mới đạt 512 đơn vị", but "tiêm dại cho chó đạt 4.300 liều"
  const dose = DOSES.has(wordAt(line, measure.unitFirst)) && isEmpty(right);
  // "*việc* kiểm đếm đất nông nghiệp đạt 92/98 hộ": of the work, whoever it is done for
  const work = WORK.has(wordAt(line, side.phrase.from)) || WORK.has(wordAt(line, left.from));
  if (
    !work &&
    measure.unitType === 'count' &&
    !head &&
    !namesUnit(line, left, measure) &&
    side.linkWords === 'đạt' &&
    !dose
  )
    return { words: own.words, rule: 'indicator-unit' };
  // "khó khăn nhất là 62% diện tích chưa chủ động nước tưới"
  return side.linkWords === 'là' && measure.unitType === 'share' && !isEmpty(right) && !head ? own : null;
};

const WORK: ReadonlySet<string> = new Set(['việc', 'công']);

/** Nouns that count how often something was done. */
const DOSES: ReadonlySet<string> = new Set(['liều', 'mũi', 'lượt', 'suất']);

/** "Hạ tầng số tiếp tục được đầu tư: 5.310 trạm BTS": a story before the colon, not a label. */
const fromStory = ({ line, measure, side, left, right }: Clause): IndicatorReading | null => {
  const { phrase } = side;
  const story =
    side.linkWords === ':' &&
    isCount(measure) &&
    phrase.to - phrase.from > 4 &&
    !isHead(line, left) &&
    !isHead(line, trimLead(line, phrase));
  if (!story) return null;
  const told = isEmpty(right) ? (beforeLink(line, phrase) ?? namedBefore(line, measure, phrase)) : null;
  if (told !== null) return { words: told, rule: 'indicator-left' };
  const own = rightWords(line, measure, right);
  // "Hồ sơ giải quyết trong tháng 9: 3.412": a number alone is of what the label says
  return own === '' || BARE_COUNTERS.has(own) ? null : { words: own, rule: 'indicator-unit' };
};

/** "*Án kinh doanh thương mại* tăng mạnh nhất: 2.140 vụ": the subject of the story before a colon, when it is short. */
const beforeLink = (line: Line, phrase: Range): string | null => {
  const { from, to } = trimLead(line, phrase);
  for (let at = from + 1; at < to && at < from + 8; at += 1)
    if (CHANGES.has(phraseAt(LINKS, line.tokens, at)?.value ?? 'state')) return wordsOf(line, { from, to: at });
  return null;
};

/** "Nổi lên là *lừa đảo qua mạng*: 406 *vụ*": what a story singles out before it counts. */
const namedBefore = (line: Line, measure: Measure, phrase: Range): string | null => {
  if (!countsAnything(line, measure)) return null;
  for (let at = phrase.to - 1; at >= phrase.from && at > phrase.to - LONGEST_NAMED; at -= 1) {
    if (wordAt(line, at) !== 'là') continue;
    const named = cleanLeft(line, { from: at + 1, to: phrase.to });
    return isEmpty(named) ? null : join(rightWords(line, measure, { from: 0, to: 0 }), wordsOf(line, named));
  }
  return null;
};

const COUNTERS = namedPhrases(BARE_COUNTERS);

/** "tội phạm lừa đảo trên không gian mạng", and the verb before it. */
const LONGEST_NAMED = 12;

const CHANGES: ReadonlySet<string> = new Set(['increase', 'decrease', 'exceed']);

/** "sản lượng 250 tấn *hải sản*", "xuất khẩu 8.200 tấn *hạt điều*": a dimension or a verb alone takes its topic from the right. */
const isBareHead = (line: Line, left: Range, right: Range): boolean =>
  !isEmpty(right) && (isBareName(spelled(line, left)) || isVerbAlone(spelled(line, left)));

/** A dimension, or a loss: "thiệt hại 180 ha *cây ăn quả*". */
const isBareName = (words: string): boolean => BARE_HEADS.has(words) || words === 'thiệt hại';

const untied = ({ line, measure, side, left, right, previous }: Clause, leftWords: string): IndicatorReading => {
  const classified = measure.unitType === 'classifier' || !isCount(measure);
  if (isEmpty(right) && classified && side.preposition === null) return { words: leftWords, rule: 'indicator-left' };
  if (side.link === 'have') {
    const own = rightWords(line, measure, right);
    const counter = isOneOf(COUNTERS, own) && namesGroup(line, left);
    if (isEmpty(right) && (isHead(line, left) || counter)) return { words: leftWords, rule: 'indicator-left' };
    // "185 trường (*mầm non* có 73 *trường*, …)": a kind of what the list counts
    if (isEmpty(right) && previous?.measure.unit === measure.unit && isKind(line, left))
      return { words: join(ofWhole(line, measure, previous, own), wordsOf(line, left)), rule: 'indicator-both' };
    return own === '' ? { words: leftWords, rule: 'indicator-left' } : { words: own, rule: 'indicator-right' };
  }
  if (
    isHead(line, left) &&
    (classified || isEmpty(right)) &&
    side.preposition === null &&
    !isBareHead(line, left, right)
  ) {
    return { words: leftWords, rule: 'indicator-left' };
  }
  // "đại hội … khép lại 11 ngày tranh tài với 3.416 vận động viên": a story, and what it counts
  const story = isStory(line, left) || (measure.unitType === 'count' && isCompany(line, left, side.preposition));
  if (isCount(measure) && story && side.preposition !== null && !isHead(line, left))
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  const particle = side.preposition !== null && PARTICLES.has(side.preposition);
  const preposition = isEmpty(right) && !isCount(measure) && !particle ? '' : (side.preposition ?? '');
  return { words: join(leftWords, preposition, rightWords(line, measure, right)), rule: 'indicator-both' };
};

/** "185 *trường đạt chuẩn quốc gia* (mầm non có 73 trường)": the noun as its sentence told it first, when that opens with it. */
const ofWhole = (line: Line, measure: Measure, previous: PreviousReading, noun: string): string => {
  const told = toldFirst(line, measure.unit, measure.first, previous) ?? '';
  return told.toLowerCase().startsWith(`${noun} `) ? told : noun;
};

/** Longest name of a kind, in syllables. */
const LONGEST_KIND = 5;

/** "mầm non", "trung học cơ sở": small words of a list that neither act nor are a place. */
const isKind = (line: Line, { from, to }: Range): boolean => {
  if (to - from < 2 || to - from > LONGEST_KIND || placeAt(line, from) !== null) return false;
  for (let at = from; at < to; at += 1) if (line.tokens[at]?.capital || line.tokens[at]?.kind !== 'word') return false;
  return phraseAt(ACTION_VERBS, line.tokens, from) === null;
};

/** Long, or with something suffered in it: "ngành giáo dục *bị* thiệt hại nặng với 143 trường ngập". */
const isStory = (line: Line, { from, to }: Range): boolean => {
  if (to - from > 8) return phraseAt(ACTION_VERBS, line.tokens, from) === null;
  for (let at = from + 2; at < to; at += 1) if (wordAt(line, at) === 'bị') return true;
  return false;
};

/** Verbs that govern "với": what stands behind it is whom they are done with. */
const JOINING: ReadonlySet<string> = new Set(
  'hợp kết nối tác việc gỡ thoại lưu đồng xúc đổi đấu tay gắn ký quen gặp chơi họp hiểm kèm liên quan phó ứng đua làm đối'.split(
    ' ',
  ),
);
/** Shorter clauses say what was done with how many: "tổ chức với 120 hộ". */
const SHORTEST_STORY = 4;

/** "tuyên bố vỡ hụi *với* 41 dây hụi", "mở phiên tòa xét xử vụ án *đối với* 46 bị cáo": a clause that is told whole, and with how many. */
const isCompany = (line: Line, { from, to }: Range, preposition: string | null): boolean => {
  if (preposition === 'đối với') return isTrial(line, { from, to });
  if (preposition !== 'với') return false;
  return areCapitals(line, { from, to }) || (to - from >= SHORTEST_STORY && !JOINING.has(wordAt(line, to - 1)));
};
/** "*THPT Gia Định* với 1.740 hồ sơ": who has them, by name. */
const areCapitals = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (line.tokens[at]?.capital !== true) return false;
  return to > from + 1;
};

/** "mở phiên tòa *xét xử* vụ án"; "kiểm tra dấu hiệu vi phạm đối với 17 tổ chức đảng" says what is measured. */
const isTrial = (line: Line, { from, to }: Range): boolean => {
  for (let at = from + 1; at < to; at += 1)
    if (wordAt(line, at) === 'xử' && wordAt(line, at - 1) === 'xét') return true;
  return false;
};

/** Prepositions that are also the second half of a verb: "thu về", "bỏ ra". */
const PARTICLES: ReadonlySet<string> = new Set(['về', 'ra', 'vào']);

/** "đảng viên dưới 35 tuổi", "hộ cận nghèo": opens with a noun that is counted. */
const namesGroup = (line: Line, left: Range): boolean =>
  phraseAt(UNIT_TABLE, line.tokens, left.from)?.value.type === 'count' && left.to - left.from > 1;
