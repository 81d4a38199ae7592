/** How often and when last (ms) a reader used an indicator, by its words. */
export type IndicatorUse = { readonly words: string; readonly uses: number; readonly at: number };

/** One for each digit key. */
const SLOTS = 9;
const REMEMBERED = 60;

const byUse = (a: IndicatorUse, b: IndicatorUse): number => b.uses - a.uses || b.at - a.at;

/** The uses with one more; what was used longest ago is forgotten beyond sixty. */
export const noteUse = (uses: readonly IndicatorUse[], words: string, at: number): readonly IndicatorUse[] => {
  const before = uses.find((use) => use.words === words);
  const others = uses.filter((use) => use.words !== words);
  const kept = [{ words, uses: (before?.uses ?? 0) + 1, at }, ...others].sort((a, b) => b.at - a.at);
  return kept.slice(0, REMEMBERED);
};

/** The words for the digit keys: those most used on this paper, then those most used anywhere. */
export const chooseSlots = (onSite: readonly IndicatorUse[], anywhere: readonly IndicatorUse[]): readonly string[] => {
  const words = [...[...onSite].sort(byUse), ...[...anywhere].sort(byUse)].map((use) => use.words);
  return [...new Set(words)].slice(0, SLOTS);
};

/**
 * The slots after a use: new words take a free place; where there is none, only words the reader chose take the last
 * one. Nothing else moves.
 */
export const placeUse = (slots: readonly string[], words: string, chosen: boolean): readonly string[] => {
  if (slots.includes(words) || (slots.length === SLOTS && !chosen)) return slots;
  return [...slots.slice(0, SLOTS - 1), words];
};
