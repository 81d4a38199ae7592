import type { Measure } from '../amounts/measure';
import { PLANS } from '../cues/plan-nouns';
import { trimLead } from '../indicator/heads';
import type { LeftSide } from '../indicator/left-side';
import { YARDSTICK_VERBS } from '../lexicon/kind-cues';
import { type Line, wordAt } from '../line/line';
import { phraseAt, phraseBefore } from '../words/phrases';

/** "kế hoạch 2.300 ha", "(dự toán HĐND tỉnh giao 4.000 tỷ đồng)": a plan noun in the amount's own left side. */
export const planNoun = (line: Line, measure: Measure, side: LeftSide): string | null => {
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
