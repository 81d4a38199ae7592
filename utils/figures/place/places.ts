import { searchSpelling } from '@/utils/text';
import {
  CENTRAL_CITIES,
  NAME_ALIASES,
  NAMED_THINGS,
  NOT_PLACE_AFTER,
  PROVINCES,
  SURNAMES,
  TOWNS,
} from '../lexicon/place-words';
import { type Line, startsMeasure, textOf } from '../line/line';
import { phraseAt, phraseTable } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import {
  FACILITIES,
  LONGEST_NAME,
  MODIFIERS,
  mention,
  type PlaceLevel,
  type PlaceMention,
  placeOf,
  UNIT_WORDS,
} from './place-mention';
import { beforePerson, isHolderNamed, isInPost } from './posts-of-units';
import { isOfRoute } from './routes';
import { capitalised, isShouted, signedUnitAt } from './shouted-units';
import { areaAt, OPENING, wholeAt } from './unnamed-places';
import { unprovenNameAt } from './unproven-names';

const BARE_NAMES = phraseTable<PlaceLevel>([
  ...PROVINCES.map((name) => [searchSpelling(name), 1] as const),
  ...TOWNS.map((name) => [searchSpelling(name), 2] as const),
]);
/** "Km88", "QL6": a word with a figure in it. */
const hasDigit = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
};

const endOfName = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    at - from < LONGEST_NAME &&
    tokens[at]?.kind === 'word' &&
    tokens[at]?.capital &&
    !hasDigit(tokens[at]?.word ?? '')
  ) {
    at += 1;
    // "TP.HCM Trần Văn A": nothing follows in the name behind its short form
    if (NAME_ALIASES[tokens[at - 1]?.word ?? ''] !== undefined) break;
  }
  return at;
};

/** "TOÀN CẢNH *TP.HCM*": in a line of capitals only the short names of cities are known by themselves. */
const shortNameAt = (line: Line, at: number): PlaceMention | null => {
  if (wordOf(line.tokens, at) !== 'tp') return null;
  const nameAt = wordOf(line.tokens, at + 1) === '.' ? at + 2 : at + 1;
  return NAME_ALIASES[wordOf(line.tokens, nameAt)] === undefined ? null : mention(line, at, nameAt, nameAt + 1, 1);
};

/** The administrative unit whose name begins at token `at`, or null. */
export const placeAt = (line: Line, at: number): PlaceMention | null =>
  bareNameAt(line, at) ?? (line.shouting ? (shortNameAt(line, at) ?? signedUnitAt(line, at)) : namedUnitAt(line, at));

/** "Trần Thanh *Hóa*", "cảng Cam Ranh *Khánh Hòa*"; but "đồng bào Khmer *Sóc Trăng*": whether a longer name goes on at `at`. */
const continuesName = (line: Line, at: number, size: number): boolean => {
  const before = line.tokens[at - 1];
  if (before?.capital !== true) return false;
  return size < 2 || line.tokens[at - 2]?.capital === true || SURNAMES.has(before.word) || before.kind !== 'word';
};

/** A province or town without its unit word. */
const bareNameAt = (line: Line, at: number): PlaceMention | null => {
  if (at < 0 || (!line.tokens[at]?.capital && !line.shouting)) return null;
  const bare = phraseAt(BARE_NAMES, line.tokens, at);
  if (bare === null) return null;
  const end = at + bare.length;
  // Among words in capitals a capital says nothing of where a name begins or ends.
  const shouted = line.shouting || (bare.length > 1 && isShouted(line, at) && isShouted(line, end - 1));
  if (!shouted && (line.tokens[end]?.capital || continuesName(line, at, bare.length))) return null;
  const found = mention(line, at, at, end, bare.value);
  return shouted ? placeOf({ ...found, words: capitalised(line, at, end) }) : found;
};

