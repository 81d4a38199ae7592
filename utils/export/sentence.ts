import type { Span } from '@/utils/model';
import { splitSentences } from '@/utils/text';

/**
 * The sentence of `text` around a span, or all of them where it reaches over several; never beyond the span's lines.
 * "Đại hội bế mạc. Thu đạt 76,5 tỷ đồng." with the span of "76,5 tỷ đồng" gives "Thu đạt 76,5 tỷ đồng."
 */
export const sentenceAround = (text: string, { start, end }: Span): string => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', Math.max(start, end - 1));
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const touched = splitSentences(text, lineStart, lineEnd).filter((span) => span.end > start && span.start < end);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? text.slice(first.start, last.end) : text.slice(start, end);
};
