import type { Block, Period, Quantity } from '@/utils/model';
import { type Day, yearOf } from './calendar';
import { type Cue, findCues, headingKind, isAhead, type Kind } from './cues';
import type { PreviousReading } from './ellipsis';
import { readIndicator } from './indicators';
import { type KindReading, readKind } from './kinds';
import { cleanLeft, isEmpty } from './left-edge';
import { type LeftSide, readLeftSide } from './left-side';
import { type Line, temporalOf, wordAt } from './line';
import { column, indexLine } from './line-index';
import type { Measure } from './measure';
import { findMeasures } from './measures';
import {
  carryPeriod,
  isBound,
  isEventDay,
  type PeriodMemory,
  readPeriod,
  reportingPeriod,
  titlePeriod,
} from './period-scope';
import { confidenceOf, type Draft, type Parts, quantityOf, readComparison, reasonsOf } from './reading';
import { readBase, readRightSide } from './right-side';
import { enterSection, headingRank, opensSection, type Section } from './sections';
import { readSiblings } from './siblings';
import { findTemporals, type Temporal } from './temporals';
import { type Token, tokenise, wordOf } from './tokens';
import { joinPers } from './unit-reading';

/** What earlier lines leave for later ones. */
export type Memory = {
  /** Kind of the section: set by headings and by the line that opens a list. */
  section: Kind;
  /** Headings in force, the deepest last. */
  outline: readonly Section[];
  /** Kind that a line ending in ":" gives to the list below it. */
  list: Kind | null;
  term: PeriodMemory['term'];
  /** Time of a report named inside an earlier sentence of this line: "Tổng thu 11 tháng ước đạt …". */
  spoken: PeriodMemory['carried'];
  carried: { figure: PeriodMemory['carried']; target: PeriodMemory['carried'] };
  /** What a numbered heading announces that says nothing itself: the title may be that of a plan. */
  untold: Kind;
  /** Time of the title: used where no line says when. */
  titled: PeriodMemory['titled'];
};

export const freshMemory = (): Memory => ({
  section: 'figure',
  outline: [],
  list: null,
  term: null,
  spoken: null,
  untold: 'figure',
  carried: { figure: null, target: null },
  titled: null,
});

const numberIsMasked = (temporals: Line['temporals'], temporalAt: Line['temporalAt']) => (at: number) => {
  const index = temporalAt[at] ?? -1;
  const temporal = index < 0 ? undefined : temporals[index];
  return temporal === undefined ? null : Math.max(temporal.end, at + 1);
};

/** Longer lines are never set in capitals. */
const LONGEST_SHOUT = 300;

/** A plain small letter stands near the beginning of nearly every line, and saves it three searches. */
const hasSmallLetter = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return true;
  }
  return false;
};

/** "HẢI PHÒNG PHẤN ĐẤU HOÀN THÀNH 10.000 CĂN NHÀ Ở XÃ HỘI": titles and headings in capitals. */
const isShouting = (text: string, { start, end }: Block): boolean => {
  if (end - start > LONGEST_SHOUT || hasSmallLetter(text, start, end)) return false;
  const words = text.slice(start, end);
  return words === words.toUpperCase() && /\p{Lu} +\p{Lu}/u.test(words) && /\p{Lu}{2} +\p{Lu}{2}/u.test(words);
};

/** Tokens, expressions of time and amounts of one block. */
export const openLine = (text: string, block: Block, tools: { reference: Day | null }): Line => {
  const shouting = isShouting(text, block);
  const written = tokenise(text, { from: block.start, to: block.end });
  const tokens = shouting ? written.map((token) => ({ ...token, capital: false })) : written;
  const temporals = findTemporals(tokens, tools.reference);
  const temporalAt = column(tokens.length, -1);
  for (let index = 0; index < temporals.length; index += 1)
    temporalAt.fill(index, temporals[index]?.first, temporals[index]?.end);
  const found = findMeasures(tokens, numberIsMasked(temporals, temporalAt));
  const measures = dropDenominators(tokens, found);
  const index = indexLine(text, block, { tokens, measures, temporals });
  return {
    text,
    type: block.type,
    shouting,
    tokens,
    temporals,
    temporalAt,
    measures,
    measureAt: index.measureAt,
    measureEndsAt: index.measureEndsAt,
    sentenceAt: index.sentenceAt,
    sentences: index.sentences,
    segmentAt: index.segmentAt,
    temporalBefore: index.temporalBefore,
  };
};

