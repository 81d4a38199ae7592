import type { ArticlePlace } from '@/utils/model';
import { searchSpelling, spellSyllable } from '@/utils/text';
import { type Line, textOf, wordAt } from './line';
import { type PlaceLevel, type PlaceMention, placeAt } from './places';
import { wordClass } from './word-classes';

type Candidate = { words: string; level: PlaceLevel; score: number };

/** Counts the administrative units an article names, to know the one it is about. */
export type PlaceTally = {
  readonly candidates: Map<string, Candidate>;
  /** First syllables of the candidates' names. */
  readonly heads: Set<string>;
  readonly whole: Map<PlaceLevel, number>;
};

export const freshTally = (): PlaceTally => ({ candidates: new Map(), heads: new Set(), whole: new Map() });

const WHOLE: ReadonlyMap<string, PlaceLevel> = new Map([
  ['tỉnh', 1],
  ['phố', 1],
  ['huyện', 2],
  ['xã', 3],
  ['phường', 3],
  ['trấn', 3],
]);
const WHOLE_WORDS = wordClass(WHOLE.keys());

/** "toàn tỉnh", "trên địa bàn xã", "UBND xã" tell how large the unit spoken of is. */
const tallyWholeUnits = (line: Line, tally: PlaceTally): void => {
  for (let at = 1; at < line.tokens.length; at += 1) {
    if (((line.tokens[at]?.classes ?? 0) & WHOLE_WORDS) === 0) continue;
    const level = WHOLE.get(wordAt(line, at));
    if (level === undefined || line.tokens[at + 1]?.capital) continue;
    const before = wordAt(line, at - 1);
    const weight = ['toàn', 'cả'].includes(before) ? 2 : ['ubnd', 'bàn', 'ủy', 'bộ'].includes(before) ? 0.5 : 0;
    if (weight > 0) tally.whole.set(level, (tally.whole.get(level) ?? 0) + weight);
  }
};

/** What a unit counts that only closes the address of a smaller one. */
const ADDRESS_SHARE = 0.25;

/** Adds the units a line names; the title and the first lines weigh more. */
export const tallyPlaces = (line: Line, places: readonly PlaceMention[], tally: PlaceTally, weight: number): void => {
  tallyWholeUnits(line, tally);
  for (const [index, place] of places.entries()) {
    if (place.name === '') continue;
    // "xã Lũng Pán (Cao Bằng)", "xã A, huyện B": the larger unit only says where the smaller one lies
    const share = continuesAddress(line, places[index - 1], place) ? weight * ADDRESS_SHARE : weight;
    const known = tally.candidates.get(place.name);
    if (known === undefined) {
      tally.heads.add(spellSyllable(place.name.split(' ', 1)[0] ?? ''));
      tally.candidates.set(place.name, { words: place.words, level: place.level, score: share });
      continue;
    }
    known.score += share;
    if (isFuller(place.words, known.words)) [known.words, known.level] = [place.words, place.level];
  }
};

const rankOfWords = (words: string): number => {
  const first = spellSyllable(words.split(' ', 1)[0] ?? '');
  return WHOLE_FIRST.has(first) ? 2 : first === 'tp' || first === 'tx' ? 1 : 0;
};
/** First words of a unit that is spelled out. */
const WHOLE_FIRST: ReadonlySet<string> = new Set(
  'tỉnh thành huyện thị quận xã phường đặc thôn bản ấp buôn làng khóm xóm khu tổ bon plei'.split(' '),
);

/** "thành phố Cần Thơ" says more than "TP Cần Thơ", and that more than "Cần Thơ". */
const isFuller = (words: string, than: string): boolean => rankOfWords(words) > rankOfWords(than);

/** The smallest unit the page or the gazetteer knows the article by, in search spelling. */
const givenName = (given: ArticlePlace | null): string | null => {
  const words = given?.commune ?? given?.district ?? null;
  return words === null ? null : searchSpelling(words);
};

