import { COMPARED } from '../lexicon/comparators';
import { type Line, type Range, temporalOf, wordAt } from '../line/line';

/** What a clause compares with: "cao hơn *giá chợ*" begins at `at` and says that the amount after it is by how much. */
export type Comparison = { readonly at: number; readonly change: 'increase' | 'decrease' };

/** A yardstick is a short noun phrase. */
const LONGEST_YARDSTICK = 9;

/** Signs and the connectives that open a clause: after them a bare "hơn" or "kém" compares. */
const opensClause = (line: Line, at: number): boolean =>
  at < 0 || line.tokens[at]?.kind === 'sign' || ['và', 'nhưng', 'song', 'cũng', 'vẫn', 'đã'].includes(wordAt(line, at));

/** "vết nứt *dài hơn* 100 m" says how long it is, "*dài hơn* tuyến cũ 3 km" and "*dài hơn* 3 km so với tuyến cũ" compare. */
const isLength = (line: Line, at: number): boolean => {
  if (wordAt(line, at) !== 'dài' || line.tokens[at + 2]?.kind !== 'number') return false;
  for (let step = at + 3; step < at + 7; step += 1) if (wordAt(line, step) === 'so') return false;
  return true;
};

/** Which way "hơn" behind the adjective at `at` compares; undefined where it only says "more than". */
export const comparedAt = (line: Line, at: number): Comparison['change'] | undefined =>
  isLength(line, at) ? undefined : COMPARED[wordAt(line, at)];

const changeAt = (line: Line, at: number, from: number): Comparison | null => {
  const word = wordAt(line, at);
  if (word === 'hơn') {
    const change = comparedAt(line, at - 1);
    if (change !== undefined && at - 1 >= from) return { at: at - 1, change };
    return opensClause(line, at - 1) ? { at, change: 'increase' } : null;
  }
  return (word === 'kém' || word === 'thua') && opensClause(line, at - 1) ? { at, change: 'decrease' } : null;
};

/**
 * "Giá thu mua *cao hơn giá chợ* 5 - 7%", "*kém nhiệm kỳ trước* 2 đồng chí": the comparison that ends a left side, with
 * the yardstick it names; null when nothing is compared, or when the yardstick is no more than an expression of time.
 */
export const comparisonIn = (line: Line, { from, to }: Range): Comparison | null => {
  for (let at = to - 1; at >= from && at > to - LONGEST_YARDSTICK; at -= 1) {
    if (line.tokens[at]?.kind === 'sign' && temporalOf(line, at) === null) return null;
    const found = changeAt(line, at, from);
    if (found !== null) return found;
  }
  return null;
};
