import { currentProvinceCode, type Gazetteer, provinceOf, unitsAbove, unitsNamed } from './gazetteer';
import { KIND_WORDS, LEVELS_OF_KIND, SHORT_KINDS } from './kinds';
import { isCurrent, type PlaceKind, type PlaceUnit, REFORM_DATE } from './place-unit';
import { provinceOfSite } from './province-of-site';

/** What is known around a name. */
export type PlaceContext = {
  /** Host of the page, "baolaocai.vn". */
  readonly site?: string | null;
  /** The province the text states for it, in words ("tỉnh Lào Cai", "Lào Cai"). */
  readonly province?: string | null;
  /** Other places of the same text, in words. */
  readonly neighbours?: readonly string[];
  /** ISO date or time of the text: decides between today's units and those until 30 June 2025. */
  readonly publishedAt?: string | null;
};

/**
 * `certain`: no other unit fits what the text itself says. `likely`: chosen by the site, by the neighbours or by the date.
 * Without a unit: those that fit equally well, none if nothing bears the name.
 */
export type PlaceResolution =
  | { readonly unit: PlaceUnit; readonly confidence: 'certain' | 'likely' }
  | { readonly unit: null; readonly candidates: readonly PlaceUnit[] };

export type KindAndName = { readonly kind: PlaceKind | null; readonly name: string };

/** "TP. Lào Cai" → thành phố, Lào Cai; "Bảo Yên" → null, Bảo Yên. */
const splitKind = (words: string): KindAndName => {
  const trimmed = words.normalize('NFC').trim();
  const short = /^(TP|Tp|TX|Tx|TT|[THQPX])\.[ \u00a0]*(?=\p{L}|\d)|^(TP|Tp|TX|Tx|TT)[ \u00a0]+/u.exec(trimmed);
  const shortKind = SHORT_KINDS.get(short?.[1] ?? short?.[2] ?? '');
  if (short !== null && shortKind !== undefined) return { kind: shortKind.kind, name: trimmed.slice(short[0].length) };
  const tokens = trimmed.split(/[ \u00a0]+/);
  for (const count of [2, 1]) {
    const kind = KIND_WORDS.get(tokens.slice(0, count).join(' ').toLowerCase());
    if (kind !== undefined && tokens.length > count) return { kind: kind.kind, name: tokens.slice(count).join(' ') };
  }
  return { kind: null, name: trimmed };
};

/** Units of a name that may be called by a kind: the same kind, or at least its level (a thị trấn that became a xã). */
export const unitsCalled = (gazetteer: Gazetteer, { kind, name }: KindAndName): readonly PlaceUnit[] => {
  const named = unitsNamed(gazetteer, name);
  if (kind === null) return named;
  const same = named.filter((unit) => unit.kind === kind);
  return same.length > 0 ? same : named.filter((unit) => LEVELS_OF_KIND[kind].includes(unit.level));
};

const isIn = (gazetteer: Gazetteer, unit: PlaceUnit, province: PlaceUnit): boolean =>
  isCurrent(unit) || isCurrent(province)
    ? currentProvinceCode(gazetteer, unit) === currentProvinceCode(gazetteer, province)
    : provinceOf(gazetteer, unit).code === province.code;

const isOfSite = (gazetteer: Gazetteer, unit: PlaceUnit, site: string | null | undefined): boolean => {
  const area = site ? provinceOfSite(site) : null;
  if (area === null) return false;
  return isCurrent(unit)
    ? currentProvinceCode(gazetteer, unit) === area.province
    : provinceOf(gazetteer, unit).code === area.formerProvince ||
        currentProvinceCode(gazetteer, unit) === area.province;
};

/** The unit and all above it, as strings that are equal for equal units. */
const lineOf = (gazetteer: Gazetteer, unit: PlaceUnit): readonly string[] =>
  [unit, ...unitsAbove(gazetteer, unit)].map(({ code, to }) => `${to ?? ''} ${code}`);

