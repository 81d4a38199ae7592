import type { Period } from '@/utils/model';
import { type Day, yearOf, yearPeriod } from './calendar';
import { type Line, temporalOf, wordAt } from './line';
import type { Measure } from './measure';
import type { Temporal } from './temporals';

export type PeriodReading = {
  readonly period: Period;
  readonly rule:
    | 'period-sentence'
    | 'period-after'
    | 'period-term'
    | 'period-inherited'
    | 'period-from-publication'
    | 'period-unknown';
  readonly cue: string | null;
};

/** What the lines before said about time: carried from sentence to sentence, per kind, since a plan has another time. */
export type PeriodMemory = {
  /** Term or planning period last named ("2020", "2025"). */
  readonly term: Period | null;
  readonly carried: Period | null;
  /** Time the title speaks of ("Kết quả năm 2025", "Khai giảng năm học 2025 - 2026"): better than the day it was printed. */
  readonly titled: Period | null;
};

const UNKNOWN: Period = { from: null, to: null };

/** Gives a period to what only the context can tell. */
const resolve = (temporal: Temporal, memory: PeriodMemory, reference: Day | null): Period | null => {
  const { term } = memory;
  if (temporal.sense === 'now') return reference === null ? null : { from: null, to: String(reference.year) };
  if (temporal.sense === 'present') return reference === null ? null : yearPeriod(reference.year);
  if (temporal.sense === 'year-so-far') return reference === null ? null : yearPeriod(reference.year);
  if (temporal.sense === 'term-so-far')
    return reference === null ? null : { from: term?.from ?? null, to: String(reference.year) };
  if (temporal.sense === 'term') return term;
  if (temporal.sense === 'term-past') return pastTerm(term, reference);
  if (temporal.sense === 'term-next') return nextTerm(term, reference);
  if (temporal.sense === 'term-start') return term === null ? null : { from: term.from, to: null };
  if (temporal.sense === 'term-end') return term === null ? null : { from: null, to: term.to };
  return temporal.period;
};

/** "Nhiệm kỳ tới": the one spoken of, when it has not begun yet, else the five years after it. */
const nextTerm = (term: Period | null, reference: Day | null): Period | null => {
  const end = yearOf(term?.to ?? null);
  if (term === null || end === null || reference === null || end > reference.year + 1) return term;
  return yearPeriod(end, end + 5);
};

/** "nhiệm kỳ qua" at the congress of the next one: the five years before it. */
const pastTerm = (term: Period | null, reference: Day | null): Period | null => {
  const [from, to] = [yearOf(term?.from ?? null), yearOf(term?.to ?? null)];
  if (from === null || to === null || reference === null || to <= reference.year + 1) return term;
  return yearPeriod(from - (to - from), from);
};

/** Stands at the head of its sentence: then it holds for all of it and for what follows. */
const opensSentence = (line: Line, temporal: Temporal): boolean => {
  const sentence = line.sentenceAt[temporal.first];
  const limit = Math.max(0, temporal.first - 12);
  for (let at = temporal.first - 1; at >= limit && line.sentenceAt[at] === sentence; at -= 1) {
    const token = line.tokens[at];
    if (token?.kind === 'word' && !OPENERS.has(token.word)) {
      // "… cho biết: Năm 2025, thành phố …", "Kết thúc vụ, năm 2025 …"
      const opened = [',', ':', '“', '"'].includes(wordAt(line, temporal.first - 1));
      return opened && !hasMeasureBefore(line, sentence ?? 0, temporal.first);
    }
  }
  return true;
};

const hasMeasureBefore = (line: Line, sentence: number, at: number): boolean => {
  const first = line.measures[line.sentences[sentence]?.firstMeasure ?? 0];
  return first !== undefined && first.end <= at && line.sentenceAt[first.first] === sentence;
};

/** Words that may stand before an opening expression of time. */
const OPENERS: ReadonlySet<string> = new Set(
  'trong và riêng theo đó kết thúc bước vào phấn đấu mục tiêu của cho xa hơn về nhìn lại sau qua tính cụ thể là chỉ các thực hiện vào ở'.split(
    ' ',
  ),
);

