import type { Quantity } from '@/utils/model';
import { smallLetters, wordTable } from '@/utils/text';
import { isGoodsPrice } from '../amounts/goods-price';
import { type Measure, measureOf } from '../amounts/measure';
import { joinPers, PERS } from '../amounts/unit-reading';
import type { Kind } from '../cues/cue';
import { readBase } from '../indicator/comparison-bases';
import type { PreviousReading } from '../indicator/ellipsis';
import { isEmpty } from '../indicator/heads';
import { readIndicator } from '../indicator/indicators';
import { cleanLeft } from '../indicator/left-edge';
import { type LeftSide, readLeftSide } from '../indicator/left-side';
import { readRightSide } from '../indicator/right-side';
import { isSubjectOnly } from '../indicator/subject-only';
import { isOfClass, type Line, spanOf, textOf, wordAt } from '../line/line';
import { readPeriod } from '../period/period-scope';
import { EACH } from '../time/each';
import { phraseAt } from '../words/phrases';
import { readKind } from './kinds';
import { memoryFor, type Step } from './line-memory';
import { confidenceOf, type Draft, type Parts, quantityOf, readComparison, reasonsOf } from './reading';
import { withSharedChange } from './shared-change';

const PERIODS = wordTable<'year' | 'month'>({ năm: 'year', tháng: 'month' });

/** "mỗi năm", "hằng năm", "mỗi tháng" in the amount's own clause. */
const periodicBefore = (line: Line, measure: Measure, from: number): 'year' | 'month' | null => {
  if ((line.classes & EACH) === 0) return null;
  for (let at = from; at < measure.first; at += 1) {
    if (!isOfClass(line, at - 1, EACH) || wordAt(line, at - 2) === 'cây') continue;
    // "số người hưởng trợ cấp *hằng tháng* là 52.300 người": said of the allowance
    if (measure.unit === 'person' && at - 2 > from && wordAt(line, at - 1) !== 'mỗi') continue;
    const period = PERIODS[wordAt(line, at)];
    if (period !== undefined) return period;
  }
  return null;
};

/** "kết nạp 10 đảng viên mới *mỗi năm*", "giảm 5% số vụ *mỗi năm*": at the end of the amount's own clause. */
const periodicAfter = (line: Line, { end }: Measure): 'year' | 'month' | null => {
  if ((line.classes & EACH) === 0) return null;
  for (let at = end; at < end + PERIODIC_REACH && line.tokens[at]?.kind === 'word'; at += 1) {
    const period = isOfClass(line, at, EACH) ? PERIODS[wordAt(line, at + 1)] : undefined;
    if (period !== undefined && line.tokens[at + 2]?.kind !== 'word') return period;
  }
  return null;
};
const PERIODIC_REACH = 10;

const WEIGHTS: ReadonlySet<string> = new Set(['tonne', 'kg', 'count:tạ']);

/** "mỗi héc ta cho thu 180 triệu đồng/năm", "mỗi người chi 2 triệu đồng", "mỗi ha được 2,5 tấn": what the amount is divided by. */
const dividedBy = (line: Line, measure: Measure, from: number): 'ha' | 'person' | null => {
  const yielded = WEIGHTS.has(measure.unit);
  if (measure.unitType !== 'money' && !yielded) return null;
  for (let at = from; at < measure.first; at += 1) {
    const one = wordAt(line, at - 1) === 'mỗi' || (wordAt(line, at - 1) === 'một' && at > from);
    // "thu nhập bình quân trên ha canh tác"
    const unit = one || wordAt(line, at - 1) === 'trên' ? phraseAt(PERS, line.tokens, at) : null;
    if (!one && unit?.value !== 'ha') continue;
    if (unit?.value === 'ha' || (!yielded && unit?.value === 'person' && unit.phrase !== 'lao động')) return unit.value;
  }
  return null;
};

const perOf = (line: Line, measure: Measure, side: LeftSide): Quantity['per'] => {
  if (measure.unitType === 'ratio') return measure.per;
  // "12 tấn mật ong mỗi năm, giá *180.000 đồng/lít*"
  if (isGoodsPrice(line.tokens, measure)) return measure.per;
  const divided = measure.per === null || measure.per === 'year' ? dividedBy(line, measure, side.phrase.from) : null;
  if (divided !== null)
    return joinPers([divided, measure.per ?? periodicBefore(line, measure, side.phrase.from) ?? '']);
  if (measure.per !== null) return measure.per;
  let from = side.phrase.from;
  // "Hằng năm, có trên 85% khu dân cư": the opener is its own clause
  if (
    side.boundary === 'comma' &&
    line.measureEndsAt[from - 1] !== 1 &&
    ['năm', 'tháng'].includes(wordAt(line, from - 2)) &&
    isOfClass(line, from - 3, EACH)
  ) {
    from -= 3;
  }
  return periodicBefore(line, measure, from) ?? periodicAfter(line, measure) ?? opensPeriodic(line, measure);
};

