import type { Measure } from '../amounts/measure';
import type { Cue, Kind } from '../cues/cue';
import { PLANS } from '../cues/plan-nouns';
import type { LeftSide } from '../indicator/left-side';
import { type Line, wordAt } from '../line/line';
import { phraseAt, phraseBefore } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { cuesBefore, factInPlan } from './facts-in-plans';
import { planNoun } from './plan-beside';

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
const isSetBehind = (line: Line, { first, end, of, unitType }: Measure): boolean => {
  // "trong tổng số 45 tỷ đồng vốn được giao"; but "còn 87/92 biên chế được giao"
  if (of === null && unitType === 'money')
    for (let at = end; at < end + 4 && line.tokens[at]?.kind === 'word'; at += 1)
      if (wordAt(line, at) === 'được' && wordAt(line, at + 1) === 'giao') return true;
  // "vượt mức 98% đề ra"; but "hoàn thành 15/19 chỉ tiêu đề ra" counts plans
  const set = wordAt(line, end + 1) === 'ra' && ['đề', 'đặt', 'vạch'].includes(wordAt(line, end));
  if (set && wordAt(line, end - 1) !== 'tiêu') return true;
  // "giảm 3% so với 1,8% *kế hoạch giao*"
  const against = wordAt(line, first - 1) === 'với' && wordAt(line, first - 2) === 'so';
  if (against && phraseAt(PLANS, line.tokens, end)?.value === true) return true;
  // "thấp hơn mức 1,5% Quốc hội cho phép"
  if (wordAt(line, first - 1) === 'mức' && unitType === 'share')
    for (let at = end; at < end + 6 && line.tokens[at]?.kind === 'word'; at += 1)
      if (isPair(ALLOWING, wordAt(line, at), wordAt(line, at + 1))) return true;
  if (wordAt(line, end) !== 'mà') return false;
  for (let at = end + 1; at < end + 10 && line.tokens[at]?.kind === 'word'; at += 1)
    if (isPair(SETTING, wordAt(line, at), wordAt(line, at + 1)) || wordAt(line, at) === 'giao') return true;
  return false;
};
const SETTING = wordPairs(['yêu cầu', 'đề ra', 'đặt ra', 'đăng ký', 'phấn đấu', 'thông qua', 'vạch ra', 'xác định']);

const ALLOWING = wordPairs(['cho phép', 'quy định', 'yêu cầu', 'đề ra']);

/** "giải ngân 24,6 tỷ đồng/*31 tỷ đồng*": the sum there was to spend. */
const isOfSum = (line: Line, { first, unitType, value }: Measure): boolean => {
  if (unitType !== 'money' || wordAt(line, first - 1) !== '/' || line.measureEndsAt[first - 1] !== 1) return false;
  const before = line.measures[(line.measureAt[first] ?? 0) - 1];
  return before?.unitType === 'money' && before.value < value;
};

/** A cue that says nothing of the amount any more: it reached no further, or was spent on the amount before. */
const isOver = (line: Line, cue: Cue | undefined, measure: Measure): boolean =>
  (cue?.until ?? 0) <= measure.first || isSpent(line, cue, measure);

const isUnbroken = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (';,:'.includes(wordAt(line, at) || ' ')) return false;
  return true;
};

/** Last cue before the amount in its sentence; a future time right after it wins ("lên 3.500 ha vào năm 2028"). */
const nearestCue = (line: Line, measure: Measure, cues: readonly Cue[]): Cue | null => {
  const index = cuesBefore(cues, measure.first);
  let last = index - 1;
  while (last >= 0 && last > index - 6 && isOver(line, cues[last], measure)) last -= 1;
  const before = last < 0 ? undefined : cues[last];
  for (let next = index; next < index + 3 && next < cues.length; next += 1) {
    const after = cues[next]!; // next is below the length
    const sentence = line.sentenceAt[after.at] === line.sentenceAt[measure.first];
    const close =
      sentence && after.at >= measure.end && after.at <= measure.end + 3 && isUnbroken(line, measure.end, after.at);
    // "lên 3.500 ha *vào năm 2028*", "hoàn thành 100% diện tích *trước ngày 30/11*"
    const dated =
      /\d{4}/.test(after.words) || wordAt(line, after.at) === 'trước' || wordAt(line, after.at - 1) === 'trước';
    if (close && after.kind === 'target' && dated) return after;
  }
  return before !== undefined && line.sentenceAt[before.at] === line.sentenceAt[measure.first] ? before : null;
};

/** The amount read before, and whether it was a plan's by its noun. */
export type KindBefore = { readonly measure: Measure; readonly planned: boolean };

/** "tổng kế hoạch vốn 3.848 tỷ, *trong đó* ngân sách trung ương 2.115 tỷ, địa phương 1.024 tỷ": its parts are planned too. */
const isPartOfPlan = (line: Line, measure: Measure, { measure: before, planned }: KindBefore): boolean => {
  if (!planned || measure.unitType !== 'money' || before.unit !== measure.unit) return false;
  // "… tỷ đồng *thực hiện chương trình*, trong đó": what it is for says nothing of its parts
  for (let at = startOfParts(line, before.end, measure.first); at < measure.first; at += 1)
    if (DONE_WITH.has(wordAt(line, at)) || ';.'.includes(wordAt(line, at) || ' ')) return false;
  return divides(line, before.end, measure.first);
};

