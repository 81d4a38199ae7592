import type { Span } from '@/utils/model';
import { type SentenceSpan, splitSentences } from '@/utils/text';
import type { TextSpan } from './byte-writer';

type Line = { readonly start: number; readonly end: number; readonly sentences: readonly SentenceSpan[] };

const NO_LINE: Line = { start: 0, end: -1, sentences: [] };

/**
 * Finds sentences in a text, where they stand: the one around a span, or all of them where it reaches over several; never beyond the
 * span's lines. Spans of one line in a row, as marks in reading order are, split that line once.
 *
 * "Đại hội bế mạc. Thu đạt 76,5 tỷ đồng." with the span of "76,5 tỷ đồng" gives "Thu đạt 76,5 tỷ đồng."
 */
export const sentenceFinder = (text: string): ((span: Span) => TextSpan) => {
  let line = NO_LINE;
  const lineOf = ({ start, end }: Span): Line => {
    if (start >= line.start && Math.max(start, end - 1) < line.end) return line;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const nextBreak = text.indexOf('\n', Math.max(start, end - 1));
    const lineEnd = nextBreak === -1 ? text.length : nextBreak;
    return { start: lineStart, end: lineEnd, sentences: splitSentences(text, lineStart, lineEnd) };
  };
  return (span) => {
    line = lineOf(span);
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
