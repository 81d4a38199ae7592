import type { ArticlePlace } from '@/utils/model';
import { searchSpelling } from '@/utils/text';
import { type Line, wordAt } from './line';
import type { PlaceLevel, PlaceMention } from './places';

type Candidate = { words: string; level: PlaceLevel; score: number };

/** Counts the administrative units an article names, to know the one it is about. */
export type PlaceTally = { readonly candidates: Map<string, Candidate>; readonly whole: Map<PlaceLevel, number> };

export const freshTally = (): PlaceTally => ({ candidates: new Map(), whole: new Map() });

const WHOLE: ReadonlyMap<string, PlaceLevel> = new Map([
  ['tỉnh', 1],
  ['phố', 1],
  ['huyện', 2],
  ['xã', 3],
  ['phường', 3],
  ['trấn', 3],
]);

/** "toàn tỉnh", "trên địa bàn xã", "UBND xã" tell how large the unit spoken of is. */
const tallyWholeUnits = (line: Line, tally: PlaceTally): void => {
  for (let at = 1; at < line.tokens.length; at += 1) {
    const level = WHOLE.get(wordAt(line, at));
    if (level === undefined || line.tokens[at + 1]?.capital) continue;
    const before = wordAt(line, at - 1);
    const weight = ['toàn', 'cả'].includes(before) ? 2 : ['ubnd', 'bàn', 'ủy', 'bộ'].includes(before) ? 0.5 : 0;
    if (weight > 0) tally.whole.set(level, (tally.whole.get(level) ?? 0) + weight);
  }
};

/** Adds the units a line names; the title and the first lines weigh more. */
export const tallyPlaces = (line: Line, places: readonly PlaceMention[], tally: PlaceTally, weight: number): void => {
  tallyWholeUnits(line, tally);
  for (const place of places) {
    const known = tally.candidates.get(place.name);
    if (known === undefined) {
      tally.candidates.set(place.name, { words: place.words, level: place.level, score: weight });
      continue;
    }
    known.score += weight;
    if (searchSpelling(known.words) === place.name) [known.words, known.level] = [place.words, place.level];
  }
};

/** The unit the article is about: named often, in the title, of the size its "toàn tỉnh", "toàn xã" speak of. */
export const articlePlace = (tally: PlaceTally, title: string, given: ArticlePlace | null): string | null => {
  const spelledTitle = searchSpelling(title);
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const [name, candidate] of tally.candidates) {
    const village = candidate.level === 4 ? 0.4 : 1;
    const score =
      (candidate.score + (spelledTitle.includes(name) ? 6 : 0) + 1.5 * (tally.whole.get(candidate.level) ?? 0)) *
      village;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best?.words ?? given?.commune ?? given?.district ?? given?.province ?? null;
};

/** Words before a unit's name that make it part of a post or an office: "Chủ tịch UBND xã …". */
const POST_BEFORE: ReadonlySet<string> = new Set('ubnd hđnd mttq ủy bộ an đoàn hội tịch thư nhân dân'.split(' '));

/**
 * The unit an amount is about when its own sentence says so: named right before it ("xã A 01 người") or as the place of
 * the sentence. Units in brackets after another one and units of an office do not count.
 */
export const localPlace = (line: Line, places: readonly PlaceMention[], at: number): PlaceMention | null => {
  const sentence = line.sentenceAt[at];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    if (place === undefined || place.at >= at) continue;
    if (line.sentenceAt[place.at] !== sentence) return null;
    const before = wordAt(line, place.at - 1);
    const bracketed = closesBefore(line, place.at, at);
    // "cao tốc Khánh Hòa - Buôn Ma Thuột": the ends of a road
    const route = before === '-' || wordAt(line, place.at + place.length) === '-';
    if (!POST_BEFORE.has(before) && !bracketed && !route) return place;
  }
  return null;
};

const closesBefore = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (wordAt(line, at) === '(') return false;
    if (wordAt(line, at) === ')') return true;
  }
  return false;
};
