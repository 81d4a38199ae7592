// Types apart from `result`: the painter runs in pages and must carry no zod.
import type { Anchor, Span } from '@/utils/model';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { WordRange } from './context-score';
import { exactPlaces, rivalPlaces, type Search, standsWhereItWas } from './exact-places';
import { type Frame, readFrame } from './frame';
import { misspeltRanges } from './misspelt-quote';
import { findChangedNumber } from './number-slots';
import { isSelfEvident, judgeRange, keepsMagnitude, type Place, sameWordRanges, spanOfRange } from './quote-places';
import { findRewordings } from './reworded-quote';
import { indexWords, type WordIndex } from './word-index';

/** `exact`: where it was; `moved`: the same characters elsewhere; `fuzzy`: other spaces or words, the same digits. */
export type LocateHow = 'exact' | 'moved' | 'fuzzy';
export type Located = { readonly span: Span; readonly how: LocateHow };

/**
 * `changed-number`: the place is there and another number stands in it (`detail`: what stands there now);
 * `ambiguous`: several places fit equally well; `not-found`: no place fits.
 */
export type LocateReason = 'changed-number' | 'ambiguous' | 'not-found';

export type LocateOptions = {
  /** False for parts of the text that are known to be something else. Default: all of it is free. */
  readonly isFree?: (span: Span) => boolean;
  /** Offset where the quote is expected, to choose between equal places. Default: the anchor's own start. */
  readonly near?: number;
};

/** Finds anchors in one text; made once for many anchors, it cuts the text to words at most once, and only if needed. */
export type Locator = (anchor: Anchor, options?: LocateOptions) => Result<Located, LocateReason>;

/** Fits and ranks nearer than this are equal. */
const MARGIN = 0.1;
const WHOLE_NEIGHBOURHOOD = 0.95;
/** A full match of sentence and neighbourhood has rank 2. */
const PERFECT_RANK = 1.95;

const locatedAt = ({ text, anchor }: Search, span: Span): Result<Located, LocateReason> => {
  const isQuote = text.slice(span.start, span.end) === anchor.quote;
  return succeed({ span, how: isQuote ? (span.start === anchor.start ? 'exact' : 'moved') : 'fuzzy' });
};

