import type { Measure } from '../amounts/measure';
import { COUNTRIES } from '../lexicon/countries';
import { POINTING_BACK, POINTING_NOUNS } from '../lexicon/indicator-words';
import { type Line, type Range, startsMeasure, wordAt, wordsOf } from '../line/line';
import { placeAt } from '../place/places';
import { phraseAt, phraseSet } from '../words/phrases';
import { isOffice } from './actors';
import { hasPlan } from './bracket-host';
import { findBoundary, openingBracket } from './clause-boundary';
import { toldFirst } from './counts-told';
import { readElided } from './elided';
import {
  asAverage,
  type IndicatorReading,
  isCount,
  join,
  lastTold,
  type PreviousReading,
  rightWords,
} from './ellipsis';
import { isEmpty, isMeasurement, spelled, trimLead } from './heads';
import type { Clause } from './indicator-clause';
import { isRole, labelBefore } from './labels';
import { cleanLeft, endsWithPlace } from './left-edge';
import { listHead } from './left-extension';
import type { LeftSide } from './left-side';
import { LINKS } from './left-strip';
import { isVerbAlone } from './opening-verbs';
import { withSharedVerb } from './shared-verb';
import { beforeApposition, beforeManner } from './subject-before';
import { isSubjectOnly } from './subject-only';
import { besideCount, giverOf, withoutLeft } from './without-left';
import { isMark, isNextYardstick } from './yardsticks';

const POINTING = phraseSet(POINTING_NOUNS);

const inherited = (words: string): IndicatorReading => ({ words, rule: 'indicator-inherited' });

/** A plan or an average without its topic: "chỉ tiêu 14,5 tỷ, thực hiện 16,8 tỷ", "bình quân 9,4 triệu". */
const fromRole = ({ line, measure, left, right, previous, average }: Clause): IndicatorReading | null => {
  // "bình quân 3,2 doanh nghiệp/1.000 dân": a count of its own
  const other = isCount(measure) && wordAt(line, measure.end - 1) === 'dân';
  // "128 xã đạt chuẩn, bình quân 18,2 tiêu chí/xã": not of the communes counted before
  const reached = measure.unit === 'criterion' && previous !== null && previous.measure.unit !== measure.unit;
  if (average && reached && isEmpty(right))
    return {
      words: join(wordAt(line, measure.unitFirst), wordAt(line, measure.unitFirst + 1), spelled(line, left)),
      rule: 'indicator-both',
    };
  if (average && previous !== null && isEmpty(right) && !other) {
    // "cho vay 18,4 tỷ đồng với 276 hộ, *bình quân* 66,7 triệu đồng/hộ": money is averaged, not those who got it
    const sum =
      measure.unitType === 'money' && isCount(previous.measure) ? previous.byUnit.get(measure.unit) : undefined;
    return inherited(
      sum === undefined ? asAverage(previous.words, spelled(line, left)) : join(sum, spelled(line, left)),
    );
  }
  const role = !isEmpty(left) && isEmpty(right) && isRole(line, left);
  const alone = isEmpty(left) && !isCount(measure) && isEmpty(right) && previous === null;
  if (!role && !alone) return null;
  const words =
    previous !== null && previous.measure.unit === measure.unit
      ? previous.words
      : (previous?.byUnit.get(measure.unit) ?? labelBefore(line, left.from));
  return words === '' ? null : { words, rule: 'indicator-head' };
};

/** "*riêng án rất nghiêm trọng* làm rõ 61/63 vụ": a verb said again has a subject of its own, unless that is a place or acts. */
const apartBefore = ({ line, measure, side, left }: Clause): string | null => {
  const { from } = side.phrase;
  const subject = { from: from + 1, to: left.from };
  // "riêng Sầm Sơn đón 916.000 lượt khách": where they came to
  if (measure.unit === 'visit') return null;
  const apart = wordAt(line, from) === 'riêng' && isCount(measure) && subject.to - subject.from >= 2 && !isEmpty(left);
  if (!apart || wordsOf(line, subject) === '' || isSubjectOnly(line, subject) || isVerbAlone(wordsOf(line, subject)))
    return null;
  return isVerbAlone(wordsOf(line, left)) ? join(wordsOf(line, subject), wordsOf(line, left)) : null;
};

