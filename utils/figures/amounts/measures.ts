import type { Unit } from '@/utils/model';
import { isListMark, isRangeJoin, magnitudeOf, readExtent } from '../numbers/extents';
import { canOpenNumeral, readNumeral, scale } from '../numbers/numerals';
import { type Token, wordOf } from '../words/tokens';
import { readBareCount, readNumberedCount } from './bare-counts';
import { readCountedAgain } from './counted-again';
import { canOpenFraction, readFraction } from './fractions';
import { asPart, inCurrency, inheritFromCompared, inheritUnit, isCounting, wholeOfList } from './inherited-units';
import { type Measure, measureOf } from './measure';
import { isNamedByNumber } from './named-by-number';
import {
  endsName,
  isDozen,
  isInName,
  isInsideCode,
  isLabelled,
  isRhythm,
  isScore,
  isSlogan,
  isSpelledAmount,
} from './not-amounts';
import { readPartOfCount } from './parts-of-counts';
import { readBeforeShare } from './shares-aside';
import { endOfPrice, joinPers, readDistantPer, readPer, readRatio, readUnit, type UnitReading } from './unit-reading';
import { isBelowZero, isEnglishGroup, speedOf } from './untidy-values';

/**
 * Reads the amount that begins at token `at`, or null when the number there is no amount: part of a code, a label, a
 * slogan, a name, or followed by nothing that can be counted.
 */
const readMeasure = (tokens: readonly Token[], at: number): Measure | null => {
  const extent = readExtent(tokens, at);
  if (extent === null || isInsideCode(tokens, at, extent.end)) return null;
  const { first, value, magnitude, digits, foreign } = extent.numeral;
  const numeral = { first, end: extent.end, value, magnitude, digits, foreign };
  const unit = readUnit(tokens, extent.end, numeral);
  if (isLabelled(tokens, at, unit) || isInName(tokens, at) || isSlogan(tokens, extent, at) || isDozen(tokens, at))
    return null;
  // "*mỗi* 1.000 m2 sắn chi phí 10 triệu đồng": what the cost is for
  if (unit?.unitType === 'measure' && wordOf(tokens, at - 1) === 'mỗi') return null;
  if (unit?.guessed === true && endsName(tokens, at)) return null;
  // "tôm thẻ loại 50 con/kg": a size, no count
  if (unit?.unit === 'head' && wordOf(tokens, unit.unitEnd) === '/' && wordOf(tokens, unit.unitEnd + 1) === 'kg')
    return null;
  if (
    unit === null ||
    !isSpelledAmount(extent.numeral, unit) ||
    isScore(tokens, extent, unit) ||
    isNamedByNumber(tokens, extent, unit) ||
    isRhythm(tokens, extent, unit)
  )
    return null;
  const ratio = readRatio(tokens, unit.unitEnd);
  const { pers, end: divided } = ratio === null ? readPer(tokens, unit.unitEnd) : { pers: [], end: ratio };
  const end = unit.unitType === 'money' ? endOfPrice(tokens, divided) : divided;
  const distant = pers.length === 0 && unit.unitType !== 'share' ? readDistantPer(tokens, unit.unitEnd) : null;
  const thousands = isEnglishGroup(extent.numeral, unit) ? 1000 : 1;
  const low = scale(extent.numeral.value, thousands);
  const high = extent.max === null ? null : scale(extent.max, thousands);
  const frost = unit.unit === 'count:độ C' && isBelowZero(tokens, at);
  return {
    first: frost ? at - 1 : at,
    end,
    // "âm 1 - 2 độ": of two the colder one is less
    value: frost ? -(high ?? low) : low,
    valueMax: frost && high !== null ? -low : high,
    of: extent.of,
    unit: ratio === null ? (speedOf(tokens, unit) ?? unit.unit) : unitOfRatio(tokens, unit, ratio),
    unitType: unit.unitType,
    unitFirst: unit.unitFirst,
    unitEnd: unit.unitEnd,
    per: distant ?? joinPers(pers),
    foreign: extent.numeral.foreign,
    unitInherited: false,
    unitGuessed: unit.guessed,
  };
};

