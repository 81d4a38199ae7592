import type { Measure } from '../amounts/measure';
import { PLANS } from '../cues/plan-nouns';
import { type Line, type Range, temporalOf, wordAt } from '../line/line';
import { placeAt } from '../place/places';
import { phraseAt } from '../words/phrases';
import { comparisonIn } from './comparisons';
import { countsAnything } from './elided';
import { isCount } from './ellipsis';
import { isEmpty } from './heads';
import { cleanLeft, endsWithPlace } from './left-edge';
import { extendLeft } from './left-extension';
import type { LeftSide } from './left-side';
import { isSubjectOnly } from './subject-only';

/**
 * "sản xuất thiết bị điện (tăng 28,3%), may mặc (11,2%)": what stands right before the bracket, when no amount does. A
 * place or a plan there is none ("xã A (12 hộ)", "dự toán tỉnh giao (4.000 tỷ)"), nor is a counted noun told apart.
 */
export const bracketHost = (line: Line, measure: Measure, side: LeftSide, stop: number): Range | null => {
  const named = isCount(measure) && measure.unitEnd > measure.unitFirst && !countsAnything(line, measure);
  // "kim ngạch xuất khẩu *(+53,1%)*": the sign of a change is no name
  const signed = side.phrase.to - side.phrase.from === 1 && SIGNS.has(wordAt(line, side.phrase.from));
  if (named || !(signed || isEmpty(side.phrase))) return null;
  const open = side.phrase.from - 1;
  if (wordAt(line, open) !== '(') return null;
  let from = open;
  while (from > stop && from > open - 14 && !(line.tokens[from - 1]?.kind === 'sign' && wordAt(line, from - 1) !== '-'))
    from -= 1;
  if (from === stop && stop > 0) return null;
  const verb = lastLink(line, { from, to: open });
  let host = extendLeft(line, cleanLeft(line, { from: verb ?? from, to: open }), { stop, tied: true });
  host = withoutSuperlative(line, host);
  const elsewhere = isEmpty(host) || placeAt(line, host.from) !== null || endsWithPlace(line, host);
  // "Nghị quyết số 17-NQ/TU (95%)": the end of a document's number
  const code = line.tokens[host.from]?.glued === true && ['/', '-'].includes(wordAt(line, host.from - 1));
  const compared = comparisonIn(line, host)?.at === host.from;
  // "Tin học (612), Tiếng Anh (540)": a bare count names what it counts, however it is spelled
  const only = !isCount(measure) && isSubjectOnly(line, host);
  // "so với *chỉ tiêu* giao của UBND (70.544 người)"
  const planned = hasPlan(line, { from: verb ?? from, to: open });
  return elsewhere || compared || code || planned || only ? null : host;
};

/** "tăng trưởng *cao nhất từ* trước đến nay (9,2%)": how high it is. */
const SUPERLATIVES: ReadonlySet<string> = new Set(['từ', 'nhất', 'cao', 'mạnh', 'thấp', 'khá', 'rất', 'đạt']);
const SIGNS: ReadonlySet<string> = new Set(['+', '-', '–']);

const withoutSuperlative = (line: Line, { from, to }: Range): Range => {
  let end = temporalOf(line, to - 1)?.first ?? to;
  while (end > from + 1 && SUPERLATIVES.has(wordAt(line, end - 1))) end -= 1;
  return { from, to: end };
};

/** "nổi bật *là* sản xuất thiết bị điện": a link inside the host ends the story before it. */
const lastLink = (line: Line, { from, to }: Range): number | null => {
  for (let at = to - 1; at > from; at -= 1) if (['là', 'như', 'gồm'].includes(wordAt(line, at))) return at + 1;
  return null;
};

/** Whether a plan or a target is named in a stretch. */
export const hasPlan = (line: Line, { from, to }: Range): boolean =>
  line.tokens.slice(from, to).some((_, step) => phraseAt(PLANS, line.tokens, from + step)?.value === true);
