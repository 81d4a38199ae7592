import type { Measure } from '../amounts/measure';
import { type Line, wordAt, wordsOf } from '../line/line';
import { isCount, join, type PreviousReading } from './ellipsis';
import type { LeftSide } from './left-side';
import { withSmallOpener } from './small-opener';

/** "thiệt hại từ 30 - 70% là 415 ha", "số xã có tỷ lệ hộ nghèo từ 10% trở lên 7 xã": the share before is part of what is measured. */
export const isThreshold = (
  line: Line,
  measure: Measure,
  side: LeftSide,
  previous: PreviousReading | null,
): boolean => {
  if (side.boundary !== 'measure' || previous?.measure.unitType !== 'share' || measure.unitType === 'share')
    return false;
  if (side.linkWords === 'là')
    return wordAt(line, side.phrase.from) === 'là' || endOfThreshold(line, previous) === measure.first - 1;
  const counted =
    isCount(measure) && previous.words.startsWith('số ') && endOfThreshold(line, previous) === measure.first;
  return counted && wordAt(line, previous.measure.end) === 'trở';
};

/** "*đạt từ 15 đến 18 tiêu chí* có 14 xã", "*từ 50 triệu đồng trở lên* có 45 hộ": those counted behind "có" are told by an amount with bounds. */
export const ofThreshold = (
  line: Line,
  measure: Measure,
  side: LeftSide,
  previous: PreviousReading | null,
): string | null => {
  if (side.link !== 'have' || side.boundary !== 'measure' || previous === null || !isCount(measure)) return null;
  const { first, unit, valueMax } = previous.measure;
  const end = endOfThreshold(line, previous);
  if (unit === measure.unit || wordAt(line, end) !== 'có' || end + 1 !== measure.first) return null;
  const bounded = valueMax !== null || end > previous.measure.end || BOUNDING.has(wordAt(line, first - 1));
  if (!bounded && unit !== 'criterion') return null;
  const bound = BOUNDING.has(wordAt(line, first - 1)) ? first - 1 : first;
  const from = wordAt(line, bound - 1) === 'đạt' ? bound - 1 : bound;
  const opens = from === 0 || ',;:.'.includes(wordAt(line, from - 1) || ' ');
  return opens ? join(wordAt(line, measure.unitFirst), withSmallOpener(wordsOf(line, { from, to: end }))) : null;
};

/** Where "0,5% *trở lên*" ends. */
const endOfThreshold = (line: Line, { measure }: PreviousReading): number =>
  measure.end + (wordAt(line, measure.end) === 'trở' ? 2 : 0);

/** What the amount before was told of, with its own bounds in the place of others. */
export const withThreshold = (line: Line, previous: PreviousReading | null): string =>
  join((previous?.words ?? '').replace(OTHER_THRESHOLD, ''), thresholdWords(line, previous));

/** "*từ* 10% *trở lên*", "*nhỏ hơn* 3%": the share with what it bounds. */
const thresholdWords = (line: Line, previous: PreviousReading | null): string => {
  if (previous === null) return '';
  const { first } = previous.measure;
  const size = wordAt(line, first - 1) === 'hơn' ? 2 : BOUNDING.has(wordAt(line, first - 1)) ? 1 : 0;
  return wordsOf(line, { from: first - size, to: endOfThreshold(line, previous) });
};
/** "thiệt hại từ 30 - 70% là 415 ha, *trên 70%* là 298 ha": the bounds told before, which this one stands in the place of. */
const OTHER_THRESHOLD = / (?:từ |trên |dưới )?\d[\d.,]*(?: ?- ?\d[\d.,]*)? ?%$/u;
const BOUNDING: ReadonlySet<string> = new Set(['từ', 'trên', 'dưới', 'quá']);
