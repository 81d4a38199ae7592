import { afterActor } from './actors';
import { bracketHost } from './bracket-host';
import { countsAnything, readElided } from './elided';
import {
  asAverage,
  completeLeft,
  completeRight,
  type IndicatorReading,
  isCount,
  join,
  type PreviousReading,
  rightWords,
} from './ellipsis';
import { ACTION_VERBS, headAt, isEmpty, isHead, isMeasurement, spelled, trimLead } from './heads';
import { labelBefore, ROLE_WORDS } from './labels';
import { cleanLeft, endsWithPlace, isSubjectOnly, namesUnit } from './left-edge';
import { extendLeft, listHead } from './left-extension';
import { type LeftSide, LINKS } from './left-side';
import { COUNTRIES } from './lexicon/countries';
import { BARE_COUNTERS, BARE_HEADS, POINTING_BACK, POINTING_NOUNS } from './lexicon/indicator-words';
import { type Line, type Range, startsMeasure, wordAt, wordsOf } from './line';
import type { Measure } from './measure';
import { phraseAt, phraseSet } from './phrases';
import { placeAt } from './places';
import { stopsRight } from './right-stops';
import { withSharedVerb } from './shared-verb';
import { isBareVerb, spentOn } from './spending';
import { UNIT_TABLE } from './unit-reading';
import { beforeApposition, besideCount, giverOf, type Sides, withoutLeft } from './without-left';
import { isMark, isNextYardstick, isYardstickOnly } from './yardsticks';

const POINTING = phraseSet(POINTING_NOUNS);

/** What was read before in the same sentence, and the indicator read last in the same line. */
export type Before = { readonly previous: PreviousReading | null; readonly last: PreviousReading | null };

const countsAt = (line: Line, at: number): boolean => phraseAt(UNIT_TABLE, line.tokens, at)?.value.type === 'count';

/** "tỷ lệ này", "con số trên": the indicator before. */
const pointsBack = (line: Line, left: Range): boolean => {
  const noun = phraseAt(POINTING, line.tokens, left.from);
  if (noun?.phrase === 'con số' && left.from + noun.length === left.to) return true;
  return noun !== null && left.from + noun.length < left.to && POINTING_BACK.has(wordAt(line, left.from + noun.length));
};

/**
 * Finds what was measured. In this order, because each later step would also fire where an earlier one is right:
 * the left side when a verb ties it to the amount; the right side when only "có" or nothing stands left; both when a verb
 * phrase runs through the amount ("trồng mới 2.450 ha rừng"); else what the amount before it measured.
 */
