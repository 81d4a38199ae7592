import { CUE } from './cue-tree';
import type { Quotation } from './quotations';
import { type ReadingText, textOf } from './reading-text';

/** The clause that gives a quote to its speaker; without a verb (null) only somebody named in it can be. */
export type Speech = {
  readonly verb: Verb | null;
  readonly side: 'before' | 'after';
  readonly from: number;
  readonly to: number;
};

/** A clause that names the speaker is short: "…”, ông Lò Văn Pản, Trưởng bản Nà Hin | chia sẻ". */
const MOST_WORDS_OF_CLAUSE = 40;
/** Index of the first word that begins at or after an offset. */
export const wordFrom = (reading: ReadingText, offset: number): number => {
  let low = 0;
  let high = reading.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

type Verb = { readonly at: number; readonly words: string };

/** Saying verbs of a clause, in order. */
const verbsIn = (reading: ReadingText, from: number, to: number): readonly Verb[] => {
  const verbs: Verb[] = [];
  for (let at = from; at < to; at += 1) {
    const length = reading.cues.startingAt(CUE.saying, at);
    if (length === 0 || reading.words[at]?.letters === 'number') continue;
    verbs.push({ at, words: textOf(reading, at, at + length).toLowerCase() });
    at += length - 1;
  }
  return verbs;
};

/** Before a colon these announce a name or a motto, not speech: "với chủ đề: “…”". */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'đề châm hiệu tên điệp hình trào chí thần tiêu gồm sách hát phẩm tài thi án là ngữ đích dung'.split(' '),
);

/** "Ông Páo nói: “…”": the sentence before the colon that opens the quote. */
export const speechBefore = (reading: ReadingText, quotation: Quotation): Speech | null => {
  if (!/:\s*(?:[-–—]\s*)?$/u.test(reading.text.slice(Math.max(0, quotation.open - 5), quotation.open))) return null;
  const to = wordFrom(reading, quotation.start);
  if (TITLE_WORDS.has(reading.words[to - 1]?.key ?? '')) return null;
  const from = clauseStart(reading, to);
  const verbs = verbsIn(reading, from, to);
  return { verb: verbs[verbs.length - 1] ?? null, side: 'before', from, to };
};

const clauseStart = (reading: ReadingText, to: number): number => {
  let from = to - 1;
  while (from > 0 && to - from < MOST_WORDS_OF_CLAUSE) {
    const gap = reading.words[from]?.gap;
    if (gap === 'line' || gap === 'stop') break;
    from -= 1;
  }
  return Math.max(from, 0);
};

/** A quote that stands in the middle of a sentence is a motto or a name there. */
const beginsSentence = (text: string, quotation: Quotation): boolean => {
  const before = text
    .slice(Math.max(0, quotation.open - 6), quotation.open)
    .replace(/(?<![\s\-–—+*•])[\s\-–—+*•]+$/u, '');
  return (
    before === '' ||
    /\n(?:[^\S\n]|[-–—+*•])*$/u.test(text.slice(Math.max(0, quotation.open - 6), quotation.open)) ||
    /[.!?…”"]$/u.test(before)
  );
};

/** "…”, bà Páo nói": the clause behind the quote, up to the end of its sentence. */
export const speechAfter = (reading: ReadingText, quotation: Quotation): Speech | null => {
  if (!beginsSentence(reading.text, quotation)) return null;
  const tail = reading.text.slice(quotation.close, quotation.close + 4);
  const inside = reading.text.slice(Math.max(0, quotation.end - 2), quotation.end);
  if (!/^\s*[,.;–—-]/u.test(tail) && !/[,.!?…]\s?$/u.test(inside)) return null;
  const from = wordFrom(reading, quotation.close);
  let to = from;
  while (to < reading.words.length && to - from < MOST_WORDS_OF_CLAUSE) {
    const gap = reading.words[to]?.gap;
    if (gap === 'line' || (to > from && (gap === 'stop' || gap === 'quote'))) break;
    to += 1;
  }
  const verb = verbsIn(reading, from, to)[0] ?? null;
  return verb === null && reading.words[from]?.key !== 'theo' ? null : { verb, side: 'after', from, to };
};
