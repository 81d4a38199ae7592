import { isGoodsPrice } from '../amounts/goods-price';
import type { Measure } from '../amounts/measure';
import type { Cue, Kind } from '../cues/cue';
import { PLANS } from '../cues/plan-nouns';
import { trimLead } from '../indicator/heads';
import type { LeftSide } from '../indicator/left-side';
import { YARDSTICK_VERBS } from '../lexicon/kind-cues';
import { type Line, temporalOf, wordAt } from '../line/line';
import { phraseAt, phraseBefore } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';

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

/** "kế hoạch 2.300 ha", "(dự toán HĐND tỉnh giao 4.000 tỷ đồng)": a plan noun in the amount's own left side. */
const planNoun = (line: Line, measure: Measure, side: LeftSide): string | null => {
  const changed = side.link !== null && side.link !== 'have';
  const whole = phraseAt(PLANS, line.tokens, side.phrase.from);
  // "chỉ tiêu giảm 3%, thực hiện giảm 3,85%"
  const bare = whole?.value === true && side.phrase.from + whole.length === side.phrase.to;
  if (changed && measure.unitType === 'share' && side.link !== 'state' && !bare) return null;
  // "266 ha/295 ha *kế hoạch* đạt 90,3%": the plan of the amount before
  if (bare && measure.unitType === 'share' && side.boundary === 'measure' && OF_PLAN_BEFORE.has(side.linkWords ?? ''))
    return null;
  for (let at = side.phrase.from; at < side.phrase.to; at += 1) {
    const plan = phraseAt(PLANS, line.tokens, at);
    if (plan?.value !== true) continue;
    // "109,2% dự toán Trung ương và 103,4%": the yardstick of the share before
    // "chưa đạt chỉ tiêu 20%", "so với kế hoạch 500 ha": the plan itself; but "vượt chỉ tiêu 2,65%"
    if (!changed && REACHING.has(wordAt(line, at - 1)) && at + plan.length === side.phrase.to) return wordAt(line, at);
    // "bằng 78% *chỉ tiêu giao* 7.950 tấn": how much the plan was
    const whole = measure.unitType !== 'share' && wordAt(line, at - 1) === '%';
    if (whole && !changed && at + plan.length === side.phrase.to) return wordAt(line, at);
    // "17 dự án *với* kế hoạch vốn 1.286 tỷ", but "so với kế hoạch"
    const owned = wordAt(line, at - 1) === 'với' && wordAt(line, at - 2) !== 'so';
    if (!owned && (YARDSTICK_VERBS.has(wordAt(line, at - 1)) || wordAt(line, at - 1) === '%')) return null;
    const opens = owned || TOTALS.has(wordAt(line, at - 1)) ? at - 1 : at;
    // "Năm 2026, *kế hoạch* vốn là"; a resolution there may be one that was passed
    const first = SUMS.has(wordAt(line, at)) ? trimLead(line, side.phrase).from : side.phrase.from;
    return opens <= first || wordAt(line, at - 1) === '(' ? wordAt(line, at) : null;
  }
  // "đạt 65,9% KH (tăng 7 tỷ đồng)": by how much it grew
  const grown = side.link === 'increase' || side.link === 'decrease';
  if (side.boundary === 'bracket' && side.phrase.to <= side.phrase.from && !grown)
    return planBeforeBracket(line, side.phrase.from - 1);
  return phraseBefore(PLANS, line.tokens, side.phrase.to)?.value === true && !changed
    ? wordAt(line, side.phrase.to - 1)
    : null;
};

const OF_PLAN_BEFORE: ReadonlySet<string> = new Set(['đạt', 'bằng', 'tương đương', 'ước đạt']);

/** Plans that are sums. */
const SUMS: ReadonlySet<string> = new Set(['kế', 'dự']);
/** "*tổng* kế hoạch vốn". */
const TOTALS: ReadonlySet<string> = new Set(['tổng', 'số']);

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

