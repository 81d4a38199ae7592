import type { Numeral } from '../numbers/numerals';
import { type Token, wordOf } from '../words/tokens';

/** How papers write the sign of degrees and the letter behind it when they are one word to us: "36ºC", "36oC". */
const WITH_LETTER: ReadonlySet<string> = new Set(['ºc', 'oc', '℃']);
const SIGNS: ReadonlySet<string> = new Set(['°', 'º', '˚']);

/** Words of a forecast or of a fever: near one of them "độ" alone is of warmth, not of an angle, a slope or a drink. */
const WARMTH: ReadonlySet<string> = new Set(['nhiệt', 'rét', 'nóng', 'lạnh', 'nắng', 'sốt', 'ấm']);
/** What else is told in degrees: "45 độ *dốc*", "13 độ *vĩ* Bắc", "40 độ *cồn*". */
const OTHER_DEGREES: ReadonlySet<string> = new Set(
  'tuổi vĩ kinh richter cồn dốc nghiêng rượu đạm mặn phần tin cao sâu bền'.split(' '),
);
/** Tokens back in which the word of warmth stands: a forecast for one region in one sentence, and the sentence before. */
const REACH = 40;
/** Warmer is no weather. */
const HOTTEST = 60;

const isOfWarmth = (tokens: readonly Token[], at: number, { first, value }: Numeral): boolean => {
  if (value > HOTTEST || OTHER_DEGREES.has(wordOf(tokens, at + 1))) return false;
  for (let step = first - 1; step >= 0 && step > first - REACH; step -= 1)
    if (WARMTH.has(wordOf(tokens, step))) return true;
  return false;
};

/** "36-38*°C*", "8 *độ*" in a forecast: where the degrees end that stand at token `at`; null for degrees of anything else. */
export const endOfDegrees = (tokens: readonly Token[], at: number, numeral: Numeral): number | null => {
  const word = wordOf(tokens, at);
  if (WITH_LETTER.has(word)) return tokens[at]?.glued === true || word === '℃' ? at + 1 : null;
  if (SIGNS.has(word)) return wordOf(tokens, at + 1) === 'c' ? at + 2 : isOfWarmth(tokens, at, numeral) ? at + 1 : null;
  if (word !== 'độ' || wordOf(tokens, at + 1) === 'c') return null;
  return isOfWarmth(tokens, at, numeral) ? at + 1 : null;
};