const endsScope = (line: Line, from: number, to: number): boolean => line.segmentAt[from] !== line.segmentAt[to];

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
const temporalAfter = (line: Line, measure: Measure, next: Measure | undefined): Temporal | null => {
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

const words = (line: Line, temporal: Temporal): string =>
  line.text.slice(line.tokens[temporal.first]?.start, line.tokens[temporal.end - 1]?.end);

/** Already said of an earlier amount: "từ 31,2% *đầu nhiệm kỳ* xuống còn 14,75%". */
export const isBound = (line: Line, temporal: Temporal): boolean =>
  line.measureEndsAt[temporal.first] === 1 ||
  (line.measureEndsAt[temporal.first - 1] === 1 && line.tokens[temporal.first - 1]?.kind !== 'sign');

/** Expressions looked at before giving up: more never stand between a time and its amount. */
const LOOK_BACK = 12;

/** "có chứng chỉ (*hiện* 27,4%), độ che phủ rừng 52%": a time in brackets dates what stands in them. */
const isClosedOff = (line: Line, { first, end, sense }: Temporal, to: number): boolean => {
  if (sense !== 'present') return false;
  const limit = Math.min(to, end + 12);
  for (let at = end; at < limit; at += 1) {
    if (wordAt(line, at) === '(') return false;
    if (wordAt(line, at) === ')') return wordAt(line, first - 1) === '(';
  }
  return false;
};

const temporalBefore = (line: Line, measure: Measure): Temporal | null => {
  const sentence = line.sentenceAt[measure.first];
  const last = line.temporalBefore[measure.first] ?? -1;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const temporal = line.temporals[index];
    if (temporal === undefined || temporal.first >= measure.first || temporal.role === 'compared') continue;
    if (line.sentenceAt[temporal.first] !== sentence) return null;
    if (isBound(line, temporal) || isClosedOff(line, temporal, measure.first)) continue;
    if (temporal.sense === 'duration' || (temporal.period === null && temporal.sense === 'dated')) continue;
    if (opensSentence(line, temporal) || !endsScope(line, temporal.end, measure.first)) return temporal;
  }
  return null;
};

