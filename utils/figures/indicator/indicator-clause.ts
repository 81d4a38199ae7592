import type { Measure } from '../amounts/measure';
import { type Line, type Range, temporalOf, wordAt } from '../line/line';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { afterActor } from './actors';
import type { PreviousReading } from './ellipsis';
import { ACTION_VERBS, headAt, isEmpty, isMeasurement, trimLead } from './heads';
import { cleanLeft } from './left-edge';
import { extendLeft } from './left-extension';
import type { LeftSide } from './left-side';
import { LINKS } from './left-strip';
import { withOfficialName } from './official-names';
import { beforePredicate } from './predicates';
import { stopsRight } from './right-stops';
import { subjectOverCommas } from './subject-over-commas';
import type { Sides } from './without-left';
import { isYardstickOnly } from './yardsticks';

/** What was read before in the same sentence, and the indicator read last in the same line. */
export type Before = { readonly previous: PreviousReading | null; readonly last: PreviousReading | null };

/** An amount with the words around it, as the steps that look for its indicator ask of them. */
export type Clause = Before & {
  readonly line: Line;
  readonly measure: Measure;
  readonly side: LeftSide;
  readonly sides: Sides;
  /** Words left of the amount that can be an indicator; may be empty. */
  readonly left: Range;
  readonly right: Range;
  /** Stands right behind the amount before it. */
  readonly afterMeasure: boolean;
  /** A verb ties the left side to the amount. */
  readonly tied: boolean;
  /** The amount is by how much something changed. */
  readonly changed: boolean;
  /** Left stands only what is compared with. */
  readonly yardstick: boolean;
  /** Left stands only "bình quân". */
  readonly average: boolean;
};

const countsAt = (line: Line, at: number): boolean => phraseAt(UNIT_TABLE, line.tokens, at)?.value.type === 'count';

const isNounAlone = (line: Line, { from, to }: Range): boolean => {
  const noun = phraseAt(UNIT_TABLE, line.tokens, from);
  return noun?.value.type === 'count' && from + noun.length === to;
};

const STANDING: ReadonlySet<string> = new Set(['thay', 'đại']);

/** "12 câu lạc bộ dân ca, *dân vũ với* 240 thành viên", "cơ sở sản xuất, *kinh doanh với* 60 lao động": the last words of the name before. */
const isTailOfName = (
  line: Line,
  { phrase, preposition, boundary, link }: LeftSide,
  { unitType }: Measure,
): boolean => {
  if (preposition !== 'với' || boundary !== 'comma' || link !== null || unitType !== 'count') return false;
  const { from, to } = phrase;
  if (to - from > LONGEST_TAIL || isEmpty(phrase) || temporalOf(line, from - 2) !== null) return false;
  return line.tokens[from]?.capital !== true && headAt(line, from) === null && line.tokens[from - 2]?.kind === 'word';
};
/** Two words of two syllables each are a clause, one is the end of a list. */
const LONGEST_TAIL = 3;

/** Longest subject set off by a comma, in tokens. */
const LONGEST_SUBJECT = 9;

/** "*công nghiệp - xây dựng*, chiếm 24,3%": a subject that a comma parts from its verb, alone in its segment; null where an amount or a sentence stands there. */
const beforeComma = (line: Line, { phrase, boundary, linkWords }: LeftSide, stop: number): Range | null => {
  if (!isEmpty(phrase) || boundary !== 'comma' || linkWords !== 'chiếm') return null;
  const to = phrase.from - 1;
  let from = to;
  while (from > stop && to - from < LONGEST_SUBJECT && !SEGMENT_SIGNS.has(wordAt(line, from - 1))) {
    from -= 1;
    if (line.measureEndsAt[from] === 1 || temporalOf(line, from) !== null) return null;
    if (wordAt(line, from) === ',' || phraseAt(LINKS, line.tokens, from) !== null) return null;
  }
  return from < to && SEGMENT_SIGNS.has(wordAt(line, from - 1)) ? { from, to } : null;
};
const SEGMENT_SIGNS: ReadonlySet<string> = new Set([';', ':']);