/** The unit the article is about: named often, in the title, of the size its "toàn tỉnh", "toàn xã" speak of. */
export const articlePlace = (tally: PlaceTally, title: string, given: ArticlePlace | null): string | null => {
  const spelledTitle = searchSpelling(title);
  const known = givenName(given);
  // "Cao Bằng: Vốn nhỏ ở Lũng Pán": the title's larger unit says where its smaller one lies
  const titled = [...tally.candidates].filter(([name]) => spelledTitle.includes(name));
  const finest = Math.max(0, ...titled.map(([, { level }]) => (level === 4 ? 0 : level)));
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const [name, candidate] of tally.candidates) {
    // a village only when the title names it
    const village = candidate.level < 4 ? 1 : spelledTitle.includes(name) ? 0.4 : 0;
    const score =
      (candidate.score +
        (known?.endsWith(name) && candidate.level < 4 ? 6 : 0) +
        (spelledTitle.includes(name) && candidate.level >= finest ? 6 : 0) +
        1.5 * (tally.whole.get(candidate.level) ?? 0)) *
      village;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best?.words ?? given?.commune ?? given?.district ?? given?.province ?? null;
};

/** Words before a unit's name that make it part of a post or an office: "Chủ tịch UBND xã …". */
const POST_BEFORE: ReadonlySet<string> = new Set('ubnd hđnd mttq ủy bộ an đoàn hội tịch thư nhân dân'.split(' '));

/** The comma between two units of one address: "thôn A, xã B, tỉnh C". */
const continuesAddress = (line: Line, smaller: PlaceMention | undefined, place: PlaceMention): boolean =>
  smaller !== undefined &&
  smaller.level > place.level &&
  smaller.at + smaller.length + 1 === place.at &&
  [',', '-', '('].includes(wordAt(line, place.at - 1));

const WHOLE_LEADS: ReadonlySet<string> = new Set(['toàn', 'cả', 'riêng', 'còn', 'trong', 'khắp']);

/** Who is spoken of: named at the head of a clause, and not as a part of an address. */
const isSubject = (line: Line, place: PlaceMention): boolean => {
  if (place.name === '') return true;
  // "*Toàn* thành phố Đà Nẵng có 94 xã", "*trên địa bàn* tỉnh Lào Cai"
  const at = WHOLE_LEADS.has(wordAt(line, place.at - 1)) ? place.at - 1 : place.at;
  const before = line.tokens[at - 1];
  const opens = before === undefined || line.sentenceAt[at - 1] !== line.sentenceAt[place.at];
  const next = wordAt(line, place.at + place.length);
  return (opens || ',;:'.includes(before.word) || before.word === 'ở' || before.word === 'tại') && next !== ')';
};

const isOfOffice = (line: Line, place: PlaceMention): boolean => {
  const before = wordAt(line, place.at - 1);
  // "cao tốc Khánh Hòa - Buôn Ma Thuột": the ends of a road
  const route = before === '-' || wordAt(line, place.at + place.length) === '-';
  return POST_BEFORE.has(before) || route;
};

/** A unit an amount may be about; a subject counts even when it is larger than the unit the article is about. */
export type LocalPlace = { readonly place: PlaceMention; readonly subject: boolean };

/** Units looked at before giving up: more never stand between a subject and its amount. */
const LOOK_BACK = 24;

/** A unit of an earlier sentence that stands in brackets is looked for their end this far. */
const BRACKET_REACH = 20;

/** Number of units named before token `at`; `places` is sorted. */
const placesBefore = (places: readonly PlaceMention[], at: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The smallest unit of an address: of "ấp A, xã B, tỉnh C" the first. */
const addressHead = (line: Line, places: readonly PlaceMention[], last: number): PlaceMention | null => {
  let index = last;
  for (let place = places[index]; place !== undefined; place = places[index]) {
    if (!continuesAddress(line, places[index - 1], place)) return place;
    index -= 1;
  }
  return null;
};

/**
 * The unit an amount is about when the words before it say so: named in its own sentence ("xã A 01 người"), or the
 * subject of an earlier sentence of the paragraph. Units in brackets after another one and units of an office do not
 * count.
 */
export const localPlace = (line: Line, places: readonly PlaceMention[], at: number): LocalPlace | null => {
  const sentence = line.sentenceAt[at];
  const last = placesBefore(places, at) - 1;
  let speaker: PlaceMention | null = null;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const named = places[index];
    if (named === undefined) continue;
    const own = line.sentenceAt[named.at] === sentence;
    const aside = closesBefore(line, named.at, own ? at : Math.min(at, named.at + BRACKET_REACH));
    if (aside && !locates(line, named)) continue;
    const place = addressHead(line, places, index) ?? named;
    if (isOfOffice(line, place)) {
      if (own && place.level >= 3) speaker ??= place;
      continue;
    }
    const subject = aside || isSubject(line, place) || (own && isSaidWhole(line, places, index));
    if (!own && !(subject && place.level < 4)) continue;
    return { place: place.name === '' ? namedAlike(places, index) : place, subject };
  }
  // "Theo Bí thư Đảng ủy xã Trà Giáp, 12/15 thôn …": an official speaks of the own commune
  return speaker === null ? null : { place: speaker, subject: false };
};

