import type { ArticlePlace } from '@/utils/model';
import { searchSpelling, spellSyllable } from '@/utils/text';
import { type Line, type Range, wordAt } from '../line/line';
import { wordClass } from '../words/word-classes';
import type { PlaceLevel, PlaceMention } from './place-mention';

/** A unit an article names: its fullest words, what speaks for it, and the line that named it first. */
export type Candidate = {
  words: string;
  level: PlaceLevel;
  score: number;
  readonly first: number;
  /** Named as what was before only: "Hà Giang cũ". */
  former: boolean;
};

/** Counts the administrative units an article names, to know the one it is about. */
export type PlaceTally = {
  readonly candidates: Map<string, Candidate>;
  /** First syllables of the candidates' names. */
  readonly heads: Set<string>;
  /** What "toàn tỉnh", "UBND xã" say of each size of unit before one of that size was named. */
  readonly whole: Map<PlaceLevel, number>;
  /** The unit of each size named last: it is the one that "toàn xã" speaks of. */
  readonly latest: Map<PlaceLevel, Candidate>;
};

/** A tally before the first line. */
export const freshTally = (): PlaceTally => ({
  candidates: new Map(),
  heads: new Set(),
  whole: new Map(),
  latest: new Map(),
});

const WHOLE: ReadonlyMap<string, PlaceLevel> = new Map([
  ['tỉnh', 1],
  ['phố', 1],
  ['huyện', 2],
  ['xã', 3],
  ['phường', 3],
  ['trấn', 3],
]);
const WHOLE_WORDS = wordClass(WHOLE.keys());

/** Last words of offices that a unit without a name may follow: "UBND xã", "Công an tỉnh", "trên địa bàn huyện". */
const OFFICE_ENDS: ReadonlySet<string> = new Set('ubnd hđnd mttq bàn ủy bộ an bhxh hội đoàn sự tra sát'.split(' '));
const WHOLE_LEADS: ReadonlySet<string> = new Set(['toàn', 'cả']);
const WHOLE_WEIGHT = 3;
const OFFICE_WEIGHT = 0.75;

/** "toàn tỉnh", "trên địa bàn xã", "UBND xã" tell how large the unit spoken of is: what the word at `at` adds, 0 if nothing. */
const wholeWeight = (line: Line, at: number): number => {
  // "toàn *xã hội*" is no unit
  if ((line.tokens[at + 1]?.capital && !line.shouting) || wordAt(line, at + 1) === 'hội') return 0;
  const before = wordAt(line, at - 1);
  return WHOLE_LEADS.has(before) ? WHOLE_WEIGHT : OFFICE_ENDS.has(before) ? OFFICE_WEIGHT : 0;
};

/** "Xã có 21 ấp": the word of a unit as the subject of a clause. */
const SUBJECT_WEIGHT = 1;

/** Credits a unit without a name to the unit of its size named last. */
const creditUnnamed = (tally: PlaceTally, level: PlaceLevel, weight: number): void => {
  const latest = tally.latest.get(level);
  if (latest === undefined) tally.whole.set(level, (tally.whole.get(level) ?? 0) + weight);
  else latest.score += weight;
};

/** Credits the units without a name that stand before token `to` to the unit of their size named last. */
const tallyWholeUnits = (line: Line, { from, to }: Range, tally: PlaceTally): void => {
  for (let at = Math.max(1, from); at < to; at += 1) {
    if (((line.tokens[at]?.classes ?? 0) & WHOLE_WORDS) === 0) continue;
    const level = WHOLE.get(wordAt(line, at));
    const weight = level === undefined ? 0 : wholeWeight(line, at);
    if (level !== undefined && weight > 0) creditUnnamed(tally, level, weight);
  }
};

