import { readExtent } from '../numbers/extents';
import { type Token, wordOf } from '../words/tokens';
import type { Measure } from './measure';
import { readUnit } from './unit-reading';

/**
 * "16/16 *(100%) xã* đạt chuẩn": a part of a whole whose noun stands behind its share in brackets. The share stays an amount of
 * its own; null for any other number.
 */
export const readBeforeShare = (tokens: readonly Token[], at: number): Measure | null => {
  if (wordOf(tokens, at + 1) !== '/' || wordOf(tokens, at + 3) !== '(' || wordOf(tokens, at + 5) !== '%') return null;
  const extent = readExtent(tokens, at);
  if (extent === null || extent.of === null || extent.end !== at + 3 || wordOf(tokens, at + 6) !== ')') return null;
  const unit = readUnit(tokens, at + 7, { ...extent.numeral, end: at + 7 });
  if (unit === null || unit.guessed || unit.unitType !== 'count') return null;
  return {
    first: at,
    end: extent.end,
    value: extent.numeral.value,
    valueMax: null,
    of: extent.of,
    unit: unit.unit,
    unitType: unit.unitType,
    unitFirst: unit.unitFirst,
    unitEnd: unit.unitEnd,
    per: null,
    foreign: false,
    unitInherited: true,
    unitGuessed: false,
  };
};