/** "Tại chợ An Đông (*phường An Đông*), 1.100 sạp …": where a thing named at the head of a sentence lies. */
const locates = (line: Line, place: PlaceMention): boolean => {
  if (place.level < 3 || wordAt(line, place.at - 1) !== '(' || wordAt(line, place.at + place.length) !== ')')
    return false;
  const sentence = line.sentenceAt[place.at];
  let at = place.at - 2;
  if (!line.tokens[at]?.capital && line.tokens[at]?.kind !== 'number') return false;
  while (at > 0 && line.sentenceAt[at - 1] === sentence && line.tokens[at - 1]?.kind === 'word') at -= 1;
  return !PERSON_LEADS.has(wordAt(line, at)) && placeAt(line, at) === null && place.at - at <= LONGEST_LOCATED;
};
const LONGEST_LOCATED = 12;
const PERSON_LEADS: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị', 'em', 'gia', 'theo']);

/** "Nhìn ra cả tỉnh, Liên minh hợp tác xã tỉnh Tây Ninh có …": the unit of an office, when the sentence spoke of all of it. */
const isSaidWhole = (line: Line, places: readonly PlaceMention[], index: number): boolean => {
  const named = places[index]!; // the caller walks the indexes
  for (let earlier = index - 1; earlier >= 0 && earlier > index - LOOK_BACK; earlier -= 1) {
    const whole = places[earlier];
    if (whole === undefined || line.sentenceAt[whole.at] !== line.sentenceAt[named.at]) return false;
    if (whole.name === '' && whole.level === named.level) return true;
  }
  return false;
};

/** "… xã Trà Giáp Thượng …; toàn xã trồng 41.000 cây": the unit of that size named last in the paragraph. */
const namedAlike = (places: readonly PlaceMention[], index: number): PlaceMention => {
  const whole = places[index]!; // the caller walks the indexes
  for (let earlier = index - 1; earlier >= 0 && earlier > index - LOOK_BACK; earlier -= 1) {
    const named = places[earlier];
    if (named !== undefined && named.name !== '' && named.level === whole.level) return named;
  }
  return whole;
};

/** The unit a heading puts over its section: "* Phường A: …", "Ở xã B", or a bare name before a colon. */
export const headingPlace = (line: Line, places: readonly PlaceMention[]): PlaceMention | null => {
  const named = places.find((place) => place.name !== '' && !isOfOffice(line, place));
  if (named !== undefined) return named;
  const first = line.tokens.findIndex((token) => token.kind === 'word');
  let end = first;
  while (first >= 0 && end - first < 5 && line.tokens[end]?.capital) end += 1;
  if (end - first < 2 || wordAt(line, end) !== ':') return null;
  const words = textOf(line, first, end);
  return { at: first, length: end - first, words, name: searchSpelling(words), level: 3 };
};

/** "ỦY BAN NHÂN DÂN XÃ NGỌC THIỆN": the unit of the office that a line in capitals consists of, or null. */
export const issuingUnit = (line: Line, places: readonly PlaceMention[]): PlaceMention | null => {
  const unit = places.find(({ name }) => name !== '');
  if (!line.shouting || unit === undefined || unit.at === 0) return null;
  return unit.at + unit.length === line.tokens.length && isOfOffice(line, unit) ? unit : null;
};

const closesBefore = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (wordAt(line, at) === '(') return false;
    if (wordAt(line, at) === ')') return true;
  }
  return false;
};

/** The unit of a level that an article without a name for it must mean ("toàn tỉnh"). */
export const wholePlace = (tally: PlaceTally, level: PlaceLevel): string | null => {
  let best: Candidate | null = null;
  for (const candidate of tally.candidates.values())
    if (candidate.level === level && candidate.score > (best?.score ?? 0)) best = candidate;
  return best?.words ?? null;
};
