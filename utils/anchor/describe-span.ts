import type { Anchor, Span } from '@/utils/model';

/** UTF-16 units of text kept on each side of a quote: about seven Vietnamese words, enough to tell "tăng 10%" from "tăng 10%". */
export const CONTEXT_UNITS = 32;

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/**
 * The anchor of a span of `text`: its exact words, and up to 32 UTF-16 units before and after them, never cutting a
 * surrogate pair. `span` must lie inside `text`; offsets outside are clamped as `slice` does.
 *
 * @example describeSpan('Tỷ lệ hộ nghèo còn 4,49%.', { start: 19, end: 24 }).quote // '4,49%'
 */
export const describeSpan = (text: string, span: Span): Anchor => {
  const from = Math.max(0, span.start - CONTEXT_UNITS);
  const to = Math.min(text.length, span.end + CONTEXT_UNITS);
  return {
    quote: text.slice(span.start, span.end),
    prefix: text.slice(isLowSurrogate(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, isLowSurrogate(text, to) ? to - 1 : to),
    start: span.start,
    end: span.end,
  };
};