export const readIndicator = (
  line: Line,
  measure: Measure,
  sides: Sides,
  { previous, last }: Before,
): IndicatorReading => {
  const { left: side, right, stop } = sides;
  const share = side.linkWords === 'chiếm' && previous !== null && isCount(previous.measure);
  const host = side.boundary === 'bracket' && !share ? bracketHost(line, measure, side, stop) : null;
  if (host !== null && (side.link !== 'have' || isEmpty(right)))
    return { words: wordsOf(line, host), rule: 'indicator-left' };
  const afterMeasure = side.boundary === 'measure' && side.phrase.from === stop;
  const tail = side.phrase.to > side.phrase.from && ['và', 'cùng'].includes(wordAt(line, side.phrase.to - 1));
  const taken = tail
    ? { from: side.phrase.to, to: side.phrase.to }
    : afterMeasure
      ? afterPrevious(line, side.phrase, measure)
      : cleanLeft(line, side.phrase);
  // "bò vàng bán được 57 con" is told of the cattle, "bão làm 3 người chết" of nobody who acts
  const people = measure.unit === 'person' && side.linkWords !== ':' && wordAt(line, side.phrase.to - 1) !== 'làm';
  const acting = (measure.unitType === 'count' || people) && !afterMeasure;
  const acted = acting ? afterActor(line, trimLead(line, side.phrase)) : null;
  const bare = measure.unitInherited && measure.unitEnd === measure.unitFirst && measure.unitType === 'count';
  // "Doanh nghiệp thành lập mới 6.420": the noun the clause opens with is what is counted
  const whole =
    bare && !afterMeasure && countsAt(line, trimLead(line, side.phrase).from) ? trimLead(line, side.phrase) : taken;
  const cleaned = acted === null || tail ? whole : cleanLeft(line, acted);
  const left = extendLeft(line, cleaned, stop);
  const hasRight = !isEmpty(right) || isCount(measure);
  const tied = side.link !== null && side.link !== 'have';
  const changed = side.link === 'increase' || side.link === 'decrease' || side.link === 'exceed';
  const yardstick = isYardstickOnly(line, side);
  const average = ['bình quân', 'trung bình'].includes(spelled(line, left));
  if (average && previous !== null && isEmpty(right))
    return { words: asAverage(previous.words, spelled(line, left)), rule: 'indicator-inherited' };
  const role = !isEmpty(left) && ROLE_WORDS.has(spelled(line, left)) && isEmpty(right);
  if (role || (isEmpty(left) && !isCount(measure) && isEmpty(right) && previous === null)) {
    const words =
      previous !== null && previous.measure.unit === measure.unit ? previous.words : labelBefore(line, left.from);
    if (words !== '') return { words, rule: 'indicator-head' };
  }
  const elided = readElided(line, measure, { left, right }, last);
  if (elided !== null) return { words: elided, rule: 'indicator-inherited' };
  const giver = isEmpty(left) && previous !== null ? giverOf(line, measure, side, previous) : null;
  if (giver !== null) return { words: giver, rule: 'indicator-left' };
  const beside =
    wordAt(line, measure.first - 1) === '/' && isCount(measure) ? besideCount(line, measure, previous) : null;
  if (beside !== null) return { words: beside, rule: 'indicator-both' };
  const around = afterMeasure && side.link === 'state' && !isCount(measure) ? aroundCounts(line, side) : null;
  if (around !== null) return { words: around, rule: 'indicator-left' };
  const apposed = isEmpty(left) && isEmpty(right) ? beforeApposition(line, measure, side) : null;
  if (apposed !== null) return { words: apposed, rule: 'indicator-left' };
  // "Ba năm trước tỷ lệ hộ nghèo là 58,2%. Nay còn 36,9%.": a sentence that only says how much
  const silent = isEmpty(left) && isEmpty(right) && previous === null && side.link !== 'have';
  if (silent && last !== null && !isCount(measure) && isAlike(last.measure, measure))
    return { words: last.words, rule: 'indicator-inherited' };
  if (isEmpty(left) && previous !== null && isNextYardstick(line, measure, previous))
    return { words: previous.words, rule: 'indicator-inherited' };
  if (isEmpty(left) || yardstick || average) {
    const alone = withoutLeft(line, measure, sides, previous, changed || yardstick);
    return (side.link === null ? withSharedVerb(line, measure, alone, previous) : null) ?? alone;
  }
  // "nhanh hơn lộ trình 5%", "vượt mức 98% đề ra", "đích của năm 2030 là 55 triệu": the plan of what was just told
  if (previous !== null && !isCount(measure) && previous.measure.unit === measure.unit && isMark(line, left))
    return { words: previous.words, rule: 'indicator-inherited' };
  const opened = spelled(line, left);
  const against = opened === 'so với' || (opened === 'so' && side.preposition === 'với');
  if (against && previous?.measure.unit === measure.unit) return { words: previous.words, rule: 'indicator-inherited' };
  const pointed = pointsBack(line, left) ? (previous?.words ?? last?.words ?? null) : null;
  if (pointed !== null) return { words: pointed, rule: 'indicator-inherited' };
  const head = listHead(line, left.from);
  if (head !== '' && !isMeasurement(line, left))
    return { words: join(`${head}:`, wordsOf(line, left)), rule: 'indicator-head' };
  const leftWords = completeLeft(line, measure, { left, right, label: labelBefore(line, left.from) }, previous);
  const named = isSubjectOnly(line, left) && (isCount(measure) || placeAt(line, left.from) !== null);
  const who = named || endsWithPlace(line, left);
  if (who && isEmpty(right) && previous !== null) {
    const shared = measure.unit === previous.measure.unit ? previous.words : previous.byUnit.get(measure.unit);
    if (shared !== undefined) return { words: withMember(line, shared, left), rule: 'indicator-inherited' };
  }
  if (hasRight && isSubjectOnly(line, left)) {
    return { words: completeRight(line, measure, right, previous), rule: 'indicator-right' };
  }
  // "còn 146 hộ chưa bàn giao": what is counted stands right of the verb, unless the left side names a measurement
  if (tied && measure.unitType === 'count' && !isEmpty(right) && !isHead(line, left) && side.linkWords !== ':') {
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  }
  const heading =
    ['về', 'lĩnh'].includes(wordAt(line, left.from - 1)) || (isHead(line, left) && !isMeasurement(line, left));
  if (
    tied &&
    side.linkWords === ':' &&
    !isEmpty(right) &&
    (heading || ((isCount(measure) || measure.unitType === 'share') && !isHead(line, left)))
  ) {
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  }
  if (
    tied &&
    measure.unitType === 'count' &&
    !isHead(line, left) &&
    !namesUnit(line, left, measure) &&
    side.linkWords === 'đạt'
  ) {
    return { words: rightWords(line, measure, right), rule: 'indicator-unit' };
  }
  // "khó khăn nhất là 62% diện tích chưa chủ động nước tưới"
  if (side.linkWords === 'là' && measure.unitType === 'share' && !isEmpty(right) && !isHead(line, left))
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  // "Hạ tầng số tiếp tục được đầu tư: 5.310 trạm BTS": a story before the colon, not a label
  const story =
    side.linkWords === ':' &&
    isCount(measure) &&
    side.phrase.to - side.phrase.from > 4 &&
    !isHead(line, left) &&
    !isHead(line, trimLead(line, side.phrase));
  const told =
    story && isEmpty(right) ? (beforeLink(line, side.phrase) ?? namedBefore(line, measure, side.phrase)) : null;
  if (told !== null) return { words: told, rule: 'indicator-left' };
  if (story && !BARE_COUNTERS.has(rightWords(line, measure, right)))
    return { words: rightWords(line, measure, right), rule: 'indicator-unit' };
  const spent =
    measure.unitType === 'money' && isEmpty(right) && isBareVerb(line, left)
      ? spentOn(line, measure, { side, left })
      : null;
  if (spent !== null) return { words: spent, rule: 'indicator-both' };
  if (tied) return { words: leftWords, rule: 'indicator-left' };
  return untied(line, measure, { left, leftWords, right, side });
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
  for (let at = phrase.to - 1; at >= phrase.from && at > phrase.to - 8; at -= 1) {
    if (wordAt(line, at) !== 'là') continue;
    const named = cleanLeft(line, { from: at + 1, to: phrase.to });
    return isEmpty(named) ? null : join(rightWords(line, measure, { from: 0, to: 0 }), wordsOf(line, named));
  }
  return null;
};