/** How near the neighbours are: 2 for one in the same district or above it, 1 for one in the same province, shared among its namesakes. */
const nearness = (gazetteer: Gazetteer, unit: PlaceUnit, neighbours: readonly (readonly PlaceUnit[])[]): number => {
  const line = lineOf(gazetteer, unit).slice(unit.level === 'province' ? 0 : 1);
  const province = currentProvinceCode(gazetteer, unit);
  const closeness = (other: PlaceUnit): number => {
    const shared = lineOf(gazetteer, other).some((step) => line.slice(0, -1).includes(step));
    return shared ? 2 : currentProvinceCode(gazetteer, other) === province ? 1 : 0;
  };
  return neighbours.reduce((sum, namesakes) => sum + Math.max(0, ...namesakes.map(closeness)) / namesakes.length, 0);
};

/** The same place before and after the reform: one became the other and kept its name. */
const isSamePlace = (one: PlaceUnit, other: PlaceUnit): boolean => {
  const [now, then] = isCurrent(one) ? [one, other] : [other, one];
  return isCurrent(now) && now.level === then.level && then.became.includes(now.code);
};

const MOST_NEIGHBOURS = 12;

/** A smaller lead than this is a tie: one neighbour of a common name does not make a certainty. */
const DECISIVE = 0.5;

const neighboursOf = (gazetteer: Gazetteer, { neighbours }: PlaceContext): readonly (readonly PlaceUnit[])[] =>
  (neighbours ?? [])
    .slice(0, MOST_NEIGHBOURS)
    .map((words) => unitsCalled(gazetteer, splitKind(words)))
    .filter((units) => units.length > 0 && units.length <= 8);

/**
 * A provincial paper names the province of a place that is not its own. Where nothing but the name speaks for a unit of
 * another province, the place is a village of its own province that the data does not know, or a name written wrongly.
 */
const isElsewhere = (gazetteer: Gazetteer, unit: PlaceUnit, context: PlaceContext): boolean => {
  const ofPaper = context.site ? provinceOfSite(context.site) : null;
  if (ofPaper === null || unit.level === 'province' || isOfSite(gazetteer, unit, context.site)) return false;
  return nearness(gazetteer, unit, neighboursOf(gazetteer, context)) === 0;
};

/** Site and date weigh more than any crowd of neighbours: nearness counts for less than one step. */
const ranker = (gazetteer: Gazetteer, context: PlaceContext) => {
  const neighbours = neighboursOf(gazetteer, context);
  const date = context.publishedAt ?? null;
  return (unit: PlaceUnit): number => {
    const site = isOfSite(gazetteer, unit, context.site) ? 4 : 0;
    const era = date === null || isCurrent(unit) === date >= REFORM_DATE ? 2 : 0;
    return site + era + 1.9 * Math.min(1, nearness(gazetteer, unit, neighbours) / 2);
  };
};

const provincesCalled = (gazetteer: Gazetteer, words: string): readonly PlaceUnit[] =>
  unitsCalled(gazetteer, splitKind(words)).filter((unit) => unit.level === 'province');

/**
 * Which unit a name stands for: "xã Hòa Bình" with the province, the site, the neighbours and the date it was met with.
 * A stated province that none of the namesakes lies in, several that fit equally, or a unit outside of the paper's
 * province that nothing else in the text speaks for, give candidates and no unit:
 * a row with a wrong code is worse than one without.
 */
export const resolvePlace = (gazetteer: Gazetteer, words: string, context: PlaceContext): PlaceResolution => {
  const called = unitsCalled(gazetteer, splitKind(words));
  const provinces = context.province ? provincesCalled(gazetteer, context.province) : [];
  const fitting =
    provinces.length === 0
      ? called
      : called.filter((unit) => provinces.some((province) => isIn(gazetteer, unit, province)));
  const [only] = fitting;
  if (only === undefined) return { unit: null, candidates: called };
  const rank = ranker(gazetteer, context);
  const ranked = fitting.map((unit) => ({ unit, rank: rank(unit) })).sort((a, b) => b.rank - a.rank);
  const best = ranked.filter((one) => (ranked[0]?.rank ?? 0) - one.rank < DECISIVE).map((one) => one.unit);
  const [first, ...others] = best;
  // Both lives of one place rank alike when no date is known: today's is meant (candidates come current first).
  if (first === undefined || !others.every((other) => isSamePlace(first, other)))
    return { unit: null, candidates: best };
  if (provinces.length === 0 && isElsewhere(gazetteer, first, context)) return { unit: null, candidates: best };
  const certain = fitting.every((unit) => unit === first || isSamePlace(first, unit));
  return { unit: first, confidence: certain ? 'certain' : 'likely' };
};
