import type { ArticlePlace } from '@/utils/model';
import { searchSpelling, spellSyllable } from '@/utils/text';
import { type Line, wordAt } from './line';
import type { PlaceLevel, PlaceMention } from './place-mention';
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

const VILLAGE_SHARE = 0.4;
/** A village only when the title names it, a region or the whole country hardly without. */
const SILENT_SHARE: ReadonlyMap<PlaceLevel, number> = new Map([
  [0, 0.3],
  [4, 0],
]);

/** The unit the article is about: named often, in the title, of the size its "toàn tỉnh", "toàn xã" speak of. */
export const articlePlace = (tally: PlaceTally, title: string, given: ArticlePlace | null): string | null => {
  const spelledTitle = searchSpelling(title);
  const known = givenName(given);
  // "Cao Bằng: Vốn nhỏ ở Lũng Pán": the title's larger unit says where its smaller one lies
  const isTitled = (name: string, { words }: Candidate): boolean =>
    spelledTitle.includes(name) || spelledTitle.includes(searchSpelling(words));
  const titled = [...tally.candidates].filter(([name, candidate]) => isTitled(name, candidate));
  const finest = Math.max(0, ...titled.map(([, { level }]) => (level === 4 ? 0 : level)));
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const [name, candidate] of tally.candidates) {
    const inTitle = isTitled(name, candidate);
    const share = inTitle ? (candidate.level === 4 ? VILLAGE_SHARE : 1) : (SILENT_SHARE.get(candidate.level) ?? 1);
    const score =
      (candidate.score +
        (known?.endsWith(name) && candidate.level < 4 ? 6 : 0) +
        (inTitle && candidate.level >= finest ? 6 : 0) +
        1.5 * (tally.whole.get(candidate.level) ?? 0)) *
      share;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best?.words ?? given?.commune ?? given?.district ?? given?.province ?? null;
};

/** The comma between two units of one address: "thôn A, xã B, tỉnh C". */
export const continuesAddress = (line: Line, smaller: PlaceMention | undefined, place: PlaceMention): boolean =>
  smaller !== undefined &&
  smaller.level > place.level &&
  smaller.at + smaller.length + 1 === place.at &&
  [',', '-', '('].includes(wordAt(line, place.at - 1));

/** The unit of a level that an article without a name for it must mean ("toàn tỉnh"). */
export const wholePlace = (tally: PlaceTally, level: PlaceLevel): string | null => {
  let best: Candidate | null = null;
  for (const candidate of tally.candidates.values())
    if (candidate.level === level && candidate.score > (best?.score ?? 0)) best = candidate;
  return best?.words ?? null;
};
