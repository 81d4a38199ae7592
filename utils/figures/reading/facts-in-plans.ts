import { isGoodsPrice } from '../amounts/goods-price';
import type { Measure } from '../amounts/measure';
import type { Cue } from '../cues/cue';
import type { LeftSide } from '../indicator/left-side';
import { type Line, temporalOf, wordAt } from '../line/line';

/** Number of cues before token `at`; `cues` is sorted. */
export const cuesBefore = (cues: readonly Cue[], at: number): number => {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** "12.300 tỷ đồng *của năm 2025*", "61% *hiện nay*". */
const isDated = (line: Line, end: number): boolean =>
  temporalOf(line, end) !== null || (wordAt(line, end) === 'của' && temporalOf(line, end + 1) !== null);

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
export const factInPlan = (
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
  if (compared && (nearest?.at ?? 0) < measure.first && (isDated(line, measure.end) || isNow(line, measure.end)))
    return 'so với';
  // "Vườn ươm sẽ cấp 40.000 cây giống, giá *25.000 đồng/cây*": a price of the day
  const sold =
    line.type === 'paragraph' &&
    isGoodsPrice(line.tokens, measure) &&
    !isForecast(nearest) &&
    (nearest?.at ?? -1) < side.phrase.from;
  return sold ? '/' : null;
};
