import type { Period } from '@/utils/model';
import type { Measure } from '../amounts/measure';
import type { Cue } from '../cues/cue';
import { isAhead } from '../cues/time-cues';
import { type Line, wordAt } from '../line/line';
import { type Day, yearOf } from '../numbers/calendar';
import {
  carryPeriod,
  endedTerm,
  isEventDay,
  reportedYear,
  reportingPeriod,
  reviewedYears,
} from '../period/carried-period';
import { isBound, opensSentence } from '../period/time-around';
import type { Temporal } from '../time/temporals';
import type { Memory, Step } from './line-memory';

/** "trước ngày 31/01/2026", "đến hết tháng 8": a deadline within a year holds for its own sentence only. */
const isNearDeadline = ({ period, role }: Temporal): boolean =>
  role === 'until' && period?.to?.length === 10 && !period.to.endsWith('-12-31');

/**
 * "Mục tiêu giai đoạn 2026 - 2030: …, đến năm 2028 còn dưới 5%; trồng mới 300 ha": a point within the stretch spoken of
 * dates its own amount; the rest of the list keeps the stretch.
 */
export const narrows = (period: Period, stretch: Period | null): boolean =>
  stretch?.from != null &&
  stretch.to !== null &&
  yearOf(stretch.from) !== yearOf(stretch.to) &&
  (yearOf(period.to) ?? 9999) <= (yearOf(stretch.to) ?? 0) &&
  (period.from === null || (yearOf(period.from) ?? 0) > (yearOf(stretch.from) ?? 0));

/** "Đại hội nhiệm kỳ 2025 - 2030": the name of a congress; what it reports lies before. */
const isComingTerm = ({ term, period }: Temporal, reference: Day | null): boolean =>
  term && reference !== null && Number(period?.to?.slice(0, 4) ?? 0) > reference.year + 1;

/** "Trong nhiệm kỳ *2021 - 2026*, Hội xây 612 mái ấm": told at the end of 2025, a term about to end is what is summed up. */
const isClosing = (line: Line, { first, term, period, role }: Temporal, reference: Day): boolean => {
  const [from, to] = [yearOf(period?.from ?? null), yearOf(period?.to ?? null)];
  const head = first - (line.sentences[line.sentenceAt[first] ?? 0]?.first ?? 0);
  return head < 2 && term && role === 'at' && from !== null && to === reference.year + 1 && from < reference.year - 2;
};

/** "Năm 2026, ngành đặt chỉ tiêu …": the first cue after the time says that plans follow. */
const announces = (line: Line, temporal: Temporal, cues: readonly Cue[]): boolean => {
  const next = cues.find((cue) => cue.at >= temporal.end);
  return next?.kind === 'target' && line.sentenceAt[next.at] === line.sentenceAt[temporal.first];
};

/** "*Từ nay* đến hết năm 2026": the plans after it are due by then. */
const isFromNow = (line: Line, { first, period }: Temporal): boolean =>
  period !== null && wordAt(line, first) === 'từ' && wordAt(line, first + 1) === 'nay';

/** "*Năm ngoái*, …", "*Mười năm trước* …": nearly always a look back. */
const PAST_ENDS: ReadonlySet<string> = new Set(['ngoái', 'trước']);

type Looked = { readonly carried: Period; readonly reported: Period | null; readonly reference: Day | null };

/** A year before the one being reported: it dates its own paragraph, and what follows reports again. */
const looksBack = (line: Line, { end, term, sense }: Temporal, { carried, reported, reference }: Looked): boolean => {
  // "Nhiệm kỳ qua, …": what a congress reports, until another time is named
  if (sense === 'term-past') return false;
  if (PAST_ENDS.has(wordAt(line, end - 1))) return true;
  const [from, to] = [yearOf(carried.from ?? carried.to), yearOf(carried.to)];
  const current = yearOf(reported?.to ?? null) ?? (reference === null ? null : reportedYear(reference));
  if (from === null || to === null || current === null) return false;
  // "Từ năm 2022 đến 2025, tỉnh đã mở 268 lớp": a stretch that is no plan's sums up, and what follows reports again
  return from === to ? to < current : !term && to <= current;
};