/** "*Mỗi năm* trồng mới, chăm sóc 400.000 cây, thực hiện ít nhất 2 công trình": the list of a sentence that opens so. */
const opensPeriodic = (line: Line, measure: Measure): 'year' | 'month' | null => {
  if (measure.unitType === 'share' || measure.unitType === 'ratio' || measure.of !== null) return null;
  let at = line.sentences[line.sentenceAt[measure.first] ?? 0]?.first ?? 0;
  while (at < measure.first && line.tokens[at]?.kind === 'sign') at += 1;
  const period = isOfClass(line, at, EACH) ? PERIODS[wordAt(line, at + 1)] : undefined;
  const within = line.segmentAt[at] === line.segmentAt[measure.first] && measure.first - at < PERIODIC_LIST;
  return within ? (period ?? null) : null;
};
const PERIODIC_LIST = 30;

/** "thông qua *8 chỉ tiêu* chủ yếu: 80% phụ nữ được tuyên truyền": the first of a list is no part of how many it has. */
const opensPlans = (line: Line, { unit, end }: Measure, { first }: Measure): boolean => {
  if (unit !== 'count:chỉ tiêu' && unit !== 'count:nhóm') return false;
  for (let at = first - 1; at >= end && at > first - LIST_LEAD; at -= 1) if (wordAt(line, at) === ':') return true;
  return false;
};
/** Words between the colon of a list and its first amount ("tốc độ tăng trưởng kinh tế bình quân"). */
const LIST_LEAD = 16;

const canFollow = (line: Line, previous: PreviousReading | null, measure: Measure): PreviousReading | null => {
  if (previous === null || opensPlans(line, previous.measure, measure)) return null;
  return line.sentenceAt[previous.measure.first] === line.sentenceAt[measure.first] ? previous : null;
};

/** "lượng *khách* trong 4 ngày nghỉ lễ 30-4 và 1-5 đạt … lượt": dates take many tokens. */
const MOST_TOKENS_TO_GUESTS = 20;

/** "lượng khách đạt 1,6 triệu lượt": turns of visitors when the clause speaks of visitors. */
const withVisits = (line: Line, measure: Measure, previous: PreviousReading | null): Measure => {
  if (measure.unit !== 'count:lượt' || OTHER_TURNS.has(wordAt(line, measure.unitEnd))) return measure;
  for (
    let at = measure.first - 1;
    at >= 0 && at > measure.first - MOST_TOKENS_TO_GUESTS && !';.'.includes(wordAt(line, at) || ' ');
    at -= 1
  ) {
    if (wordAt(line, at) === 'khách' || (wordAt(line, at) === 'đón' && at > measure.first - 4))
      return measureOf({ ...measure, unit: 'visit' });
  }
  const index = line.measureAt[measure.first] ?? 0;
  const visited = line.measures.slice(Math.max(0, index - 6), index).some((earlier) => earlier.unit === 'visit');
  return visited || previous?.measure.unit === 'visit' ? measureOf({ ...measure, unit: 'visit' }) : measure;
};

/** What else is counted in turns: "kiểm tra 215 lượt *tàu*", "2.318 lượt *cơ* sở". */
const OTHER_TURNS: ReadonlySet<string> = new Set(
  (
    'tàu xe phương cơ hồ người cán hội học đoàn bạn hộ ý tin giao bài thuyền máy kiểm chuyến ô doanh tập tổ truy ' +
    'đại tuần'
  ).split(' '),
);

/** Nouns that are a unit of their own and the first half of others. */
const HALF_NOUNS: ReadonlySet<string> = new Set(['bản', 'đơn vị', 'cây', 'hội', 'ban', 'gốc', 'tin']);
/** Amounts of the sentence looked back over. */
const NOUN_REACH = 4;

/** "tiếp nhận 1.286 đơn vị máu, vượt 286 *đơn vị*", "6.400 bản sách, nâng tổng số lên 215.000 *bản*": the noun said whole before. */
const withFullNoun = (line: Line, measure: Measure): Measure => {
  if (measure.unitType !== 'count') return measure;
  const noun = smallLetters(textOf(line, measure.unitFirst, measure.unitEnd));
  if (!HALF_NOUNS.has(noun)) return measure;
  const index = line.measureAt[measure.first] ?? 0;
  for (let at = index - 1; at >= 0 && at >= index - NOUN_REACH; at -= 1) {
    const { first, unit } = line.measures[at]!; // at is below the index of a measure
    if (line.sentenceAt[first] !== line.sentenceAt[measure.first]) break;
    if (unit.startsWith(`count:${noun} `)) return measureOf({ ...measure, unit });
  }
  return measure;
};

