import type { Measure } from '../amounts/measure';
import { type Line, type Range, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { placeAt } from '../place/places';
import { phraseAt } from '../words/phrases';
import { isCount, join } from './ellipsis';
import { ACTION_VERBS, isHead, trimLead } from './heads';
import type { LeftSide } from './left-side';
import { endsClause } from './right-stops';

/** "tỉnh *cấp* 9,35 tỷ đồng": a verb that says nothing of what the money is. */
export const isBareVerb = (line: Line, left: Range): boolean =>
  left.to - left.from <= 3 && !isHead(line, left) && SPENDING.has(wordAt(line, left.from));

const SPENDING: ReadonlySet<string> = new Set([
  'cấp',
  'xuất',
  'chi',
  'dành',
  'bố',
  'rót',
  'hỗ',
  'phân',
  'đầu',
  'trích',
  'bỏ',
  'giao',
  'hưởng',
  'cho',
  'trao',
]);

/** Words that lead to what the money is for, or where it is taken from. */
const BEHIND: ReadonlySet<string> = new Set(['để', 'nhằm', 'từ']);
/** Longest purpose taken over, in tokens. */
const LONGEST_PURPOSE = 7;

/** "trích 25 tỷ đồng *từ dự phòng ngân sách*", "cấp 2 tỷ đồng để *sửa kè*": up to the end of the clause; "" where it is long or a time. */
const purposeAt = (line: Line, at: number): string => {
  let to = at + 1;
  while (to - at <= LONGEST_PURPOSE && !endsClause(line, to)) {
    if (temporalOf(line, to) !== null || startsMeasure(line, to) !== null) return '';
    to += 1;
  }
  if (!endsClause(line, to) || to === at + 1 || placeAt(line, at + 1) !== null) return '';
  return wordsOf(line, { from: wordAt(line, at) === 'từ' ? at : at + 1, to });
};

/** "đầu tư 1.150 tỷ đồng *xây mới* 620 *phòng học*", else "*tỉnh* cấp 9,35 tỷ": what it is spent on, or who spends it. */
export const spentOn = (
  line: Line,
  measure: Measure,
  { side, left }: { readonly side: LeftSide; readonly left: Range },
): string | null => {
  const action = phraseAt(ACTION_VERBS, line.tokens, measure.end);
  const next = action === null ? null : startsMeasure(line, measure.end + action.length);
  if (action !== null && next !== null && isCount(next)) {
    const done = wordsOf(line, { from: measure.end, to: measure.end + action.length });
    return join(wordsOf(line, left), done, wordsOf(line, { from: next.unitFirst, to: next.unitEnd }));
  }
  const behind = BEHIND.has(wordAt(line, measure.end)) ? purposeAt(line, measure.end) : '';
  if (behind !== '') return join(wordsOf(line, left), behind);
  const whole = trimLead(line, side.phrase);
  const named = whole.from < left.from && left.to - whole.from <= 16 && side.boundary !== 'measure';
  return named ? wordsOf(line, { from: whole.from, to: left.to }) : null;
};
