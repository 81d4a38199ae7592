import { matchSequences } from './match-sequences';
import type { Unit } from './text-units';

/** Words shared by two lines at which they are one line, edited (1: all of them). */
const MIN_LIKENESS = 0.5;
/** Lines of one gap compared each with each; in a larger gap lines are compared only with the one at their place. */
const MAX_COMPARED = 10_000;

/** Which line of the old text is which line of the new one. */
export type LinePairs = {
  /** For each old line its new one, equal but for spaces and in the same order; or -1. */
  readonly same: Int32Array;
  /** Old lines found equal elsewhere in the new text. */
  readonly moved: ReadonlyMap<number, number>;
  /** Old lines that became another line, more than half of their words kept. */
  readonly edited: ReadonlyMap<number, number>;
};

const pairMoved = (before: readonly Unit[], after: readonly Unit[], same: Int32Array): Map<number, number> => {
  const taken = new Set(same);
  const free = new Map<string, number[]>();
  for (const [at, line] of after.entries()) {
    if (taken.has(at) || line.key === '') continue;
    free.set(line.key, [...(free.get(line.key) ?? []), at]);
  }
  const moved = new Map<number, number>();
  for (const [at, line] of before.entries()) {
    if (same[at] !== -1) continue;
    const partner = free.get(line.key)?.shift();
    if (partner !== undefined) moved.set(at, partner);
  }
  return moved;
};

/** Dice coefficient over the words of two lines. */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared += 1;
    left.set(word, rest - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
};

type Gap = { readonly before: readonly number[]; readonly after: readonly number[] };

/** Stretches of unmatched lines between matched ones. */
const gapsBetween = (same: Int32Array, afterCount: number, isUsed: (old: number, now: number) => boolean): Gap[] => {
  const gaps: Gap[] = [];
  let before: number[] = [];
  let from = 0;
  const close = (to: number) => {
    const after: number[] = [];
    for (let at = from; at < to; at += 1) if (!isUsed(-1, at)) after.push(at);
    if (before.length > 0 && after.length > 0) gaps.push({ before, after });
    before = [];
    from = to + 1;
  };
  for (const [at, partner] of same.entries()) {
    if (partner >= 0) close(partner);
    else if (!isUsed(at, -1)) before.push(at);
  }
  close(afterCount);
  return gaps;
};

const pairEdited = (before: readonly Unit[], after: readonly Unit[], gap: Gap): [number, number][] => {
  const words = (lines: readonly Unit[], at: number) => (lines[at]?.key ?? '').split(' ');
  const isLarge = gap.before.length * gap.after.length > MAX_COMPARED;
  const pairs: { old: number; now: number; score: number }[] = [];
  for (const [place, old] of gap.before.entries()) {
    const compared = isLarge ? gap.after.slice(place, place + 1) : gap.after;
    const oldWords = words(before, old);
    for (const now of compared) {
      const score = likeness(oldWords, words(after, now));
      if (score >= MIN_LIKENESS) pairs.push({ old, now, score });
    }
  }
  const usedOld = new Set<number>();
  const usedNow = new Set<number>();
  const chosen: [number, number][] = [];
  for (const { old, now } of pairs.sort((a, b) => b.score - a.score)) {
    if (usedOld.has(old) || usedNow.has(now)) continue;
    usedOld.add(old);
    usedNow.add(now);
    chosen.push([old, now]);
  }
  return chosen;
};

/** Pairs the lines of two versions of a text: equal in order, then equal but moved, then most alike between the equal ones. */
export const pairLines = (before: readonly Unit[], after: readonly Unit[]): LinePairs => {
  const same = matchSequences(
    before.map((line) => line.key),
    after.map((line) => line.key),
  );
  const moved = pairMoved(before, after, same);
  const movedTo = new Set(moved.values());
  const gaps = gapsBetween(same, after.length, (old, now) => moved.has(old) || movedTo.has(now));
  return { same, moved, edited: new Map(gaps.flatMap((gap) => pairEdited(before, after, gap))) };
};
