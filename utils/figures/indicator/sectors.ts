import { list } from '../lexicon/list';
import { type Line, type Range, wordAt } from '../line/line';
import { phraseAt } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { ACTION_VERBS } from './heads';

/** First syllables of what a sector of the economy is called by, behind "ngành". */
const SECTORS = wordPairs([
  ...list(
    'nông nghiệp, nông lâm, lâm nghiệp, thủy sản, thuỷ sản, công nghiệp, xây dựng, dịch vụ, khai khoáng, khai thác',
  ),
  ...list(
    'chế biến, sản xuất, chăn nuôi, trồng trọt, thương mại, du lịch, vận tải, bán lẻ, bán buôn, dệt may, điện tử',
  ),
]);

/** "công nghiệp chế biến, chế tạo", "nông lâm nghiệp và thủy sản": longest name, in tokens. */
const LONGEST = 9;

/** "ngành *Dịch vụ* chiếm 32,5%", "ngành *xây dựng* tăng 8,5%": a sector by its name alone, which does nothing: it is what is measured. */
export const isSectorAlone = (line: Line, { from, to }: Range): boolean => {
  if (to - from < 2 || to - from > LONGEST || !isPair(SECTORS, wordAt(line, from), wordAt(line, from + 1)))
    return false;
  for (let at = from + 2; at < to; at += 1) {
    if (wordAt(line, at) === 'ngành') return false;
    // "Công nghiệp - *Xây dựng*": one more name
    const named = line.tokens[at]?.capital === true || wordAt(line, at - 1) === '-' || wordAt(line, at - 1) === 'và';
    if (!named && phraseAt(ACTION_VERBS, line.tokens, at) !== null) return false;
  }
  return true;
};
