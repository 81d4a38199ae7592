import type { Span } from '@/utils/model';
import { type SentenceSpan, splitSentences } from '@/utils/text';
import type { TextSpan } from './byte-writer';

/** A line of a text, and its sentences as far as they were asked for. */
type Line = { readonly start: number; readonly end: number; readonly sentences: SentenceSpan[]; isSplit: boolean };

const noLine = (): Line => ({ start: 0, end: -1, sentences: [], isSplit: true });

const lineAround = (text: string, { start, end }: Span): Line => {
  const nextBreak = text.indexOf('\n', Math.max(start, end - 1));
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: nextBreak === -1 ? text.length : nextBreak,
    sentences: [],
    isSplit: false,
  };
};

/** Splits on until there is a sentence that ends at `enough` or later, or no more of the line. */
const splitUntil = (text: string, line: Line, enough: number): void => {
  if (line.isSplit) return;
  const from = line.sentences.at(-1)?.end ?? line.start;
  if (from >= enough && from > line.start) return;
  line.sentences.push(...splitSentences(text, from, line.end, enough));
  line.isSplit = (line.sentences.at(-1)?.end ?? 0) < enough;
};

/**
 * Finds sentences in a text, where they stand: the one around a span, or all of them where it reaches over several; never beyond the
 * span's lines. Spans of one line in a row, as marks in reading order are, split that line once.
 *
 * "Đại hội bế mạc. Thu đạt 76,5 tỷ đồng." with the span of "76,5 tỷ đồng" gives "Thu đạt 76,5 tỷ đồng."
 */
export const sentenceFinder = (text: string): ((span: Span) => TextSpan) => {
  let line = noLine();
  return (span) => {
    if (span.start < line.start || Math.max(span.start, span.end - 1) >= line.end) line = lineAround(text, span);
    splitUntil(text, line, Math.max(span.start + 1, span.end));
    const { sentences } = line;
    // Two loops instead of lists: this is done for every row.
    let at = 0;
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    const first = sentences[at];
    while ((sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) at += 1;
    const last = sentences[at];
    return first && last && first.start < span.end
      ? { text, start: first.start, end: last.end }
      : { text, start: span.start, end: span.end };
  };
};
