import { type Line, startsMeasure, wordAt, wordsOf } from '../line/line';
import { isPair, wordPairs } from '../words/word-pairs';
import type { IndicatorReading } from './ellipsis';
import { isEmpty } from './heads';
import type { Clause } from './indicator-clause';

/** Longest name of who gave a part of a sum, in tokens. */
const LONGEST_GIVER = 14;

/** What those who give do, by one word and by two. */
const GIVING: ReadonlySet<string> = new Set(['cấp', 'góp', 'chi', 'lo', 'tặng']);
const GIVING_PAIRS = wordPairs([
  'đóng góp',
  'hỗ trợ',
  'vận động',
  'huy động',
  'tài trợ',
  'ủng hộ',
  'đầu tư',
  'bố trí',
  'ủy thác',
  'phân bổ',
  'đối ứng',
]);

/** The token behind "do … cấp", "do … vận động", where such words begin at `from`; null where another amount or sentence comes first. */
const endOfGiver = (line: Line, from: number): number | null => {
  for (let at = from + 1; at < from + LONGEST_GIVER && at < line.tokens.length; at += 1) {
    if (line.tokens[at]?.kind !== 'word' && wordAt(line, at) !== ',') return null;
    if (startsMeasure(line, at) !== null) return null;
    if (at > from + 1 && isPair(GIVING_PAIRS, wordAt(line, at), wordAt(line, at + 1))) return at + 2;
    if (at > from + 1 && GIVING.has(wordAt(line, at)) && !LEVELS.has(wordAt(line, at - 1))) return at + 1;
  }
  return null;
};
/** "các *cấp*", "hai *cấp*": levels of government. */
const LEVELS: ReadonlySet<string> = new Set(['các', 'hai', 'ba', 'trung', 'mọi']);

/**
 * "Quỹ có 57 tỷ đồng, trong đó 8 tỷ đồng *do Trung ương cấp*, 13 tỷ đồng *do tỉnh cấp*": the parts of a sum told apart by who
 * gave them. Any other reading comes back as it is.
 */
export const asSource = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const { line, measure, previous, left } = clause;
  if (measure.unitType !== 'money' || wordAt(line, measure.end) !== 'do') return reading;
  if (previous === null || previous.measure.unit !== measure.unit) return reading;
  const listed = wordAt(line, previous.measure.end) === 'do';
  const to = isEmpty(left) || listed ? endOfGiver(line, measure.end) : null;
  return to === null ? reading : { words: wordsOf(line, { from: measure.end, to }), rule: 'indicator-right' };
};
