import type { Gazetteer } from './gazetteer';
import { LEVELS_OF_KIND } from './kinds';
import { type NameRange, nameOf } from './name-reader';
import { placeKey } from './place-key';
import type { PlaceMention } from './place-mention';
import type { PlaceKind, PlaceLevel } from './place-unit';
import type { PlaceWord } from './place-words';
import { unitsCalled } from './resolve-place';

/** A mention before it is joined with the others; `wordFrom`, `wordTo` count the words of the text. */
export type FoundPlace = Omit<PlaceMention, 'within' | 'resolution' | 'saidFormer'> & {
  readonly wordFrom: number;
  readonly wordTo: number;
};

/** A text being searched. */
export type PlaceScan = {
  readonly gazetteer: Gazetteer;
  readonly words: readonly PlaceWord[];
  readonly found: FoundPlace[];
};

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/[\p{L}'’]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** The name as running text has it: shouted headings ("XÃ BẢO HÀ") and abbreviations ("TP HCM") by the data's spelling, else in title case. */
const spellName = (scan: PlaceScan, range: NameRange): string => {
  const printed = nameOf(scan.words, range);
  if (!scan.words.slice(range.from, range.to).every((word) => word.shouted || word.digits) || !/\p{L}/u.test(printed))
    return printed;
  const [unit] = scan.gazetteer.withKey(placeKey(printed));
  return unit?.name ?? titleCase(printed);
};

/** "Thành phố" and bare names may be of two levels: the one that has a unit of the name, the higher first. */
const levelOf = (scan: PlaceScan, kind: PlaceKind, name: string): PlaceLevel => {
  const [first, second] = LEVELS_OF_KIND[kind];
  if (second === undefined) return first ?? 'commune';
  const levels = unitsCalled(scan.gazetteer, { kind, name }).map((unit) => unit.level);
  return levels.includes('province') ? 'province' : second;
};

/** Notes that the words of a range are the name of a unit of a kind. */
export const addFound = (
  scan: PlaceScan,
  range: NameRange,
  as: { readonly kind: PlaceKind; readonly wordFrom: number; readonly withKind: boolean },
): void => {
  const { kind, wordFrom, withKind } = as;
  const name = spellName(scan, range);
  scan.found.push({
    start: scan.words[wordFrom]?.start ?? 0,
    end: scan.words[range.to - 1]?.end ?? 0,
    words: `${kind} ${name}`,
    name,
    kind,
    level: levelOf(scan, kind, name),
    withKind,
    wordFrom,
    wordTo: range.to,
  });
};