/** "*Tăng trưởng của tỉnh* duy trì ở mức cao và đạt 9,7%": the subject of the verb that another one is joined to; empty where none stands there. */
const ofFirstVerb = (line: Line, { phrase, link }: LeftSide): Range => {
  const none = { from: phrase.to, to: phrase.to };
  if (link === null || link === 'have') return none;
  for (let at = phrase.from + 1; at < phrase.to - 1; at += 1)
    if (phraseAt(LINKS, line.tokens, at) !== null) {
      const subject = cleanLeft(line, { from: phrase.from, to: beforePredicate(line, phrase.from, at) });
      return isMeasurement(line, subject) ? subject : none;
    }
  return none;
};

/** The words left of the amount that can name what it measures. */
const leftOf = (line: Line, measure: Measure, { left: side, stop, cleaned }: Sides, afterMeasure: boolean): Range => {
  const tail = side.phrase.to > side.phrase.from && ['và', 'cùng'].includes(wordAt(line, side.phrase.to - 1));
  const taken = tail
    ? afterMeasure
      ? { from: side.phrase.to, to: side.phrase.to }
      : ofFirstVerb(line, side)
    : afterMeasure
      ? afterPrevious(line, side, measure)
      : (cleaned ?? cleanLeft(line, side.phrase));
  // "29 bản, *tiểu khu* với hơn 21.700 nhân khẩu": one more noun of the amount before
  if (side.preposition === 'với' && line.measureEndsAt[side.phrase.from - 1] === 1 && isNounAlone(line, side.phrase))
    return { from: side.phrase.to, to: side.phrase.to };
  // "248 đại biểu *thay mặt cho* 186.000 hội viên"
  const stands = ['mặt', 'diện'].includes(wordAt(line, side.phrase.to - 1));
  if (stands && side.preposition === 'cho' && STANDING.has(wordAt(line, side.phrase.to - 2)))
    return { from: side.phrase.to, to: side.phrase.to };
  if (isTailOfName(line, side, measure)) return { from: side.phrase.to, to: side.phrase.to };
  const official = withOfficialName(line, trimLead(line, side.phrase), stop);
  if (official !== null) return official;
  const parted = beforeComma(line, side, stop);
  if (parted !== null) return cleanLeft(line, parted);
  // "bò vàng bán được 57 con" is told of the cattle, "bão làm 3 người chết" of nobody who acts
  const people = measure.unit === 'person' && side.linkWords !== ':' && wordAt(line, side.phrase.to - 1) !== 'làm';
  const acting = (measure.unitType === 'count' || people) && !afterMeasure;
  const acted = acting ? afterActor(line, trimLead(line, side.phrase)) : null;
  const bare = measure.unitInherited && measure.unitEnd === measure.unitFirst && measure.unitType === 'count';
  // "Doanh nghiệp thành lập mới 6.420": the noun the clause opens with is what is counted
  const whole =
    bare && !afterMeasure && countsAt(line, trimLead(line, side.phrase).from) ? trimLead(line, side.phrase) : taken;
  const narrow = acted === null || tail ? whole : cleanLeft(line, acted);
  const left =
    (afterMeasure ? null : subjectOverCommas(line, narrow, stop)) ??
    extendLeft(line, narrow, { stop, tied: side.link !== null || measure.unitType !== 'count' });
  return side.preposition === 'với' || side.linkWords === ':' ? beforeRole(line, left) : left;
};

/** Takes apart what stands around an amount, once for all steps. */
export const clauseOf = (line: Line, measure: Measure, sides: Sides, { previous, last }: Before): Clause => {
  const { left: side, right, stop } = sides;
  const afterMeasure = side.boundary === 'measure' && side.phrase.from === stop;
  const left = leftOf(line, measure, sides, afterMeasure);
  return {
    line,
    measure,
    side,
    sides,
    previous,
    last,
    left,
    right,
    afterMeasure,
    tied: side.link !== null && side.link !== 'have',
    changed: side.link === 'increase' || side.link === 'decrease' || side.link === 'exceed',
    yardstick: isYardstickOnly(line, side),
    average: isAverageOnly(line, left),
  };
};