const CHANGES: ReadonlySet<string> = new Set(['increase', 'decrease', 'exceed']);

/** Amounts of one measurement: shares and points of them too. */
const isAlike = (one: Measure, other: Measure): boolean =>
  one.unit === other.unit || (one.unitType === 'share' && other.unitType === 'share');

/** "đi làm việc ở nước ngoài 18.240 người, gồm *Nhật Bản* 7.315 người": a market is part of what is told. */
const withMember = (line: Line, shared: string, member: Range): string => {
  let end = member.from;
  while (end < member.to && line.tokens[end]?.capital) end += 1;
  const named = { from: member.from, to: end };
  if (!COUNTRIES.has(spelled(line, named))) return shared;
  const words = shared.toLowerCase().split(' ');
  const last = [2, 1, 3].find((size) => COUNTRIES.has(words.slice(-size).join(' ')));
  return join(
    shared
      .split(' ')
      .slice(0, last === undefined ? undefined : -last)
      .join(' '),
    wordsOf(line, named),
  );
};

/** "*tổng dư nợ 15 chương trình tín dụng tại 5 xã* đạt 412 tỷ đồng": counts inside the name of what is measured. */
const aroundCounts = (line: Line, { phrase }: LeftSide): string | null => {
  let from = phrase.from;
  while (from > 0 && phrase.to - from < 24 && line.tokens[from - 1]?.kind !== 'sign') from -= 1;
  const whole = trimLead(line, { from, to: phrase.to });
  if (!isMeasurement(line, whole)) return null;
  for (let at = whole.from; at < whole.to; at += 1) {
    const inner = startsMeasure(line, at);
    if (phraseAt(LINKS, line.tokens, at) !== null || (inner !== null && !isCount(inner))) return null;
  }
  return wordsOf(line, whole);
};

