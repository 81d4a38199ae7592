import type { Measure } from '../amounts/measure';
import { type Line, type Range, startsMeasure, wordAt, wordsOf } from '../line/line';
import { phraseAt } from '../words/phrases';
import { isCount, join } from './ellipsis';
import { ACTION_VERBS, isHead, trimLead } from './heads';
import type { LeftSide } from './left-side';

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
  const whole = trimLead(line, side.phrase);
  const named = whole.from < left.from && left.to - whole.from <= 16 && side.boundary !== 'measure';
  return named ? wordsOf(line, { from: whole.from, to: left.to }) : null;
};
