import type { Span } from '@/utils/model';
import { type SentenceSpan, splitSentences } from '@/utils/text';

type Line = { readonly start: number; readonly end: number; readonly sentences: readonly SentenceSpan[] };

const NO_LINE: Line = { start: 0, end: -1, sentences: [] };

/**
 * Finds sentences in a text: the one around a span, or all of them where it reaches over several; never beyond the
 * span's lines. Spans of one line in a row, as marks in reading order are, split that line once.
 *
 * "Đại hội bế mạc. Thu đạt 76,5 tỷ đồng." with the span of "76,5 tỷ đồng" gives "Thu đạt 76,5 tỷ đồng."
 */
export const sentenceFinder = (text: string): ((span: Span) => string) => {
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
    const touched = line.sentences.filter(({ start, end }) => end > span.start && start < span.end);
    const first = touched[0];
    const last = touched.at(-1);
    return first && last ? text.slice(first.start, last.end) : text.slice(span.start, span.end);
  };
};
