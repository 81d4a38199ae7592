import type { Measure } from '../amounts/measure';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { phraseAt } from '../words/phrases';
import { join, lastTold, type PreviousReading } from './ellipsis';
import { ACTION_VERBS, isEmpty, spelled } from './heads';
import { withoutVerb } from './opening-verbs';

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

/** Verbs that yield money for what was told right before. */
const YIELDING: ReadonlySet<string> = new Set(['bán', 'xuất bán', 'tiêu thụ', 'thu', 'thu về', 'thu vào', 'bán ra']);

/** "thu 4 tấn *sa nhân*, *bán* được 320 triệu": the money of a verb alone is for what the amount before it weighed or counted. */
const soldBefore = (line: Line, measure: Measure, left: Range, last: PreviousReading): string | null => {
  if (measure.unitType !== 'money' || isEmpty(left) || !YIELDING.has(spelled(line, left))) return null;
  const near = line.sentenceAt[last.measure.first] === line.sentenceAt[measure.first];
  const goods = last.measure.unitType === 'measure' || last.measure.unit === 'head' || last.measure.unit === 'tree';
  if (!near || !goods || last.measure.unit === 'ha') return null;
  return join(wordsOf(line, left), withoutVerb(last.words));
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
  const again = measure.unitInherited && measure.unitEnd < measure.first;
  // "phải thi hành 38.902 việc; đã *xong* 25.331 việc", "60 hộ nghèo, giờ chỉ còn 11"
  if (isEmpty(left) && !(counted && (again || wordAt(line, measure.first - 1) === 'xong'))) return null;
  if (counted && !measure.unitInherited && !countsAnything(line, measure)) return null;
  const sold = soldBefore(line, measure, left, last);
  if (sold !== null) return sold;
  const told = lastTold(last, ({ unit }) => unit === measure.unit);
  if (told === undefined || isEmpty(left)) return told ?? null;
  const verb = spelled(line, left);
  if (PRO_VERBS.has(verb)) return told;
  const repeated = told.toLowerCase().startsWith(`${wordAt(line, left.from)} `);
  return repeated && isVerb(line, left) ? told : null;
};
