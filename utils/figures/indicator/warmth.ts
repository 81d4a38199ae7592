import { type IndicatorReading, join, lastTold } from './ellipsis';
import type { Clause } from './indicator-clause';
import { isHollow } from './second-choice';

/** Says that warmth is told: "nhiệt độ thấp nhất", "nền nhiệt". */
const WARMTH = /(?:^| )(?:nhiệt|sốt|thân nhiệt)(?: |$)/iu;
/** Regions of a forecast that have no name of their own; a name is the row's place. */
const REGION =
  /^(?:riêng )?(?:khu vực |khu )?(?:vùng (?:núi|cao|biển|đồng bằng|trung du)|đồng bằng|trung du|ven biển|miền núi|nội thành|ngoại thành)/iu;
/** Nothing but names: "*Bắc Trung Bộ* 10 - 13 độ C". */
const NAMES = /^(?:\p{Lu}\S*(?: |$))+$/u;
/** Where it is so warm, behind the words that name it: "nhiệt độ thấp nhất *ở Bắc Bộ*", "… *vùng núi*". */
const WHERE = / (?:(?:ở|tại) \p{Lu}|(?:ở |tại )?(?:khu vực|khu|vùng|đồng bằng|trung du|ven biển|các tỉnh)(?= |$))/u;

/**
 * "Nhiệt độ thấp nhất 12 - 14 độ, *vùng núi 8 - 10 độ*, có nơi dưới 5 độ": degrees that their clause gives a region only, with what was told of
 * the first; "nhiệt độ" where nothing was. Any other reading comes back as it is.
 */
export const asWarmth = ({ measure, last }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unit !== 'count:độ C' || WARMTH.test(reading.words)) return reading;
  const unsaid = REGION.test(reading.words) || NAMES.test(reading.words) || isHollow(reading.words);
  if (!unsaid) return reading;
  const told =
    last === null
      ? undefined
      : lastTold(last, ({ unit, indicator }) => unit === measure.unit && WARMTH.test(indicator));
  const region = REGION.exec(reading.words)?.[0].replace(/^riêng /iu, '') ?? '';
  return {
    words: join(told?.slice(0, WHERE.exec(told)?.index) ?? 'nhiệt độ', region.toLowerCase()),
    rule: 'indicator-inherited',
  };
};
