import type { Period } from '@/utils/model';
import { type Measure, measureOf } from '../amounts/measure';
import type { Cue, Kind } from '../cues/cue';
import { findCues, isLeast } from '../cues/cues';
import { isRate, type PreviousReading } from '../indicator/ellipsis';
import { ACTION_VERBS, headAt } from '../indicator/heads';
import { type Line, wordAt } from '../line/line';
import { type Day, yearOf } from '../numbers/calendar';
import { phraseAt } from '../words/phrases';
import { wordClass } from '../words/word-classes';
import { type Memory, readOpening, readTitle, type Step, updateSection } from './line-memory';
import { endLookBack, narrows, timesOf } from './line-times';
import { readOne } from './read-amount';
import type { Draft } from './reading';
import { readSiblings } from './siblings';

const BRACKETS = wordClass(['(']);

const isInBrackets = (line: Line, at: number): boolean => {
  if ((line.classes & BRACKETS) === 0) return false;
  for (let step = at - 1; step >= 0 && step > at - 60 && line.sentenceAt[step] === line.sentenceAt[at]; step -= 1) {
    if (wordAt(line, step) === ')') return false;
    if (wordAt(line, step) === '(') return true;
  }
  return false;
};

/** "85% trường đạt chuẩn", "tỷ lệ thu gom đạt 88%": a share that parts of its whole have too. */
const isDivisible = ({ rule, measure, words }: PreviousReading): boolean =>
  measure.unitType === 'share' && (rule === 'indicator-right' || (rule === 'indicator-left' && isRate(words)));

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
    return isDivisible(previous) ? previous : null;
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

/** "Đặt mục tiêu cao là có cơ sở. Năm qua, GRDP tăng 9%": a plan spoken of without an amount announces none, unless a list follows. */
const isIdle = (line: Line, { at, kind, words }: Cue): boolean => {
  if (kind === 'figure' || /\d/.test(words)) return false;
  const index = line.sentenceAt[at] ?? 0;
  const [sentence, next] = [line.sentences[index], line.sentences[index + 1]];
  if (sentence === undefined) return false;
  const silent = (next?.firstMeasure ?? line.measures.length) === sentence.firstMeasure;
  const goesOn = next !== undefined && GOING_ON.has(`${wordAt(line, next.first)} ${wordAt(line, next.first + 1)}`);
  return silent && !goesOn && wordAt(line, sentence.end - 1) !== ':';
};
/** "*Cụ thể*: 100% chi đoàn …": the sentence that says how much of the plan before it. */
const GOING_ON: ReadonlySet<string> = new Set([
  'cụ thể',
  'trong đó',
  'theo đó',
  'đó là',
  'bao gồm',
  'ít nhất',
  'tối thiểu',
]);

/**
 * "*Bên cạnh đó*, có 35% cán bộ được tập huấn": a paragraph that adds to the plans of the one before it; and "Thu ngân sách đạt
 * 4.000 tỷ đồng; kết nạp 600 đảng viên" behind a paragraph that lists plans, with no word of time or of report.
 */
const goesOnPlanning = (line: Line, { planned }: Memory, cues: readonly Cue[]): boolean => {
  if (planned === 0 || line.type !== 'paragraph' || line.temporals.length > 0) return false;
  if (ADDING.has(`${wordAt(line, 0)} ${wordAt(line, 1)}`)) return true;
  // "Toàn tỉnh có *ít nhất* 42% học sinh học nghề"
  const first = line.measures[0]?.first ?? 0;
  if (isLeast(line, first - 2) && (cues[0]?.at ?? first) >= first) return true;
  if (cues.length > 0) return false;
  // "*Nâng* tỷ lệ hồ sơ trực tuyến đạt 50%", "*100%* sự kiện được truyền thông": what is to be done, or of all
  if (phraseAt(ACTION_VERBS, line.tokens, 0) !== null || RAISING.has(`${wordAt(line, 0)} ${wordAt(line, 1)}`))
    return true;
  if (line.measures[0]?.first === 0 && line.measures[0].unit === '%' && line.measures[0].value === 100) return true;
  return planned >= LISTED && headAt(line, 0) !== null;
};
const RAISING: ReadonlySet<string> = new Set([
  'nâng tỷ',
  'nâng cao',
  'tăng tỷ',
  'giảm tỷ',
  'duy trì',
  'bảo đảm',
  'đảm bảo',
  'giữ vững',
  'kéo giảm',
  'đẩy mạnh',
]);
/** Plans told one after the other that make a list. */
const LISTED = 3;