/** "12.300 tỷ đồng *của năm 2025*", "61% *hiện nay*". */
const isDated = (line: Line, end: number): boolean =>
  temporalOf(line, end) !== null || (wordAt(line, end) === 'của' && temporalOf(line, end + 1) !== null);

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

/** "từ 24,6% *lên* trên 31%": the amount that the next one begins from. */
const isOutset = (line: Line, { first, end, unit }: Measure): boolean => {
  const next = line.measures[(line.measureAt[first] ?? 0) + 1];
  if (next === undefined || next.unit !== unit || next.first - end > OUTSET_GAP) return false;
  for (let at = end; at < next.first && !',;'.includes(wordAt(line, at)); at += 1)
    if (ARRIVING.has(wordAt(line, at))) return wordAt(line, at - 1) !== 'trở';
  return false;
};
const ARRIVING: ReadonlySet<string> = new Set(['lên', 'xuống', 'về']);
/** Most words between what a change begins from and what it comes to ("năm 2025", "hiện nay"). */
const OUTSET_GAP = 8;

/** "so với 67 trên tổng số 92 xã *hiện nay*": now, before the clause ends. */
const isNow = (line: Line, from: number): boolean => {
  for (let at = from; at < from + 8 && !'.;'.includes(wordAt(line, at) || '.'); at += 1)
    if (temporalOf(line, at)?.sense === 'present') return true;
  return false;
};

/** "*Theo dự báo*, giá tiêu *có thể chạm* 150.000 đồng/kg": a price that is yet to come. */
const isForecast = (cue: Cue | null): boolean =>
  cue?.kind === 'target' && (cue.words.endsWith('dự báo') || /^(?:có thể|khả năng) /.test(cue.words));

/** Words between the time of what a plan is set beside and its amount. */
const TIES: ReadonlySet<string> = new Set([':', 'là', 'đạt', 'mới', 'được', 'có']);

/** "thu 500 tỷ đồng *(năm 2025: 430 tỷ đồng)*": the time of its own that opens a bracket is no plan's unless it lies ahead. */
const isAsideDated = (line: Line, { first }: Measure, cues: readonly Cue[]): boolean => {
  let at = first - 1;
  while (at > first - 4 && TIES.has(wordAt(line, at))) at -= 1;
  const temporal = temporalOf(line, at);
  if (temporal === null || wordAt(line, temporal.first - 1) !== '(' || temporal.role !== 'at') return false;
  const inside = cuesBefore(cues, first) - 1;
  const last = cues[inside];
  return !(last !== undefined && last.at >= temporal.first && last.kind === 'target');
};

/** Word by which an amount inside a plan is a fact all the same, or null. */
const factInPlan = (
  line: Line,
  measure: Measure,
  { side, nearest, cues }: { readonly side: LeftSide; readonly nearest: Cue | null; readonly cues: readonly Cue[] },
): string | null => {
  const before = wordAt(line, measure.first - 1);
  if (isAsideDated(line, measure, cues)) return '(';
  // "nâng tỷ lệ từ 22% hiện nay lên 35%", "gần gấp đôi mức 34,7% bây giờ"
  const present = temporalOf(line, measure.end)?.sense === 'present';
  if ((present && before === 'mức') || (side.hasFrom && (present || isOutset(line, measure)))) return before;
  // "năm 2026 đạt 14.500 tỷ đồng, so với 12.300 tỷ đồng của năm 2025": what a plan is compared with
  const compared = before === 'với' && wordAt(line, measure.first - 2) === 'so';
  const dated = isDated(line, measure.end) || isNow(line, measure.end);
  if (compared && dated && (nearest?.at ?? 0) < measure.first) return 'so với';
  // "Vườn ươm sẽ cấp 40.000 cây giống, giá *25.000 đồng/cây*": a price of the day
  const sold =
    line.type === 'paragraph' &&
    isGoodsPrice(line.tokens, measure) &&
    !isForecast(nearest) &&
    (nearest?.at ?? -1) < side.phrase.from;
  return sold ? '/' : null;
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