/** "trên 1 ha đất … đạt 95 triệu đồng": one unit of area in front of an amount of money divides it. */
const isDenominator = (tokens: readonly Token[], measure: Measure): boolean =>
  measure.value === 1 &&
  measure.unit === 'ha' &&
  ['trên', 'mỗi', 'quân', 'cho', 'của'].includes(wordOf(tokens, measure.first - 1));

const dropDenominators = (tokens: readonly Token[], measures: readonly Measure[]): readonly Measure[] => {
  if (!measures.some((measure) => isDenominator(tokens, measure))) return measures;
  let denominator = -1;
  return measures.flatMap((measure) => {
    if (isDenominator(tokens, measure)) {
      denominator = measure.end;
      return [];
    }
    const divided = denominator >= 0 && measure.first - denominator < 14 && measure.unitType === 'money';
    denominator = -1;
    return [divided ? { ...measure, per: joinPers(['ha', ...(measure.per === 'year' ? ['year'] : [])]) } : measure];
  });
};

/** "mỗi năm", "hằng năm", "mỗi tháng" in the amount's own clause. */
const periodicBefore = (line: Line, measure: Measure, from: number): 'year' | 'month' | null => {
  for (let at = from; at < measure.first; at += 1) {
    if (!['mỗi', 'hằng', 'hàng'].includes(wordAt(line, at - 1)) || wordAt(line, at - 2) === 'cây') continue;
    if (wordAt(line, at) === 'năm') return 'year';
    if (wordAt(line, at) === 'tháng') return 'month';
  }
  return null;
};

const perOf = (line: Line, measure: Measure, side: LeftSide): Quantity['per'] => {
  if (measure.per !== null || measure.unitType === 'ratio') return measure.per;
  let from = side.phrase.from;
  // "Hằng năm, có trên 85% khu dân cư": the opener is its own clause
  if (
    side.boundary === 'comma' &&
    wordAt(line, from - 2) === 'năm' &&
    ['mỗi', 'hằng', 'hàng'].includes(wordAt(line, from - 3))
  ) {
    from -= 3;
  }
  return periodicBefore(line, measure, from);
};

type Step = {
  readonly memory: Memory;
  readonly reference: Day | null;
  readonly cues: readonly Cue[];
  /** The sentence that last said when plans are due, -1 before one did. */
  datedAt: number;
};

const canFollow = (line: Line, previous: PreviousReading | null, measure: Measure): PreviousReading | null => {
  if (previous === null) return null;
  return line.sentenceAt[previous.measure.first] === line.sentenceAt[measure.first] ? previous : null;
};

/** "lượng khách đạt 1,6 triệu lượt": turns of visitors when the clause speaks of visitors. */
const withVisits = (line: Line, measure: Measure, previous: PreviousReading | null): Measure => {
  if (measure.unit !== 'count:lượt') return measure;
  for (
    let at = measure.first - 1;
    at >= 0 && at > measure.first - 14 && !';.'.includes(wordAt(line, at) || ' ');
    at -= 1
  ) {
    if (wordAt(line, at) === 'khách' || (wordAt(line, at) === 'đón' && at > measure.first - 4))
      return { ...measure, unit: 'visit' };
  }
  const index = line.measureAt[measure.first] ?? 0;
  const visited = line.measures.slice(Math.max(0, index - 6), index).some((earlier) => earlier.unit === 'visit');
  return visited || previous?.measure.unit === 'visit' ? { ...measure, unit: 'visit' } : measure;
};

