import { type Line, wordAt } from '../line/line';
import { isBase } from './comparison-bases';
import { type IndicatorReading, lastTold } from './ellipsis';
import type { Clause } from './indicator-clause';
import { endsClause } from './right-stops';

/** Words behind a plan that only say whose or of when it is: "kế hoạch *năm*", "dự toán *tỉnh giao*". */
const OF_PLAN: ReadonlySet<string> = new Set(
  'kế hoạch dự toán chỉ tiêu mục nghị quyết cả năm quý tháng vụ tỉnh huyện trung ương giao được đề đặt ra'.split(' '),
);
/** What may follow the plan without saying what was planned. */
const GOES_ON: ReadonlySet<string> = new Set(['và', 'so', 'tăng', 'giảm', 'bằng']);

/** Only a plan behind the share, up to the end of its clause. */
const endsWithPlan = (line: Line, from: number): boolean => {
  let at = from;
  while (OF_PLAN.has(wordAt(line, at)) || line.tokens[at]?.kind === 'number') at += 1;
  return endsClause(line, at) || GOES_ON.has(wordAt(line, at));
};

/**
 * "nguồn thu phí 2,6 tỷ đồng, *hoàn thành 104% kế hoạch năm*": the share of a plan that was reached is of what was told before it. A
 * reading that names what was completed comes back as it is ("hoàn thành 80% khối lượng").
 */
export const asCompleted = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const { line, measure, previous } = clause;
  const share = measure.unitType === 'share' && previous !== null;
  if (!share || !reading.words.toLowerCase().startsWith('hoàn thành') || !isBase(line, measure.end)) return reading;
  if (!endsWithPlan(line, measure.end)) return reading;
  const level = lastTold(previous, ({ unit }) => unit === previous.measure.unit) ?? previous.words;
  return { words: level, rule: 'indicator-inherited' };
};
