import type { Measure } from '../amounts/measure';
import { BASE_PHRASES } from '../lexicon/bases';
import { type Line, wordAt } from '../line/line';
import { phraseAt, phraseTable } from '../words/phrases';
import { endsClause } from './right-stops';

const BASES = phraseTable(BASE_PHRASES);

/** A plan or a yardstick that is no time: "112% *kế hoạch*". */
export const isBase = (line: Line, at: number): boolean => {
  const base = phraseAt(BASES, line.tokens, at);
  return base !== null && base.value !== 'previous' && base.value !== 'same_period';
};

/** What a comparison refers to, in the words after the amount or around the change verb. */
export const readBase = (
  line: Line,
  measure: Measure,
  leftFrom: number,
): NonNullable<ReturnType<typeof baseAt>> | null => {
  const right =
    wordAt(line, measure.end) === 'so' ? measure.end + (wordAt(line, measure.end + 1) === 'với' ? 2 : 1) : measure.end;
  const after = baseAt(line, right, right > measure.end);
  if (after !== null) return after;
  for (let at = leftFrom; at < measure.first; at += 1) {
    const so = wordAt(line, at) === 'so';
    // "cao hơn *cùng kỳ năm ngoái* 3,2 m", "thấp hơn *kế hoạch* 2%"
    const yardstick = wordAt(line, at) === 'hơn' ? phraseAt(BASES, line.tokens, at + 1) : null;
    if (yardstick !== null) return yardstick.value;
    const verb = ['vượt', 'đạt', 'bằng'].includes(wordAt(line, at));
    if (!so && !verb) continue;
    const base = baseAt(line, at + (wordAt(line, at + 1) === 'với' ? 2 : 1), so);
    if (base !== null) return base;
  }
  return null;
};

const baseAt = (line: Line, at: number, compared: boolean) => {
  const match = phraseAt(BASES, line.tokens, at);
  if (match !== null && (compared || (match.value !== 'previous' && match.value !== 'start_of_term')))
    return match.value;
  if (!compared) return null;
  for (let step = at; step < at + 5 && !endsClause(line, step); step += 1) {
    const later = phraseAt(BASES, line.tokens, step);
    if (later !== null) return later.value;
  }
  return 'other' as const;
};
