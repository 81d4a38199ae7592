import { type Day, daysUntil, yearOf } from './calendar';
import type { LeftSide } from './left-side';
import {
  FIGURE_CUES,
  HEADING_CUES,
  NO_CUES,
  PLAN_NOUNS,
  REACHED_BEFORE,
  TARGET_CUES,
  YARDSTICK_VERBS,
} from './lexicon/kind-cues';
import { type Line, startsMeasure, temporalOf, wordAt } from './line';
import type { Measure } from './measure';
import { phraseAt, phraseBefore, phraseTable } from './phrases';
import { headingRank, PLAIN_RANK } from './sections';
import type { Temporal } from './temporals';

export type Kind = 'figure' | 'target';
export type Cue = { readonly at: number; readonly kind: Kind; readonly words: string };
export type KindReading = {
  readonly kind: Kind;
  readonly rule:
    | 'kind-target-cue'
    | 'kind-figure-cue'
    | 'kind-plan-noun'
    | 'kind-future-period'
    | 'kind-section'
    | 'kind-default';
  readonly cue: string | null;
};

const CUES = phraseTable<Kind | null>([
  ...NO_CUES.map((phrase) => [phrase, null] as const),
  ...TARGET_CUES.map((phrase) => [phrase, 'target'] as const),
  ...FIGURE_CUES.map((phrase) => [phrase, 'figure'] as const),
]);
const HEADINGS = phraseTable(HEADING_CUES);

/** "Điều 3. Một số nhiệm vụ trọng tâm", "1. Kết quả thực hiện": what a numbered heading announces. */
export const headingKind = (line: Line): Kind | null => {
  if (headingRank(line) === PLAIN_RANK) return null;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const cue = phraseAt(HEADINGS, line.tokens, at);
    if (cue !== null) return cue.value;
  }
  return null;
};

/** The longest match wins, so that the national target programmes are no plan of the sentence. */
export const PLANS = phraseTable<boolean>([
  ...PLAN_NOUNS.map((phrase) => [phrase, true] as const),
  ['mục tiêu quốc gia', false],
]);

/** "đạt và vượt chỉ tiêu", "24/27 chỉ tiêu": the noun of a plan spoken of as reached sets nothing. */
const isReached = (line: Line, at: number, words: string): boolean =>
  /chỉ tiêu|mục tiêu|kế hoạch|dự toán/.test(words) &&
  (REACHED_BEFORE.has(wordAt(line, at - 1)) || line.measureEndsAt[at] === 1 || line.tokens[at - 1]?.kind === 'number');

/** "gấp 1,65 lần hiện nay", "so với hiện nay": what the plan is compared with. */
/** "so với ước thực hiện năm 2025", "so với mục tiêu": what is compared with says nothing of the amounts after it. */
const isYardstick = (line: Line, at: number): boolean =>
  wordAt(line, at - 1) === 'so' || (wordAt(line, at - 1) === 'với' && wordAt(line, at - 2) === 'so');

/** "mới đạt 40%", but "100% khu công nghiệp *mới đạt* tiêu chí sinh thái": there "mới" is said of the noun. */
const leadsToAmount = (line: Line, from: number): boolean => {
  for (let at = from; at < from + 6 && !',;:.'.includes(wordAt(line, at) || '.'); at += 1)
    if (startsMeasure(line, at) !== null) return true;
  return false;
};

const isYardstickNow = (line: Line, at: number, words: string): boolean =>
  words.startsWith('hiện') && ['lần', 'với'].includes(wordAt(line, at - 1));

/** Cue words of the line, left to right. Years decide too: a future one announces, a past one reports. */
export const findCues = (line: Line, reference: Day | null): readonly Cue[] => {
  const cues: Cue[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const match = phraseAt(CUES, line.tokens, at);
    if (match === null) continue;
    const words = match.phrase;
    const none =
      match.value === null ||
      (match.value === 'target' && isReached(line, at, words)) ||
      isYardstick(line, at) ||
      (words.startsWith('mới') && !leadsToAmount(line, at + match.length)) ||
      isYardstickNow(line, at, words);
    if (match.value !== null && !none) cues.push({ at, kind: match.value, words });
    at += match.length - 1;
  }
  if (reference !== null) cues.push(...periodCues(line, reference));
  return cues.length < 2 ? cues : cues.sort((a, b) => a.at - b.at);
};