/** What a unit counts that only closes the address of a smaller one. */
const ADDRESS_SHARE = 0.25;
/** And what the smaller one counts that the opening gives with its address: "xã Mỏ Cày Nam, tỉnh Vĩnh Long". */
const HEAD_SHARE = 1.75;
/** And where the opening says that something was held: "tại Nhà thi đấu phường Phan Thiết, tỉnh Lâm Đồng khai mạc". */
const VENUE_SHARE = 0.6;
const VENUE_REACH = 12;

/** "*Tại* Hội trường phường Thành Sen, …": the unit at `at` says where, in words that no sign cuts off. */
const isVenue = (line: Line, at: number): boolean => {
  for (let step = at - 1; step >= 0 && step > at - VENUE_REACH && line.tokens[step]?.kind === 'word'; step -= 1)
    if (wordAt(line, step) === 'tại') return true;
  return false;
};

/** Blocks below the title that open an article; a unit first named behind them is one of its examples. */
const LAST_OPENING = 2;

/** "Hà Giang *cũ*", "tỉnh Bình Định *trước đây*": a unit of before July 2025. */
export const isFormer = (line: Line, { at, length }: PlaceMention): boolean =>
  wordAt(line, at + length) === 'cũ' ||
  (wordAt(line, at + length) === 'trước' && ['đây', 'khi', 'sáp'].includes(wordAt(line, at + length + 1)));

/** What a mention counts: less where it closes an address or is a venue, more where the opening gives its address. */
const shareOf = (line: Line, places: readonly PlaceMention[], index: number, order: number): number => {
  const [before, place, next] = [places[index - 1], places[index], places[index + 1]];
  if (place === undefined) return 0;
  // "tỉnh Bình Định cũ": no unit of today
  if (isFormer(line, place)) return ADDRESS_SHARE;
  // "xã Lũng Pán (Cao Bằng)", "xã A, huyện B": the larger unit only says where the smaller one lies
  if (continuesAddress(line, before, place)) return ADDRESS_SHARE;
  if (order > LAST_OPENING) return 1;
  if (isVenue(line, place.at)) return VENUE_SHARE;
  return next !== undefined && continuesAddress(line, place, next) ? HEAD_SHARE : 1;
};

/** Adds the units that the line of number `order` below the letterhead names, each with `weight`: title and first lines weigh more. */
export const tallyPlaces = (
  line: Line,
  places: readonly PlaceMention[],
  tally: PlaceTally,
  { weight, order }: { readonly weight: number; readonly order: number },
): void => {
  let from = 0;
  for (const [index, place] of places.entries()) {
    if (place.unproven === true || place.facility === true) continue;
    if (place.name === '') {
      if (!WHOLE_LEADS.has(wordAt(line, place.at - 1))) creditUnnamed(tally, place.level, SUBJECT_WEIGHT);
      continue;
    }
    tallyWholeUnits(line, { from, to: place.at }, tally);
    from = place.at + place.length;
    const known = tally.candidates.get(place.name);
    const candidate: Candidate = known ?? {
      words: place.words,
      level: place.level,
      score: 0,
      first: order,
      former: true,
    };
    if (known === undefined) {
      tally.heads.add(spellSyllable(place.name.split(' ', 1)[0] ?? ''));
      tally.candidates.set(place.name, candidate);
    }
    if (!isFormer(line, place)) candidate.former = false;
    candidate.score += weight * shareOf(line, places, index, order);
    if (place.words !== candidate.words && isFuller(place.words, candidate.words))
      [candidate.words, candidate.level] = [place.words, place.level];
    if (!isFormer(line, place) && isSpokenOf(candidate, tally.latest.get(candidate.level)))
      tally.latest.set(candidate.level, candidate);
  }
  tallyWholeUnits(line, { from, to: line.tokens.length }, tally);
};

/**
 * Whether "toàn tỉnh" speaks of the unit just named and no longer of `latest`: a bare name may be part of another thing
 * ("nếp Long An", "xuất sang Cần Thơ") and takes nothing from a unit that was spelled out ("tỉnh Đồng Tháp") or that the title names.
 */
