import { type IndicatorReading, isCount, join, type PreviousReading } from './ellipsis';
import { type Line, wordAt } from './line';
import type { Measure } from './measure';
import { verbOf } from './opening-verbs';

/** What is told of a count by itself: then the verb before says nothing of it. */
const PREDICATE = / (?:bị|được|chưa|không|còn|đã|đang|phải|có|tham gia|là) /u;

/**
 * "kiểm tra 312 tổ chức đảng và 845 *đảng viên*", "thu 5,2 kg heroin, 18.400 *viên ma túy*": the verb before the first
 * holds for those joined to it. Null where the amount has a verb or a predicate of its own.
 */
export const withSharedVerb = (
  line: Line,
  measure: Measure,
  { words, rule }: IndicatorReading,
  previous: PreviousReading | null,
): IndicatorReading | null => {
  if (previous === null || previous.rule !== 'indicator-both' || previous.aside === true) return null;
  if (rule !== 'indicator-unit' && rule !== 'indicator-right') return null;
  if (!isCount(measure) || measure.first - previous.measure.end > 12) return null;
  const joint = wordAt(line, measure.first - 1);
  if (joint !== ',' && joint !== 'và') return null;
  if (line.segmentAt[previous.measure.first] !== line.segmentAt[measure.first]) return null;
  if (PREDICATE.test(` ${words} `) || words === '') return null;
  const verb = verbOf(previous.words);
  if (verb === '' || words.toLowerCase().startsWith(`${verb.toLowerCase()} `)) return null;
  return verb.split(' ').length > words.split(' ').length + 1
    ? null
    : { words: join(verb, words), rule: 'indicator-both' };
};
