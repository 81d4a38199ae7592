import { type Line, wordAt, wordsOf } from '../line/line';
import { isPair, wordPairs } from '../words/word-pairs';
import { type IndicatorReading, isCount } from './ellipsis';
import { isEmpty } from './heads';
import type { Clause } from './indicator-clause';
import { withSmallOpener } from './small-opener';

/** What police do with things, and what they call them. */
const SEIZING = wordPairs(['thu giữ', 'tạm giữ', 'tịch thu', 'tang vật', 'vật chứng', 'tang chứng']);

/** "*Tang vật thu giữ* gồm 3 bánh heroin, …": the words of the sentence, before token `before`, that say the list is of things seized; "" when none do. */
const seizingIn = (line: Line, before: number): string => {
  const first = line.sentences[line.sentenceAt[before] ?? 0]?.first ?? 0;
  for (let at = first; at + 1 < before; at += 1) {
    if (!isPair(SEIZING, wordAt(line, at), wordAt(line, at + 1))) continue;
    const more = isPair(SEIZING, wordAt(line, at + 2), wordAt(line, at + 3)) ? 2 : 0;
    const words = wordsOf(line, { from: at, to: at + 2 + more });
    return withSmallOpener(words);
  }
  return '';
};

/**
 * "Tang vật gồm 4 điện thoại; *120 triệu đồng* và 1 xe máy": money in a list of things is not of the thing before it, but seized as that was. Any
 * other reading comes back as it is.
 */
export const asSeized = (
  { line, measure, side, right, previous }: Clause,
  reading: IndicatorReading,
): IndicatorReading => {
  const listed = measure.unitType === 'money' && side.link === null && isEmpty(right) && previous !== null;
  if (!listed || !isCount(previous.measure) || reading.rule !== 'indicator-inherited') return reading;
  const words = seizingIn(line, measure.first);
  return words === '' ? reading : { words, rule: 'indicator-left' };
};
