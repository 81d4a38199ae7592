import { PLURAL_WORDS } from './kinds';
import { type KindAt, kindAt, readName } from './name-reader';
import { addFound, type PlaceScan } from './place-scan';
import type { PlaceWord } from './place-words';

const isPlural = (words: readonly PlaceWord[], kindFrom: number): boolean => {
  const before = words[kindFrom - 1];
  return (
    before !== undefined &&
    /^[ \u00a0]+$/.test(words[kindFrom]?.gap ?? '') &&
    (before.digits || PLURAL_WORDS.has(before.lower))
  );
};

const isListGap = (gap: string): boolean => /^[ \u00a0]?[,;][ \u00a0]?$/.test(gap);

/** Further names of "các xã A, B và C", each a unit of the kind; ends at the first thing that is none. Gives the next word. */
const readList = (scan: PlaceScan, kind: KindAt, from: number): number => {
  let next = from;
  for (;;) {
    const word = scan.words[next];
    const joined = word !== undefined && (word.lower === 'và' || word.lower === 'với') && !/\n/.test(word.gap);
    const start = joined ? next + 1 : next;
    const first = scan.words[start];
    if (first === undefined || !(joined ? /^[ \u00a0]+$/.test(first.gap) : isListGap(first.gap))) return next;
    const range = readName(scan.gazetteer, scan.words, { from: start, word: kind.word, shouted: kind.shouted });
    if (range === null) return next;
    addFound(scan, range, { kind: kind.word.kind, wordFrom: range.from, withKind: true });
    next = range.to;
  }
};

/** The gap between kind and name: a space, or a colon or bracket after a plural ("3 xã: A, B và C"). */
const isKindGap = (gap: string, kind: KindAt, plural: boolean): boolean =>
  /^\.?[ \u00a0]*$/.test(gap) || (plural && !kind.word.office && /^[ \u00a0]?[:(][ \u00a0]?$/.test(gap));

/** Everything that is introduced by its kind. */
export const findWithKind = (scan: PlaceScan): void => {
  const { gazetteer, words } = scan;
  for (let at = 0; at < words.length; at += 1) {
    const kind = kindAt(words, at);
    if (kind === null) continue;
    const plural = isPlural(words, at);
    const first = words[kind.nameFrom];
    if (first === undefined || !isKindGap(first.gap, kind, plural)) continue;
    const range = readName(gazetteer, words, { from: kind.nameFrom, word: kind.word, shouted: kind.shouted });
    if (range === null) continue;
    addFound(scan, range, { kind: kind.word.kind, wordFrom: kind.word.office ? range.from : at, withKind: true });
    at = (plural ? readList(scan, kind, range.to) : range.to) - 1;
  }
};
