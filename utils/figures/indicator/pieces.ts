import { list } from '../lexicon/list';
import { type Line, type Range, startsMeasure, wordAt, wordsOf } from '../line/line';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { phraseAt } from '../words/phrases';
import { type IndicatorReading, isCount, join } from './ellipsis';
import { ACTION_VERBS, isEmpty } from './heads';
import type { Clause } from './indicator-clause';
import { isVerbAlone } from './opening-verbs';
import { stopsRight } from './right-stops';

/** Nouns that count pieces of what was named in full before: "giao 9.400 *căn*", "đã tiêm 2.180 *liều*". */
const PIECES = namedPhrases(list('căn, liều, mũi, lô, trạm, suất, ca, vụ, công trình, tuyến, cụm, toa, bến'));

/** Tokens looked back over, and those of the longest name of the pieces. */
const REACH = 60;
const LONGEST = 6;

/** Words by which a sentence goes on to whom, where and what was done. */
const GOING_ON: ReadonlySet<string> = new Set(
  'cho có được bị đã đang sẽ chưa tại ở trên vào của với và là ưu cần phải'.split(' '),
);

const endsName = (line: Line, at: number): boolean =>
  stopsRight(line, at) ||
  // "nhà *ở* xã hội"
  (GOING_ON.has(wordAt(line, at)) && !(wordAt(line, at) === 'ở' && wordAt(line, at - 1) === 'nhà')) ||
  phraseAt(ACTION_VERBS, line.tokens, at) !== null;

/** "24.500 liều *vắc xin sởi* cho các trạm": the words behind the noun where it was said in full; null where it was said alone. */
const namedAt = (line: Line, at: number): Range | null => {
  let end = at;
  while (end - at <= LONGEST && !endsName(line, end)) end += 1;
  return end === at || end - at > LONGEST ? null : { from: at, to: end };
};

/** The name that the noun of an amount was last given in its paragraph; "" when it was given none. */
const nameBefore = (line: Line, noun: Range, first: number): string => {
  const size = noun.to - noun.from;
  for (let at = first - size; at >= 0 && at > first - REACH; at -= 1) {
    let same = 0;
    while (same < size && wordAt(line, at + same) === wordAt(line, noun.from + same)) same += 1;
    if (same < size) continue;
    const named = namedAt(line, at + size);
    // "4 vụ, *trong đó* 2 vụ": the part is of the whole, told or not
    if (named !== null && startsMeasure(line, at) === null) return wordsOf(line, named);
  }
  return '';
};

/**
 * A count of pieces, alone or behind a verb ("hoàn thành căn", "tiêm liều"), with what they are pieces of, where the paragraph
 * named it before ("căn nhà ở xã hội"). Any other reading comes back as it is.
 */
export const withPieces = ({ line, measure, right }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (!isCount(measure) || !isEmpty(right) || measure.unitInherited) return reading;
  const noun = { from: measure.unitFirst, to: measure.unitEnd };
  const words = wordsOf(line, noun);
  if (!isOneOf(PIECES, words)) return reading;
  const own = reading.words.toLowerCase();
  const verb = own.endsWith(` ${words.toLowerCase()}`) ? own.slice(0, -words.length - 1) : null;
  if (own !== words.toLowerCase() && (verb === null || !isVerbAlone(verb))) return reading;
  const name = nameBefore(line, noun, measure.first);
  return name === '' ? reading : { words: join(reading.words, name), rule: 'indicator-both' };
};
