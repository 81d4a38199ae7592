import type { Anchor, Span } from '@/utils/model';

/** What is looked for and where; `near` is the offset where it is expected, `isFree` false for parts known to be else. */
export type Search = {
  readonly text: string;
  readonly anchor: Anchor;
  readonly near: number;
  readonly isFree: (span: Span) => boolean;
};

/** Context shorter than this proves nothing by being found. */
const MIN_CONTEXT = 8;

const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/u;
const NUMBER_HERE = /\p{N}+(?:[.,]\p{N}+)*/uy;

/** A context that is empty on one side says that the text began or ended there. */
const endsAgree = ({ text, anchor }: Search, span: Span): boolean =>
  (anchor.prefix !== '' || span.start === 0) && (anchor.suffix !== '' || span.end === text.length);

/** Whether quote and context stand exactly as remembered at the very offsets of the anchor. */
export const standsWhereItWas = (search: Search): boolean => {
  const { text, anchor, isFree } = search;
  const whole = anchor.prefix + anchor.quote + anchor.suffix;
  const before = anchor.start - anchor.prefix.length;
  return before >= 0 && text.startsWith(whole, before) && endsAgree(search, anchor) && isFree(anchor);
};

const occurrencesOf = (text: string, part: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
};

/** Every span where quote and context stand exactly as remembered. None for an anchor with next to no context. */
export const exactPlaces = (search: Search): readonly Span[] => {
  const { text, anchor, isFree } = search;
  if (anchor.prefix.length + anchor.suffix.length < MIN_CONTEXT) return [];
  return occurrencesOf(text, anchor.prefix + anchor.quote + anchor.suffix)
    .map((at) => ({ start: at + anchor.prefix.length, end: at + anchor.prefix.length + anchor.quote.length }))
    .filter((span) => endsAgree(search, span) && isFree(span));
};

/**
 * Every span where the context stands exactly as remembered around another number. Items of a list often share more
 * than an anchor's context ("… nước sạch đạt 95%"): when one of them was corrected, the anchor of the old number fits
 * its neighbour word for word. For anchors that have places with all of their context (`exactPlaces`).
 */
export const rivalPlaces = ({ text, anchor, isFree }: Search): readonly Span[] => {
  const number = NUMBER.exec(anchor.quote);
  if (number === null) return [];
  const unit = anchor.quote.slice(number.index + number[0].length);
  return occurrencesOf(text, anchor.prefix + anchor.quote.slice(0, number.index)).flatMap((at) => {
    const start = at + anchor.prefix.length;
    NUMBER_HERE.lastIndex = start + number.index;
    const other = NUMBER_HERE.exec(text);
    if (other === null || other[0] === number[0] || !text.startsWith(unit + anchor.suffix, NUMBER_HERE.lastIndex))
      return [];
    const span = { start, end: NUMBER_HERE.lastIndex + unit.length };
    return isFree(span) ? [span] : [];
  });
};
