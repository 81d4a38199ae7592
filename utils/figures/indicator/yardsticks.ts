import type { Measure } from '../amounts/measure';
import { PLANS } from '../cues/plan-nouns';
import { YARDSTICKS } from '../lexicon/indicator-words';
import { type Line, type Range, wordAt } from '../line/line';
import { phraseAt, phraseBefore } from '../words/phrases';
import type { PreviousReading } from './ellipsis';
import { isMeasurement, spelled } from './heads';
import type { LeftSide } from './left-side';

/** The change verb opens the clause and a yardstick follows: "vượt chỉ tiêu nghị quyết 2,65%", "cao hơn bình quân chung 2%". */
export const isYardstickOnly = (line: Line, side: LeftSide): boolean => {
  const { from, to } = side.phrase;
  // "*so năm trước* giảm 9 trường"
  if (wordAt(line, from) === 'so' && COMPARED_TIME.has(wordAt(line, from + 1)) && to - from <= 4) return true;
  const plan = phraseBefore(PLANS, line.tokens, to);
  // "chưa đạt chỉ tiêu 20%", "so với kế hoạch 500 ha"
  if (plan?.value === true && to - plan.length > from && isReaching(line, from, to - plan.length)) return true;
  const compared =
    wordAt(line, from + 1) === 'hơn'
      ? 2
      : wordAt(line, from) === 'hơn'
        ? 1
        : ['tăng', 'giảm', 'vượt'].includes(wordAt(line, from))
          ? 1
          : 0;
  return compared > 0 && from + compared < to && YARDSTICKS.has(wordAt(line, from + compared));
};

const COMPARED_TIME: ReadonlySet<string> = new Set(['năm', 'tháng', 'quý', 'vụ', 'cùng', 'đầu', 'tuần', 'trước']);

const REACHING: ReadonlySet<string> = new Set(
  'chưa không đã mới cũng đạt so với bằng vượt thấp cao hơn của'.split(' '),
);

const isReaching = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!REACHING.has(wordAt(line, at))) return false;
  return true;
};

/** "mức", "mốc", "lộ trình", "đích của": where something is to get, and no more. */
export const isMark = (line: Line, left: Range): boolean => {
  const to = wordAt(line, left.to - 1) === 'của' ? left.to - 1 : left.to;
  const last = wordAt(line, to - 1);
  if (to - left.from > 4 || isMeasurement(line, { from: left.from, to }))
    return MARKS.has(spelled(line, { from: left.from, to }));
  return MARKS.has(last) || (last === 'trình' && wordAt(line, to - 2) === 'lộ');
};

const MARKS: ReadonlySet<string> = new Set(['mức', 'mốc', 'đích', 'ngưỡng']);

/** "bằng 118% dự toán Trung ương giao, *104,5% dự toán HĐND tỉnh*": the same result against another plan. */
export const isNextYardstick = (line: Line, measure: Measure, previous: PreviousReading): boolean =>
  measure.unitType === 'share' &&
  previous.measure.unit === measure.unit &&
  phraseAt(PLANS, line.tokens, measure.end)?.value === true &&
  phraseAt(PLANS, line.tokens, previous.measure.end)?.value === true;
