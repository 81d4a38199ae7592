import type { Period } from '@/utils/model';
import type { Measure } from '../amounts/measure';
import { type Line, temporalOf, wordAt } from '../line/line';
import type { Temporal } from '../time/temporals';
import { eventBefore } from '../time/time-events';

/** Stands at the head of its sentence: then it holds for all of it and for what follows. */
export const opensSentence = (line: Line, temporal: Temporal): boolean => {
  const sentence = line.sentenceAt[temporal.first];
  const limit = Math.max(0, temporal.first - 12);
  // "*Kỳ thi tốt nghiệp THPT* năm 2025, tỷ lệ đỗ …"
  const event = eventBefore(line.tokens, temporal.first);
  for (let at = (event < 0 ? temporal.first : event) - 1; at >= limit && line.sentenceAt[at] === sentence; at -= 1) {
    const token = line.tokens[at];
    if (token?.kind === 'word' && !OPENERS.has(token.word)) {
      // "… cho biết: Năm 2025, thành phố …", "Kết thúc vụ, năm 2025 …"
      // "Theo cáo trạng, *khoảng 22 giờ* ngày 14/8/2025, …"
      const opened = [temporal.first - 1, at + 1].some((edge) => [',', ':', '“', '"'].includes(wordAt(line, edge)));
      return opened && !hasMeasureBefore(line, sentence ?? 0, temporal.first);
    }
  }
  return true;
};

/** Whether an amount of this sentence ends before the token. */
export const hasMeasureBefore = (line: Line, sentence: number, at: number): boolean => {
  const first = line.measures[line.sentences[sentence]?.firstMeasure ?? 0];
  return first !== undefined && first.end <= at && line.sentenceAt[first.first] === sentence;
};

/** Words that may stand before an opening expression of time. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'trong và riêng theo đó kết thúc bước vào phấn đấu mục tiêu của cho xa hơn về nhìn lại sau qua tính cụ thể ' +
    'trước khoảng lúc giờ hồi rạng sáng trưa chiều tối đêm hôm là chỉ các thực hiện vào ở học kỳ i ii dịp chung lũy luỹ kế cộng dồn ước'
  ).split(' '),
);

const endsScope = (line: Line, from: number, to: number): boolean => line.segmentAt[from] !== line.segmentAt[to];

/** Tokens between a time and the colon of the list it heads. */
const HEAD_REACH = 24;

/** "tốc độ tăng giai đoạn 2021 - 2025 đạt 7%, *trong đó: nông nghiệp 4%; dịch vụ 8%*": what heads a list holds for all of its members. */
const headsList = (line: Line, from: number): boolean => {
  for (let at = from; at < from + HEAD_REACH; at += 1) {
    const word = wordAt(line, at);
    if (word === ';' || line.sentenceAt[at] !== line.sentenceAt[from]) return false;
    if (word === ':') return LIST_LEADS.has(wordAt(line, at - 1));
  }
  return false;
};
/** Words before the colon of a list that parts what was told: "trong *đó*:", "*gồm*:", "cụ *thể*:". */
const LIST_LEADS: ReadonlySet<string> = new Set(['đó', 'gồm', 'thể', 'sau']);

/** "31,85 tỷ đồng (giai đoạn 2021 - 2025)": nothing but a time in the brackets after the amount. */
const bracketedAfter = (line: Line, measure: Measure): Temporal | null => {
  if (wordAt(line, measure.end) !== '(') return null;
  const temporal = temporalOf(line, measure.end + 1);
  const alone = temporal !== null && wordAt(line, temporal.end) === ')' && temporal.role !== 'compared';
  return alone && temporal.sense !== 'duration' ? temporal : null;
};

/** Tokens looked through after an amount for a time of its own. */
const LOOK_AHEAD = 14;

