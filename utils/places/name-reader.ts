import type { Gazetteer } from './gazetteer';
import {
  BETWEEN_KIND_AND_NAME,
  KIND_WORDS,
  type KindWord,
  LEVELS_OF_KIND,
  LONGEST_BETWEEN,
  MIDDLE_NAMES,
  NOT_AFTER,
  SHORT_KINDS,
  SURNAMES,
} from './kinds';
import type { PlaceKind } from './place-unit';
import { isNameGap, isNameHyphen, type PlaceWord } from './place-words';

/** Longest name in syllables: "Văn Miếu - Quốc Tử Giám". */
const LONGEST_NAME = 5;
/** Longest believed for a name the data does not have: "Hướng Tân Lâm". */
const LONGEST_UNKNOWN = 4;

/** Words `[from, to)` that are a name. */
export type NameRange = { readonly from: number; readonly to: number; readonly known: boolean };

const isSpace = (gap: string): boolean => /^[ \u00a0]+$/.test(gap);

/** A name as it is written, with one spelling of its hyphens: "Bà Rịa - Vũng Tàu". */
export const nameOf = (words: readonly PlaceWord[], { from, to }: Omit<NameRange, 'known'>): string =>
  words
    .slice(from, to)
    .map((word, index) => (index === 0 ? '' : isNameHyphen(word.gap) ? ' - ' : ' ') + word.text)
    .join('');