const isSpokenOf = (named: Candidate, latest: Candidate | undefined): boolean =>
  latest === undefined ||
  latest === named ||
  rankOfWords(named.words) > 0 ||
  (rankOfWords(latest.words) === 0 && (latest.first > 0 || named.first === 0));

const rankOfWords = (words: string): number => {
  const space = words.indexOf(' ');
  const first = spellSyllable(space < 0 ? words : words.slice(0, space));
  // "TP.HCM" spells what "TPHCM" runs together
  return WHOLE_FIRST.has(first) ? 2 : first === 'tp' || first === 'tx' || first.startsWith('tp.') ? 1 : 0;
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

const VILLAGE_SHARE = 0.4;
const LATE_SHARE = 0.6;
/** A village only when the title names it, a region or the whole country hardly without. */
const SILENT_SHARE: ReadonlyMap<PlaceLevel, number> = new Map([
  [0, 0.3],
  [4, 0],
]);

/** What is longer is no title; every unit named is looked for in it. */
const LONGEST_TITLE = 400;

/** The unit the article is about: named often, in the title, of the size its "toàn tỉnh", "toàn xã" speak of. */
export const articlePlace = (tally: PlaceTally, title: string, given: ArticlePlace | null): string | null => {
  const spelledTitle = searchSpelling(title.slice(0, LONGEST_TITLE));
  const known = givenName(given);
  // "Cao Bằng: Vốn nhỏ ở Lũng Pán": the title's larger unit says where its smaller one lies
  const isTitled = (name: string, { words, former }: Candidate): boolean =>
    !former && (spelledTitle.includes(name) || spelledTitle.includes(searchSpelling(words)));
  const titled = [...tally.candidates].filter(([name, candidate]) => isTitled(name, candidate));
  const finest = Math.max(0, ...titled.map(([, { level }]) => (level === 4 ? 0 : level)));
  const isNamedInTitle = (candidate: Candidate): boolean => titled.some(([, one]) => one === candidate);
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const [name, candidate] of tally.candidates) {
    const inTitle = isTitled(name, candidate);
    const late = candidate.first > LAST_OPENING ? LATE_SHARE : 1;
    const share = inTitle ? (candidate.level === 4 ? VILLAGE_SHARE : 1) : (SILENT_SHARE.get(candidate.level) ?? late);
    const score =
      (candidate.score +
        (known?.endsWith(name) && candidate.level < 4 ? 6 : 0) +
        (inTitle && candidate.level >= finest ? 6 : 0) +
        (tally.whole.get(candidate.level) ?? 0)) *
      share;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  // "Toàn tỉnh …", said over and over where only a commune is named in passing
  const unnamed = tally.whole.get(1) ?? 0;
  if (best !== null && best.level > 2 && !isNamedInTitle(best) && unnamed > bestScore) return given?.province ?? null;
  return best?.words ?? given?.commune ?? given?.district ?? given?.province ?? null;
};

/** The comma between two units of one address: "thôn A, xã B, tỉnh C". */
export const continuesAddress = (line: Line, smaller: PlaceMention | undefined, place: PlaceMention): boolean =>
  smaller !== undefined &&
  smaller.level > place.level &&
  smaller.at + smaller.length + 1 === place.at &&
  [',', '-', '('].includes(wordAt(line, place.at - 1));

/** For each size the unit that an article without a name for it must mean ("toàn tỉnh"): the one named most. */
export const wholeUnits = (tally: PlaceTally): ReadonlyMap<PlaceLevel, string> => {
  const best = new Map<PlaceLevel, Candidate>();
  for (const candidate of tally.candidates.values())
    if (candidate.score > (best.get(candidate.level)?.score ?? 0)) best.set(candidate.level, candidate);
  return new Map([...best].map(([level, { words }]) => [level, words]));
};