/** Whether the time spoken of lies ahead of the day of writing: its end for a deadline, its beginning for a stretch. */
export const isAhead = ({ period, role }: Temporal, reference: Day): boolean => {
  const end = period?.to ?? null;
  const begin = period?.from ?? null;
  // "năm học 2026 - 2027" in summer
  const school = begin === String(reference.year) && end === String(reference.year + 1);
  if (school && role === 'at' && reference.month < 9) return true;
  if (end !== null && (yearOf(end) ?? 0) > reference.year)
    return role !== 'at' || (yearOf(begin) ?? 9999) > reference.year;
  if (role === 'until' && end?.includes('-'))
    return daysUntil(reference, end) > (end.endsWith('31') || end.endsWith('30') ? 15 : 0);
  return begin?.includes('-') === true && daysUntil(reference, begin) > 0;
};

/** "Giai đoạn 2026 - 2030, mỗi năm kết nạp 30 đảng viên": a term that lies ahead announces where it opens a clause. */
const opensPlan = (line: Line, { first, period }: Temporal, reference: Day): boolean => {
  const before = line.tokens[first - 1];
  const opens = before === undefined || before.kind === 'sign' || before.word === 'trong';
  return opens && (yearOf(period?.from ?? null) ?? 0) > reference.year;
};

const periodCues = (line: Line, reference: Day): readonly Cue[] => {
  const cues: Cue[] = [];
  for (const temporal of line.temporals) {
    const to = yearOf(temporal.period?.to ?? null);
    if (
      to === null ||
      temporal.role === 'compared' ||
      (temporal.term && temporal.role === 'at' && !opensPlan(line, temporal, reference))
    )
      continue;
    const words = line.text.slice(line.tokens[temporal.first]?.start, line.tokens[temporal.end - 1]?.end);
    // "* Tuyển quân năm 2026: xã sơ tuyển 214 công dân": the subject of a brief
    const label =
      wordAt(line, temporal.end) === ':' && temporal.end + 1 < line.tokens.length && line.type === 'heading';
    if (label) continue;
    if (isAhead(temporal, reference)) cues.push({ at: temporal.first, kind: 'target', words });
    else if (to < reference.year && temporal.role === 'at') cues.push({ at: temporal.first, kind: 'figure', words });
  }
  return cues;
};

/** "kế hoạch 2.300 ha", "(dự toán HĐND tỉnh giao 4.000 tỷ đồng)": a plan noun in the amount's own left side. */
const planNoun = (line: Line, measure: Measure, side: LeftSide): string | null => {
  const changed = side.link !== null && side.link !== 'have';
  const whole = phraseAt(PLANS, line.tokens, side.phrase.from);
  // "chỉ tiêu giảm 3%, thực hiện giảm 3,85%"
  const bare = whole?.value === true && side.phrase.from + whole.length === side.phrase.to;
  if (changed && measure.unitType === 'share' && side.link !== 'state' && !bare) return null;
  for (let at = side.phrase.from; at < side.phrase.to; at += 1) {
    const plan = phraseAt(PLANS, line.tokens, at);
    if (plan?.value !== true) continue;
    // "109,2% dự toán Trung ương và 103,4%": the yardstick of the share before
    // "chưa đạt chỉ tiêu 20%", "so với kế hoạch 500 ha": the plan itself; but "vượt chỉ tiêu 2,65%"
    if (!changed && REACHING.has(wordAt(line, at - 1)) && at + plan.length === side.phrase.to) return wordAt(line, at);
    if (YARDSTICK_VERBS.has(wordAt(line, at - 1)) || wordAt(line, at - 1) === '%') return null;
    return at === side.phrase.from || wordAt(line, at - 1) === '(' ? wordAt(line, at) : null;
  }
  if (side.boundary === 'bracket' && side.phrase.to <= side.phrase.from)
    return planBeforeBracket(line, side.phrase.from - 1);
  return phraseBefore(PLANS, line.tokens, side.phrase.to)?.value === true && !changed
    ? wordAt(line, side.phrase.to - 1)
    : null;
};

const REACHING: ReadonlySet<string> = new Set(['đạt', 'với', 'bằng']);

/** "vượt chỉ tiêu nghị quyết (4%/năm)", "104,7% dự toán HĐND tỉnh giao (36.500 tỉ đồng)": the plan itself in brackets. */
const planBeforeBracket = (line: Line, bracket: number): string | null => {
  for (let at = bracket - 1; at >= 0 && at > bracket - 14; at -= 1) {
    if (wordAt(line, at) === ',' || wordAt(line, at) === ';' || line.measureEndsAt[at + 1] === 1) return null;
    if (phraseAt(PLANS, line.tokens, at)?.value === true) return wordAt(line, at);
  }
  return null;
};

