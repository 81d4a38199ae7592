import type { Mark, Span } from '@/utils/model';

/** Which end of a mark goes which way, always by a word. */
export type BoundaryMove = { readonly edge: 'start' | 'end'; readonly by: 1 | -1 };

const words = new Intl.Segmenter('vi', { granularity: 'word' });
/** Signs that belong to a number as a word does: "14,5%", "36°C". */
const UNIT_SIGN = /^[%‰°]/;

/** The words of the line a mark stands in; offsets as those of the text. */
const wordsAround = (text: string, { start, end }: Span): readonly Span[] => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, to === -1 ? text.length : to);
  return Array.from(words.segment(line)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike || UNIT_SIGN.test(segment) ? [{ start: from + index, end: from + index + segment.length }] : [],
  );
};

const digitsOf = (words: string): string => words.replace(/\D/g, '');

/**
 * The span of a mark with one end a word further or nearer, within its line: "kết nạp 86 đảng viên" → "kết nạp 86 đảng
 * viên mới". Null where there is no word to take, where nothing would be left, and where a figure would lose its number or
 * get another one: those words are a mark of their own.
 */
export const moveBoundary = (
  text: string,
  { anchor, quantity }: Pick<Mark, 'anchor' | 'quantity'>,
  { edge, by }: BoundaryMove,
): Span | null => {
  const stops = wordsAround(text, anchor).map((word) => word[edge]);
  const stop = by === 1 ? stops.find((at) => at > anchor[edge]) : stops.findLast((at) => at < anchor[edge]);
  if (stop === undefined) return null;
  const span = { start: anchor.start, end: anchor.end, [edge]: stop };
  if (span.start >= span.end) return null;
  if (quantity && digitsOf(text.slice(span.start, span.end)) !== digitsOf(anchor.quote)) return null;
  return span;
};
