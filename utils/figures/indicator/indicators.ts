import type { Measure } from '../amounts/measure';
import { type Line, type Range, wordsOf } from '../line/line';
import { isOffice } from './actors';
import { bracketHost } from './bracket-host';
import { nextInBrackets } from './bracket-members';
import { fromBefore, fromNothing, fromPointing } from './carried-indicator';
import { withCause, withoutCauseVerb } from './casualties';
import { asCompleted } from './completed';
import { asContribution } from './contributions';
import { fromCountedSubject } from './counted-subject';
import { asTold } from './counts-told';
import { withGift } from './each';
import { type IndicatorReading, isCount, isRate, join, lastTold, rightWords } from './ellipsis';
import { asFine } from './fines';
import { withFund } from './funds';
import { asGivenSum } from './given-sums';
import { isEmpty } from './heads';
import { type Before, type Clause, clauseOf } from './indicator-clause';
import { withTariff } from './labels';
import { asListedCases } from './listed-cases';
import { fromHouse } from './listed-houses';
import { asMoneyBeside } from './money-beside';
import { withObject } from './objects';
import { asSibling } from './paradigms';
import { asParallel } from './parallels';
import { withPieces } from './pieces';
import { asPrice } from './prices';
import { withoutOthers } from './said-of-others';
import { orSecondChoice } from './second-choice';
import { asSeized } from './seized';
import { fromSides } from './side-indicator';
import { asSource } from './sources';
import { madeFuller } from './thin-readings';
import { asWarmth } from './warmth';
import type { Sides } from './without-left';

/** "sản xuất thiết bị điện (tăng 28,3%)": what stands right before the bracket the amount opens. */
const fromHost = (clause: Clause): IndicatorReading | null => {
  const { line, measure, side, sides, right, previous } = clause;
  const share = side.linkWords === 'chiếm' && previous !== null && isCount(previous.measure);
  const host = side.boundary === 'bracket' && !share ? bracketHost(line, measure, side, sides.stop) : null;
  const rate = host === null ? null : rateOfOffice(clause, host);
  if (rate !== null) return { words: rate, rule: 'indicator-inherited' };
  return host !== null && (side.link !== 'have' || isEmpty(right))
    ? { words: wordsOf(line, host), rule: 'indicator-left' }
    : null;
};

/** "tỷ lệ giải ngân đạt 48,6%. Đạt thấp như *Sở Y tế* (21%), *Ban Dân dụng* (33%)": the rate last told, of an office; or null. */
const rateOfOffice = ({ line, measure, last, previous }: Clause, host: Range): string | null => {
  const before = previous ?? last;
  if (measure.unitType !== 'share' || before === null || !isOffice(line, host.from)) return null;
  const rate = lastTold(before, ({ unit, indicator }) => unit === '%' && isRate(indicator) && !NAMED.test(indicator));
  const office = wordsOf(line, host);
  return rate === undefined ? null : join(rate, office);
};

/** A rate that is of an office already. */
const NAMED = / \p{Lu}/u;

/**
 * Finds what was measured. In this order, because each later step would also fire where an earlier one is right: what
 * stands before the brackets around the amount; what the clause leaves out and the amounts before it say; the right side or
 * the amount before when nothing stands left; what a left side points back to; else the left side when a verb ties it to
 * the amount, the right side when only "có" stands left, both when a verb phrase runs through the amount ("trồng mới 2.450
 * ha rừng").
 */
export const readIndicator = (line: Line, measure: Measure, sides: Sides, before: Before): IndicatorReading => {
  const clause = clauseOf(line, measure, sides, before);
  const own = asParallel(clause, asSibling(clause, orSecondChoice(clause, firstChoice(clause))));
  const full = asContribution(
    clause,
    withCause(clause, withoutCauseVerb(clause, withPieces(clause, asTold(clause, madeFuller(clause, own))))),
  );
  const named = asFine(
    clause,
    asWarmth(
      clause,
      asPrice(
        clause,
        withGift(clause, asSeized(clause, asGivenSum(clause, withObject(clause, withFund(line, measure.first, full))))),
      ),
    ),
  );
  const reading = asListedCases(
    clause,
    asMoneyBeside(clause, asSource(clause, orToldBefore(clause, withTariff(clause, asCompleted(clause, named))))),
  );
  const said = withoutOthers(clause, reading);
  // "làm 34 điểm trên quốc lộ sạt lở": what is counted at the least
  return said.words === '' && isCount(measure)
    ? { words: rightWords(line, measure, clause.right), rule: 'indicator-unit' }
    : said;
};

/** "Tiếp đó là thị xã Việt Yên với *52%*": a share of nothing is of what was last told in shares. */
const orToldBefore = ({ measure, last }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (reading.words !== '' || last === null || measure.unitType !== 'share') return reading;
  return { words: lastTold(last, ({ unit }) => unit === measure.unit) ?? '', rule: 'indicator-inherited' };
};

const firstChoice = (clause: Clause): IndicatorReading => {
  const told =
    fromHouse(clause) ?? fromHost(clause) ?? nextInBrackets(clause) ?? fromCountedSubject(clause) ?? fromBefore(clause);
  if (told !== null) return told;
  if (isEmpty(clause.left) || clause.yardstick || clause.average) return fromNothing(clause);
  return fromPointing(clause) ?? fromSides(clause);
};