/** "*Năm học* 2025 - 2026", by its words: seasons run over two years too. */
const isSchoolYear = (line: Line, { first, end }: Temporal): boolean => {
  for (let at = first; at + 1 < end; at += 1)
    if (wordAt(line, at) === 'năm' && wordAt(line, at + 1) === 'học') return true;
  return false;
};

/** "10 tháng năm 2025, xã thu …. *Năm học 2025 - 2026*, xã có 11 trường": a school year told within the report on one year. */
const isWithin = (reported: Period | null, school: Period): boolean => {
  const year = yearOf(reported?.from ?? null);
  return year !== null && year === yearOf(reported?.to ?? null) && [school.from, school.to].includes(String(year));
};

type Carrying = { readonly carried: Period; readonly memory: Memory; readonly reference: Day | null };

/**
 * The time that opens a sentence goes on into the next ones. A look back ends with its paragraph; "đến nay" dates its own
 * sentence only, and ends a look back.
 */
const carryReported = (line: Line, temporal: Temporal, { carried, memory, reference }: Carrying): void => {
  const reported = memory.before === undefined ? memory.carried.figure : memory.before;
  if (temporal.sense === 'now') {
    memory.carried.figure = reported;
    memory.before = undefined;
    return;
  }
  memory.school = null;
  if (isSchoolYear(line, temporal) && isWithin(reported ?? memory.titled, carried)) {
    memory.school = carried;
    return;
  }
  memory.before = looksBack(line, temporal, { carried, reported: reported ?? memory.titled, reference })
    ? reported
    : undefined;
  memory.carried.figure = carried;
};

const isFiveYears = (line: Line, { first, end }: Temporal): boolean => {
  const from = wordAt(line, first) === '5' || wordAt(line, first) === 'năm' ? first : first + 1;
  return wordAt(line, end - 1) === 'năm' && ['5', '05', 'năm'].includes(wordAt(line, from)) && end - from === 2;
};

const hasMeasureAfter = (line: Line, { first, end }: Temporal): boolean => {
  const sentence = line.sentenceAt[first] ?? 0;
  const next = line.sentences[sentence + 1]?.firstMeasure ?? line.measures.length;
  return next > 0 && (line.measures[next - 1]?.first ?? -1) >= end;
};

/** "*Trong đó*, hộ cận nghèo chiếm 11,5%": a paragraph that parts what the one before told, of the same time. */
const goesOn = (line: Line): boolean =>
  (wordAt(line, 0) === 'trong' && wordAt(line, 1) === 'đó') || (wordAt(line, 0) === 'cụ' && wordAt(line, 1) === 'thể');

/** A paragraph that looked back is over. */
export const endLookBack = (line: Line, memory: Memory): void => {
  if (memory.before === undefined || line.type === 'list-item' || line.type === 'table-row' || goesOn(line)) return;
  memory.carried.figure = memory.before;
  memory.before = undefined;
};

/** Council or assembly, and how far behind its name its term may stand. */
const BODIES: ReadonlySet<string> = new Set(['hđnd', 'quốc']);
const BODY_REACH = 14;

/** "HĐND tỉnh An Giang khóa X, *nhiệm kỳ 2021 - 2026* khai mạc": which council it is, not when its plans are due. */
const isNameOfBody = (line: Line, { first, term }: Temporal): boolean => {
  if (!term) return false;
  let numbered = false;
  for (let at = first - 1; at >= 0 && at > first - BODY_REACH; at -= 1) {
    const word = wordAt(line, at);
    if (line.sentenceAt[at] !== line.sentenceAt[first]) return false;
    if (word === 'khóa' || word === 'khoá') numbered = true;
    if (numbered && BODIES.has(word)) return true;
  }
  return false;
};

/** The time a report names inside a sentence; below a heading of several years ("Kết quả nhiệm kỳ 2020 - 2025") one of them dates its own amount only. */
const spokenOf = (line: Line, temporal: Temporal, { memory, reference }: Step): Period | null => {
  const spoken = reportingPeriod(line, temporal, reference);
  const within = spoken !== null && memory.outline.length > 0 && narrows(spoken, memory.carried.figure);
  return within ? null : spoken;
};

