import { isCapitalAt, searchSpelling, wordPool } from '@/utils/text';
import { FACILITY_WORDS, NAME_ALIASES, PLACE_MODIFIERS, PLACE_WORDS } from '../lexicon/place-words';
import { type Line, textOf } from '../line/line';
import { phraseAt, phraseSet, phraseTable, withEnds } from '../words/phrases';

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
  readonly unproven: boolean;
  /** A port, a gate, a ground with a name ("Cảng hàng không Phù Cát"): it lies in a unit and is none. */
  readonly facility: boolean;
};

/** Field by field, so that all mentions have one shape: every rule reads them, and copies (`...`) differ in shape. */
export const placeOf = (place: Omit<PlaceMention, 'unproven' | 'facility'> & Partial<PlaceMention>): PlaceMention => ({
  at: place.at,
  length: place.length,
  words: place.words,
  name: place.name,
  level: place.level,
  unproven: place.unproven ?? false,
  facility: place.facility ?? false,
});

/** Names have at most this many syllables ("Thị trấn Phong Nha", "xã Hướng Tân Lâm Đông"). */
export const LONGEST_NAME = 5;

export const UNIT_WORDS = withEnds(phraseTable(PLACE_WORDS));
/** Those of them that open no name of a unit. */
export const FACILITIES: ReadonlySet<string> = new Set(FACILITY_WORDS);
export const MODIFIERS = phraseSet(PLACE_MODIFIERS);

/** "TP", "TX." stay as they are written. */
const isAbbreviation = (unit: string): boolean => isCapitalAt(unit, 0) && isCapitalAt(unit, 1);
const lowerFirst = (unit: string): string => `${unit.charAt(0).toLowerCase()}${unit.slice(1)}`;

/** The name a unit is known by: an article says it dozens of times, and one string serves all of them. */
const knownBy = wordPool((name) => {
  const spelled = searchSpelling(name);
  return NAME_ALIASES[spelled] ?? spelled;
});
/** "Xã Bằng Luân" inside a sentence: "xã Bằng Luân". */
const insideSentence = wordPool(lowerFirst);

const isSpaceBefore = (line: Line, at: number): boolean => {
  const start = line.starts[at] ?? 0;
  return start - (line.ends[at - 1] ?? 0) === 1 && line.text.charCodeAt(start - 1) === 0x20;
};

/** Unit word and name as they are cited; words between them (a modifier, a full stop) are left out. */
const citedWords = (line: Line, at: number, nameAt: number, end: number): string => {
  const unitEnd = Math.max(at + (phraseAt(UNIT_WORDS, line.tokens, at)?.length ?? 0), at + 1);
  const unit = textOf(line, at, unitEnd);
  if (isAbbreviation(unit)) return textOf(line, at, end);
  return unitEnd === nameAt && isSpaceBefore(line, nameAt)
    ? insideSentence(line.text, line.starts[at] ?? 0, line.ends[end - 1] ?? 0)
    : `${lowerFirst(unit)} ${textOf(line, nameAt, end)}`;
};

/** The unit whose name stands from `nameAt` to `end`, its word from `at`. */
export const mention = (line: Line, at: number, nameAt: number, end: number, level: PlaceLevel): PlaceMention => {
  const words = at === nameAt ? textOf(line, nameAt, end) : citedWords(line, at, nameAt, end);
  const name = knownBy(line.text, line.starts[nameAt] ?? 0, line.ends[end - 1] ?? 0);
  return { at, length: end - at, words, name, level, unproven: false, facility: false };
};