type Neighbour = { readonly measure: Measure; readonly side: LeftSide; readonly previous: PreviousReading | null };

const isAfterYardstick = (line: Line, at: number): boolean =>
  temporalOf(line, at)?.role === 'compared' ||
  (wordAt(line, at) === 'nước' && wordAt(line, at - 1) === 'cả') ||
  wordAt(line, at) === 'chung';

/** "(+12%)", "(-3,5%)": the sign of a change in brackets. */
const signedChange = (line: Line, measure: Measure): Quantity['change'] | null => {
  const sign = wordAt(line, measure.first - 1);
  if (measure.unitType !== 'share' || wordAt(line, measure.first - 2) !== '(') return null;
  return sign === '+' ? 'increase' : sign === '-' ? 'decrease' : null;
};

/** "tăng 18,7% về số lượng và 25,3% về vốn": the verb holds for both. */
const withSharedChange = (line: Line, near: Neighbour, own: Parts['compared']): Parts['compared'] => {
  const { measure, side, previous } = near;
  const signed = signedChange(line, measure);
  if (signed !== null) return { ...own, change: signed };
  const joined = side.link === null && wordAt(line, measure.end) === 'về' && wordAt(line, measure.first - 1) === 'và';
  // "tăng lần lượt 12% và 18%"
  const bare = side.link === null && wordAt(line, measure.first - 1) === 'và' && side.phrase.to - side.phrase.from <= 1;
  const goesOn = bare && side.boundary === 'measure' && own.change === 'level';
  if ((joined || goesOn) && previous !== null && previous.measure.unit === measure.unit)
    return { ...own, change: previous.change };
  // "giảm 132 vụ (21,4%)", "thiết bị điện (tăng 28,3%), may mặc (11,2%)": a bare share in brackets changes as the one before
  const aside = side.link === null && side.boundary === 'bracket' && side.phrase.to <= side.phrase.from;
  const together = previous !== null && line.sentenceAt[previous.measure.first] === line.sentenceAt[measure.first];
  // "thấp hơn cùng kỳ năm 2024 (69,2%)", "so với kế hoạch (94,5%)": the yardstick's own value
  const yardstick =
    previous !== null && (wordAt(line, previous.measure.end) === 'so' || isAfterYardstick(line, side.phrase.from - 2));
  return aside && !yardstick && together && measure.unitType === 'share' && previous.change !== 'level'
    ? { ...own, change: previous.change }
    : own;
};

/** "Còn 83 hộ đang hoàn thiện hồ sơ": the verb only says that they are there. */
const isOpening = ({ link, linkWords }: LeftSide): boolean => link === 'have' || linkWords === 'còn';

/** What earlier lines say of the time: a plan beside its result ("mới đạt 93,6% (chỉ tiêu 95%)") has the time of the result. */
const memoryFor = ({ term, spoken, carried, titled }: Memory, { kind, rule }: KindReading): PeriodMemory => {
  const beside = kind === 'target' && rule === 'kind-plan-noun' && carried.target === null;
  const reported = kind === 'figure' || beside ? spoken : null;
  return { term, carried: reported ?? carried[beside ? 'figure' : kind], titled };
};

/** "cả phường 173 hộ đang thuê trọ": who, right before the amount, leaves it alone with what is said of it. */
const isActing = (line: Line, { phrase, link, preposition }: LeftSide): boolean =>
  (link === null || link === 'have') && preposition === null && isEmpty(cleanLeft(line, phrase));