/** "Còn 83 hộ đang hoàn thiện hồ sơ": the verb only says that they are there. */
const isOpening = ({ link, linkWords }: LeftSide): boolean => link === 'have' || linkWords === 'còn';

/** "cả phường 173 hộ đang thuê trọ": who acts, right before the amount, leaves it alone with what is said of it. */
const canAct = ({ link, preposition }: LeftSide): boolean => (link === null || link === 'have') && preposition === null;

/** "*Yên Bình:* 78/150 xã đã đạt chuẩn": a headline that names the place, and then tells all. */
const isHeadedByPlace = (line: Line, { phrase, linkWords }: LeftSide): boolean =>
  linkWords === ':' && phrase.from === 0 && line.type === 'heading' && isSubjectOnly(line, phrase);

/** "2.700 quầy *nhưng chỉ* 1.900 quầy còn mở", "205 hộ *thì* 171 hộ đã vào tổ": a clause of its own though no sign divides it. */
const isContrasted = (line: Line, { phrase }: LeftSide): boolean => CONTRASTS.has(wordAt(line, phrase.from));
const CONTRASTS: ReadonlySet<string> = new Set(['nhưng', 'song', 'thì', 'mà']);

/**
 * Reads one amount of a line from its sides, from the amount before it and from what earlier lines left. Reads always:
 * whether the draft is worth keeping is judged by whoever asked.
 */
export const readOne = (
  line: Line,
  index: number,
  previous: PreviousReading | null,
  { step, paragraph }: { readonly step: Step; readonly paragraph: Kind | null },
): Draft => {
  // The caller walks the indexes of this very array.
  const measure = withFullNoun(line, withVisits(line, line.measures[index]!, previous));
  const before = index > 0 ? line.measures[index - 1] : undefined;
  const stop = before === undefined ? 0 : before.end;
  const side = readLeftSide(line, measure.first, stop);
  // "bằng 109,2% dự toán Trung ương và 103,4% dự toán tỉnh giao": the verb before holds for the second share too
  const coordinated = wordAt(line, measure.first - 1) === 'và' && previous?.measure.unit === measure.unit;
  const cleaned = !isEmpty(side.phrase) && canAct(side) ? cleanLeft(line, side.phrase) : null;
  const headed = isHeadedByPlace(line, side);
  const empty = headed || isEmpty(cleaned ?? side.phrase);
  const right = readRightSide(line, measure, {
    tied: side.link !== null || coordinated,
    joined: side.link === null && coordinated,
    alone:
      empty &&
      (side.link === null
        ? side.boundary !== 'measure' || side.preposition === 'với' || isContrasted(line, side)
        : isOpening(side) || headed),
  });
  const followedBy = canFollow(line, previous, measure);
  const told = followedBy?.told[followedBy.told.length - 1];
  // "được giao 1.214 tỷ đồng, trong đó vốn đầu tư 708 tỷ": parts of what was assigned
  const planned =
    told?.why.some(
      ({ rule, cue }) => rule === 'kind-plan-noun' || (rule === 'kind-target-cue' && cue?.endsWith('giao')),
    ) === true;
  const context = {
    side,
    cues: step.cues,
    section: step.memory.section,
    paragraph,
    before: followedBy === null ? null : { measure: followedBy.measure, planned },
  };
  const kind = readKind(line, measure, context);
  const memory = memoryFor(step.memory, kind, step.reference);
  const clause = {
    memory,
    reference: step.reference,
    next: line.measures[index + 1],
    kind: kind.kind,
    clauseFrom: side.phrase.from,
  };
  const compared = withSharedChange(line, { measure, side, previous }, readComparison(line, measure, side));
  const comparing = measure.unitType === 'share' || measure.unitType === 'ratio' || compared.change !== 'level';
  const followed = { previous: followedBy, last: previous };
  const parts: Parts = {
    compared,
    kind,
    indicator: readIndicator(line, measure, { left: side, right, stop, cleaned }, followed),
    period: readPeriod(line, measure, clause),
    base: comparing ? readBase(line, measure, side.phrase.from) : null,
    per: perOf(line, measure, side),
  };
  return draftOf(line, measure, parts);
};

const draftOf = (line: Line, measure: Measure, parts: Parts): Draft => {
  const why = reasonsOf(line, measure, parts);
  return {
    span: spanOf(line, measure.first, measure.end),
    kind: parts.kind.kind,
    quantity: quantityOf(measure, parts),
    confidence: confidenceOf(measure, why),
    why,
    sentence: line.sentences[line.sentenceAt[measure.first] ?? 0]?.text ?? '',
    line: line.starts[0] ?? 0,
    indicatorRule: parts.indicator.rule,
  };
};
