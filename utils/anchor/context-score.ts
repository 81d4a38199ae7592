import type { FrameSide, FrameWord } from './frame';
import type { WordIndex } from './word-index';

/** How much of what an anchor remembers stands around a place of the text. All sums of word weights. */
export type ContextScore = {
  /** Words of the quote's own sentence that are there, in order. */
  readonly ownMatched: number;
  readonly ownTotal: number;
  /** All remembered words, neighbouring sentences included. */
  readonly allMatched: number;
  readonly allTotal: number;
  /** The smaller matched share of the two sides, of sides with at least two words. */
  readonly weakerSide: number;
  /** Whether every name of the own sentence is there. */
  readonly namesKept: boolean;
};

/** A stretch of words of the text: positions, `last` inclusive. */
export type WordRange = { readonly first: number; readonly last: number };

/** Words more than remembered that are looked at on each side, so that inserted words do not push the others out. */
const SLACK = 4;

const weightOf = (words: readonly FrameWord[]): number => words.reduce((sum, word) => sum + word.weight, 0);

/** Where one looks: from a position on, in a direction, so many words far. */
type Look = { readonly from: number; readonly step: 1 | -1; readonly limit: number };

/** Ids of the words there, nearest first; the first `own` of them stand in the sentence of the word before `from`. */
const wordsBeside = (index: WordIndex, { from, step, limit }: Look) => {
  const sentence = index.sentences[from - step];
  const ids: number[] = [];
  let own = 0;
  for (let at = from; ids.length < limit; at += step) {
    const id = index.ids[at];
    if (id === undefined) break;
    if (index.sentences[at] === sentence) own += 1;
    ids.push(id);
  }
  return { ids, own };
};

/** Greatest weight of words found in the same order in `ids`. */
const matchInOrder = (words: readonly FrameWord[], ids: readonly number[]): number => {
  const best = new Array<number>(ids.length + 1).fill(0);
  for (const word of words) {
    if (word.id < 0) continue;
    let diagonal = 0;
    for (let at = 1; at <= ids.length; at += 1) {
      const above = best[at] ?? 0;
      const here = ids[at - 1] === word.id ? diagonal + word.weight : Math.max(above, best[at - 1] ?? 0);
      diagonal = above;
      best[at] = here;
    }
  }
  return best[ids.length] ?? 0;
};

const scoreSide = (index: WordIndex, side: FrameSide, from: number, step: 1 | -1) => {
  const { ids, own } = wordsBeside(index, { from, step, limit: side.words.length + SLACK });
  const ownWords = side.words.slice(0, side.own);
  const ownIds = ids.slice(0, own);
  const ownTotal = weightOf(ownWords);
  const ownMatched = matchInOrder(ownWords, ownIds);
  return {
    ownMatched,
    ownTotal,
    allMatched: side.own === side.words.length ? ownMatched : matchInOrder(side.words, ids),
    allTotal: weightOf(side.words),
    share: ownTotal < 2 ? 1 : ownMatched / ownTotal,
    namesKept: ownWords.every((word) => !word.isName || ownIds.includes(word.id)),
  };
};

/** Compares what `left` and `right` remember with what stands around the words of `range`. */
export const scoreContext = (
  index: WordIndex,
  sides: { readonly left: FrameSide; readonly right: FrameSide },
  range: WordRange,
): ContextScore => {
  const left = scoreSide(index, sides.left, range.first - 1, -1);
  const right = scoreSide(index, sides.right, range.last + 1, 1);
  return {
    ownMatched: left.ownMatched + right.ownMatched,
    ownTotal: left.ownTotal + right.ownTotal,
    allMatched: left.allMatched + right.allMatched,
    allTotal: left.allTotal + right.allTotal,
    weakerSide: Math.min(left.share, right.share),
    namesKept: left.namesKept && right.namesKept,
  };
};

const share = (matched: number, total: number): number => (total === 0 ? 1 : matched / total);

/** Shares below which a place is another sentence. Found by the mutation tests: lower ones let a mark slip to a
 * neighbour of the same mould, higher ones lose marks whose sentence was lightly edited. */
const OWN_SHARE = 0.7;
const SIDE_SHARE = 0.5;
/** Own-sentence weight that can decide by itself; with less, the neighbouring sentences must agree as well. */
const ENOUGH_OWN = 2;

/** Share of all remembered words that are there, neighbouring sentences included. */
export const neighbourhood = (score: ContextScore): number => share(score.allMatched, score.allTotal);

/** How well the own sentence fits (0 to 1); where that is too short to tell, the neighbourhood. */
export const fitOf = (score: ContextScore): number =>
  score.ownTotal < ENOUGH_OWN ? neighbourhood(score) : share(score.ownMatched, score.ownTotal);

/** For ranking places of different numbers: 2 when everything remembered is there. */
export const rankOf = (score: ContextScore): number => share(score.ownMatched, score.ownTotal) + neighbourhood(score);

/** Weight of the own words of one side that stand anywhere near; their order is not looked at. */
const ownWeightNear = (index: WordIndex, side: FrameSide, from: number, step: 1 | -1): number => {
  const sentence = index.sentences[from - step];
  let end = from;
  for (let reach = side.words.length + SLACK; reach > 0 && index.sentences[end] === sentence; reach -= 1) end += step;
  let weight = 0;
  for (let nth = 0; nth < side.own; nth += 1) {
    const word = side.words[nth];
    for (let at = from; word !== undefined && at !== end; at += step) {
      if (index.ids[at] !== word.id) continue;
      weight += word.weight;
      break;
    }
  }
  return weight;
};

/**
 * False for a place that `isSamePlace` would refuse for lack of words: a count without order, which costs a tenth of the
 * comparison and spares it for nearly every number of a text. For sides whose own sentence can decide by itself.
 */
export const mayBeSamePlace = (
  index: WordIndex,
  { left, right }: { readonly left: FrameSide; readonly right: FrameSide },
  range: WordRange,
): boolean => {
  const near = ownWeightNear(index, left, range.first - 1, -1) + ownWeightNear(index, right, range.last + 1, 1);
  const total = weightOf(left.words.slice(0, left.own)) + weightOf(right.words.slice(0, right.own));
  return total >= ENOUGH_OWN && near >= OWN_SHARE * total;
};

/** Whether a place is the remembered one: names kept, most of the own sentence there, neither side quite different. */
export const isSamePlace = (score: ContextScore): boolean => {
  if (!score.namesKept || fitOf(score) < OWN_SHARE) return false;
  return score.ownTotal < ENOUGH_OWN || score.weakerSide >= SIDE_SHARE;
};
