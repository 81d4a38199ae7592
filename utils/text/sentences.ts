import { isCapitalAt, isLetterAt } from './letters';

/** Offsets of a sentence in the text it was found in, `end` exclusive. */
export type SentenceSpan = { readonly start: number; readonly end: number };

/** Words that end with a full stop without ending a sentence: "TP. Cần Thơ", "Th.S", "PGS.TS. Nguyễn…". */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'tp tx tt q p h x ths th.s ts pgs gs pgs.ts gs.ts bs bs.ck cn ks st mr mrs dr no vv v.v đ/c đc ttg ô b'.split(' '),
);

// Code units instead of characters: an accented letter cut out of a text is a new string each time.
const CLOSERS: ReadonlySet<number> = new Set(Array.from('”"’\')]»', (closer) => closer.charCodeAt(0)));

/** "." "!" "?" "…" */
const isEnder = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** `\s` of one unit: the search for it is the dearest part of a sentence's end, and nearly every space is a plain one. */
const isSpace = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  // Stryker disable next-line all: a short cut; the expression says the same of both
  if (unit === 0x20 || unit === 0x0a) return true;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: another; nothing between is a space
  return (unit < 0x20 || unit > 0x7e) && /\s/u.test(text[at] ?? '');
};

const isCloser = (unit: number): boolean => CLOSERS.has(unit);

/** A letter or a sign inside of abbreviations: "PGS.TS", "đ/c". */
const isInWord = (text: string, at: number): boolean =>
  isLetterAt(text, at) || text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x2f;

const wordBefore = (text: string, at: number, from: number): string => {
  let start = at;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: longer words are no abbreviations, however they are cut
  while (start > from && at - start < 8 && isInWord(text, start - 1)) start -= 1;
  return text.slice(start, at).toLowerCase();
};

/** A single capital before a full stop is an initial ("cháu V.A.T", "Nguyễn Văn A. khai"). */
const isInitial = (text: string, at: number): boolean => isCapitalAt(text, at - 1) && !isLetterAt(text, at - 2);

/** Whether what follows can begin a sentence: a capital, a digit, an opening quote or a dash. */
const canBegin = (text: string, at: number): boolean => {
  if (isCapitalAt(text, at)) return true;
  const unit = text.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) return true;
  return OPENERS.has(unit) || (unit > 0x7f && !isLetterAt(text, at) && /\p{N}/u.test(text[at] ?? ''));
};
const OPENERS: ReadonlySet<number> = new Set(Array.from('“"‘\'(«–—-', (opener) => opener.charCodeAt(0)));

/** Behind the full stop at `at`, the others beside it and what closes with them. */
const endOfRun = (text: string, at: number, to: number): number => {
  let end = at + 1;
  while (end < to && (isCloser(text.charCodeAt(end)) || isEnder(text.charCodeAt(end)))) end += 1;
  return end;
};

/** Whether the sign at `at` ends a sentence; line feeds and the end of the text do in any case. */
const endsSentence = (text: string, at: number, from: number): boolean => {
  const next = endOfRun(text, at, text.length);
  let begin = next;
  while (isSpace(text, begin)) begin += 1;
  if (begin === next || !canBegin(text, begin)) return false;
  return text[at] !== '.' || !(isInitial(text, at) || ABBREVIATIONS.has(wordBefore(text, at, from)));
};

/**
 * Sentences of `text` between two offsets, in order, without the white space around them. A line feed always ends a
 * sentence; a full stop does when a capital, a digit or a quote follows and the word is no abbreviation, so "1.200",
 * "TP. Cần Thơ" and "cháu V.A.T" stay whole.
 *
 * With `enough` it stops behind the first sentence that ends there or later; going on from the end of that one gives the
 * rest. "Đạt 3,5%. Năm 2025…" gives two spans.
 */
export const splitSentences = (text: string, from = 0, to = text.length, enough = to): readonly SentenceSpan[] => {
  const spans: SentenceSpan[] = [];
  let start = from;
  const close = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && isSpace(text, first)) first += 1;
    while (last > first && isSpace(text, last - 1)) last -= 1;
    if (last > first) spans.push({ start: first, end: last });
    start = end;
  };
  // The expression finds the next possible end several times faster than a look at every unit.
  const possibleEnd = /[.!?…\n]/g;
  possibleEnd.lastIndex = from;
  while (possibleEnd.test(text) && possibleEnd.lastIndex <= to) {
    const at = possibleEnd.lastIndex - 1;
    if (text[at] === '\n') close(at + 1);
    else {
      const end = endOfRun(text, at, to);
      if (endsSentence(text, at, start)) close(end);
      // The whole run is done with either way: looking again from its second sign would be quadratic.
      possibleEnd.lastIndex = end;
    }
    if ((spans.at(-1)?.end ?? from) >= enough) return spans;
  }
  close(to);
  return spans;
};