/** "*Thu từ ba khu vực* (chiếm 53,3% dự toán) ước đạt 49,5%": what stands before brackets that hold an amount of their own, where the clause goes on behind them. */
const beforeAside = (line: Line, { phrase, link, comparator }: LeftSide): string | null => {
  if ((link === null && comparator === null) || link === 'have' || wordAt(line, phrase.from - 1) !== ')') return null;
  const open = openingBracket(line, phrase.from - 1, 0);
  if (open === null || line.measureEndsAt[open] === 1) return null;
  const before = line.measures[(line.measureAt[open + 1] ?? 0) - 1] ?? null;
  // "Thu từ 3 khu vực (…) đạt": a count inside the name
  const { from } = findBoundary(line, open, before === null || before.end > open || isCount(before) ? 0 : before.end);
  const host = cleanLeft(line, { from, to: open });
  const other = isEmpty(host) || isSubjectOnly(line, host) || hasPlan(line, { from, to: open });
  return other ? null : wordsOf(line, host);
};

/** What an amount with little or nothing left of it measures, where the clause around it or the amounts before it say so. */
export const fromBefore = (clause: Clause): IndicatorReading | null => {
  const { line, measure, side, left, right, previous, last, afterMeasure } = clause;
  const role = fromRole(clause);
  if (role !== null) return role;
  const apart = apartBefore(clause);
  if (apart !== null) return { words: apart, rule: 'indicator-left' };
  const elided = readElided(line, measure, { left, right }, last);
  if (elided !== null) return inherited(elided);
  const giver = isEmpty(left) && previous !== null ? giverOf(line, measure, side, previous) : null;
  if (giver !== null) return { words: giver, rule: 'indicator-left' };
  const beside =
    wordAt(line, measure.first - 1) === '/' && isCount(measure) ? besideCount(line, measure, previous) : null;
  if (beside !== null) return { words: beside, rule: 'indicator-both' };
  // "thu 5 tỷ đồng/*6 tỷ đồng KH*": the sum there was to be
  const beyond = wordAt(line, measure.first - 1) === '/' && previous?.measure.unit === measure.unit;
  if (beyond && !isCount(measure) && previous.measure.end === measure.first - 1) return inherited(previous.words);
  const around =
    afterMeasure && side.link !== null && side.link !== 'have' && !isCount(measure) ? aroundCounts(line, side) : null;
  if (around !== null) return { words: around, rule: 'indicator-left' };
  const resumed = isEmpty(left) && !isCount(measure) ? beforeAside(line, side) : null;
  if (resumed !== null) return { words: resumed, rule: 'indicator-left' };
  const apposed = isEmpty(left) && isEmpty(right) ? beforeApposition(line, measure, side) : null;
  if (apposed !== null) return { words: apposed, rule: 'indicator-left' };
  const manner = isEmpty(left) && isEmpty(right) && previous === null ? beforeManner(line, measure, side) : null;
  if (manner !== null) return { words: manner, rule: 'indicator-left' };
  // "Ba năm trước tỷ lệ hộ nghèo là 58,2%. Nay còn 36,9%.": a sentence that only says how much
  const silent =
    isEmpty(left) && isEmpty(right) && previous === null && side.link !== 'have' && !hasSubject(line, side);
  const told = silent && last !== null && !isCount(measure) ? toldBefore(last, measure) : null;
  if (told !== null) return inherited(told);
  return isEmpty(left) && previous !== null && isNextYardstick(line, measure, previous)
    ? inherited(previous.words)
    : null;
};