/** Words before what a subject is or does, and verbs there that measure nothing. */
const STILL: ReadonlySet<string> = new Set(['tục', 'cũng', 'vẫn', 'giờ', 'nay']);
const BEING: ReadonlySet<string> = new Set(['là', 'giữ', 'duy', 'phát', 'dẫn', 'đứng', 'khởi', 'đóng']);

/** "*Thủy sản* tiếp tục giữ vai trò chủ lực với 2,15 tỷ USD": the subject, where its predicate measures nothing. */
const beforeRole = (line: Line, { from, to }: Range): Range => {
  for (let at = from + 1; at + 1 < to; at += 1)
    if (STILL.has(wordAt(line, at)) && BEING.has(wordAt(line, at + 1)))
      return { from, to: wordAt(line, at) === 'tục' ? at - 1 : at };
  return { from, to };
};

/** "*bình quân* 12 triệu đồng", "*bình quân 1 vạn dân* có 12 bác sĩ": an average, and for how many; of what stands behind. */
const isAverageOnly = (line: Line, { from, to }: Range): boolean =>
  (to - from === 2 || (to - from > 2 && to - from <= 5 && line.tokens[from + 2]?.kind === 'number')) &&
  isPair(AVERAGES, wordAt(line, from), wordAt(line, from + 1));

const AVERAGES = wordPairs(['bình quân', 'trung bình']);

/** "3.000 lít nước sạch *cho* 230 hộ": who got it is no more of what was given. */
const isLedTo = (preposition: string | null, { unit }: Measure): boolean =>
  preposition === 'với' || (preposition === 'cho' && (unit === 'household' || unit === 'person'));

const EXTENTS: ReadonlySet<string> = new Set(['rộng', 'dài', 'cao', 'sâu']);

/** Between two amounts of one clause: only what follows the last connective belongs to the second. */
const afterPrevious = (line: Line, { phrase: range, preposition }: LeftSide, measure: Measure): Range => {
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    const word = wordAt(line, at);
    // "với số vốn cấp mới *và tăng thêm*"
    if (word === 'và' && wordAt(line, at + 1) === 'tăng' && wordAt(line, at + 2) === 'thêm') continue;
    // "điều tra trên 4.200 người *cho thấy* tỷ lệ mắc là 28,3%"
    if (word === 'cho' && wordAt(line, at + 1) === 'thấy') return cleanLeft(line, { from: at + 2, to: range.to });
    if (['và', 'với', 'cho', 'hoặc', 'riêng', 'gồm', 'tại', 'thì', 'nay', 'là', 'cùng', 'nhưng'].includes(word)) {
      return cleanLeft(line, { from: at + 1, to: range.to });
    }
  }
  // "21 dự án *quy mô* 17.600 căn", but "4.215 tỷ đồng dư nợ với 71.000 khách hàng"
  // and "bồi thường cho 7 bị hại *tổng số tiền* 1,2 tỷ đồng" from the first of its words
  for (let at = Math.max(range.from, range.to - 3); at < range.to && !isLedTo(preposition, measure); at += 1) {
    const head = headAt(line, at);
    const sum = wordAt(line, at) === 'tổng' && wordAt(line, at + 1) === 'số' && at + 3 === range.to;
    if (sum || (head !== null && at + head.length === range.to)) return { from: at, to: range.to };
  }
  // "900 ngày công để làm *nhà văn hóa rộng* 120 m2": the thing whose extent is told
  if (measure.unitType === 'measure' && EXTENTS.has(wordAt(line, range.to - 1)))
    for (let at = range.to - 2; at >= range.from; at -= 1) {
      const action = phraseAt(ACTION_VERBS, line.tokens, at);
      if (action !== null && at + action.length < range.to - 1) return { from: at + action.length, to: range.to };
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