/** Behind "trong đó" where it stands between a whole and its first part, else behind the whole. */
const startOfParts = (line: Line, from: number, to: number): number => {
  for (let at = from; at + 1 < to && !'.;'.includes(wordAt(line, at) || ' '); at += 1)
    if (wordAt(line, at) === 'trong' && wordAt(line, at + 1) === 'đó') return at + 2;
  return from;
};

/** Words of spending: behind them stands what came of the plan. */
const DONE_WITH: ReadonlySet<string> = new Set([
  'đã',
  'giải',
  'thực',
  'nay',
  'được',
  'chỉ',
  'còn',
  'tăng',
  'giảm',
  'so',
]);

/** "trong đó", "gồm" right behind the plan, or the comma of a list that one of them opened. */
const divides = (line: Line, from: number, to: number): boolean => {
  const sentence = line.sentences[line.sentenceAt[from] ?? 0]?.first ?? 0;
  for (let at = to - 1; at >= sentence && at > to - 40; at -= 1) {
    if (wordAt(line, at) === 'gồm' || (wordAt(line, at) === 'trong' && wordAt(line, at + 1) === 'đó')) return true;
    if (wordAt(line, at) === ';') return false;
  }
  return false;
};

/** "15/19 *chỉ tiêu đạt* và vượt kế hoạch", "04 *chỉ tiêu chưa đạt*": targets counted by what became of them. */
const isTallied = (line: Line, { unitFirst, unitEnd }: Measure): boolean =>
  unitEnd === unitFirst + 2 &&
  wordAt(line, unitFirst) === 'chỉ' &&
  wordAt(line, unitFirst + 1) === 'tiêu' &&
  BECAME.has(wordAt(line, unitEnd));
const BECAME: ReadonlySet<string> = new Set(['đạt', 'chưa', 'không', 'vượt', 'hoàn', 'cơ', 'đã']);

/** "*Lệ phí*: lý thuyết 60.000 đồng": what is asked for something, also below the heading of what is to come. */
const isTariff = (line: Line, { first, unitType }: Measure): boolean => {
  if (unitType !== 'money') return false;
  let at = line.sentences[line.sentenceAt[first] ?? 0]?.first ?? 0;
  while (at < first && line.tokens[at]?.kind !== 'word') at += 1;
  if (!isPair(FEES, wordAt(line, at), wordAt(line, at + 1))) return false;
  for (let step = at + 2; step < at + LONGEST_LABEL && step < first; step += 1)
    if (wordAt(line, step) === ':') return true;
  return false;
};
const LONGEST_LABEL = 10;
const FEES = wordPairs([
  'lệ phí',
  'học phí',
  'giá vé',
  'giá cước',
  'viện phí',
  'phí dự',
  'phí đăng',
  'phí tham',
  'mức phí',
]);

/** Share of a plan that was reached ("bằng 85% dự toán", "so với cùng kỳ") is always a report. */
export const readKind = (
  line: Line,
  measure: Measure,
  context: {
    readonly side: LeftSide;
    readonly cues: readonly Cue[];
    readonly section: Kind;
    readonly paragraph: Kind | null;
    /** How the amount before it in its sentence was read. */
    readonly before: KindBefore | null;
  },
): KindReading => {
  if (isTallied(line, measure)) return { kind: 'figure', rule: 'kind-figure-cue', cue: wordAt(line, measure.unitEnd) };
  const plan = planNoun(line, measure, context.side);
  if (plan !== null) return { kind: 'target', rule: 'kind-plan-noun', cue: plan };
  if (context.before !== null && isPartOfPlan(line, measure, context.before))
    return { kind: 'target', rule: 'kind-plan-noun', cue: 'trong đó' };
  if (isSetBehind(line, measure)) return { kind: 'target', rule: 'kind-target-cue', cue: 'mà' };
  if (isOfSum(line, measure)) return { kind: 'target', rule: 'kind-plan-noun', cue: '/' };
  const nearest = nearestCue(line, measure, context.cues);
  const fact =
    nearest?.kind === 'figure' ? null : factInPlan(line, measure, { side: context.side, nearest, cues: context.cues });
  if (fact !== null) return { kind: 'figure', rule: 'kind-figure-cue', cue: fact };
  if (nearest !== null) {
    const rule = nearest.kind === 'target' ? 'kind-target-cue' : 'kind-figure-cue';
    return { kind: nearest.kind, rule, cue: nearest.words };
  }
  if (isTariff(line, measure)) return { kind: 'figure', rule: 'kind-default', cue: null };
  if (context.paragraph !== null) return { kind: context.paragraph, rule: 'kind-section', cue: null };
  return { kind: context.section, rule: context.section === 'target' ? 'kind-section' : 'kind-default', cue: null };
};
