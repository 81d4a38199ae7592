import { MOST_IN_SEGMENT } from './layers';

/** So many neighbours of a kind are joined. */
export const MANY_SEGMENTS = 8;
/** Documents of a segment that counts as small: what was written in a few sittings. */
const MOST_IN_SMALL = MOST_IN_SEGMENT / 4;
/** Of one that counts as middling: as they are built. Larger ones stay as they are: writing them anew would take too long. */
const MOST_IN_MIDDLING = MOST_IN_SEGMENT * 2;

/** Whether a segment with `size` documents counts as small. */
export const isSmall = (size: number): boolean => size < MOST_IN_SMALL;
/** Whether it counts as middling: neither small nor too large to be written anew. */
export const isMiddling = (size: number): boolean => !isSmall(size) && size < MOST_IN_MIDDLING;

/** `[from, end)` of a list. */
export type Run = readonly [from: number, end: number];

/** The newest segments, where they are many small ones. */
const newestSmall = (sizes: readonly number[]): Run | null => {
  const from = 1 + sizes.findLastIndex((size) => !isSmall(size));
  return sizes.length - from < MANY_SEGMENTS ? null : [from, sizes.length];
};

/** The oldest middling segments with no larger one between them, and the small ones that lie among them. */
const oldestMiddling = (sizes: readonly number[]): Run | null => {
  let met: number[] = [];
  for (const [at, size] of sizes.entries()) {
    if (isMiddling(size)) met.push(at);
    else if (!isSmall(size)) met = [];
    if (met.length === MANY_SEGMENTS) return [met[0] ?? 0, at + 1];
  }
  return null;
};

/**
 * Which stored segments are to be joined next, by how many documents of each are still wanted, the oldest segment first;
 * null where none are. Only neighbours are: what is newer must stay newer. A library has few large segments, then: each
 * costs a search a look-up for every word, and each has the common words of the language once more.
 */
export const nextJoin = (sizes: readonly number[]): Run | null => newestSmall(sizes) ?? oldestMiddling(sizes);
