import type { Measure } from '../amounts/measure';
import { type Line, wordAt, wordsOf } from '../line/line';
import { type IndicatorReading, isCount, join, type PreviousReading } from './ellipsis';
import { verbOf } from './opening-verbs';

/** What is told of a count by itself: then the verb before says nothing of it. */
const PREDICATE = / (?:bị|được|chưa|không|còn|đã|đang|phải|có|tham gia|là) /u;

/** Longest verb with what is said of how, in syllables. */
const LONGEST_MANNER = 10;

/** "*giám sát chuyên đề* tổ chức đảng": all that stands before the noun that was counted, when it opens with a verb; else the verb. */
const wholeVerb = (line: Line, { words, measure }: PreviousReading): string => {
  const verb = verbOf(words);
  const noun = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd });
  const at = noun === '' ? -1 : words.toLowerCase().indexOf(` ${noun.toLowerCase()}`);
  const whole = at > 0 ? words.slice(0, at) : '';
  return verb !== '' && whole.length > verb.length && whole.split(' ').length <= LONGEST_MANNER ? whole : verb;
};

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
  // "trồng 312 ha quế, 45 ha *thông*"
  const alike = measure.unitType === 'measure' && measure.unit === previous.measure.unit;
  if (!(isCount(measure) || alike) || measure.first - previous.measure.end > 12) return null;
  const joint = wordAt(line, measure.first - 1);
  if (joint !== ',' && joint !== 'và') return null;
  if (line.segmentAt[previous.measure.first] !== line.segmentAt[measure.first]) return null;
  if (PREDICATE.test(` ${words} `) || words === '') return null;
  const verb = wholeVerb(line, previous);
  if (verb === '' || words.toLowerCase().startsWith(`${verb.toLowerCase()} `)) return null;
  return { words: join(verb, words), rule: 'indicator-both' };
};
