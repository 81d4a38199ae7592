import type { PreviousReading } from './ellipsis';
import { ACTION_VERBS, isEmpty, spelled } from './heads';
import { type Line, type Range, wordAt } from './line';
import type { Measure } from './measure';
import { phraseAt } from './phrases';

/** Verbs that stand for whatever was to be done: "đến hết quý I đã *làm* được 71,5 km". */
const PRO_VERBS: ReadonlySet<string> = new Set([
  'làm',
  'xong',
  'làm xong',
  'thực hiện',
  'thực hiện xong',
  'hoàn thành',
  'đạt',
  'triển khai',
  'được',
]);

/** Nouns that count whatever is spoken of. */
const ANY_COUNT: ReadonlySet<string> = new Set(['vụ', 'việc', 'trường hợp', 'công trình', 'ca', 'hồ sơ', 'người']);

/** "406 vụ": the noun says nothing of what was counted. */
export const countsAnything = (line: Line, { unitFirst, unitEnd }: Measure): boolean =>
  ANY_COUNT.has(spelled(line, { from: unitFirst, to: unitEnd }));

/** Longest verb that stands alone, in syllables. */
const LONGEST_VERB = 3;

const isVerb = (line: Line, { from, to }: Range): boolean => {
  const action = phraseAt(ACTION_VERBS, line.tokens, from);
  return action !== null && from + action.length === to;
};

/**
 * "Các xã đăng ký *trồng 2.300 ha cây vụ đông*. Đến cuối tháng 10 đã *trồng* 1.870 ha", "… đã *làm* được 71,5 km": a verb
 * alone does again what was last told in the same unit. Null where something else is said, or nothing like it was told.
 */
export const readElided = (
  line: Line,
  measure: Measure,
  { left, right }: { readonly left: Range; readonly right: Range },
  last: PreviousReading | null,
): string | null => {
  if (last === null || left.to - left.from > LONGEST_VERB || !isEmpty(right)) return null;
  if (measure.unitType === 'share' || measure.unitType === 'ratio') return null;
  const counted = measure.unitType === 'count' || measure.unitType === 'classifier';
  if (counted && !measure.unitInherited && !countsAnything(line, measure)) return null;
  const told = last.told.get(measure.unit);
  if (told === undefined) return null;
  // "60 hộ nghèo, giờ chỉ còn 11"
  // "phải thi hành 38.902 việc; đã *xong* 25.331 việc"
  if (isEmpty(left)) {
    const finished = wordAt(line, measure.first - 1) === 'xong';
    return counted && (finished || (measure.unitInherited && measure.unitEnd < measure.first)) ? told : null;
  }
  const verb = spelled(line, left);
  if (PRO_VERBS.has(verb)) return told;
  const again = told.toLowerCase().startsWith(`${wordAt(line, left.from)} `);
  return again && isVerb(line, left) ? told : null;
};
