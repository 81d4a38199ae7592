import { normaliseText } from './normalise';

/** Text in its one spelling, with the way back to where each character came from. */
export type NormalisedText = {
  readonly text: string;
  /** Offset in the raw text of the character that stands at `offset` in `text`. */
  readonly toRaw: (offset: number) => number;
};

/** A letter with the marks that follow it, and what falls away between: nothing reaches across such a boundary. */
const CLUSTER = /\r\n|[\s\S][\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*/g;

/**
 * `normaliseText` that remembers offsets, for callers that hold positions in the raw text (a user's selection in an old
 * NFD page). Costs one pass over the clusters; text that is already normal is recognised first and costs nothing.
 */
export const normaliseWithOffsets = (raw: string): NormalisedText => {
  const text = normaliseText(raw);
  if (text === raw) return { text, toRaw: (offset) => offset };
  const origins: number[] = [];
  const pieces: string[] = [];
  for (const match of raw.matchAll(CLUSTER)) {
    const piece = normaliseText(match[0]);
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(match.index);
  }
  return { text: pieces.join(''), toRaw: (offset) => origins[offset] ?? raw.length };
};
