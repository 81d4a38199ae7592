import { type IndicatorReading, isCount, join, type PreviousReading } from './ellipsis';
import { ACTIONS } from './lexicon/indicator-words';
import { type Line, wordAt } from './line';
import type { Measure } from './measure';

/** Known verbs, and those that are too often the second half of a noun to be looked for inside a clause ("doanh *thu*"). */
const VERBS: ReadonlySet<string> = new Set([...ACTIONS.filter((verb) => verb !== 'làm'), 'thu', 'nhận', 'phạt']);

/** Longest verb that is handed on, in syllables. */
const LONGEST = 3;

/** The verb an indicator opens with: "thu giữ" of "thu giữ heroin", "phối hợp bắt giữ" before the noun; "" when there is none. */
const verbOf = ({ words }: Pick<PreviousReading, 'words'>): string => {
  const syllables = words.toLowerCase().split(' ', LONGEST + 1);
  for (let size = Math.min(LONGEST, syllables.length - 1); size > 0; size -= 1)
    if (VERBS.has(syllables.slice(0, size).join(' '))) return words.split(' ', size).join(' ');
  return '';
};

/** "thu sa nhân khô": what it is done to. */
export const withoutVerb = (words: string): string => {
  const verb = verbOf({ words });
  return verb === '' ? words : words.slice(verb.length + 1);
};

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
  const verb = verbOf(previous);
  if (verb === '' || words.toLowerCase().startsWith(`${verb.toLowerCase()} `)) return null;
  return verb.split(' ').length > words.split(' ').length + 1
    ? null
    : { words: join(verb, words), rule: 'indicator-both' };
};