/** Where the name of a unit inside a post ends: what names no province after "tỉnh", "thành phố" is the person's name. */
const endOfUnit = (line: Line, level: PlaceLevel, from: number, end: number): number => {
  if (level > 1) return beforePerson(line, from, end);
  return from + (phraseAt(BARE_NAMES, line.tokens, from)?.length ?? 0);
};

/** "Thôn *2* có 65 hộ", "Khu phố *12*": villages with a number for a name; but "mỗi thôn 2 tổ". */
const endOfNumber = (line: Line, at: number): number =>
  line.tokens[at]?.kind === 'number' && /^\d{1,3}$/.test(wordOf(line.tokens, at)) && startsMeasure(line, at) === null
    ? at + 1
    : at;

/** Communes since July 2025 may have a number or two names: "phường Hà Giang *1*", "phường Xuân Hương *- Đà Lạt*". */
const endOfWholeName = (line: Line, level: PlaceLevel, end: number): number => {
  if (level !== 3) return end;
  const number = line.tokens[end]?.kind === 'number';
  const numbered = number && /^[1-9]$/.test(wordOf(line.tokens, end)) && startsMeasure(line, end) === null;
  if (numbered && (line.temporalAt[end] ?? -1) < 0) return end + 1;
  if (wordOf(line.tokens, end) !== '-' || !line.tokens[end + 1]?.capital || isOfRoute(line, end)) return end;
  const second = endOfName(line.tokens, end + 1);
  return second - end > 2 && second - end < 5 ? second : end;
};

const namedUnitAt = (line: Line, at: number): PlaceMention | null => {
  const unit = phraseAt(UNIT_WORDS, line.tokens, at);
  if (unit === null || NOT_PLACE_AFTER.has(wordOf(line.tokens, at - 1))) return null;
  // "cầu Bản Lãm": a name of its own
  const before = at > 0 ? line.tokens[at - 1] : undefined;
  if (line.tokens[at]?.capital && before !== undefined && !before.capital && NAMED_THINGS.has(before.word)) return null;
  const unitEnd = at + unit.length;
  const modifier = line.tokens[unitEnd]?.capital ? null : phraseAt(MODIFIERS, line.tokens, unitEnd);
  // "TP. Huế"; but "… GRDP của tỉnh. Đến năm 2030" ends a sentence
  const dotted = SHORT_WORDS.has(wordOf(line.tokens, at)) && wordOf(line.tokens, unitEnd) === '.';
  const nameAt = dotted ? unitEnd + 1 : unitEnd + (modifier?.length ?? 0);
  const full = endOfName(line.tokens, nameAt);
  const named =
    full - nameAt >= 3 && isInPost(line, at) && !isHolderNamed(line, at)
      ? endOfUnit(line, unit.value, nameAt, full)
      : full;
  // "nông *thôn* mới 5 năm qua"
  const numbered = unit.value === 4 && wordOf(line.tokens, at - 1) !== 'nông';
  const end = named === nameAt && numbered ? endOfNumber(line, nameAt) : endOfWholeName(line, unit.value, named);
  // "27 làng Chăm": the words of an amount name no unit
  const counted = line.measureEndsAt[unitEnd] === 1;
  if (end === nameAt || counted) return null;
  const place = mention(line, at, nameAt, end, unit.value);
  return FACILITIES.has(unit.phrase)
    ? placeOf({ ...place, words: textOf(line, at, end), facility: true })
    : townOrUnit(line, place);
};

