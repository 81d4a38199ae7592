import { type Line, startsMeasure, temporalOf, wordAt } from '../line/line';

const OWNER_REACH = 8;
const SAID_OF: ReadonlySet<string> = new Set(
  'đạt có là tăng giảm còn ước lên chiếm đã trong năm mới hiện khoảng gần trên hơn đến'.split(' '),
);
/** Parts of a province, and offices of it, of which something may be said beside its name. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'xã phường huyện thị thôn bản làng phương vùng khu đơn vị trường công nhất trung hội ban tiêu toán hoạch ' +
    'quân chung mức giao'
  ).split(' '),
);

/** "Tổng đàn bò *của Sơn La* đạt …", "vốn đầu tư *của tỉnh* 11.482 tỷ đồng": whose amount follows the unit from `at` to `end`. */
export const isOwnerOfAmount = (line: Line, { at, end }: { readonly at: number; readonly end: number }): boolean => {
  if (wordAt(line, at - 1) !== 'của') return false;
  if (!SAID_OF.has(wordAt(line, end)) && startsMeasure(line, end) === null && temporalOf(line, end) === null)
    return false;
  for (let step = at - 2; step >= 0 && step > at - OWNER_REACH; step -= 1) {
    if (line.tokens[step]?.kind === 'sign' || line.sentenceAt[step] !== line.sentenceAt[at]) return true;
    if (PARTS.has(wordAt(line, step))) return false;
  }
  return true;
};
