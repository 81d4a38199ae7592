import type { Anchor, Span } from '@/utils/model';
import type { WordRange } from './context-score';
import { readFrame } from './frame';
import { otherNumbers } from './number-slots';
import { judgeRange, sameWordRanges, spanOfRange } from './quote-places';
import { findRewordings } from './reworded-quote';
import { indexWords } from './word-index';

/** More would be a search, not a proposal. */
const MOST = 3;
/** A full match of sentence and neighbourhood has rank 2; with less than this the place has little to do with the quote. */
const LEAST_RANK = 0.5;
/** A place that fits so much worse than the best one is only its neighbour ("112%" before "15,4%"). */
const LEAST_SHARE_OF_BEST = 0.75;

type Candidate = { readonly span: Span; readonly rank: number };

/**
 * Places of `text` where a mark that `locateAnchor` could not place may belong, the likeliest first, at most three: the
 * same words in doubtful surroundings, the place of a corrected number, a reworded sentence. They are for a person to
 * decide on; nothing is ever moved there by itself.
 *
 * @example
 * // the anchor of "4,49%", and the page was corrected:
 * candidatePlaces('Tỷ lệ hộ nghèo giảm còn 4,29%.', anchor) // the span of "4,29%"
 */
export const candidatePlaces = (text: string, anchor: Anchor): readonly Span[] => {
  const index = indexWords(text);
  const frame = readFrame(index, anchor);
  const spanOf = (range: WordRange) => spanOfRange(index, frame, { range, anchor });
  const same = sameWordRanges(index, frame.quote).map((range) => judgeRange(index, frame, { range, anchor }));
  const numbers = otherNumbers(index, frame).map(({ range, rank }) => ({ span: spanOf(range), rank }));
  const reworded = findRewordings(index, frame.quote).map(({ range, share }) => ({ span: spanOf(range), rank: share }));
  // The very words are worth a look wherever they stand.
  const likely = [...numbers, ...reworded].filter(({ rank }) => rank >= LEAST_RANK);
  const best: Candidate[] = [];
  for (const one of [...same, ...likely].sort((a, b) => b.rank - a.rank)) {
    if (one.rank < (best[0]?.rank ?? 0) * LEAST_SHARE_OF_BEST) break;
    if (best.length < MOST && !best.some((other) => overlaps(other, one))) best.push(one);
  }
  return best.map(({ span }) => span);
};

const overlaps = (a: Candidate, b: Candidate): boolean => a.span.start < b.span.end && b.span.start < a.span.end;
