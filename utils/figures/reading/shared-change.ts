import type { Quantity } from '@/utils/model';
import type { Measure } from '../amounts/measure';
import { isCount, type PreviousReading } from '../indicator/ellipsis';
import type { LeftSide } from '../indicator/left-side';
import { type Line, temporalOf, wordAt } from '../line/line';
import type { Parts } from './reading';

type Neighbour = { readonly measure: Measure; readonly side: LeftSide; readonly previous: PreviousReading | null };

const isAfterYardstick = (line: Line, at: number): boolean =>
  temporalOf(line, at)?.role === 'compared' ||
  (wordAt(line, at) === 'nước' && wordAt(line, at - 1) === 'cả') ||
  wordAt(line, at) === 'chung';

/** "(+12%)", "386 ha (+74 ha)", "nội địa +14,2%; dầu thô -8%": a sign that touches its number and nothing before it. */
const signedChange = (line: Line, measure: Measure): Quantity['change'] | null => {
  const at = measure.first - 1;
  const sign = wordAt(line, at);
  const before = at > 0 ? line.tokens[at - 1] : undefined;
  const touches = line.tokens[measure.first]?.glued === true && line.tokens[at]?.glued === false;
  const isOpened = before?.word === '(';
  if (sign === '+') return isOpened || (touches && before?.kind === 'word') ? 'increase' : null;
  // "- 8% số hộ", "5 -8%": a dash more often lists or joins; but "(-25,8 ha)"
  const isMinus =
    sign === '-' && (measure.unitType === 'share' || (isOpened && line.tokens[measure.first]?.glued === true));
  return isMinus && (isOpened || (touches && before?.kind === 'word')) ? 'decrease' : null;
};

/** Tokens between what is compared with and the counts. */
const YARDSTICK_REACH = 14;

/** "*So với cùng kỳ*, giảm 11 vụ, 5 người chết và 14 người bị thương": all counts of the list are compared. */
const isListedChange = (line: Line, measure: Measure, before: Measure): boolean => {
  const joint = wordAt(line, measure.first - 1);
  const counts = isCount(measure) && isCount(before);
  if (!counts || !(joint === ',' || joint === 'và') || measure.first - before.end > YARDSTICK_REACH) return false;
  if (line.sentenceAt[before.first] !== line.sentenceAt[measure.first]) return false;
  for (let at = before.end; at < measure.first - 1; at += 1)
    if (line.tokens[at]?.kind === 'sign' || wordAt(line, at) === 'so' || temporalOf(line, at) !== null) return false;
  if (joint === 'và' && isComparedBehind(line, measure.end)) return true;
  for (let at = before.first; at >= 0 && at > before.first - 3 * YARDSTICK_REACH; at -= 1) {
    if (line.sentenceAt[at] !== line.sentenceAt[measure.first] || wordAt(line, at) === ';') return false;
    const first = wordAt(line, at) === 'so' && wordAt(line, at + 1) === 'với';
    if (first || temporalOf(line, at)?.role === 'compared') return at < before.first;
  }
  return false;
};

/** "giảm 12 người chết và 29 người bị thương *so với cùng kỳ*": what closes the pair compares both. */
const isComparedBehind = (line: Line, end: number): boolean => {
  for (let at = end; at < end + YARDSTICK_REACH && line.tokens[at]?.kind === 'word'; at += 1)
    if (wordAt(line, at) === 'so' && ['với', 'cùng'].includes(wordAt(line, at + 1))) return true;
  return false;
};

/** "có thêm 24 xã, *vượt 4 xã*, bằng 120% kế hoạch": by how much what was told a moment ago passed the plan. */
const isOverTold = (line: Line, { measure, side, previous }: Neighbour): boolean => {
  if (side.link !== 'exceed' || previous === null || side.phrase.to > side.phrase.from) return false;
  const before = previous.measure;
  const told = before.unit === measure.unit && before.value > measure.value && previous.change === 'level';
  return (
    told &&
    side.boundary === 'comma' &&
    measure.first - before.end < OVER_REACH &&
    line.segmentAt[before.first] === line.segmentAt[measure.first]
  );
};
/** Tokens between the two. */
const OVER_REACH = 14;

/** Field by field, so that all comparisons have one shape. */
const withChange = (own: Parts['compared'], change: Parts['compared']['change']): Parts['compared'] => ({
  comparator: own.comparator,
  change,
  cue: own.cue,
});

/** "tăng 18,7% về số lượng và 25,3% về vốn": the verb holds for both. */
export const withSharedChange = (line: Line, near: Neighbour, own: Parts['compared']): Parts['compared'] => {
  const { measure, side, previous } = near;
  const signed = signedChange(line, measure);
  if (signed !== null) return withChange(own, signed);
  if (own.comparator === '>' && isOverTold(line, near)) return { comparator: '=', change: 'increase', cue: own.cue };
  const joined = side.link === null && wordAt(line, measure.end) === 'về' && wordAt(line, measure.first - 1) === 'và';
  // "tăng lần lượt 12% và 18%"
  const bare = side.link === null && wordAt(line, measure.first - 1) === 'và' && side.phrase.to - side.phrase.from <= 1;
  const goesOn = bare && side.boundary === 'measure' && own.change === 'level';
  // "giảm 6 vụ và 15 ha"
  const known = previous?.measure.unit === measure.unit || previous?.byUnit.has(measure.unit) === true;
  if ((joined || goesOn) && previous !== null && known) return withChange(own, previous.change);
  if (
    previous !== null &&
    previous.change !== 'level' &&
    side.link === null &&
    isListedChange(line, measure, previous.measure)
  )
    return withChange(own, previous.change);
  // "giảm 132 vụ (21,4%)", "thiết bị điện (tăng 28,3%), may mặc (11,2%)": a bare share in brackets changes as the one before
  const aside = side.link === null && side.boundary === 'bracket' && side.phrase.to <= side.phrase.from;
  const together = previous !== null && line.sentenceAt[previous.measure.first] === line.sentenceAt[measure.first];
  // "thấp hơn cùng kỳ năm 2024 (69,2%)", "so với kế hoạch (94,5%)": the yardstick's own value
  const yardstick =
    previous !== null && (wordAt(line, previous.measure.end) === 'so' || isAfterYardstick(line, side.phrase.from - 2));
  return aside && !yardstick && together && measure.unitType === 'share' && previous.change !== 'level'
    ? withChange(own, previous.change)
    : own;
};
