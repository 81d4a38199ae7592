import { wordsOf } from '../line/line';
import { type IndicatorReading, isCount, join } from './ellipsis';
import type { Clause } from './indicator-clause';
import { verbOf } from './opening-verbs';

/** "mỗi em", "mỗi suất quà", "mỗi hộ được": of what each gets nothing is said. */
const EACH = /^(?:mỗi|từng) (\p{L}+)$/iu;
/** Words before the money itself: what it was for stands behind them. */
const SUMS = /^(?:tổng số tiền|tổng kinh phí|số tiền|kinh phí|chi|dành|bố trí|trích) (?=\p{L})/iu;

/**
 * "tặng 350 suất quà, *mỗi suất* 500.000 đồng", "chi 14,6 tỷ đồng hỗ trợ tiền ăn, *mỗi em* 150.000 đồng/ngày": money for each with
 * what it is. Any other reading comes back as it is.
 */
export const withGift = ({ line, measure, previous }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unitType !== 'money' || previous === null) return reading;
  const one =
    reading.words.startsWith('mỗi ') || reading.words.startsWith('từng ') ? EACH.exec(reading.words)?.[1] : undefined;
  if (one === undefined) return reading;
  if (previous.measure.unitType === 'money') {
    const purpose = previous.words.replace(SUMS, '');
    return { words: join(purpose, reading.words), rule: 'indicator-both' };
  }
  if (!isCount(previous.measure)) return reading;
  const noun = wordsOf(line, { from: previous.measure.unitFirst, to: previous.measure.unitEnd });
  const people = previous.measure.unit === 'person' || previous.measure.unit === 'household';
  if (!people && noun.toLowerCase().startsWith(one.toLowerCase()))
    return { words: join('trị giá mỗi', noun), rule: 'indicator-both' };
  const verb = verbOf(previous.words);
  return people && verb !== '' ? { words: join('mức', verb, reading.words), rule: 'indicator-both' } : reading;
};
