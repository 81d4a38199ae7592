import { type IndicatorReading, isCount } from './ellipsis';
import type { Clause } from './indicator-clause';

/** Where words go on with who gets what is counted: "trao suất quà *cho các hộ khó khăn*". */
const RECIPIENTS = / cho (?:các|những) /u;
/** A price, and where it goes on with the place it is paid in; "giá tại vườn" is a price of its own kind. */
const PRICE = /^(?:mức )?giá /iu;
const MARKET =
  / (?:tại|ở) (?:các |những |một số |nhiều |toàn )?(?:\p{Lu}|tỉnh|huyện|xã|phường|thành phố|thị xã|khu vực|vùng|địa phương|thị trường)/u;

/**
 * A reading without what is no part of it: who gets the things counted ("trao 96 giải Ba *cho các vận động viên*"), and the market of a
 * price, which is the place of its row ("Giá tiêu *tại huyện Chư Prông* 108.500 đồng/kg"). Any other reading comes back as it is.
 */
export const withoutOthers = ({ measure }: Clause, reading: IndicatorReading): IndicatorReading => {
  const { words, rule } = reading;
  const priced = !isCount(measure) && PRICE.test(words);
  const given = isCount(measure) && rule !== 'indicator-left';
  if (!priced && !given) return reading;
  const at = words.search(priced ? MARKET : RECIPIENTS);
  // one syllable says too little to stand alone
  return at > 0 && (priced || words.lastIndexOf(' ', at - 1) > 0) ? { words: words.slice(0, at), rule } : reading;
};