const keyOf = (words: readonly PlaceWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');

/** Words from here that may stand in one name: capitals (numbers only at either end: "phường 1", "Bảo Lâm 1"). */
const runEnd = (words: readonly PlaceWord[], from: number, longest: number): number => {
  let to = from;
  while (to < words.length && to - from < longest && words[to]?.capital) {
    if (to > from && !isNameGap(words[to]?.gap ?? '')) break;
    to += 1;
  }
  return to;
};

/** Kinds with numbers for names: "phường 5", "quận 1". "Xã 5 năm đạt …" is none. */
const NUMBERED: readonly (PlaceKind | null)[] = ['phường', 'quận'];

/** The longest known name from here that a unit of this kind (or its level) bears. */
export const knownName = (
  gazetteer: Gazetteer,
  words: readonly PlaceWord[],
  at: { readonly from: number; readonly kind: PlaceKind | null },
): NameRange | null => {
  const { from, kind } = at;
  if (words[from]?.digits && !NUMBERED.includes(kind)) return null;
  for (let to = runEnd(words, from, LONGEST_NAME); to > from; to -= 1) {
    const units = gazetteer.withKey(keyOf(words, from, to));
    if (units.some((unit) => kind === null || LEVELS_OF_KIND[kind].includes(unit.level)))
      return { from, to, known: true };
  }
  return null;
};

const isPersonFrom = (words: readonly PlaceWord[], from: number, to: number): boolean =>
  to - from >= 2 && SURNAMES.has(words[from]?.text ?? '');

/** More capitals than this in a row are a heading; no need to look on. */
const LONGEST_RUN = 9;

/** End of the capitals from here by spaces only, cut where a person's name begins. */
const unknownEnd = (words: readonly PlaceWord[], from: number): number => {
  const end = from + LONGEST_RUN;
  let to = from + 1;
  while (to < Math.min(end, words.length) && words[to]?.capital && !words[to]?.digits && isSpace(words[to]?.gap ?? ''))
    to += 1;
  for (let cut = from + 2; cut < to - 1; cut += 1) if (isPersonFrom(words, cut, to)) return cut;
  return to;
};

/** "Chủ tịch UBND xã Nguyễn Văn A": the words after the kind are the person. */
const looksLikePerson = (words: readonly PlaceWord[], from: number, to: number): boolean =>
  to - from >= 3 && (SURNAMES.has(words[from]?.text ?? '') || MIDDLE_NAMES.has(words[from + 1]?.text ?? ''));

/** A name the data does not have: two to four capitalised syllables, no acronym. In a shouted line only up to its end. */
const unknownName = (words: readonly PlaceWord[], from: number, shouted: boolean): NameRange | null => {
  const to = unknownEnd(words, from);
  const length = to - from;
  if (length < 2 || length > LONGEST_UNKNOWN || looksLikePerson(words, from, to)) return null;
  const part = words.slice(from, to);
  if (part.some((word) => word.digits || (word.shouted && !shouted && word.text.length > 1))) return null;
  if (shouted && words[to] !== undefined && !/\n/.test(words[to].gap)) return null;
  return { from, to, known: false };
};

/**
 * The name after a kind word. A known name is preferred, unless more capitals follow that make it the beginning of a name
 * the data does not have ("xã Hướng Tân Lâm", where Hướng Tân is known) and not of a person's or another place's.
 */
export const readName = (
  gazetteer: Gazetteer,
  words: readonly PlaceWord[],
  at: { readonly from: number; readonly word: KindWord; readonly shouted: boolean },
): NameRange | null => {
  const { from, word, shouted } = at;
  if (!words[from]?.capital) return null;
  const known = knownName(gazetteer, words, { from, kind: word.kind });
  if (word.onlyKnown || words[from].digits) return known;
  const unknown = unknownName(words, from, shouted);
  if (known === null) return unknown;
  if (unknown === null || unknown.to <= known.to) {
    return looksLikePerson(words, from, unknownEnd(words, from)) && known.to < unknownEnd(words, from) ? null : known;
  }
  // One syllable ("Đông", "Tân") is no place of its own but the end of a longer name.
  const anotherFollows =
    unknown.to - known.to >= 2 && knownName(gazetteer, words, { from: known.to, kind: null })?.to === unknown.to;
  return anotherFollows || isPersonFrom(words, known.to, unknown.to) ? known : unknown;
};

/** A kind word at this place in the text and where the name after it begins. */
export type KindAt = { readonly word: KindWord; readonly nameFrom: number; readonly shouted: boolean };

const shortKindAt = (words: readonly PlaceWord[], at: number): KindAt | null => {
  const here = words[at];
  const next = words[at + 1];
  if (here === undefined || next === undefined) return null;
  const word = SHORT_KINDS.get(here.text);
  if (word === undefined) return null;
  // "Tin: P.V", "H.T": initials of a writer.
  if (next.text.length === 1 && !next.digits) return null;
  const dotted = /^\.[ \u00a0]?$/.test(next.gap);
  if (!dotted && (here.text.length === 1 || !isSpace(next.gap))) return null;
  return { word, nameFrom: at + 1, shouted: false };
};

/** How many words stand between the kind and the name: "xã [biên giới] Hướng Tân". */
const between = (words: readonly PlaceWord[], from: number): number => {
  for (let count = LONGEST_BETWEEN; count > 0; count -= 1) {
    const part = words.slice(from, from + count);
    if (part.length < count || !part.every((word) => isSpace(word.gap))) continue;
    if (BETWEEN_KIND_AND_NAME.has(part.map((word) => word.lower).join(' '))) return count;
  }
  return 0;
};

/** Reads a kind word: "xã", "thị trấn", "TP.", "Huyện ủy" - and the words that may follow it. */
export const kindAt = (words: readonly PlaceWord[], at: number): KindAt | null => {
  const here = words[at];
  if (here === undefined) return null;
  const next = words[at + 1];
  const two = next !== undefined && isSpace(next.gap) ? KIND_WORDS.get(`${here.lower} ${next.lower}`) : undefined;
  const word = two ?? KIND_WORDS.get(here.lower);
  if (word === undefined) return shortKindAt(words, at);
  if (NOT_AFTER.has(words[at - 1]?.lower ?? '') && here.lower === 'xã') return null;
  const after = at + (two === undefined ? 1 : 2);
  return { word, nameFrom: after + between(words, after), shouted: here.shouted && here.text.length > 1 };
};
