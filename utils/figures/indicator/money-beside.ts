import { wordAt, wordsOf } from '../line/line';
import { type IndicatorReading, isCount } from './ellipsis';
import { isEmpty, trimLead } from './heads';
import type { Clause } from './indicator-clause';
import { verbOf } from './opening-verbs';
import { withSmallOpener } from './small-opener';

/** Tokens between "gồm" and the money at the end of its list. */
const LIST_REACH = 12;

/** "*Phần thưởng* gồm cúp, cờ và 50 triệu đồng": what the list is of, where it ends in money and nothing in it is counted; "" elsewhere. */
const listedIn = ({ line, measure, sides }: Clause): string => {
  if (wordAt(line, measure.first - 1) !== 'và') return '';
  for (let at = measure.first - 2; at > sides.stop && at > measure.first - LIST_REACH; at -= 1) {
    if (wordAt(line, at) !== 'gồm') continue;
    const to = wordAt(line, at - 1) === 'bao' ? at - 1 : at;
    let from = to;
    while (from > sides.stop && to - from < LIST_REACH && line.tokens[from - 1]?.kind === 'word') from -= 1;
    const whole = trimLead(line, { from, to });
    return isEmpty(whole) ? '' : withSmallOpener(wordsOf(line, whole));
  }
  return '';
};

/**
 * Money at the end of a list of other things: "góp 2.480 ngày công *và* 1,12 tỷ đồng" is given by the same verb and is no days of work,
 * "phần thưởng gồm cúp, cờ *và* 50 triệu đồng" is all of it. Any other reading comes back as it is.
 */
export const asMoneyBeside = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const { line, measure, previous } = clause;
  if (measure.unitType !== 'money' || wordAt(line, measure.first - 1) !== 'và') return reading;
  const listed = listedIn(clause);
  if (listed !== '') return { words: listed, rule: 'indicator-left' };
  if (previous === null || !isCount(previous.measure) || reading.words !== previous.words) return reading;
  const verb = verbOf(previous.words);
  const own = verb === '' ? givenBy(previous.words) : verb;
  return own === '' ? reading : { words: own, rule: 'indicator-inherited' };
};

/** "góp ngày công", "nhân dân đóng góp ngày công": up to the verb of giving; "" where none is. */
const givenBy = (words: string): string => GIVEN.exec(words)?.[0] ?? '';
const GIVEN = /^(?:\p{L}+ ){0,6}?(?:góp|hiến|ủng hộ|tài trợ|tặng|nhận|thưởng)(?= )/iu;