/** Of equal places the one clearly nearer to where the quote is expected (half as far as the next), or none. */
const clearlyNearest = (spans: readonly Span[], near: number): Span | null => {
  const byDistance = spans
    .map((span) => ({ span, distance: Math.abs(span.start - near) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  if (first === undefined) return null;
  return second === undefined || first.distance * 2 < second.distance ? first.span : null;
};

const choose = (search: Search, spans: readonly Span[]): Result<Located, LocateReason> => {
  const nearest = clearlyNearest(spans, search.near);
  return nearest === null ? fail('ambiguous') : locatedAt(search, nearest);
};

/** Chooses among places that have the whole context, unless the number at the nearest of them was changed. */
const chooseExact = (search: Search, places: readonly Span[]): Result<Located, LocateReason> => {
  const rivals = rivalPlaces(search);
  const nearest = clearlyNearest([...places, ...rivals], search.near);
  if (nearest === null || !rivals.includes(nearest)) return choose(search, places);
  return fail('changed-number', search.text.slice(nearest.start, nearest.end));
};

/** Places with the quote's very words, else with one of them misspelt, else those that say nearly the same with the same digits. */
const findPlaces = (search: Search, index: WordIndex, frame: Frame): readonly Place[] => {
  const { anchor, isFree } = search;
  const fitting = (ranges: readonly WordRange[]) =>
    ranges
      .filter((range) => keepsMagnitude(index, frame, range))
      .map((range) => judgeRange(index, frame, { range, anchor }))
      .filter((place) => place.isSame && isFree(place.span));
  const same = fitting(sameWordRanges(index, frame.quote));
  if (same.length > 0) return same;
  const misspelt = fitting(misspeltRanges(index, frame.quote));
  if (misspelt.length > 0) return misspelt;
  const rewordings = findRewordings(index, frame.quote).filter((rewording) => rewording.keepsNumbers);
  return fitting(rewordings.map(({ range }) => range));
};

/**
 * The place whose sentence fits best. Items of a list may fit alike: then a whole neighbourhood decides (a part of one
 * proves nothing, because the neighbours of a list item look alike too), else nearness.
 */
const chooseByFit = (search: Search, places: readonly Place[]): Result<Located, LocateReason> => {
  const bestFit = Math.max(...places.map((place) => place.fit));
  const fitting = places.filter((place) => place.fit > bestFit - MARGIN);
  const settled = fitting.filter((place) => place.neighbourhood >= WHOLE_NEIGHBOURHOOD);
  const contenders = settled.length === 1 ? settled : fitting;
  return choose(
    search,
    contenders.map((place) => place.span),
  );
};

type Found = { readonly frame: Frame; readonly places: readonly Place[] };

const rankOfBest = (places: readonly Place[]): number => Math.max(0, ...places.map((place) => place.rank));

const textOf = (index: WordIndex, range: WordRange): string =>
  index.text.slice(index.starts[range.first], index.ends[range.last]);

/** A long quote that is still there but for a number in it. */
const changedSentence = ({ anchor, isFree }: Search, index: WordIndex, frame: Frame): string | null => {
  if (!isSelfEvident(frame.quote) || !frame.quote.some((word) => word.isNumber)) return null;
  const span = (range: WordRange) => spanOfRange(index, frame, { range, anchor });
  const changed = findRewordings(index, frame.quote)
    .filter(({ range, keepsNumbers }) => !keepsNumbers && isFree(span(range)))
    .sort((a, b) => b.share - a.share)[0];
  return changed === undefined ? null : textOf(index, changed.range);
};

/** What stands in the quote's place when that fits better than the best of `places`, or null. */
const changedNumber = (search: Search, index: WordIndex, found: Found): string | null => {
  const { frame, places } = found;
  const bestRank = rankOfBest(places);
  if (bestRank >= PERFECT_RANK || isSelfEvident(frame.quote)) return null;
  const touchesPlace = (span: Span) =>
    places.some((place) => span.start < place.span.end && place.span.start < span.end);
  const isFree = (range: WordRange) => {
    const span = spanOfRange(index, frame, { range, anchor: search.anchor });
    return search.isFree(span) && !touchesPlace(span);
  };
  const changed = findChangedNumber(index, frame, isFree);
  if (changed === null || changed.rank < bestRank + (places.length > 0 ? MARGIN : 0)) return null;
  return textOf(index, changed.range);
};

const locateByWords = (search: Search, index: WordIndex): Result<Located, LocateReason> => {
  const frame = readFrame(index, search.anchor);
  const places = findPlaces(search, index, frame);
  const now = changedNumber(search, index, { frame, places });
  if (now !== null) return fail('changed-number', now);
  if (places.length > 0) return chooseByFit(search, places);
  const sentence = changedSentence(search, index, frame);
  return sentence === null ? fail('not-found') : fail('changed-number', sentence);
};

/** Prepares `text` (NFC) for finding many anchors in it. See `locateAnchor`. */
export const createLocator = (text: string): Locator => {
  let index: WordIndex | null = null;
  return (anchor, options = {}) => {
    const search: Search = {
      text,
      anchor,
      near: options.near ?? anchor.start,
      isFree: options.isFree ?? (() => true),
    };
    if (anchor.quote === '') return fail('not-found');
    if (standsWhereItWas(search)) return locatedAt(search, { start: anchor.start, end: anchor.end });
    const exact = exactPlaces(search);
    if (exact.length > 0) return chooseExact(search, exact);
    index ??= indexWords(text);
    return locateByWords(search, index);
  };
};

/**
 * Finds an anchor again in a text that may have changed: first where it was, then the same words with the same context
 * elsewhere, then by words alone (spaces, dashes, letter case, a misspelt word and lightly edited sentences do not matter).
 *
 * Digits, percent signs and magnitudes ("tỷ") must be exactly the same: a mark never moves to another number. Where
 * the place is there with another number, it refuses with `changed-number` and says what stands there now.
 *
 * Whoever has the text the anchor was made in uses `createCarrier`: an anchor alone cannot tell items of a list that
 * share more than its context.
 *
 * @example
 * // anchor of "4,49%", and the page was corrected:
 * locateAnchor('Tỷ lệ hộ nghèo giảm còn 4,29%.', anchor) // { ok: false, reason: 'changed-number', detail: '4,29%' }
 */
export const locateAnchor = (text: string, anchor: Anchor, options?: LocateOptions): Result<Located, LocateReason> =>
  createLocator(text)(anchor, options);
