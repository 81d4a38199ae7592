import type { Period } from '@/utils/model';
import { type Line, wordAt } from '../line/line';
import { type Day, yearOf, yearPeriod } from '../numbers/calendar';
import type { Temporal } from '../time/temporals';
import { isPair, wordPairs } from '../words/word-pairs';
import { hasMeasureBefore, opensSentence } from './time-around';

/** What the lines before said about time: carried from sentence to sentence, per kind, since a plan has another time. */
export type PeriodMemory = {
  /** Term or planning period last named ("2020", "2025"). */
  readonly term: Period | null;
  readonly carried: Period | null;
  /** Time the title speaks of ("Kết quả năm 2025", "Khai giảng năm học 2025 - 2026"): better than the day it was printed. */
  readonly titled: Period | null;
  /** School year told within the report on another time. */
  readonly school: Period | null;
};

/** Gives a period to what only the context can tell. */
export const resolve = (temporal: Temporal, memory: PeriodMemory, reference: Day | null): Period | null => {
  const { term } = memory;
  if (temporal.sense === 'that-year') return yearSpokenOf(memory, reference) ?? temporal.period;
  if (temporal.sense === 'now') return reference === null ? null : { from: null, to: String(reference.year) };
  if (temporal.sense === 'present') return yearOfWriting(reference);
  if (temporal.sense === 'occasion') return yearSpokenOf(memory, reference) ?? yearOfWriting(reference);
  if (temporal.sense === 'this-season') return seasonSpokenOf(memory, reference) ?? temporal.period;
  if (temporal.sense === 'year-so-far') return yearOfWriting(reference);
  if (temporal.sense === 'term-so-far')
    return reference === null ? null : { from: term?.from ?? null, to: String(reference.year) };
  if (temporal.sense === 'term') return term;
  if (temporal.sense === 'term-past') return pastTerm(term, reference);
  if (temporal.sense === 'five-years') return reviewedYears(memory.titled) ?? fiveYears(term, reference);
  if (temporal.sense === 'term-next') return nextTerm(term, reference);
  if (temporal.sense === 'term-start') return startOf(termLookedBackOn(term, reference));
  if (temporal.sense === 'term-end') return term === null ? null : { from: null, to: term.to };
  return temporal.period;
};

/** "*Cả năm* thu 12 tỷ đồng", "*Trong năm*, Đảng bộ kết nạp …" in January: the one year that is being reported. */
const yearSpokenOf = ({ carried, titled }: PeriodMemory, reference: Day | null): Period | null => {
  for (const period of [carried, titled]) {
    const year = yearOf(period?.to ?? null);
    if (year === null || (period?.from != null && yearOf(period.from) !== year)) continue;
    if (reference !== null && (year === reference.year || year === reference.year - 1)) return yearPeriod(year);
  }
  return null;
};

const yearOfWriting = (reference: Day | null): Period | null =>
  reference === null ? null : yearPeriod(reference.year);

/** "*Vụ đông xuân 2025 - 2026*, … Vụ này, …": the season spoken of, when it runs over the year's end. */
const seasonSpokenOf = ({ carried, titled }: PeriodMemory, reference: Day | null): Period | null => {
  for (const period of [carried, titled]) {
    const [from, to] = [yearOf(period?.from ?? null), yearOf(period?.to ?? null)];
    if (from !== null && to === from + 1 && (reference?.year === from || reference?.year === to)) return period;
  }
  return null;
};

const startOf = (term: Period | null): Period | null => (term === null ? null : { from: term.from, to: null });

/** At a congress, in the year a term begins, "đầu nhiệm kỳ" is the beginning of the one before. */
const termLookedBackOn = (term: Period | null, reference: Day | null): Period | null =>
  reference !== null && yearOf(term?.from ?? null) === reference.year ? pastTerm(term, reference) : term;

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
  // "2026 - 2030" follows 2021 - 2025, a term "2025 - 2030" follows 2020 - 2025
  return to - from === 4 ? yearPeriod(from - 5, from - 1) : yearPeriod(from - (to - from), from);
};

/** "Năm năm qua": the term that a congress looks back on, else up to the day of publication. */
const fiveYears = (term: Period | null, reference: Day | null): Period | null =>
  pastTerm(term, reference) ?? (reference === null ? null : yearPeriod(reference.year - 5, reference.year));

/** The stretch of years that the opening of an article looks back on, as what "5 năm qua" means in it. */
export const reviewedYears = (titled: Period | null): Period | null => {
  const [from, to] = [yearOf(titled?.from ?? null), yearOf(titled?.to ?? null)];
  return from !== null && to !== null && (to - from === 4 || to - from === 5) ? titled : null;
};

/** "Giai đoạn 2021 - 2025 …", then "Trong 5 năm, …": the term spoken of, when it is over or in its last year. */
export const endedTerm = (term: Period | null, reference: Day | null): Period | null => {
  // At a congress the term spoken of begins, and what is told is that of the one before.
  const past = pastTerm(term, reference);
  const to = yearOf(past?.to ?? null);
  return to !== null && reference !== null && to <= reference.year && to >= reference.year - 1
    ? reviewedYears(past)
    : null;
};