/** "5 năm" beside the amount, in a text about a term: the whole term. */
const durationBefore = (line: Line, measure: Measure, from: number): boolean => {
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

export type PeriodContext = {
  readonly memory: PeriodMemory;
  readonly reference: Day | null;
  readonly next: Measure | undefined;
  /** First token of the amount's clause. */
  readonly clauseFrom: number;
};

/** "lũy kế đến hết tháng 9": the end is named, the beginning is the text's own or that of the year being reported. */
const sinceStart = ({ role, sense }: Temporal, period: Period, context: PeriodContext): Period => {
  const { memory, reference } = context;
  if (role !== 'until' || sense !== 'dated' || period.from !== null || (period.to?.length ?? 0) <= 4) return period;
  const year = period.to?.slice(0, 4);
  if (memory.carried?.from != null && memory.carried.to?.slice(0, 4) === year)
    return { ...period, from: memory.carried.from };
  return year === String(reference?.year) ? { ...period, from: year ?? null } : period;
};

/** "thấp hơn cùng kỳ năm 2024 (69,2%)": the value in brackets is that of the time compared with. */
const yardstickBefore = (line: Line, measure: Measure): Period | null => {
  if (wordAt(line, measure.first - 1) !== '(' || wordAt(line, measure.end) !== ')') return null;
  const temporal = temporalOf(line, measure.first - 2);
  return temporal?.role === 'compared' && measure.unitType === 'share' ? temporal.period : null;
};

/** "So với năm 2020, tỷ lệ chuyên cần tăng từ 93% lên 98%": what a change began from has the time it is compared with. */
const startOfChange = (line: Line, measure: Measure): Period | null => {
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

/** When an amount was measured or is to be reached; what it is compared with never counts. */
export const readPeriod = (line: Line, measure: Measure, context: PeriodContext): PeriodReading => {
  const { memory, reference } = context;
  const yardstick = yardstickBefore(line, measure);
  if (yardstick !== null) return { period: yardstick, rule: 'period-after', cue: null };
  const after = temporalAfter(line, measure, context.next);
  const afterPeriod = after === null ? null : resolve(after, memory, reference);
  if (after !== null && afterPeriod !== null)
    return { period: afterPeriod, rule: 'period-after', cue: words(line, after) };
  if (memory.term !== null && durationBefore(line, measure, context.clauseFrom)) {
    return { period: memory.term, rule: 'period-term', cue: null };
  }
  const start = startOfChange(line, measure);
  if (start !== null) return { period: start, rule: 'period-sentence', cue: null };
  const before = temporalBefore(line, measure);
  const beforePeriod = before === null ? null : resolve(before, memory, reference);
  if (before !== null && beforePeriod !== null) {
    return { period: sinceStart(before, beforePeriod, context), rule: 'period-sentence', cue: words(line, before) };
  }
  const inherited = memory.carried ?? memory.titled;
  if (inherited !== null) return { period: inherited, rule: 'period-inherited', cue: null };
  if (reference === null) return { period: UNKNOWN, rule: 'period-unknown', cue: null };
  const year = String(reference.year);
  return { period: { from: year, to: year }, rule: 'period-from-publication', cue: null };
};

/** What the opening expressions of a sentence leave for the sentences after it. */
export const carryPeriod = (
  line: Line,
  temporal: Temporal,
  memory: PeriodMemory,
  reference: Day | null,
): Period | null =>
  temporal.role !== 'compared' &&
  temporal.sense !== 'duration' &&
  !isEventDay(temporal) &&
  opensSentence(line, temporal)
    ? fromYearStart(temporal, resolve(temporal, memory, reference), reference)
    : null;

/** "Đến hết ngày 30/11, giải ngân …": the sentences after it also speak of the year so far. */
const fromYearStart = ({ role, sense }: Temporal, period: Period | null, reference: Day | null): Period | null => {
  const year = period?.to?.slice(0, 4);
  const open = role === 'until' && sense === 'dated' && period?.from === null && (period.to?.length ?? 0) > 4;
  return period !== null && open && year === String(reference?.year) ? { ...period, from: year ?? null } : period;
};

/** "Ngày 30/7, Đảng bộ xã tổ chức Đại hội": the day of an event says nothing about the figures after it. */
export const isEventDay = ({ role, period }: Temporal): boolean =>
  role === 'at' && period !== null && period.from !== null && period.from === period.to && period.from.length > 4;

/**
 * "Tổng thu NSNN 11 tháng ước đạt …. Thu nội địa chiếm …": a year or part of a year that dates the first amount of its
 * sentence also dates the sentences after it, when it is the time being reported and not one looked back on.
 */
export const reportingPeriod = (line: Line, temporal: Temporal, reference: Day | null): Period | null => {
  const { period, role, sense } = temporal;
  if (role !== 'at' || sense !== 'dated' || temporal.term || isEventDay(temporal) || reference === null) return null;
  if (period === null || yearOf(period.from) !== reference.year || yearOf(period.to) !== reference.year) return null;
  return hasMeasureBefore(line, line.sentenceAt[temporal.first] ?? 0, temporal.first) ? null : period;
};

/**
 * The time a title dates its article with: a year, a part of one or a school year around the day of publication. A term
 * of office or a deadline ahead dates no figure.
 */
export const titlePeriod = (line: Line, reference: Day | null): Period | null => {
  if (reference === null) return null;
  for (const temporal of line.temporals) {
    const { period, role, sense, term } = temporal;
    if (role !== 'at' || sense !== 'dated' || period === null || isEventDay(temporal)) continue;
    const [from, to] = [yearOf(period.from), yearOf(period.to)];
    // "Kết quả giai đoạn 2021 - 2025": a stretch that has ended
    if (term && from !== null && to !== null && to <= reference.year && to >= reference.year - 1) return period;
    if (term) continue;
    if (from !== null && to !== null && from <= reference.year && from >= reference.year - 1 && to <= from + 1)
      return period;
  }
  return null;
};
