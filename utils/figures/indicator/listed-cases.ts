import { type Line, wordAt, wordsOf } from '../line/line';
import { countsAnything } from './elided';
import { type IndicatorReading, join } from './ellipsis';
import { isEmpty, trimLead } from './heads';
import type { Clause } from './indicator-clause';

/** Longest item, in tokens. */
const LONGEST_ITEM = 30;

/** The token behind the semicolon that ends the item before; -1 where another amount or the head of the sentence comes first. */
const itemStart = (line: Line, first: number): number => {
  for (let at = first - 1; at > first - LONGEST_ITEM && at > 0; at -= 1) {
    if (wordAt(line, at) === ';') return line.measureEndsAt[at] === 1 ? at + 1 : -1;
    if (line.measureEndsAt[at] === 1) return -1;
  }
  return -1;
};

/**
 * "vi phạm về tốc độ 234 trường hợp; *chở hàng quá tải, quá khổ, cơi nới thùng xe* 3 trường hợp": in a list whose items end with cases of
 * one noun, all that stands before the number is what they are cases of. Any other reading comes back as it is.
 */
export const asListedCases = (
  { line, measure, side, right, previous }: Clause,
  reading: IndicatorReading,
): IndicatorReading => {
  const listed = side.boundary === 'comma' && side.link === null && isEmpty(right) && countsAnything(line, measure);
  if (!listed || !measure.unit.startsWith('count:') || previous === null || previous.measure.unit !== measure.unit)
    return reading;
  const from = itemStart(line, measure.first);
  if (from < 0 || previous.measure.end !== from - 1) return reading;
  const item = trimLead(line, { from, to: measure.first });
  const noun = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd });
  return isEmpty(item) ? reading : { words: join(wordsOf(line, item), noun), rule: 'indicator-left' };
};