/** "31,5 triệu đồng năm 2021", "3.500 ha vào năm 2028": right after the amount, before a comma. */
export const temporalAfter = (line: Line, measure: Measure, next: Measure | undefined): Temporal | null => {
  const bracketed = bracketedAfter(line, measure);
  if (bracketed !== null) return bracketed;
  const limit = next?.first ?? line.tokens.length;
  const share =
    wordAt(line, measure.end) === '(' &&
    next !== undefined &&
    next.first === measure.end + 1 &&
    wordAt(line, next.end) === ')';
  // "1.312 hộ nghèo (13,6%) cuối năm 2021"
  if (share) {
    const past = temporalOf(line, next.end + 1);
    return past !== null && past.role === 'at' && past.sense === 'dated' ? past : null;
  }
  for (let at = measure.end; at < limit && at < measure.end + LOOK_AHEAD; at += 1) {
    const token = line.tokens[at];
    const index = line.temporalAt[at] ?? -1;
    // "bằng 98,7% cùng kỳ năm 2024"
    if (token?.word === 'cùng' && wordAt(line, at + 1) === 'kỳ') return null;
    // "còn 7 vụ *chuyển sang* năm 2027": where they go
    if (token?.word === 'chuyển' && wordAt(line, at + 1) === 'sang' && temporalOf(line, at + 2) !== null) return null;
    if (index >= 0) {
      const temporal = line.temporals[index] ?? null;
      // "1.126 hộ của xã chuyển sang nuôi cá lồng trên hồ từ năm 2022": when it began may stand behind all that is said
      if (at >= measure.end + 8 && !['from', 'until'].includes(temporal?.role ?? '')) return null;
      // "11/19 tiêu chí nông thôn mới giai đoạn 2021 - 2025": the programme's name, not the time of the count
      const named = at > measure.end && temporal?.term === true && measure.unitType !== 'money';
      // "gấp 1,3 lần năm trước", "bằng 92% năm 2024": the time it is compared with
      const against =
        at === measure.end &&
        (measure.unitType === 'ratio' || (measure.unit === '%' && wordAt(line, measure.first - 1) === 'bằng'));
      if (against) return null;
      return named || temporal?.role === 'compared' || temporal?.sense === 'duration' ? null : temporal;
    }
    // "từ 75 triệu đồng trở lên vào năm 2027"
    if (wordAt(line, at - 1) === 'trở') continue;
    if (token?.kind === 'sign' || token?.word === 'so' || token?.word === 'lên' || token?.word === 'xuống') return null;
  }
  return null;
};

/** Already said of an earlier amount: "từ 31,2% *đầu nhiệm kỳ* xuống còn 14,75%". */
export const isBound = (line: Line, temporal: Temporal): boolean =>
  line.measureEndsAt[temporal.first] === 1 ||
  (temporal.first > 0 &&
    line.measureEndsAt[temporal.first - 1] === 1 &&
    line.tokens[temporal.first - 1]?.kind !== 'sign');

/** Expressions looked at before giving up: more never stand between a time and its amount. */
const LOOK_BACK = 12;

/** "có chứng chỉ (*hiện* 27,4%), độ che phủ rừng 52%": a time in brackets dates what stands in them. */
const isClosedOff = (line: Line, { first, end, sense, term }: Temporal, to: number): boolean => {
  // "giảm từ 73,26% (*2021*) xuống còn 61%": alone in brackets it dates what stands before them
  const alone = wordAt(line, first - 1) === '(' && wordAt(line, end) === ')';
  if (alone && !term && line.measureEndsAt[first - 1] === 1) return true;
  if (sense !== 'present') return false;
  const limit = Math.min(to, end + 12);
  for (let at = end; at < limit; at += 1) {
    if (wordAt(line, at) === '(') return false;
    if (wordAt(line, at) === ')') return wordAt(line, first - 1) === '(';
  }
  return false;
};

/** "*tính đến hết năm 2024*, tỷ lệ hộ nghèo *hiện* chiếm 4,6%": the day told before says when "now" is. */
const isNowOfDay = (line: Line, { first, sense }: Temporal, day: Temporal | undefined): boolean => {
  if (sense !== 'present' || day === undefined || day.role !== 'until' || day.sense !== 'dated') return false;
  if (line.sentenceAt[day.first] !== line.sentenceAt[first] || line.segmentAt[day.first] !== line.segmentAt[first])
    return false;
  for (let at = day.end; at < first; at += 1) if (line.measureEndsAt[at] === 1) return false;
  return true;
};

/**
 * The nearest time before an amount in its sentence that dates it; null where all are said of something else: of an
 * amount before, of a comparison, of what stands in brackets.
 */
export const temporalBefore = (
  line: Line,
  measure: Measure,
  passes: (temporal: Temporal) => boolean,
): Temporal | null => {
  const sentence = line.sentenceAt[measure.first];
  const last = line.temporalBefore[measure.first] ?? -1;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const temporal = line.temporals[index];
    if (temporal === undefined || temporal.first >= measure.first || temporal.role === 'compared') continue;
    if (line.sentenceAt[temporal.first] !== sentence) return null;
    if (!passes(temporal) || isBound(line, temporal) || isClosedOff(line, temporal, measure.first)) continue;
    if (isNowOfDay(line, temporal, line.temporals[index - 1])) continue;
    if (temporal.sense === 'duration' || (temporal.period === null && temporal.sense === 'dated')) continue;
    const within = !endsScope(line, temporal.end, measure.first) || headsList(line, temporal.end);
    if (within || opensSentence(line, temporal)) return temporal;
  }
  return null;
};