const readOne = (
  line: Line,
  index: number,
  previous: PreviousReading | null,
  { step, paragraph }: { readonly step: Step; readonly paragraph: Kind | null },
): Draft => {
  // The caller walks the indexes of this very array.
  const measure = withVisits(line, line.measures[index]!, previous);
  const before = line.measures[index - 1];
  const stop = before === undefined ? 0 : before.end;
  const side = readLeftSide(line, measure.first, stop);
  // "bằng 109,2% dự toán Trung ương và 103,4% dự toán tỉnh giao": the verb before holds for the second share too
  const coordinated = wordAt(line, measure.first - 1) === 'và' && previous?.measure.unit === measure.unit;
  const empty = side.phrase.to <= side.phrase.from || isActing(line, side);
  const right = readRightSide(line, measure, {
    tied: side.link !== null || coordinated,
    alone: empty && (side.link === null ? side.boundary !== 'measure' || side.preposition === 'với' : isOpening(side)),
  });
  const context = { side, cues: step.cues, section: step.memory.section, paragraph };
  const kind = readKind(line, measure, context);
  const memory = memoryFor(step.memory, kind);
  const clause = { memory, reference: step.reference, next: line.measures[index + 1], clauseFrom: side.phrase.from };
  const compared = withSharedChange(line, { measure, side, previous }, readComparison(line, measure, side));
  const comparing = measure.unitType === 'share' || measure.unitType === 'ratio' || compared.change !== 'level';
  const followed = { previous: canFollow(line, previous, measure), last: previous?.words ?? null };
  const parts: Parts = {
    compared,
    kind,
    indicator: readIndicator(line, measure, { left: side, right, stop }, followed),
    period: readPeriod(line, measure, clause),
    base: comparing ? readBase(line, measure, side.phrase.from) : null,
    per: perOf(line, measure, side),
  };
  return draftOf(line, measure, parts);
};

const draftOf = (line: Line, measure: Measure, parts: Parts): Draft => {
  const why = reasonsOf(line, measure, parts);
  return {
    span: { start: line.tokens[measure.first]?.start ?? 0, end: line.tokens[measure.end - 1]?.end ?? 0 },
    kind: parts.kind.kind,
    quantity: quantityOf(measure, parts),
    confidence: confidenceOf(measure, why),
    why,
    sentence: line.sentences[line.sentenceAt[measure.first] ?? 0]?.text ?? '',
    line: line.tokens[0]?.start ?? 0,
    indicatorRule: parts.indicator.rule,
  };
};

/** A heading or an interviewer's question begins a section; its last cue says whether plans or results follow. */
const updateSection = (line: Line, cues: readonly Cue[], memory: Memory): void => {
  const heading = opensSection(line);
  if (heading) {
    const target = cues.some((cue) => cue.kind === 'target');
    const own = target ? 'target' : cues.length > 0 ? 'figure' : headingKind(line);
    memory.outline = enterSection(memory.outline, headingRank(line), { own, untold: memory.untold });
    memory.section = memory.outline[memory.outline.length - 1]?.kind ?? 'figure';
  }
  const opensList = wordAt(line, line.tokens.length - 1) === ':';
  if (opensList || heading)
    memory.list = opensList ? (cues[cues.length - 1]?.kind ?? memory.list ?? memory.section) : null;
  else if (line.type !== 'list-item' && line.type !== 'table-row') memory.list = null;
};

/** "trước ngày 31/01/2026", "đến hết tháng 8": a deadline within a year holds for its own sentence only. */
const isNearDeadline = ({ period, role }: Temporal): boolean =>
  role === 'until' && period?.to?.length === 10 && !period.to.endsWith('-12-31');

/**
 * "Mục tiêu giai đoạn 2026 - 2030: …, năm 2030 còn dưới 5%; trồng mới 300 ha": a point at the end of the stretch spoken of
 * dates its own amount; the rest of the list keeps the stretch.
 */
const narrows = (period: Period, stretch: Period | null): boolean =>
  stretch?.from != null &&
  stretch.to !== null &&
  yearOf(stretch.from) !== yearOf(stretch.to) &&
  yearOf(period.to) === yearOf(stretch.to) &&
  (period.from === null || (yearOf(period.from) ?? 0) > (yearOf(stretch.from) ?? 0));

/** "Đại hội nhiệm kỳ 2025 - 2030": the name of a congress; what it reports lies before. */
const isComingTerm = ({ term, period }: Temporal, reference: Day | null): boolean =>
  term && reference !== null && Number(period?.to?.slice(0, 4) ?? 0) > reference.year + 1;