/**
 * "tăng từ 19 lên 44 chi bộ": the number a change began from has the unit of the one it ended at. "17 trong số đó", "ba
 * trong 17 khoản thu": a part has the unit of its whole, named after it or before.
 */
const borrowUnit = (tokens: readonly Token[], at: number, before: Measure | undefined): Measure | null => {
  // Asked of every number: the two words that make it worth reading come first.
  const paired = wordOf(tokens, at + 1) === 'và' && tokens[at + 2]?.kind === 'number';
  const near =
    paired ||
    wordOf(tokens, at - 1) === 'từ' ||
    wordOf(tokens, at + 1) === 'trong' ||
    wordOf(tokens, at + 2) === 'trong';
  const numeral = near ? readNumeral(tokens, at) : null;
  if (numeral === null || numeral.magnitude !== null || isInsideCode(tokens, at, numeral.end)) return null;
  // "là một trong 215 hộ": one of them, no count
  if (!numeral.digits && numeral.value === 1) return null;
  // The unit's own words stay those of the other amount: they are the noun of both.
  const own = { first: at, end: numeral.end, value: numeral.value, valueMax: null, of: null, unitInherited: true };
  const next = wordOf(tokens, numeral.end);
  // "214 và 158 dự án", "lần lượt 18,5 và 22,1%": the unit stands behind the second
  if (paired && numeral.digits) {
    const second = isLabelled(tokens, at, null) ? null : readMeasure(tokens, at + 2);
    return second === null || second.unitGuessed || second.valueMax !== null || second.of !== null
      ? null
      : { ...second, ...own };
  }
  if (next === 'trong') {
    // "6 trong 9 cầu": read with its whole
    if (readExtent(tokens, at)?.of != null) return null;
    if (wordOf(tokens, numeral.end + 1) === 'số' && ['đó', 'này'].includes(wordOf(tokens, numeral.end + 2)))
      return before === undefined || !isCounting(before) ? null : { ...before, ...own };
    const skip = ['số', 'tổng'].includes(wordOf(tokens, numeral.end + 1)) ? 1 : 0;
    const sum = wordOf(tokens, numeral.end + 1) === 'tổng' && wordOf(tokens, numeral.end + 2) === 'số' ? 2 : skip;
    const whole = readMeasure(tokens, numeral.end + 1 + sum);
    return whole === null || whole.unitGuessed || !isCounting(whole) || whole.value < numeral.value
      ? null
      : { ...whole, ...own };
  }
  if (wordOf(tokens, at - 1) !== 'từ' || !numeral.digits || !CHANGED_TO.has(next)) return null;
  for (let step = numeral.end + 1; step < numeral.end + 5; step += 1) {
    const end = canOpenNumeral(tokens[step]) ? readMeasure(tokens, step) : null;
    if (end !== null)
      return end.unitGuessed || end.valueMax !== null
        ? null
        : { ...end, ...own, value: inMagnitudeOf(tokens, step, numeral.value) };
    if (tokens[step]?.kind !== 'word') return null;
  }
  return null;
};

/** "từ *4.910* lên 4.985 tỷ đồng": what a change began from has the magnitude of what it ended at, unless that makes no change. */
const inMagnitudeOf = (tokens: readonly Token[], at: number, began: number): number => {
  const end = readNumeral(tokens, at);
  if (end === null || end.magnitude === null) return began;
  const scaled = scale(began, magnitudeOf(tokens, end));
  const factor = scaled / end.value;
  return factor < LARGEST_CHANGE && factor > 1 / LARGEST_CHANGE ? scaled : began;
};
/** "từ 900 lên 1,2 tỷ" began at 900 triệu, which nobody can say for certain. */
const LARGEST_CHANGE = 50;

const CHANGED_TO: ReadonlySet<string> = new Set(['lên', 'xuống', 'còn', 'tăng', 'giảm']);

