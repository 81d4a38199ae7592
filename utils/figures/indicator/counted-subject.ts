import { wordAt, wordsOf } from '../line/line';
import type { IndicatorReading } from './ellipsis';
import { trimLead } from './heads';
import type { Clause } from './indicator-clause';

/** Longest subject, in tokens. */
const LONGEST = 24;

/**
 * "*Số xã đạt từ 15 đến 18 tiêu chí* là 3 xã", "*Số hộ thu nhập trên 100 triệu đồng/năm* là 45 hộ": a subject that opens with the noun
 * counted and tells by an amount of its own which of them; null where the clause opens otherwise.
 */
export const fromCountedSubject = ({ line, measure, side }: Clause): IndicatorReading | null => {
  if (side.linkWords !== 'là' || side.boundary !== 'measure' || measure.unitType !== 'count') return null;
  const sentence = line.sentenceAt[measure.first];
  let from = side.phrase.from;
  while (
    from > 0 &&
    measure.first - from < LONGEST &&
    line.sentenceAt[from - 1] === sentence &&
    !ends(wordAt(line, from - 1))
  )
    from -= 1;
  const subject = trimLead(line, { from, to: side.phrase.to });
  const opens = wordAt(line, subject.from) === 'tổng' ? subject.from + 1 : subject.from;
  if (wordAt(line, opens) !== 'số' || wordAt(line, opens + 1) !== wordAt(line, measure.unitFirst)) return null;
  return { words: wordsOf(line, subject), rule: 'indicator-left' };
};

const ends = (sign: string): boolean => sign !== '' && ',;:.'.includes(sign);
