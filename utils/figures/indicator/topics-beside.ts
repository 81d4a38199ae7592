import { type Line, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { phraseAt } from '../words/phrases';
import { ACTION_VERBS, isEmpty, isMeasurement, trimLead } from './heads';
import { withSmallOpener } from './small-opener';

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
  let to = from - 1;
  while (to > 0 && BETWEEN.has(wordAt(line, to - 1))) to -= 1;
  const goods = trimLead(line, { from: startOfWords(line, to), to });
  // "Linh Đàm và Ngọc Hồi đều có giá 52 triệu đồng/m2": places
  const isName = line.tokens[goods.from]?.capital === true && line.tokens[goods.from + 1]?.capital === true;
  const told = !isEmpty(goods) && goods.to - goods.from <= LONGEST_GOODS && !isName && !isMeasurement(line, goods);
  return told ? small(line, wordsOf(line, goods), goods.from) : '';
};
/** "Vàng thế giới *đang* có giá", "Các xã *cũng đều* có giá": between goods and their price. */
const BETWEEN: ReadonlySet<string> = new Set(['đang', 'hiện', 'cũng', 'đều', 'đã', 'vẫn', 'chỉ', 'còn', 'mới', 'lại']);
/** The first word of a sentence has its capital from there. */
const small = (line: Line, words: string, at: number): string =>
  line.sentences[line.sentenceAt[at] ?? 0]?.first === at ? withSmallOpener(words) : words;

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
