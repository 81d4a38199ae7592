import { wordsOf } from '../line/line';
import { type IndicatorReading, isCount, join, rightWords } from './ellipsis';
import { isEmpty, trimLead } from './heads';
import { isKindOfHouse } from './houses';
import type { Clause } from './indicator-clause';
import { withSmallOpener } from './small-opener';

/** "- *Bệnh viện da liễu*: 62 *giường*": what is counted, and in which kind of house; null where the label is another. */
export const fromHouse = ({ line, measure, side, right }: Clause): IndicatorReading | null => {
  if (side.linkWords !== ':' || !isEmpty(right) || !isCount(measure)) return null;
  const label = trimLead(line, side.phrase);
  if (!isKindOfHouse(line, label)) return null;
  return {
    words: join(rightWords(line, measure, right), withSmallOpener(wordsOf(line, label))),
    rule: 'indicator-both',
  };
};
