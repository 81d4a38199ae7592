import { type Line, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { phraseAt } from '../words/phrases';
import { ACTION_VERBS, isEmpty, isMeasurement, trimLead } from './heads';

/** Longest goods and longest work, in tokens. */
const LONGEST_GOODS = 5;
const LONGEST_WORK = 9;

/** Where the words of the clause begin that end at `to`: behind the sign, the time or the amount before them. */
const startOfWords = (line: Line, to: number): number => {
  let from = to;
  while (from > 0 && line.tokens[from - 1]?.kind === 'word' && line.measureEndsAt[from] !== 1) {
    if (temporalOf(line, from - 1) !== null || startsMeasure(line, from - 1) !== null) break;
    from -= 1;
  }
  return from;
};

/** "diesel lên 20.980 đồng/lít; *dầu hỏa* có giá 21.010 đồng/lít": the goods right before "có giá"; "" where none stand. */
const goodsBeside = (line: Line, from: number): string => {
  if (wordAt(line, from - 1) !== 'có') return '';
  const goods = trimLead(line, { from: startOfWords(line, from - 1), to: from - 1 });
  const named = !isEmpty(goods) && goods.to - goods.from <= LONGEST_GOODS && !isMeasurement(line, goods);
  return named ? wordsOf(line, goods) : '';
};

/** "11 xã đã hoàn thành *gieo cấy lúa xuân* với diện tích 50.000 ha": the work told right before "với"; "" where none is. */
const workBeside = (line: Line, from: number): string => {
  if (wordAt(line, from - 1) !== 'với') return '';
  const to = from - 1;
  for (let at = Math.max(startOfWords(line, to), to - LONGEST_WORK); at < to; at += 1) {
    const work = phraseAt(ACTION_VERBS, line.tokens, at);
    // "hoàn thành gieo cấy": the verb of the work itself
    if (work === null || phraseAt(ACTION_VERBS, line.tokens, at + work.length) !== null) continue;
    return at + work.length < to ? wordsOf(line, { from: at, to }) : '';
  }
  return '';
};

/** What a price or an area named alone is of, told right before it in its own clause; "" when nothing is. */
export const topicBeside = (line: Line, from: number, head: string): string => {
  if (head === 'giá' || head === 'giá bán') return goodsBeside(line, from);
  return head === 'diện tích' || head === 'tổng diện tích' ? workBeside(line, from) : '';
};
