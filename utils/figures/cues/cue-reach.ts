import { type Line, wordAt } from '../line/line';
import type { FoundCue } from './cue';

/** Where the brackets around a token close, or -1. */
const closingBracket = (line: Line, at: number): number => {
  let open = at - 1;
  while (open > at - 12 && open >= 0 && wordAt(line, open) !== '(' && wordAt(line, open) !== ')') open -= 1;
  if (wordAt(line, open) !== '(') return -1;
  for (let close = at + 1; close < at + 40 && close < line.tokens.length; close += 1)
    if (wordAt(line, close) === ')') return close;
  return -1;
};

/**
 * "64% có chứng chỉ (*hiện* 27%), độ che phủ 52%": a cue in brackets stays in them. "cà phê 386 ha, hết nhiệm kỳ *sẽ* là
 * 600 ha; đàn trâu 7.850 con": a plan told in passing after a report ends with its segment, and the next sentence reports.
 */
export const reach = (line: Line, cue: FoundCue): number => {
  const close = closingBracket(line, cue.at);
  if (close >= 0) return close;
  if (cue.kind === 'figure') return Number.POSITIVE_INFINITY;
  const sentence = line.sentences[line.sentenceAt[cue.at] ?? 0];
  const first = line.measures[sentence?.firstMeasure ?? -1];
  // "thông qua *24 chỉ tiêu* của năm 2026, trong đó …": how many plans there are reports nothing
  const reported = first !== undefined && first.first < cue.at && wordAt(line, first.unitFirst + 1) !== 'tiêu';
  // "Năm nay chúng tôi *được giao* 640 chỉ tiêu, mới tuyển được 388. Học phí …": the next sentence reports
  const assigned = cue.words === 'được giao' && wordAt(line, (sentence?.end ?? 0) - 1) !== ':';
  const needed = cue.weak && cue.words.startsWith('cần ') ? endOfNeed(line, cue.at, sentence?.end ?? 0) : null;
  if (needed !== null) return needed;
  if (!reported) return cue.weak || assigned ? (sentence?.end ?? 0) : Number.POSITIVE_INFINITY;
  if (ANNOUNCERS.has(cue.words)) return sentence?.end ?? 0;
  return Math.min(endOfSegment(line, cue.at), sentence?.end ?? 0);
};

/** "*cần thêm* 6 phòng nhưng ngân sách chỉ bố trí được 2": where what there is stands against what is needed, or null. */
const endOfNeed = (line: Line, from: number, to: number): number | null => {
  for (let at = from; at < to && at < from + LONGEST_NEED; at += 1)
    if (['nhưng', 'song', 'mà'].includes(wordAt(line, at))) return at;
  return null;
};

/** Tokens of what is needed: a sentence of a megabyte is not looked through for each need. */
const LONGEST_NEED = 40;

/** The token after the next semicolon: segments are counted from left to right. */
const endOfSegment = (line: Line, at: number): number => {
  const segment = line.segmentAt[at] ?? 0;
  let [low, high] = [at, line.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.segmentAt[middle] ?? 0) > segment) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Plans that go on to the end of their sentence also after a report. */
const ANNOUNCERS: ReadonlySet<string> = new Set([
  'phấn đấu',
  'mục tiêu',
  'đặt mục tiêu',
  'quyết tâm',
  'chỉ tiêu',
  'yêu cầu',
]);
