import { type Line, type Range, temporalOf, wordAt, wordsOf } from '../line/line';
import { placeAt } from '../place/places';
import { type IndicatorReading, isCount, join } from './ellipsis';
import { isEmpty, isMeasurement } from './heads';
import type { Clause } from './indicator-clause';
import { endsClause } from './right-stops';

/** Prepositions by which a part says whose it is, how or where: what it is of was told before. */
const PARTING: ReadonlySet<string> = new Set(['của', 'qua', 'bằng', 'ở', 'tại', 'từ', 'do', 'cho', 'với', 'ngoài']);
/** Those that no measurement opens with and no verb takes: a part named with them is always of what was told before. */
const OF_WHOLE: ReadonlySet<string> = new Set(['của', 'qua', 'bằng']);
/** Longest name of a part, in tokens. */
const LONGEST = 6;

/** The words behind the preposition up to the end of the clause; null where a time, a place or a story stands there. */
const partAt = (line: Line, from: number, end: number | null): Range | null => {
  let to = from;
  while (to < from + LONGEST && (end === null ? !endsClause(line, to) : to < end)) {
    if (line.tokens[to]?.kind !== 'word' || temporalOf(line, to) !== null) return null;
    to += 1;
  }
  const whole = end === null ? endsClause(line, to) : to === end;
  return whole && to > from && placeAt(line, from) === null ? { from, to } : null;
};

/** The preposition of the amount's own part and its words, left of the amount or right behind it; null when neither stands there. */
const partOf = ({ line, measure, side, left, right }: Clause): { at: number; words: Range } | null => {
  if (!isEmpty(left)) {
    const at = left.from - 1;
    const opens = at >= side.phrase.from && PARTING.has(wordAt(line, at)) && !isMeasurement(line, left);
    const words = opens && isEmpty(right) ? partAt(line, left.from, left.to) : null;
    return words === null ? null : { at, words };
  }
  const bare = isEmpty(right) && side.link === null && PARTING.has(wordAt(line, measure.end));
  const words = bare ? partAt(line, measure.end + 1, null) : null;
  return words === null ? null : { at: measure.end, words };
};

/**
 * "Lương khởi điểm của kỹ sư 9 triệu đồng, *của công nhân* 7,2 triệu", "28 vụ xảy ra ở sông suối, 9 vụ *ở ao hồ*", "chi lương hưu
 * 412 tỷ đồng, trong đó *qua tài khoản* 386 tỷ": a part told by a preposition, in the place of the part before it or behind what
 * both are of. Any other reading comes back as it is.
 */
export const asParallel = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const { line, measure, previous } = clause;
  if (previous === null || previous.measure.unit !== measure.unit || previous.aside === true) return reading;
  const part = partOf(clause);
  if (part === null) return reading;
  const led = wordAt(line, part.at);
  const at = previous.words.lastIndexOf(` ${led} `);
  const own = join(led, wordsOf(line, part.words));
  if (at > 0) return { words: join(previous.words.slice(0, at), own), rule: 'indicator-both' };
  if (!isCount(measure) && OF_WHOLE.has(led)) return { words: join(previous.words, own), rule: 'indicator-both' };
  return reading;
};
