import { BARE_HEADS } from '../lexicon/indicator-words';
import { list } from '../lexicon/list';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { type IndicatorReading, isCount, join } from './ellipsis';
import type { Clause } from './indicator-clause';
import { isVerbAlone, withoutVerb } from './opening-verbs';
import { isHollow } from './second-choice';

/** Verbs whose amount is no part of what was told before: they give, take, trade and change. */
const OTHERS = namedPhrases(
  list(
    'giảm, thu, hỗ trợ, tặng, trao, trao tặng, đóng góp, ủng hộ, quyên góp, nộp, đầu tư, phạt, xử phạt, thành, cho, phủ, đỗ, tạo, ' +
      'giải ngân, xuất khẩu, nhập khẩu, kết nạp, bồi thường',
  ),
);

/** "vụ thu đông *xã xuống giống*": from who acts on. */
const WHO_ACTS = / (?:toàn |cả )?(?:xã|huyện|tỉnh|phường|nông dân|bà con) \p{Ll}/u;

/** Longest object, in syllables: a longer one is a story. */
const LONGEST = 8;

/**
 * "Kế hoạch vốn 19.863 tỷ đồng, đã *phân bổ* 98,7%", "3.200 ha lúa thu đông, *thu hoạch* được 2.915 ha": a verb alone with what
 * it was done to, where that is the amount before it in its sentence. Any other reading comes back as it is.
 */
export const withObject = ({ measure, previous, side }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (previous === null || isCount(measure) || measure.unitType === 'money' || reading.rule !== 'indicator-left')
    return reading;
  if (!isVerbAlone(reading.words) || isOneOf(OTHERS, reading.words)) return reading;
  const part = measure.unitType === 'share' || measure.unit === previous.measure.unit;
  const near = side.boundary === 'comma' || side.boundary === 'bracket' || side.boundary === 'semicolon';
  if (!part || !near) return reading;
  const done = reading.words.toLowerCase();
  const told = ` ${previous.words.toLowerCase()} `.indexOf(` ${done} `);
  // "vụ mùa huyện *gieo cấy* lúa", then "đã *gieo cấy*": the same again
  if (told >= 0) return { words: previous.words.slice(told), rule: 'indicator-inherited' };
  const whole = withoutVerb(previous.words);
  const object = whole.slice(0, WHO_ACTS.exec(whole)?.index);
  const names =
    object.split(' ').length <= LONGEST &&
    !isVerbAlone(object) &&
    !isHollow(object) &&
    // "làm đất 27.300 ha, *gieo trồng* 18.600 ha": another work, done to nothing of the first
    !object.startsWith('làm ') &&
    !BARE_HEADS.has(object.toLowerCase());
  return names ? { words: join(reading.words, object), rule: 'indicator-both' } : reading;
};
