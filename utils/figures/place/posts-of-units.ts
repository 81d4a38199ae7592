import { ADDRESSES, MIDDLE_NAMES, POST_MARKS, POST_WORDS, SURNAMES } from '../lexicon/place-words';
import type { Line } from '../line/line';
import { wordOf } from '../words/tokens';

/** Offices and posts are looked for this far left of a unit's name. */
const POST_REACH = 12;

/** "Chủ tịch Liên đoàn Lao động thành phố …": the unit belongs to somebody's post, whose name may follow at once. */
export const isInPost = (line: Line, at: number): boolean => {
  for (let step = at - 1; step >= 0 && step > at - POST_REACH && line.tokens[step]?.kind === 'word'; step -= 1)
    if (
      POST_MARKS.has(wordOf(line.tokens, step)) ||
      POST_WORDS[wordOf(line.tokens, step)]?.has(wordOf(line.tokens, step + 1))
    )
      return true;
  return false;
};

/** "Ông *Hoàng Văn Tài*, Chủ tịch UBND xã Thạch Lâm Thượng": who holds the post was said before it. */
export const isHolderNamed = (line: Line, at: number): boolean => {
  for (let step = at - 1; step > 0 && step > at - HOLDER_REACH; step -= 1) {
    if (line.sentenceAt[step] !== line.sentenceAt[at]) return false;
    if (line.tokens[step]?.capital && ADDRESSES.has(wordOf(line.tokens, step - 1))) return true;
  }
  return false;
};
const HOLDER_REACH = 24;

/** "Chủ tịch UBND xã *Đàm Văn Thuyết*", "Bí thư Tỉnh ủy tỉnh Lào Cai *Trần Minh A*": where the person's name begins. */
export const beforePerson = (line: Line, from: number, end: number): number => {
  for (let at = from; at < end - 1; at += 1) {
    const surname = SURNAMES.has(wordOf(line.tokens, at)) || MIDDLE_NAMES.has(wordOf(line.tokens, at + 1));
    if (surname && at - from !== 1 && (at > from ? end - at >= 2 : end - at >= 3)) return at;
  }
  return end;
};
