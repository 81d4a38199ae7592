import type { Period } from '@/utils/model';
import { wordTable } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import { type Line, textOf, wordAt } from '../line/line';
import { type Day, daysUntil, yearOf, yearPeriod } from '../numbers/calendar';
import { EACH } from '../time/each';
import type { Temporal } from '../time/temporals';
import { isPair, wordPairs } from '../words/word-pairs';
import { endedTerm, type PeriodMemory, resolve, reviewedYears } from './carried-period';
import {
  durationBefore,
  isYardstick,
  startOfChange,
  temporalAfter,
  temporalBefore,
  temporalOfChanged,
  timeOfArrival,
  yardstickBefore,
} from './time-around';

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

const UNKNOWN: Period = { from: null, to: null };

const words = (line: Line, temporal: Temporal): string => textOf(line, temporal.first, temporal.end);

export type PeriodContext = {
  readonly memory: PeriodMemory;
  readonly reference: Day | null;
  readonly next: Measure | undefined;
  readonly kind: 'figure' | 'target';
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

/** "xử lý 29 vụ (*cùng kỳ* 22)", "tăng 1,3 lần so với *cùng kỳ* (4.980 ca)": the value of the year before, in brackets or behind a comma. */
const isOfYearBefore = (line: Line, measure: Measure): boolean => {
  const { first, end } = measure;
  if (wordAt(line, first - 2) === 'kỳ' && wordAt(line, first - 3) === 'cùng' && isYardstick(line, measure)) return true;
  const at = wordAt(line, first - 1) === ':' ? first - 2 : first - 1;
  if (wordAt(line, at) !== 'kỳ' || wordAt(line, at - 1) !== 'cùng') return false;
  // "120 vụ, cùng kỳ 140 vụ"
  return (
    [',', ';', 'còn'].includes(wordAt(line, at - 2)) || (wordAt(line, at - 2) === '(' && wordAt(line, end) === ')')
  );
};

const movedYear = (day: string | null, years: number): string | null =>
  day === null ? null : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
const yearBefore = (day: string | null): string | null => movedYear(day, -1);
const yearAfter = (day: string | null): string | null => movedYear(day, 1);

/** When an amount was measured or is to be reached; what it is compared with never counts. */
export const readPeriod = (line: Line, measure: Measure, context: PeriodContext): PeriodReading => {
  const reading = readOwnPeriod(line, measure, context);
  if (!isOfYearBefore(line, measure)) return reading;
  const { from, to } = reading.period;
  return { ...reading, period: { from: yearBefore(from), to: yearBefore(to) } };
};

/** From this month on plans are those of the next year. */
const PLANNING_MONTH = 10;

/** "*Năm 2026*, Trung ương giao 2.400 tỷ đồng, đến nay giải ngân 41%": the year of the sentence in which "đến nay" counts on. */
const yearGivenBefore = (line: Line, { first }: Temporal): number | null => {
  const earlier = line.temporals[(line.temporalAt[first] ?? 0) - 1];
  if (earlier === undefined || earlier.role !== 'at' || line.sentenceAt[earlier.first] !== line.sentenceAt[first])
    return null;
  const year = yearOf(earlier.period?.from ?? null);
  return year === yearOf(earlier.period?.to ?? null) ? year : null;
};

/** "hết quý I giải ngân 15%" in a plan set in December: what has passed this year is meant of the next. */
const resolveFor = (line: Line, temporal: Temporal, { memory, reference, kind }: PeriodContext): Period | null => {
  const period = resolve(temporal, memory, reference);
  // "Năm 2023, … *Từ đó* đến nay, …"
  if (temporal.sense === 'now' && period !== null) {
    const given = yearGivenBefore(line, temporal);
    if (given !== null && given === yearOf(period.to)) return yearPeriod(given);
  }
  // "Năm 2026 …. Ngành đặt mục tiêu giành 55 huy chương vàng; *trong năm* đoạt 630 huy chương"
  if (temporal.sense === 'that-year' && kind === 'target' && within(line, temporal)) {
    const year = yearOf(memory.carried?.from ?? null);
    if (year !== null && year === yearOf(memory.carried?.to ?? null)) return yearPeriod(year);
  }
  const since = temporal.sense === 'now' && wordAt(line, temporal.first - 1) === 'đó';
  if (since && period !== null && memory.carried !== null) return { from: memory.carried.from, to: period.to };
  const passed = kind === 'target' && temporal.implied && period?.to?.length === 10;
  if (!passed || reference === null || reference.month < PLANNING_MONTH) return period;
  if (daysUntil(reference, period?.to ?? '') >= 0) return period;
  const to = yearAfter(period?.to ?? null);
  return { from: yearAfter(period?.from ?? null) ?? to?.slice(0, 4) ?? null, to };
};

/** "*trong* năm", not "cả năm". */
const within = (line: Line, { first }: Temporal): boolean =>
  wordAt(line, first) === 'trong' || wordAt(line, first - 1) === 'trong';

/** "đạt 27,8% kế hoạch *năm* (3,2 tỷ USD)": the plan in brackets is that of the whole year. */
const wholeYearOf = (line: Line, { first }: Measure, { memory, reference }: PeriodContext): Period | null => {
  if (wordAt(line, first - 1) !== '(' || wordAt(line, first - 2) !== 'năm') return null;
  if (!['hoạch', 'toán', 'tiêu', 'cả'].includes(wordAt(line, first - 3))) return null;
  const year = yearOf(memory.carried?.to ?? null) ?? reference?.year;
  return year === undefined ? null : yearPeriod(year);
};

/** Tokens looked through on both sides of an amount for what its sentence is about. */
const TOPIC_REACH = 40;

/** "Toàn ngành còn thiếu 6.273 *giáo viên*": whether the sentence of an amount is about schools. */
const speaksOfSchools = (line: Line, { first }: Measure): boolean => {
  const sentence = line.sentences[line.sentenceAt[first] ?? 0];
  const from = Math.max(sentence?.first ?? 0, first - TOPIC_REACH);
  const to = Math.min(sentence?.end ?? 0, first + TOPIC_REACH);
  for (let at = from; at < to; at += 1) if (SCHOOLS[wordAt(line, at)]?.has(wordAt(line, at + 1))) return true;
  return false;
};
const SCHOOLS = wordTable<ReadonlySet<string>>({
  học: new Set(['sinh', 'kỳ', 'viên']),
  giáo: new Set(['viên', 'dục']),
  tốt: new Set(['nghiệp']),
  mầm: new Set(['non']),
  tiểu: new Set(['học']),
  trường: new Set(['học', 'chuẩn', 'đạt', 'mầm', 'phổ', 'tiểu']),
  trẻ: new Set(['5', '3', 'em', 'ra', 'đến']),
  ra: new Set(['lớp']),
  thí: new Set(['sinh']),
  chuyên: new Set(['cần']),
});

/** "Hộ nghèo *mỗi năm* giảm *bình quân* 5,1 điểm phần trăm": a mean over years is of all of them, whichever was named last. */
const isYearlyAverage = (line: Line, { first }: Measure, from: number): boolean => {
  if ((line.classes & EACH) === 0) return false;
  let [yearly, mean] = [false, false];
  for (let at = from; at + 1 < first; at += 1) {
    const [word, next] = [wordAt(line, at), wordAt(line, at + 1)];
    yearly ||= isPair(YEARLY, word, next);
    mean ||= isPair(MEANS, word, next);
  }
  return yearly && mean;
};
const YEARLY = wordPairs(['mỗi năm', 'hằng năm', 'hàng năm']);
const MEANS = wordPairs(['bình quân', 'trung bình']);

/** How far behind "Đại hội" the term may stand that belongs to its name. */
const CONGRESS_REACH = 24;

/** "Đại hội Đảng bộ xã, *nhiệm kỳ 2025 - 2030* với 152 đại biểu": the term that begins dates no head counted on the day. */
const namesCongress = (line: Line, { first, term, period }: Temporal, { kind, reference }: PeriodContext): boolean => {
  const to = yearOf(period?.to ?? null);
  if (!term || kind !== 'figure' || reference === null || to === null || to <= reference.year + 1) return false;
  for (let at = first - 1; at > 0 && at > first - CONGRESS_REACH; at -= 1) {
    if (line.sentenceAt[at] !== line.sentenceAt[first]) return false;
    if (wordAt(line, at) === 'hội' && wordAt(line, at - 1) === 'đại') return true;
  }
  return false;
};

const readOwnPeriod = (line: Line, measure: Measure, context: PeriodContext): PeriodReading => {
  const { memory, reference } = context;
  const planned = wholeYearOf(line, measure, context);
  if (planned !== null) return { period: planned, rule: 'period-sentence', cue: null };
  const yardstick = yardstickBefore(line, measure);
  if (yardstick !== null) return { period: yardstick, rule: 'period-after', cue: null };
  const after = temporalAfter(line, measure, context.next);
  const afterPeriod = after === null ? null : resolveFor(line, after, context);
  if (after !== null && afterPeriod !== null)
    return { period: afterPeriod, rule: 'period-after', cue: words(line, after) };
  const ended = context.kind === 'figure' ? endedTerm(memory.term, reference) : null;
  const years = reviewedYears(memory.titled) ?? ended ?? memory.term;
  const averaged = years !== null && isYearlyAverage(line, measure, context.clauseFrom);
  if (years !== null && (averaged || durationBefore(line, measure, context.clauseFrom)))
    return { period: years, rule: 'period-term', cue: null };
  const start = startOfChange(line, measure);
  if (start !== null) return { period: start, rule: 'period-sentence', cue: null };
  const before = temporalBefore(line, measure, (temporal) => !namesCongress(line, temporal, context));
  const beforePeriod = before === null ? null : resolveFor(line, before, context);
  if (before !== null && beforePeriod !== null) {
    return { period: sinceStart(before, beforePeriod, context), rule: 'period-sentence', cue: words(line, before) };
  }
  const shared = temporalOfChanged(line, measure) ?? timeOfArrival(line, measure);
  const sharedPeriod = shared === null ? null : resolve(shared, memory, reference);
  if (shared !== null && sharedPeriod !== null)
    return { period: sharedPeriod, rule: 'period-sentence', cue: words(line, shared) };
  const inSchool = memory.school !== null && speaksOfSchools(line, measure);
  const inherited = inSchool ? memory.school : (memory.carried ?? memory.titled);
  if (inherited !== null) return { period: inherited, rule: 'period-inherited', cue: null };
  if (reference === null) return { period: UNKNOWN, rule: 'period-unknown', cue: null };
  const year = String(reference.year);
  return { period: { from: year, to: year }, rule: 'period-from-publication', cue: null };
};