/** "Năm 2026, ngành đặt chỉ tiêu …": the first cue after the time says that plans follow. */
const announces = (line: Line, temporal: Temporal, cues: readonly Cue[]): boolean => {
  const next = cues.find((cue) => cue.at >= temporal.end);
  return next?.kind === 'target' && line.sentenceAt[next.at] === line.sentenceAt[temporal.first];
};

/** Terms and opening expressions of time hold for what follows; a future one wherever it stands. */
const rememberTime = (line: Line, temporal: Temporal, step: Step): void => {
  const { memory, reference } = step;
  if (temporal.role === 'compared') return;
  const opensList = wordAt(line, line.tokens.length - 1) === ':' || line.type === 'heading';
  if (temporal.term && temporal.period !== null) memory.term = temporal.period;
  const to = Number(temporal.period?.to?.slice(0, 4) ?? 0);
  const future =
    reference !== null &&
    (temporal.term ? to > reference.year : isAhead(temporal, reference)) &&
    !isNearDeadline(temporal) &&
    temporal.role !== 'from' &&
    !(memory.carried.target !== null && isBound(line, temporal));
  const scope = { term: memory.term, carried: null, titled: null };
  const carried = carryPeriod(line, temporal, scope, reference);
  if (future && temporal.period !== null && line.type !== 'title') {
    const inSentence = line.type !== 'list-item' && line.sentenceAt[temporal.first] === step.datedAt;
    if (!(inSentence && narrows(temporal.period, memory.carried.target))) memory.carried.target = temporal.period;
    step.datedAt = line.sentenceAt[temporal.first] ?? -1;
  } else if (opensList && temporal.period !== null && !isEventDay(temporal))
    memory.carried[memory.list ?? 'figure'] = temporal.period;
  else if (
    carried !== null &&
    line.type !== 'title' &&
    temporal.role !== 'from' &&
    !isComingTerm(temporal, reference)
  ) {
    memory.carried.figure = carried;
    if (announces(line, temporal, step.cues)) memory.carried.target = carried;
  } else memory.spoken = reportingPeriod(line, temporal, reference) ?? memory.spoken;
};

/**
 * Remembers the times of a line as the reading passes them, so that "phấn đấu đến hết năm 2030" does not date the amount
 * before it. With no plan's time known yet, or after the last amount of a sentence, a time also counts for what stands
 * before it.
 */
