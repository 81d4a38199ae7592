import type { Unit } from '@/utils/model';
import type { Numeral } from '../numbers/numerals';
import { type Token, wordOf } from '../words/tokens';
import type { UnitReading } from './unit-reading';

/** "nhiệt độ xuống *âm* 3 độ", "Đồng Văn: *-*0,1 độ C": degrees of frost; a stroke between two numbers joins them. */
export const isBelowZero = (tokens: readonly Token[], at: number): boolean => {
  const before = wordOf(tokens, at - 1);
  if (before === 'âm') return true;
  return (
    before === '-' && tokens[at]?.glued === true && tokens[at - 1]?.glued !== true && tokens[at - 2]?.kind !== 'number'
  );
};

/** "2,500 đồng/kg", "138,800 hộ": of what has no thousandths a comma before three digits divides thousands, as abroad. */
export const isEnglishGroup = ({ foreign, magnitude }: Numeral, { unit, unitType }: UnitReading): boolean =>
  foreign && magnitude === null && (unit === 'VND' || unitType === 'count' || unitType === 'classifier');

/** "gió mạnh 103 - 117 *km/h*": the unit of a speed, which is no length; null for anything else. */
export const speedOf = (tokens: readonly Token[], { unit, unitEnd }: UnitReading): Unit | null =>
  unit === 'km' && wordOf(tokens, unitEnd) === '/' && HOURS.has(wordOf(tokens, unitEnd + 1)) ? 'count:km/h' : null;
const HOURS: ReadonlySet<string> = new Set(['h', 'giờ']);
