import { isCapitalAt, searchSpelling } from '@/utils/text';
import { NAME_ALIASES, PLACE_MODIFIERS, PLACE_WORDS } from './lexicon/place-words';
import { type Line, textOf } from './line';
import { phraseAt, phraseSet, phraseTable, withEnds } from './phrases';

/** 0 a region or the country, 1 a province, 2 a district, 3 a commune, 4 a village. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number];
export const PLACE_LEVELS = [0, 1, 2, 3, 4] as const;
/** An administrative unit named in a line: "xã Bằng Luân". `length` is in tokens from `at`. */
export type PlaceMention = {
  readonly at: number;
  readonly length: number;
  readonly words: string;
  readonly name: string;
  readonly level: PlaceLevel;
  /** A name alone that no unit's word introduced so far: the rest of the article may ("UBND xã Phú Lạc Thượng"). */
  readonly unproven?: boolean;
};

/** Names have at most this many syllables ("Thị trấn Phong Nha", "xã Hướng Tân Lâm Đông"). */
export const LONGEST_NAME = 5;

export const UNIT_WORDS = withEnds(phraseTable(PLACE_WORDS));
export const MODIFIERS = phraseSet(PLACE_MODIFIERS);

/** "TP", "TX." stay as they are written. */
const isAbbreviation = (unit: string): boolean => isCapitalAt(unit, 0) && isCapitalAt(unit, 1);
const lowerFirst = (unit: string): string => `${unit.charAt(0).toLowerCase()}${unit.slice(1)}`;

/** The unit whose name stands from `nameAt` to `end`, its word from `at`. */
export const mention = (line: Line, at: number, nameAt: number, end: number, level: PlaceLevel): PlaceMention => {
  const name = textOf(line, nameAt, end);
  const unitEnd = at + (phraseAt(UNIT_WORDS, line.tokens, at)?.length ?? 0);
  const unit = textOf(line, at, Math.max(unitEnd, at + 1));
  const whole = isAbbreviation(unit) ? textOf(line, at, end) : `${lowerFirst(unit)} ${name}`;
  const spelled = searchSpelling(name);
  return {
    at,
    length: end - at,
    words: at === nameAt ? name : whole,
    name: NAME_ALIASES[spelled] ?? spelled,
    level,
  };
};
