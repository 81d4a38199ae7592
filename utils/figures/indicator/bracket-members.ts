import { smallLetters } from '@/utils/text';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { placeAt } from '../place/places';
import type { IndicatorReading } from './ellipsis';
import { isEmpty } from './heads';
import type { Clause } from './indicator-clause';

/** Longest name of a member, in tokens. */
const LONGEST_NAME = 5;
/** Tokens between a bracket and its amount: "(tăng 12%", "(chiếm hơn 8%". */
const REACH = 4;

/** The capitals right before the bracket that opens at `open`: "Đến từ *Thái Lan* (20,1%)"; null where none stand there. */
const nameBefore = (line: Line, open: number): Range | null => {
  let from = open;
  while (from > 0 && open - from < LONGEST_NAME && line.tokens[from - 1]?.capital === true) from -= 1;
  return from < open ? { from, to: open } : null;
};

const openBefore = (line: Line, first: number): number | null => {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) if (wordAt(line, at) === '(') return at;
  return null;
};

/**
 * "Khách chủ yếu đến từ Lào (32,4%), *Thái Lan (20,1%)*": the next name of a list in which each has its amount in brackets, in
 * the place of the one before it. Null where the amount before ends with no such name, and for places of ours: those are told
 * apart by the place of the row.
 */
export const nextInBrackets = ({ line, measure, side, previous }: Clause): IndicatorReading | null => {
  if (side.boundary !== 'bracket' || !isEmpty(side.phrase) || previous?.measure.unit !== measure.unit) return null;
  const open = openBefore(line, previous.measure.first);
  const name = nameBefore(line, side.phrase.from - 1);
  const told = open === null ? null : nameBefore(line, open);
  if (name === null || told === null || placeAt(line, name.from) !== null) return null;
  const before = wordsOf(line, told);
  if (!smallLetters(previous.words).endsWith(` ${smallLetters(before)}`)) return null;
  return { words: previous.words.slice(0, -before.length) + wordsOf(line, name), rule: 'indicator-both' };
};