/** "thu 95 tỷ đồng *năm 2025*, tăng 10%": the time of the amount before, whose change or share of a plan this one is. */
export const temporalOfChanged = (line: Line, measure: Measure): Temporal | null => {
  const last = line.temporalBefore[measure.first] ?? -1;
  const temporal = last < 0 ? undefined : line.temporals[last];
  if (temporal === undefined || temporal.role !== 'at' || temporal.sense !== 'dated') return null;
  if (!isBound(line, temporal) || line.sentenceAt[temporal.first] !== line.sentenceAt[measure.first]) return null;
  const near = wordAt(line, temporal.end) === ',' && measure.first - temporal.end < 8;
  return near && CHANGES.has(wordAt(line, temporal.end + 1)) ? temporal : null;
};
const CHANGES: ReadonlySet<string> = new Set('tăng giảm bằng đạt vượt cao thấp tương chiếm gấp đưa nâng'.split(' '));

/** "tăng từ 5.200 ha năm 2019 lên 6.100 ha *cuối năm 2023*, sản lượng 410 nghìn tấn": the time at which a change arrived, for what its sentence tells behind it. */
export const timeOfArrival = (line: Line, measure: Measure): Temporal | null => {
  const temporal = line.temporals[line.temporalBefore[measure.first] ?? -1];
  if (temporal === undefined || temporal.role !== 'at' || temporal.sense !== 'dated') return null;
  if (!isBound(line, temporal) || endsScope(line, temporal.first, measure.first)) return null;
  const index = (line.measureAt[measure.first] ?? 0) - 1;
  for (let at = index; at >= 0 && at > index - LOOK_BACK; at -= 1) {
    const before = line.measures[at]!; // at is not below 0
    if (before.end > temporal.first) continue;
    const arrives = ARRIVING.has(wordAt(line, before.first - 1)) || ARRIVING.has(wordAt(line, before.first - 2));
    return arrives && line.measures[at - 1]?.unit === before.unit ? temporal : null;
  }
  return null;
};
const ARRIVING: ReadonlySet<string> = new Set(['lên', 'xuống']);

/** "5 năm" beside the amount, in a text about a term: the whole term. */
export const durationBefore = (line: Line, measure: Measure, from: number): boolean => {
  for (let at = from; at < measure.first; at += 1) {
    const temporal = temporalOf(line, at);
    if (
      temporal?.sense === 'duration' &&
      line.tokens.slice(temporal.first, temporal.end).some((token) => token.word === 'năm')
    )
      return true;
  }
  return false;
};

/**
 * "tăng 1,9 lần so với cùng kỳ năm 2025 (*2.297 ca*)", "thấp hơn cùng kỳ (*69,2%*)": alone in brackets behind a time compared
 * with stands the value of that time; a share behind any other amount is the change once more ("tăng 350 tỷ đồng … (12,5%)").
 */
export const isYardstick = (line: Line, { first, end, unitType }: Measure): boolean => {
  if (wordAt(line, first - 1) !== '(' || wordAt(line, end) !== ')') return false;
  const before = line.measures[(line.measureAt[first] ?? 0) - 1];
  const told =
    before !== undefined && line.sentenceAt[before.first] === line.sentenceAt[first] ? before.unitType : null;
  return unitType !== 'share' || told === null || told === 'share' || told === 'ratio';
};

/** The time whose value an amount in brackets is. */
export const yardstickBefore = (line: Line, measure: Measure): Period | null => {
  const temporal = isYardstick(line, measure) ? temporalOf(line, measure.first - 2) : null;
  return temporal?.role === 'compared' ? temporal.period : null;
};

/** "So với năm 2020, tỷ lệ chuyên cần tăng từ 93% lên 98%": what a change began from has the time it is compared with. */
export const startOfChange = (line: Line, measure: Measure): Period | null => {
  if (wordAt(line, measure.first - 1) !== 'từ' || !['lên', 'xuống', 'còn'].includes(wordAt(line, measure.end)))
    return null;
  const sentence = line.sentenceAt[measure.first];
  const last = line.temporalBefore[measure.first] ?? -1;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const temporal = line.temporals[index];
    if (temporal === undefined || line.sentenceAt[temporal.first] !== sentence) return null;
    if (temporal.role === 'compared') return temporal.sense === 'dated' ? temporal.period : null;
  }
  return null;
};