/** Terms and opening expressions of time hold for what follows; a future one wherever it stands. */
const rememberTime = (line: Line, temporal: Temporal, step: Step): void => {
  const { memory, reference } = step;
  if (temporal.role === 'compared') return;
  // "Trong 5 năm, người dân hiến 6,4 ha đất": the stretch that the opening sums up
  const reviewed =
    temporal.sense === 'duration' && isFiveYears(line, temporal)
      ? (reviewedYears(memory.titled) ?? endedTerm(memory.term, reference))
      : null;
  if (reviewed !== null && opensSentence(line, temporal)) {
    memory.carried.figure = reviewed;
    memory.before = undefined;
  }
  const opensList = wordAt(line, line.tokens.length - 1) === ':' || line.type === 'heading';
  if (temporal.term && temporal.period !== null) memory.term = temporal.period;
  const to = Number(temporal.period?.to?.slice(0, 4) ?? 0);
  const future =
    reference !== null &&
    (temporal.term ? to > reference.year && !isClosing(line, temporal, reference) : isAhead(temporal, reference)) &&
    !isNearDeadline(temporal) &&
    temporal.role !== 'from' &&
    !(memory.carried.target !== null && isBound(line, temporal));
  const scope = { term: memory.term, carried: memory.carried.figure, titled: memory.titled, school: null };
  const carried = carryPeriod(line, temporal, scope, reference);
  if (future && isNameOfBody(line, temporal)) return;
  if (future && temporal.period !== null && line.type !== 'title') {
    const inSentence = line.type !== 'list-item' && line.sentenceAt[temporal.first] === step.datedAt;
    // "…; xã đạt chuẩn *trước năm 2028*.": the deadline of a thing that has no amount
    const idle = temporal.role === 'until' && memory.carried.target !== null && !hasMeasureAfter(line, temporal);
    if (!idle && !(inSentence && narrows(temporal.period, memory.carried.target)))
      memory.carried.target = temporal.period;
    step.datedAt = line.sentenceAt[temporal.first] ?? -1;
  } else if (isFromNow(line, temporal)) memory.carried.target = temporal.period;
  else if (opensList && temporal.period !== null && temporal.role !== 'from' && !isEventDay(temporal))
    memory.carried[memory.list ?? memory.section] = temporal.period;
  else if (
    carried !== null &&
    line.type !== 'title' &&
    temporal.role !== 'from' &&
    !isComingTerm(temporal, reference)
  ) {
    carryReported(line, temporal, { carried, memory, reference });
    if (announces(line, temporal, step.cues)) memory.carried.target = carried;
  } else memory.spoken = spokenOf(line, temporal, step) ?? memory.spoken;
};

/**
 * Remembers the times of a line as the reading passes them, so that "phấn đấu đến hết năm 2030" does not date the amount
 * before it. With no plan's time known yet, or after the last amount of a sentence, a time also counts for what stands
 * before it.
 */
export const timesOf = (line: Line, step: Step) => {
  let next = 0;
  const passTo = (end: number): void => {
    for (let temporal = line.temporals[next]; temporal !== undefined && temporal.first < end; ) {
      rememberTime(line, temporal, step);
      next += 1;
      temporal = line.temporals[next];
    }
  };
  const reach = (measure: Measure): void => {
    passTo(measure.first);
    const index = line.sentenceAt[measure.first] ?? 0;
    const sentence = line.sentences[index];
    if (sentence === undefined || sentence.firstMeasure !== line.measureAt[measure.first]) return;
    const last = (line.sentences[index + 1]?.firstMeasure ?? line.measures.length) - 1;
    const trailing = line.temporals[next]?.first ?? 0;
    const sameSegment = line.segmentAt[trailing] === line.segmentAt[measure.first];
    const after = trailing > (line.measures[last]?.first ?? 0) && sameSegment;
    if (step.memory.carried.target === null || after) passTo(sentence.end);
  };
  return { passTo, reach };
};
