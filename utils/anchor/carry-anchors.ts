import type { Anchor, Result, Span } from '@/utils/model';
import { createLocator, type Located, type LocateReason } from './locate-anchor';
import { pairLines } from './pair-lines';
import { cutLines, cutWords, type Unit } from './text-units';

/** Index of the last line that starts at or before `offset`. */
const lineAt = (lines: readonly Unit[], offset: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Offset in `to` of what stands at `offset` in `from`; the two lines are equal but for spaces. */
const shiftWithin = (texts: readonly [string, string], lines: readonly [Unit, Unit], offset: number): number => {
  const [from, to] = lines;
  if (texts[0].slice(from.start, from.end) === texts[1].slice(to.start, to.end)) return offset - from.start + to.start;
  const words = cutWords(texts[0], from);
  const at = words.findIndex((word) => word.end >= offset);
  const partner = cutWords(texts[1], to)[at];
  const word = words[at];
  return partner === undefined || word === undefined ? to.end : partner.start + Math.max(0, offset - word.start);
};

/** Finds which lines of a text are whole lines of another, and where in them a span stands. */
const carryLines = (before: string, after: string) => {
  const old = cutLines(before);
  const now = cutLines(after);
  const { same, moved, edited } = pairLines(old, now);
  const wholeLine = (at: number): number => ((same[at] ?? -1) >= 0 ? (same[at] ?? -1) : (moved.get(at) ?? -1));
  const carry = (anchor: Span): Span | null => {
    const at = lineAt(old, anchor.start);
    const from = old[at];
    const to = now[wholeLine(at)];
    if (from === undefined || to === undefined || anchor.end > from.end) return null;
    const shift = (offset: number) => shiftWithin([before, after], [from, to], offset);
    return { start: shift(anchor.start), end: shift(anchor.end) };
  };
  return { old, now, edited, wholeLine, carry };
};

/**
 * Carries anchors of a text into another that has the same lines among others, as a page has those of its article: only
 * within lines that are there whole, so that the words there are the very ones. null for all other anchors.
 */
export const createLineCarrier = (before: string, after: string): ((anchor: Anchor) => Span | null) => {
  const { carry } = carryLines(before, after);
  return (anchor) => (before.startsWith(anchor.quote, anchor.start) ? carry(anchor) : null);
};

/**
 * Carries anchors from one version of a text to the next. Knowing both texts it is surer than `locateAnchor`: in lines
 * that stayed or moved whole, an anchor keeps its place in the line, however often its words recur; and lines that were
 * already something else in the old text are no place for an anchor of a line that is gone.
 *
 * The anchors must lie in `before`. Reasons of failure as in `locateAnchor`.
 */
export const createCarrier = (before: string, after: string): ((anchor: Anchor) => Result<Located, LocateReason>) => {
  const { old, now, edited, wholeLine, carry } = carryLines(before, after);
  const taken = new Set(old.map((_, at) => wholeLine(at)));
  const locate = createLocator(after);
  const expectedAt = (anchor: Anchor): number => {
    const at = lineAt(old, anchor.start);
    const line = now[edited.get(at) ?? -1];
    return line === undefined ? anchor.start : line.start + anchor.start - (old[at]?.start ?? 0);
  };
  return (anchor) => {
    const span = carry(anchor);
    if (span === null) {
      const spansLines = anchor.quote.includes('\n');
      const isFree = (place: Span) => spansLines || !taken.has(lineAt(now, place.start));
      return locate(anchor, { isFree, near: expectedAt(anchor) });
    }
    const isQuote = after.slice(span.start, span.end) === anchor.quote;
    const stayed = isQuote && span.start === anchor.start;
    return { ok: true, value: { span, how: stayed ? 'exact' : isQuote ? 'moved' : 'fuzzy' } };
  };
};