const timesOf = (line: Line, step: Step) => {
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

const isInBrackets = (line: Line, at: number): boolean => {
  for (let step = at - 1; step >= 0 && step > at - 60 && line.sentenceAt[step] === line.sentenceAt[at]; step -= 1) {
    if (wordAt(line, step) === ')') return false;
    if (wordAt(line, step) === '(') return true;
  }
  return false;
};

/** "85% trường đạt chuẩn, trong đó mầm non 80%, tiểu học 90%": the share being divided, until the segment ends. */
const wholeOf = (
  line: Line,
  measure: Measure,
  previous: PreviousReading | null,
  current: PreviousReading | null,
): PreviousReading | null => {
  const near = previous !== null && line.segmentAt[previous.measure.first] === line.segmentAt[measure.first];
  if (!near || line.sentenceAt[previous.measure.first] !== line.sentenceAt[measure.first]) return null;
  for (let at = previous.measure.end; at < measure.first; at += 1) {
    if (wordAt(line, at) !== 'trong' || wordAt(line, at + 1) !== 'đó') continue;
    return previous.rule === 'indicator-right' && previous.measure.unitType === 'share' ? previous : null;
  }
  return current;
};

/** "hiện còn 87/92 biên chế được giao": a cue behind all amounts of its sentence qualifies the last of them, no more. */
const isAfterthought = (line: Line, { at, kind, words }: Cue): boolean => {
  const sentence = line.sentenceAt[at] ?? 0;
  const first = line.measures[line.sentences[sentence]?.firstMeasure ?? 0];
  const next = line.measures[line.sentences[sentence + 1]?.firstMeasure ?? line.measures.length] ?? null;
  const last =
    next === null ? line.measures[line.measures.length - 1] : line.measures[(line.measureAt[next.first] ?? 0) - 1];
  const own = first !== undefined && line.sentenceAt[first.first] === sentence;
  return own && kind === 'target' && words.endsWith('giao') && (last?.end ?? 0) <= at;
};

/** The amount read last, with the share that its list divides: what the next amount goes on from. */
type Reading = Omit<PreviousReading, 'whole'> & { whole: string | null };

/** Titles of documents that set what is to be done. */
const PLAN_DOCUMENTS: ReadonlySet<string> = new Set(['nghị quyết', 'kế hoạch', 'đề án', 'chương trình', 'phương án']);

/** What a title leaves: its time, and for the document of a plan that what it says nothing else of is planned. */
const readTitle = (line: Line, memory: Memory, reference: Day | null): void => {
  memory.titled = titlePeriod(line, reference);
  if (!PLAN_DOCUMENTS.has(`${wordAt(line, 0)} ${wordAt(line, 1)}`)) return;
  memory.untold = 'target';
  const ahead = line.temporals.find((temporal) => reference !== null && isAhead(temporal, reference));
  memory.carried.target = ahead?.period ?? null;
};

/** Reads every amount of a line in order and leaves in `memory` what the next lines need. */
export const readLine = (line: Line, memory: Memory, reference: Day | null): readonly Draft[] => {
  const cues = findCues(line, reference, memory.term);
  const step: Step = { memory, reference, cues, datedAt: -1 };
  updateSection(line, cues, memory);
  const drafts: Draft[] = [];
  let previous: Reading | null = null;
  let bracketed: Reading | null = null;
  const byNoun = new Map<string, string>();
  const byUnit = new Map<string, string>();
  let whole: PreviousReading | null = null;
  let paragraph: Kind | null = memory.list;
  let sentence = -1;
  const times = timesOf(line, step);
  const stretch = memory.carried.target;
  memory.spoken = null;
  let passed = 0;
  const enter = (next: number): void => {
    for (let cue = cues[passed]; cue !== undefined && (line.sentenceAt[cue.at] ?? 0) < next; cue = cues[passed]) {
      if (!isAfterthought(line, cue) && cue.until === Number.POSITIVE_INFINITY) paragraph = cue.kind;
      passed += 1;
    }
    if (next !== sentence) byUnit.clear();
    sentence = next;
  };
  for (let index = 0; index < line.measures.length; index += 1) {
    const measure = line.measures[index]!; // index is below the length
    enter(line.sentenceAt[measure.first] ?? 0);
    times.reach(measure);
    // What stands in brackets is an aside: the sentence goes on with the amount before it.
    const aside = isInBrackets(line, measure.first);
    if (!aside) bracketed = null;
    whole = wholeOf(line, measure, previous, whole);
    const before = bracketed ?? previous;
    if (before !== null) before.whole = whole?.words ?? null;
    const draft = readOne(line, index, before, { step, paragraph });
    drafts.push(draft);
    const { indicator, change } = draft.quantity;
    const noun = wordAt(line, measure.unitFirst);
    if (change === 'level' && indicator !== noun) byNoun.set(noun, indicator);
    if (change === 'level' && !aside) byUnit.set(measure.unit, indicator);
    const reading: Reading = {
      words: indicator,
      measure,
      rule: draft.indicatorRule,
      change,
      byNoun,
      byUnit,
      whole: null,
    };
    if (aside) bracketed = reading;
    else previous = reading;
  }
  times.passTo(line.tokens.length);
  const { target } = memory.carried;
  if (line.type === 'list-item' && target !== null && narrows(target, stretch)) memory.carried.target = stretch;
  if (line.type === 'title') readTitle(line, memory, reference);
  return readSiblings(line, drafts);
};
