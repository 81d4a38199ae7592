import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { type IndicatorReading, join } from './ellipsis';
import type { Clause } from './indicator-clause';

/** What a fine is called, from its noun on. */
const FINES = namedPhrases([
  'phạt',
  'phạt tiền',
  'phạt hành chính',
  'phạt vi phạm hành chính',
  'phạt tiền vi phạm hành chính',
]);
const TOWARDS = ' đối với ';

/** Words of a reading that end in a fine: what stands before it, and its own; null for those that do not. */
const fineIn = (words: string): { readonly before: string; readonly fine: string } | null => {
  const small = words.toLowerCase();
  const at = small.lastIndexOf('phạt');
  if (at < 0 || (at > 0 && words[at - 1] !== ' ') || !isOneOf(FINES, words.slice(at))) return null;
  const from = small.slice(0, at).endsWith('xử ') ? at - 'xử '.length : at;
  return { before: words.slice(0, from).trim(), fine: words.slice(from) };
};

/** Words before a fine that say nothing of it: half a list of deeds, and who decides it. */
const isOther = (before: string): boolean => before.includes(',') || before.includes('ra quyết định');

/** Words of a fine alone, of which the deed may stand behind the sum. */
const ALONE: ReadonlySet<string> = new Set(['', 'mức', 'tiền', 'bị', 'sẽ bị']);

/** Longest deed behind the sum, in tokens. */
const LONGEST_DEED = 14;

/** "phạt tiền từ 3 - 5 triệu đồng *đối với hành vi câu cá bằng xung điện*", "18 triệu đồng *với xe máy*": whom or what the fine is for, right behind the sum. */
const deedBehind = (line: Line, from: number): Range | null => {
  const led = wordAt(line, from) === 'đối' ? from + 1 : from;
  if (wordAt(line, led) !== 'với') return null;
  let to = led + 1;
  while (to < from + LONGEST_DEED && line.tokens[to]?.kind === 'word') to += 1;
  return { from, to };
};

/**
 * A sum of money as a fine: "phạt tiền", whatever list of deeds was cut in two before it, with the deed that stands behind the sum.
 * Any other reading comes back as it is.
 */
export const asFine = ({ line, measure }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unitType !== 'money') return reading;
  const towards = reading.words.indexOf(TOWARDS);
  const told = fineIn(towards < 0 ? reading.words : reading.words.slice(0, towards));
  if (told === null) return reading;
  const cut = isOther(told.before) ? told.fine : join(told.before, told.fine);
  const deed = ALONE.has(told.before.toLowerCase()) ? deedBehind(line, measure.end) : null;
  if (deed !== null) return { words: join(cut, wordsOf(line, deed)), rule: reading.rule };
  return towards < 0 ? { words: cut, rule: reading.rule } : reading;
};
