import { type Line, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { type IndicatorReading, join } from './ellipsis';
import type { Clause } from './indicator-clause';
import { endsClause } from './right-stops';

/** Longest aim of a contribution, in tokens. */
const LONGEST = 10;

/** "*vào mức tăng trưởng chung*": what is contributed to, up to the end of the clause; "" when an amount or a time follows. */
const aimAt = (line: Line, from: number): string => {
  if (wordAt(line, from) !== 'vào') return '';
  let to = from + 1;
  while (to - from <= LONGEST && !endsClause(line, to)) {
    if (startsMeasure(line, to) !== null || temporalOf(line, to) !== null) return '';
    to += 1;
  }
  return to > from + 1 && endsClause(line, to) ? wordsOf(line, { from, to }) : '';
};

/**
 * "khu vực dịch vụ tăng 6,8%, *đóng góp* 2,07 điểm phần trăm *vào mức tăng trưởng chung*": whose contribution it is, and to what.
 * Any other reading comes back as it is.
 */
export const asContribution = ({ line, measure, previous }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unitType !== 'share' || !GIVEN.test(reading.words)) return reading;
  const aim = aimAt(line, measure.end);
  const own = reading.words.replace(GIVEN, '').trim();
  // "…, *đóng góp 2,07 điểm phần trăm*;": whose it is stands before the comma
  if (aim === '' && (own !== '' || previous?.measure.unitType !== 'share')) return reading;
  const giver = own === '' ? (previous?.words ?? '') : own;
  return { words: join('đóng góp', giver === '' ? '' : `của ${giver}`, aim), rule: 'indicator-both' };
};
const GIVEN = /(?:^| )đóng góp$/iu;