/** Words of an opening that sums up years. */
const REVIEWS: ReadonlySet<string> = new Set([
  '5 năm',
  'năm năm',
  'tổng kết',
  'nhìn lại',
  'khép lại',
  'chặng đường',
  'kết thúc',
]);

const sumsUp = (line: Line): boolean => {
  for (let at = 0; at + 1 < line.tokens.length; at += 1)
    if (REVIEWS.has(`${wordAt(line, at)} ${wordAt(line, at + 1)}`)) return true;
  return false;
};

/**
 * "Sau 5 năm thực hiện chương trình *giai đoạn 2021 - 2025*, diện mạo nông thôn đã đổi thay": a stretch that has ended, in an
 * opening that sums it up, is the time of all that the article gives no other for.
 */
export const reviewedPeriod = (line: Line, reference: Day | null): Period | null => {
  if (reference === null) return null;
  for (const { period, role, sense } of line.temporals) {
    const [from, to] = [yearOf(period?.from ?? null), yearOf(period?.to ?? null)];
    if (role === 'compared' || sense !== 'dated' || period === null || from === null || to === null) continue;
    const ended = to - from >= 3 && (to === reference.year || to === reference.year - 1);
    if (ended) return sumsUp(line) ? period : null;
  }
  return null;
};

/** What the opening expressions of a sentence leave for the sentences after it. */
export const carryPeriod = (
  line: Line,
  temporal: Temporal,
  memory: PeriodMemory,
  reference: Day | null,
): Period | null => {
  if (temporal.role === 'compared' || temporal.sense === 'duration' || temporal.sense === 'occasion') return null;
  if (!opensSentence(line, temporal)) return null;
  if (isEventDay(temporal)) return yearOfPastEvent(temporal, reference);
  return fromYearStart(temporal, resolve(temporal, memory, reference), reference);
};

/** "*Đêm 27/12/2024*, nhóm trộm 2 con trâu. Số trâu bán được 38 triệu đồng": a day of an earlier year dates what goes on from it. */
const yearOfPastEvent = ({ period }: Temporal, reference: Day | null): Period | null => {
  const year = yearOf(period?.from ?? null);
  return reference !== null && year !== null && year < reference.year ? yearPeriod(year) : null;
};

/** "Đến hết ngày 30/11, giải ngân …", "Đến cuối năm 2024, đàn bò …": the sentences after it also speak of that year. */
const fromYearStart = ({ role, sense }: Temporal, period: Period | null, reference: Day | null): Period | null => {
  const year = period?.to?.slice(0, 4);
  const open = role === 'until' && sense === 'dated' && period?.from === null && year !== undefined;
  return period !== null && open && reference !== null && Number(year) <= reference.year
    ? { ...period, from: year }
    : period;
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
  const year = yearOf(period?.from ?? null);
  if (period === null || year === null || yearOf(period.to) !== year) return null;
  const reported =
    year === reference.year ||
    (year === reportedYear(reference) && period.from?.length === 4) ||
    (year < reference.year && isSurvey(line, temporal.first));
  if (!reported) return null;
  return hasMeasureBefore(line, line.sentenceAt[temporal.first] ?? 0, temporal.first) ? null : period;
};

/** "*Kết quả điều tra* năm 2025 trên 4.200 người cho thấy …": the year of a survey that the sentence opens with. */
const isSurvey = (line: Line, first: number): boolean => {
  const from = line.sentences[line.sentenceAt[first] ?? 0]?.first ?? 0;
  for (let at = from; at + 1 < first && at < from + SURVEY_REACH; at += 1)
    if (isPair(SURVEYS, wordAt(line, at), wordAt(line, at + 1))) return first - from < SURVEY_REACH;
  return false;
};
const SURVEYS = wordPairs(['điều tra', 'khảo sát', 'tổng điều', 'kiểm kê', 'thống kê', 'rà soát', 'đánh giá']);
const SURVEY_REACH = 10;

/** In the first months of a year the press reports on the one before. */
export const reportedYear = ({ year, month }: Day): number => (month <= LAST_MONTH_OF_REPORTS ? year - 1 : year);
const LAST_MONTH_OF_REPORTS = 3;

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

/**
 * "Sáng 15/1, Đảng ủy xã tổng kết công tác *năm 2025*, triển khai nhiệm vụ năm 2026": in the first months of a year an
 * opening that names the year before first is a report on it.
 */
export const yearLookedBackOn = (line: Line, reference: Day | null): Period | null => {
  if (reference === null || reportedYear(reference) === reference.year) return null;
  for (const temporal of line.temporals) {
    const { period, role, sense, term } = temporal;
    if (role === 'compared' || role === 'from' || sense !== 'dated' || term || isEventDay(temporal)) continue;
    const to = yearOf(period?.to ?? null);
    if (to === reference.year) return null;
    const ended = role === 'until' || period?.from?.length === 4;
    if (ended && to === reference.year - 1 && (yearOf(period?.from ?? null) ?? to) === to) return yearPeriod(to);
  }
  return null;
};