/** Number of cues before token `at`; `cues` is sorted. */
const cuesBefore = (cues: readonly Cue[], at: number): number => {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** "GRDP tăng 7,8%, trong khi kịch bản đề ra là 8,2%; …": a plan named beside a report sets the one amount after it. */
const namesPlanAside = (line: Line, { at, words }: Cue): boolean => {
  if (!['đề ra', 'đặt ra', 'kịch bản', 'dự kiến'].includes(words)) return false;
  const noun =
    words === 'kịch bản' || phraseBefore(PLANS, line.tokens, at)?.value === true || wordAt(line, at - 1) === 'bản';
  const first = line.measures[line.sentences[line.sentenceAt[at] ?? 0]?.firstMeasure ?? -1];
  return noun && first !== undefined && first.first < at;
};

/** "tỷ lệ nội địa hóa từ 22% *hiện nay* lên 35%": a word of time right behind an amount dates that amount. */
const isOfAmountBefore = (line: Line, { at, kind, words }: Cue): boolean =>
  kind === 'figure' && words.startsWith('hiện') && line.measureEndsAt[at] === 1;

/** "được giao 3.100 tỷ, giải ngân 1.200 tỷ": what was assigned is the one amount after the word. */
const isSpent = (line: Line, cue: Cue | undefined, measure: Measure): boolean => {
  if (cue === undefined) return false;
  if (isOfAmountBefore(line, cue)) return true;
  if (cue.kind !== 'target' || !(cue.words.endsWith('giao') || namesPlanAside(line, cue))) return false;
  const previous = line.measures[(line.measureAt[measure.first] ?? 0) - 1];
  return previous !== undefined && previous.first > cue.at;
};

/** "cách mốc 70% *mà* Tỉnh ủy *yêu cầu*": who set the amount follows it. */
const isSetBehind = (line: Line, { end }: Measure): boolean => {
  if (wordAt(line, end) !== 'mà') return false;
  for (let at = end + 1; at < end + 10 && line.tokens[at]?.kind === 'word'; at += 1)
    if (SETTING.has(`${wordAt(line, at)} ${wordAt(line, at + 1)}`) || wordAt(line, at) === 'giao') return true;
  return false;
};
const SETTING: ReadonlySet<string> = new Set(['yêu cầu', 'đề ra', 'đặt ra', 'đăng ký', 'phấn đấu']);

/** Last cue before the amount in its sentence; a future time right after it wins ("lên 3.500 ha vào năm 2028"). */
const nearestCue = (line: Line, measure: Measure, cues: readonly Cue[]): Cue | null => {
  const index = cuesBefore(cues, measure.first);
  let last = index - 1;
  while (last > index - 4 && isSpent(line, cues[last], measure)) last -= 1;
  const before = cues[last];
  for (const after of cues.slice(index, index + 3)) {
    const sentence = line.sentenceAt[after.at] === line.sentenceAt[measure.first];
    const close = sentence && after.at >= measure.end && after.at <= measure.end + 3;
    if (close && after.kind === 'target' && /\d{4}/.test(after.words)) return after;
  }
  return before !== undefined && line.sentenceAt[before.at] === line.sentenceAt[measure.first] ? before : null;
};

/** Share of a plan that was reached ("bằng 85% dự toán", "so với cùng kỳ") is always a report. */
export const readKind = (
  line: Line,
  measure: Measure,
  context: {
    readonly side: LeftSide;
    readonly cues: readonly Cue[];
    readonly section: Kind;
    readonly paragraph: Kind | null;
  },
): KindReading => {
  const plan = planNoun(line, measure, context.side);
  if (plan !== null) return { kind: 'target', rule: 'kind-plan-noun', cue: plan };
  if (isSetBehind(line, measure)) return { kind: 'target', rule: 'kind-target-cue', cue: 'mà' };
  // "nâng tỷ lệ từ 22% hiện nay lên 35%": where the plan begins is a fact
  if (temporalOf(line, measure.end)?.sense === 'present' && wordAt(line, measure.first - 1) === 'từ')
    return { kind: 'figure', rule: 'kind-figure-cue', cue: wordAt(line, measure.end) };
  const nearest = nearestCue(line, measure, context.cues);
  if (nearest !== null) {
    const rule = nearest.kind === 'target' ? 'kind-target-cue' : 'kind-figure-cue';
    return { kind: nearest.kind, rule, cue: nearest.words };
  }
  if (context.paragraph !== null) return { kind: context.paragraph, rule: 'kind-section', cue: null };
  return { kind: context.section, rule: context.section === 'target' ? 'kind-section' : 'kind-default', cue: null };
};