/** How many plans a line ends with. */
const plansAtEnd = (drafts: readonly Draft[]): number => {
  let at = drafts.length;
  while (at > 0 && drafts[at - 1]?.kind === 'target') at -= 1;
  return drafts.length - at;
};
const ADDING: ReadonlySet<string> = new Set(['bên cạnh', 'cùng với', 'đồng thời', 'ngoài ra', 'song song']);

/** A stretch of a term's length. */
const isTerm = (period: Period | null): boolean => {
  const [from, to] = [yearOf(period?.from ?? null), yearOf(period?.to ?? null)];
  return from !== null && to !== null && to - from >= 3;
};

/** The amount read last, with the share that its list divides: what the next amount goes on from. */
type Reading = Omit<PreviousReading, 'whole'> & { whole: string | null };

/** Reads every amount of a line in order and leaves in `memory` what the next lines need. */
export const readLine = (line: Line, memory: Memory, reference: Day | null): readonly Draft[] => {
  const cues = findCues(line, reference, memory.term);
  const step: Step = { memory, reference, cues, datedAt: -1 };
  updateSection(line, cues, memory);
  readOpening(line, memory, reference);
  endLookBack(line, memory);
  const drafts: Draft[] = [];
  let previous: Reading | null = null;
  let bracketed: Reading | null = null;
  const byNoun = new Map<string, string>();
  const byUnit = new Map<string, string>();
  let whole: PreviousReading | null = null;
  let paragraph: Kind | null = memory.list ?? (goesOnPlanning(line, memory, cues) ? 'target' : null);
  let sentence = -1;
  const times = timesOf(line, step);
  const stretch = memory.carried.target;
  const reported = memory.carried.figure;
  memory.spoken = null;
  let passed = 0;
  const enter = (next: number): void => {
    for (let cue = cues[passed]; cue !== undefined && (line.sentenceAt[cue.at] ?? 0) < next; cue = cues[passed]) {
      if (!isAfterthought(line, cue) && !isIdle(line, cue) && cue.until === Number.POSITIVE_INFINITY)
        paragraph = cue.kind;
      passed += 1;
    }
    if (next !== sentence && byUnit.size > 0) byUnit.clear();
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
    const { indicator, change, unit } = draft.quantity;
    const noun = wordAt(line, measure.unitFirst);
    if (change === 'level' && indicator !== noun) byNoun.set(noun, indicator);
    if (change === 'level' && !aside) byUnit.set(unit, indicator);
    const reading: Reading = {
      words: indicator,
      // "lượng khách … 210.000 lượt": the unit as it was read in its clause
      measure: measure.unit === unit ? measure : measureOf({ ...measure, unit }),
      rule: draft.indicatorRule,
      change,
      byNoun,
      byUnit,
      told: drafts,
      whole: null,
    };
    if (aside) bracketed = reading;
    else previous = reading;
  }
  times.passTo(line.tokens.length);
  memory.planned = line.type === 'paragraph' ? plansAtEnd(drafts) : 0;
  const { target } = memory.carried;
  if (line.type === 'list-item' && target !== null && narrows(target, stretch)) memory.carried.target = stretch;
  const { figure } = memory.carried;
  // "b) …. Năm 2024, thu 320 tỷ đồng." within the results of a term: the next item speaks of all of it again
  if (figure !== null && figure !== reported && narrows(figure, reported) && isTerm(reported))
    memory.carried.figure = reported;
  if (line.type === 'title') readTitle(line, memory, reference);
  return readSiblings(line, drafts);
};