/** "*Nguồn vốn trung ương* có tỷ lệ giải ngân chậm, đạt 125 tỷ đồng": the sentence opens with the noun of a measurement of its own. */
const hasSubject = (line: Line, { phrase, boundary }: LeftSide): boolean => {
  if (boundary !== 'comma') return false;
  const first = line.sentences[line.sentenceAt[phrase.from] ?? 0]?.first ?? 0;
  const opening = trimLead(line, { from: first, to: phrase.from });
  return !isEmpty(opening) && isMeasurement(line, opening);
};

/** What was told last, where it is measured alike, else the last of its unit; null when neither was. A share may be of anything. */
const toldBefore = (last: PreviousReading, measure: Measure): string | null => {
  if (isAlike(last.measure, measure)) return last.words;
  return measure.unitType === 'share' ? null : (lastTold(last, ({ unit }) => unit === measure.unit) ?? null);
};

/** What an amount measures that has nothing of its own left of it. */
export const fromNothing = ({ line, measure, side, sides, previous, changed, yardstick }: Clause): IndicatorReading => {
  const alone = withoutLeft(line, measure, sides, previous, changed || yardstick);
  return (side.link === null ? withSharedVerb(line, measure, alone, previous) : null) ?? alone;
};

/** "so với", the second word left of the amount or taken off with its preposition. */
const isComparedAlone = (line: Line, { from, to }: Range, { preposition }: LeftSide): boolean =>
  (to - from === 2 && wordAt(line, from + 1) === 'với') || (to - from === 1 && preposition === 'với');

/** A left side that points back, is only a mark to be reached, a member of a list or a place: the indicator is told before. */
export const fromPointing = (clause: Clause): IndicatorReading | null => {
  const { line, measure, side, left, right, previous, last } = clause;
  const alike = previous?.measure.unit === measure.unit;
  // "nhanh hơn lộ trình 5%", "vượt mức 98% đề ra", "đích của năm 2030 là 55 triệu": the plan of what was just told
  if (previous !== null && alike && !isCount(measure) && isMark(line, left)) return inherited(previous.words);
  // "xã giải ngân 3,2 tỷ đồng; *đợt hai* thêm 1,8 tỷ đồng": the next turn of what was told
  const turn = isTurn(line, left) && isEmpty(right) ? (alike ? previous : (last ?? previous)) : null;
  if (turn !== null && turn.measure.unit === measure.unit) return inherited(turn.words);
  const against = wordAt(line, left.from) === 'so' && isComparedAlone(line, left, side);
  if (against && previous !== null && alike) return inherited(previous.words);
  const pointed = pointsBack(line, left) || endsPointing(line, left) ? (previous?.words ?? last?.words ?? null) : null;
  // "*Số vốn này* đang thực hiện 15 dự án": what is done with the money counts something of its own
  const own = pointed !== null && isCount(measure) && !alike && !isCount((previous ?? last)?.measure ?? measure);
  if (own) return { words: rightWords(line, measure, right), rule: 'indicator-unit' };
  if (pointed !== null) return inherited(pointed);
  if (previous !== null && alike && !isCount(measure) && isSite(line, left, side) && !CAPITAL.test(previous.words))
    return inherited(previous.words);
  const head = listHead(line, left.from);
  if (head !== '' && !isMeasurement(line, left))
    return { words: join(`${head}:`, wordsOf(line, left)), rule: 'indicator-head' };
  return isEmpty(right) && previous !== null ? fromMember(clause, previous) : null;
};

/** "đợt 2", "giai đoạn hai", with "thêm" behind it or nothing. */
const isTurn = (line: Line, { from, to }: Range): boolean =>
  to - from <= 4 &&
  (wordAt(line, from) === 'đợt' || (wordAt(line, from) === 'giai' && wordAt(line, from + 1) === 'đoạn'));