/** "từ 18.000 đồng đến 25.000 đồng/kg": two amounts of one unit joined by "đến" are one range. */
const joinMeasures = (tokens: readonly Token[], low: Measure | undefined, high: Measure): Measure | null => {
  if (low === undefined || low.valueMax !== null || low.of !== null || low.unit !== high.unit) return null;
  // "từ 30 triệu đến *dưới* 50 triệu đồng/m2"
  const bound = BOUNDS.has(wordOf(tokens, low.end + 1)) ? 1 : 0;
  const joined = high.first === low.end + 1 + bound && isRangeJoin(tokens, low.end);
  if (!joined || low.value >= high.value || high.valueMax !== null) return null;
  return measureOf({ ...high, first: low.first, value: low.value, valueMax: high.value });
};

const BOUNDS: ReadonlySet<string> = new Set(['dưới', 'gần', 'hơn', 'trên']);

/** "gieo cấy được 266,35 ha/295 ha kế hoạch", "12 xã/15 xã": what was done of how much, both with their unit. */
const joinWhole = (tokens: readonly Token[], part: Measure | undefined, whole: Measure): Measure | null => {
  if (part === undefined || part.unit !== whole.unit || wordOf(tokens, part.end) !== '/') return null;
  const plain = ({ of, valueMax, per }: Measure): boolean => of === null && valueMax === null && per === null;
  const joined = whole.first === part.end + 1 && WHOLES.has(whole.unitType) && plain(part) && plain(whole);
  return joined ? measureOf({ ...whole, first: part.first, value: part.value, of: whole.value }) : null;
};
const WHOLES: ReadonlySet<string> = new Set(['measure', 'count', 'classifier']);

/** "113,6 bé trai/100 *bé* gái" counts no people, "12 bác sĩ/10.000 dân" does. */
const unitOfRatio = (tokens: readonly Token[], { unit, unitFirst }: UnitReading, end: number): Unit => {
  const noun = wordOf(tokens, unitFirst);
  for (let at = unitFirst + 1; at < end; at += 1) if (wordOf(tokens, at) === noun) return `count:${noun}`;
  return unit;
};

/** Every amount of a line, left to right. `masked` says which tokens are spoken for (dates, terms). */
export const findMeasures = (tokens: readonly Token[], masked: (at: number) => number | null): readonly Measure[] => {
  const found: Measure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const skip = masked(at);
    if (skip !== null) {
      at = skip;
      continue;
    }
    const fraction = canOpenFraction(tokens[at]) ? readFraction(tokens, at) : null;
    if (fraction !== null) {
      found.push(measureOf(fraction));
      at = fraction.end;
      continue;
    }
    if (!canOpenNumeral(tokens[at])) {
      at += 1;
      continue;
    }
    const before = found[found.length - 1];
    const read =
      readPartOfCount(tokens, at, before) ??
      borrowUnit(tokens, at, before) ??
      readBeforeShare(tokens, at) ??
      readMeasure(tokens, at) ??
      readNumberedCount(tokens, at) ??
      inheritUnit(tokens, at, wholeOfList(tokens, at, found)) ??
      inheritFromCompared(tokens, at, before) ??
      readBareCount(tokens, at, before) ??
      readCountedAgain(tokens, at, found);
    const seen = read === null ? null : inCurrency(tokens, asPart(tokens, read, before), before);
    if (seen === null) {
      at = afterRejected(tokens, at);
      continue;
    }
    const measure = measureOf(seen);
    const range = joinMeasures(tokens, before, measure) ?? joinWhole(tokens, before, measure);
    if (range !== null) found[found.length - 1] = range;
    else found.push(measure);
    at = measure.end;
  }
  return found;
};

/** A rejected "3 - 1" or "1/2/3" is skipped whole, so that its second half is not read alone. */
const afterRejected = (tokens: readonly Token[], at: number): number => {
  let end = at + 1;
  if (tokens[at]?.kind !== 'number' || isListMark(tokens, at)) return end;
  while (['-', '/'].includes(wordOf(tokens, end)) && tokens[end + 1]?.kind === 'number') end += 2;
  return end;
};