/** "sản lượng 250 tấn *hải sản*": a dimension alone takes its topic from the right. */
const isBareHead = (line: Line, left: Range, right: Range): boolean =>
  !isEmpty(right) && BARE_HEADS.has(spelled(line, left));

type Untied = { readonly left: Range; readonly leftWords: string; readonly right: Range; readonly side: LeftSide };

const untied = (line: Line, measure: Measure, { left, leftWords, right, side }: Untied): IndicatorReading => {
  const classified = measure.unitType === 'classifier' || !isCount(measure);
  if (isEmpty(right) && classified && side.preposition === null) return { words: leftWords, rule: 'indicator-left' };
  if (side.link === 'have') {
    const own = rightWords(line, measure, right);
    const counter = BARE_COUNTERS.has(own.toLowerCase()) && namesGroup(line, left);
    if (isEmpty(right) && (isHead(line, left) || counter)) return { words: leftWords, rule: 'indicator-left' };
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
  if (isCount(measure) && left.to - left.from > 8 && side.preposition !== null && !isHead(line, left))
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  const particle = side.preposition !== null && PARTICLES.has(side.preposition);
  const preposition = isEmpty(right) && !isCount(measure) && !particle ? '' : (side.preposition ?? '');
  return { words: join(leftWords, preposition, rightWords(line, measure, right)), rule: 'indicator-both' };
};

/** Prepositions that are also the second half of a verb: "thu về", "bỏ ra". */
const PARTICLES: ReadonlySet<string> = new Set(['về', 'ra', 'vào']);

/** "đảng viên dưới 35 tuổi", "hộ cận nghèo": opens with a noun that is counted. */
const namesGroup = (line: Line, left: Range): boolean =>
  phraseAt(UNIT_TABLE, line.tokens, left.from)?.value.type === 'count' && left.to - left.from > 1;

/** Between two amounts of one clause: only what follows the last connective belongs to the second. */
const afterPrevious = (line: Line, range: Range, measure: Measure): Range => {
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    const word = wordAt(line, at);
    if (['và', 'với', 'cho', 'hoặc', 'riêng', 'gồm', 'tại', 'thì', 'nay', 'là', 'cùng', 'nhưng'].includes(word)) {
      return cleanLeft(line, { from: at + 1, to: range.to });
    }
  }
  // "21 dự án *quy mô* 17.600 căn"
  for (let at = range.to - 1; at >= range.from && at > range.to - 4; at -= 1) {
    const head = headAt(line, at);
    if (head !== null && at + head.length === range.to) return { from: at, to: range.to };
  }
  // "62 tỷ đồng *cứng hóa* 19,3 km đường": what is done opens the second amount's part
  // but "120 hội viên, *giúp* 8 hội viên": people are counted, not done
  const people = measure.unit === 'person' || measure.unit === 'household';
  if (people && line.tokens[measure.unitEnd]?.kind === 'word' && !stopsRight(line, measure.unitEnd))
    return { from: range.to, to: range.to };
  for (let at = Math.max(range.from, range.to - 3); at < range.to; at += 1) {
    const action = phraseAt(ACTION_VERBS, line.tokens, at);
    // "5 tôn giáo *được* công nhận với 152.600 tín đồ": said of the first
    const suffered = ['được', 'bị'].includes(wordAt(line, at - 1));
    if (action !== null && at + action.length === range.to && !suffered) return { from: at, to: range.to };
  }
  return { from: range.to, to: range.to };
};
