import type { Measure } from '../amounts/measure';
import { type Line, startsMeasure, wordAt } from '../line/line';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt } from '../words/phrases';
import { endsClause } from './right-stops';

/** "11 xã, *phường* giải ngân dưới 40%", "18/18 thôn, *buôn* đã có điện": behind the nouns counted together with the first, else `at`. */
export const overSiblings = (line: Line, measure: Measure, at: number): number => {
  let end = at;
  while (at === measure.unitEnd && measure.unitType === 'count' && wordAt(line, end) === ',') {
    const noun = phraseAt(UNIT_TABLE, line.tokens, end + 1);
    if (noun === null || noun.value.type !== 'count' || !areSiblings(noun.value.unit, measure.unit)) break;
    // "3 xã, xã Đông An đạt": a clause of its own
    if (line.tokens[end + 1 + noun.length]?.capital === true) break;
    // "1.502 đồng chí, người dân tộc thiểu số 1.877 đồng chí": the next member, with its own number
    if (isCountedNext(line, end + 1 + noun.length, measure)) break;
    end += 1 + noun.length;
  }
  return end;
};

/** An amount of the same unit within the clause: the words before it are its own. */
const isCountedNext = (line: Line, from: number, { unit }: Measure): boolean => {
  for (let at = from; at < from + SIBLING_REACH && !endsClause(line, at); at += 1)
    if (startsMeasure(line, at)?.unit === unit) return true;
  return false;
};
const SIBLING_REACH = 6;

/** Nouns of one unit, and units of a country or a commune told together: "19 tỉnh, *thành phố* bạn", "29 bản, *tiểu khu*". */
const areSiblings = (one: string, other: string): boolean =>
  one === other || (UNITS_OF_LAND.has(one) && UNITS_OF_LAND.has(other));
const UNITS_OF_LAND: ReadonlySet<string> = new Set([
  'village',
  'count:tiểu khu',
  'count:tỉnh',
  'count:thành phố',
  'count:huyện',
  'count:thị xã',
  'count:quận',
  'count:quốc gia',
  'count:vùng lãnh thổ',
]);

/** Words by which a share is a limit that was reached or not. */
const LIMITS: ReadonlySet<string> = new Set(['dưới', 'trên']);

/** "16/16 xã đạt 19 tiêu chí nông thôn mới": the threshold that was reached belongs to what is counted. */
export const afterRating = (line: Line, measure: Measure): number => {
  // "6 đơn vị *dưới 20%* kế hoạch": those that reached no more
  const limit = LIMITS.has(wordAt(line, measure.end)) ? startsMeasure(line, measure.end + 1) : null;
  if (limit?.unitType === 'share' && measure.unitType === 'count') return limit.end;
  if (measure.unitType !== 'count') return measure.end;
  // "8 hộ *gia đình hội viên* đạt 8 tiêu chí"
  let at = measure.end;
  while (at < measure.end + RATED_REACH && line.tokens[at]?.kind === 'word' && wordAt(line, at) !== 'đạt') at += 1;
  // "3 thôn còn lại đạt từ 12 tiêu chí": told of them already
  if (wordAt(line, at) !== 'đạt' || wordAt(line, at - 1) === 'lại') return measure.end;
  const threshold = [1, 2, 3].map((step) => startsMeasure(line, at + step)).find((next) => next !== null);
  return threshold?.unit === 'criterion' && threshold.unit !== measure.unit ? threshold.end : measure.end;
};
/** Syllables that may say more of those counted before "đạt". */
const RATED_REACH = 3;
