import { type Line, wordAt, wordsOf } from '../line/line';
import { type IndicatorReading, isCount, join } from './ellipsis';
import type { Clause } from './indicator-clause';

/** Longest verb with what goes with it, in tokens: "được", "bổ sung", "thêm". */
const LONGEST = 4;

const areWords = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (line.tokens[at]?.kind !== 'word') return false;
  return true;
};

/**
 * "34 dự án *được bổ sung* 222 triệu USD": a sum right behind those counted is what they were given, by the verb between. Any
 * other reading comes back as it is.
 */
export const asGivenSum = ({ line, measure, side, previous }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unitType !== 'money' || previous === null || !isCount(previous.measure)) return reading;
  const [from, to] = [previous.measure.end, side.phrase.to];
  if (reading.words !== previous.words || wordAt(line, from) !== 'được' || to - from < 2 || to - from > LONGEST)
    return reading;
  const given = wordsOf(line, { from, to });
  if (!areWords(line, from, to) || previous.words.endsWith(given)) return reading;
  return { words: join(previous.words, given), rule: 'indicator-both' };
};