/** "độ mặn … là 2,7‰; *vàm Quới An trên sông Cổ Chiên* là 1,2‰": where it is measured, by a name. */
const isSite = (line: Line, left: Range, { linkWords }: LeftSide): boolean =>
  linkWords === 'là' && SITES.has(wordAt(line, left.from)) && line.tokens[left.from + 1]?.capital === true;
const SITES: ReadonlySet<string> = new Set('trạm vàm cống hồ đập cầu bến kênh rạch sông đèo chợ cảng ga'.split(' '));
const CAPITAL = /\p{Lu}/u;

/** "dẫn đầu là xã Tam Hợp 92,3%", "doanh nghiệp 12 đơn vị": a place or an actor alone, of what was told in the same unit. */
const fromMember = ({ line, measure, left }: Clause, previous: PreviousReading): IndicatorReading | null => {
  const named = isSubjectOnly(line, left) && (isCount(measure) || placeAt(line, left.from) !== null);
  // "nếp *Long An* 7.100 đồng/kg": a place in the name of goods
  const goods = measure.unitType === 'money' && placeAt(line, left.from) === null;
  if (!named && (goods || !endsWithPlace(line, left))) return null;
  // "812 ca mắc cúm, trong đó 14 ca nặng; riêng xã Bình Hòa 96 ca": of all of them, not of the part
  const apart = line.segmentAt[previous.measure.first] !== line.segmentAt[measure.first] && isCount(measure);
  const whole = apart ? toldFirst(line, measure.unit, measure.first, previous) : null;
  const shared = whole ?? (measure.unit === previous.measure.unit ? previous.words : previous.byUnit.get(measure.unit));
  return shared === undefined ? null : inherited(withMember(line, shared, left));
};

/** "tỷ lệ này", "con số trên": the indicator before. */
const pointsBack = (line: Line, left: Range): boolean => {
  const noun = phraseAt(POINTING, line.tokens, left.from);
  if (noun?.phrase === 'con số' && left.from + noun.length === left.to) return true;
  return noun !== null && left.from + noun.length < left.to && POINTING_BACK.has(wordAt(line, left.from + noun.length));
};

/** "Riêng 6 huyện miền núi *tỷ lệ này* là 67,8%": of whom it is told stands before it. */
const endsPointing = (line: Line, { from, to }: Range): boolean => {
  const noun =
    to - 3 >= from && POINTING_BACK.has(wordAt(line, to - 1)) ? phraseAt(POINTING, line.tokens, to - 3) : null;
  return noun?.length === 2;
};

/** Amounts of one measurement: shares and points of them too. */
const isAlike = (one: Measure, other: Measure): boolean =>
  one.unit === other.unit || (one.unitType === 'share' && other.unitType === 'share');

/** "đi làm việc ở nước ngoài 18.240 người, gồm *Nhật Bản* 7.315 người": a market is part of what is told. */
const withMember = (line: Line, shared: string, member: Range): string => {
  let end = member.from;
  while (end < member.to && line.tokens[end]?.capital) end += 1;
  const named = { from: member.from, to: end };
  // "kế đó là *Hội Nông dân* 31,5 tỷ đồng"
  if (isOffice(line, member.from)) return join(shared, wordsOf(line, member));
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
const aroundCounts = (line: Line, { phrase, link }: LeftSide): string | null => {
  let from = phrase.from;
  while (from > 0 && phrase.to - from < 24 && line.tokens[from - 1]?.kind !== 'sign') from -= 1;
  // "chiếm 17,6% *tổng vốn của cả nước* và tăng 21%": no name with a count in it
  if (link !== 'state' && from >= phrase.from) return null;
  const whole = trimLead(line, { from, to: phrase.to });
  if (!isMeasurement(line, whole) || (link !== 'state' && whole.from >= phrase.from)) return null;
  for (let at = whole.from; at < whole.to; at += 1) {
    const inner = startsMeasure(line, at);
    if (phraseAt(LINKS, line.tokens, at) !== null || (inner !== null && !isCount(inner))) return null;
  }
  return wordsOf(line, whole);
};
