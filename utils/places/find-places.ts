import { findBare, findEnclosing } from './find-bare';
import { findWithKind } from './find-with-kind';
import type { Gazetteer } from './gazetteer';
import type { PlacedText, PlaceMention } from './place-mention';
import type { FoundPlace, PlaceScan } from './place-scan';
import { LEVEL_RANK } from './place-unit';
import { placeWords } from './place-words';
import { type PlaceContext, type PlaceResolution, resolvePlace } from './resolve-place';

/** What may stand between a unit and the one that contains it. */
const ENCLOSING_GAP = /^[ \u00a0]?(?:,|\(|-|–|thuộc|,[ \u00a0]thuộc|của)?[ \u00a0]?$/u;

const enclosingOf = (text: string, found: readonly FoundPlace[], at: number): number | null => {
  const inner = found[at];
  const outer = found[at + 1];
  if (inner === undefined || outer === undefined) return null;
  const higher = LEVEL_RANK[outer.level] > LEVEL_RANK[inner.level];
  return higher && ENCLOSING_GAP.test(text.slice(inner.end, outer.start)) ? at + 1 : null;
};

const SAID_FORMER_LENGTH = 30;
const SAID_FORMER = /^[ \u00a0]?[(,]?[ \u00a0]?(?:cũ|trước đây|trước kia|trước sáp nhập|trước khi sáp nhập)(?!\p{L})/u;

/** The words of the province a mention lies in, by following `within`. */
const statedProvince = (
  found: readonly FoundPlace[],
  within: readonly (number | null)[],
  at: number,
): string | null => {
  for (let next = within[at] ?? null; next !== null; next = within[next] ?? null) {
    const outer = found[next];
    if (outer?.level === 'province') return outer.words;
  }
  return null;
};

/** Resolves each wording once: an article says "xã Bằng Luân" twenty times. */
const resolver = (gazetteer: Gazetteer, found: readonly FoundPlace[], context: PlaceContext) => {
  const places = [...new Set(found.map(({ words }) => words))];
  const known = new Map<string, PlaceResolution>();
  return (words: string, province: string | null): PlaceResolution => {
    const asked = `${words}\n${province ?? ''}`;
    const answer =
      known.get(asked) ??
      resolvePlace(gazetteer, words, { ...context, province, neighbours: places.filter((other) => other !== words) });
    known.set(asked, answer);
    return answer;
  };
};

/**
 * Every place a text names, in text order, without overlaps. Refuses to see a place in a person's name, in a newspaper's
 * ("Báo Lào Cai"), and in a bare name the text has not introduced by its kind, provinces excepted.
 * "Thị trấn Phố Ràng, huyện Bảo Yên" gives two mentions, the first within the second.
 */
export const findPlaces = (gazetteer: Gazetteer, { text, site, publishedAt }: PlacedText): readonly PlaceMention[] => {
  const scan: PlaceScan = { gazetteer, words: placeWords(text), found: [] };
  findWithKind(scan);
  findEnclosing(scan);
  findBare(scan);
  const found = scan.found.sort((a, b) => a.start - b.start);
  const within = found.map((_, at) => enclosingOf(text, found, at));
  const resolve = resolver(gazetteer, found, { site, publishedAt });
  return found.map(({ wordFrom: _from, wordTo: _to, ...mention }, at) => ({
    ...mention,
    saidFormer: SAID_FORMER.test(text.slice(mention.end, mention.end + SAID_FORMER_LENGTH)),
    within: within[at] ?? null,
    resolution: resolve(mention.words, statedProvince(found, within, at)),
  }));
};