/** "đường nối *thành phố Lai Châu* cũ": a town inside the province of its name, which "Lai Châu" alone means. */
const townOrUnit = (line: Line, place: PlaceMention): PlaceMention => {
  const town = place.level === 1 && CITY_WORDS.has(wordOf(line.tokens, place.at)) && TOWNS_OF_PROVINCES.has(place.name);
  return town ? placeOf({ ...place, name: `${CITY} ${place.name}`, level: 2 }) : place;
};
const CITY = searchSpelling('thành phố');
/** Abbreviations that may carry a point: "TP. Huế", "TX. Sông Cầu". */
const SHORT_WORDS: ReadonlySet<string> = new Set(['tp', 'tx']);
const CITY_WORDS: ReadonlySet<string> = new Set(['thành', 'tp']);
const TOWNS_OF_PROVINCES: ReadonlySet<string> = new Set(
  PROVINCES.filter((name) => !CENTRAL_CITIES.has(name)).map(searchSpelling),
);

/** Names that were given with their unit before ("xã Mường Lạn"), spelled for search. */
export type KnownNames = {
  readonly candidates: ReadonlyMap<string, { readonly words: string; readonly level: PlaceLevel }>;
  /** First syllables of the names. */
  readonly heads: ReadonlySet<string>;
};

/** "Mường Lạn 212 nhà": a name alone, when it was introduced with its unit. */
const knownNameAt = (line: Line, at: number, known: KnownNames): PlaceMention | null => {
  if (!line.tokens[at]?.capital || (at > 0 && line.tokens[at - 1]?.capital)) return null;
  if (!known.heads.has(wordOf(line.tokens, at))) return null;
  const end = endOfName(line.tokens, at);
  for (let cut = end; cut > at + 1; cut -= 1) {
    const name = searchSpelling(textOf(line, at, cut));
    const place = known.candidates.get(name);
    if (place !== undefined) return placeOf({ at, length: cut - at, words: place.words, name, level: place.level });
  }
  return null;
};

const syllablesOf = (name: string): number => {
  let count = 1;
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) count += 1;
  return count;
};

/** Names looked back for in the same line. */
const NAMES_BACK = 6;

/** "Ở xã Nậm Pẻn …, *Nậm Pẻn* trồng 340 ha": the name alone, given with its unit earlier in the line. */
const repeatedNameAt = (line: Line, at: number, found: readonly PlaceMention[]): PlaceMention | null => {
  if (!line.tokens[at]?.capital || (at > 0 && line.tokens[at - 1]?.capital)) return null;
  for (let index = found.length - 1; index >= 0 && index >= found.length - NAMES_BACK; index -= 1) {
    const place = found[index]!; // the loop walks the indexes
    const size = syllablesOf(place.name);
    if (place.name === '' || size < 2 || line.tokens[at + size]?.capital) continue;
    const words = textOf(line, at, at + size);
    // Spelled for search a name is as long as it was.
    if (words.length === place.name.length && searchSpelling(words) === place.name)
      return placeOf({ at, length: size, words: place.words, name: place.name, level: place.level });
  }
  return null;
};

/** "Chiến sĩ Lê Văn Ba, *quê Hưng Yên*": where somebody comes from, and no amount belongs. */
const isHometown = (line: Line, at: number): boolean => {
  const lead = ['ở', 'tại', 'từ', ':'].includes(wordOf(line.tokens, at - 1)) ? at - 2 : at - 1;
  return HOMETOWNS.has(wordOf(line.tokens, lead)) && wordOf(line.tokens, lead - 1) !== 'đồng';
};
const HOMETOWNS: ReadonlySet<string> = new Set(['quê', 'quán', 'gốc']);

/** Every administrative unit named in the line, left to right. */
export const findPlaces = (line: Line, known: KnownNames): readonly PlaceMention[] => {
  const found: PlaceMention[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const token = line.tokens[at];
    if (token?.capital !== true && !line.shouting && ((token?.opens ?? 0) & OPENING) === 0) continue;
    const place =
      areaAt(line, at) ??
      placeAt(line, at) ??
      wholeAt(line, at) ??
      knownNameAt(line, at, known) ??
      repeatedNameAt(line, at, found) ??
      unprovenNameAt(line, at);
    if (place === null) continue;
    if (!isHometown(line, at)) found.push(place);
    at += place.length - 1;
  }
  return found;
};
